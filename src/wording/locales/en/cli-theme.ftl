### The commands about the look and the words of a site, and what can be replaced in them.

cli-theme = Make the look and the words your own, and see every part on one page
    .usage = sunbook theme <command> [options]
    .more =
        Files in the community’s folder theme/ are laid over the built-in ones. Start like this:
          sunbook theme eject our-community                   list what can be replaced
          sunbook theme eject our-community css/tokens.css    colours, sizes, fonts
          sunbook theme gallery our-community                 see every part with them
cli-theme-eject = Copy built-in files into theme/, to be changed there; without names, list them all
    .usage = sunbook theme eject [folder] [file]... [options]
    .more =
        What is in theme/ already is never overwritten. Example:
          sunbook theme eject . css/tokens.css templates/parts/footer.html
          sunbook theme eject . "words/en/*"
          sunbook theme eject . all
cli-theme-eject-files = A file, a folder such as css, a pattern such as "templates/parts/*", or all
    .value = file
cli-theme-gallery = Write a small website that shows every part of the theme, at its fullest and at its emptiest
    .usage = sunbook theme gallery [folder] [options]
    .more =
        What the community has in theme/ is laid over. Example:
          sunbook theme gallery our-community --out gallery
cli-theme-gallery-out = The folder for it; gallery if left out. It is replaced as a whole
    .value = folder

## Taking files over

cli-theme-no-folder = There is no folder “{ $name }”.
cli-theme-folder-first = “{ $name }” is a file of the theme. Name the community’s folder first: sunbook theme eject . { $name }
cli-theme-unknown = Nothing in the theme is called “{ $name }”. “sunbook theme eject” lists all of it.
cli-theme-near = Nothing in the theme is called “{ $name }”. Did you mean “{ $near }”?
cli-theme-written = Written: { $paths }.
cli-theme-written-several = Written: { $n } files in theme/.
cli-theme-kept = Left as it was, because it was there already: { $paths }.
cli-theme-kept-several = Left as they were, because they were there already: { $n } files in theme/.
cli-theme-next-words = In a file of words, keep only the messages that you change: whatever is not in it is taken from the program, with later mends.
cli-theme-next-gallery = See every part of the theme:  sunbook theme gallery { $folder }
cli-theme-next-serve = See the website as you edit:  sunbook serve { $folder }
cli-theme-gallery-done = Open { $page } in a browser.

cli-theme-look = Look
cli-theme-pages = Pages
cli-theme-parts = Parts that pages share
cli-theme-words = Words, by language
cli-theme-list-more =
    To change one, copy it into the community’s folder:  sunbook theme eject . css/tokens.css
    A file that you have of your own stays as it is when the program is renewed; the others get its mends.
cli-theme-own = In theme/ already
cli-theme-own-same = same as the built-in one, and may be deleted
cli-theme-own-differs = differs from the built-in one
cli-theme-own-words = laid over the built-in words
cli-theme-own-further = replaces nothing; only your own files can use it

## Words that cannot be used

cli-theme-words-misplaced = theme/words/{ $path } is not in its place. Words stand in theme/words/en.ftl or theme/words/en/NAME.ftl. The old website is unchanged.
cli-theme-words-unreadable = theme/words/{ $path }, line { $line }, cannot be read. Write a message like this: name = Its words. The old website is unchanged.
cli-theme-words-twice = theme/words/{ $path } says “{ $message }” a second time. The old website is unchanged.
cli-theme-words-not-given = In theme/words, “{ $message }” asks for a value “{ $value }”, which it does not get. The old website is unchanged.
cli-theme-words-unresolved = In theme/words, “{ $message }” names “{ $reference }”, which does not exist. The old website is unchanged.

## What each file is for

