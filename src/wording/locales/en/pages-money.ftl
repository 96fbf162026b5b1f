### The page about money: where it lies, how it moved through the years, what the bank says, what is held for others and by others.

money-title = Money
money-headline-ties = The money is all there, and the bank agrees.
money-headline-gap = Books and bank differ by { $gap }, not yet explained.
money-headline-no-bank = No bank statement is there yet to check the balance by.
money-headline-no-opening = How much there is in all cannot be said yet.
money-headline-none = Nothing has been booked yet, so where the money lies cannot be shown.
money-lead = { $accounts ->
    [one] On { $date } there was { $balance } in one account
   *[other] On { $date } there was { $balance } in { $accounts } accounts
}{ $count ->
    [one] .
   *[other] , kept apart as { $funds }.
}
money-lead-held = Of this, { $held } is held for others: it only rests here and is not for the community to spend.
money-lead-bank = { $ties ->
    [no] The bank statements of { $date } differ from the books by { $gap }.
   *[yes] { $items ->
        [0] The bank statements of { $date } agree with the books to the cent.
        [one] With { $items } reconciling item the bank statements of { $date } agree with the books to the cent.
       *[other] With { $items } reconciling items the bank statements of { $date } agree with the books to the cent.
    }
}
money-lead-later = What was booked after { $date } has no statement yet.
money-lead-no-opening = The books do not say how much there was when they began. So they show what came in and went out, but no balance, and nothing can be held against the bank. Once an opening balance is stated, it appears here.
money-lead-none = The books have neither an opening balance nor entries. Once there is a ledger, this page says how much lies in each account, whose it is, and whether the bank agrees.
money-today-caption = Balances on { $date }
money-overdrafts-none = Since the books began, no fund has been below zero on any day.

## Accounts

money-accounts-title = Who may look, and who must agree to a payment
money-holder = In the name of
money-control = Control
account-kind-bank = Bank account
account-kind-cash = Cash in hand
account-kind-wallet = Payment wallet
account-kind-deposit = Term deposit
account-kind-outside = Held by others
account-last4 = { $kind }, ending in { $last4 }

## Balances by month

money-line-title = How much there was at the end of each month
money-line-text = At the end of { $from } there was { $first }, at the end of { $to } { $last }. It was lowest at the end of { $when }: { $lowest }.
money-line-key = A dot marks a closed month; whatever changes after that is shown as a correction.
money-line-caption = Balances at month ends
money-see-table = See the table

## Years

money-years-title = How it moved through the year
money-years-text = What there was at the start, plus what came in, less what was spent, is what there was at the end.
money-years-transfers = Transfers between funds go out of one and into another, and come to zero together.
money-year-caption = { $year }, up to { $date }
money-year-opening = Opening balance
money-year-income = ＋ Income
money-year-spending = − Spending
money-year-transfers = Transfers between funds
money-year-held = Held for others, in and out
money-year-closing = Closing balance

## Bank

