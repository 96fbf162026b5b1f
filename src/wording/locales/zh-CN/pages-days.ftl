### 一年里，钱是哪几天花出去的。

budget-way-days = 按天
budget-days-title = 钱是哪几天花出去的
budget-days-text = 有 { $days } 天花了钱，{ $days ->
    [1] 是{ $day }，{ $amount }。
   *[other] 花得最多的是{ $day }，{ $amount }{ $has-share ->
        [yes] ；最多的 { $top } 天合计占 { $share }。
       *[no] 。
    }
}
budget-days-none = 记的都是冲回和退回，没有哪一天是净花钱的。
budget-days-month-end = 每月最后 { $last } 天花掉 { $share }（按天平摊是 { $even }），{ $is-bunched ->
    [yes] 月底花得集中。
   *[no] 没有集中在月底。
}
budget-days-year-end = 年度最后一个月，{ $month }，花掉 { $share }（按天平摊是 { $even }），{ $is-bunched ->
    [yes] 年底花得集中。
   *[no] 没有集中在年底。
}
budget-days-key = 色块的面积就是金额，浅底是周一到周五。{ $is-whole ->
    [yes] {""}
   *[no] 整行没有浅底的日子，还没有到，或者不在账里。
}{ $has-hollow ->
    [yes] 空心块：这一天冲回和退回的，不比花掉的少。
   *[no] {""}
}
budget-days-number = { $number }日
budget-days-callout = { $day } { $amount }
budget-days-closed = 关账到{ $day }
budget-days-reached = 账记到{ $day }
budget-days-largest = { $day }最大的一笔
budget-days-months = 看每个月有几天花钱
budget-days-months-caption = 每月花钱的日子
budget-days-every = 看每一天的数
budget-days-every-text = 支出减去当天的冲回和退回；内部划转、代管款不算。
budget-days-head-count = 花钱的天数
budget-days-head-day = 花得最多的一天
