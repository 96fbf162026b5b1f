### How numbers, amounts, dates and periods are written.
### Each message here is read once at the start, so long tables may use them freely.

form-minus = −
form-plus = +
form-percent = { $number }%

# $plural is the language's plural category: one or other.
form-points = { $plural ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}

# $scale is " billion", " trillion" or nothing.
form-money = { $currency ->
    [CNY] ¥{ $amount }{ $scale }
    [HKD] HK${ $amount }{ $scale }
    [MOP] MOP${ $amount }{ $scale }
    [TWD] NT${ $amount }{ $scale }
    [USD] ${ $amount }{ $scale }
    [EUR] €{ $amount }{ $scale }
    [GBP] £{ $amount }{ $scale }
    [JPY] JP¥{ $amount }{ $scale }
    [KRW] ₩{ $amount }{ $scale }
    [SGD] S${ $amount }{ $scale }
   *[other] { $currency } { $amount }{ $scale }
}

# From which size on headlines round an amount or count it in larger units: p4 is ten to the
# fourth. Where no decimals are given, nothing changes at that size; where only the name is
# empty, the amount is rounded but still counted in ones.
form-scale = { $size ->
    [p9] { " billion" }
    [p12] { " trillion" }
   *[other] { "" }
}
    .decimals = { $size ->
        [p4] 0
        [p9] 2
        [p12] 2
       *[other] { "" }
    }

form-date = { $day } { $month } { $year }
form-short-date = { $day } { $month }
form-month = { $month } { $year }

form-year = { $year }
# A year of account that lies in two calendar years.
form-split-year = { $year }–{ $next-short }
form-up-to = { $year } and earlier
form-half = { $part ->
    [first] first half of { $year }
   *[second] second half of { $year }
}
form-quarter = Q{ $part } { $year }

month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
