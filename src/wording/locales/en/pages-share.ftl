### My share: what one home pays, and where that money goes in a year.

my-share-title = My share
way-share = Where does the money my home pays go
my-share-lead = Type the area of your home, or what you pay a month, and see where that money goes in a year: what it is spent on, what others’ unpaid fees cost you, and what common income adds.
my-share-lead-area = Type the area of your home and see its part of what the community spends in a year.
my-share-lead-household = What the community spends in a year comes to this much for each household.
my-share-lead-hundred = Of every hundred the community spends in a year, this is where it goes.
my-share-lead-nothing = The books hold neither a budget nor any spending yet. Once they do, this page works out each home’s part of it.

my-share-kind = Kind of home
my-share-area-label = Area in m²
my-share-fee-label = Or your monthly fee ({ $currency })
my-share-kept = The sum is done in this page; nothing is sent or kept. What you type is added to the end of the page’s address: pass on the whole address to show someone the same result, or only the part before “#” to keep it to yourself.
my-share-wrong = Please type a number such as 89.5, and no more than the whole community has.
my-share-price = { $price } per m² a month
my-share-example = To begin with, the figures are those of a home of { $area } m²{ $kinds ->
    [yes] {" "}({ $kind })
   *[no] {""}
}.
my-share-own = These are the figures for what you typed.
my-share-rule = The rule in one sentence: every budget line paid from the service money is shared out by a home’s yearly fee over all the fees billed, each part counted to the last fen, and the odd ones go to the parts with the largest remainders, so that they add up exactly.
my-share-rule-area = The rule in one sentence: all spending is shared out by a home’s area over the whole area that fees are charged on, each part counted to the last fen, and the odd ones go to the parts with the largest remainders, so that they add up exactly.
my-share-rule-household = The rule in one sentence: all spending is divided by the number of households, each part counted to the last fen, and the odd ones go to the parts with the largest remainders, so that they add up exactly.
my-share-rule-hundred = The rule in one sentence: each line’s part of all spending, times a hundred; the odd fen go to the parts with the largest remainders, so that they add up to a hundred exactly.
my-share-rule-title = How it is worked out
my-share-lacks-charge = The books name neither prices nor what was billed, so a home’s fee cannot be held against all fees.
my-share-lacks-price = The books have no price per m², or too few households pay for its sums to be shown, so shares do not go by fee.
my-share-lacks-area = Nor do they say how large the whole community is.
my-share-out = What common income pays for directly, such as the top-up of the maintenance fund or events, is not in here; nor is the maintenance fund.

## A year

my-share-caption = { $year }: the account of this home
my-share-head-budget = Budget
my-share-head-actual = Actual
my-share-head-so-far = So far
my-share-head-month = A month
my-share-head-row = What for
my-share-fee = Fee for the year
my-share-fees = Fees that came in
my-share-unpaid = Lost to others’ unpaid fees
my-share-other = Garage, arrears, interest and the like
my-share-common = Added by common income
my-share-sum = There to be used
my-share-cost = Spent on service
my-share-left = Left over
my-share-month = That is, a month
my-share-monthly = Monthly fee
my-share-pay = Of it the trustee’s pay
my-share-by-others = Others’ unpaid fees cost this home
my-share-by-common = Common income adds
my-share-text-fee = In { $year } this home’s fee is { $fee }, or { $monthly } a month. Its part of the service came to { $cost }, or { $month } a month.
my-share-text-fee-so-far = For { $year } this home’s fee is { $fee }, or { $monthly } a month. Its part of the service came to { $cost } by { $date }, or { $month } a month.
my-share-text-fee-planned = For { $year } this home’s fee is { $fee }, or { $monthly } a month. The budget puts its part of the service at { $cost }, or { $month } a month.
my-share-text-cost = { $households ->
    [0] This home’s part
   *[other] Each household’s part
} of the spending of { $year } is { $cost }, or { $month } a month.
my-share-text-planned = { $households ->
    [0] This home’s part
   *[other] Each household’s part
} of the budget for { $year } is { $cost }, or { $month } a month.
my-share-text-hundred = Where each hundred went in { $year }.
my-share-text-unpaid = { $state ->
    [planned] The budget expects { $unpaid-rate } of all fees not to be paid
    [so-far] By then { $unpaid-rate } of the whole year’s fees had yet to come in, some of them not due before later in the year
   *[over] { $unpaid-rate } of all fees were not paid
}. For this home that is { $unpaid } less to work with, or { $metre } per m².
my-share-text-common = Common income { $state ->
    [planned] is to add
   *[other] added
} { $common }.
my-share-text-pay = The trustee’s pay is { $pay-rate } of { $state ->
    [planned] the planned spending
   *[other] the spending
}; this home’s part of it is { $pay }.
my-share-text-short = That is { $left } more than came in, met from what was left of earlier years.
my-share-text-left = At the end of the year { $left } were left, and stay in the account.

## Several areas

my-share-areas-title = Homes of 60, 90, 120 and 140 m²
my-share-areas-caption = { $year } · { $state ->
    [budget] budget
   *[actual] actual
}{ $kinds ->
    [yes] {" "}· { $kind }
   *[no] {""}
}
my-share-area = { $area } m²
my-share-others = Homes at other prices
