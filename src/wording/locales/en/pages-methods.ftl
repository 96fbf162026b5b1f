### Methods and terms: how figures come about, what is published, who is who, and what words mean.

methods-lead = How each figure on this site comes about, what is published and what is not, and how anybody can work it all out again.
methods-parts = On this page
methods-figures = How the figures come about
methods-published = What is published and what is not
methods-people = Who is who
methods-approvals = Who may approve how much
methods-thresholds = When a check speaks up
methods-calendar = What is published when
methods-rebuild = The files behind, and how to check them
methods-glossary = What the words mean

## Figures

method-balance = Balance
method-balance-text = The balance at the start plus everything received, less everything paid, day by day. The first balance is the one that was handed over; each later year starts with what the year before left.
method-income = Income
method-income-text = Money received for the community on the lines of income, counted in the year in which it arrived. Refunds and corrections are taken off. Money held for others and money moved between own funds is not income.
method-spending = Spending
method-spending-text = Money paid on the lines of spending, counted on the day on which it left the account. What a supplier gave back is taken off.
method-correction = Corrections
method-correction-text = A wrong entry is never changed. A second entry with a minus cancels it, a third one enters it anew, and both name the first. All three stay in the ledger.
method-held = Money held for others
method-held-text = Fees paid in advance and deposits lie in the account but do not belong to the community yet. They are part of the balance, never of income; once they are due, a voucher turns them into income without moving cash.
method-transfer = Transfers
method-transfer-text = Money that goes from one own fund or account to another leaves one and reaches the other in the same voucher. It stands in no total, and both sides have to cancel out.
method-outside = Money held elsewhere
method-outside-text = A fund that an authority keeps is shown for information and stands in no total of the community. What is paid into it is spending.
method-reconciliation = Books and bank
method-reconciliation-text = The bank’s balance is held against the books of the same day. Payments still under way and receipts not yet credited are listed one by one; what remains after them is the gap, and it should be nothing.
method-execution = Budget used
method-execution-text = Actual divided by the budget after adjustments. The variance is actual less the budget as it was adopted, so that an adjustment does not make an overrun disappear.
method-plan = Plan so far
method-plan-text = A budget is spread over the months as the budget line says, else evenly. While a year is under way, actual is held against the months that have begun, not against the whole year.
method-per-area = Per square metre and month
method-per-area-text = The amount divided by { $area } m² of floor area and by the number of months.
method-per-household = Per household
method-per-household-text = The amount divided by { $households } households. An average, not anybody’s bill.
method-collection = Collection rate
method-collection-text = Collected divided by what was owed at the start plus what was billed, less what was given up, all for the same period of charging. Money paid for earlier or later years is counted on its own.
method-remuneration = Remuneration
method-remuneration-text = A rate of what actually came in, by the contract. Nothing is earned on money paid in advance, on interest or on spending.
method-remuneration-rule = { $rate } of the receipts of { $on }{ $graded ->
    [yes] , times the factor of the service grade
   *[no] {""}
}; paid { $pay ->
    [monthly] every month
    [quarterly] every quarter
   *[yearly] once a year
}.
method-score = Assessment score
method-score-text = Each rater’s score is the sum of its criteria, or the mean of a survey’s answers. It is multiplied by the rater’s weight, and the products are added up and rounded to two decimals. The grade follows from the score alone.
method-vote = Votes
method-vote-text = Each vote is counted by floor area and by owners. Turnout is compared with all, approval with those who took part; both counts have to reach the share that the law asks for.
method-rounding = Rounding
method-rounding-text = Amounts are exact and added up to the cent; nothing is rounded before it is added. Halves are rounded up, away from zero. Where a whole is split into parts, the cents left over go to the parts with the largest remainders, so that the parts always add up to the whole.

## Publication

