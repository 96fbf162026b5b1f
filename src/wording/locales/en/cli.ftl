### What the command line says: help, results, and what went wrong.

cli-error = { "Stopped: " }
cli-interrupted = Stopped.

## Help

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-general = For every command
cli-value-command = command

cli-program = Turns a community’s budget, ledger and service assessments into a public website
    .usage = sunbook <command> [options]
    .more =
        A first look:
          sunbook init our-community     start a community
          sunbook check our-community    see what is wrong or missing
          sunbook serve our-community    see its website while you edit

        Exit status: 0 fine, 1 the files have errors, 2 the command line has a mistake,
        3 something outside failed, such as a disk.

cli-option-lang = Language of messages: en or zh-CN; otherwise the community’s first language
    .value = language
cli-option-color = Colours: auto, always or never
    .value = when
cli-option-quiet = Say only what is wrong
cli-option-help = Show this help
cli-option-version = Show the version
cli-option-folder = The community’s folder; this folder if left out
    .value = folder
cli-option-today = The day that counts as today, as 2025-03-05; otherwise as_of in community.toml, else the day of the commit
    .value = day

cli-init = Start a community: settings, a budget, a ledger and a publishing workflow
    .usage = sunbook init [folder] [options]
    .more =
        Nothing that already exists is changed. Example:
          sunbook init maple-court --name "Maple Court" --currency USD --profile association
          sunbook init --sample wangtong    a fictional community to look around in
cli-init-folder = Where to start it; this folder if left out
    .value = folder
cli-init-sample = Write the fictional sample community instead, with eighteen months of history in git
cli-init-name = Name of the community
    .value = name
cli-init-currency = Currency, as CNY, USD or EUR
    .value = currency
cli-init-profile = Who keeps the money: trust (a property company as trustee) or association
    .value = profile
cli-init-year = The year of the first budget; this year if left out
    .value = year

cli-check = List everything that is wrong or missing, with its place and how to mend it
    .usage = sunbook check [folder] [options]
    .more =
        Example:
          sunbook check --format github    annotations on the lines of a pull request
cli-check-format = text, json, github (annotations) or sarif (code scanning)
    .value = format
cli-check-base = Refuse changes of closed months since this commit, branch or tag
    .value = revision
cli-check-strict = Let warnings fail the check too (exit status 1)

cli-build = Check, then write the whole website, or leave the old one untouched
    .usage = sunbook build [folder] [options]
    .more =
        Example:
          sunbook build our-community --out public
          sunbook build our-community --rev HEAD --out public
cli-build-out = The folder for the website; site if left out. It is replaced as a whole
    .value = folder

cli-serve = Show the website in a browser and renew it with every change of the files
    .usage = sunbook serve [folder] [options]
    .more =
        Only this computer can see it, unless --lan opens it to the local network.
        Press Ctrl-C to stop.
cli-serve-port = Port number; the first free one from 8000 if left out, any free one if 0
    .value = number
cli-serve-lan = Let phones on the same network see it, and print the address as a QR code

cli-import = Turn bank exports and other tables into ledger or budget rows by a mapping
    .usage =
        sunbook import <mapping> <source>... [options]
          sunbook import --suggest <source>
    .more =
        Rows that an earlier import has written stay as they are. Start like this:
          sunbook import --suggest statement.csv > import/bank.toml
          sunbook import import/bank.toml statement.csv --dry-run
cli-import-mapping = The mapping, import/NAME.toml
    .value = mapping
cli-import-sources = The tables to read, as CSV
    .value = source
cli-import-suggest = Print a mapping to start from for this table
    .value = source
cli-import-into = The community’s folder; this folder if left out
    .value = folder
cli-import-dry-run = Say what would be written, and write nothing

cli-export = Print a table of the published data; without a name, list the tables
    .usage = sunbook export [table]... [options]
    .more =
        Example:
          sunbook export ledger --format json --out ledger.json
cli-export-tables = The tables to write
    .value = table
cli-export-from = The community’s folder; this folder if left out
    .value = folder
cli-export-format = csv or json
    .value = format
cli-export-out = The file to write, or a folder for several tables; standard output if left out
    .value = file

cli-explain = Say what a finding means and how to mend it; without a code, list them all
    .usage = sunbook explain [code]... [options]
    .more =
        Example:
          sunbook explain missing-voucher
cli-explain-codes = The codes, as they stand in brackets behind a finding
    .value = code

