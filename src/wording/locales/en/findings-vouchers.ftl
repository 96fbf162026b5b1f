### What is found in vouchers, payments and approvals. .title, .hint and .explain name no values.

voucher-gap = In { $month } { $count ->
    [one] { $count } voucher number is missing: { $numbers }
   *[other] { $count } voucher numbers are missing: { $numbers }
}.
    .title = gap in voucher numbers
    .hint = Enter the voucher that was left out; a number that was spoilt keeps a row with the item “void”.
    .explain = Voucher numbers follow one another, so a missing number may be a missing voucher. Spoilt numbers are entered too, so that readers can tell that nothing was taken out.

missing-voucher = Voucher { $voucher } ({ $summary }, { $amount }) of { $date } has had no paper for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
    .title = payment without its paper
    .hint = Put a picture of the paper into the voucher's folder below vouchers; where it cannot be found, say so in explanations.csv.
    .explain = A payment of some size is proved by an invoice or a receipt that owners can look at. A paper may be added later, and this warning goes with it. Where one was lost, say how and what else proves the payment.

invoice-twice = Invoice { $invoice } of { $party } was paid under { $other } and again under { $voucher }, { $amount }.
    .title = one invoice paid twice
    .hint = Check the paper. Mark part payments as #1 and #2 behind the number; ask a double payment back and reverse it.
    .explain = One seller's invoice is paid once. Where it appears again it was paid twice, or in parts that are not marked as such. A reversal with its new entry does not count.

same-payment = { $party } received { $amount } twice within { $days ->
    [one] { $days } day
   *[other] { $days } days
} (vouchers { $other } and { $voucher }).
    .title = two equal payments within days
    .hint = See whether one bill was paid twice; where there were two, say what each was for.
    .explain = Two equal payments to one payee within days are sometimes one bill paid twice. Payments under a contract for different periods are not counted. Where there really were two, one sentence is enough.

round-payment = Voucher { $voucher } pays a round { $amount } ({ $summary }) with neither a contract nor a decision.
    .title = large round payment without a basis
    .hint = Add the contract or the decision; for an advance, say what for and when it is settled.
    .explain = What is billed by use is seldom a round sum. A large one is often an advance or a flat price, and a contract or a decision tells owners why it is this sum.

split-payment = { $party } received { $sum } under { $other } and { $voucher }, each within the limit of { $level }, { $limit }.
    .title = payments just under a limit
    .hint = Where it was one matter, have the sum approved; where there were several, say what they were.
    .explain = A limit is meant for the whole of a matter. Cut into parts just below it, a payment passes by the next level of approval. It may also be chance; then a word is enough.

weekend-payment = Voucher { $voucher } pays { $amount } on a weekend, { $date } ({ $summary }).
    .title = large payment on a weekend
    .hint = For an emergency a word in the summary will do; otherwise check the date.
    .explain = Large payments are usually made on working days, as two people have to agree. A weekend need not mean anything, since pipes burst on Sundays too; it is only worth a second look.

over-corrected = Voucher { $other } was { $amount }; up to { $voucher }, { $sum } has been taken back.
    .title = more taken back than there was
    .hint = Check which vouchers the corrections and refunds name.
    .explain = Corrections and refunds can take back all of an entry and no more. What goes beyond it becomes income or spending without an origin. Most often a voucher number is mistyped.

corrected-elsewhere = Voucher { $voucher } corrects { $other }, which stands on { $original }, but takes it back from { $item }.
    .title = correction in another place
    .hint = The negative row keeps the original budget line and fund; the right place gets a row of its own.
    .explain = A correction has two steps: take the entry back where it stood, then enter it where it belongs. Taken back elsewhere, it leaves both budget lines wrong.

approval-exceeded = Voucher { $voucher } ({ $summary }) pays { $amount }; { $level } may approve up to { $limit }.
    .title = limit of approval exceeded
    .hint = Have the next level approve it and name that level and its decision.
    .explain = Who may approve how much was agreed beforehand. A larger payment is for the next level to decide, or the agreement means nothing. Where it was approved afterwards, name the decision.

approval-missing = Voucher { $voucher } ({ $summary }, { $amount }) does not say who approved it.
    .title = approval not stated
    .hint = Write the level under “approval”.
    .explain = Other payments say who approved them and this one does not. With the level, the amount can be compared with its limit and owners can see who agreed to the spending.

decision-missing = Voucher { $voucher } ({ $summary }, { $amount }) was approved by { $level } without naming a decision.
    .title = decision not named
    .hint = Write the decision, or a contract that a decision approved.
    .explain = This level of approval rests on a decision. With its number readers can see who decided, when and why.

quotes-missing = Voucher { $voucher } ({ $summary }, { $amount }) rests on contract { $contract } with { $found ->
    [one] { $found } offer
   *[other] { $found } offers
}; { $level } asks for { $needed }.
    .title = too few offers compared
    .hint = Fill in the number of offers in the contract's row; where only one firm could do it, say why.
    .explain = For larger purchases several offers are to be compared, which keeps prices fair. Too few may mean that the number was not filled in, that there was no time, or that nobody else could do it. Any of these is worth saying.
