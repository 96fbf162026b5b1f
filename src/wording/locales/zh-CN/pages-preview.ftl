# 聊天软件里的预览：分享链接时，卡片上的图片说了什么
preview-locale = zh_CN
preview-walk = { $has-time ->
    [yes] { $time }：
   *[no] {""}
}{ $has-income ->
    [yes] 收入 { $income }，
   *[no] {""}
}支出 { $spending }{ $has-left ->
    [yes] ，结余 { $left }
   *[no] {""}
}{ $bank ->
    [ties] ，和银行对得上，盖着红章
    [gap] ，和银行差 { $gap }
   *[none] {""}
}。
preview-latest = 最近的是：{ $title }。
preview-plans = { $about }：{ $rows }
preview-plan = { $tone ->
    [in] 收到
    [out] 支出
   *[plain] 金额
} { $actual }{ $has-plan ->
    [yes] ，预算 { $plan }
   *[no] {""}
}{ $has-used ->
    [yes] ，是预算的 { $used }
   *[no] {""}
}。
preview-blank = 一页还没有记账的账页。
