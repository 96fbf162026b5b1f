### What is found in remuneration, assessments, common income and the maintenance fund.
### .title, .hint and .explain name no values.

remuneration-differs = For { $year } the rule gives { $due } for “{ $name }” (on { $base } received); { $paid } was paid, { $gap-sign ->
    [negative] { $gap-abs } too little
   *[positive] { $gap-abs } too much
}.
    .title = remuneration differs from its rule
    .hint = Check the receipts it is computed on and the rate; settle the difference with the next payment.
    .explain = The trustee's remuneration is an agreed share of the fees that came in, and anybody can compute it again. The few cents that monthly rounding leaves are allowed for. Anything larger is to be explained or settled.

remuneration-base = Remuneration rule { $rule } counts “{ $on }” in its base.
    .title = base holds what it should not
    .hint = Take money held for others, common income and interest out of “on”; where it was agreed, name the decision.
    .explain = Remuneration rests on fees received. Money held for others is no income, common income belongs to the owners, and interest is no service. Counting them makes the remuneration too high.

remuneration-on-spending = Remuneration rule { $rule } takes a share of spending, “{ $on }”.
    .title = remuneration as a share of spending
    .hint = Compute it on the fees received.
    .explain = With a share of spending, whoever spends more earns more, and saving costs them. The trust model ties remuneration to fees received and to the rating of the service for that reason.

paid-before-assessment = Voucher { $voucher } paid { $amount } of performance remuneration for { $year } on { $date }, { $rated ->
    [yes] before the rating was confirmed on { $confirmed }
   *[no] and the year has no confirmed rating yet{ $confirmed }
}.
    .title = performance paid before the rating
    .hint = Pay once the rating is confirmed; settle what was paid by its result.
    .explain = Performance remuneration depends on the year's grade, and before that is confirmed nobody knows how much is due. Paid first, the rating no longer matters.

weights-off = Assessment, { $period }: the weights add up to { $sum }, not 100%.
    .title = weights do not add up
    .hint = Check the weight of each rater.
    .explain = The score is the sum of all ratings by weight. With weights that are not a hundred percent it comes out too high or too low and cannot be compared with other years.

score-differs = Assessment, { $period }: { $name } states { $stated } points; its parts give { $computed }.
    .title = score does not follow from its parts
    .hint = Check points, answers and weights, or mend the stated score.
    .explain = An assessment states its result and lists its parts, and both are compared. Where they differ, pages show both. Grade and remuneration follow from the score, so it is worth clearing up first.

score-beyond = Assessment, { $period }: “{ $name }” has { $score } points of { $most }.
    .title = score out of range
    .hint = Check the points and the most there are.
    .explain = Points lie between nothing and the most there are. One beyond is mostly mistyped and pulls the whole score with it.

grade-differs = Assessment, { $period }: a score of { $score } earns “{ $earned }”; it states “{ $stated }”.
    .title = grade does not follow from the score
    .hint = Compare the grade with the agreed bands.
    .explain = Which score earns which grade was agreed, and the grade decides fee and remuneration. Where the two do not fit, what follows from them rests on nothing.

factor-differs = Assessment, { $period }: it states a factor of { $stated }; its grade has { $factor }.
    .title = factor is not that of the grade
    .hint = Take the factor of the grade, or name the decision behind another one.
    .explain = Performance remuneration is receipts times rate times a factor that the grade decides. With another factor too much or too little is paid.

survey-thin = Survey, { $period }: { $asked } were asked and { $valid } answered, a response of { $response } (hoped for: { $wanted } and at least { $fewest } answers).
    .title = few answers to the survey
    .hint = Ask by more ways next time, and publish the response beside the satisfaction.
    .explain = With few answers, satisfaction speaks for those who answered and not for everybody. The result is published all the same, to be read beside the response.

answers-differ = Survey, { $period }: { $valid } answers are valid; those listed add up to { $answers }.
    .title = answers do not add up
    .hint = Check the count of each answer and the number of valid ones.
    .explain = Each valid questionnaire gives one answer, so the counts add up to the number of valid ones. Where they do not, satisfaction cannot be computed well.

no-income = Contract { $contract } “{ $title }” should bring income in { $year }, and nothing came in from it on “{ $name }”.
    .title = contract without income
    .hint = Ask for the money, or see whether it was entered elsewhere; where it was waived, name the decision.
    .explain = Adverts, parcel lockers and telecom sites bring income every year. A contract without any may mean that nothing was collected, that it was not entered, or that the contract has ended. It is what owners ask about most.

income-vanished = “{ $name }” brought { $before } the year before; { $year } has neither a budget nor any income for it.
    .title = a source of income has gone
    .hint = Say why it ended, or where it stands now.
    .explain = Income that was there last year and is not this year may have ended with its contract or stand under another name. One sentence saves owners from guessing.

reserve-receipt-differs = Voucher { $voucher } sends { $sent } to { $fund }, which received { $received }: { $gap-abs } apart.
    .title = maintenance fund did not receive what was sent
    .hint = Enter what the fund received under the same voucher, the same amount.
    .explain = Money moved to the maintenance fund leaves the community's accounts without being consumed. With both sides under one voucher owners can see that it arrived.

reserve-low = { $fund } holds { $balance }, { $share } of its first deposit of { $first }, less than { $law }, art. { $article }, asks for.
    .title = maintenance fund is low
    .hint = Estimate the works of the coming years and let owners discuss filling it up.
    .explain = The maintenance fund pays for lifts, roofs and other large works. Below a certain share it is to be filled up, or the money is missing when it is needed.

common-share-short = Of { $left } of common income left after costs in { $year }, { $sent } went to the maintenance fund ({ $share }), less than { $law }, art. { $article }, asks for.
    .title = too little common income to the fund
    .hint = Transfer the rest; where the assembly decided otherwise, name its decision.
    .explain = Local rules have most common income go to the maintenance fund. The community chose to be held against them. The assembly may decide otherwise, in writing.

disclosure-rare = “{ $name }” is published every { $own } months; { $law }, art. { $article }, asks for every { $most }.
    .title = published too seldom
    .hint = Shorten the cycle, or check whether the right rules were chosen.
    .explain = A community's own cycle should be no longer than that of the rules it chose. What is published often is mended early.
