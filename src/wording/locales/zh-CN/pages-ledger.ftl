### 流水账、每个月、每张凭证、往来单位和合同。

## 流水账

ledger-title = 流水账
ledger-empty = 还没有记过账。等第一笔收支公布，这里会按月列出来。
ledger-lead = { $is-one ->
    [yes] { $first }的账在这里：{ $vouchers } 张凭证，{ $entries } 条分录，一笔不少。
   *[no] 从{ $first }到{ $last }，{ $vouchers } 张凭证，{ $entries } 条分录，一笔不少都在这里。
}
ledger-closed-so-far = 已经关账到{ $period }（{ $date }关账）。
ledger-no-closings = 没有公布关账记录，看不出哪些月份已经定下来。
ledger-chart-title = { $year }，收进来的够花吗
ledger-chart-text = { $is-over ->
    [yes] 全年收进 { $income }，花掉 { $spending }，
   *[no] 到{ $last }收进 { $income }，花掉 { $spending }，
}{ $surplus-sign ->
    [negative] 多花 { $difference }。
    [zero] 正好相抵。
   *[positive] 多收 { $difference }。
}
ledger-year = { $year }各月
ledger-year-budget = { $year }预算
ledger-month-gap = 没有分录
head-month = 月份
head-closing = 月末结余
head-state = 关账
ledger-totals-note = 收入和支出不含内部划转和代管款；月末结余是账上全部共有资金。
ledger-totals-note-no-opening = 收入和支出不含内部划转和代管款。账本没有写明开始记账时有多少钱，所以这里不列余额。
ledger-numbers-title = 凭证号
ledger-numbers-whole = 凭证号没有发现断号。
ledger-voids = 作废的凭证号也占一个号，照样列出来：

## 关账

month-reviewed = 已关账复核 ✓ { $date }
month-not-reviewed = 已关账，未复核
month-open = 未关账
month-under-way = 进行中
fact-closed = 关账
fact-reviewed = 复核
month-not-closed-yet = 还没有关账
month-not-reviewed-yet = 还没有复核

## 一个月

month-title = { $month }的账
month-lead = 收入 { $income }，支出 { $spending }，{ $surplus-sign ->
    [negative] 多花 { $surplus-abs }
    [zero] 正好相抵
   *[positive] 多收 { $surplus-abs }
}，月末结余 { $closing }。
month-lead-payments = 花掉 { $spending }。账本里只有付款，看不到收入。
month-lead-no-opening = 收入 { $income }，支出 { $spending }，{ $surplus-sign ->
    [negative] 多花 { $surplus-abs }。
    [zero] 正好相抵。
   *[positive] 多收 { $surplus-abs }。
}
month-equation = { $month }，从月初到月末
month-opening = 月初结余
month-count = { $vouchers } 张凭证，{ $entries } 条分录
month-entries-title = 每一笔
month-apart-title = 不算收支的钱
month-transfers = 内部划转 { $count } 条，转出 { $paid }，转入 { $received }：钱只在自己的账户或资金之间移动，不算收入，也不算支出。
month-held = 代管款 { $count } 条，收 { $received }，退 { $paid }：预收、押金这类钱替别人保管，不算收入，也不算支出。
month-outside = 维修资金等由外部机构保管的钱 { $count } 条，收 { $received }，付 { $paid }：只作说明，不计入本页的合计。
month-closing-title = 关账
month-bank-title = 和银行核对
month-no-statements = 这个月没有银行对账单。
month-no-statements-ever = 还没有公布过银行对账单，无法核对。
month-plan-title = 和当月计划差得最多
month-plan-detail = 计划 { $plan }，实际 { $actual }
month-notes-title = 这个月发现的事
month-voids-title = 这个月作废的凭证号
month-neighbours = 前后月份
bank-caption = { $account }，{ $date }
bank-book = 账面余额
bank-statement = 对账单余额
bank-item = { $has-summary ->
    [yes] { $kind }：{ $summary }
   *[no] { $kind }
}{ $has-since ->
    [yes] （{ $since }起）
   *[no] {""}
}
bank-outstanding = 已付未达
bank-in-transit = 已收在途
bank-in = 银行已收
bank-out = 银行已付
bank-error = 记账差错

## 通用