cli-diff = What a change means in money: for budget lines, balances and findings
    .usage = sunbook diff <base> [head] [options]
    .more =
        Name a branch, a tag or a commit; without a head, the files as they are. For example:
          sunbook diff main                                  what is not committed yet
          sunbook diff main...april --format markdown        since april left main: a comment for a pull request
          sunbook diff main --format html > change.html      to be opened in a browser
cli-diff-base = The version to compare with
    .value = base
cli-diff-head = The version that is compared; without it, the files as they are
    .value = head
cli-diff-dir = The community’s folder; the current one where none is given
    .value = folder
cli-diff-unrelated = The two versions have no commit in common, so it is not known where they parted.
cli-diff-shallow = This copy holds only a part of the history, so it is not known where the two versions parted. To fetch all of it: git fetch --unshallow
cli-diff-format = text, markdown, json or html
    .value = form

cli-history = The life of an entry or a budget line: when it changed, how and why
    .usage = sunbook history <id> [folder] [options]
    .more =
        An id is that of a voucher, an entry or a budget line, or a file. For example:
          sunbook history J-2025-03-012       all entries of a voucher
          sunbook history E19                 a budget line, in every year
          sunbook history 2025/E19            its budget for 2025 alone
          sunbook history decisions/D1.md     a file
cli-history-id = A voucher, an entry (J-2025-03-012/2), a budget line or a file
    .value = id
cli-history-format = text or json
    .value = form

cli-help = Show the help of a command
    .usage = sunbook help [command]
    .more = { "" }
cli-help-command = The command
    .value = command

## Mistakes on the command line

cli-usage-unknown-command = There is no command “{ $command }”.
cli-usage-unknown-argument = “{ $argument }” is not known here.
cli-usage-bad-value = “{ $value }” cannot be used for { $argument }.
cli-usage-no-value = Something must follow { $argument }.
cli-usage-missing = Something is missing: { $argument }
cli-usage-conflict = “{ $argument }” cannot be used together with { $other }.
cli-usage-number = “{ $argument }” was given too often or too rarely.
cli-usage-other = The command line could not be understood.
cli-usage-near = Did you mean “{ $near }”?
cli-usage-choose = Choose one of: { $names }.
cli-usage-form-today = Write the day like this: 2025-03-05.
cli-usage-form-port = A port is a number from 0 to 65535.
cli-usage-form-year = Write the year like this: 2025.
cli-usage-more = For help, type: sunbook --help
cli-usage-more-of = For help, type: sunbook { $command } --help
cli-unknown-language = There are no messages in “{ $tag }”. Languages: { $names }.

## The world outside

cli-cannot-read = “{ $path }” could not be read: { $reason }.
cli-cannot-write = “{ $path }” could not be written: { $reason }.
cli-cannot-print = The result could not be printed: { $reason }.
cli-theme-fault = A template in the community’s folder theme/ cannot be used. The old website is unchanged.
cli-written = Written: { $paths }.

## Building

cli-notes = { $n ->
    [one] And one note; “sunbook check” shows it.
   *[other] And { $n } notes; “sunbook check” shows them.
}
cli-build-refused = No website was made, because the files have errors. The old website, if there is one, is unchanged.
cli-build-done = The website is in “{ $folder }”: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $files ->
    [one] { $files } file
   *[other] { $files } files
}, { $seconds } s.
cli-build-look = Open { $page } in a browser, or run “sunbook serve” to see it renewed with every change.

## Explaining

cli-explain-unknown = There is no finding with the code “{ $code }”. “sunbook explain” lists all of them.
cli-explain-near = There is no finding with the code “{ $code }”. Did you mean “{ $near }”?
cli-explain-more = More about one of them: sunbook explain CODE

cli-family-absence = What is not there
cli-family-bank = Bank
cli-family-books = References between files
cli-family-budget = Budget
cli-family-collection = Fees and collection
cli-family-form = How files are written
cli-family-governance = Decisions, approvals and contracts
cli-family-import = Import
cli-family-ledger = Ledger
cli-family-privacy = Personal data
cli-family-trust = Remuneration and service
cli-family-vouchers = Vouchers

## Exporting

cli-export-unknown = There is no table “{ $name }”. Tables: { $names }.
cli-export-near = There is no table “{ $name }”. Did you mean “{ $near }”?
cli-export-several = Several tables do not fit into one file: name a folder with --out, or ask for one table at a time.
cli-export-refused = Nothing was exported, because the files have errors and the figures would not be whole.

cli-table-ledger = every entry
cli-table-budget = every budget line by year: adopted, adjusted, actual
cli-table-collections = billed and collected by charge, year and building
cli-table-bank = statements against the books
cli-table-balances = what each fund has in each account at every month’s end
cli-table-contracts = contracts and what was paid under them
cli-table-counterparties = who was paid and who paid

