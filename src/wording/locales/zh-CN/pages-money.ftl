### 资金页：钱放在哪里，历年怎么变，和银行对不对得上，代管的和放在外面的。

money-title = 资金
money-headline-ties = 钱都在，和银行对得上。
money-headline-gap = 账上和银行相差 { $gap }，还没有说明。
money-headline-no-bank = 余额还没有银行对账单可以核对。
money-headline-no-opening = 还说不出一共有多少钱。
money-headline-none = 还没有记账，看不到钱在哪里。
money-lead = { $count ->
    [1] 到 { $date }，{ $accounts } 个账户里共有 { $balance }。
   *[other] 到 { $date }，{ $accounts } 个账户里共有 { $balance }，分为{ $funds }，各记各的账。
}
money-lead-held = 其中 { $held }是代管的，只是暂时放在这里，不归社区花。
money-lead-bank = { $ties ->
    [no] { $date }的银行对账单和账面还差 { $gap }。
   *[yes] { $items ->
        [0] { $date }的银行对账单和账面一分不差。
       *[other] 算上 { $items } 笔未达账项，{ $date }的银行对账单和账面一分不差。
    }
}
money-lead-later = { $date }以后的账还没有对账单可以核对。
money-lead-no-opening = 账本没有写明开始记账时有多少钱，所以只能看到收了多少、花了多少，算不出余额，也没法和银行核对。写明期初余额以后，这里会补上。
money-lead-none = 账本里还没有期初余额，也没有收支记录。有了流水账，这里会写明每个账户里有多少钱、归谁用、和银行对不对得上。
money-today-caption = 各账户里的各项资金，{ $date }
money-overdrafts-none = 开账以来，没有哪一天、哪一项资金的余额低于零。

## 账户

money-accounts-title = 谁能看，谁同意才能付
money-holder = 户名
money-control = 查询和付款
account-kind-bank = 银行账户
account-kind-cash = 现金
account-kind-wallet = 支付钱包
account-kind-deposit = 定期存款
account-kind-outside = 由外单位保管
account-last4 = { $kind }，尾号 { $last4 }

## 各月余额

money-line-title = 每个月末有多少钱
money-line-text = { $from }末有 { $first }，{ $to }末有 { $last }；最少的时候是{ $when }末，{ $lowest }。
money-line-key = 圆点表示这个月已经关账，之后的改动都算更正。
money-line-caption = 各月末余额
money-see-table = 看表格

## 历年

money-years-title = 一年里怎么变的
money-years-text = 年初的钱，加上收的，减去花的，就是年末的钱。
money-years-transfers = 资金之间的划转一进一出，合起来是零。
money-year-caption = { $year }，截至 { $date }
money-year-opening = 年初余额
money-year-income = ＋ 收入
money-year-spending = − 支出
money-year-transfers = 资金之间划转
money-year-held = 代管款进出
money-year-closing = 期末余额

## 对账

money-bank-title = 和银行对账
money-bank-text = 每个账户的账面余额，加减还没有到账、还没有付出的款项，应当等于对账单上的余额。下面是每个账户最近一次的核对。
money-bank-none = 还没有公布银行对账单。没有对账单，账上的余额就只有记账人一个说法：有没有漏记、多记，外人看不出来。
money-bank-alone = 没有期初余额，账面余额算不出来，所以下面只列对账单上的数字，没有办法核对。
money-bank-caption = { $account }，{ $date }
money-bank-books = 账面余额
money-bank-statement = 对账单余额
money-bank-counted = 盘点余额
money-bank-year = { $year }：{ $count } 张对账单，{ $open ->
    [0] 全部对得上
   *[other] 有 { $open } 张对不上
}
money-bank-year-alone = { $year }：{ $count } 张对账单
money-bank-together = 各账户合在一起
money-bank-by-account = 逐个账户
reconciling-outstanding = 账上已付，银行未付
reconciling-in-transit = 账上已收，银行未到
reconciling-bank-in = 银行已收，账上未记
reconciling-bank-out = 银行已付，账上未记
reconciling-error = 记账差错
reconciling-age = { $label }（{ $days ->
    [0] 当天
   *[other] 已 { $days } 天
}）
reconciling-item = { $label } { $amount }

## 代管

money-held-title = 替别人保管的钱
money-held-text = 到 { $date }，替别人保管 { $amount }。预收的费用和押金放在社区账上，但不是收入：预收的到期才转成收入，押金要退还。

