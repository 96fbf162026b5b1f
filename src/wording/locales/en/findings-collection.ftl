### What is found in collections. .title, .hint and .explain name no values.

billed-differs = For { $year }, { $charge }{ $split ->
    [yes] {" "}({ $group })
   *[no] { $group }
} is billed at { $billed }; the price list gives { $computed }, { $gap-abs } apart.
    .title = billed does not follow from the prices
    .hint = Check area, price and months, or add the dates of a change of price; waivers have a column of their own.
    .explain = What is billed is area or number times price times months, and the price list is public. Where the two differ, an area changed, a new price was not entered, or waivers were taken off directly.

over-collected = { $charge }{ $split ->
    [yes] {" "}({ $group })
   *[no] { $group }
} for { $period }: { $owed } was owed and { $collected } came in, { $over } more.
    .title = more collected than owed
    .hint = See whether money for another year was counted in.
    .explain = What comes in for a period is at most what was billed and owed less waivers. More than a hundred percent usually means that money for next year or old arrears were counted here.

arrears-differ = Arrears of { $charge } at the start of { $year } are { $opening }; the year before left { $unpaid } unpaid, { $gap-abs } apart.
    .title = arrears do not carry over
    .hint = Check last year's final table; where something was written off, name the decision.
    .explain = What was not paid last year is owed at the start of this one. Where the two differ, arrears have vanished or come from nowhere.

rate-dropped = { $charge } was collected at { $rate } in { $year } after { $before } the year before: down by { $drop }.
    .title = collection rate fell
    .hint = Tell owners why, and what will be done.
    .explain = A falling rate is often a sign of discontent with service or accounts, and it tightens the next budget. Saying why and what will change does more than a reminder.

collection-cash-differs = Up to { $date } the collection table of { $year } has { $table } of { $charge } received and the ledger { $ledger }, { $gap-abs } apart.
    .title = collection table and ledger differ
    .hint = Compare month by month; look first at advance payments, refunds and money in transit at month end.
    .explain = The table sums by building and the ledger by day; both record the same money. They usually differ because advance payments, refunds or the last days of a month stand on one side only.

small-group = In the collections of { $charge } for { $year }, “{ $group }” has { $count ->
    [one] { $count } household
   *[other] { $count } households
}, fewer than { $least }.
    .title = group is too small
    .hint = Merge it with a neighbour in the file, as the file is public too.
    .explain = In a small group, sums give away which household has not paid. Pages merge it, but the files are public as well, so it is to be merged there.
