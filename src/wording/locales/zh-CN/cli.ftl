### 命令行说的话：帮助、结果，以及出了什么问题。

cli-error = 没有完成：
cli-interrupted = 已停止。

## 帮助

cli-heading-usage = 用法
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项
cli-heading-general = 所有命令通用
cli-value-command = 命令

cli-program = 把社区的预算、收支和服务评价做成一个公开网站
    .usage = sunbook <命令> [选项]
    .more =
        第一次使用：
          sunbook init 我们小区     新建一个社区
          sunbook check 我们小区    看看哪里有错、哪里有缺
          sunbook serve 我们小区    一边改，一边看网站

        退出码：0 正常；1 文件有错误；2 命令写错了；3 外部原因（如磁盘）。

cli-option-lang = 用哪种语言：zh-CN 或 en；不写时用社区的第一语言
    .value = 语言
cli-option-color = 颜色：auto 自动，always 总用，never 不用
    .value = 何时
cli-option-quiet = 只说有问题的地方
cli-option-help = 显示帮助
cli-option-version = 显示版本
cli-option-folder = 社区的文件夹；不写就是当前文件夹
    .value = 文件夹
cli-option-today = 把哪一天当作今天，如 2025-03-05；不写时用 community.toml 的 as_of，再没有就用提交的日期
    .value = 日期

cli-init = 新建一个社区：设置、预算、账本和发布流程
    .usage = sunbook init [文件夹] [选项]
    .more =
        已有的文件一个也不会改。例如：
          sunbook init 和风苑 --name 和风苑小区
          sunbook init --sample 望桐苑      一个虚构的小区，先看看账是怎么记的
cli-init-folder = 建在哪里；不写就是当前文件夹
    .value = 文件夹
cli-init-sample = 改为写出虚构的示例小区，带一年半的 git 历史
cli-init-name = 社区的名称
    .value = 名称
cli-init-currency = 币种，如 CNY、HKD、USD
    .value = 币种
cli-init-profile = 谁来管钱：trust 信托制（物业公司受托），association 业主自管或社团
    .value = 模式
cli-init-year = 第一份预算是哪一年的；不写就是今年
    .value = 年份

cli-check = 一次列出所有错误和缺漏：在哪里、怎么改
    .usage = sunbook check [文件夹] [选项]
    .more =
        例如：
          sunbook check --format github    在合并请求的对应行上标注
cli-check-format = text 文字，json，github 行内标注，sarif 代码扫描
    .value = 格式
cli-check-base = 和这个提交相比，不许改动已关账的月份；写分支名、标签或提交编号
    .value = 版本
cli-check-strict = 有提醒也算不通过（退出码 1）

cli-build = 先检查，再生成整个网站；不成功就不动原来的网站
    .usage = sunbook build [文件夹] [选项]
    .more =
        例如：
          sunbook build 我们小区 --out public
          sunbook build 我们小区 --rev HEAD --out public
cli-build-out = 网站放在哪个文件夹；不写就是 site。每次整个换新
    .value = 文件夹

cli-serve = 在浏览器里看网站，文件一改就自动更新
    .usage = sunbook serve [文件夹] [选项]
    .more =
        默认只有这台电脑看得到；加 --lan 才对本地网络开放。
        按 Ctrl-C 结束。
cli-serve-port = 端口号；不写就从 8000 起找一个空闲的，写 0 则任选
    .value = 数字
cli-serve-lan = 让同一网络里的手机也能看，并显示网址的二维码

cli-import = 按对应规则把银行流水等表格变成账本或预算
    .usage =
        sunbook import <规则文件> <表格>... [选项]
          sunbook import --suggest <表格>
    .more =
        以前导入过的行保持不变。可以这样开始：
          sunbook import --suggest 对账单.csv > import/bank.toml
          sunbook import import/bank.toml 对账单.csv --dry-run
cli-import-mapping = 规则文件，import/名称.toml
    .value = 规则文件
cli-import-sources = 要导入的表格（CSV）
    .value = 表格
cli-import-suggest = 为这张表格给出一份规则初稿
    .value = 表格
cli-import-into = 社区的文件夹；不写就是当前文件夹
    .value = 文件夹
cli-import-dry-run = 只说会写什么，不真的写

cli-export = 输出公开数据中的一张表；不写表名就列出所有表
    .usage = sunbook export [表名]... [选项]
    .more =
        例如：
          sunbook export ledger --format json --out ledger.json
cli-export-tables = 要输出的表
    .value = 表名
cli-export-from = 社区的文件夹；不写就是当前文件夹
    .value = 文件夹
cli-export-format = csv 或 json
    .value = 格式
cli-export-out = 写到哪个文件；几张表时写一个文件夹；不写就直接输出
    .value = 文件

cli-explain = 说明一种检查结果是什么意思、怎么改；不写代码就全部列出
    .usage = sunbook explain [代码]... [选项]
    .more =
        例如：
          sunbook explain missing-voucher
