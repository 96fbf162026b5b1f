### 预算页和每一项预算的页面：计划了多少，实际怎样，为什么，谁同意的。

## 一年的预算

budget-title = { $year }预算
budget-headline-over = { $year }比预算{ $spending-way ->
    [none] 多花 { $spending }
    [same] 一分不多花
    [less] 少花 { $spending }
   *[more] 多花 { $spending }
}{ $income-way ->
    [none] { "" }
    [same] ，收入与预算相同
    [less] ，少收 { $income }
   *[more] ，多收 { $income }
}。
budget-headline-under-way = { $year }到 { $date }，预算花掉 { $spending }，收到 { $income }。
budget-headline-plan = { $year }打算收 { $income }，花 { $spending }。
budget-headline-none = { $year }没有预算，收了 { $income }，花了 { $spending }。
budget-lead-over = 预算收 { $income-budget }，实际收 { $income }；预算花 { $spending-budget }，实际花 { $spending }。{ $left-way ->
    [short] 全年超支 { $left }。
   *[left] 全年结余 { $left }。
}
budget-lead-under-way = 全年预算收 { $income-budget }，到这一天收了 { $income }；全年预算花 { $spending-budget }，到这一天花了 { $spending }。
budget-lead-plan = 一共 { $lines } 项。还没有记账，所以看不到实际收支。
budget-lead-none = 没有预算，就没有可以对照的数。下面只列实际收支。
budget-state = { $state ->
    [draft] 草案
    [consulted] 征求意见稿
    [adopted] 已通过
   *[unknown] 状态未写明
}
budget-draft = 这份预算还是草案，数字会变。
budget-consulted = 这份预算正在征求业主意见，还没有表决。
budget-adopted = { $date }由{ $body }通过。
budget-adopted-undecided = 账本说这份预算已经通过，但没有写明是哪一项决议。
budget-unknown = 账本没有写明这份预算是草案还是已经通过，也没有写明决议。
budget-vote = 参加表决的占总面积 { $part }，其中 { $favour } 同意。
budget-body = { $body ->
    [assembly] 业主大会
    [committee] 业主委员会
    [trustee] 受托人
    [supervisor] 监察人
    [members] 会员大会
   *[board] 管理委员会
}
budget-years = 年度
budget-parts = 本页内容
budget-way-income = 收入
budget-way-expense = 支出
budget-way-shares = 每百元
budget-way-changes = 调整
budget-way-months = 按月
budget-way-heads = 每户

## 够不够花

budget-balance-title = 收的够花吗
budget-covers = { $way ->
    [covers] 计划收入 { $income }，够付计划支出 { $spending }，还余 { $left }。这就是以收定支。
    [surplus] 计划支出 { $spending }，比计划收入 { $income } 多 { $left }；决议同意最多动用历年结余 { $used } 来补。
   *[short] 计划支出 { $spending }，比计划收入 { $income } 多 { $left }，账本里没有写明用什么来补。
}
budget-covers-none = 没有预算，只能看实际收支。
budget-transfers = 资金间划转
budget-balance-caption = 各项资金的计划和实际
budget-heads-title = 摊到每户是多少
budget-heads-text = 把支出平均到每一户、每平方米每个月，便于和自家交的费用、和别的小区比。
budget-heads-caption = 支出平均数
budget-heads-household = 每户
budget-heads-area = 每平方米每月
budget-heads-budget = 全年预算
budget-heads-actual = 全年实际
budget-heads-so-far = 到{ $month }底实际

## 钱从哪来，到哪去

budget-flow-title = { $year }钱从哪来，到哪去
budget-flow-title-plan = { $year }打算从哪收，花到哪
budget-flow-text = { $known ->
    [both] 最大的来源是{ $source }，最大的用途是{ $use }。
    [source] 最大的来源是{ $source }。
    [use] 最大的用途是{ $use }。
   *[none] 只有余额和划转。
}
budget-flow-opening = { $side ->
    [source] 年初结余
   *[use] 补年初亏空
}
budget-flow-others = { $side ->
    [source] 其余收入
   *[use] 其余支出
}
budget-flow-held = { $side ->
    [source] 代管款增加
   *[use] 代管款减少
}
budget-flow-transfer = { $side ->
    [source] 由别的资金划入
   *[use] 划给别的资金
}
budget-flow-closing = { $plan ->
    [yes] { $side ->
        [source] 动用结余
       *[use] 计划结余
    }
    [unknown] { $side ->
        [source] 超支
       *[use] 结余
    }
   *[no] { $side ->
        [source] 透支
       *[use] { $date }结余
    }
}
budget-flow-table = 看表格
budget-flow-inflows = 钱从哪来
budget-flow-outflows = 钱到哪去
budget-flow-from = 从
budget-flow-to = 到

## 逐项

