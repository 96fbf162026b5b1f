### Records of change, corrections, and what was taken out.

nav-changes = What changed
nav-corrections = Corrections
past-title = What was changed
past-item-title = Changes in the budget files
past-cited = { $day }, commit { $commit }
past-uncommitted = This record is not committed to the repository yet, so it has no history.
past-known = Known history begins on { $day }, when this record was already there. It has not been changed since.
past-known-changed = Known history begins on { $day }, when this record was already there. It has been changed { $n ->
    [one] once
   *[other] { $n } times
} since.
past-entered = Entered on { $day } and not changed since.
past-entered-changed = Entered on { $day } and changed { $n ->
    [one] once
   *[other] { $n } times
} since.
past-taken-out = Entered on { $day } and taken out later.
past-changed = What this page shows last changed:{" "}
past-closed-badge = Changed after closing
past-cite-title = Cite this page
past-cite = { $community }, public books, “{ $title }”, commit { $commit }, { $address }
past-cite-line = The record itself:{" "}
past-source = See the line in this commit
history-cut-page = Only a part of the history is in this repository. Earlier changes cannot be seen and are not counted.

## Taken out

gone-voucher = This voucher was removed from the books
gone-item = This budget line was removed from the budget
gone-title = { $id } was removed
gone-lead = It was removed on { $day }. This address stays, and below is all that happened to it.
gone-reason = Why it was removed:{" "}

## Changes

changes-title = What changed in { $month }
changes-none = Nothing has changed yet
changes-lead = { $commits ->
    [one] One commit
   *[other] { $commits } commits
}: { $added ->
    [one] one row added
   *[other] { $added } rows added
}, { $changed } changed, { $removed } removed.
changes-no-reason = (no reason given)
changes-known = History begins here with { $n ->
    [one] one row
   *[other] { $n } rows
} ({ $kind })
changes-added = { $n ->
    [one] One row added
   *[other] { $n } rows added
} ({ $kind })
changes-added-entries = { $n ->
    [one] One entry added
   *[other] { $n } entries added
}: { $in } received, { $out } paid
changes-months = Other months
changes-commit = commit { $commit }
changes-corrections = What changed after a month was closed is also listed as a correction.
changes-gaps = Old versions that cannot be read

## Corrections

corrections-title = Corrections: what changed after closing
corrections-closed = { $n ->
    [0] No month is closed yet. Once a month is closed, every change of one of its rows is listed here.
    [one] One month is closed.
   *[other] { $n } months are closed.
}
corrections-changed = { $n ->
    [0] Not one of their rows has been changed since.
    [one] One change was made since; { $effect }.
   *[other] { $n } changes were made since; { $effect }.
}
corrections-entered = { $n ->
    [0] There are no correcting entries either.
    [one] One entry was written to correct another, as the rules ask.
   *[other] { $n } entries were written to correct others, as the rules ask.
}
corrections-changed-title = Rows changed after closing
corrections-entered-title = Correcting entries
corrections-entered-text = Once a month is closed, a mistake is put right by a new entry that names the voucher it corrects. The old row stays as it was, and both can be seen.
corrections-of = Corrects { $voucher }
corrections-rule = When a closed month is changed, this page lists the row, what it said, what it says now, when, and why. Nothing can be taken off this page.
effect-none = The balance stays as it was.
effect-less = This lowers the balance by { $amount }.
effect-more = This raises the balance by { $amount }.
effects-none = together they leave the balance as it was
effects-less = together they lower the balance by { $amount }
effects-more = together they raise the balance by { $amount }

## Then and now

budget-way-then = Then and now
then-title = What was said at closing, and what is known now
then-text = { $changed ->
    [0] { $n ->
        [one] One period of { $year } is closed, and its figures are
       *[other] { $n } periods of { $year } are closed, and their figures are
    } today what they were at closing.
   *[other] { $n ->
        [one] One period
       *[other] { $n } periods
    } of { $year } { $n ->
        [one] is
       *[other] are
    } closed. The figures of { $changed ->
        [one] one
       *[other] { $changed }
    } have changed since; here is each difference.
}
then-closing = When { $period } was closed ({ $day }, commit { $commit })
then-caption = From the beginning of the year to the end of the period
then-head-then = Then
then-head-now = Now
then-head-difference = Difference

## Feed

feed-title = { $community }: changes of the books
feed-follow = Follow the changes in a feed reader (Atom)
feed-more = { $n ->
    [one] and one more change
   *[other] and { $n } more changes
}
feed-line = { $n ->
    [0] { $said } { $row }
   *[other] { $said } { $row }: { $cells }
}