cli-theme-css-tokens = colours by role, sizes of type, spacing, fonts; light, dark, high contrast, large print
cli-theme-css-elements = headings, text, links, tables as they are anywhere
cli-theme-css-layout = head, ways, sections and foot of a page
cli-theme-css-parts = rows, notes, marks, tables, stories
cli-theme-css-alone = what a voucher looks like where it was kept alone
cli-theme-css-charts = colours and lines of drawings
cli-theme-css-print = how any page prints
cli-theme-css-documents = findings, contracts, months, decisions, notices
cli-theme-css-forms = fields and buttons of the search
cli-theme-css-gallery = the page that shows every part
cli-theme-css-paper = notices for the board
cli-theme-css-share = the page of one home’s share
cli-theme-icon = the mark beside a page’s title in a browser
cli-theme-js-reading = keeps large print, light or dark, and high contrast
cli-theme-js-search = searches the books
cli-theme-js-share = works out one home’s share
cli-theme-templates-base = what stands around every page
cli-theme-templates-pages-assessment = service assessments
cli-theme-templates-pages-budget = the budget of a year
cli-theme-templates-pages-changes = what changed
cli-theme-templates-pages-collection = fees and their collection
cli-theme-templates-pages-contents = the list of all pages
cli-theme-templates-pages-corrections = what was put right after closing
cli-theme-templates-pages-decision = a decision and its vote
cli-theme-templates-pages-decisions = all decisions
cli-theme-templates-pages-downloads = data to download
cli-theme-templates-pages-findings = what is not yet explained
cli-theme-templates-pages-front = the front page
cli-theme-templates-pages-gallery = the page that shows every part
cli-theme-templates-pages-gone = a row that is no longer in the books
cli-theme-templates-pages-item-entries = all entries of a budget line
cli-theme-templates-pages-item = a budget line through the years
cli-theme-templates-pages-ledger = the ledger by month
cli-theme-templates-pages-methods = methods and terms
cli-theme-templates-pages-money = where the money lies
cli-theme-templates-pages-month = a month of the ledger
cli-theme-templates-pages-not-found = for wrong addresses
cli-theme-templates-pages-notice = an announcement
cli-theme-templates-pages-notices = all announcements
cli-theme-templates-pages-paper = a notice for the board, on A4
cli-theme-templates-pages-party = a counterparty
cli-theme-templates-pages-search = search
cli-theme-templates-pages-share = one home’s share
cli-theme-templates-pages-suppliers = suppliers and contracts
cli-theme-templates-pages-trustee = the trustee’s remuneration
cli-theme-templates-pages-voucher = a voucher
cli-theme-templates-parts-badge = the status badge, as a file of its own
cli-theme-templates-parts-budget = small tables of a budget
cli-theme-templates-parts-entries = entries as rows, and the ways between the pages of a long list
cli-theme-templates-parts-equation = opening, in, out, closing, bank
cli-theme-templates-parts-facts = names and what they hold
cli-theme-templates-parts-finding = a finding in full
cli-theme-templates-parts-footer = the foot: sources, commit, other pages, ways of reading
cli-theme-templates-parts-gallery = the colours, sizes and distances of the page that shows every part
cli-theme-templates-parts-header = the head: name, search, languages, ways
cli-theme-templates-parts-item = the figure and the sentence of a budget line’s year
cli-theme-templates-parts-ledger = entries of a day, neighbours, void numbers, contracts
cli-theme-templates-parts-lines = budget lines: rows on a phone, a table on a wide page
cli-theme-templates-parts-listing = lists, texts in Markdown, terms
cli-theme-templates-parts-notes = a finding beside what it concerns
cli-theme-templates-parts-paper = tables of a notice for the board
cli-theme-templates-parts-parties = who was paid, who paid
cli-theme-templates-parts-record = what commits did to rows
cli-theme-templates-parts-saving = keeping a page as one file, and where it came from
cli-theme-templates-parts-search = the form of the search and what it finds
cli-theme-templates-parts-share = the form and the tables of one home’s share
cli-theme-templates-parts-sheet = tables of figures that become blocks on a phone
cli-theme-templates-parts-small = figures, links, marks, the seal
cli-theme-templates-parts-story = steps along a line
cli-theme-templates-parts-trail = the way up from a page
