### What is found in the budget and its use. .title, .hint and .explain name no values.

budget-deficit = In the budget of { $year }, { $fund } spends { $spending } with { $income } to spend, { $gap } too little.
    .title = budget spends more than comes in
    .hint = Spend less, transfer more, or let a decision say how much of the surplus may be used (surplus_used).
    .explain = In the trust model income decides what may be spent. What goes beyond it comes from earlier surpluses or from another fund, and owners agree to that in a decision.

product-differs = Budget line { $item } “{ $name }” of { $year } states { $amount }; quantity, price, periods and rate give { $computed }.
    .title = amount does not follow from its factors
    .hint = Check quantity, price, periods and rate, or mend the amount; factors that only illustrate belong into “basis”.
    .explain = The budget shows how each amount comes about, so that anybody can multiply for themselves. Where the product differs, readers cannot tell which figure to believe.

components-differ = Budget line { $item } “{ $name }” of { $year } states { $amount }; its components add up to { $sum }.
    .title = components do not add up
    .hint = Check the components, or leave the sum empty and have it added up.
    .explain = A budget line may be made of several components, and they add up to its amount. Where they do not, one is missing or one figure is wrong.

rate-hopeful = Budget line “{ $name }” expects { $expected } to be collected; { $known ->
    [yes] { $before } came in the year before
   *[no] the rate of the year before is { $before }
}.
    .title = hopeful collection rate
    .hint = Take the last actual rate, or say under “basis” why it will rise.
    .explain = Income from fees is what is billed times the share expected to come in. Set too high, the money will be missing half-way through the year and work is cut or another fund pays. A full hundred percent almost never comes true.

adjustment-unbalanced = Budget adjustment { $id } leaves { $fund } with { $rest-sign ->
    [negative] { $rest-abs } of spending that nothing pays for
   *[positive] { $rest-abs } that goes nowhere
}.
    .title = adjustment does not balance
    .hint = Within each fund the rows of one adjustment cancel out; across funds the transfer changes too.
    .explain = An adjustment moves money from one line to another, so what one gains another gives. Between two funds a transfer changes as well, or one fund gains money from nowhere and the other falls short.

heading-missing = { $count ->
    [one] { $count } budget line of { $year } has no heading of the prescribed statement
   *[other] { $count } budget lines of { $year } have no heading of the prescribed statement
}: { $items }.
    .title = heading not stated
    .hint = Spending takes 1 to 9; income takes fee, arrears, common, interest or other.
    .explain = Property services publish their accounts under nine prescribed cost headings. With a heading on each line that table is made by itself; lines without one can only stand at its end.

budget-late = The budget of { $year } was adopted by { $decision } on { $date }, later than { $by }.
    .title = budget adopted late
    .hint = Start consulting earlier next year, and say on what basis money was spent before the adoption.
    .explain = A budget is settled early in its year; money spent before rests on none. A late budget is still a budget, but owners may ask how the months before it were handled.

budget-undecided = The budget of { $year } names no decision that adopted it (expected by { $by }).
    .title = budget without a decision
    .hint = Name the decision in community.toml under that year.
    .explain = An open budget is adopted by the owners. Without the decision nobody can tell a draft from the adopted budget, or see how the vote went.

over-budget = “{ $name }” ({ $item }) spent { $actual } in { $year } against a budget of { $budget }: { $over } over ({ $share }).
    .title = over budget
    .hint = Adjust the budget as agreed, or give the reason in explanations.csv.
    .hint-rule = This line is computed by the remuneration rule: more was received, so more is due. No adjustment is needed.
    .explain = No spending without a budget is the root of this model. Where more is needed the budget is adjusted first; where there was no time, owners are told afterwards. The comparison is with the adjusted budget.

variance = “{ $name }” ({ $item }) came to { $actual } in { $year } against a budget of { $budget }: { $variance-sign ->
    [negative] { $variance-abs } less ({ $rate-abs })
   *[positive] { $variance-abs } more ({ $rate-abs })
}.
    .title = far from the budget
    .hint = Give the reason in a sentence in explanations.csv.
    .explain = At the end of a year actual and budget always differ somewhat. A large difference in either direction deserves a sentence: a price changed, work was not done, or the estimate was off. It also helps with the next budget.

pace = “{ $name }” ({ $item }) has used { $used } of its budget for { $year }; { $planned } was planned by now, so it is { $ahead-sign ->
    [negative] { $ahead-abs } behind
   *[positive] { $ahead-abs } ahead
} ({ $actual } of { $budget }).
    .title = not at the planned pace
    .hint = See whether the year can still be managed; adjust early, or mend the monthly plan.
    .explain = Watching the pace shows trouble before the money is gone. Ahead of plan may mean too little for the rest of the year; behind it may mean work that was not done. Seasonal lines need a monthly plan to be judged fairly.

unbudgeted-spending = “{ $name }” ({ $item }) has no budget in { $year } and { $sum } was spent on it, first under voucher { $voucher }.
    .title = spending without a budget
    .hint = Adjust the budget, or name the level that may approve unbudgeted spending and its decision.
    .explain = What no budget line covers is not spent on. In an emergency the assembly or an agreed authority may allow it, and leaves a decision.