account-number = { $name }（尾号 { $last4 }）
month-closing = 月末结余
party-line-detail = { $year }，{ $kind }，{ $count } 笔

## 分录上的标记

badge-transfer = 划转，不计收支
badge-held = 代管款，不计收支
badge-outside = 外部保管，不计合计
badge-related = 关联方：{ $how }
badge-over-budget = 超预算

## 一张凭证

voucher-spent = 支出
voucher-taken-back = 冲回支出
voucher-received = 收入
voucher-given-back = 冲回收入
voucher-held = 代管款收进
voucher-held-back = 代管款退出
voucher-moved = 内部划转
voucher-net-in = 收付相抵，净收
voucher-net-out = 收付相抵，净付
voucher-title-several = { $summary }等 { $count } 条
voucher-void-title = { $voucher } 已作废
voucher-void-text = 这个号作废了，没有收付任何钱。保留它，是为了让人看到号码没有断。
voucher-description = { $date }，{ $what } { $amount }：{ $summary }{ $way ->
    [to] ，付给{ $party }
    [by] ，来自{ $party }
   *[none] {""}
}。
voucher-entries-title = 分开的几条
voucher-nets-out = 一进一出相抵为零，没有钱离开小区的账。
voucher-place = { $account }，{ $fund }
voucher-place-account = { $account }
voucher-neighbours = 前后凭证
head-description = 摘要
head-item = 预算项
head-amount = 金额
head-total = 合计
mark-withheld = 原件不公开，有说明
mark-approved = { $level }批准 ✓
mark-no-approval = 没写谁批准
mark-open-findings = { $count } 处待说明
mark-answered = { $count } 处已说明
fact-date = 日期
fact-paid-to = 付给
fact-paid-by = 来自
fact-party = 对方
fact-item = 预算项
fact-account = 账户
fact-fund = 资金
fact-approval = 批准
fact-decision = 决议
fact-contract = 合同
fact-invoice = 发票末位
fact-period = 所属期
fact-tax = 税额
fact-note = 备注
party-so-far = { $year }第 { $times } 次，到这次共 { $sum }
item-used-share = 预算 { $budget }，付前用掉 { $before }，付后 { $after }
item-received-share = 预算 { $budget }，收前完成 { $before }，收后 { $after }
item-no-budget = 这一年没有这一项的预算
item-transfer = 内部划转，不计收支
voucher-item-held = 替别人保管的钱，不计收支
account-balance-after = 这笔之后余额 { $balance }
account-balance-typed = 账上写的是 { $balance }
fund-outside = 由外部机构保管，不计入小区合计
tax-included = 已含在金额里
approval-signed = 由{ $roles }签字。
approval-up-to = 单笔不超过 { $amount }。
approval-decision = 须有决议。
approval-quotes = 须比价 { $count } 家。
approval-contract = 合同签订时已经批准，按合同付款。
decision-aside = { $id }，{ $date }
contract-paid = 合同金额 { $amount }，到现在已付 { $paid }。
contract-quotes = 比价 { $count } 家。

## 凭证原件

papers-title = 凭证原件
papers-published = { $count } 份，随账公开。
papers-missing = { $days ->
    [0] 应当附凭证，还没有上传。
   *[other] 应当附凭证，从{ $date }到现在缺了 { $days } 天。
}
papers-withheld = 原件不公开。
papers-reason = 理由：
papers-not-public = 本社区不公开凭证原件。
papers-not-public-counted = 本社区不公开凭证原件；账上写明附有 { $count } 份。
papers-not-needed-income = 这不是对外付款，不要求公开凭证。
papers-not-needed-small = 不到 { $from }的付款，不要求附凭证。
papers-not-uploaded = 账上写明附有 { $count } 份，没有上传；这一类不要求公开。
paper-image = 图片 { $number }
paper-pdf = PDF { $number }
paper-file = 文件 { $number }
paper-detail = { $kind }，{ $size }
paper-kb = { $size } KB
paper-mb = { $size } MB

## 更正和退款

