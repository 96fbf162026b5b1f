### On which days of a year money was spent.

budget-way-days = By day
budget-days-title = On which days was the money spent?
budget-days-text = { $days ->
    [one] Money was spent on { $days } day, { $day }: { $amount }.
   *[other] Money was spent on { $days } days. The dearest was { $day } with { $amount }{ $has-share ->
        [yes] ; the { $top } dearest make up { $share } of all spending.
       *[no] .
    }
}
budget-days-none = Only amounts taken back or refunded were booked: on no day was more spent than came back.
budget-days-month-end = The last { $last } days of each month took { $share }, where an even spread would be { $even }: { $is-bunched ->
    [yes] spending bunches at the month’s end.
   *[no] no bunching at the month’s end.
}
budget-days-year-end = The year’s last month, { $month }, took { $share }, where an even spread would be { $even }: { $is-bunched ->
    [yes] spending bunches at the year’s end.
   *[no] no rush at the year’s end.
}
budget-days-key = The area of a mark is the amount; the pale ground runs from Monday to Friday.{ $is-whole ->
    [yes] {""}
   *[no] {" "}Where there is no ground for weeks, the days are still to come or not in the books.
}{ $has-hollow ->
    [yes] {" "}A hollow mark is a day on which at least as much was taken back or refunded as was spent.
   *[no] {""}
}
budget-days-number = { $number }
budget-days-callout = { $day }: { $amount }
budget-days-closed = closed up to { $day }
budget-days-reached = booked up to { $day }
budget-days-largest = the largest amount of { $day }
budget-days-months = Days with spending in each month
budget-days-months-caption = Days with spending by month
budget-days-every = Every day in figures
budget-days-every-text = Spending less what was taken back or refunded on the day; transfers and money held for others do not count.
budget-days-head-count = Days with spending
budget-days-head-day = Dearest day