published-decision = Published under{" "}
published-undecided = No decision is named yet that allows these books to be published.
published-rows = Published are budgets, every entry with its voucher, contracts, decisions, findings and their answers.
published-papers = Receipts and photos are published once personal data on them has been covered.
published-no-papers = Receipts and photos are not published; how many there are is said with each voucher.
published-never = No page shows residents’ names, flats, telephone or plate numbers, or what a household paid or owes.
published-groups = { $least ->
    [one] Payments are shown by groups of households; a group has to have at least { $least }.
   *[other] Payments are shown by groups of at least { $least } households; smaller groups are merged with another one.
}
published-names = People who changed the files are shown by name.
published-no-names = People who changed the files are shown by their role, never by name or address.
published-withheld = Papers that are kept back, and why
published-more = In the community’s own words

## People

people-none = The files do not say yet who does what.
role-part = { $name }: { $does }
role-of = Belongs to { $name }
role-settlor = entrusts the money, adopts the budget and watches over it for all owners
role-trustee = collects the fees, does the work and keeps the books
role-supervisor = checks vouchers and service, and countersigns
role-beneficiary = all owners, for whom the money is kept
level-up-to = Up to { $amount }.
approval-any = Of any amount.
approval-by = Signed by { $names }.
approval-household = Needed from { $amount } per household on.
level-decision = A decision has to be named.
level-quotes = { $count ->
    [one] At least { $count } offer.
   *[other] At least { $count } offers are compared.
}
level-contract = Only under a contract that was approved itself.
approval-unbudgeted = May pay what no budget line covers.

## Thresholds