budget-income-title = 收入，一项一项看
budget-expense-title = 支出，一项一项看
budget-side-over = { $kind ->
    [income] 预算收 { $budget }，实际收 { $actual }，{ $difference-sign ->
        [negative] 少收 { $difference-abs }
        [zero] 一分不差
       *[positive] 多收 { $difference-abs }
    }。
   *[expense] 预算花 { $budget }，实际花 { $actual }，{ $difference-sign ->
        [negative] 省了 { $difference-abs }
        [zero] 一分不差
       *[positive] 超了 { $difference-abs }
    }。
}
budget-side-under-way = { $kind ->
    [income] 全年预算收 { $budget }。按月排下来，到{ $month }底该收 { $planned }，{ $difference-sign ->
        [negative] 这些项目少收 { $difference-abs }
        [zero] 正好收到
       *[positive] 这些项目多收 { $difference-abs }
    }；到现在一共收了 { $actual }，是全年的 { $used }。
   *[expense] 全年预算花 { $budget }。按月排下来，到{ $month }底该花 { $planned }，{ $difference-sign ->
        [negative] 这些项目少花 { $difference-abs }
        [zero] 正好花到
       *[positive] 这些项目多花 { $difference-abs }
    }；到现在一共花了 { $actual }，是全年的 { $used }。
}
budget-side-begun = { $kind ->
    [income] 全年预算收 { $budget }，到现在收了 { $actual }。还没有过完一个月，先不和计划比。
   *[expense] 全年预算花 { $budget }，到现在花了 { $actual }。还没有过完一个月，先不和计划比。
}
budget-side-planned = { $kind ->
    [income] 一共打算收 { $budget }。还没有记账。
   *[expense] 一共打算花 { $budget }。还没有记账。
}
budget-side-unplanned = { $kind ->
    [income] 没有预算，一共收了 { $actual }。
   *[expense] 没有预算，一共花了 { $actual }。
}
budget-fund-income = { $fund }收入合计
budget-fund-expense = { $fund }支出合计
budget-total-income = 收入总计
budget-total-expense = 支出总计
budget-head-line = 预算项
budget-head-budget = 预算
budget-head-budget-year = 全年预算
budget-head-actual = 实际
budget-head-difference = 差异
budget-head-ahead = 和计划比
budget-head-used = 已用
budget-head-used-income = 已收
budget-head-adjusted = 调整后
budget-head-planned = 其中已到期计划
budget-head-so-far = 其中整月
budget-head-after = 和调整后比
budget-no-amount = 未定额
variance-used = { $kind ->
    [income] 已收 { $rate }
   *[expense] 已用 { $rate }
}

## 不在合计里的钱

budget-apart-title = 不在合计里的钱
budget-apart-transfers = 内部划转
budget-apart-transfers-text = 自己的钱换个口袋，既不是收入，也不是支出。
budget-apart-held = 代管款
budget-apart-held-text = 替别人保管、以后要还或者要转成收入的钱。
budget-apart-outside = 由别人保管的资金
budget-apart-outside-text = 存在专门机构的账户里，要用得另行表决，不算小区手里的钱。
budget-apart-from-to = 从{ $from }划到{ $to }。
budget-apart-within = 在{ $fund }自己的账户之间调拨。
budget-apart-held-row = 这一年收进 { $received }，退还或转出 { $returned }；到 { $date }还替人保管这么多。
budget-apart-of-fund = { $fund }的{ $kind ->
    [income] 收入
   *[expense] 支出
}。
budget-apart-budget = 预算 { $budget }。
budget-apart-budget-adjusted = 预算 { $budget }，调整后 { $adjusted }。
budget-apart-no-budget = 没有定预算。

## 预算调整

budget-changes-title = 年中改过预算吗
budget-changes-text = { $count ->
    [0] 没有。{ $year }预算一直是最初的数。
   *[other] 改过 { $count } 次。原来通过的数不会被改掉，每次调整都另外记着。
}
budget-change-source = { $source ->
    [shift] 钱从别的预算项调剂，总数不变。
    [income] 钱来自比预算多收的部分。
   *[surplus] 钱来自历年结余。
}
budget-change-agreed = { $date }{ $body }同意：
budget-change-after = 调到 { $amount }

## 按月

budget-months-title = 每个月收的够花吗
budget-months-text = { $short ->
    [0] { $months } 个月里，每个月收的都够花。
   *[other] { $months } 个月里，{ $covered } 个月收的够花，{ $short } 个月花的比收的多。
}
budget-months-table = 看每个月的数
budget-months-caption = 每月收支
budget-head-month = 月份
budget-head-left = 收支相抵

## 一项预算

