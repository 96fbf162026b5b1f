### What is found in the ledger and in balances. .title, .hint and .explain name no values.

## Accounts and funds without a name

unnamed-account = the community’s account
unnamed-fund = the community’s money

## Findings

unexplained-negative = Voucher { $voucher } has a negative amount, { $amount }, and does not say what it takes back.
    .title = negative amount without an origin
    .hint = Name the original voucher under “corrects” or “refunds”, or write “prior” where it lies before these books.
    .explain = A negative amount takes back an entry that was wrong or repays money that was received, so each has an original to point to. Without one, income or spending looks smaller and nobody can find out why. Naming the original voucher settles it.

unusual-direction = Voucher { $voucher } has { $amount } as money { $direction ->
    [in] in on “{ $item }”, which is spending
   *[out] out on “{ $item }”, which is income
}.
    .title = money runs against its budget line
    .hint = Look for a slip in the column or the budget line; where it is a refund or a correction, name the original voucher.
    .explain = Spending usually leaves and income usually arrives. The other way round is mostly a slip in the column or the budget line, or a refund that does not name its original. The amount counts as written, so the line's actual may look too small.

future-date = Voucher { $voucher } is dated { $date }, which is after today, { $today }.
    .title = date still to come
    .hint = Check the year and the month; enter money once it has moved.
    .explain = The ledger records what has happened, so no entry is later than today. Most often a year or a month was mistyped. A wrong date puts the money into the wrong month and the wrong balance.

before-books = Voucher { $voucher } is dated { $date }, before the books begin on { $start }.
    .title = date before the books begin
    .hint = Check the date; what happened earlier is already in the opening balance.
    .explain = The opening balance holds everything that happened before the first day. An earlier entry counts that money twice. Where old arrears are paid now, write the day of payment and name the year under “period”.

repeated-entry = { $count ->
    [2] Vouchers { $voucher } and { $other } have the same row: { $summary }, { $amount }.
   *[other] { $count } rows are the same, those of vouchers { $other } and { $voucher } among them: { $summary }, { $amount } each.
}
    .title = two rows are the same
    .hint = See whether it was entered twice; where these are two payments, say in the summary which is which.
    .explain = Two rows with the same day, budget line, counterparty, amount and summary are often one payment entered twice. Where there really were two, a word in the summary keeps readers from wondering.

unbalanced-transfer = In the transfer of voucher { $voucher }, money out and money in differ by { $rest-abs }.
    .title = transfer does not balance
    .hint = A transfer has a row out and a row in of the same amount under one voucher.
    .explain = A transfer between own funds or accounts brings nothing in and takes nothing away, so both sides are equal. Where they differ, money has gone missing or come from nowhere. Transfers stand in no total of income or spending.

reclassification-moves-cash = Voucher { $voucher } turns money held for others into income, and the two sides differ by { $rest-abs }.
    .title = money held does not become income in full
    .hint = Under one voucher, what leaves the money held equals what arrives as income.
    .explain = Money received in advance becomes income in its own year. Nothing moves in the bank; only its name changes, so both sides are equal. A difference means that part of the money is unaccounted for.

closing-differs = The closing balance of { $fund } published for { $period } is { $stated }; the ledger gives { $balance }, { $gap-sign ->
    [negative] { $gap-abs } less
   *[positive] { $gap-abs } more
}.
    .title = published balance differs from the books
    .hint = See whether entries of that period were added or changed afterwards; mend it with a new voucher and say why.
    .explain = A balance published at a closing is the opening plus income less spending. Where the two differ, the period was usually changed after it was closed, or the figure was copied wrongly. The next period starts from it, so it is worth clearing up soon.

balance-differs = From voucher { $voucher } on, the typed balance of { $account }, { $typed }, is { $gap-abs } away from the computed { $balance } ({ $count ->
    [one] { $count } row
   *[other] { $count } rows
}).
    .title = typed balance does not follow
    .hint = Look above this row for an amount that is missing or wrong; the column may also stay empty.
    .explain = A running balance is the one above plus or minus the row's amount. What is typed is only compared, never used. The first row that differs is usually next to the slip, and the later differences come from it.

fund-overdrawn = { $fund } in { $account } has been short since { $since }; lowest on { $day } at { $balance }. It has lived on another fund.
    .title = one fund lives on another
    .hint = Check which fund should pay; where a subsidy is meant, decide it and enter a transfer.
    .explain = Several funds may lie in one account, each with its own purpose. One below zero has used the money of another, for instance common income paying for services. A decision and a transfer come first, then the spending.

account-overdrawn = From { $since } on, { $account } is below zero; lowest on { $day } at { $balance }.
    .title = account below zero
    .hint = Check the order of dates, income that may be missing, and the opening balance.
    .explain = Neither a bank account nor a cash box holds less than nothing. In the books it usually means missing income, dates in the wrong order or an incomplete opening balance. Until that is clear, the balance of this account cannot be relied on.

month-unreviewed = { $period } was closed on { $closed } ({ $role }), and nobody has reviewed it yet.
    .title = month not yet reviewed
    .hint = Let another person check the bank and the vouchers, then fill in the date and the role in periods.csv.
    .explain = Whoever reviews a month should not be who closed it, as a second pair of eyes finds what the first overlooked. Until then its figures have been seen by one person only.

month-reviewed-alone = { $period } was closed and reviewed by the same role ({ $role }).
    .title = closed and reviewed by one person
    .hint = Let another role review it, then change the reviewer and the date in periods.csv.
    .explain = Two signatures help only if they come from two people. Whoever kept the books seldom sees what went wrong in them.

closed-month-changed = { $month } is closed, but voucher { $row } was changed ({ $columns }).
    .title = change in a closed month
    .hint = Put the row back as it was, and add a correcting entry that names this voucher under “corrects”.
    .explain = Once a month is closed its rows stay as they are, so that no published figure changes quietly. A mistake is put right by a new entry that names what it corrects; both can be seen. Where a row must be changed all the same, say to take out personal data, give the reason and let the committee wave it through: the change will stand on the page of corrections.

closed-month-added = { $month } is closed, but voucher { $row } was added to it.
    .title = entry added to a closed month
    .hint = Enter it in a month that is still open. If it is a correction, name the voucher that it corrects under “corrects”.
    .explain = Entries that come after closing alter totals that were published. A late paper is entered in the month in which it came, with the period that it belongs to; a correcting entry that names what it corrects may come at any time.

closed-month-removed = { $month } is closed, but voucher { $row } was removed (it stood in { $path }, line { $line }).
    .title = entry removed from a closed month
    .hint = Put the row back. If it should never have been there, reverse it with a correcting entry.
    .explain = What was published is not taken away. A wrong entry is reversed by another, and both stay, so that anybody can follow what happened.

closing-withdrawn = The closing of { $period } was removed.
    .title = closing taken back
    .hint = Put the row back into periods.csv.
    .explain = Closing a month is a promise to the owners that its figures will not change quietly from then on. Taking it back does not make later changes ordinary ones: history still counts them as corrections.
