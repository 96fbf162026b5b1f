### 表决、合同、往来单位和设置的检查结果。.title、.hint、.explain 里不带数值。

quorum-missed = 决议 { $decision }“{ $title }”：参与表决的面积占 { $area }、人数占 { $heads }，都要达到 { $needed } 才行（《{ $law }》第 { $article } 条）。
    .title = 参与表决的不够
    .hint = 核对面积和人数的口径；确实不够的，重新组织表决。
    .explain = 业主共同决定事项，面积和人数两方面都要有足够多的人参与，缺一不可。参与不够，表决结果在法律上站不住。

majority-missed = 决议 { $decision }“{ $title }”：同意的面积占参与者的 { $area }、人数占 { $heads }，{ $how ->
    [from] 两项都要达到 { $needed }
   *[above] 两项都要超过 { $needed }
}（《{ $law }》第 { $article } 条）。
    .title = 同意的不够
    .hint = 核对事项属于哪一类、票数有没有统计错；确实不够的，这项决定不能算通过。
    .explain = 一般事项要参与者过半数同意，筹集维修资金、改变共有部分用途这类事项要四分之三以上，面积和人数都要达到。达不到，就不能当作通过来执行。

vote-missing = 业主大会决议 { $decision }“{ $title }”没有公布表决结果。
    .title = 缺少表决结果
    .hint = 在决议开头写上 vote：总面积、参与面积、同意面积和相应的人数。
    .explain = 业主大会的决定是投票投出来的。公布总数、参与数和同意数，业主才能自己判断是不是有效通过。

vote-odd = 决议 { $decision }“{ $title }”的票数不合情理：同意的多于参与的，或参与的多于总数。
    .title = 票数不合情理
    .hint = 核对面积和人数的三个数字。
    .explain = 同意的不会多于参与的，参与的不会多于全部。出现这种情况，一定有数字填错了位置。

budget-vote-failed = { $year }预算依据的决议 { $decision }“{ $title }”没有达到法定的参与或同意比例。
    .title = 预算所依据的表决没有通过
    .hint = 重新表决，或者核对票数；在此之前，按上年预算从紧执行。
    .explain = 预算要由业主有效表决通过。表决没有达到法定比例，这份预算还不能算数，执行它就缺少依据。

contract-ending = 合同 { $contract }“{ $title }”将于{ $date }到期，还有 { $days } 天。
    .title = 合同快到期了
    .hint = 及早比价、续签或重新招标，新合同登记以后这条说明就会消失。
    .explain = 临到期才续签，往往来不及比价。提前公布到期日，业主和其他公司也有时间提意见、报价。

contract-expired = 凭证 { $voucher } 在{ $date }按合同 { $contract }“{ $title }”付了 { $amount }，而{ $when ->
    [before] 合同{ $day }才开始
   *[after] 合同{ $day }已经到期
}。
    .title = 合同期外的付款
    .hint = 补签或写上正确的合同号；付的是期内的款，请填好“所属期”。
    .explain = 合同期外的付款没有合同可依，价格和服务也没有约定。如果是期内的服务晚一点付款，写明所属期就不会再提醒。

contract-exceeded = 合同 { $contract }“{ $title }”约定 { $amount }，已付 { $paid }，超出 { $over }。
    .title = 付款超过合同金额
    .hint = 登记补充协议和新的金额，或者核对合同号有没有写错。
    .explain = 合同金额是事先比价、批准过的。超过的部分等于没有经过批准，应当有补充协议或变更决议。

related-undeclared = “{ $party }”一共收到 { $spent }，没有说明是不是关联方。
    .title = 没有说明关联关系
    .hint = 在 counterparties.csv 的“关联方”一栏写“否”，或者写明是什么关系。
    .explain = 受托人或委员的亲友、参股的公司承接小区业务，并不一定不行，但业主应当知道。写明“否”，也是一种声明。

supplier-share = { $year }“{ $party }”拿到 { $spent }，占全部支出的 { $share }，超过 { $most }。
    .title = 一家供应商占比很高
    .hint = 说明为什么由它承接，下次多比几家。
    .explain = 大部分钱都付给同一家，容易失去比较，也经不起它出问题。有充分的理由可以，但要说出来。

unregistered-party = 流水账里有 { $count } 个往来单位没有登记：{ $names }。
    .title = 往来单位没有登记
    .hint = 把它们加进 counterparties.csv，写明类别和关联关系。
    .explain = 登记过的单位有统一的名称和关联关系说明。没有登记的也照样显示，只是同一家可能因为写法不同被当成两家。

disclosure-undecided = 没有写明是哪项决议授权公开这些资料。
    .title = 公开没有授权
    .hint = 在 community.toml 的 [publish] 下写上决议编号。
    .explain = 在互联网上公开，比在公告栏张贴走得更远，应当由业主决定公开什么、不公开什么。把这项决议写出来，读者才知道公开是经过同意的。

unknown-check = 没有叫“{ $code }”的检查。
    .title = 不认识的检查名称
    .hint = 名称见“检查方法”一页，用英文小写和连字符。
    .hint-near = 是不是 { $near }？
    .explain = [checks.severity] 里可以把某项检查提得更严，名称要写对才会起作用。写错了不会有任何效果，所以在这里指出来。

unknown-rules = 没有叫“{ $name }”的规则包。
    .title = 不认识的规则包
    .hint = 可用的规则包见文档；没有合适的，就不写。
    .hint-near = 是不是 { $near }？
    .explain = 规则包按某地的法规核对表决、维修资金和公共收益。名称写错，就等于没有选用，所以在这里指出来。

unused-explanation = 对“{ $about }”{ $period }的说明（{ $code }）没有对应的检查结果。
    .title = 说明没有对上
    .hint = 核对对象、事项和期间；问题已经解决的，说明可以留着。
    .explain = 说明按对象、事项和期间与检查结果对应。对不上，可能是写错了，也可能是问题已经解决。说明仍然保留，只是没有显示在任何检查结果旁边。
