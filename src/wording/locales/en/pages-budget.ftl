### The budget of a year and the page of each budget line: how much was planned, what became of it, why, who agreed.

## The budget of a year

budget-title = Budget { $year }
budget-headline-over = In { $year } { $spending-way ->
    [none] { $spending } was spent without a budget
    [same] spending was exactly as budgeted
    [less] { $spending } less was spent than budgeted
   *[more] { $spending } more was spent than budgeted
}{ $income-way ->
    [none] { "" }
    [same] , and income was as budgeted
    [less] , and { $income } less came in
   *[more] , and { $income } more came in
}.
budget-headline-under-way = By { $date }, { $spending } of the { $year } budget was spent and { $income } had come in.
budget-headline-plan = In { $year } we plan to take in { $income } and spend { $spending }.
budget-headline-none = { $year } had no budget; { $income } came in and { $spending } was spent.
budget-lead-over = Income was budgeted at { $income-budget } and came to { $income }; spending was budgeted at { $spending-budget } and came to { $spending }. { $left-way ->
    [short] The year ended { $left } short.
   *[left] { $left } was left over.
}
budget-lead-under-way = Of the { $income-budget } budgeted for the whole year, { $income } has come in so far; of the { $spending-budget } to be spent, { $spending } has been spent.
budget-lead-plan = { $lines ->
    [one] It has { $lines } budget line.
   *[other] It has { $lines } budget lines.
} Nothing has been booked yet, so there is no actual income or spending to show.
budget-lead-none = Without a budget there is nothing to compare with. Only what was booked is listed below.
budget-state = { $state ->
    [draft] Draft
    [consulted] Out for comment
    [adopted] Adopted
   *[unknown] Not stated
}
budget-draft = This budget is still a draft; its figures may change.
budget-consulted = This budget is out for comment; there has been no vote yet.
budget-adopted = Adopted by the { $body } on { $date }.
budget-adopted-undecided = The books say that this budget is adopted, but not by which decision.
budget-unknown = The books do not say whether this budget is a draft or adopted, nor by which decision.
budget-vote = Owners of { $part } of the area took part; { $favour } of that area was in favour.
budget-body = { $body ->
    [assembly] owners’ assembly
    [committee] owners’ committee
    [trustee] trustee
    [supervisor] supervisor
    [members] members’ meeting
   *[board] committee
}
budget-years = Years
budget-parts = On this page
budget-way-income = Income
budget-way-expense = Spending
budget-way-shares = Per 100
budget-way-changes = Changes
budget-way-months = By month
budget-way-heads = Per household

## Does it suffice

budget-balance-title = Does income cover spending?
budget-covers = { $way ->
    [covers] The planned income of { $income } covers the planned spending of { $spending }, with { $left } to spare: we spend only what comes in.
    [surplus] The planned spending of { $spending } is { $left } more than the planned income of { $income }; the decision lets up to { $used } come out of earlier surpluses.
   *[short] The planned spending of { $spending } is { $left } more than the planned income of { $income }, and the books do not say what makes up for it.
}
budget-covers-none = There is no budget, only what was booked.
budget-transfers = transfers between funds
budget-balance-caption = Planned and actual, fund by fund
budget-heads-title = What that is per household
budget-heads-text = Spending shared out evenly, to set beside your own fee or another community’s figures.
budget-heads-caption = Average spending
budget-heads-household = Per household
budget-heads-area = Per m² and month
budget-heads-budget = Budget, whole year
budget-heads-actual = Actual, whole year
budget-heads-so-far = Actual, to the end of { $month }

## From where to where

budget-flow-title = Where the money of { $year } came from and went
budget-flow-title-plan = Where the money of { $year } is to come from and go
budget-flow-text = { $known ->
    [both] The largest source is { $source }, the largest use { $use }.
    [source] The largest source is { $source }.
    [use] The largest use is { $use }.
   *[none] There are only balances and transfers.
}
budget-flow-opening = { $side ->
    [source] Opening balance
   *[use] To cover an opening deficit
}
budget-flow-others = { $side ->
    [source] Other income
   *[use] Other spending
}
budget-flow-held = { $side ->
    [source] Held: more
   *[use] Held: less
}
budget-flow-transfer = { $side ->
    [source] From other funds
   *[use] To other funds
}
budget-flow-closing = { $plan ->
    [yes] { $side ->
        [source] From surplus
       *[use] Planned surplus
    }
    [unknown] { $side ->
        [source] More spent than came in
       *[use] Left over
    }
   *[no] { $side ->
        [source] Overdrawn
       *[use] Balance { $date }
    }
}
budget-flow-table = As a table
budget-flow-inflows = Where it came from
budget-flow-outflows = Where it went
budget-flow-from = From
budget-flow-to = To

## Line by line