cli-explain-codes = 检查结果方括号里的代码
    .value = 代码

cli-diff = 一次改动在钱上意味着什么：影响哪些预算项、余额和检查结果
    .usage = sunbook diff <原来> [现在] [选项]
    .more =
        “原来”和“现在”写分支名、标签名或提交编号；不写“现在”就是文件夹里现有的文件。例如：
          sunbook diff main                                  还没有提交的改动
          sunbook diff main...四月 --format markdown         四月分出来以后的改动，放进合并请求的评论
          sunbook diff main --format html > 改动.html        用浏览器打开
cli-diff-base = 和哪个版本比
    .value = 原来
cli-diff-head = 比哪个版本；不写就是现有的文件
    .value = 现在
cli-diff-dir = 社区的文件夹；不写就是当前文件夹
    .value = 文件夹
cli-diff-unrelated = 这两个版本没有共同的来历，找不到从哪里分开。
cli-diff-shallow = 这份仓库只有一部分历史，找不到两个版本从哪里分开。要获取全部，请运行：git fetch --unshallow
cli-diff-format = text 文字，markdown，json，html
    .value = 格式

cli-history = 一笔账或一个预算项的来历：什么时候、改了什么、为什么
    .usage = sunbook history <编号> [文件夹] [选项]
    .more =
        编号可以是凭证、分录、预算项，也可以是文件。例如：
          sunbook history 记-2025-03-012      一张凭证的所有分录
          sunbook history E19                 一个预算项，各年都有
          sunbook history 2025/E19            只看 2025 年的预算
          sunbook history decisions/D1.md     一份文件
cli-history-id = 凭证号、分录（记-2025-03-012/2）、预算项或文件
    .value = 编号
cli-history-format = text 文字，json
    .value = 格式

cli-help = 显示一个命令的帮助
    .usage = sunbook help [命令]
    .more = { "" }
cli-help-command = 哪个命令
    .value = 命令

## 命令写错了

cli-usage-unknown-command = 没有“{ $command }”这个命令。
cli-usage-unknown-argument = 这里不认识“{ $argument }”。
cli-usage-bad-value = “{ $value }”不能用在 { $argument } 上。
cli-usage-no-value = { $argument } 后面还缺内容。
cli-usage-missing = 还没有写 { $argument }
cli-usage-conflict = “{ $argument }”不能和 { $other } 一起用。
cli-usage-number = “{ $argument }”写多了或写少了。
cli-usage-other = 看不懂这条命令。
cli-usage-near = 是不是“{ $near }”？
cli-usage-choose = 可以写：{ $names }。
cli-usage-form-today = 日期请这样写：2025-03-05。
cli-usage-form-port = 端口是 0 到 65535 之间的数字。
cli-usage-form-year = 年份请这样写：2025。
cli-usage-more = 查看帮助：sunbook --help
cli-usage-more-of = 查看帮助：sunbook { $command } --help
cli-unknown-language = 没有“{ $tag }”这种语言的文字。可用的语言：{ $names }。

## 外部原因

cli-cannot-read = 读不了“{ $path }”：{ $reason }。
cli-cannot-write = 写不了“{ $path }”：{ $reason }。
cli-cannot-print = 结果没法输出：{ $reason }。
cli-theme-fault = 社区 theme/ 文件夹里的一个模板不能用。原来的网站没有变。
cli-written = 已写好：{ $paths }。

## 生成

cli-notes = 另有 { $n } 条说明，用“sunbook check”可以看到。
cli-build-refused = 文件有错误，没有生成网站。原来的网站（如果有）没有变。
cli-build-done = 网站在“{ $folder }”：{ $pages } 个网页，{ $files } 个文件，用时 { $seconds } 秒。
cli-build-look = 用浏览器打开 { $page }；或运行“sunbook serve”，一边改一边看。

## 说明

cli-explain-unknown = 没有代码为“{ $code }”的检查结果。用“sunbook explain”可以看到全部代码。
cli-explain-near = 没有代码为“{ $code }”的检查结果。是不是“{ $near }”？
cli-explain-more = 想看其中一种的说明：sunbook explain 代码

cli-family-absence = 没有的内容
cli-family-bank = 银行
cli-family-books = 文件之间的对应
cli-family-budget = 预算
cli-family-collection = 收费与收缴
cli-family-form = 文件的写法
cli-family-governance = 决议、审批与合同
cli-family-import = 导入
cli-family-ledger = 账本
cli-family-privacy = 个人信息
cli-family-trust = 酬金与服务
cli-family-vouchers = 凭证

## 输出

cli-export-unknown = 没有“{ $name }”这张表。可用的表：{ $names }。
cli-export-near = 没有“{ $name }”这张表。是不是“{ $near }”？
cli-export-several = 几张表没法放进一个文件：请用 --out 写一个文件夹，或者一次只要一张表。
cli-export-refused = 文件有错误，数字不完整，所以没有输出。

