### 数字、金额、日期和期间的写法。
### 这里的句子在启动时各取一次，因此可以放心用于长表。

form-minus = −
form-plus = ＋
form-percent = { $number }%

# $plural 是语言的单复数类别（one、other……），中文不分。
form-points = { $plural ->
   *[other] { $number } 个百分点
}

# $scale 是“万”“亿”或空。
form-money = { $currency ->
    [CNY] { $amount } { $scale }元
    [HKD] { $amount } { $scale }港元
    [MOP] { $amount } { $scale }澳门元
    [TWD] { $amount } { $scale }新台币
    [USD] { $amount } { $scale }美元
    [EUR] { $amount } { $scale }欧元
    [GBP] { $amount } { $scale }英镑
    [JPY] { $amount } { $scale }日元
    [KRW] { $amount } { $scale }韩元
    [SGD] { $amount } { $scale }新加坡元
   *[other] { $amount } { $scale }{ $currency }
}

# 标题里的大数从多大起换单位：p4 就是 10 的 4 次方。小数位为空表示不在此处换。
form-scale = { $size ->
    [p4] 万
    [p8] 亿
    [p12] 万亿
   *[other] { "" }
}
    .decimals = { $size ->
        [p4] 2
        [p8] 2
        [p12] 2
       *[other] { "" }
    }

form-date = { $year }年{ $month }{ $day }日
form-short-date = { $month }{ $day }日
form-month = { $year }年{ $month }

form-year = { $year }年
# 跨两个公历年的会计年度。
form-split-year = { $year }—{ $next }年度
form-up-to = { $year }及以前
form-half = { $part ->
    [first] { $year }上半年
   *[second] { $year }下半年
}
form-quarter = { $year }第{ $part }季度

month-1 = 1月
    .short = 1月
month-2 = 2月
    .short = 2月
month-3 = 3月
    .short = 3月
month-4 = 4月
    .short = 4月
month-5 = 5月
    .short = 5月
month-6 = 6月
    .short = 6月
month-7 = 7月
    .short = 7月
month-8 = 8月
    .short = 8月
month-9 = 9月
    .short = 9月
month-10 = 10月
    .short = 10月
month-11 = 11月
    .short = 11月
month-12 = 12月
    .short = 12月
