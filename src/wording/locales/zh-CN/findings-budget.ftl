### 预算的检查结果。.title、.hint、.explain 里不带数值。

budget-deficit = { $year }预算里，{ $fund }的支出 { $spending }超过可用的收入 { $income }，差 { $gap }。
    .title = 预算支出大于收入
    .hint = 减少支出、增加划转，或者由决议写明动用多少历年结余（surplus_used）。
    .explain = 信托制的原则是以收定支：能收多少，才安排花多少。超出的部分要么动用历年结余，要么由别的资金补贴，都需要业主同意并写进决议。

product-differs = { $year }预算项 { $item }“{ $name }”写的是 { $amount }，按数量、单价、期数和比率相乘是 { $computed }。
    .title = 预算金额与算式不符
    .hint = 核对数量、单价、期数和比率，或者改正金额；算式只是参考的，把它写进“依据”。
    .explain = 预算表把金额是怎么算出来的也公开了，谁都可以自己乘一遍。乘出来不是这个数，看的人就不知道该信哪一个。

components-differ = { $year }预算项 { $item }“{ $name }”写的是 { $amount }，各分项加起来是 { $sum }。
    .title = 分项之和不等于合计
    .hint = 核对各分项的金额，或者让合计留空，由程序相加。
    .explain = 一个预算项可以分成几个分项，分项之和应当等于这一项的金额。对不上，就是漏了一个分项或有一个数写错了。

rate-hopeful = 预算项“{ $name }”按 { $expected } 的收缴率编制，{ $known ->
    [yes] 上一年实际是 { $before }
   *[no] 上一年的实际收缴率不详（{ $before }）
}。
    .title = 预计收缴率偏高
    .hint = 参照上一年的实际收缴率，或者在“依据”里写明为什么会提高。
    .explain = 收入预算按应收款乘以预计收缴率得来。估得太高，钱收不到，年中就要砍项目或挪用别的资金。按百分之百编制几乎总会落空。

adjustment-unbalanced = 预算调整 { $id } 使{ $fund }{ $rest-sign ->
    [negative] 多出没有来源的支出 { $rest-abs }
   *[positive] 多出没有去处的 { $rest-abs }
}。
    .title = 预算调整两边不平
    .hint = 一次调整的各行，在每项资金里增减要相抵；跨资金的，还要调整相应的划转。
    .explain = 调整预算是把钱从一处挪到另一处，有增就要有减。跨资金挪用还需要一笔划转，否则一项资金会凭空多出钱来，另一项则会短少。

heading-missing = { $year }有 { $count } 个预算项没有填法定科目：{ $items }。
    .title = 未填法定科目
    .hint = 支出填 1 到 9，收入填物业费、往年欠费、公共收益、利息或其他。
    .explain = 物业服务的收支要按规定的九类成本公布。预算项写上科目，程序就能自动排出那张表；没有写的，只能排在最后。

budget-late = { $year }预算由决议 { $decision } 在{ $date }通过，晚于约定的{ $by }。
    .title = 预算通过得晚
    .hint = 明年早些开始征求意见；通过之前的支出，请说明按什么依据办理。
    .explain = 预算应当在年初定下来，定下来以前花的钱没有预算可依。晚一点通过不等于作废，但业主有权知道那几个月是怎么花的。

budget-undecided = { $year }预算没有写明由哪项决议通过（应在{ $by }以前）。
    .title = 预算没有决议
    .hint = 在 community.toml 这一年下面写上决议编号（decision）。
    .explain = 开放式预算由业主决定。没有决议，别人就分不清这是草案还是已经通过的预算，也看不到表决结果。

over-budget = { $year }“{ $name }”（{ $item }）支出 { $actual }，预算 { $budget }，超出 { $over }（{ $share }）。
    .title = 超出预算
    .hint = 按程序调整预算，或者在 explanations.csv 里说明超支的原因。
    .hint-rule = 这一项由酬金规则算出，到账多，酬金也多，不需要调整预算。
    .explain = 没有预算不支出，是这套办法的根本。确实需要多花的，应当先调整预算；来不及的，事后也要向业主说明。这里比较的是调整以后的预算。

variance = { $year }“{ $name }”（{ $item }）实际 { $actual }，预算 { $budget }，{ $variance-sign ->
    [negative] 少 { $variance-abs }（{ $rate-abs }）
   *[positive] 多 { $variance-abs }（{ $rate-abs }）
}。
    .title = 与预算相差较大
    .hint = 在 explanations.csv 里写一句原因。
    .explain = 一年下来，实际和预算总会有出入。差得多的，无论多了还是少了，都值得一句说明：是价格变了、事情没做，还是当初估得不准。明年编预算也用得上。

pace = { $year }“{ $name }”（{ $item }）已用预算的 { $used }，按计划到现在应是 { $planned }，{ $ahead-sign ->
    [negative] 慢 { $ahead-abs }
   *[positive] 快 { $ahead-abs }
}（预算 { $budget }，实际 { $actual }）。
    .title = 执行进度偏离计划
    .hint = 看看全年够不够用；不够的早些调整预算，时间安排变了的改一下分月计划。
    .explain = 按月看进度，是为了在钱用完之前就发现问题。偏快可能意味着下半年不够用，偏慢可能是该做的事还没做。季节性的支出请写好分月计划，免得误报。

unbudgeted-spending = { $year }“{ $name }”（{ $item }）没有预算，已支出 { $sum }，第一笔是凭证 { $voucher }。
    .title = 没有预算的支出
    .hint = 补办预算调整，或者写上有权批准预算外支出的审批级别和决议。
    .explain = 预算里没有的项目，原则上不能花钱。遇到急事，可以按约定由业主大会或应急授权批准，但要留下决议。
