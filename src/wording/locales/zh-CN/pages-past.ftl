### 改动记录、更正和已删除的内容。

nav-changes = 改动记录
nav-corrections = 更正
past-title = 改过什么
past-item-title = 预算表里的改动
past-cited = { $day }，提交 { $commit }
past-uncommitted = 这条记录还没有提交进仓库，所以没有来历可查。
past-known = 现有的历史从{ $day }开始，那时已有这条记录，此后没有改过。
past-known-changed = 现有的历史从{ $day }开始，那时已有这条记录，此后改过 { $n } 次。
past-entered = { $day }录入，此后没有改过。
past-entered-changed = { $day }录入，此后改过 { $n } 次。
past-taken-out = { $day }录入，后来被删除。
past-changed = 本页内容最后一次改动：
past-closed-badge = 关账后改动
past-cite-title = 引用本页
past-cite = { $community }公开账本，“{ $title }”，提交 { $commit }，{ $address }
past-cite-line = 原始记录：
past-source = 看这次提交里的这一行
history-cut-page = 这份仓库只有一部分历史，更早的改动看不到，也不算在里面。

## 已删除

gone-voucher = 这张凭证已从账本里删除
gone-item = 这个预算项已从预算里删除
gone-title = { $id } 已删除
gone-lead = 它在{ $day }被删除。这个网址会一直保留，下面是它的全部经过。
gone-reason = 删除的原因：

## 改动

changes-title = { $month }改了什么
changes-none = 还没有改动
changes-lead = { $commits } 次提交：新增 { $added } 行，修改 { $changed } 行，删除 { $removed } 行。
changes-no-reason = （没有写原因）
changes-known = 历史从这里开始：已有{ $kind } { $n } 行
changes-added = 新增{ $kind } { $n } 行
changes-added-entries = 新增分录 { $n } 条，收入 { $in }，支出 { $out }
changes-months = 其他月份
changes-commit = 提交 { $commit }
changes-corrections = 关账之后的改动另外列在“更正”里。
changes-gaps = 读不了的旧版本

## 更正

corrections-title = 更正：关账之后改了什么
corrections-closed = { $n ->
    [0] 还没有一个月关账。一个月关账之后，改动它的任何一行都会列在这里。
   *[other] 已有 { $n } 个月关账。
}
corrections-changed = { $n ->
    [0] 关账之后没有一行被改过。
   *[other] 关账之后改过 { $n } 处，{ $effect }。
}
corrections-entered = { $n ->
    [0] 也没有另写的更正分录。
   *[other] 另有 { $n } 条分录是按规矩另写的更正。
}
corrections-changed-title = 关账之后改动的行
corrections-entered-title = 另写的更正分录
corrections-entered-text = 账关了以后要更正，应当另写一条分录，写明更正哪一张凭证。原来那一行不动，两条都看得见。
corrections-of = 更正 { $voucher }
corrections-rule = 一个月关账以后，谁改了它的哪一行，原来是什么，改成什么，什么时候，为什么，都列在这一页，不能撤下。
effect-none = 不影响结余
effect-less = 结余因此少 { $amount }
effect-more = 结余因此多 { $amount }
effects-none = 合起来不影响结余
effects-less = 结余合计少 { $amount }
effects-more = 结余合计多 { $amount }

## 关账时和现在

budget-way-then = 当时与现在
then-title = 关账时怎么说，现在怎么说
then-text = { $changed ->
    [0] { $year }已关账 { $n } 期，关账时公布的数字和今天的一样，没有变过。
   *[other] { $year }已关账 { $n } 期，其中 { $changed } 期关账时的数字后来变了，逐项列在下面。
}
then-closing = { $period }关账时（{ $day }，提交 { $commit }）
then-caption = 从年初到期末
then-head-then = 当时
then-head-now = 现在
then-head-difference = 相差

## 订阅

feed-title = { $community }：账本改动
feed-follow = 用阅读器订阅改动（Atom）
feed-more = 另有 { $n } 处改动
feed-line = { $n ->
    [0] { $said } { $row }
   *[other] { $said } { $row }：{ $cells }
}
