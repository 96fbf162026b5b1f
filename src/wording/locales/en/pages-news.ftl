### The badge, the feeds, and the contract for the data.

data-readme = The contract for these data: what every file, column and key means, and what may be relied upon. Version 1.
status-title = { $community }: { $state }
status-books = books to { $month }
status-books-none = no books yet
status-bank-ties = bank ✓
status-bank-gap = bank off by { $gap }
status-bank-none = bank not checked
status-papers-share = vouchers { $percent } %
status-papers-none = vouchers —
status-papers-withheld = vouchers not public
status-papers-partial = books not whole, no voucher share
downloads-badge = Badge
downloads-badge-text = This small picture follows the books, for a group’s notice, a district’s site or a project’s front page. “Vouchers” is how many of the vouchers whose papers should be public have them; those kept back by rule do not count. Programs find the same state in data/summary.json.
downloads-badge-no-url = Once the books name the site’s address (url in community.toml), code to paste stands here.
downloads-feeds = Feeds
downloads-feeds-text = Follow them in a reader and hear of every new notice, decision or change.
news-title = { $community }: notices and decisions
news-link = Notices and decisions (Atom)
news-changes = Changes of the books (Atom)
news-notice = Notice: { $title }
news-decision = Decision: { $title }
