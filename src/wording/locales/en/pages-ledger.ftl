### The ledger, its months, each voucher, counterparties and contracts.

## The ledger

ledger-title = Ledger
ledger-empty = Nothing has been booked yet. Once the first entry is public, the months stand here.
ledger-lead = { $is-one ->
    [yes] Every entry of { $first }:{" "}
   *[no] Every entry from { $first } to { $last }:{" "}
}{ $vouchers ->
    [one] { $vouchers } voucher
   *[other] { $vouchers } vouchers
} with { $entries ->
    [one] { $entries } entry.
   *[other] { $entries } entries.
}
ledger-closed-so-far = Closed up to { $period } (on { $date }).
ledger-no-closings = No closing of a month is public, so nothing says which months are final.
ledger-chart-title = Did income cover spending in { $year }?
ledger-chart-text = { $is-over ->
    [yes] Over the year { $income } came in and { $spending } was spent:{" "}
   *[no] Up to { $last } { $income } came in and { $spending } was spent:{" "}
}{ $surplus-sign ->
    [negative] { $difference } more than came in.
    [zero] exactly what came in.
   *[positive] { $difference } was left over.
}
ledger-year = { $year } by month
ledger-year-budget = Budget for { $year }
ledger-month-gap = no entries
head-month = Month
head-closing = Balance
head-state = Closed
ledger-totals-note = Income and spending leave out transfers and money held for others; the closing balance is all common money.
ledger-totals-note-no-opening = Income and spending leave out transfers and money held for others. No balance is shown, because the books do not say how much there was when they began.
ledger-numbers-title = Voucher numbers
ledger-numbers-whole = No gap was found in the voucher numbers.
ledger-voids = A void number still takes its place in the row, so it is listed:

## Closing

month-reviewed = reviewed ✓ { $date }
month-not-reviewed = closed, not reviewed
month-open = not closed
month-under-way = under way
fact-closed = Closed
fact-reviewed = Reviewed
month-not-closed-yet = Not yet
month-not-reviewed-yet = Not yet

## A month

month-title = { $month }
month-lead = Income { $income }, spending { $spending }: { $surplus-sign ->
    [negative] { $surplus-abs } more spent than came in
    [zero] the two are equal
   *[positive] { $surplus-abs } left over
}. The month ended with { $closing }.
month-lead-payments = { $spending } was spent. The books hold payments only, so what came in is not known.
month-lead-no-opening = Income { $income }, spending { $spending }: { $surplus-sign ->
    [negative] { $surplus-abs } more spent than came in.
    [zero] the two are equal.
   *[positive] { $surplus-abs } left over.
}
month-equation = { $month }, from the first day to the last
month-opening = Opening balance
month-count = { $vouchers ->
    [one] { $vouchers } voucher
   *[other] { $vouchers } vouchers
}, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}
month-entries-title = Every entry
month-apart-title = Neither income nor spending
month-transfers = Transfers: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, { $paid } out and { $received } in. The money only moves between the community’s own accounts or funds.
month-held = Money held for others: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, { $received } received and { $paid } given back. Prepayments and deposits belong to those who paid them.
month-outside = Funds kept by outside bodies, such as a maintenance fund: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, { $received } in and { $paid } out. Shown for information; in no total on this page.
month-closing-title = Closing
month-bank-title = Checked against the bank
month-no-statements = There is no bank statement for this month.
month-no-statements-ever = No bank statement has been published, so there is nothing to check against.
month-plan-title = Furthest from the month’s plan
month-plan-detail = planned { $plan }, booked { $actual }
month-notes-title = Found in this month
month-voids-title = Void voucher numbers
month-neighbours = Months before and after
bank-caption = { $account }, { $date }
bank-book = Balance in the books
bank-statement = Balance on the statement
bank-item = { $has-summary ->
    [yes] { $kind }: { $summary }
   *[no] { $kind }
}{ $has-since ->
    [yes] {" "}(since { $since })
   *[no] {""}
}
bank-outstanding = Paid, not yet through the bank
bank-in-transit = Received, on its way to the bank
bank-in = Received by the bank, not yet booked
bank-out = Paid by the bank, not yet booked
bank-error = Slip in the books

## Shared

account-number = { $name } (ending { $last4 })
month-closing = Closing balance
party-line-detail = { $year }, { $kind }, { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}

## Marks on entries

