### 账本的来历：代码仓库、改动及其影响。

git-no-repository = “{ $folder }”没有用 git 保存，因此没有历史记录。可在该文件夹运行：git init
git-no-commit = 还没有提交过任何内容，因此没有历史记录。
git-unknown-revision = 找不到唯一名为“{ $revision }”的提交。请写分支名、标签名或提交编号。
git-no-folder = 提交 { $revision } 中没有文件夹“{ $folder }”。
git-missing-object = 仓库缺少历史记录所需的对象：{ $object }。请重新完整获取仓库。
git-broken-object = 仓库中有一个对象无法读取：{ $object }。请重新获取仓库。

## 每一行的经过

history-row = { $kind } { $id }
history-of-settings = 社区设置
history-of-budget = 预算
history-of-adjustment = 预算调整
history-of-entry = 分录
history-of-tariff = 收费标准
history-of-collection = 收缴
history-of-bank = 银行记录
history-of-period = 关账
history-of-explanation = 说明
history-of-redaction = 隐去
history-of-contract = 合同
history-of-counterparty = 往来单位
history-of-assessment = 服务评价
history-of-decision = 决议
history-of-story = 预算项说明
history-of-notice = 公告
history-of-page = 页面

history-known = 已有（更早的历史不在这份仓库里）
history-added = 新增
history-changed = 修改
history-moved = 从 { $from } 移来
history-removed = 删除
history-closed = { $month }关账之后
history-heading = { $heading }（{ $suffix }）
history-body = 正文
history-redacted = （已隐去）
history-personal = （个人信息，不显示）
history-no-date = 日期不明
history-no-name = （不公开姓名）
history-entered-by = 录入：{ $who }
history-reviewed-by = 复核：{ $who }
history-approved-by = 批准：{ $who }
history-reason = 原因：{ $reason }
history-cell = { $heading }：{ $text }
history-cell-change = { $heading }：{ $old } → { $new }
history-nothing = （空）
history-head = { $row }，{ $path } 第 { $line } 行
history-head-document = { $row }
history-head-document-gone = { $row }，已删除
history-head-gone = { $row }，已删除；原在 { $path } 第 { $line } 行
history-gap-unreadable = { $commit } 中的 { $path } 从第 { $line } 行起读不了，这个版本没有比较。
history-gap-missing = 这份仓库里没有 { $commit } 的 { $path }，这个版本没有比较。
history-cut = 这份仓库只有一部分历史，更早的修改看不到。要看全部，请运行：git fetch --unshallow
history-redacted-row = { $date }起，这一行的旧内容不再显示：{ $reason }
history-redacted-column = { $date }起，“{ $column }”的旧内容不再显示：{ $reason }
history-unknown = 历史里没有“{ $id }”。
history-unknown-near = 历史里没有“{ $id }”。是不是：{ $near }？
history-refused = 文件有错误，不能确定哪些旧内容要隐去，所以没有显示历史。请先运行：sunbook check

## 一次改动意味着什么

review-title = 这次改动意味着什么
review-between = { $base } → { $head }
review-working-files = 现有文件
review-separator = ；

review-no-books = community.toml 读不了，算不出数字。
review-errors = 文件有 { $count } 处错误，改好之前不能发布。
review-partial = 有的行读不了，没有算进去：下面的数字不完整，百分比不显示。
review-partial-before = 原来的文件也有读不了的行：“原来”的数字不完整，百分比不显示。
review-unreadable = 有 { $count } 个文件读不了，没有逐行比较。
review-personal = 新出现个人信息 { $count } 处。发布以后很难收回，合并之前请去掉。
review-closed-month = { $month }已经关账，这次又动了其中 { $count } 行。关账以后应当另记更正分录，不动原来的月份。
review-unpapered = { $count } 张凭证没有票据，付出 { $amount }。
review-new-supplier = 第一次付款给{ $name }：{ $amount }。
review-more-suppliers = 另有 { $count } 个单位也是第一次付款。
review-nothing = 账目没有改动。
review-added = 新增 { $count } 行
review-changed = 修改 { $count } 行
review-removed = 删除 { $count } 行
review-entries = 账本{ $parts }。
review-other-rows = 其他文件{ $parts }（{ $kinds }）。
review-income = { $year }年收入 { $old } → { $new }，{ $difference-sign ->
    [negative] 少
   *[positive] 多
} { $difference-abs }。
review-spending = { $year }年支出 { $old } → { $new }，{ $difference-sign ->
    [negative] 少
   *[positive] 多
} { $difference-abs }。
review-same-money = 收支总额没有变化。
review-line-budget = { $year }年“{ $name }”的预算 { $old } → { $new }。
review-line-used = { $year }年“{ $name }”{ $difference-sign ->
    [negative] 少
   *[positive] 多
} { $difference-abs }，已完成预算的 { $old } → { $new }。
review-line-actual = { $year }年“{ $name }”{ $difference-sign ->
    [negative] 少
   *[positive] 多
} { $difference-abs }。
review-findings = 检查结果：{ $parts }；照旧 { $still } 条。
review-new-errors = 新增错误 { $count } 条
review-new-warnings = 新增提醒 { $count } 条
review-new-notes = 新增说明 { $count } 条
review-with-other-figures = 数字有变 { $count } 条
review-settled = 消除 { $count } 条
review-same-findings = 检查结果没有变化，照旧 { $still } 条。

review-new-findings = 新的检查结果（{ $count }）
review-changed-findings = 数字有变的检查结果（{ $count }）
review-gone-findings = 消除的检查结果（{ $count }）
review-lines = 预算项（{ $count }）
review-balances = 资金余额（{ $count }）
review-remuneration = 受托人酬金（{ $count }）
review-suppliers = 第一次付款的单位（{ $count }）
review-papers = 没有票据的凭证（{ $count }）
review-rows = 每一行的改动（{ $count }）

review-year = 年度
review-line = 预算项
review-budget = 预算
review-actual = 实际
review-used = 完成
review-fund = 资金
review-on-day = 截至
review-balance = 余额
review-difference = 变化
review-due = 应得
review-paid = 已付
review-supplier = 单位
review-register = 登记情况
review-related = 关联方：{ $related }
review-declared = 已登记
review-undeclared = 没有登记
review-voucher = 凭证
review-day = 日期
review-row = 行
review-change = 改动
review-content = 内容
review-place = 位置
review-severity = 轻重
review-what = 内容
review-left-out = 内容太长，还有 { $count } 行没有列出。看全部请运行：sunbook diff
