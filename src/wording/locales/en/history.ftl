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

history-known = already there (earlier history is not in this copy)
history-added = added
history-changed = changed
history-moved = moved here from { $from }
history-removed = removed
history-closed = after { $month } was closed
history-body = text
history-redacted = (withheld)
history-personal = (personal data, not shown)
history-no-date = date unknown
history-no-name = (name not public)
history-entered-by = entered by { $who }
history-reviewed-by = reviewed by { $who }
history-approved-by = approved by { $who }
history-reason = reason: { $reason }
history-cell = { $heading }: { $text }
history-cell-change = { $heading }: { $old } → { $new }
history-nothing = (empty)
history-head = { $row }, { $path } line { $line }
history-head-gone = { $row }, removed; it stood in { $path } line { $line }
history-gap-unreadable = { $path } in { $commit } cannot be read from line { $line } on, so that version was not compared.
history-gap-missing = This copy lacks { $path } of { $commit }, so that version was not compared.
history-cut = This copy holds only a part of the history; earlier changes are not shown. To fetch them all: git fetch --unshallow
history-unknown = Nothing in the history is called “{ $id }”.
history-unknown-near = Nothing in the history is called “{ $id }”. Did you mean { $near }?
history-refused = The files have errors, so it is not certain which old values must be withheld, and no history is shown. See: sunbook check
