### What is found in votes, contracts, counterparties and settings. .title, .hint and .explain name no values.

quorum-missed = Decision { $decision } “{ $title }”: { $area } of the area and { $heads } of the owners took part; both need { $needed } ({ $law }, art. { $article }).
    .title = too few took part
    .hint = Check how area and owners were counted; where it was too few, vote again.
    .explain = When owners decide together, enough must take part by area and by heads, both of them. With fewer the result does not hold in law.

majority-missed = Decision { $decision } “{ $title }”: { $area } of the area and { $heads } of the owners taking part were in favour; { $how ->
    [from] both need at least { $needed }
   *[above] both need more than { $needed }
} ({ $law }, art. { $article }).
    .title = too few in favour
    .hint = Check the kind of matter and the count; where it was too few, the matter is not adopted.
    .explain = Ordinary matters need more than half of those taking part. Raising the maintenance fund or changing the use of common parts needs three quarters, by area and by heads. With less it cannot be carried out as adopted.

vote-missing = Assembly decision { $decision } “{ $title }” does not give its vote.
    .title = vote not stated
    .hint = Add “vote” to the decision: area and owners in all, taking part and in favour.
    .explain = An assembly decides by voting. With the totals, those taking part and those in favour, owners can judge for themselves whether it was adopted.

vote-odd = The vote of decision { $decision } “{ $title }” cannot be: more in favour than took part, or more taking part than there are.
    .title = vote cannot be right
    .hint = Check the three figures of area and of owners.
    .explain = No more can be in favour than took part, and no more can take part than there are. Some figure stands in the wrong place.

budget-vote-failed = The budget of { $year } rests on decision { $decision } “{ $title }”, whose vote falls short of what the law asks.
    .title = vote on the budget fell short
    .hint = Vote again or check the count; until then spend sparingly on last year's terms.
    .explain = A budget needs a valid vote of the owners. Where the vote fell short the budget does not stand yet, and spending by it lacks a basis.

contract-ending = Contract { $contract } “{ $title }” ends on { $date }, in { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
    .title = contract ends soon
    .hint = Compare offers, renew or tender in time; once the next contract is entered this note goes.
    .explain = Renewed at the last minute, a contract is seldom compared with others. With the date known early, owners can comment and other firms can offer.

contract-expired = Voucher { $voucher } paid { $amount } on { $date } under contract { $contract } “{ $title }”, which { $when ->
    [before] begins on { $day }
   *[after] ended on { $day }
}.
    .title = payment outside the contract's term
    .hint = Renew it or name the right contract; where it pays for time within the term, fill in “period”.
    .explain = A payment outside the term rests on no contract: neither price nor service is agreed. Where a service within the term was paid late, naming its period settles it.

contract-exceeded = Contract { $contract } “{ $title }” was agreed at { $amount }; { $paid } has been paid, { $over } more.
    .title = paid more than agreed
    .hint = Enter the supplement and its amount, or check the contract numbers.
    .explain = The amount of a contract was compared and approved beforehand. What goes beyond it was approved by nobody, unless a supplement or a decision says so.

related-undeclared = “{ $party }” received { $spent } and nobody has said whether it is a related party.
    .title = relation not declared
    .hint = Write “none” under “related” in counterparties.csv, or say what the relation is.
    .explain = A firm of the trustee's or of a committee member's family may work for the community, but owners should know. Saying “none” is a declaration too.

supplier-share = In { $year } “{ $party }” received { $spent }, { $share } of all spending, more than { $most }.
    .title = one supplier has a large share
    .hint = Say why it was chosen, and compare more offers next time.
    .explain = Where most of the money goes to one firm there is little comparison and much risk. There may be good reasons; they are worth saying.

unregistered-party = { $count ->
    [one] { $count } counterparty of the ledger is not registered
   *[other] { $count } counterparties of the ledger are not registered
}: { $names }.
    .title = counterparties not registered
    .hint = Add them to counterparties.csv with their kind and relation.
    .explain = A registered counterparty has one name and a declared relation. Others are shown too, but one firm in two spellings looks like two.

disclosure-undecided = No decision is named that lets all this be published.
    .title = publication without authority
    .hint = Name the decision under [publish] in community.toml.
    .explain = The open web reaches further than a notice board, so owners decide what is published and what is not. With the decision named, readers know that it was agreed to.

unknown-check = There is no check named “{ $code }”.
    .title = unknown check
    .hint = The page on how checks work lists their names, in lower case with hyphens.
    .hint-near = Is { $near } meant?
    .explain = Under [checks.severity] a community may make a check stricter, which works only with its exact name. A wrong name would do nothing, so it is reported.

unknown-rules = There is no rule pack named “{ $name }”.
    .title = unknown rule pack
    .hint = The documentation lists the packs; where none fits, name none.
    .hint-near = Is { $near } meant?
    .explain = A rule pack compares votes, the maintenance fund and common income with a law. A wrong name would choose none, so it is reported.

unused-explanation = The explanation for “{ $about }” in { $period } ({ $code }) answers no finding.
    .title = explanation answers nothing
    .hint = Check what it is about, the code and the period; where the matter is settled it may stay.
    .explain = An explanation belongs to a finding by what it is about, its code and its period. Where none fits, something is misspelt or the matter has been settled. It is kept, but stands beside no finding.