chain-title = 更正和退款
chain-entered = 记入
chain-taken-back = 冲销
chain-entered-anew = 重新记入
chain-refund = 退款
chain-entered-text = 这一笔后来改过，原来的记录不动，另记新的。几笔合起来是 { $net }。
chain-taken-back-text = 这一笔冲销原来记错的数。几笔合起来是 { $net }。
chain-entered-anew-text = 这一笔用正确的数重新记入。几笔合起来是 { $net }。
chain-refund-text = 这一笔退回以前的钱。几笔合起来是 { $net }。
chain-prior-text = 这一笔更正或退回的，是本账开始以前的一笔，原记录不在这里。
chain-this = 本凭证
chain-net = 合起来
head-what = 做了什么
head-voucher = 凭证
head-date = 日期

## 来历

story-title = 这一笔的来历
story-closed = 关账
story-reviewed = 复核
story-answered = 答复
story-period = { $period }
story-answer-text = { $reason }
story-when = { $date }，{ $by }

## 放在一起看

beside-title = 放在一起看
beside-party-before = 同一单位，上一笔
beside-party-after = 同一单位，下一笔
beside-item-before = 同一预算项，上一笔
beside-year-ago = 去年同月，同一预算项

## 往来单位

suppliers-title = 往来单位和合同
suppliers-empty = 账上没有写明付给谁，也没有公布往来单位。
suppliers-lead = 账上有 { $count } 个往来单位，{ $contracts } 份合同。
suppliers-related = { $related ->
    [0] 全部声明过关联关系，没有一家是关联方。
   *[other] 全部声明过关联关系，其中 { $related } 个{ $profile ->
        [association] 与管理人有关联
       *[trust] 与信托各方有关联
    }，名字后面有标记。
}
suppliers-undeclared = 其中 { $related } 个声明是关联方，{ $undeclared } 个没有声明是否有关联。
suppliers-others = 其余 { $count } 家
suppliers-year = { $year }付给了谁
suppliers-year-text = { $year }一共支出 { $spent }，付给 { $count } 个单位。
suppliers-payers = 谁付进来
suppliers-unnamed = 没有写明对方
suppliers-unnamed-detail = 分录里对方单位是空的
suppliers-detail = { $has-kind ->
    [yes] { $kind }，{ $count } 笔
   *[no] { $count } 笔
}
suppliers-none-paid = 这一年没有付款。
head-party = 单位
head-share = 占比
head-kind = 类别
contracts-title = 合同
contracts-none = 还没有公布合同。
contracts-running = 正在履行（{ $count } 份）
contracts-to-come = 还没开始（{ $count } 份）
contracts-ended = 已经到期（{ $count } 份）
contract-no-amount = 未定总额
contract-term = { $from }至{ $to }。
contract-from = { $from }起，未写到期日。
contract-to = 至{ $to }。
contract-no-term = 未写期限。
contract-days-left = 还有 { $days } 天到期。
contract-nothing-paid = 还没有付款。
contract-spent-share = 已付 { $paid }（{ $share }），{ $count } 笔。
contract-spent = 已付 { $paid }，{ $count } 笔。
contract-received-share = 已收 { $paid }（{ $share }），{ $count } 笔。
contract-received = 已收 { $paid }，{ $count } 笔。
contract-chosen = { $count ->
    [0] 没有比价
    [1] 只有 1 家报价
   *[other] 比价 { $count } 家
}
contract-chosen-unsaid = 没有写明怎么选的
contract-decision = 依据

## 一个往来单位

party-lead-paid = { $year }付给它 { $spent }，{ $count } 笔。
party-lead-payer = { $year }它付进来 { $received }，{ $count } 笔。
party-lead-both = { $year }付给它 { $spent }，它付进来 { $received }，共 { $count } 笔。
party-lead-apart = 它名下的钱只有划转、代管或外部保管的，不算收支。
party-lead-none = 账上还没有它的收付记录。
relation-related = 已声明的关联关系：{ $how }。
relation-none = { $profile ->
    [association] 已声明：与管理人没有关联。
   *[trust] 已声明：与信托各方没有关联。
}
relation-undeclared = { $profile ->
    [association] 没有声明它与管理人有没有关联。
   *[trust] 没有声明它与委托人、受托人、监察人有没有关联。
}
fact-kind = 类别
fact-first-entry = 第一笔
fact-last-entry = 最近一笔
fact-register = 名册
party-unregistered = 不在往来单位名册里
party-contracts-title = 它的合同
party-lines-title = 每年每项多少
party-entries-title = 每一笔
party-count = 共 { $count } 笔，新的在前。
party-older = 更早的 { $count } 笔，在这些月份的账里：
