### Notices for the board: one sheet of A4 to print, seal and post.

paper-print = Notice for the board: { $of }
paper-of-budget = budget { $year }
paper-back = Back to the page
paper-description = A sheet to print, seal and post on the notice board.
paper-how = Print this page from your browser on A4 paper and it is a notice for the board.
paper-title-period = Income and spending, { $period }
paper-title-year = Final accounts, { $period }
paper-title-budget = Budget for { $year }
paper-title-money = Money and bank
paper-title-collection = Collection in { $year }
paper-title-assessment = Service assessment
paper-title-trustee = The trustee’s pay in { $year }
paper-cover = { $first } to { $last }
paper-funds = Balances
paper-planned = The plan for the year
paper-total = Total
paper-sum = Total
paper-head-fund = Fund
paper-head-opening = Opening
paper-head-moved = Moved, held
paper-head-transfers = Moved
paper-head-closing = Closing
paper-head-month = This month
paper-head-period = This period
paper-head-year = Year to date
paper-head-actual = Actual
paper-head-budget = Year’s budget
paper-head-before = Year before
paper-no-bank = There is no bank statement of { $date } to check by.
paper-bank = Bank, { $date }: { $statements }{ $items ->
    [0] {""}
    [one] , one reconciling item of { $explained }
   *[other] , { $items } reconciling items of { $explained }
}. { $ties ->
    [yes] Books and bank agree.
   *[no] Books and bank differ by { $gap }, not yet explained.
}
paper-control = { $name }: { $control }
paper-fact = { $name }: { $text }

## Below the figures

paper-missing-title = What is missing, what was corrected
paper-nothing = No paper is missing, nothing was corrected, nothing waits for an answer.
paper-no-findings = Nothing waits for an answer.
paper-missing = { $count ->
    [one] One voucher has no paper
   *[other] { $count } vouchers have no paper
}: { $names }{ $more ->
    [yes] {" "}and others
   *[no] {""}
}.
paper-corrected = { $count ->
    [one] One voucher corrects another
   *[other] { $count } vouchers correct others
}: { $names }{ $more ->
    [yes] {" "}and others
   *[no] {""}
}.
paper-later = { $count ->
    [one] One row was changed
   *[other] { $count } rows were changed
} after closing; the page of corrections says what and why.
paper-more = { $open ->
    [one] One more thing waits for an answer; the page tells it.
   *[other] { $open } more things wait for an answer; the page tells them.
}
paper-answered = { $answered ->
    [one] One thing has a written answer; the page gives it.
   *[other] { $answered } things have written answers; the page gives them.
}
paper-dates = Figures up to { $last }, drawn up on { $today }.
paper-open = The month is not closed yet.
paper-closed = Closed on { $closed } by { $by }, { $is-reviewed ->
    [yes] reviewed on { $reviewed } by { $reviewer }.
   *[no] not reviewed yet.
}
paper-posting-title = How long it hangs, where to object
paper-basis = By: { $basis }.
paper-posted = { $days ->
    [0] Posted for ______ days
   *[other] Posted for { $days } days
} from ______________ .
paper-object = { $known ->
    [yes] Whoever doubts a figure may write to { $names } in that time.
   *[no] Whoever doubts a figure may write to those who posted this in that time.
} Every entry and voucher is on the page.
paper-seal-made = Posted by
paper-seal-checked = Reviewed by
paper-seal-agreed = For the owners
paper-sign = Signature and seal
paper-sign-date = Date
paper-code = QR code: { $address }
paper-scan = Every entry
paper-elsewhere = The books name no address for the website yet: ask those who posted this where to see every entry and voucher.
contents-papers-months = Notices for the board: months
contents-papers-quarters = Notices for the board: quarters
contents-papers-halves = Notices for the board: half-years
contents-papers-years = Notices for the board: years
contents-papers-matters = Notices for the board: the budget and more
