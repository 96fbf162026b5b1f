### What an import finds in a foreign table. The places are lines and columns of that table.

# The remark beside a budget line that several rows were added up to.
import-basis = { $n ->
    [one] one row of the source
   *[other] sum of { $n } rows of the source
}

import-encoding = The text cannot be read from byte { $offset } on
    .title = Unknown encoding
    .hint = Say in the mapping under [source] which encoding the file has: encoding = "gb18030", "utf-16" or "windows-1252"
    .hint-declared = The bytes there do not fit the encoding that the mapping names under [source]; leave it out, and the encoding is looked for
    .explain = A file is a row of bytes, and an encoding says which bytes are which character. The import looks for a byte-order mark, then tries UTF-8 and GB18030. Where none of them fits the whole file, it says at which byte it failed instead of guessing.

import-nothing = The file has no rows
    .title = Empty file
    .hint = Check that the export is complete, and that skip under [source] is not larger than the number of lines above the headings
    .explain = The import found neither headings nor rows. An export that was broken off looks like this, and so does a mapping that skips too many lines.

import-no-column = No column is headed { $names }
    .title = Column not found
    .hint = Add the heading that this file uses to the list in the mapping
    .hint-near = The nearest heading here is { $near }; if that is the column, add it to the list in the mapping
    .explain = The mapping names the columns of the source by their headings, and none of the names it lists stands in the first line. Capital letters, blanks and underscores do not count. Headings often change from one export to the next: the mapping can list several for one column. Until it is found, no row of this file is used.

import-row-length = This row has { $found } cells, the headings { $expected }
    .title = Row of another length
    .hint = Look for a comma inside a text that is not in quotes, or a line that was broken in two
    .explain = A row must have as many cells as there are headings, or its amounts may stand in the wrong columns. Empty cells after the last column do no harm. The row is left out until it is mended.

import-total = This is a row of sums: { $word }
    .title = Row of sums
    .hint = Leave such rows out by a rule in the mapping: [[source.ignore]]
    .explain = A sum written below the rows would be counted a second time. The import does not decide by itself what is a payment and what is not: the mapping says so, and the rows it leaves out are counted.

import-date = { $text } in { $column } is not a date of the form that the mapping names
    .title = Unreadable date
    .hint = The mapping names one form for every date of the file; see [dates] there
    .hint-form = { $form ->
        [dmy] The mapping says that the day comes first, as in 31/03/2025
        [mdy] The mapping says that the month comes first, as in 03/31/2025
        [serial] The mapping says that days are counted as in a spreadsheet, as in 45747
       *[ymd] The mapping says that the year comes first, as in 2025-03-31 or 2025/3/31; other forms are dmy, mdy and serial
    }
    .explain = 03/04/2025 is in March for some and in April for others, so the mapping names one form for the whole file. A text that does not fit it, or a day that the calendar lacks, is reported and its row left out.

import-amount = { $text } in { $column } cannot be read as an amount
    .title = Unreadable amount
    .hint = The mapping says under [amounts] which marks stand before decimals and between thousands; an amount has no more decimals than the currency
    .explain = Amounts are read by the marks that the mapping names and never guessed at. Signs of currency, 元 and 万元, brackets and minus signs are understood. Where digits and marks do not fit together, the row is left out.

import-value = { $text } does not fit the column that { $column } is mapped to
    .title = Unfitting value
    .hint = Correct the cell, or map another column there
    .explain = Some of our columns hold numbers, periods or counts. What the source says there is neither. The row is left out until the source or the mapping is changed.

import-empty = { $column } is empty
    .title = Missing value
    .hint = Fill the cell in the source, or leave such rows out by a rule in the mapping
    .explain = The mapping takes something from this cell that every entry or budget line must have. An export that was broken off often ends in such a row. The row is left out.

import-two-amounts = This row has both money in, { $in }, and money out, { $out }
    .title = Two amounts
    .hint = Check that the mapping names the right two columns; a true double row must be parted in the source
    .explain = An entry is either money in or money out. Where both columns hold an amount, the import cannot know which one is meant. The row is left out.

