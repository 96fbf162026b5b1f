### 服务评估页：得了多少分，谁打的分，分丢在哪里，接下来怎么办。

assessment-title = 服务评估
assessment-headline = { $period }服务得 { $score } 分，{ $grade }。
assessment-headline-none = 还没有服务评估。
assessment-none = 这里会公布谁给服务打了分、打了多少、分丢在哪里，以及对收费和酬金有什么影响。
assessment-none-plain = 如果请人给服务打分，这里会公布谁打的分、打了多少、分丢在哪里。
assessment-none-means = 没有评估，就只能知道花了多少钱，不知道事情做得好不好。
assessment-total-only = 这一期只有总分，没有各方的打分。
assessment-rater = { $name }（{ $weight }）
assessment-lead = { $count ->
    [1] 打分的是{ $raters }。
   *[other] { $count } 方打分，按权重合成：{ $raters }。
}
assessment-before = 上一次是{ $period }，{ $score } 分，{ $grade }。
assessment-given-title = 各方打的分
assessment-given-caption = 各方历次打的分，满分 100
assessment-trend-title = 历次得分
assessment-periods-caption = 历次总分和等级
assessment-rated = { $period }：{ $score } 分，{ $grade }
assessment-then = 按等级
assessment-fee = 收费
assessment-fee-change = { $change-sign ->
    [zero] 不变
    [negative] 下调 { $change-abs }
   *[positive] 上调 { $change-abs }
}
assessment-pay = 考核酬金
assessment-pay-factor = 乘系数 { $factor }
assessment-pay-none = 不受影响，全年评估才算
assessment-pay-how = 怎么算的
assessment-raters-caption = 各方的权重和得分，满分 100
assessment-answered = { $asked } 份收回 { $valid } 份（{ $response }）
assessment-criteria-caption = 各项得分
assessment-worst = { $count ->
    [1] 丢分最多的是{ $names }，丢了 { $points } 分。
   *[other] 丢分最多的是{ $names }，各丢 { $points } 分。
}
assessment-survey = 发出 { $asked } 份，收回有效的 { $valid } 份，回收率 { $response }。表示满意的 { $satisfied } 份，占 { $share }。
assessment-survey-caption = 各个答案的人数
assessment-see-details = 看各项得分和问卷
assessment-grades-title = 多少分是什么等级
service-head-period = 期间
service-head-total-score = 总分
service-head-confirmed = 确认
service-head-rater = 评分方
service-head-by = 谁来评
service-head-weight = 权重
service-head-score = 得分
service-head-points = 折合
service-head-answered = 问卷
service-head-criterion = 项目
service-head-max = 满分
service-head-lost = 丢分
service-head-answer = 答案
service-head-count = 人数
service-head-share = 占比
service-head-answer-points = 每份折合
