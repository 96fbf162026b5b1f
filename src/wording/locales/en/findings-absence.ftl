### What the files do not hold. .title, .hint and .explain name no values.

no-budget = There is no budget for { $year }.
    .title = no budget
    .hint = A budget stands in the budget folder, one file a year.
    .explain = Without a budget readers see what was spent and not what was meant to be. Checks against the budget were not made.

no-ledger = There is no ledger.
    .title = no ledger
    .hint = The ledger stands in the ledger folder, one file a month.
    .explain = Without a ledger there are no actual figures, balances or vouchers to show, only the budget.

no-bank = There are no balances of the bank.
    .title = no reconciliation
    .hint = Enter the balance of each statement in the bank folder every month.
    .explain = The bank's balance is evidence from outside the books. Without it the balance rests on the books' word alone, and checks against the bank were not made.

no-opening = The balance at the start of the books is not stated.
    .title = no opening balance
    .hint = State the date, the balances by account and fund, and their source under [opening] in community.toml.
    .explain = Without knowing what there was at the start nobody can tell what there is now. Pages show income and spending and no balances, and checks of balances were not made.

no-assessment = There is no service assessment yet.
    .title = no service assessment
    .hint = Assessments stand in the assessments folder, one file for each period.
    .explain = The trust model ties fee and remuneration to the grade of the service. Without an assessment readers cannot see how the service is, and performance remuneration has no basis.

no-receipts = The ledger holds spending and no income.
    .title = spending only
    .hint = Where income may be published, enter it too.
    .explain = With spending alone readers see where money went, and not where it came from or what is left. Checks of balance and collection were not made.

no-url = The address of the site is not stated.
    .title = no address
    .hint = Write url in community.toml, such as https://example.org/.
    .explain = Without an address there is no sitemap, no QR code and no picture in chats, and links in feeds are relative. Nothing else changes.