import-direction = { $text } in { $column } says neither in nor out
    .title = Unknown direction
    .hint = Add the word to in_words or out_words under [amounts]
    .hint-words = The mapping knows { $words }; add the word to in_words or out_words under [amounts]
    .explain = One column tells whether money came or went, and the mapping lists the words for each. This row uses a word that is in neither list. The row is left out.

import-zero = No money moved in this row
    .title = Row without money
    .hint = Nothing was written for it; leave such rows out by a rule in the mapping if they are meant to be there
    .explain = The amount is nothing, or both amount columns are empty. The ledger holds movements of money, so the row has no place in it. It is counted among the rows that were not used.

import-category = { $column ->
    [none] No rule says which budget line this row belongs to
   *[some] No budget line is known for { $text }
}
    .title = Unknown category
    .hint = Add a rule to the mapping, [[items.rules]], or declare the budget line
    .hint-near = The nearest budget line is { $near }; if that is meant, add a rule to the mapping
    .hint-no-rule = No rule of the mapping fits this row, and it names no column under [items] from which a budget line could be made
    .explain = Every entry belongs to a budget line. Rules of the mapping are tried first, then names and ids of budget lines that are declared. This mapping does not let new ones be made, so that a misspelt category is seen. The row is left out.

import-no-id = No id can be made from { $text }
    .title = No id possible
    .hint = The cell needs at least one letter or digit
    .explain = Ids are made of letters, digits and a few signs, so that they can stand in addresses and in every spreadsheet. Nothing of this text could be kept.

import-unbalanced = The postings of this transaction differ by { $amount }
    .title = Transaction out of balance
    .hint = Check whether a posting is missing, and whether together under [double_entry] names the right columns
    .explain = The postings of one transaction add up to nothing. Where the next rows belong to another transaction before that, one of them is missing or wrong. All rows of the transaction are left out.

import-no-money = No account of this transaction holds money: { $accounts }
    .title = Transaction without money
    .hint = If one of them stands for money, such as what was advanced by members, name it under [double_entry] accounts
    .explain = The ledger tells movements of money. This transaction only moves amounts between accounts that the mapping does not name as holding any. Debts to members who paid in advance may be named as an account, whose balance then is what is owed to them.

import-no-transfer = Money only moved between own accounts
    .title = Transfer without a budget line
    .hint = Name the budget line of transfers in the mapping: transfer under [double_entry]
    .explain = Movements between own accounts stand in no total, but every entry belongs to a budget line. The mapping names the one for such movements.

import-repeated = The number { $id } stands for more than one row
    .title = Repeated number
    .hint = The rows were written as lines of one voucher; check that none is a copy
    .explain = The source gives this number to several rows. They are taken as parts of one voucher and numbered within it. Two rows that are the same payment would be counted twice, so look at both.

import-changed = { $id } says { $written }, the source now says { $found }
    .title = Source differs from what was imported
    .hint = What was imported stays; if the source is right, write a correction
    .explain = An earlier import wrote this, and the source has been changed since, or somebody edited what was imported. An import never rewrites what stands in the repository. Which of the two is right is for the bookkeeper to say.

import-vanished = { $id } was imported once and is no longer in the source
    .title = Gone from the source
    .hint = It stays; if it was never paid, write a correcting entry
    .explain = The source covers the days around this one, and the row is no longer in it. An import deletes nothing. Either the export is not complete, or the row was taken back, which the books must tell by a correction.

import-kind = { $text } is neither income nor spending
    .title = Unknown kind
    .hint = Say in the mapping under [budget.kinds] what the word means: income, expense, transfer or held
    .explain = A budget line is income, spending, a transfer or money held for others. The source uses a word of its own here, and the mapping does not say what it means. The row is left out.

import-year = { $text } is not a fiscal year
    .title = Unreadable year
    .hint = Years are read as 2025, 2025/26 or FY25-26; or name one under [budget] constant_year
    .explain = Each budget file belongs to the fiscal year named after the calendar year in which it starts. This cell names none. The row is left out.
