### Data to download, the list of all pages, and the page for wrong addresses.

## Data

downloads-lead = { $count ->
    [one] All figures of this site as { $count } table for spreadsheets and programs.
   *[other] All figures of this site as { $count } tables for spreadsheets and programs.
} Every amount on the pages can be worked out from them.
downloads-tables = Tables
downloads-documents = Further files
downloads-open = Opening them
downloads-open-excel = The CSV files open in Excel, WPS and LibreOffice with a double click; they carry the mark that tells these programs to read Chinese rightly.
downloads-open-text = Long numbers such as those of invoices are texts: import the column as text, else a spreadsheet drops the zeros in front. A text that a spreadsheet would take for a formula has an apostrophe before it.
downloads-open-json = In JSON amounts are texts too, so that no program rounds them.
downloads-amounts = Amounts are in { $currency }, exact, with a point before the decimals.
downloads-languages = A text that has a translation stands once more in a column such as { $column }.
downloads-cite = Quoting
downloads-cite-text = Whoever quotes a figure should name the day and the fingerprint, since the books go on:
downloads-citation = { $community }: books as of { $today }, fingerprint { $fingerprint }{ $has-url ->
    [yes] , { $url }
   *[no] {""}
}
downloads-licence = The files state no licence for the data. Figures may be checked and talked about by anybody; whoever wants to publish whole tables elsewhere should ask the community first.
downloads-columns = Columns
downloads-column = Column
downloads-form = Form
downloads-meaning = Meaning
data-rows = { $count ->
    [0] no rows yet
    [one] { $count } row
   *[other] { $count } rows
}
data-summary = The community in one small file: who it is, the figures of each year, bank, findings, and which files it was built from.
data-assessments = Service assessments: what was stated, and what follows from scores, criteria and surveys.
data-findings = Every finding with its place, its values, its sentence in each language, and its answer.
data-manifest = What the site was built from, and every file of it with its size and digest, so that a copy can be compared.

form-of-text = text
form-of-id = id
form-of-word = word
form-of-amount = amount
form-of-number = number
form-of-share = fraction of one
form-of-count = whole number
form-of-date = date
form-of-period = period
form-of-flag = true or false
form-of-translated = { $form }, by language

column-path = The file in the repository
column-source-line = The line in that file
column-name = Its name
column-item = The budget line
column-fund = Whose money it is
column-account = Where it lies
column-date = The day
column-year = The fiscal year, named after the calendar year in which it starts
column-counterparty = Who was paid, or who paid
column-decision = The decision that it rests on
column-entries = How many entries

table-ledger = Ledger
data-ledger = Every entry, one a row; void numbers too, so that the numbering has no holes.
data-ledger-voucher = The voucher’s number
data-ledger-line = The entry’s number within the voucher
data-ledger-date = The day on which money moved
data-ledger-account = Where it moved
data-ledger-summary = What it was for
data-ledger-in = Received; below nothing only where an entry takes back an earlier one
data-ledger-out = Paid; below nothing only where an entry takes back an earlier one
data-ledger-kind = income, expense, transfer, held or void
data-ledger-period = The period that the money belongs to
data-ledger-invoice = The last digits of the invoice’s number
data-ledger-approval = The level that approved it
data-ledger-contract = The contract that it is paid under
data-ledger-corrects = What it corrects; “prior” where that is from before these books
data-ledger-refunds = What it pays back

table-budget = Budget
data-budget = Every budget line of every year with its budget, adjustments and actual, followed by its components.
data-budget-line = The component’s number; empty for the budget line itself
data-budget-name = Its name in that year
data-budget-fund = The fund that pays or receives
data-budget-to-fund = The fund that the money moves to
data-budget-kind = income, expense, transfer or held
data-budget-group = The group that it stands in
data-budget-heading = The heading of the prescribed statement
data-budget-quantity = How many
data-budget-unit = Of what
data-budget-unit-price = The price of one
data-budget-periods = How many times
data-budget-rate = The share that is expected
data-budget-budget = As adopted; empty where nothing is planned
data-budget-adjusted = After adjustments
data-budget-actual = What came in, or was spent

table-collections = Collection
data-collections = What was billed and collected, by charge, year and group of households; small groups are merged.
data-collections-year = The fiscal year in which it is counted
data-collections-charge = What is charged
data-collections-as-of = The day up to which it counts
data-collections-part = current: for the year; arrears: for earlier years; prepaid: for later ones
data-collections-groups = The groups of households; several where small ones are merged
data-collections-households = How many households they have
data-collections-opening = Owed at the start of the year
data-collections-billed = Billed in the year
data-collections-waived = Given up
data-collections-collected = Received in the year
data-collections-unpaid = Still owed: opening + billed − waived − collected
data-collections-rate = Collected as a share of what was owed
data-collections-withheld = Whether the figures are kept back because too few households pay the charge

table-bank = Bank
data-bank = Every statement of an account beside the books of that day, with what explains the difference.
data-bank-account = The account
data-bank-statement = The balance that the bank states, or that was counted
data-bank-book = The balance in the books at the end of that day
data-bank-items = How many items explain the difference
data-bank-explained = What they come to
data-bank-gap = What is left unexplained

table-balances = Balances
data-balances = What each fund has in each account at the end of every month.
data-balances-date = The end of which day
data-balances-outside = Whether the fund is held by others and stands in no total
data-balances-balance = How much

table-contracts = Contracts
data-contracts = Every contract with its term, its amount and what was booked under it.
data-contracts-id = The contract’s number
data-contracts-counterparty = With whom
data-contracts-item = The budget line that it is paid from
data-contracts-from = Its first day
data-contracts-to = Its last day
data-contracts-amount = Over the whole term
data-contracts-quotes = How many offers were compared
data-contracts-actual = Booked under it so far
column-title = What it is about

table-counterparties = Counterparties
data-counterparties = Who was paid and who paid, with declared relations and sums over all years.
data-counterparties-id = Its id, else its name
data-counterparties-kind = What it is
data-counterparties-related = undeclared, none or related
data-counterparties-relation = How it is related
data-counterparties-declared = Whether the register has it
data-counterparties-spent = What the community spent with it
data-counterparties-received = What the community received from it

## All pages

contents-title = All pages
contents-lead = Everything that this site has, in the order in which people ask.
contents-part-budget = Budget
contents-part-ledger = Ledger
contents-part-money = Money and service
contents-part-decisions = Decisions
contents-part-notices = Notices
contents-part-trust = Checking it
contents-budget = Budget and actual, { $year }
contents-actual = Actual, { $year }
contents-lines = { $count ->
    [one] { $count } budget line
   *[other] { $count } budget lines
}
contents-income = Lines of income
contents-spending = Lines of spending
contents-transfers = Transfers
contents-held = Money held for others
contents-entries = { $count ->
    [0] No entries yet
    [one] { $count } entry
   *[other] { $count } entries
}, { $vouchers ->
    [0] no vouchers
    [one] { $vouchers } voucher
   *[other] { $vouchers } vouchers
}; each voucher is reached from its month.
contents-parties = Counterparties
contents-contracts = Contracts
contents-decisions = Each decision
contents-notices = Each notice
contents-count = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
}

## Wrong address

not-found-title = There is no such page
not-found-text = The address leads nowhere. Perhaps it was cut off when it was sent, or the page has another name by now.
not-found-advice = Where the links below lead nowhere either, take away the end of the address, from the right up to the last slash, and try again.
not-found-home = To the front page
