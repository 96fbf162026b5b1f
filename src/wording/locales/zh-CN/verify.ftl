### 从某次提交构建网站，以及证明网站确由该提交生成。

git-unreadable = “{ $folder }”里的代码仓库无法读取。请重新获取仓库，或在仓库之外用文件副本生成网站。
git-not-owned = “{ $folder }”里的代码仓库属于这台电脑上的另一个用户，因此没有读取其中任何内容。如果信任它，请运行：git config --global --add safe.directory "{ $folder }"
git-bare = 这是没有工作文件的裸仓库。请指明由哪个提交生成：--rev HEAD；社区放在其中某个文件夹时用 --rev HEAD:文件夹。
git-too-large = 该提交的文件过多或文件夹过深，无法读取：{ $object }。
git-shallow = 这份仓库缺少较早的提交，历史不完整。请运行：git fetch --unshallow（在 GitHub 上，检出时写 fetch-depth: 0）
git-partial = 这份仓库缺少文件的较早版本，历史不完整。请重新克隆，不要加 --filter。

cli-build-rev = 不读文件夹里的文件，改用这个提交、分支或标签；“版本:文件夹”可指明其中的文件夹
    .value = 版本
cli-build-require-history = 仓库历史不完整时停止（退出状态 3）

build-exposures = 仓库的旧版本里有 { $n } 处写着手机号、证件号或卡号。网站上不显示，但能打开仓库的人看得到：
build-from-files = 指纹 { $fingerprint }。这些文件不在任何提交中，别人无法证明网站由什么生成。
build-from-altered = 指纹 { $fingerprint }，由提交 { $commit } 加上尚未提交的修改生成；只有全部提交后生成的网站才能得到证明。
build-from-commit = 指纹 { $fingerprint }，由提交 { $commit } 生成。

## 核验

cli-build-previous = 上一次所发布网站的 manifest.json；新网站会记下它，历史若有中断会说明
    .value = 清单
cli-verify = 用仓库重新生成一遍网站，逐个指出不一致的文件
    .usage = sunbook verify <网站> [文件夹] [选项]
    .more =
        不写任何文件；退出状态 0 表示每个字节都与该提交生成的一致。例如：
          sunbook verify site our-community
          sunbook verify downloaded our-community.git --previous manifest-of-march.json
cli-verify-site = 网站所在的文件夹，其中有 manifest.json
    .value = 网站
cli-verify-folder = 仓库里的文件夹，或裸仓库；不写就是当前文件夹
    .value = 文件夹
cli-verify-previous = 以前所发布网站的 manifest.json：它的提交是否仍在历史中
    .value = 清单
cli-verify-format = text 或 json
    .value = 格式

verify-no-manifest = “{ $path }”不是阳光账本网站的清单，或者已被改得无法辨认。
verify-site = “{ $site }”里的网站自称：由提交 { $commit } 生成，程序版本 { $version }，以 { $today } 为今天；指纹 { $fingerprint }。
verify-site-files = “{ $site }”里的网站自称：由未提交的文件生成，程序版本 { $version }，以 { $today } 为今天；指纹 { $fingerprint }。
verify-differs = 有 { $n } 个文件内容不符：
verify-missing = 缺少 { $n } 个文件：
verify-extra = 有 { $n } 个文件不属于这个网站：
verify-unreadable = 有 { $n } 个文件无法读取，或只是链接：
verify-manifest = 清单本身被改过，下列内容与提交不符：
verify-more = 还有 { $n } 个
verify-changed-rows = 和当时公布的相比，有 { $n } 行不一样：
verify-changed = 前后两次公开的数据有 { $n } 个文件不同：
verify-no-commit = 当时所用的文件不在任何仓库中，无法证明其内容。这里只按清单核对了文件。
verify-altered = 当时所用的文件有未提交的修改，无法证明其内容。这里只按清单核对了文件。
verify-version = 网站由阳光账本 { $version } 生成，而这里是 { $own }，写出的内容可能不同。要核验请安装版本 { $version }：cargo install --locked sunbook --version { $version }。这里只按清单核对了文件。
verify-unknown-commit = 这个仓库里没有提交 { $commit }。请先获取它，或指明网站所用的仓库。这里只按清单核对了文件。
verify-partial-there = 生成网站时仓库历史不完整，无法重做。这里只按清单核对了文件。
verify-partial-here = 这份仓库不完整，无法在这里重新生成网站。请运行：git fetch --unshallow。这里只按清单核对了文件。
verify-follows = 上次发布的提交仍在这次的历史之中：没有悄悄收回任何内容。
verify-apart = 历史被改写：上次发布的提交不在这次的历史之中，当时公开的内容可能已被不留痕迹地改动。请追问原因。
verify-gone = 历史被改写：仓库里已经没有上次发布的提交，当时公开的内容可能已被不留痕迹地改动。请追问原因。
verify-unknown = 无法判断上次发布的提交是否仍在历史中：这份仓库不完整。请运行：git fetch --unshallow
verify-unnamed = 无法判断这次是否接续上次：其中一次由未提交的文件生成。
verify-named = 网站记下了它所接续的正是这份清单。
verify-equal = 核验通过：全部 { $files } 个文件与该提交生成的内容逐字节相同。
verify-different = 核验未通过：{ $files } 个文件中有 { $wrong } 个不符。
verify-unproven = 未能核验：{ $files } 个文件与清单相符，但清单是否属实在这里无法判断。
