### 从某次提交构建网站，以及证明网站确由该提交生成。

git-unreadable = “{ $folder }”里的代码仓库无法读取。请重新获取仓库，或在仓库之外用文件副本生成网站。
git-not-owned = “{ $folder }”里的代码仓库属于这台电脑上的另一个用户，因此没有读取其中任何内容。如果信任它，请运行：git config --global --add safe.directory "{ $folder }"
git-too-large = 该提交的文件过多或文件夹过深，无法读取：{ $object }。
git-shallow = 这份仓库缺少较早的提交，历史不完整。请运行：git fetch --unshallow（在 GitHub 上，检出时写 fetch-depth: 0）
git-partial = 这份仓库缺少文件的较早版本，历史不完整。请重新克隆，不要加 --filter。

cli-build-rev = 不读文件夹里的文件，改用这个提交、分支或标签；“版本:文件夹”可指明其中的文件夹
    .value = 版本
cli-build-require-history = 仓库历史不完整时停止（退出状态 3）

build-from-files = 指纹 { $fingerprint }。这些文件不在任何提交中，别人无法证明网站由什么生成。
build-from-altered = 指纹 { $fingerprint }，由提交 { $commit } 加上尚未提交的修改生成；只有全部提交后生成的网站才能得到证明。
build-from-commit = 指纹 { $fingerprint }，由提交 { $commit } 生成。