## Importing

cli-import-twice = “{ $path }” is named twice; its rows would count twice.
cli-import-refused = Nothing was written. Mend what is listed above, in the mapping or in the source, and import again.
cli-import-source = { $path }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}; in { $in }, out { $out }.
cli-import-ignored = { $n ->
    [one] { $n } row left out by the mapping.
   *[other] { $n } rows left out by the mapping.
}
cli-import-unused = { $n ->
    [one] { $n } row could not be used.
   *[other] { $n } rows could not be used.
}
cli-import-file = { $path }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} of this import, { $added } new; in { $in }, out { $out }.
cli-import-kept = { $n ->
    [one] { $n } row was there already and stays as it is.
   *[other] { $n } rows were there already and stay as they are.
}
cli-import-changed = { $n ->
    [one] { $n } of them says something else than the source does now.
   *[other] { $n } of them say something else than the source does now.
}
cli-import-vanished = { $n ->
    [one] { $n } row of an earlier import is no longer in the source.
   *[other] { $n } rows of an earlier import are no longer in the source.
}
cli-import-written = Written: { $paths }.
cli-import-would = Would be written: { $paths }. This was a trial, nothing was changed.
cli-import-nothing = Nothing to write: all rows are there already.
cli-import-next = See what it means: sunbook check

## Starting

cli-init-exists = “{ $path }” already exists. Nothing was written; choose an empty folder.
cli-init-not-empty = “{ $path }” is not an empty folder. Nothing was written; choose an empty one, or a new name.
cli-init-currency-unknown = “{ $currency }” is not a currency. Write its three letters, such as CNY or USD.
cli-init-name-default = Our Community
cli-init-done = The community “{ $name }” stands in “{ $folder }”: { $files }.
cli-init-next = Next:
cli-init-step-edit = 1. Put your own lines into { $budget } and your own payments into { $ledger }; both open in any spreadsheet.
cli-init-step-look = 2. See the website while you edit: sunbook serve { $folder }
cli-init-sample-done = The sample community stands in “{ $folder }”: { $files } files, { $commits } commits from January 2025 to July 2026. All of it is fictional.
cli-init-sample-look = See its website:                sunbook serve { $folder }
cli-init-sample-log = Who entered what, and why:      git -C { $folder } log --stat
cli-init-sample-row = A row changed after closing:    sunbook history 记-2025-09-007 { $folder }
cli-init-sample-change = What a month of entries means:  sunbook diff HEAD~4 HEAD~3 --dir { $folder }
cli-init-step-publish = 3. Put the folder on GitHub and choose “GitHub Actions” under Settings, Pages: every change is then checked and published.

## Serving

cli-serve-ready = The website is at { $address } and follows every change of the files. Ctrl-C stops it.
cli-serve-phone = On a phone in the same network: { $address }
cli-serve-no-lan = This computer is in no network that a phone could reach it through.
cli-serve-taken = Port { $port } is taken by another program.
cli-serve-taken-cure = Port { $port } is taken by another program. Choose another one with --port, or leave it out.
cli-serve-cannot = No website could be shown at port { $port }: { $reason }.
cli-serve-unwatched = Changes of the files cannot be followed: { $reason }. Start again to see them.
cli-serve-renewed = Renewed: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $seconds } s.
cli-serve-errors = { $n ->
    [one] { $n } error in the files; the browser shows it.
   *[other] { $n } errors in the files; the browser shows them.
}
cli-serve-title = The website waits for these
cli-serve-lead = { $n ->
    [one] One thing in the files must be mended first. Save the file, and the website comes back by itself.
   *[other] { $n } things in the files must be mended first. Save the files, and the website comes back by itself.
}
cli-serve-fault = The website could not be made
cli-serve-fault-lead = Save the file again once it is mended, and the website comes back by itself.
cli-serve-place = { $path }, line { $line }
cli-serve-none = There is no website yet.
cli-serve-host = This address is not served here. Use the one that sunbook printed.
cli-check-closed = { $n ->
    [1] Closed: { $last } (on { $date } by { $closed-by }, { $is-reviewed ->
        [yes] reviewed by { $reviewed-by }
       *[no] not yet reviewed
    }).
   *[other] { $n } periods are closed, { $first } to { $last } (the last on { $date } by { $closed-by }, { $is-reviewed ->
        [yes] reviewed by { $reviewed-by }
       *[no] not yet reviewed
    }).
}
