### Decisions and notices: who agreed to what, by which vote, and what was announced.

decisions-lead = { $count ->
    [0] No decision is on file yet. Decisions of the owners and of their committee will stand here with their votes.
    [one] { $count } decision, { $votes ->
        [0] taken without a vote of all owners
       *[other] taken by a vote of all owners
    }.{ $short ->
        [0] {""}
       *[other] {" "}Its vote falls short of what the law asks.
    }
   *[other] { $count } decisions, { $votes ->
        [0] none by a vote of all owners
        [one] { $votes } of them by a vote of all owners
       *[other] { $votes } of them by votes of all owners
    }.{ $short ->
        [0] {""}
        [one] {" "}{ $short } vote falls short of what the law asks.
       *[other] {" "}{ $short } votes fall short of what the law asks.
    }
}
decisions-publish = These books are published under{" "}
decisions-votes = Taking part: { $part-area } of the area, { $part-heads } of the owners. In favour: { $for-area } and { $for-heads } of those.

## Who decided, and what came of it

body-assembly = all owners
body-committee = owners’ committee
body-trustee = property company
body-supervisor = supervisor
decision-kind-ordinary = ordinary matter
decision-kind-special = special matter
outcome-adopted = adopted
outcome-quorum = too few took part
outcome-majority = too few in favour
outcome-odd = count cannot be right
outcome-voted = voted on
outcome-vote-missing = vote not stated
outcome-decided = decided
outcome-adopted-sentence = The owners voted on { $date } and adopted it: enough took part, and enough of them agreed.
outcome-quorum-sentence = The owners voted on { $date }, but fewer took part than the law asks, so the vote does not carry.
outcome-majority-sentence = The owners voted on { $date }. Enough took part, but too few of them agreed, so it was not adopted.
outcome-odd-sentence = The owners voted on { $date }, but the figures stated cannot all be right. Until they are put right nobody can tell what was decided.
outcome-voted-sentence = The owners voted on { $date }. The community has named no law to hold its votes against, so only the count stands here.
outcome-vote-missing-sentence = All owners decided on { $date }, but the count of the vote is not stated.
outcome-decided-sentence = Decided on { $date } by the { $body }. Such a decision needs no vote of all owners.

## A decision

decision-id = Number
decision-date = Date
decision-body = Decided by
decision-kind = Kind
decision-outcome = Result
decision-text = What was decided
decision-no-text = Nothing but the title is on file.
decision-basis = What rests on it
decision-no-basis = Nothing on this site refers to it yet.
decision-entries = Payments and receipts under it
basis-plans = Budgets and rules
basis-adjustments = Budget adjustments
basis-contracts = Contracts
basis-others = Also decided
basis-count = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
}
basis-budget = Budget for { $year }
basis-opening = Opening balances of the books
basis-publish = Publishing the books on the open web
basis-assessment = Service assessment, { $period }
basis-adjustment = { $amount-sign ->
    [negative] { $amount-abs } less. { $reason }
   *[positive] { $amount } more. { $reason }
}
basis-contract = { $id }, with { $party }
basis-waiver = { $charge }: amounts given up

## The vote

vote-title = The vote
vote-caption = Counted twice: by floor area and by owners
vote-count = Counted by
vote-area = Area, m²
vote-heads = Owners
vote-all = All
vote-part = Took part
vote-part-rate = of all
vote-favour = In favour
vote-favour-rate = of those taking part
vote-law = { $law }, article { $article }
vote-asks = What the law asks
vote-met = Met
vote-not-met = Not met
vote-line = needs { $share }
vote-quorum-asks = At least { $share } of all must take part, by area and by owners: { $area } m² and { $heads } owners.
vote-quorum-reached = Took part: { $area } m² and { $heads } owners.
vote-majority-asks = { $how ->
    [from] Of those taking part at least { $share } must agree, by area and by owners: { $area } m² and { $heads } owners.
   *[above] Of those taking part more than { $share } must agree, by area and by owners: more than { $area } m² and more than { $heads } owners.
}
vote-majority-reached = Agreed: { $area } m² and { $heads } owners.
vote-no-law = The community has named no law to hold its votes against; the count stands for itself.
share-1-2 = half
share-2-3 = two thirds
share-3-4 = three quarters

## Notices and standing pages

notices-lead = { $count ->
    [0] No notice has been posted here yet.
    [one] { $count } notice.
   *[other] { $count } notices, the latest first.
}
notices-undated = Without a date
notices-policies = Standing pages
notices-no-policies = There are no standing pages yet.
notice-older = Earlier
notice-newer = Later
notice-empty = Nothing but the title is on file.
notice-around = Other notices