money-bank-title = Books and bank
money-bank-text = The balance in the books, with what has not yet reached or left the bank, should be the balance on the statement. This is the latest check of each account.
money-bank-none = No bank statements are public. Without them the balance rests on the bookkeeper’s word alone: nobody outside can see whether something was left out or entered twice.
money-bank-alone = Without an opening balance the books have no balance of their own, so only the statements’ figures are listed and nothing can be compared.
money-bank-caption = { $account }, { $date }
money-bank-books = Balance in the books
money-bank-statement = Balance on the statement
money-bank-counted = Cash counted
money-bank-year = { $year }: { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}, { $open ->
    [0] all agree
   *[other] { $open } of them { $open ->
        [one] does
       *[other] do
    } not agree
}
money-bank-year-alone = { $year }: { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
money-bank-together = All accounts together
money-bank-by-account = Each account
reconciling-outstanding = Payment not yet at the bank
reconciling-in-transit = Receipt not yet at the bank
reconciling-bank-in = Bank receipt not yet booked
reconciling-bank-out = Bank payment not yet booked
reconciling-error = Slip in the books
reconciling-age = { $label } ({ $days ->
    [0] same day
    [one] { $days } day old
   *[other] { $days } days old
})
reconciling-item = { $label } { $amount }

## Held for others

money-held-title = Held for others
money-held-text = On { $date } the community held { $amount } for others. Fees paid in advance and deposits lie in its accounts but are no income: an advance becomes income when its time comes, a deposit is returned.

## Held by others

money-outside-text = This money belongs to all owners but is held by others, so it stands in no total of the community.
money-outside-area = That is { $amount } for each square metre.
money-outside-first = It comes to { $share } of the first deposit of { $first }.
money-outside-refill = { $law }, article { $article }: below { $share } of the first deposit it must be filled up.
money-outside-stated = { $gap-sign ->
    [zero] The holder’s statement of { $date } says { $balance }, as the books do.
    [negative] The holder’s statement of { $date } says { $balance }, which is { $gap-abs } less than the books.
   *[positive] The holder’s statement of { $date } says { $balance }, which is { $gap-abs } more than the books.
}
money-outside-unstated = There is no statement of the holder yet to check it by.

## Headings of tables

money-head-account = Account
money-head-month-end = End of
money-head-step = Step
money-head-date = Date
money-head-statement = Statement
money-head-books = Books
money-head-items = Reconciling items
money-head-gap = Gap
money-head-held = Held
money-head-opening = Opening
money-head-received = Received
money-head-returned = Returned or moved on
money-head-closing = Closing

## The trustee's pay

trustee-title = Trustee’s pay
trustee-who-trust = the trustee
trustee-who-association = the manager
trustee-headline = Of every 100 received in { $year }, { $who } was paid { $each }.
trustee-headline-sum = In { $year } { $who } was paid { $paid }.
trustee-headline-waiting = Nothing has been paid to { $who } yet.
trustee-headline-nobody = Nobody is paid by rule.
trustee-headline-unstated = How the pay is worked out has not been published.
trustee-lead = { $named ->
    [yes] { $name } is { $who }. The pay is a share of what comes in, not of what goes out: spending more earns nobody more. The rule was agreed beforehand, and anyone can work it out again.
   *[no] The pay is a share of what comes in, not of what goes out: spending more earns nobody more. The rule was agreed beforehand, and anyone can work it out again.
}
trustee-lead-other = { $named ->
    [yes] { $name } is { $who }. The rule was agreed beforehand, and anyone can work it out again.
   *[no] The rule was agreed beforehand, and anyone can work it out again.
}
trustee-lead-nobody = No share of the money is agreed as anyone’s pay. Whatever is paid to people or companies stands in the budget and the ledger.
trustee-lead-unstated = In a trust-based community the trustee takes only an agreed pay, and all other money stays the owners’. Once the rate and the rule are in the books, this page works them out step by step.
trustee-term = { $name }: { $rate } of what is received as { $items }{ $graded ->
    [yes] , times the factor of the service grade
   *[no] {""}
}, paid { $pay ->
    [monthly] every month
    [quarterly] every quarter
   *[yearly] once a year
}.
trustee-year = For { $year } the rule gives { $due }; { $paid } was paid, { $rounded ->
    [yes] { $gap-sign ->
        [zero] exact to the cent.
       *[other] { $gap-abs } apart from rounding each payment.
    }
   *[no] { $gap-sign ->
    [zero] the same in all, but not for each part.
    [negative] { $gap-abs } too little.
   *[positive] { $gap-abs } too much.
    }
}
trustee-year-open = In { $year }, up to { $date }, the rule gives { $due }; { $paid } was paid, { $rounded ->
    [yes] { $gap-sign ->
        [zero] exact to the cent.
       *[other] { $gap-abs } apart from rounding each payment.
    }
   *[no] { $gap-sign ->
    [zero] the same in all, but not for each part.
    [negative] { $gap-abs } is still to be paid.
   *[positive] { $gap-abs } too much.
    }
}
trustee-year-waiting = “{ $names }” can be worked out only when the year’s assessment gives a grade; on what has come in so far it is at most { $most }.
trustee-each = That is { $amount } for each household.
trustee-see-months = See each month
trustee-steps = { $name }, { $year }
trustee-step-base = Receipts that count
trustee-step-rate = Agreed rate
trustee-step-full = At the full factor
trustee-step-factor = Factor: { $grade }, { $score } points
trustee-step-due = Due
trustee-step-paid = Paid
trustee-step-rounding = Rounding of each payment
trustee-step-open = Still to be paid
trustee-step-under = Paid too little
trustee-step-over = Paid too much
trustee-step-withheld = Not earned because of the grade; stays the owners’
trustee-step-waiting = No grade yet; paid so far
trustee-months-title = { $name }: what was paid each month of { $year }
trustee-months-caption = { $name } by month, { $year }
trustee-plan = due by the rule
trustee-head-base = Received
trustee-head-due = Due
trustee-head-drawn = Paid
trustee-head-gap = Gap so far
trustee-grades-title = Grades and factors
trustee-grades-text = Performance pay is first worked out in full, then multiplied by this factor. What is not earned stays with the owners.
trustee-basis-title = What it rests on
trustee-basis-contract = Contract { $id }, { $party }{ $term ->
    [both] , { $from } to { $to }
    [from] , from { $from }
   *[none] {""}
}
trustee-basis-decision = Decision { $id }, { $date }
money-head-month = Month

## Grades

grades-caption = What a score means
money-head-grade = Grade
money-head-from-score = From
money-head-factor = Factor
money-head-fee-change = Fee may rise by
money-head-then = What follows

## Collection

collection-title = Collection
collection-headline = { $charge }, { $year }: { $rate } has come in.
collection-headline-none = What was billed and collected has not been published.
collection-headline-withheld = Too few households pay for figures to be shown.
collection-none = This page will say how much was billed, how much came in and how much is owed, by building and never by household.
collection-none-means = Without a collection table nobody can see whether all that was due came in; only the money received stands in the ledger.
collection-lead = Figures are given by building, never by household.
collection-text = { $over ->
    [yes] { $billed } was billed for the year and { $collected } came in, which is { $rate }; { $unpaid } did not.
   *[no] Of { $billed } billed, { $collected } had come in by { $date }, which is { $rate }; { $unpaid } had not.
}
collection-waived = Another { $waived } was waived.
collection-year-ago = On the same day a year before it was { $rate }.
collection-before = In all of { $year } it was { $rate }.
collection-withheld = Fewer than { $least } households pay this charge. Figures would point at them, so none are shown.
collection-merged = { $names }: a part of this has fewer than { $least } households and would point at them, so it is shown together.
collection-rates-title = { $charge }, { $year }: how much came in from each building
collection-average = all { $rate }
collection-groups-caption = { $charge }, { $year }, up to { $date }
collection-see-groups = See each building
collection-whole-group = Whole community
collection-prepaid = Another { $amount } of { $charge } was paid ahead for later years. It is kept for those who paid it and is no income of { $year }; it becomes income when its time comes.
collection-waiver-decision = Waived by:{" "}
collection-dates-title = What was published on each day
collection-dates-text = Each row counts from the start of the year up to that day.
collection-whole = There are { $households } households and { $area } square metres on which fees are charged.
arrears-caption = { $charge }: what is owed on { $date }
arrears-opening = Owed from earlier years at the start
arrears-billed = Billed later for earlier years
arrears-collected = Collected of it
arrears-waived = Waived
arrears-new = Not collected this year
arrears-open = Not yet collected this year
arrears-closing = Owed in all
arrears-closing-open = Not yet collected in all
tariff-title = Prices
tariff-price = { $has-unit ->
    [yes] { $price } per { $unit } a month
   *[no] { $price } a month
}
tariff-term = { $ends ->
    [yes] { $from } to { $to }
   *[no] since { $from }
}
tariff-few = under { $least }
tariff-caption = Households and what is charged for
tariff-see = See households and area of each group
tariff-decision = Decided by:{" "}
money-head-as-of = Up to
money-head-billed = Billed
money-head-waived = Waived
money-head-collected = Collected
money-head-unpaid = Unpaid
money-head-rate = Rate
money-head-group = Building
money-head-households = Households
money-head-opening-owed = Owed at start
money-head-quantity = Quantity
money-head-price = Price
money-head-term = In force
