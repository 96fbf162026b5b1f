### 对账的检查结果。.title、.hint、.explain 里不带数值。

bank-gap = { $account }{ $date }对账单余额 { $bank }，账上 { $book }，调节项说明了 { $explained }，还{ $gap-sign ->
    [negative] 少 { $gap-abs }
   *[positive] 多 { $gap-abs }
}说不清。
    .title = 银行和账对不上
    .hint = 逐笔核对流水和对账单；时间差造成的，作为调节项登记。
    .explain = 账上的余额加减在途款、未兑支票这些调节项，应当等于银行的余额。剩下说不清的差额，说明有收付没有入账或记错了。

old-reconciling-item = { $account }有一笔调节项 { $amount }（{ $summary }）从{ $since }挂到现在，已 { $days } 天，超过 { $most } 天。
    .title = 调节项挂得太久
    .hint = 向银行或对方查清；支票过期的重开或冲回。
    .explain = 在途款和未兑支票几天就会到账或付出。挂了几个月，往往是记错了，或者钱根本没有付出去。

month-unreconciled = { $account }有 { $count } 个月过了 { $days } 天还没有对账单：{ $months }。
    .title = 有月份没有对账
    .hint = 把这些月份的对账单余额补进 bank 文件夹。
    .explain = 每月拿银行余额和账上余额比一次，是发现错漏最简单的办法。没有对账的月份，余额只有账上一个说法。

cash-share = { $year }从{ $account }付出现金 { $cash }，占全部支出 { $whole }的 { $share }，超过 { $most }（最近一笔在{ $month }）。
    .title = 现金付款偏多
    .hint = 能转账的改用转账；确需现金的说明原因。
    .explain = 转账有银行记录，现金没有第三方作证。零星支出用一点现金很正常，占比高了就不容易核对。
