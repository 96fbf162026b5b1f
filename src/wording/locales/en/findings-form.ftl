### What is found in the form of files: one message for each code, with its title, explanation and hint.
### .title, .explain and .hint name no values; hints that do have names of their own, such as .hint-near.

## The layout of findings

findings-hint = hint
findings-none = Nothing to report.
findings-found = Found { $counts }.
findings-separator = { ", " }
findings-more = … { $n } more of the same: { $more ->
    [yes] lines { $lines }, …
   *[no] lines { $lines }
}

## Cells of tables

bad-amount = “{ $text }” in “{ $column }” is not an amount as the files write it.
    .title = amount in an unknown form
    .hint = Write only digits and a decimal point, such as 1234.50, or -1234.50 for money taken back: no thousands separators, no currency sign.
    .hint-near = If this is the amount that is meant, write { $near }.
    .hint-decimals = An amount has at most { $decimals } decimals.
    .hint-large = An amount must be below a thousand million million. Is a digit too many?
    .explain = Amounts have one form, such as 1234.50 or -1234.50, which every spreadsheet reads alike. Thousands separators, full-width digits, currency signs and units are never guessed at. Until it is mended, the row stands in no total.

bad-number = “{ $text }” in “{ $column }” is not a number as the files write it.
    .title = number in an unknown form
    .hint = Write only digits and a decimal point, such as 12648 or 1.6, with at most six decimals.
    .explain = Quantities and unit prices are bare numbers; what is counted stands in the column “unit”. Until it is mended, the row stands in no total.

bad-rate = “{ $text }” in “{ $column }” is not a rate as the files write it.
    .title = rate in an unknown form
    .hint = Write a rate with its percent sign, such as 92.5%, and a difference in percentage points as 5pp.
    .explain = A rate always has its percent sign, because 0.9 and 90% are a hundredfold apart and no program should guess which is meant.

bad-count = “{ $text }” in “{ $column }” is not a whole number.
    .title = not a whole number
    .hint = Write a whole number such as 0, 1 or 2, without a unit.
    .explain = Entry numbers, papers and households are counted in whole numbers. Leave out decimals and units.

bad-date = “{ $text }” in “{ $column }” is not a date as the files write it.
    .title = date in an unknown form
    .hint = Write year, month and day as 2025-03-05, with two digits each for month and day.
    .hint-near = If this is the day that is meant, write { $near }.
    .hint-no-such-day = The calendar has no such day: check the month and the day.
    .hint-serial = This looks like a spreadsheet’s number for { $near }. Set the column to text and write the date.
    .explain = Dates have one form, 2025-03-05, because some read 3/5 as the third of May and others as the fifth of March. The date decides in which month money is counted.

bad-period = “{ $text }” in “{ $column }” is not a period as the files write it.
    .title = period in an unknown form
    .hint = Write a year as 2025, a month as 2025-03, a quarter as 2025-Q1, a half-year as 2025-H1, and a year with all before it as ..2024.
    .hint-near = If this is the period that is meant, write { $near }.
    .explain = A period says which year, quarter or month money belongs to, which is not always when it moved. With one form for periods, income, bills and budgets of the same time can be set side by side.

bad-plan = “{ $text }” in “{ $column }” is not a plan as the files write it.
    .title = monthly plan in an unknown form
    .hint = List months with semicolons, such as 3;6;9;12; give them weights, such as 1=22;2=8; write “any” for no fixed time; leave it empty for every month alike.
    .explain = The plan says in which months a budget line’s money is expected, and the pace of a budget is judged by it. Months are counted from the start of the fiscal year, each at most once.

bad-id = “{ $text }” cannot be used as an id.
    .title = id in an unknown form
    .hint = Use letters, digits and the signs - _ . # + only, and at most 60 of them.
    .hint-character = Take out the character { $character }: an id has letters, digits and the signs - _ . # + only.
    .hint-long = An id has at most 60 characters.
    .explain = Ids become part of web addresses and are named in other files, so they hold no blanks, no punctuation and nothing that cannot be seen. Once in use, an id should never change.

id-like-date = Spreadsheets will turn the id “{ $text }” into a date.
    .title = id that looks like a date
    .hint = Put a letter before it, such as D2025-08.
    .explain = Some spreadsheets turn an id such as 2025-08 into a date as soon as the file is opened. Once saved, the id is gone and no other file finds it. A letter in front prevents that.