thresholds-lead = Checks run without anybody’s help. From these points on they speak, as the community has set them.
threshold-papers = A payment of { $amount } or more needs its receipt.
threshold-same = Two equal payments to one payee within { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
threshold-round = A round payment of { $amount } or more without a contract or a decision.
threshold-split = Several payments to one payee, each just under a limit of approval, within { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
threshold-variance = At the end of the year, { $rate } more or less than the budget needs a reason.
threshold-pace = While the year is under way, { $points } ahead of or behind the plan.
threshold-hopeful = A budget that expects fees to come in { $points } better than last time.
threshold-adoption = A budget adopted after { $day }.
threshold-item = An item between books and bank open for more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
threshold-reconciled = A month not held against the bank { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its end.
threshold-cash = More than { $rate } of spending paid in cash.
threshold-survey = A survey answered by less than { $rate } of those asked, or by fewer than { $count }.
threshold-supplier = One supplier with more than { $rate } of a year’s outside spending.
threshold-contract = A contract that ends within { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
threshold-group = { $count ->
    [one] A group of fewer than { $count } household shown by itself.
   *[other] A group of fewer than { $count } households shown by itself.
}

## Calendar

calendar-none = The community has not set dates for publication yet.
calendar-rule = { $every ->
    [month] Every month
    [quarter] Every quarter
    [half-year] Every half-year
   *[year] Every year
}, within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of its end.
calendar-posted = Posted for at least { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
calendar-basis = By: { $basis }.
calendar-next = next by { $date }

## Files

rebuild-lead = The site is made from plain files and nothing else. Who has the files can build it again and gets the same site, byte for byte.
rebuild-fingerprint = The fingerprint { $fingerprint } stands for all files that were read and the version of the program. A paper notice that carries the same one was made from the same books.
rebuild-steps = To check it yourself
rebuild-files = Files that were read
rebuild-copy = Get a copy of the community’s files as they were for this site.
rebuild-build = Build the site from them.
rebuild-compare = Compare: put a copy of this site in place of “site”, and every file that differs is named.
files-count = { $count ->
    [one] { $count } file.
   *[other] { $count } files.
}
files-community = Who the community is, and its rules.
files-budget = Budgets and their adjustments.
files-ledger = Every entry, month by month.
files-assessments = Assessments of the service.
files-tariffs = What is charged, to whom, since when.
files-collections = What was billed and collected.
files-bank = Statements of the bank, and what explains a difference.
files-contracts = Contracts.
files-counterparties = Who is paid, who pays, and who is related.
files-decisions = Decisions with their votes.
files-notices = Notices.
files-pages = Standing pages.
files-items = The story of a budget line.
files-periods = Which months are closed, and who reviewed them.
files-explanations = Answers to findings.

## Glossary

term-quorum = quorum
term-related-party = related party
gloss-budget-line = One purpose in the budget, with its amount; every entry belongs to one.
gloss-adjustment = A change of the budget after its adoption, with a reason, a source of money and a decision.
gloss-contingency = Money in the budget for what nobody could foresee.
gloss-variance = How far actual is from the budget.
gloss-execution-rate = What part of a budget has been used.
gloss-ledger = The list of all entries, day by day.
gloss-entry = One row of the ledger: so much money in or out, on one budget line.
gloss-voucher = One or several entries under one number, with the papers that prove them.
gloss-attachment = A receipt, an invoice or a photo that proves a voucher.
gloss-reversal = An entry with a minus that cancels a wrong one.
gloss-correction = What puts a wrong entry right; the wrong one stays to be seen.
gloss-refund = Money that comes back, or is given back, on the line where it first stood.
gloss-fund = Whose money it is: each fund has its own purpose and its own balance.
gloss-account = Where money lies: at a bank, in cash, in a wallet.
gloss-opening-balance = What there was at the start of a period.
gloss-closing-balance = What there is at its end.
gloss-surplus = What came in less what was spent. It stays with the community.
gloss-reconciliation = Holding the books against the bank’s statement, and explaining what differs.
gloss-in-transit = Money already booked that the bank has not credited or debited yet.
gloss-closed = A closed month is finished; whatever changes in it afterwards is shown as a correction.
gloss-period = The time that money is paid for, which may not be the time at which it is paid.
gloss-held = Money in the account that belongs to somebody else, such as fees paid in advance.
gloss-transfer = Money moved from one own fund or account to another.
gloss-property-fee = What owners pay each month for service, by floor area.
gloss-billed = What was asked for.
gloss-collected = What of it arrived.
gloss-collection-rate = What part of what was owed has arrived.
gloss-arrears = What was due and has not been paid.
gloss-prepayment = A fee paid before its time.
gloss-waiver = A fee, or part of it, that is given up by a decision.
gloss-common-income = What the common parts earn: parking, adverts, sites, charging. It belongs to all owners.
gloss-maintenance-fund = Owners’ savings for large repairs, kept by an authority and used only after a vote.
gloss-settlor = Who entrusts the money: the owners, through their committee.
gloss-trustee = Who keeps and spends it for them: the property company.
gloss-beneficiary = For whom it is done: all owners.
gloss-supervisor = Who watches both: neighbourhood committee, experts or a third party. The role rests on the contract.
gloss-owners-assembly = All owners together, deciding by vote.
gloss-owners-committee = Owners elected to act between votes.
gloss-quorum = How many must take part for a vote to count.
gloss-counterparty = Who was paid, or who paid.
gloss-related-party = A firm close to the trustee or to somebody on the committee; owners should know.
gloss-contract = What was agreed with a firm: price, term and work.
gloss-decision = What the owners, their committee or another body resolved.
gloss-approval = Who signed for a payment, by its amount.
gloss-remuneration = What the trustee earns: an agreed share of what comes in, never of what is spent.
gloss-base-remuneration = The part that is paid as money comes in.
gloss-performance-remuneration = The part that depends on the service grade.
gloss-assessment = A rating of the service by several raters, each with its weight.
gloss-grade = What a score earns, and what follows from it for pay and fee.
gloss-satisfaction = What residents say in a survey.
gloss-disclosure = What has to be made public, when, and for how long.
gloss-finding = What a check found: something that does not agree, is missing or is late.
gloss-commit = A saved state of the files, with its day and a number by which it can be found again.
gloss-fingerprint = Eight signs that stand for all files behind a site; other files, other signs.