## 在外面的钱

money-outside-text = 这笔钱属于全体业主，由外单位保管，不计入社区自己的余额。
money-outside-area = 平均每平方米 { $amount }。
money-outside-first = 相当于首期 { $first }的 { $share }。
money-outside-refill = 《{ $law }》第 { $article } 条：低于首期的 { $share } 就应当续交。
money-outside-stated = { $gap-sign ->
    [zero] 保管单位 { $date }的对账单是 { $balance }，和账上一致。
    [negative] 保管单位 { $date }的对账单是 { $balance }，比账上少 { $gap-abs }。
   *[positive] 保管单位 { $date }的对账单是 { $balance }，比账上多 { $gap-abs }。
}
money-outside-unstated = 还没有保管单位的对账单可以核对。

## 表头

money-head-account = 账户
money-head-month-end = 月末
money-head-step = 项目
money-head-date = 日期
money-head-statement = 对账单
money-head-books = 账面
money-head-items = 未达账项
money-head-gap = 相差
money-head-held = 代管款
money-head-opening = 年初
money-head-received = 收进
money-head-returned = 退还或转出
money-head-closing = 期末

## 酬金

trustee-title = 酬金
trustee-who-trust = 受托人
trustee-who-association = 管理方
trustee-headline = { $year }每到账 100 元，{ $who }拿 { $each }。
trustee-headline-sum = { $year }{ $who }拿了 { $paid }。
trustee-headline-waiting = { $who }还没有拿过酬金。
trustee-headline-nobody = 没有人按规则拿酬金。
trustee-headline-unstated = 还没有公布酬金怎么算。
trustee-lead = { $named ->
    [yes] { $who }是{ $name }。酬金按收进来的钱算，不按花出去的钱算：花得多，并不会拿得多。规则是事先约定的，谁都可以照着再算一遍。
   *[no] 酬金按收进来的钱算，不按花出去的钱算：花得多，并不会拿得多。规则是事先约定的，谁都可以照着再算一遍。
}
trustee-lead-other = { $named ->
    [yes] { $who }是{ $name }。酬金的规则是事先约定的，谁都可以照着再算一遍。
   *[no] { $who }的酬金规则是事先约定的，谁都可以照着再算一遍。
}
trustee-lead-nobody = 这里没有约定按比例提取的酬金。付给个人或公司的每一笔钱，都在预算和流水账里。
trustee-lead-unstated = 信托制里，受托人只拿约定的酬金，其余的钱都归业主。酬金的比例和算法写进账本以后，这里会一步一步算给大家看。
trustee-term = { $name }：{ $items }到账金额的 { $rate }{ $graded ->
    [yes] ，再乘服务等级的系数
   *[no] {""}
}，{ $pay ->
    [monthly] 每月一付
    [quarterly] 每季一付
   *[yearly] 每年一付
}。
trustee-year = { $year }按规则应付 { $due }，实付 { $paid }，{ $rounded ->
    [yes] { $gap-sign ->
        [zero] 一分不差。
       *[other] 差 { $gap-abs }，是逐次四舍五入造成的。
    }
   *[no] { $gap-sign ->
    [zero] 合起来正好，但不是每一项都对。
    [negative] 少付了 { $gap-abs }。
   *[positive] 多付了 { $gap-abs }。
    }
}
trustee-year-open = { $year }到 { $date }，按规则应付 { $due }，实付 { $paid }，{ $rounded ->
    [yes] { $gap-sign ->
        [zero] 一分不差。
       *[other] 差 { $gap-abs }，是逐次四舍五入造成的。
    }
   *[no] { $gap-sign ->
    [zero] 合起来正好，但不是每一项都对。
    [negative] 还有 { $gap-abs }没有付。
   *[positive] 多付了 { $gap-abs }。
    }
}
trustee-year-waiting = “{ $names }”要等年度评估定了等级才能算，按到现在的到账，最多 { $most }。
trustee-each = 平均每户 { $amount }。
trustee-see-months = 看每个月的数
trustee-steps = { $year }{ $name }
trustee-step-base = 计酬的到账合计
trustee-step-rate = 约定的比例
trustee-step-full = 满额
trustee-step-factor = 考核系数：{ $grade }，{ $score } 分
trustee-step-due = 应付
trustee-step-paid = 实付
trustee-step-rounding = 逐次四舍五入的差
trustee-step-open = 还没有付
trustee-step-under = 少付
trustee-step-over = 多付
trustee-step-withheld = 因等级没有拿到的，仍归业主
trustee-step-waiting = 等级没有定，已付
trustee-months-title = { $year }每个月付了多少{ $name }
trustee-months-caption = { $year }{ $name }，逐月
trustee-plan = 按规则应付
trustee-head-base = 到账
trustee-head-due = 应付
trustee-head-drawn = 实付
trustee-head-gap = 累计差额
trustee-grades-title = 等级和系数
trustee-grades-text = 考核酬金先按比例算出满额，再乘这个系数。没有拿到的部分留在业主的账上。
trustee-basis-title = 依据
trustee-basis-contract = 合同 { $id }，{ $party }{ $term ->
    [both] ，{ $from }至{ $to }
    [from] ，{ $from }起
   *[none] {""}
}
trustee-basis-decision = 决议 { $id }，{ $date }
money-head-month = 月份