cli-table-ledger = 每一笔分录
cli-table-budget = 各年的每个预算项：通过的、调整后的、实际的
cli-table-collections = 各收费项目按年、按楼栋的应收和实收
cli-table-bank = 银行余额与账面余额
cli-table-balances = 每月末各项资金在各账户的余额
cli-table-contracts = 合同及已付金额
cli-table-counterparties = 付给了谁、谁付来的

## 导入

cli-import-twice = “{ $path }”写了两遍，里面的行会重复计算。
cli-import-refused = 什么也没有写。请按上面列出的改好规则文件或表格，再导入一次。
cli-import-source = { $path }：{ $rows } 行；收入 { $in }，支出 { $out }。
cli-import-ignored = 按规则略过 { $n } 行。
cli-import-unused = 有 { $n } 行不能用。
cli-import-file = { $path }：这次导入占 { $rows } 行，其中新增 { $added } 行；收入 { $in }，支出 { $out }。
cli-import-kept = 有 { $n } 行以前已经导入，保持不变。
cli-import-changed = 其中 { $n } 行和表格现在的内容不一样。
cli-import-vanished = 以前导入的行里，有 { $n } 行表格里已经没有了。
cli-import-written = 已写好：{ $paths }。
cli-import-would = 将会写入：{ $paths }。这次只是试算，什么也没有改。
cli-import-nothing = 没有要写的：所有行都已经在账本里了。
cli-import-next = 看看结果：sunbook check

## 新建

cli-init-exists = “{ $path }”已经有了。什么也没有写，请换一个空文件夹。
cli-init-not-empty = “{ $path }”不是空文件夹。什么也没有写，请换一个空的，或者换个新名字。
cli-init-currency-unknown = 没有“{ $currency }”这个币种。请写三个字母，如 CNY、HKD。
cli-init-name-default = 我们小区
cli-init-done = 社区“{ $name }”已建在“{ $folder }”：{ $files }。
cli-init-next = 接下来：
cli-init-step-edit = 1. 把自己的预算写进 { $budget }，把自己的收支写进 { $ledger }；用表格软件就能打开。
cli-init-step-look = 2. 一边改，一边看网站：sunbook serve { $folder }
cli-init-sample-done = 示例小区已写进“{ $folder }”：{ $files } 个文件，2025年1月到2026年7月的 { $commits } 次提交。全部是虚构的。
cli-init-sample-look = 看网站：              sunbook serve { $folder }
cli-init-sample-log = 谁录的，为什么：      git -C { $folder } log --stat
cli-init-sample-row = 关账后改过的一笔：    sunbook history 记-2025-09-007 { $folder }
cli-init-sample-change = 一个月的账意味着什么：sunbook diff HEAD~4 HEAD~3 --dir { $folder }
cli-init-step-publish = 3. 把文件夹放到 GitHub，在 Settings 的 Pages 里选“GitHub Actions”：以后每次修改都会自动检查并发布。

## 预览

cli-serve-ready = 网站在 { $address }，文件一改就会更新。按 Ctrl-C 结束。
cli-serve-phone = 同一网络里的手机请打开：{ $address }
cli-serve-no-lan = 这台电脑没有连上手机能访问的网络。
cli-serve-taken = 端口 { $port } 已被别的程序占用。
cli-serve-taken-cure = 端口 { $port } 已被别的程序占用。请用 --port 换一个，或者不写。
cli-serve-cannot = 没法在端口 { $port } 上显示网站：{ $reason }。
cli-serve-unwatched = 没法跟踪文件的修改：{ $reason }。要看新内容请重新启动。
cli-serve-renewed = 已更新：{ $pages } 个网页，用时 { $seconds } 秒。
cli-serve-errors = 文件里有 { $n } 处错误，浏览器里可以看到。
cli-serve-title = 改好这些，网站就回来
cli-serve-lead = 文件里有 { $n } 处要先改。改好保存，网站会自动回来。
cli-serve-fault = 网站没有做成
cli-serve-fault-lead = 改好再保存，网站会自动回来。
cli-serve-place = { $path } 第 { $line } 行
cli-serve-none = 还没有网站。
cli-serve-host = 这里不提供这个网址的内容。请用 sunbook 显示的网址。
cli-check-closed = { $n ->
    [1] 已关账：{ $last }（{ $date }由{ $closed-by }关账，{ $is-reviewed ->
        [yes] { $reviewed-by }已复核
       *[no] 尚未复核
    }）。
   *[other] 已关账 { $n } 期：{ $first }至{ $last }（最后一期 { $date }由{ $closed-by }关账，{ $is-reviewed ->
        [yes] { $reviewed-by }已复核
       *[no] 尚未复核
    }）。
}
