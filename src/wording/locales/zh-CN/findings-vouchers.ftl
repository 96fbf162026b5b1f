### 凭证、付款和审批的检查结果。.title、.hint、.explain 里不带数值。

voucher-gap = { $month }的凭证号缺 { $count } 个：{ $numbers }。
    .title = 凭证号不连续
    .hint = 补上漏登的凭证；作废的号也要留一行，预算项写“作废”。
    .explain = 凭证号一个接一个，少一个号，就可能少了一张凭证。作废的号也要登记，看账的人才知道不是被抽走了。

missing-voucher = 凭证 { $voucher }（{ $summary }，{ $amount }）从{ $date }起已经 { $days } 天没有票据。
    .title = 付款缺票据
    .hint = 把票据的照片放进 vouchers 下这张凭证的文件夹；确实找不回来的，在 explanations.csv 里说明。
    .explain = 金额较大的付款应当有发票或收据作证，公开以后业主才能核对。票据可以后补，补上之后这条提醒就会消失。遗失的，请说明是怎么回事、还有什么能证明。

invoice-twice = { $party }的发票 { $invoice } 在凭证 { $other } 和 { $voucher } 里各付了一次，后一次 { $amount }。
    .title = 同一张发票付了两次
    .hint = 核对原票；分次付款的，在发票号后面写 #1、#2；重复付款的，请追回并冲销。
    .explain = 同一家开出的同一张发票，一般只付一次。重复出现，可能是重复报销，也可能是分几次付却没有标明。冲销后重记的不算重复。

same-payment = { $party }在 { $days } 天内收到两笔相同的 { $amount }（凭证 { $other } 和 { $voucher }）。
    .title = 短时间内两笔相同付款
    .hint = 核对是不是同一件事付了两遍；确实是两件事的，说明一下各是什么。
    .explain = 付给同一家、金额一样、相隔没几天的两笔款，有时是同一张单子付了两遍。按合同分期付、所属期不同的不在此列。是两件事的话，一句说明就够了。

round-payment = 凭证 { $voucher } 付出整数 { $amount }（{ $summary }），没有合同，也没有决议。
    .title = 大额整数付款没有依据
    .hint = 补上合同号或决议号；预付款、借款请写明用途和结算时间。
    .explain = 按实际用量结算的款项很少正好是整数。大额整数往往是预付或包干，应当有合同或决议作为依据，业主才知道为什么是这个数。

split-payment = { $party }在凭证 { $other } 和 { $voucher } 里合计收到 { $sum }，每笔都刚好不超过{ $level }的限额 { $limit }。
    .title = 几笔付款都刚好低于限额
    .hint = 如果本是一件事，请按合计金额补办审批；如果是几件事，请分别说明。
    .explain = 审批限额是按一件事的总金额设的。把一笔款分成几笔，每笔都低于限额，就绕过了上一级审批。也可能只是碰巧，说明清楚即可。

weekend-payment = 凭证 { $voucher } 在休息日{ $date }付出 { $amount }（{ $summary }）。
    .title = 休息日的大额付款
    .hint = 抢修等急事在摘要里写一句就行；日期记错的请改正。
    .explain = 大额付款一般在工作日办理，因为需要两个人授权。周末付款不一定有问题，抢修就常在周末，只是值得多看一眼。调休的工作日也会列在这里。

over-corrected = 凭证 { $other } 原来是 { $amount }，到 { $voucher } 为止一共冲销或退回了 { $sum }。
    .title = 冲销超过原来的金额
    .hint = 核对各笔订正和退款指向的凭证号对不对。
    .explain = 冲销和退款最多把原来那一笔全部退掉。超过了，多出的部分就成了没有来历的收入或支出，多半是凭证号写错了。

corrected-elsewhere = 凭证 { $voucher } 冲销的是 { $other }，但原来记在 { $original }，现在从 { $item } 冲回。
    .title = 冲销没有冲回原处
    .hint = 红字一行用原来的预算项和资金；改记到别处的，另起一行蓝字。
    .explain = 更正账目分两步：先在原来的预算项上用负数冲掉，再用一行新账记到正确的地方。冲在别处，两个预算项的实际数就都不对了。

approval-exceeded = 凭证 { $voucher }（{ $summary }）付出 { $amount }，超过{ $level }可以批准的 { $limit }。
    .title = 超过审批限额
    .hint = 补办上一级审批，并写上相应的审批级别和决议。
    .explain = 多大的数由谁批准，是事先约好的。超过限额的付款应由上一级决定，否则约定就落空了。补办了审批的，在凭证上写明决议即可。

approval-missing = 凭证 { $voucher }（{ $summary }，{ $amount }）没有写明由谁批准。
    .title = 没有写明审批
    .hint = 在“审批”一栏写上批准的级别。
    .explain = 别的付款都写了由谁批准，这一笔没有。写上审批级别，程序才能核对金额有没有超过限额，业主也才知道这笔钱是谁同意花的。

decision-missing = 凭证 { $voucher }（{ $summary }，{ $amount }）由{ $level }批准，但没有写明决议。
    .title = 缺少决议
    .hint = 在“决议”一栏写上决议编号，或者写上已经由决议批准的合同。
    .explain = 这一级审批要以决议为依据。写上决议编号，读者就能点开看到是谁、什么时候、为什么决定的。

quotes-missing = 凭证 { $voucher }（{ $summary }，{ $amount }）所依据的合同 { $contract } 比较了 { $found } 家报价，{ $level }要求 { $needed } 家。
    .title = 比价家数不足
    .hint = 在合同一行补填报价家数；确实只有一家能做的，在说明里写明原因。
    .explain = 金额较大的采购约定要比较几家报价，这是防止买贵的办法。家数不够，可能是没有填写，也可能是来不及或没有别家能做，都请写明。