## 等级

grades-caption = 分数对应的等级
money-head-grade = 等级
money-head-from-score = 最低分
money-head-factor = 考核系数
money-head-fee-change = 收费最多上调
money-head-then = 接下来

## 收缴

collection-title = 收缴
collection-headline = { $year }的{ $charge }收到了 { $rate }。
collection-headline-none = 还没有公布收缴情况。
collection-headline-withheld = 缴费的户数太少，不公布数字。
collection-none = 这里会公布每栋楼应收多少、收到多少、还欠多少。只按楼栋汇总，不列任何一户。
collection-none-means = 没有收缴表，就看不出该收的钱收齐了没有，只能在流水账里看到实际收到的钱。
collection-lead = 只按楼栋汇总，不列任何一户。
collection-text = { $over ->
    [yes] 全年应收 { $billed }，收到 { $collected }，收缴率 { $rate }，还有 { $unpaid }没有收到。
   *[no] 应收 { $billed }，到 { $date }收到 { $collected }，占 { $rate }，还有 { $unpaid }没有收。
}
collection-waived = 另外减免了 { $waived }。
collection-year-ago = 上一年同一天收到的是 { $rate }。
collection-before = { $year }全年收到 { $rate }。
collection-withheld = 缴这一项的不到 { $least } 户，公布数字就能看出是哪一家，所以不列。
collection-merged = { $names }里有不到 { $least } 户的，单独列出来会看出是哪一家，所以合在一起。
collection-rates-title = { $year }{ $charge }，各楼栋收到了多少
collection-average = 全小区 { $rate }
collection-groups-caption = { $year }{ $charge }，截至 { $date }
collection-see-groups = 看各楼栋的数
collection-whole-group = 全小区
collection-prepaid = 另外收到以后年度的{ $charge } { $amount }。这是预收款，先替缴费的业主放着，不算{ $year }的收入，到期再转成收入。
collection-waiver-decision = 减免的依据：
collection-dates-title = 历次公布的数
collection-dates-text = 每一行都是从年初累计到这一天。
collection-whole = 全小区 { $households } 户，收费面积 { $area } 平方米。
arrears-caption = { $charge }欠费，截至 { $date }
arrears-opening = 年初的往年欠费
arrears-billed = 补记的往年应收
arrears-collected = 收回往年欠费
arrears-waived = 减免
arrears-new = 当年没有收到的
arrears-open = 当年还没有收的
arrears-closing = 一共欠
arrears-closing-open = 一共还没有收的
tariff-title = 收费标准
tariff-price = { $has-unit ->
    [yes] 每{ $unit }每月 { $price }
   *[no] 每月 { $price }
}
tariff-term = { $ends ->
    [yes] { $from }至{ $to }
   *[no] { $from }起
}
tariff-few = 不到 { $least }
tariff-caption = 户数和计费的数量
tariff-see = 看每一组的户数和面积
tariff-decision = 依据：
money-head-as-of = 截至
money-head-billed = 应收
money-head-waived = 减免
money-head-collected = 实收
money-head-unpaid = 未收
money-head-rate = 收缴率
money-head-group = 楼栋
money-head-households = 户数
money-head-opening-owed = 年初欠费
money-head-quantity = 数量
money-head-price = 单价
money-head-term = 执行时间
