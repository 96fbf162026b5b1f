### 酬金、评估、公共收益和维修资金的检查结果。.title、.hint、.explain 里不带数值。

remuneration-differs = { $year }“{ $name }”按规则应付 { $due }（以到账 { $base }计算），实付 { $paid }，{ $gap-sign ->
    [negative] 少付 { $gap-abs }
   *[positive] 多付 { $gap-abs }
}。
    .title = 酬金与规则不符
    .hint = 核对计算酬金的到账金额和比例；多付的请在下次扣回，少付的请补付。
    .explain = 受托人的酬金按约定的比例从实际到账的费用里计提，谁都可以重算一遍。各月四舍五入会差几分钱，已经考虑在内。差额更大的，应当说清或补正。

remuneration-base = 酬金规则 { $rule } 把“{ $on }”算进了计提基数。
    .title = 酬金基数含不该计提的款项
    .hint = 把代管款、公共收益和利息从规则的 on 里去掉；确有约定的，请写明决议。
    .explain = 酬金一般只按收到的物业费和车位管理费计提。代管的钱不属于收入，公共收益属于业主，利息不是服务换来的，把它们算进来，酬金就会虚高。

remuneration-on-spending = 酬金规则 { $rule } 按支出“{ $on }”的比例计提。
    .title = 酬金按支出计提
    .hint = 改为按到账的费用计提。
    .explain = 按支出计提，花得越多，拿得越多，节约反而吃亏。信托制把酬金和收到的费用、服务评价挂钩，正是为了避免这一点。

paid-before-assessment = 凭证 { $voucher } 在{ $date }付了{ $year }的考核酬金 { $amount }，{ $rated ->
    [yes] 而评估结果到{ $confirmed }才确认
   *[no] 而这一年还没有确认的评估结果{ $confirmed }
}。
    .title = 评估确认之前付了考核酬金
    .hint = 等评估结果确认以后再付；已付的，按结果多退少补。
    .explain = 考核酬金要看这一年的服务等级，等级确认之前还不知道该付多少。先付后评，评估就失去了作用。

weights-off = { $period }评估的各项权重加起来是 { $sum }，不是 100%。
    .title = 权重之和不是百分之百
    .hint = 核对各评分方的权重。
    .explain = 总分是各方得分按权重相加。权重之和不是百分之百，总分就偏高或偏低，和往年也不能比较。

score-differs = { $period }评估里，“{ $name }”写的是 { $stated } 分，按明细算是 { $computed } 分。
    .title = 得分与明细不符
    .hint = 核对各项得分、问卷人数和权重，或者改正写出的得分。
    .explain = 评估文件既写了结果，也列了明细，程序会重算一遍。对不上时，页面上两个数都会给出。等级和酬金由得分决定，所以要先弄清。

score-beyond = { $period }评估里，“{ $name }”得 { $score } 分，满分是 { $most } 分。
    .title = 得分超出范围
    .hint = 核对得分和满分。
    .explain = 每项得分在零分和满分之间。超出范围多半是打错了数，会把总分带偏。

grade-differs = { $period }评估得 { $score } 分，应为“{ $earned }”，写的是“{ $stated }”。
    .title = 等级与得分不符
    .hint = 按约定的分数线核对等级。
    .explain = 多少分是哪个等级，事先有约定，等级又决定收费和考核酬金。等级与得分对不上，后面的计算就没有了依据。

factor-differs = { $period }评估写的考核系数是 { $stated }，这个等级约定的是 { $factor }。
    .title = 考核系数与等级不符
    .hint = 按等级表改正系数，或者说明依据哪项决议。
    .explain = 考核酬金等于到账金额乘比例再乘考核系数，系数由等级决定。系数不对，酬金就会多付或少付。

survey-thin = { $period }的满意度问卷发出 { $asked } 份，收回有效 { $valid } 份，回收率 { $response }（希望达到 { $wanted }，且不少于 { $fewest } 份）。
    .title = 问卷回收偏少
    .hint = 下次多发几种渠道；公布满意度时把回收数一起写明。
    .explain = 回收太少，满意度只代表愿意回答的那几户，不能代表全体。结果仍然公布，但要和回收率放在一起看。

answers-differ = { $period }的问卷有效 { $valid } 份，各选项人数加起来是 { $answers }。
    .title = 问卷人数对不上
    .hint = 核对各选项的人数和有效份数。
    .explain = 每份有效问卷选一个答案，各选项加起来应当等于有效份数。对不上，满意度就算不准。

no-income = { $year }合同 { $contract }“{ $title }”应有收入，“{ $name }”却没有这家单位的收入。
    .title = 有合同却没有收入
    .hint = 向对方催收，或者核对收入有没有记在别处；免收的请写明决议。
    .explain = 电梯广告、快递柜、基站这些合同每年都应有收入。合同在，钱却没有进来，可能是没有收、没有入账，或者合同已经停了。这正是业主最常问的问题。

income-vanished = “{ $name }”上一年有收入 { $before }，{ $year }既没有预算，也没有收入。
    .title = 一项收入不见了
    .hint = 说明这项收入为什么没有了，或者改记到了哪里。
    .explain = 去年有、今年没有的收入，可能是合同到期、场地收回，也可能是改了名称。说明一句，业主就不用猜。

reserve-receipt-differs = 凭证 { $voucher } 转出 { $sent }补充{ $fund }，对方收到 { $received }，相差 { $gap-abs }。
    .title = 转入维修资金的数对不上
    .hint = 在同一张凭证里记上对方收到的一行，金额相等。
    .explain = 从公共收益转到维修资金的钱离开了小区的账户，但不是花掉了。转出和收到记在同一张凭证里，业主才能确认这笔钱确实到了。

reserve-low = { $fund }余额 { $balance }，只有首期 { $first }的 { $share }，低于《{ $law }》第 { $article } 条规定的续交线。
    .title = 维修资金偏低
    .hint = 测算今后几年的大修，提请业主讨论续交或从公共收益补充。
    .explain = 维修资金用于电梯、屋面这些大修。低到一定比例就应当续交，否则真要用的时候拿不出钱来。

common-share-short = { $year }公共收益扣除成本后是 { $left }，转入维修资金 { $sent }（{ $share }），少于《{ $law }》第 { $article } 条要求的比例。
    .title = 公共收益补充维修资金不足
    .hint = 补转不足的部分；业主大会另有决定的，写明决议。
    .explain = 当地规定公共收益主要用来补充维修资金。小区选用了这套规则，所以按它核对。业主大会可以另作决定，但要写下来。

disclosure-rare = “{ $name }”每 { $own } 个月公布一次，《{ $law }》第 { $article } 条要求至少每 { $most } 个月一次。
    .title = 公布得不够勤
    .hint = 把公布的周期改短，或者核对是不是选错了规则。
    .explain = 小区自己约定的公布周期不应比所选规则更长。公布得勤，问题发现得早。