badge-transfer = transfer, in no total
badge-held = held for others, in no total
badge-outside = kept outside, in no total
badge-related = related: { $how }
badge-over-budget = over budget

## A voucher

voucher-spent = spent
voucher-taken-back = spending taken back
voucher-received = received
voucher-given-back = income taken back
voucher-held = received to hold for others
voucher-held-back = given back to those it was held for
voucher-moved = moved within the community
voucher-net-in = received, in and out together
voucher-net-out = paid, in and out together
voucher-title-several = { $summary }, one of { $count } entries
voucher-void-title = { $voucher } is void
voucher-void-text = This number was declared void and moved no money. It stays here to show that no number is missing.
voucher-description = { $date }: { $amount } { $what }. { $summary }{ $way ->
    [to] . Paid to { $party }
    [by] . Paid by { $party }
   *[none] {""}
}.
voucher-entries-title = Its entries
voucher-nets-out = In and out cancel to nothing: no money left the community.
voucher-place = { $account }, { $fund }
voucher-place-account = { $account }
voucher-neighbours = Vouchers before and after
head-description = Description
head-item = Budget line
head-amount = Amount
head-total = Total
mark-withheld = papers kept back, with a reason
mark-approved = approved: { $level } ✓
mark-no-approval = no approval named
mark-open-findings = { $count ->
    [one] { $count } open finding
   *[other] { $count } open findings
}
mark-answered = { $count ->
    [one] { $count } finding answered
   *[other] { $count } findings answered
}
fact-date = Date
fact-paid-to = Paid to
fact-paid-by = Paid by
fact-party = Counterparty
fact-item = Budget line
fact-account = Account
fact-fund = Fund
fact-approval = Approval
fact-decision = Decision
fact-contract = Contract
fact-invoice = Invoice ends in
fact-period = For
fact-tax = Tax
fact-note = Remark
party-so-far = no. { $times } in { $year }, { $sum } up to this one
item-used-share = budget { $budget }; { $before } used before, { $after } after
item-received-share = budget { $budget }; { $before } received before, { $after } after
item-no-budget = no budget for this line in the year
item-transfer = a transfer, neither income nor spending
voucher-item-held = held for others, neither income nor spending
account-balance-after = balance after it { $balance }
account-balance-typed = the books say { $balance }
fund-outside = kept by an outside body, in no total of the community
tax-included = included in the amount
approval-signed = Signed by { $roles }.
approval-up-to = At most { $amount } at a time.
approval-decision = Needs a decision.
approval-quotes = { $count ->
    [one] Needs { $count } quote.
   *[other] Needs { $count } quotes.
}
approval-contract = Approved when the contract was signed.
decision-aside = { $id }, { $date }
contract-paid = Agreed { $amount }, paid up to now { $paid }.
contract-quotes = { $count ->
    [one] { $count } quote.
   *[other] { $count } quotes compared.
}

## Papers

papers-title = Papers
papers-published = { $count ->
    [one] { $count } paper, published with the books.
   *[other] { $count } papers, published with the books.
}
papers-missing = { $days ->
    [0] Papers are needed and not yet there.
    [one] Papers are needed and have been missing since { $date }, { $days } day.
   *[other] Papers are needed and have been missing since { $date }, { $days } days.
}
papers-withheld = The papers are kept back.
papers-reason = Reason:{" "}
papers-not-public = This community does not publish papers.
papers-not-public-counted = This community does not publish papers; the books count { $count ->
    [one] { $count } paper.
   *[other] { $count } papers.
}
papers-not-needed-income = No payment to others, so no paper need be public.
papers-not-needed-small = Payments below { $from } need no paper.
papers-not-uploaded = { $count ->
    [one] The books count { $count } paper; it is not uploaded and need not be for entries of this kind.
   *[other] The books count { $count } papers; they are not uploaded and need not be for entries of this kind.
}
paper-image = Image { $number }
paper-pdf = PDF { $number }
paper-file = File { $number }
paper-detail = { $kind }, { $size }
paper-kb = { $size } KB
paper-mb = { $size } MB

## Corrections and refunds

chain-title = Corrections and refunds
chain-entered = Entered
chain-taken-back = Taken back
chain-entered-anew = Entered anew
chain-refund = Refunded
chain-entered-text = This entry was corrected later. The first record stays as it was and new ones were added. Together they come to { $net }.
chain-taken-back-text = This takes back an amount that was entered wrongly. Together they come to { $net }.
chain-entered-anew-text = This enters the amount anew as it should be. Together they come to { $net }.
chain-refund-text = This pays back money that moved before. Together they come to { $net }.
chain-prior-text = What this corrects or pays back was entered before these books began, so the first record is not here.
chain-this = this voucher
chain-net = Together
head-what = What happened
head-voucher = Voucher
head-date = Date

