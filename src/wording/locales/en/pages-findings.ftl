### Findings: what is not yet explained, what was answered, and what was looked for.

findings-headline = { $open ->
    [0] Nothing waits for an answer.
    [one] { $open } finding waits for an answer.
   *[other] { $open } findings wait for an answer.
}{ $answered ->
    [0] {""}
    [one] {" "}{ $answered } has been answered.
   *[other] {" "}{ $answered } have been answered.
}
findings-lead = A program goes through these books again and again. What does not agree, is missing or was not done as agreed stands here, until it is put right or somebody who is responsible answers for it. Nothing can be taken off the list quietly.
findings-count = { $weight }: { $all }, { $answered ->
    [0] none answered
    [one] { $answered } answered
   *[other] { $answered } answered
}
findings-open = Waiting for an answer
findings-open-lead = { $count ->
    [one] { $count } finding without an explanation so far.
   *[other] { $count } findings without an explanation so far.
}
findings-notes = Worth knowing
findings-notes-lead = { $count ->
    [one] { $count } note. Nothing is wrong; it is said so that nobody is surprised.
   *[other] { $count } notes. Nothing is wrong; they are said so that nobody is surprised.
}
findings-answered = Answered
findings-answered-lead = { $count ->
    [one] { $count } finding with its published answer. Whether the answer is good enough is for you to judge.
   *[other] { $count } findings with their published answers. Whether an answer is good enough is for you to judge.
}
findings-silent = The checks found nothing that does not agree, nothing missing and nothing late.

## One finding

finding-about = About:{" "}
finding-place = Where:{" "}
finding-related = See also:{" "}
finding-between = ;{" "}
finding-more = What this means and how to mend it
finding-hint = For the treasurer:{" "}
finding-code = Code:{" "}
finding-voucher = Voucher { $voucher }
finding-budget = Budget for { $year }
finding-month = Ledger of { $month }

## What findings are about

topic-budget = Budget
topic-vouchers = Vouchers and approval
topic-ledger = Entries and balances
topic-bank = Bank
topic-collection = Charges and collection
topic-trust = Remuneration, assessment and common income
topic-governance = Votes, contracts and disclosure
topic-privacy = Personal data
topic-absence = What the books do not hold
topic-files = Form of the files

## What was looked for

checked-title = What was looked for
checked-lead = { $silent ->
    [0] All { $all } checks ran, and each found something.
   *[other] { $all } checks ran; { $silent } of them found nothing. A check says nothing either where there is nothing to compare with; what the books do not hold is listed as such.
}
checked-count = { $loud ->
    [0] { $all } checked, nothing found
   *[other] { $all } checked, { $loud } found something
}
checked-result = { $count ->
    [0] nothing found
    [one] { $count } finding
   *[other] { $count } findings
}
rules-title = Laws that the books are held against
rules-source = Read in:{" "}
rules-none = The community has named no law to be held against. Votes, the maintenance fund and common income are shown as they are.
