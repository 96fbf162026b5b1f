### What happened to the books: repositories, changes, and their effect.

git-no-repository = “{ $folder }” is not kept in git, so it has no history. Start one there with: git init
git-no-commit = Nothing has been committed yet, so there is no history.
git-unknown-revision = There is no single commit called “{ $revision }”. Name a branch, a tag or a commit’s id.
git-no-folder = The commit { $revision } has no folder “{ $folder }”.
git-missing-object = The repository lacks an object that its history needs: { $object }. Fetch it again, in full.
git-broken-object = An object of the repository cannot be read: { $object }. Fetch the repository again.

## The life of a row

history-row = { $kind } { $id }
history-of-settings = settings
history-of-budget = budget line
history-of-adjustment = budget adjustment
history-of-entry = entry
history-of-tariff = price
history-of-collection = collection
history-of-bank = bank record
history-of-period = closing
history-of-explanation = explanation
history-of-redaction = redaction
history-of-contract = contract
history-of-counterparty = counterparty
history-of-assessment = assessment
history-of-decision = decision
history-of-story = story of a budget line
history-of-notice = notice
history-of-page = page

history-known = Already there (earlier history is not in this copy)
history-added = Added
history-changed = Changed
history-moved = Moved here from { $from }
history-removed = Removed
history-closed = after { $month } was closed
history-heading = { $heading } ({ $suffix })
history-body = text
history-redacted = (withheld)
history-personal = (personal data, not shown)
history-no-date = date unknown
history-no-name = (name not public)
history-entered-by = Entered by { $who }
history-reviewed-by = Reviewed by { $who }
history-approved-by = Approved by { $who }
history-reason = Reason: { $reason }
history-cell = { $heading }: { $text }
history-cell-change = { $heading }: { $old } → { $new }
history-nothing = (empty)
history-head = { $row }, { $path } line { $line }
history-head-document = { $row }
history-head-document-gone = { $row }, removed
history-head-gone = { $row }, removed; it stood in { $path } line { $line }
history-gap-unreadable = { $path } in { $commit } cannot be read from line { $line } on, so that version was not compared.
history-gap-missing = This copy lacks { $path } of { $commit }, so that version was not compared.
history-cut = This copy holds only a part of the history; earlier changes are not shown. To fetch them all: git fetch --unshallow
history-redacted-row = Since { $date } the old values of this row are withheld: { $reason }
history-redacted-column = Since { $date } the old values of “{ $column }” are withheld: { $reason }
history-unknown = Nothing in the history is called “{ $id }”.
history-unknown-near = Nothing in the history is called “{ $id }”. Did you mean { $near }?
history-refused = The files have errors, so it is not certain which old values must be withheld, and no history is shown. See: sunbook check

## What a change means

review-title = What this change means
review-between = { $base } → { $head }
review-working-files = the files as they are
review-separator = ;{ " " }

review-no-books = community.toml cannot be read, so there are no figures.
review-errors = The files have { $count ->
    [one] one error
   *[other] { $count } errors
} that must be mended before they can be published.
review-partial = Some rows cannot be read and are not counted: the figures below are not whole, and no percentages are shown.
review-partial-before = Some rows of the earlier files cannot be read either: the earlier figures are not whole, and no percentages are shown.
review-unreadable = { $count ->
    [one] One file
   *[other] { $count } files
} could not be read and compared row by row.
review-personal = { $count ->
    [one] One new place has
   *[other] { $count } new places have
} personal data. It can hardly be taken back once published: remove it before merging.
review-closed-month = { $month } is closed, and this touches { $count ->
    [one] one of its rows
   *[other] { $count } of its rows
}. After closing, a correction belongs in a new entry of an open month.
review-unpapered = { $count ->
    [one] One voucher has
   *[other] { $count } vouchers have
} no papers; { $amount } was paid.
review-new-supplier = First payment to { $name }: { $amount }.
review-more-suppliers = { $count ->
    [one] One more party is
   *[other] { $count } more parties are
} paid for the first time.
review-nothing = The books did not change.
review-added = { $count } added
review-changed = { $count } changed
review-removed = { $count } removed
review-entries = Ledger entries: { $parts }.
review-other-rows = Rows of other files: { $parts } ({ $kinds }).
review-income = Income of { $year }: { $old } → { $new }, { $difference-abs } { $difference-sign ->
    [negative] less
   *[positive] more
}.
review-spending = Spending of { $year }: { $old } → { $new }, { $difference-abs } { $difference-sign ->
    [negative] less
   *[positive] more
}.
review-same-money = Income and spending are the same in total.
review-line-budget = Budget of “{ $name }” for { $year }: { $old } → { $new }.
review-line-used = “{ $name }” in { $year }: { $difference-abs } { $difference-sign ->
    [negative] less
   *[positive] more
}, { $old } → { $new } of its budget.
review-line-actual = “{ $name }” in { $year }: { $difference-abs } { $difference-sign ->
    [negative] less
   *[positive] more
}.
review-findings = Findings: { $parts }; { $still } as before.
review-new-errors = { $count ->
    [one] one new error
   *[other] { $count } new errors
}
review-new-warnings = { $count ->
    [one] one new warning
   *[other] { $count } new warnings
}
review-new-notes = { $count ->
    [one] one new note
   *[other] { $count } new notes
}
review-with-other-figures = { $count } with other figures
review-settled = { $count } settled
review-same-findings = The findings are the same, { $still } as before.

review-new-findings = New findings ({ $count })
review-changed-findings = Findings with other figures ({ $count })
review-gone-findings = Settled findings ({ $count })
review-lines = Budget lines ({ $count })
review-balances = Balances of funds ({ $count })
review-remuneration = The trustee’s remuneration ({ $count })
review-suppliers = Paid for the first time ({ $count })
review-papers = Vouchers without papers ({ $count })
review-rows = Every row that changed ({ $count })

review-year = Year
review-line = Budget line
review-budget = Budget
review-actual = Actual
review-used = Used
review-fund = Fund
review-on-day = On
review-balance = Balance
review-difference = Change
review-due = Due
review-paid = Paid
review-supplier = Party
review-register = Register
review-related = related: { $related }
review-declared = registered
review-undeclared = not registered
review-voucher = Voucher
review-day = Date
review-row = Row
review-change = Change
review-content = Content
review-place = Place
review-severity = Weight
review-what = What
review-left-out = There is more than fits here: { $count } rows were left out. To see all of them: sunbook diff