budget-income-title = Income, line by line
budget-expense-title = Spending, line by line
budget-side-over = { $kind ->
    [income] { $budget } was budgeted and { $actual } came in, { $difference-sign ->
        [negative] { $difference-abs } less
        [zero] to the cent
       *[positive] { $difference-abs } more
    }.
   *[expense] { $budget } was budgeted and { $actual } was spent, { $difference-sign ->
        [negative] { $difference-abs } less
        [zero] to the cent
       *[positive] { $difference-abs } more
    }.
}
budget-side-under-way = { $kind ->
    [income] { $budget } is budgeted for the year. Month by month, { $planned } was due by the end of { $month }; { $difference-sign ->
        [negative] these lines brought { $difference-abs } less
        [zero] these lines brought just that
       *[positive] these lines brought { $difference-abs } more
    }. So far { $actual } has come in, { $used } of the year’s budget.
   *[expense] { $budget } is budgeted for the year. Month by month, { $planned } was due by the end of { $month }; { $difference-sign ->
        [negative] these lines took { $difference-abs } less
        [zero] these lines took just that
       *[positive] these lines took { $difference-abs } more
    }. So far { $actual } has been spent, { $used } of the year’s budget.
}
budget-side-begun = { $kind ->
    [income] { $budget } is budgeted for the year; { $actual } has come in so far. No month is over yet, so nothing is compared with the plan.
   *[expense] { $budget } is budgeted for the year; { $actual } has been spent so far. No month is over yet, so nothing is compared with the plan.
}
budget-side-planned = { $kind ->
    [income] { $budget } is to come in. Nothing has been booked yet.
   *[expense] { $budget } is to be spent. Nothing has been booked yet.
}
budget-side-unplanned = { $kind ->
    [income] There was no budget; { $actual } came in.
   *[expense] There was no budget; { $actual } was spent.
}
budget-fund-income = { $fund }: all income
budget-fund-expense = { $fund }: all spending
budget-total-income = Total income
budget-total-expense = Total spending
budget-head-line = Budget line
budget-head-budget = Budget
budget-head-budget-year = Year’s budget
budget-head-actual = Actual
budget-head-difference = Difference
budget-head-ahead = Against plan so far
budget-head-used = Used
budget-head-used-income = Received
budget-head-adjusted = Adjusted
budget-head-planned = Plan so far
budget-head-so-far = In full months
budget-head-after = Against adjusted
budget-no-amount = no amount set
variance-used = { $kind ->
    [income] { $rate } received
   *[expense] { $rate } used
}

## In no total

budget-apart-title = Money that is in no total
budget-apart-transfers = Transfers
budget-apart-transfers-text = Own money that changes pockets: neither income nor spending.
budget-apart-held = Money held for others
budget-apart-held-text = Kept for somebody, to be given back or to become income later.
budget-apart-outside = Funds held by others
budget-apart-outside-text = These lie with an authority and need a vote of their own, so they are not counted as ours.
budget-apart-from-to = From { $from } to { $to }.
budget-apart-within = Between accounts of { $fund }.
budget-apart-held-row = { $received } came in this year and { $returned } was given back or moved on; this much was still held on { $date }.
budget-apart-of-fund = { $kind ->
    [income] Income
   *[expense] Spending
} of { $fund }.
budget-apart-budget = Budget { $budget }.
budget-apart-budget-adjusted = Budget { $budget }, adjusted { $adjusted }.
budget-apart-no-budget = No budget was set.

## Adjustments

budget-changes-title = Was the budget changed?
budget-changes-text = { $count ->
    [0] No. The budget of { $year } stands as it was first written.
    [one] Once. What was adopted is never overwritten; each adjustment is kept beside it.
   *[other] { $count } times. What was adopted is never overwritten; each adjustment is kept beside it.
}
budget-change-source = { $source ->
    [shift] The money comes from other budget lines; the total stays the same.
    [income] The money comes from income above the budget.
   *[surplus] The money comes from earlier surpluses.
}
budget-change-agreed = Agreed by the { $body } on { $date }:{" "}
budget-change-after = now { $amount }

## By month

budget-months-title = Does each month’s income cover its spending?
budget-months-text = { $short ->
    [0] { $months ->
        [one] In { $months } month, income covered spending.
       *[other] In all { $months } months income covered spending.
    }
   *[other] { $months ->
        [one] In { $months } month, more was spent than came in.
       *[other] In { $covered } of { $months } months income covered spending; in { $short } more was spent than came in.
    }
}
budget-months-table = Each month in figures
budget-months-caption = Income and spending by month
budget-head-month = Month
budget-head-left = Left over

## A budget line

