### 打印公示：贴在公告栏上的一张 A4 纸。

paper-print = 打印公示：{ $of }
paper-of-budget = { $year }预算
paper-back = 回到网页
paper-description = 可以直接打印、盖章、张贴的公示单。
paper-how = 用浏览器的“打印”功能，纸张选 A4，就是一张公示单。
paper-title-period = { $period }收支公示
paper-title-year = { $period }收支决算公示
paper-title-budget = { $year }预算公示
paper-title-money = 资金余额与银行对账公示
paper-title-collection = { $year }收缴情况公示
paper-title-assessment = 服务评价公示
paper-title-trustee = { $year }物业酬金公示
paper-cover = { $first } 至 { $last }
paper-funds = 资金余额
paper-planned = 全年计划
paper-total = 合计
paper-sum = 合计
paper-head-fund = 资金
paper-head-opening = 期初结余
paper-head-moved = 划转、代管
paper-head-transfers = 划转
paper-head-closing = 期末结余
paper-head-month = 本月
paper-head-period = 本期
paper-head-year = 本年累计
paper-head-actual = 实际
paper-head-budget = 全年预算
paper-head-before = 上年实际
paper-no-bank = { $date } 没有可以核对的银行对账单。
paper-bank = { $date } 银行对账单合计 { $statements }，{ $items ->
    [0] 没有未达账项
   *[other] 有 { $items } 笔未达账项，共 { $explained }
}；{ $ties ->
    [yes] 账面与银行相符。
   *[no] 账面与银行相差 { $gap }，还没有说明。
}
paper-control = { $name }：{ $control }
paper-fact = { $name }：{ $text }

## 表下的话

paper-missing-title = 缺什么，改了什么
paper-nothing = 没有缺票据，没有更正，没有等待说明的事。
paper-no-findings = 没有等待说明的事。
paper-missing = 缺票据的凭证 { $count } 张：{ $names }{ $more ->
    [yes] 等
   *[no] {""}
}。
paper-corrected = 更正分录 { $count } 张凭证：{ $names }{ $more ->
    [yes] 等
   *[no] {""}
}。
paper-later = 关账之后改过 { $count } 处，改了什么、为什么改，见网页“更正”。
paper-more = 另有 { $open } 件事等待说明，见网页。
paper-answered = { $answered } 件事已有书面答复，见网页。
paper-dates = 数字截至 { $last }，{ $today } 制表。
paper-open = 本月还没有关账。
paper-closed = { $closed } 由{ $by }关账，{ $is-reviewed ->
    [yes] { $reviewed } 由{ $reviewer }复核。
   *[no] 还没有复核。
}
paper-posting-title = 公示与异议
paper-basis = 依据：{ $basis }。
paper-posted = { $days ->
    [0] 公示期：______ 天
   *[other] 公示期：{ $days } 天
}，自 ______ 年 ____ 月 ____ 日张贴起算。
paper-object = { $known ->
    [yes] 对数字有疑问，请在公示期内向{ $names }书面提出。
   *[no] 对数字有疑问，请在公示期内向公示人书面提出。
}每一笔分录和凭证都在网页上。
paper-seal-made = 公示人
paper-seal-checked = 复核人
paper-seal-agreed = 业主代表
paper-sign = 签字盖章
paper-sign-date = 年　 月　 日
paper-code = 二维码：{ $address }
paper-scan = 扫码看每一笔
paper-elsewhere = 账本还没有登记网址。每一笔分录和凭证，请向公示人索取网址后查看。
contents-papers-months = 打印公示：各月
contents-papers-quarters = 打印公示：各季度
contents-papers-halves = 打印公示：半年
contents-papers-years = 打印公示：全年
contents-papers-matters = 打印公示：预算和其他