empty-cell = “{ $column }” is empty.
    .title = required cell left empty
    .hint = Fill in the cell, or delete the whole row if it is not needed.
    .explain = Every row needs this column. Without it the row cannot be entered in the books and stands in no total.

stray-blank = “{ $column }” has blanks before or after “{ $text }”.
    .title = stray blanks
    .hint = Delete the blanks at the ends of the cell.
    .explain = Blanks around an id, an amount or a date cannot be seen, yet they make two equal ids different. Deleting them is all that is needed.

unknown-word = “{ $column }” does not know the word “{ $text }”.
    .title = unknown word
    .hint = This column takes a few fixed words; see the page of the file.
    .hint-words = Use one of { $words }.
    .hint-near = Did you mean “{ $near }”? The words are { $words }.
    .hint-odd = It looks like “{ $near }” but holds other characters ({ $odd }). Type “{ $near }” again.
    .explain = This column takes a few fixed words, so that like is counted with like. A letter more or less would make another kind, and no program should guess.

## Rows of the ledger

no-amount = Neither “in” nor “out” is filled in this row.
    .title = no amount
    .hint = Fill “in” for money received or “out” for money paid; for a void voucher number write “void” as the budget line.
    .explain = Every entry is money in or money out. A void voucher number keeps its row too, with the budget line “void” and no amount, so that the numbers run on.

two-amounts = Both “in” and “out” are filled in this row.
    .title = amounts in and out in one row
    .hint = A row goes one way: write money in and money out as two rows of one voucher.
    .explain = An entry is money in or money out, never both. A voucher with both has two rows, numbered 1 and 2.

zero-amount = The amount in “{ $column }” is zero.
    .title = amount of zero
    .hint = Leave the row out if no money moved; for a void voucher number write “void” as the budget line and no amount.
    .explain = An entry of zero says nothing. Most likely a number was forgotten, or a voucher number was to be declared void.

void-with-amount = A void voucher number has no amount, but “{ $column }” is filled.
    .title = void voucher with an amount
    .hint = Delete the amount if the number was never used; if money moved, name the budget line and reverse it with another voucher.
    .explain = “void” says that a voucher number was never used. Once money has moved, the entry stays and another voucher reverses it, so that both can be seen.

totals-row = This row is a “{ $word }”, not an entry.
    .title = row of totals
    .hint = Delete the row: totals are computed, never typed.
    .explain = A row of totals would be added up once more. Every total is computed from the rows, so a file holds the rows alone.

ragged-row = This row has { $found } cells, the headings have { $expected }.
    .title = row of another length than the headings
    .hint = Every row has as many cells as there are headings; an empty cell needs its comma too.
    .hint-short = Cells are missing from “{ $column }” on. An empty cell needs its comma too.
    .hint-long = From here on there are cells past “{ $column }”. Put a cell with a comma in it into double quotes.
    .hint-comma = A number in “{ $column }” most likely has a comma and became two cells. Leave out thousands separators and write the decimal point as a point.
    .explain = One cell too many or too few moves all that follows into wrong columns, so the row is not read at all. Most often an amount has a thousands separator, or a text has a comma and no double quotes around it.

open-quote = The double quote that opens here is never closed.
    .title = quote that is not closed
    .hint = Close the cell with a double quote, or delete the one at its start. A double quote within a cell is written twice.
    .explain = A cell that starts with a double quote runs to the next one. Where that is missing, many rows would become one cell. Only this row is left out; the rest is read.

text-after-quote = Text follows the closing quote.
    .title = text after a closing quote
    .hint = Put the whole cell into double quotes, and write a double quote within it twice: "she said ""yes""".
    .explain = After the closing quote of a cell only a comma or the end of the line may follow. A quote that belongs to the text is written twice.

too-many-faults = This file has more than { $count } findings; the rest of it was not read.
    .title = too many findings in one file
    .hint = Mend the first ones and check again. So many findings mostly have one cause, such as the separator, the encoding or the form of one column.
    .explain = Where a file has too much wrong with it, reading stops so that the findings can still be read. One cause often hits every row, and mending it once mends them all.

## Headings

unknown-column = There is no column “{ $heading }”.
    .title = unknown column
    .hint = Mend the heading after the page of the file, or delete the column if it is not needed.
    .hint-near = Did you mean “{ $near }”?
    .hint-odd = It looks like “{ $near }” but holds other characters ({ $odd }). Type the heading again.
    .hint-blank = There are blanks around the heading. Make it “{ $near }”.
    .hint-empty = Give the column a heading, or delete the column if it is not needed.
    .hint-language = After the colon stands a language, such as { $near }:en.
    .hint-fund = This column names a fund, such as { $near }:SVC.
    .explain = Headings are fixed, in Chinese and in English. With a letter wrong, a whole column has no meaning, and as nothing is ever dropped in silence, the heading must be mended or the column deleted.

