### What is found in reconciliations. .title, .hint and .explain name no values.

bank-gap = On { $date } the bank states { $bank } for { $account } and the books { $book }; reconciling items explain { $explained }, and { $gap-sign ->
    [negative] { $gap-abs } is missing
   *[positive] { $gap-abs } is too much
}.
    .title = bank and books do not agree
    .hint = Compare the ledger with the statement line by line; enter timing differences as reconciling items.
    .explain = The books' balance, with money in transit and cheques not yet presented, equals the bank's. What is left unexplained means that something was not entered or was entered wrongly.

old-reconciling-item = A reconciling item of { $amount } on { $account } ({ $summary }) has been open since { $since }, for { $days ->
    [one] { $days } day
   *[other] { $days } days
}; { $most } is the most.
    .title = reconciling item is old
    .hint = Ask the bank or the payee; replace or reverse a cheque that has lapsed.
    .explain = Money in transit arrives and cheques are presented within days. An item open for months is often a mistake, or money that was never paid.

month-unreconciled = There is no statement of { $account } for { $count ->
    [one] { $count } month
   *[other] { $count } months
} more than { $days } days past: { $months }.
    .title = months without a statement
    .hint = Add the bank's balance of these months in the bank folder.
    .explain = Comparing the bank with the books every month is the simplest way of finding slips. Where there is no statement, the balance rests on the books' word alone.

cash-share = In { $year }, { $cash } was paid in cash from { $account }, { $share } of all spending of { $whole }, more than { $most } (last in { $month }).
    .title = much is paid in cash
    .hint = Pay by transfer where possible, and say why where not.
    .explain = A transfer leaves a record with the bank and cash does not. A little cash for small purchases is normal; much of it is hard to check.
