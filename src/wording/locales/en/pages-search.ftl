### The page of search: what it says without script, its fields and filters, what was found.

search-title = Search the books
search-lead = Type a few letters of what you are after: what was bought, who was paid, a budget line, a voucher number, an amount or a date. Pinyin works too.
search-no-script = Searching needs script, and none is running here. Every entry can be reached without it:
search-way-ledger = The ledger, month by month
search-way-ledger-more = When you know roughly when
search-way-lines = All budget lines
search-way-lines-more = When you know what the money was for
search-way-suppliers = Everyone who was paid
search-way-suppliers-more = When you know the firm
search-way-contents = Everything on this site
search-way-contents-more = A list of all pages

## Fields

search-label = Search for
search-hint = Such as lift, 3800, 1000-2000, >5000, 2025-06 or 2025-06-12. Leave a space between words: all of them must fit.
search-filters = Filters
search-any = Any
search-from = From month
search-to = To month
search-item = Budget line
search-party = Counterparty
search-min = Amount from
search-max = Amount up to
search-way = In or out
search-way-in = Money in
search-way-out = Money out
search-missing = Only where papers are missing
search-corrected-only = Only what was corrected
search-clear = Clear all

## Results

search-results-pages = Pages
search-results-entries = Entries
search-ready = Type something, or choose a filter.
search-loading = Reading the books: { $loaded } of { $whole } entries so far
search-count = { $count ->
    [one] { $count } entry found
   *[other] { $count } entries found
}
search-count-all = { $count ->
    [one] { $count } entry in all
   *[other] { $count } entries in all
}
search-sum-in = In
search-sum-out = Out
search-apart = { $count ->
    [one] The sums are those of the ledger’s two columns. { $count } of these entries is a transfer or money held for others or by others, and is neither income nor spending.
   *[other] The sums are those of the ledger’s two columns. { $count } of these entries are transfers or money held for others or by others, and are neither income nor spending.
}
search-more = Show { $count } more
search-more-pages = { $count ->
    [one] Show { $count } more page
   *[other] Show { $count } more pages
}
search-export = Download what was found (CSV)
search-empty = Nothing found. Try fewer letters, another word, or wider filters.
search-failed = The books could not be read to the end: the connection may have dropped, or a file may be missing. Reload the page, or go by month:
search-to-months = The ledger, month by month
search-corrected = corrected later
search-papers = papers ✓
search-void = void number
search-file = search
