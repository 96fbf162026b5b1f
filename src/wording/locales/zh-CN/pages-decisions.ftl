### 决议和公告：谁同意了什么、票是怎么投的、公告了什么。

decisions-lead = { $count ->
    [0] 还没有登记决议。业主大会和业委会的决定，连同表决结果，都会列在这里。
   *[other] 共 { $count } 项决议，{ $votes ->
        [0] 没有一项经过全体业主表决
       *[other] 其中 { $votes } 项由全体业主表决
    }。{ $short ->
        [0] {""}
       *[other] 有 { $short } 项的票数没有达到法定要求。
    }
}
decisions-publish = 这套账公开的依据：
decisions-votes = 参与表决：面积 { $part-area }，人数 { $part-heads }；其中同意：面积 { $for-area }，人数 { $for-heads }。

## 谁决定的，结果如何

body-assembly = 业主大会
body-committee = 业主委员会
body-trustee = 物业公司
body-supervisor = 监察人
decision-kind-ordinary = 一般事项
decision-kind-special = 特别事项
outcome-adopted = 通过
outcome-quorum = 参与不足
outcome-majority = 同意不足
outcome-odd = 票数有误
outcome-voted = 已表决
outcome-vote-missing = 未公布票数
outcome-decided = 已决定
outcome-adopted-sentence = { $date }由全体业主表决通过：参与的够数，同意的也够数。
outcome-quorum-sentence = { $date }由全体业主表决，但参与的人数或面积没有达到法定比例，表决不能算数。
outcome-majority-sentence = { $date }由全体业主表决。参与的够数，同意的不够，没有通过。
outcome-odd-sentence = { $date }由全体业主表决，但公布的票数互相矛盾。更正之前，没法判断是否通过。
outcome-voted-sentence = { $date }由全体业主表决。社区没有指定按哪部法规衡量，这里只列票数。
outcome-vote-missing-sentence = { $date }由业主大会决定，没有公布票数。
outcome-decided-sentence = { $date }由{ $body }决定，这类事项不需要全体业主表决。

## 一项决议

decision-id = 编号
decision-date = 日期
decision-body = 谁决定的
decision-kind = 事项
decision-outcome = 结果
decision-text = 决议内容
decision-no-text = 只登记了标题，没有正文。
decision-basis = 依据它的有哪些
decision-no-basis = 网站上还没有内容引用这项决议。
decision-entries = 依据它的收付款
basis-plans = 预算和规则
basis-adjustments = 预算调整
basis-contracts = 合同
basis-others = 还决定了
basis-count = 全部 { $count } 项
basis-budget = { $year }预算
basis-opening = 账目的期初余额
basis-publish = 在公开网站上公布账目
basis-assessment = { $period }服务评估
basis-adjustment = { $amount-sign ->
    [negative] 调减 { $amount-abs }。{ $reason }
   *[positive] 调增 { $amount }。{ $reason }
}
basis-contract = { $id }，{ $party }
basis-waiver = { $charge }的减免

## 表决

vote-title = 表决结果
vote-caption = 按面积和按人数各算一遍
vote-count = 计算口径
vote-area = 面积（平方米）
vote-heads = 业主人数
vote-all = 总数
vote-part = 参与
vote-part-rate = 占总数
vote-favour = 同意
vote-favour-rate = 占参与者
vote-law = 《{ $law }》第 { $article } 条
vote-asks = 法律怎么要求
vote-met = 达到
vote-not-met = 没达到
vote-line = 要求{ $share }
vote-quorum-asks = 参与的至少要占总数的{ $share }，面积和人数都要够：{ $area } 平方米、{ $heads } 人。
vote-quorum-reached = 实际参与：{ $area } 平方米、{ $heads } 人。
vote-majority-asks = { $how ->
    [from] 参与者中至少{ $share }同意，面积和人数都要够：{ $area } 平方米、{ $heads } 人。
   *[above] 参与者中超过{ $share }同意，面积和人数都要够：多于 { $area } 平方米、多于 { $heads } 人。
}
vote-majority-reached = 实际同意：{ $area } 平方米、{ $heads } 人。
vote-no-law = 社区没有指定按哪部法规衡量表决，这里只列票数。
share-1-2 = 一半
share-2-3 = 三分之二
share-3-4 = 四分之三

## 公告和常设页面

notices-lead = { $count ->
    [0] 这里还没有发布公告。
   *[other] 共 { $count } 则公告，最新的在前。
}
notices-undated = 未注明日期
notices-policies = 常设说明
notices-no-policies = 还没有常设说明。
notice-older = 上一则
notice-newer = 下一则
notice-empty = 只登记了标题，没有正文。
notice-around = 其他公告
