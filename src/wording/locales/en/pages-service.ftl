### The page about service assessments: the score, who gave it, where points were lost, what follows.

assessment-title = Service assessments
assessment-headline = Service, { $period }: { $score } points, { $grade }.
assessment-headline-none = The service has not been assessed yet.
assessment-none = This page will say who rated the service, how, where points were lost, and what that does to the fee and the trustee’s pay.
assessment-none-plain = Once somebody rates the service, this page will say who did, how, and where points were lost.
assessment-none-means = Without an assessment one can see what was spent, but not how well the work was done.
assessment-total-only = Only the total of this period is known, not the raters’ scores.
assessment-rater = { $name } ({ $weight })
assessment-lead = { $count ->
    [one] It was rated by { $raters }.
   *[other] { $count } ratings count, each with its weight: { $raters }.
}
assessment-before = The score before it was { $score }, { $grade } ({ $period }).
assessment-given-title = What each rater gave
assessment-given-caption = Scores of each rater, of 100
assessment-trend-title = Scores over time
assessment-periods-caption = Total score and grade of each period
assessment-rated = { $score } points, { $grade }: { $period }
assessment-then = By this grade
assessment-fee = Fee
assessment-fee-change = { $change-sign ->
    [zero] Unchanged
    [negative] Down by { $change-abs }
   *[positive] Up by { $change-abs }
}
assessment-pay = Performance pay
assessment-pay-factor = Times { $factor }
assessment-pay-none = Not affected; only a whole year’s assessment counts
assessment-pay-how = See how it is worked out
assessment-raters-caption = Each rater’s weight and score, of 100
assessment-answered = { $valid } of { $asked } ({ $response })
assessment-criteria-caption = Points by criterion
assessment-worst = { $count ->
    [one] Most points were lost on { $names }: { $points }.
   *[other] Most points were lost on { $names }: { $points } each.
}
assessment-survey = { $asked } were asked and { $valid } gave an answer that counts, which is { $response }. { $satisfied } of them, or { $share }, are satisfied.
assessment-survey-caption = How many gave each answer
assessment-see-details = See criteria and survey
assessment-grades-title = Which score is which grade
service-head-period = Period
service-head-total-score = Total
service-head-confirmed = Confirmed
service-head-rater = Rater
service-head-by = Who rated
service-head-weight = Weight
service-head-score = Score
service-head-points = Points
service-head-answered = Answered
service-head-criterion = Criterion
service-head-max = Of
service-head-lost = Lost
service-head-answer = Answer
service-head-count = People
service-head-share = Share
service-head-answer-points = Worth
