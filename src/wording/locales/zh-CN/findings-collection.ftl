### 收缴的检查结果。.title、.hint、.explain 里不带数值。

billed-differs = { $year }{ $charge }{ $split ->
    [yes] （{ $group }）
   *[no] { $group }
}应收写的是 { $billed }，按收费标准算是 { $computed }，相差 { $gap-abs }。
    .title = 应收与收费标准不符
    .hint = 核对面积、单价和月数，或者补上调价的起止时间；减免请填在“减免”一栏。
    .explain = 应收等于面积或个数乘单价再乘月数，收费标准是公开的，谁都可以算。对不上，可能是面积有变动、中途调价没有登记，或者把减免直接扣掉了。

over-collected = { $charge }{ $split ->
    [yes] （{ $group }）
   *[no] { $group }
}{ $period }的应收和年初欠费一共 { $owed }，实收却有 { $collected }，多 { $over }。
    .title = 实收多于应收
    .hint = 核对是不是把预收或别的年度的钱算了进来。
    .explain = 一个期间收到的钱最多等于应收加欠费减减免。收缴率超过百分之百，一般是把预收下年的钱或清收的旧欠算在了当年。

arrears-differ = { $year }{ $charge }年初欠费写的是 { $opening }，上年末未收的是 { $unpaid }，相差 { $gap-abs }。
    .title = 欠费接不上
    .hint = 核对上年末的收缴表；核销或调整过的，请写明决议。
    .explain = 去年没有收到的，就是今年年初的欠费。两个数接不上，就有一部分欠费不见了，或者凭空多出来了。

rate-dropped = { $year }{ $charge }收缴率 { $rate }，上一年是 { $before }，下降 { $drop }。
    .title = 收缴率明显下降
    .hint = 向业主说明原因和打算，例如催收、上门沟通、改进服务。
    .explain = 收缴率下降，往往是对服务或账目有意见的信号，也会让明年的预算更紧。公布原因和打算，比催缴通知更有用。

collection-cash-differs = 到{ $date }，收缴表里{ $charge }实收 { $table }，流水账里是 { $ledger }，相差 { $gap-abs }（{ $year }）。
    .title = 收缴表与流水账对不上
    .hint = 按月核对收款日报；先看预收转收入、退款和月末在途款。
    .explain = 收缴表按楼栋汇总，流水账按日期登记，记的是同一笔钱，总数应当一样。对不上，常见的原因是预收款、退款或月末几天的收款只记了一边。

small-group = { $charge }的收缴表里，“{ $group }”只有 { $count } 户，少于 { $least } 户（{ $year }）。
    .title = 分组户数太少
    .hint = 在文件里把它和相邻的楼栋合并；文件本身也是公开的。
    .explain = 户数太少，从汇总数就能猜出是哪一家没有交费。页面上会自动合并，但存放文件的地方也是公开的，所以文件里也要合并。