## The story

story-title = Its story
story-closed = Closed
story-reviewed = Reviewed
story-answered = Answered
story-period = { $period }
story-answer-text = { $reason }
story-when = { $date }, { $by }

## Beside it

beside-title = To compare it with
beside-party-before = Same counterparty, before
beside-party-after = Same counterparty, after
beside-item-before = Same budget line, before
beside-year-ago = Same month last year, same budget line

## Counterparties

suppliers-title = Suppliers and contracts
suppliers-empty = The books do not say who was paid, and no counterparties are published.
suppliers-lead = { $count ->
    [one] The books name { $count } counterparty
   *[other] The books name { $count } counterparties
} and { $contracts ->
    [one] { $contracts } contract.
   *[other] { $contracts } contracts.
}
suppliers-related = All have declared their relations; { $related ->
    [0] none is related to
    [one] { $related }, marked so, is related to
   *[other] { $related }, marked so, are related to
} { $profile ->
    [association] anyone who decides here.
   *[trust] a party of the trust.
}
suppliers-undeclared = { $related } declared as related; of { $undeclared } nobody has said whether they are.
suppliers-others = { $count ->
    [one] one other
   *[other] { $count } others
}
suppliers-year = Who was paid in { $year }
suppliers-year-text = { $count ->
    [one] { $spent } was spent in { $year }, with { $count } counterparty.
   *[other] { $spent } was spent in { $year }, with { $count } counterparties.
}
suppliers-payers = Who paid in
suppliers-unnamed = Nobody named
suppliers-unnamed-detail = entries without a counterparty
suppliers-detail = { $has-kind ->
    [yes] { $kind },{" "}
   *[no] {""}
}{ $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
suppliers-none-paid = Nobody was paid in this year.
head-party = Counterparty
head-share = Share
head-kind = Kind
contracts-title = Contracts
contracts-none = No contract has been published.
contracts-running = Running ({ $count })
contracts-to-come = Not yet begun ({ $count })
contracts-ended = Ended ({ $count })
contract-no-amount = no fixed sum
contract-term = { $from } to { $to }.
contract-from = From { $from }, no end stated.
contract-to = Until { $to }.
contract-no-term = No term stated.
contract-days-left = { $days ->
    [one] { $days } day left.
   *[other] { $days } days left.
}
contract-nothing-paid = Nothing paid yet.
contract-spent-share = Paid so far { $paid } ({ $share }) in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
contract-spent = Paid so far { $paid } in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
contract-received-share = Received so far { $paid } ({ $share }) in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
contract-received = Received so far { $paid } in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
contract-chosen = { $count ->
    [0] No quotes were compared
    [one] Only { $count } quote
   *[other] { $count } quotes compared
}
contract-chosen-unsaid = How it was chosen is not stated
contract-decision = Decision

## A counterparty

party-lead-paid = In { $year } it was paid { $spent } in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
party-lead-payer = In { $year } it paid in { $received } in { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
}
party-lead-both = In { $year } it was paid { $spent } and paid in { $received }, { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} in all.
party-lead-apart = Its money only moved as transfers, as money held for others or in funds kept outside, so none of it is income or spending.
party-lead-none = The books have no entry with it yet.
relation-related = Declared relation: { $how }.
relation-none = { $profile ->
    [association] Declared: not related to anyone who decides here.
   *[trust] Declared: not related to any party of the trust.
}
relation-undeclared = { $profile ->
    [association] Nobody has said whether it is related to anyone who decides here.
   *[trust] Nobody has said whether it is related to settlor, trustee or supervisor.
}
fact-kind = Kind
fact-first-entry = First entry
fact-last-entry = Latest entry
fact-register = Register
party-unregistered = not in the register of counterparties
party-contracts-title = Its contracts
party-lines-title = By year and budget line
party-entries-title = Every entry
party-count = { $count ->
    [one] { $count } entry.
   *[other] { $count } entries, the newest first.
}
party-older = { $count ->
    [one] { $count } older entry stands in this month of the ledger:
   *[other] { $count } older entries stand in these months of the ledger:
}