missing-column = Columns are missing: { $columns }.
    .title = missing column
    .hint = Add the headings to the first line, and fill them in every row.
    .hint-no-headings = None of the headings stands in the first line. Put a line of headings above it.
    .explain = Without a required column the file cannot be read. The first line must hold the headings; if it holds data, put a line of headings above it.

duplicate-column = The column “{ $heading }” stands here twice.
    .title = column that stands twice
    .hint = Mend one of the two headings, or delete one column.
    .explain = With two columns of one name it is open which one counts, so the file is not read.

mixed-headings = The heading “{ $heading }” is not in the language of the others.
    .title = headings in two languages
    .hint = Write all headings of a file in Chinese, or all in English.
    .explain = A file has its headings in one language, so that nobody need guess. A translation keeps the name of its column, such as “summary:en”.

wrong-separator = The columns are parted by { $separator } instead of commas.
    .title = wrong separator
    .hint = Save the file again as “CSV UTF-8 (comma delimited)”.
    .explain = Columns are parted by commas. Some programs use semicolons or tabs; saving the file once more mends that.

too-many-columns = The first line has { $found } columns; at most { $most } can be read.
    .title = too many columns
    .hint = Were rows and columns swapped, or line breaks lost?
    .explain = No file needs so many columns. Most likely the line breaks were lost and the file became one line.

empty-file = The file is empty.
    .title = empty file
    .hint = The first line holds the headings at least; delete the file if it is not needed.
    .explain = The first line of a table holds its headings. Headings without rows are fine; a file with nothing at all was most likely saved wrongly.

## Files

not-utf8 = The file is not in UTF-8: it cannot be read from byte { $offset } on.
    .title = file in another encoding
    .hint = Save the file in UTF-8, from a spreadsheet or an editor.
    .hint-guess = It looks like { $guess }. Save it as “CSV UTF-8” from a spreadsheet, or in UTF-8 from an editor.
    .explain = All files are in UTF-8, which reads alike on every computer. Older spreadsheets save Chinese text as GBK; saving it once more mends that. What cannot be read is not guessed at, so that no garbled text is published.

encoding-gb18030 = GB18030 (GBK)
encoding-utf-16 = UTF-16
separator-semicolon = semicolons
separator-tab = tabs
separator-wide = Chinese commas

control-character = The file holds the control character { $character }, which cannot be seen.
    .title = control character
    .hint = Delete the character; most likely it came with pasted text.
    .explain = Control characters cannot be seen and garble what a file says. A file of the books holds text, line breaks and tabs only.

hidden-character = The file holds the character { $character }, which turns the direction of writing.
    .title = character that turns the direction of writing
    .hint = Delete it, unless the text is in a language that is written from right to left.
    .explain = Such a character can make what follows it read backwards, an amount included. On the site it is shown by its number, so that nobody is misled.

merge-conflict = The marks of a merge conflict stand in the file.
    .title = merge conflict left open
    .hint = Keep what is right between <<<<<<< and >>>>>>>, then delete the lines with the marks.
    .explain = Two people changed the same place, and git left both versions for someone to choose. Until that is done nobody knows which one counts, so the file is not read.

linked-file = “{ $path }” { $what ->
    [link] is a link
   *[special] is no ordinary file
} and is not read.
    .title = link or special file
    .hint = Put the file itself there, or delete it.
    .explain = A link may lead out of the community’s folder, and others may not have the file it leads to. Links, pipes and devices are therefore never opened.

pointer-file = “{ $path }” is only a pointer to a file that Git LFS keeps elsewhere.
    .title = pointer instead of a file
    .hint = Fetch it with “git lfs pull”. Better: keep papers in git itself (“git lfs migrate export”), so that a site can be built from the commit alone.
    .explain = Git LFS leaves a few lines of text in the repository and keeps the file itself on a server. Published as it is, a reader would open a receipt and see those lines; and nobody could rebuild the site from the repository.

unknown-file = “{ $path }” is no file that is known, and was not read.
    .title = unknown file
    .hint = Mend the name after the pages of the format, or move the file elsewhere.
    .hint-near = Should it be “{ $near }”?
    .hint-folder = The names of files in “{ $folder }” have a fixed form: mend it after the pages of the format.
    .explain = The name of a file says what it holds. A file with another name is not read, and so nothing in it is published, which is why it is mentioned.

