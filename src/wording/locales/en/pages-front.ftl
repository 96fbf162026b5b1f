### The front page: is the money there, do the books tie, where did it go.

front-title = Home
front-headline-ties = The money is there, and the books tie.
front-headline-gap = Books and bank differ by { $gap }, not yet explained.
front-headline-no-bank = The books are open, but there is no bank statement yet to check them against.
front-headline-no-opening = The books are open, but how much there is in all is not known yet.
front-headline-payments = The payments are public; what came in is not in the books.
front-headline-budget = The budget is public; nothing has been booked yet.
front-headline-empty = Nothing has been published yet.
stamp = Books = bank
front-how = How these figures come about
front-lead-empty = There is no budget and no entry yet. Once the first is there, it appears here.
front-lead-budget = The budget for { $year } plans to spend { $budget }. No ledger is public yet, so there is no actual income or spending to show.
front-lead-over = { $sign ->
    [negative] On { $date } the common fund held { $balance }. In { $year } it took in { $income } and spent { $spending }, which is { $surplus } more than came in.
   *[positive] On { $date } the common fund held { $balance }. In { $year } it took in { $income } and spent { $spending }; the { $surplus } left over stays in the fund.
}
front-lead-under-way = { $sign ->
    [negative] On { $date } the common fund held { $balance }. So far in { $year } it has taken in { $income } and spent { $spending }, which is { $surplus } more than came in.
   *[positive] On { $date } the common fund held { $balance }. So far in { $year } it has taken in { $income } and spent { $spending }, which leaves { $surplus }.
}
front-lead-payments = In { $year }, up to { $date }, { $spending } was spent. The books hold payments only: what came in, and how much there is, they do not say.
front-lead-no-opening = In { $year }, up to { $date }, { $income } came in and { $spending } was spent. The books do not say how much there was when they began, so no balance can be worked out from them.
front-lead-bank = { $ties ->
    [no] It differs from the bank statements of { $date } by { $gap }.
   *[yes] { $items ->
        [0] It agrees with the bank statements of { $date } to the cent.
        [one] With { $items } reconciling item it agrees with the bank statements of { $date } to the cent.
       *[other] With { $items } reconciling items it agrees with the bank statements of { $date } to the cent.
    }
}

## From opening to bank

equation-caption = Up to { $date }
equation-opening = Opening balance
equation-income = Income
equation-held = Held for others, change
equation-spending = Spending
equation-transfers = Transfers that do not net out
equation-closing = Closing balance
equation-left = Income less spending
equation-reconciling = { $items ->
    [one] { $items } reconciling item
   *[other] { $items } reconciling items
}
equation-statements = Bank statements
equation-ties = They agree; the gap is
equation-gap = They differ by
walk-opening = Opening
walk-closing = Closing
walk-held = Held for others
walk-question = How did the balance change in { $period }?
walk-summary = { $period } began with { $opening }; { $income } came in, { $spending } was spent, and { $closing } was left.

## Of each hundred

shares-title = Where each 100 went in { $year }
shares-text = { $count ->
    [one] Most went to { $names }: { $amount }.
   *[other] Most went to { $names }: { $amount } together.
}
shares-rest = { $count ->
    [one] { $count } other budget line, { $amount }
   *[other] { $count } other budget lines, { $amount } together
}
shares-rest-short = { $count ->
    [one] { $count } other
   *[other] { $count } others
}

## Budget and actual

variances-title = { $count ->
    [one] The largest difference from the budget
   *[other] The { $count } largest differences from the budget
}
variances-title-under-way = { $count ->
    [one] The largest difference from the plan so far
   *[other] The { $count } largest differences from the plan so far
}
variances-key = The upright line is the budget, the bar what was booked; what exceeds the budget is red.
variances-key-under-way = The upright line is the budget up to now, month by month; the bar is what was booked; what exceeds it is red.
variances-all = { $count ->
    [one] See the budget line
   *[other] See all { $count } budget lines
}
variance-none = no budget
variance-exact = as budgeted
variance-over = over by { $amount }
variance-under = under by { $amount }
variance-more = { $amount } more
variance-less = { $amount } less
reason-adjusted = Adjusted on { $date }: { $reason }

## What is missing

front-missing-title = What is missing
front-missing-papers = { $count ->
    [one] The papers of { $count } voucher are missing, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } now.
   *[other] The papers of { $count } vouchers are missing, of the oldest for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } now.
}
front-see-which = See which
front-open-findings = { $count ->
    [one] { $count } finding has no answer yet.
   *[other] { $count } findings have no answer yet.
}
front-see-findings = See each
front-closed-since = { $count ->
    [one] One month is closed: { $period }.
   *[other] { $count } months are closed, the last is { $period }.
} { $corrected ->
    [0] Nothing was changed after closing.
    [one] One change was made after closing and is shown as a correction.
   *[other] { $corrected } changes were made after closing and are shown as corrections.
}
front-closed = { $count ->
    [one] { $count } month is closed, { $period }.
   *[other] { $count } months are closed, the last is { $period }.
} Whatever changes after that is shown as a correction.
front-next-due = Next to be published: { $name } ({ $period }), by { $date }.
front-see-calendar = See the calendar
front-nothing-open = Nothing waits for an answer.

## What changed

recent-title = Lately
recent-correction = Correction
recent-adjustment = Budget adjustment
recent-adjustment-text = Raised by { $amount }. { $reason }
recent-decision = Decision
recent-notice = Notice

## Further questions

ways-title = Further questions
ways-money = Where the money is
ways-spending = Is it well spent?
ways-service = Service and decisions
ways-trust = Why believe it?
way-carried = Is last year’s surplus still there?
way-twice = Was anything paid twice?
years-title = Year by year
way-funds = Where did the money of { $funds } come from, and where did it go?
way-outside = { $fund }: how much is left?
way-budget = What is planned for { $year }, and who adopted it?
way-heads = What does { $year } cost each household?
way-page = Guide
way-money = Where does the money lie, and does the bank agree?
way-collection = How much of what was billed came in?
way-trustee = What does the trustee earn, and by what rule?
way-suppliers = Who was paid?
way-assessment = How good is the service?
way-decisions = Who agreed to it?
way-notices = What was announced?
way-findings = What is not yet explained?
way-changes = What changed lately, and why?
way-corrections = Was anything altered after closing?
way-methods = How are the figures worked out?
way-downloads = May I work it out myself?
