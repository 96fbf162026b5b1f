//! Rows and headings that do not make a table.

use super::{Case, file, ledger};

#[expect(clippy::too_many_lines, reason = "a table: one case after the other")]
pub(super) fn cases() -> Vec<Case> {
    vec![
        ledger("V1,2025-01-03,E1,Lamp,5").finds("ragged-row 2:24").says(
            "这一行有 5 格，表头有 6 格。 从“out”起缺了格子。空着的格也要有逗号。",
            "This row has 5 cells, the headings have 6. Cells are missing from “out” on. An \
             empty cell needs its comma too.",
        ),
        ledger("V1,2025-01-03,E1,Lamp, big,,5").finds("ragged-row 2:29").says(
            "这一行有 7 格，表头有 6 格。 从这里起，多出了“out”以后的格子。文字里有逗号时，请\
             给整格加上英文双引号。",
            "This row has 7 cells, the headings have 6. From here on there are cells past \
             “out”. Put a cell with a comma in it into double quotes.",
        ),
        ledger("合计,,,,100.00,50.00").finds("totals-row 2:1").says(
            "这一行是“合计”，不是分录。 请删去这一行。合计由程序计算，不用手填。",
            "This row is a “合计”, not an entry. Delete the row: totals are computed, never \
             typed.",
        ),
        ledger("Total,,,,100.00,50.00").finds("totals-row 2:1"),
        ledger("总 计：,").finds("totals-row 2:1"),
        ledger("V1,2025-01-03,E1,\"Lamp,,5").finds("open-quote 2:18").says(
            "这里的双引号没有收尾。 在这一格的末尾补上英文双引号，或去掉开头的那一个。格子里\
             面的双引号要写两遍。",
            "The double quote that opens here is never closed. Close the cell with a double \
             quote, or delete the one at its start. A double quote within a cell is written \
             twice.",
        ),
        ledger("V1,2025-01-03,E1,\"Lamp\" big,,5").finds("text-after-quote 2:24").says(
            "收尾的双引号后面还有文字。 整格都放进双引号里；格子里面的双引号写两遍，如 \
             \"他说\"\"好\"\"\"。",
            "Text follows the closing quote. Put the whole cell into double quotes, and write \
             a double quote within it twice: \"she said \"\"yes\"\"\".",
        ),
        ledger("V/1,2025-01-03,E1,Lamp,,5").finds("bad-id 2:1").says(
            "“V/1”不能用作编号。 请去掉字符 U+002F。编号只用文字、数字和 - _ . # + \
             这几个符号。",
            "“V/1” cannot be used as an id. Take out the character U+002F: an id has letters, \
             digits and the signs - _ . # + only.",
        ),
        ledger("V\u{200b}1,2025-01-03,E1,Lamp,,5").finds("bad-id 2:1").says(
            "“V⟨U+200B⟩1”不能用作编号。 请去掉字符 U+200B。编号只用文字、数字和 - _ . # + \
             这几个符号。",
            "“V⟨U+200B⟩1” cannot be used as an id. Take out the character U+200B: an id has \
             letters, digits and the signs - _ . # + only.",
        ),
        ledger("V 1,2025-01-03,E1,Lamp,,5").finds("bad-id 2:1").says(
            "“V 1”不能用作编号。 请去掉字符 U+0020。编号只用文字、数字和 - _ . # + \
             这几个符号。",
            "“V 1” cannot be used as an id. Take out the character U+0020: an id has letters, \
             digits and the signs - _ . # + only.",
        ),
        ledger(" V1,2025-01-03,E1,Lamp,,5").finds("stray-blank 2:1"),
        ledger(",2025-01-03,E1,Lamp,,5").finds("empty-cell 2:1"),
        ledger("V1,2025-01-03,,Lamp,,5").finds("empty-cell 2:15"),
        ledger("V1,2025-01-03,E1,,,5").finds("empty-cell 2:18"),
        ledger("VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV,2025-01-03,E1,Lamp,,5").finds("bad-id 2:1").says(
            "“VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV”不能用作编号。 \
             编号最多 60 个字。",
            "“VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV” cannot be used \
             as an id. An id has at most 60 characters.",
        ),
        ledger("V1,2025-01-03,E1,La\u{0}mp,,5").finds("control-character 2:20").says(
            "文件里有看不见的控制字符 U+0000。 请删去这个字符。它多半是从别处粘贴带进来的。",
            "The file holds the control character U+0000, which cannot be seen. Delete the \
             character; most likely it came with pasted text.",
        ),
        ledger("V1,2025-01-03,E1,La\u{7}mp,,5").finds("control-character 2:20"),
        ledger("V1,2025-01-03,E1,La\u{202e}mp,,5").finds("hidden-character 2:20").says(
            "文件里有改变文字方向的字符 U+202E。 如果不是阿拉伯文、希伯来文等从右往左写的文字\
             ，请删去它。",
            "The file holds the character U+202E, which turns the direction of writing. \
             Delete it, unless the text is in a language that is written from right to left.",
        ),
        ledger("<<<<<<< HEAD\nV1,2025-01-03,E1,Lamp,,5\n=======\nV1,2025-01-03,E1,Lamp,,6\n>>>>>>> other").finds("merge-conflict 2:1").says(
            "文件里还有合并冲突的标记。 请在 <<<<<<< 和 >>>>>>> \
             之间选定要留下的内容，再删去这几行标记。",
            "The marks of a merge conflict stand in the file. Keep what is right between \
             <<<<<<< and >>>>>>>, then delete the lines with the marks.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,5\n=======\nV2,2025-01-03,E1,Lamp,,6").finds("merge-conflict 3:1"),
        file("ledger/2025-01.csv", "voucher,date,item,summary,in,out\rV1,2025-01-03,E1,Lamp,,5\rV2,2025-01-99,E1,Lamp,,5\r").finds("bad-date 3:4"),
        file("ledger/2025-01.csv", "vouhcer,date,item,summary,in,out\n").finds("unknown-column 1:1").says(
            "没有叫“vouhcer”的栏。 是不是“voucher”？",
            "There is no column “vouhcer”. Did you mean “voucher”?",
        ),
        file("ledger/2025-01.csv", "voucher,date,item,summary,in,out,out\n").finds("duplicate-column 1:34").says(
            "“out”这一栏出现了两次。 请改正其中一个栏名，或删去一栏。",
            "The column “out” stands here twice. Mend one of the two headings, or delete one \
             column.",
        ),
        file("ledger/2025-01.csv", "voucher,date,item,summary,in,支出\n").finds("mixed-headings 1:30").says(
            "栏名“支出”和其他栏名不是同一种语言。 一个文件的栏名要么全用中文，要么全用英文。",
            "The heading “支出” is not in the language of the others. Write all headings of a \
             file in Chinese, or all in English.",
        ),
        file("ledger/2025-01.csv", "voucher,date,item,in,out\n").finds("missing-column 1:1").says(
            "缺少这些栏：summary。 请在第一行补上栏名，并在每一行填上内容。",
            "Columns are missing: summary. Add the headings to the first line, and fill them \
             in every row.",
        ),
        file("ledger/2025-01.csv", "voucher,date ,item,summary,in,out\n").finds("unknown-column 1:9").says(
            "没有叫“date ”的栏。 栏名前后多了空格。请改成“date”。",
            "There is no column “date ”. There are blanks around the heading. Make it “date”.",
        ),
        file("ledger/2025-01.csv", "voucher,ｄａｔｅ,item,summary,in,out\n").finds("unknown-column 1:9").says(
            "没有叫“ｄａｔｅ”的栏。 看着像“date”，其实混进了别的字符（U+FF44、U+FF41、U+FF54 \
             和 U+FF45）。请重新打一遍栏名。",
            "There is no column “ｄａｔｅ”. It looks like “date” but holds other characters \
             (U+FF44, U+FF41, U+FF54, and U+FF45). Type the heading again.",
        ),
        file("ledger/2025-01.csv", "voucher,d\u{430}te,item,summary,in,out\n").finds("unknown-column 1:9").says(
            "没有叫“d\u{430}te”的栏。 看着像“date”，其实混进了别的字符（U+0430）。请重新打一\
             遍栏名。",
            "There is no column “d\u{430}te”. It looks like “date” but holds other characters \
             (U+0430). Type the heading again.",
        ),
        file("ledger/2025-01.csv", "凭证号,日期,预算项,摘要,摘要：en,收入,支出\n").finds("unknown-column 1:15").says(
            "没有叫“摘要：en”的栏。 看着像“摘要:en”，其实混进了别的字符（U+FF1A）。请重新打一\
             遍栏名。",
            "There is no column “摘要：en”. It looks like “摘要:en” but holds other \
             characters (U+FF1A). Type the heading again.",
        ),
        file("ledger/2025-01.csv", "凭证号,日期,预算项,摘\u{200b}要,收入,支出\n").finds("unknown-column 1:12").says(
            "没有叫“摘⟨U+200B⟩要”的栏。 看着像“摘要”，其实混进了别的字符（U+200B）。请重新打\
             一遍栏名。",
            "There is no column “摘⟨U+200B⟩要”. It looks like “摘要” but holds other \
             characters (U+200B). Type the heading again.",
        ),
        file("ledger/2025-01.csv", "凭证号,日期,预算项,摘要,收\u{a0}入,支出\n").finds("unknown-column 1:15").says(
            "没有叫“收\u{a0}入”的栏。 看着像“收入”，其实混进了别的字符（U+00A0）。请重新打一\
             遍栏名。",
            "There is no column “收\u{a0}入”. It looks like “收入” but holds other characters \
             (U+00A0). Type the heading again.",
        ),
        file("ledger/2025-01.csv", "voucher,,item,summary,in,out\n").finds("missing-column 1:1, unknown-column 1:9").says(
            "缺少这些栏：date。 请在第一行补上栏名，并在每一行填上内容。",
            "Columns are missing: date. Add the headings to the first line, and fill them in \
             every row.",
        ),
        file("ledger/2025-01.csv", "voucher;date;item;summary;in;out\n").finds("wrong-separator 1:8").says(
            "各栏之间用了分号，应当用英文逗号。 请在表格软件里另存为“CSV UTF-8（逗号分隔）”。",
            "The columns are parted by semicolons instead of commas. Save the file again as \
             “CSV UTF-8 (comma delimited)”.",
        ),
        file("ledger/2025-01.csv", "voucher\tdate\titem\tsummary\tin\tout\n").finds("wrong-separator 1:8").says(
            "各栏之间用了制表符，应当用英文逗号。 请在表格软件里另存为“CSV \
             UTF-8（逗号分隔）”。",
            "The columns are parted by tabs instead of commas. Save the file again as “CSV \
             UTF-8 (comma delimited)”.",
        ),
        file("ledger/2025-01.csv", "凭证号，日期，预算项\n").finds("wrong-separator 1:4").says(
            "各栏之间用了中文逗号，应当用英文逗号。 请在表格软件里另存为“CSV \
             UTF-8（逗号分隔）”。",
            "The columns are parted by Chinese commas instead of commas. Save the file again \
             as “CSV UTF-8 (comma delimited)”.",
        ),
        file("ledger/2025-01.csv", "V1,2025-01-03,E1,Lamp,,5\n").finds("missing-column 1:1").says(
            "缺少这些栏：voucher、date、item 和 summary。 第一行里一个栏名也没有。请在最上面加\
             一行栏名。",
            "Columns are missing: voucher, date, item, and summary. None of the headings \
             stands in the first line. Put a line of headings above it.",
        ),
        file("ledger/2025-01.csv", "voucher,date,item,summary,in,out,cashier\n").finds("unknown-column 1:34").says(
            "没有叫“cashier”的栏。 请对照该文件的说明改正栏名；不需要的栏请删去。",
            "There is no column “cashier”. Mend the heading after the page of the file, or \
             delete the column if it is not needed.",
        ),
        file("ledger/2025-01.csv", "voucher,date,item,summary,summary:english language,in,out\n").finds("unknown-column 1:27").says(
            "没有叫“summary:english language”的栏。 冒号后面写语言代码，如 summary:en。",
            "There is no column “summary:english language”. After the colon stands a \
             language, such as summary:en.",
        ),
        file("ledger/2025-01.csv", "\"voucher,date\n").finds("open-quote 1:1"),
        file("ledger/2025-01.csv", "").finds("empty-file 1:1").says(
            "文件是空的。 第一行至少要有栏名；不需要这个文件就删去它。",
            "The file is empty. The first line holds the headings at least; delete the file \
             if it is not needed.",
        ),
        file("ledger/2025-01.csv", "\n\n").finds("empty-file 1:1"),
        file("periods.csv", "period,closed,closed_by,closing\n").finds("unknown-column 1:25").says(
            "没有叫“closing”的栏。 这一栏要写明是哪项资金，如 closing:SVC。",
            "There is no column “closing”. This column names a fund, such as closing:SVC.",
        ),
        file("ledger/2025-01.csv", &"c,".repeat(9999)).finds("too-many-columns 1:1").says(
            "第一行有 10,000 栏，最多只能有 500 栏。 请看看是不是把行和列弄反了，或者换行丢了\
             。",
            "The first line has 10,000 columns; at most 500 can be read. Were rows and \
             columns swapped, or line breaks lost?",
        ),
    ]
}
