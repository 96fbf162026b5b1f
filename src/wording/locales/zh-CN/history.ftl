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
history-head-gone = { $row }，已删除；原在 { $path } 第 { $line } 行
history-gap-unreadable = { $commit } 中的 { $path } 从第 { $line } 行起读不了，这个版本没有比较。
history-gap-missing = 这份仓库里没有 { $commit } 的 { $path }，这个版本没有比较。
history-cut = 这份仓库只有一部分历史，更早的修改看不到。要看全部，请运行：git fetch --unshallow
history-unknown = 历史里没有“{ $id }”。
history-unknown-near = 历史里没有“{ $id }”。是不是：{ $near }？
history-refused = 文件有错误，不能确定哪些旧内容要隐去，所以没有显示历史。请先运行：sunbook check