item-empty = The books have no budget and no entries for this line yet.
item-withheld = The papers of this line are not published: { $reason }. Its amounts and every entry are.
item-story-title = What this money is
item-years-title = Year by year
item-label-budget = Budget { $year }
item-label-income = { $over ->
    [yes] Received in { $year }
   *[no] Received in { $year }, up to { $date }
}
item-label-expense = { $over ->
    [yes] Spent in { $year }
   *[no] Spent in { $year }, up to { $date }
}
item-label-transfer = { $over ->
    [yes] Moved in { $year }
   *[no] Moved in { $year }, up to { $date }
}
item-label-held = Held for others on { $date }
item-outside = This money belongs to { $fund }, which others hold; it is in no total of the community.
item-budget = The budget is { $budget }.
item-budget-adjusted = The budget was { $budget }, later changed to { $adjusted }.
item-budget-late = No amount was set at first, later { $adjusted }.
item-budget-open = The budget has this line without an amount.
item-budget-none = The budget of this year does not have this line.
item-year-unplanned = There is no budget for this year to compare with.
item-nothing-yet = Nothing has been booked so far.
item-result = { $kind ->
    [income] { $difference-sign ->
        [negative] { $difference-abs } less came in than { $against ->
            [adopted] first budgeted
           *[only] budgeted
        }
        [zero] What came in is the budget to the cent
       *[positive] { $difference-abs } more came in than { $against ->
            [adopted] first budgeted
           *[only] budgeted
        }
    }
   *[expense] { $difference-sign ->
        [negative] { $difference-abs } less was spent than { $against ->
            [adopted] first budgeted
           *[only] budgeted
        }
        [zero] What was spent is the budget to the cent
       *[positive] { $difference-abs } more was spent than { $against ->
            [adopted] first budgeted
           *[only] budgeted
        }
    }
}{ $difference-sign ->
    [zero] { "" }
   *[other] { $rate ->
        [none] { "" }
       *[other] {" "}({ $rate })
    }
}.
item-result-adjusted = { $kind ->
    [income] Against the adjusted budget, { $difference-sign ->
        [negative] { $difference-abs } less came in
        [zero] it is exact
       *[positive] { $difference-abs } more came in
    }.
   *[expense] { $difference-sign ->
        [negative] It stayed within the adjusted budget, with { $difference-abs } to spare
        [zero] It used the adjusted budget to the cent
       *[positive] It is { $difference-abs } over the adjusted budget too
    }.
}
item-so-far = { $kind ->
    [income] By plan { $planned } was due by the end of { $month }; { $so-far } came in, { $ahead-sign ->
        [negative] { $ahead-abs } less
        [zero] just that
       *[positive] { $ahead-abs } more
    }.
   *[expense] By plan { $planned } was due by the end of { $month }; { $so-far } was spent, { $ahead-sign ->
        [negative] { $ahead-abs } less
        [zero] just that
       *[positive] { $ahead-abs } more
    }.
}
item-used = { $kind ->
    [income] { $used } of the year’s budget has come in.
   *[expense] { $used } of the year’s budget is used.
}
item-agreed = The { $body } agreed to the adjustment on { $date }: { $reason }.
item-answer = The explanation: { $reason }.
item-each = { $known ->
    [both] That is { $household } per household, { $area } per m² and month.
    [household] That is { $household } per household.
   *[area] That is { $area } per m² and month.
}
item-transfer-funds = From { $from } to { $to }. It is own money that changes pockets, neither income nor spending.
item-transfer-accounts = Between accounts of { $fund }. It is the same money elsewhere, neither income nor spending.
item-held = In { $year } { $received } came in and { $returned } was given back or moved on. It is kept for others, neither income nor spending.
item-months-in = How much came in each month
item-months-out = How much was spent each month
item-months-text = { $kind ->
    [income] { $month } brought the most: { $amount }.
   *[expense] The most was spent in { $month }: { $amount }.
}
item-months-table = Each month in figures
item-months-caption = Actual and plan by month
item-plan-even = Monthly budget { $amount }
item-plan = Monthly plan
budget-head-plan = Plan
budget-head-sum = Running total
item-worked-title = How the budget was worked out
item-worked-sum = Sum
item-worked-quantity = { $quantity } { $unit }
item-steps-title = How it came about
item-step-adopted = Set at { $amount }
item-step-adjusted = Changed to { $amount }
item-step-when = { $date }, { $body }
item-step-cancelled = Reversed: { $amount }
item-step-corrected = Entered anew: { $amount }
item-largest-out = { $count ->
    [one] The largest payment
   *[other] The { $count } largest payments
}
item-largest-in = { $count ->
    [one] The largest receipt
   *[other] The { $count } largest receipts
}
item-largest = { $count ->
    [one] The largest entry
   *[other] The { $count } largest entries
}
item-all = { $count ->
    [one] See the entry
   *[other] See all { $count } entries
}
item-payees = Who was paid
item-payers = Who paid
item-parties = With whom
item-nobody = Nobody named

## Every entry of a budget line

item-entries-title = { $item }: every entry of { $year }
item-entries-text = { $count ->
    [one] { $count } entry, { $amount }: the same as on the page of this line.
   *[other] { $count } entries, { $amount } in all: the same as on the page of this line.
}
item-entries-text-transfer = { $count ->
    [one] { $count } entry; { $amount } moved.
   *[other] { $count } entries, each out with its in; { $amount } moved out in all.
}
item-entries-text-held = { $count ->
    [one] { $count } entry.
   *[other] { $count } entries.
} What came in is positive, what was given back or moved on is negative; { $amount } is still held.
item-entries-total = Total { $year }
item-entries-total-transfer = Moved out in { $year }
item-entries-total-held = Held at the end
item-entries-others = Other years