no-community = There is no community.toml.
    .title = no settings of the community
    .hint = Put a community.toml into the community’s folder, with format, name and currency at least.
    .explain = community.toml says which community this is, in which currency its books are and which funds and accounts it has. Nothing else can be read without it. The wrong folder may have been chosen.

## Settings

toml-syntax = This is not written as TOML asks.
    .title = settings that cannot be read
    .hint = Write each line as key = value, with texts in double quotes and brackets in pairs.
    .hint-duplicate = This key was given before: delete one of the two.
    .hint-quotes = Put texts into double quotes, such as name = "Wangtong Court".
    .hint-key = Put a key with signs or Chinese characters into double quotes, and use plain equals signs and quotes.
    .hint-line-end = The line ends in an unusual way: save the file with LF or CRLF line ends.
    .hint-deep = The brackets are nested too deeply.
    .hint-open = A quote or a bracket is not closed.
    .hint-date = The calendar has no such day, or it is not written as 2025-03-05.
    .hint-no-value = There is no value after the equals sign.
    .hint-number = A number does not start with 0 or +.
    .explain = Settings are written in TOML: one key = value on a line, texts in double quotes, the names of sections in square brackets. What is written otherwise cannot be read and may affect what follows, so mend it first.

missing-key = “{ $key }” is missing.
    .title = missing setting
    .hint = Add the setting.
    .explain = This setting has no default: without it, it is open how other things are meant.

unknown-key = There is no setting “{ $key }”.
    .title = unknown setting
    .hint = Mend the name after the page of the file, or delete the setting.
    .hint-near = Did you mean “{ $near }”?
    .explain = A setting with a misspelt name does nothing while the default goes on to hold, so it counts as an error.

wrong-form = “{ $key }” should be { $form }; here it is “{ $text }”.
    .title = setting with an unfit value
    .hint = Mend the value after the page of the file.
    .hint-words = Use one of { $words }.
    .explain = This setting has one form, and another cannot be read. The page of the file shows it.

unknown-format = The format is { $found }; only 1 is known here.
    .title = unknown version of the format
    .hint = Write format = 1, or take a newer version of the program if the files were written for one.
    .explain = The format says after which version of the rules the files are written. In another version the same words may mean something else, so reading stops here.

bad-currency = “{ $text }” is no currency code.
    .title = unknown currency code
    .hint = Write three capital letters, such as CNY for the renminbi.
    .explain = A currency is named by its international code of three letters, such as CNY or HKD. It decides how many decimals an amount has, so it is neither left out nor guessed.

bad-language = “{ $text }” is no language tag.
    .title = unknown language tag
    .hint = Write zh-CN for Chinese and en for English.
    .explain = The setting “languages” lists the languages of the site; the first is that of the files. Each is named by its usual tag, such as zh-CN or en.

## Markdown

no-front-matter = The file does not start with settings.
    .title = no settings at the start
    .hint = Start with a line +++, then the settings such as title, then another line +++, then the text.
    .explain = Notices, pages and decisions have their title, date and so on at the very start, between two lines of +++; the text follows.

open-front-matter = The settings at the start are not closed by +++.
    .title = settings that are not closed
    .hint = Put a line +++ below the last setting.
    .explain = A file that starts with +++ has settings first; another line +++ ends them, and the text begins.

## What settings should be

wanted-amount = an amount, such as 1234.50
wanted-count = a whole number, such as 20
wanted-date = a date, such as 2025-03-05
wanted-last4 = the last four digits of the account’s number in quotes, such as "0417"
wanted-localized = a text, or texts by language with the first language among them, such as { "{" } zh-CN = "…", en = "…" { "}" }
wanted-month = the number of a month, 1 to 12
wanted-month-day = a month and a day, such as "03-31"
wanted-number = a number, such as 110000.00
wanted-period = a period in quotes, such as "2025" or "2025-Q1"
wanted-rate = a rate in quotes with its percent sign, such as "6.4%"
wanted-severity = "error" or "warning"
wanted-slug = small latin letters, such as "ji"
wanted-switch = true or false
wanted-table = a table of settings
wanted-tables = a list of tables
wanted-text = a text in double quotes
wanted-texts = a list of texts, such as ["E1", "E4"]
wanted-url = an address that starts with https://
wanted-word = one of a few words
wanted-year = a year of four digits
