### The gallery: every part of a theme on one page, for whoever changes it.

gallery-title = Every part of the theme
gallery-lead = What pages are made of, each part at its fullest and at its emptiest. None of it is anybody’s: names and amounts are as long and as short as they can get.
gallery-bare = A page with the least around it
gallery-full = At its fullest
gallery-least = At its emptiest
gallery-jumps = Parts of this page
gallery-unit = in yuan (CNY)

gallery-tokens = Colours and sizes
gallery-scale = Type and fonts
gallery-measures = Rules and distances
gallery-small = Figures and marks
gallery-ways = Ways through the site
gallery-forms = Forms and the badge
gallery-notes = Notes and findings
gallery-rows = Rows and lists
gallery-words = Facts, stories and texts
gallery-tables = Tables
gallery-budget = Budget lines
gallery-share = One home’s share
gallery-past = Changes and corrections
gallery-paper = Notices for the board
gallery-charts = Drawings

## Tokens

gallery-sample = Yes 123.45
gallery-mode-day = Light
gallery-mode-night = Dark
gallery-mode-day-clear = Light, high contrast
gallery-mode-night-clear = Dark, high contrast
gallery-token-paper = ground of a page
gallery-token-sheet = ground of what stands out
gallery-token-seal-wash = ground of what is missing
gallery-token-ok-wash = ground of what is well
gallery-token-track = what is left of a whole
gallery-token-rule = hairlines
gallery-token-ink = text
gallery-token-quiet = text beside the matter
gallery-token-link = links, focus
gallery-token-in = money received; well
gallery-token-out = money spent
gallery-token-seal = corrections, overruns, lateness
gallery-token-series = a series in drawings
gallery-token-hair = between rows
gallery-token-single = before a sum
gallery-token-double = under a total
gallery-token-serif = Titles and large figures
gallery-token-sans = Text for reading

## Samples

gallery-thing = Lift
gallery-thing-long = Maintenance, annual inspection and emergency call-out for all passenger lifts and fire-service lifts, including replacement parts below the approval threshold
gallery-party = Li
gallery-party-long = Jiangnan Integrated Property Services and Mechanical-and-Electrical Engineering (Group) Co., Ltd., Riverside Branch
gallery-text = None.
gallery-text-long = More than owners agreed to, because the rain of July flooded both pump rooms; three quotes were taken within two days. See supplement-2026-12-service-fund-0001.
gallery-voucher = J-1
gallery-voucher-long = J-2026-12-SUPPLEMENT-0001/12
gallery-place = ledger/2026-12-service-fund-supplement.csv, line 1234
gallery-commit = 31 December 2026, commit 0a1b2c3d
gallery-said = Changed
gallery-mark-bad = paper missing for 365 days
gallery-mark-quiet = refund
gallery-mark-ok = 12 papers
gallery-pager = Page 2 of 3
gallery-folded = Show all 1,234
gallery-address = example.org/a-community-with-a-long-name/en/sheet/budget-2026.html
gallery-prose =
    Owners agreed **by a large majority**, see [the decision](https://example.org).

    - the pumps are replaced
    - the rooms get a *second* drain

    > What was promised is kept.

    | Part | Amount |
    |---|---:|
    | Pumps, including installation, testing and removal of the old ones | 987,654,321.55 |

    The files: `ledger/2026-12-service-fund-supplement.csv`

## Drawings

gallery-chart-months = A budget line by month
gallery-chart-in-out = Income and spending
gallery-chart-balances = Balances of funds
gallery-chart-shares = Where each hundred went
gallery-chart-bullet = Budget and actual in a row
gallery-chart-rates = Rates by building
gallery-chart-walk = From opening to closing
gallery-chart-trend = Scores over periods
gallery-chart-flow = Where money came from and went
gallery-chart-days = Days of spending
gallery-chart-code = An address for a phone
