### What stands around every page: the ways, the footer, the sources, and small parts that all share.

## Ways

skip = Skip to the content
modes = Easier on the eyes:
mode-large = Large print
mode-larger = Larger
mode-shade = Light or dark
mode-clear = High contrast
nav-main = Main pages
trail = Pages above this one
nav-front = Home
nav-budget = Budget
nav-ledger = Ledger
nav-search = Search
nav-money = Money
nav-assessment = Service
nav-contents = All
nav-findings = Findings
nav-methods = Methods and terms
nav-downloads = Data
nav-collection = Collection
nav-trustee = Trustee’s pay
nav-suppliers = Suppliers
nav-decisions = Decisions
nav-notices = Notices
language-zh-cn = 中文
language-en = English

## Footer

footer-source = Source:{" "}
footer-between = ;{" "}
footer-authorised = Published under:{" "}
frame-made = As of { $today }. Fingerprint of the books { $fingerprint }, built by sunbook { $version }.
frame-made-commit = As of { $today }, built from commit { $commit }. Fingerprint of the books { $fingerprint }, sunbook { $version }.
frame-made-altered = As of { $today }, built from changes not yet committed after { $commit }. Fingerprint of the books { $fingerprint }, sunbook { $version }.
source-line = { $path } line { $line }

## Shared

colon = :{" "}
unit-note = { $currency ->
    [CNY] Amounts in yuan
    [USD] Amounts in US dollars
    [GBP] Amounts in pounds
    [EUR] Amounts in euros
    [TWD] Amounts in New Taiwan dollars
   *[other] Amounts in { $currency }
}
only-fund = All money
only-account = Account
head-year = Year
head-income = Income
head-spending = Spending
head-surplus = Surplus

## Findings

answer = Answer:{" "}
answered-by = { $by }, { $date }
note-more = See this finding

## Marks on entries

badge-correction = correction
badge-refund = refund
badge-papers = { $count ->
    [one] { $count } paper ✓
   *[other] { $count } papers ✓
}
badge-paper-missing = no papers for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
badge-paper-missing-today = no papers yet

## Long lists

pager-label = Pages of this list
pager = Page { $number } of { $count }
pager-previous = Previous
pager-next = Next