item-empty = 账本里还没有这一项的预算，也没有分录。
item-withheld = 这一项的原始凭证不公开：{ $reason }。金额和每一笔都公开。
item-story-title = 这是什么钱
item-years-title = 历年比较
item-label-budget = { $year }预算
item-label-income = { $over ->
    [yes] { $year }实际收到
   *[no] { $year }到 { $date }收到
}
item-label-expense = { $over ->
    [yes] { $year }实际花了
   *[no] { $year }到 { $date }花了
}
item-label-transfer = { $over ->
    [yes] { $year }划转
   *[no] { $year }到 { $date }划转
}
item-label-held = 到 { $date }替人保管
item-outside = 这笔钱属于{ $fund }，由别人保管，不算进小区的合计。
item-budget = 预算 { $budget }。
item-budget-adjusted = 年初预算 { $budget }，后来调到 { $adjusted }。
item-budget-late = 年初没有定额，后来定为 { $adjusted }。
item-budget-open = 预算里列了这一项，没有定额。
item-budget-none = 这一年的预算里没有这一项。
item-year-unplanned = 这一年没有预算可以对照。
item-nothing-yet = 到现在还没有发生。
item-result = { $against ->
    [adopted] 比年初的预算，
   *[only] { "" }
}{ $kind ->
    [income] { $difference-sign ->
        [negative] 少收 { $difference-abs }
        [zero] 收到的和预算一分不差
       *[positive] 多收 { $difference-abs }
    }{ $difference-sign ->
        [zero] { "" }
       *[other] { $rate ->
            [none] { "" }
           *[other] （{ $rate }）
        }
    }。
   *[expense] { $difference-sign ->
        [negative] 省了 { $difference-abs }
        [zero] 花的和预算一分不差
       *[positive] 超了 { $difference-abs }
    }{ $difference-sign ->
        [zero] { "" }
       *[other] { $rate ->
            [none] { "" }
           *[other] （{ $rate }）
        }
    }。
}
item-result-adjusted = { $kind ->
    [income] 和调整后的预算比，{ $difference-sign ->
        [negative] 少收 { $difference-abs }
        [zero] 一分不差
       *[positive] 多收 { $difference-abs }
    }。
   *[expense] { $difference-sign ->
        [negative] 没有超过调整后的预算，还剩 { $difference-abs }
        [zero] 调整后的预算正好用完
       *[positive] 比调整后的预算还超 { $difference-abs }
    }。
}
item-so-far = { $kind ->
    [income] 按计划到{ $month }底该收 { $planned }，收了 { $so-far }，{ $ahead-sign ->
        [negative] 少 { $ahead-abs }
        [zero] 正好
       *[positive] 多 { $ahead-abs }
    }。
   *[expense] 按计划到{ $month }底该花 { $planned }，花了 { $so-far }，{ $ahead-sign ->
        [negative] 少 { $ahead-abs }
        [zero] 正好
       *[positive] 多 { $ahead-abs }
    }。
}
item-used = { $kind ->
    [income] 全年预算收到了 { $used }。
   *[expense] 全年预算用掉了 { $used }。
}
item-agreed = { $date }{ $body }同意调整，原因是：{ $reason }。
item-answer = 说明：{ $reason }。
item-each = { $known ->
    [both] 平均每户 { $household }，每平方米每月 { $area }。
    [household] 平均每户 { $household }。
   *[area] 平均每平方米每月 { $area }。
}
item-transfer-funds = 从{ $from }划到{ $to }。这是自己的钱换个口袋，不算收入，也不算支出。
item-transfer-accounts = 在{ $fund }自己的账户之间调拨，钱还是那些钱，不算收入，也不算支出。
item-held = { $year }收进 { $received }，退还或转出 { $returned }。这是替人保管的钱，不算收入，也不算支出。
item-months-in = 每个月收了多少
item-months-out = 每个月花了多少
item-months-text = { $kind ->
    [income] { $month }收得最多，{ $amount }。
   *[expense] { $month }花得最多，{ $amount }。
}
item-months-table = 看每个月的数
item-months-caption = 每月实际和计划
item-plan-even = 月均预算 { $amount }
item-plan = 按月计划
budget-head-plan = 计划
budget-head-sum = 累计
item-worked-title = 预算怎么算出来的
item-worked-sum = 合计
item-worked-quantity = { $quantity } { $unit }
item-steps-title = 这一项的来历
item-step-adopted = 年初定了 { $amount }
item-step-adjusted = 调到 { $amount }
item-step-when = { $date }，{ $body }
item-step-cancelled = 冲销 { $amount }
item-step-corrected = 重记 { $amount }
item-largest-out = { $count ->
    [1] 最大的一笔
   *[other] 最大的 { $count } 笔
}
item-largest-in = { $count ->
    [1] 最大的一笔
   *[other] 最大的 { $count } 笔
}
item-largest = { $count ->
    [1] 最大的一笔
   *[other] 最大的 { $count } 笔
}
item-all = { $count ->
    [1] 看这一笔
   *[other] 看全部 { $count } 笔
}
item-payees = 付给了谁
item-payers = 谁付的
item-parties = 和谁往来
item-nobody = 没有写明对方

## 一项预算的每一笔

item-entries-title = { $item }：{ $year }的每一笔
item-entries-text = 一共 { $count } 笔，合计 { $amount }，和这一项页面上的数相同。
item-entries-text-transfer = 一共 { $count } 笔，有转出就有转入；转出合计 { $amount }。
item-entries-text-held = 一共 { $count } 笔。收进记正数，退还或转出记负数；期末还替人保管 { $amount }。
item-entries-total = { $year }合计
item-entries-total-transfer = { $year }转出合计
item-entries-total-held = 期末代管
item-entries-others = 其他年度
