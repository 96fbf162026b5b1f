//! Amounts, dates and periods that are not as the files write them.

use super::{Case, file, ledger};

#[expect(clippy::too_many_lines, reason = "a table: one case after the other")]
pub(super) fn cases() -> Vec<Case> {
    vec![
        ledger("V1,2025-01-03,E1,Lamp,,\"1,234.56\"").finds("bad-amount 2:24").says(
            "“out”里的“1,234.56”不是规定的金额写法。 如果是这个数，请写成 1234.56。",
            "“1,234.56” in “out” is not an amount as the files write it. If this is the \
             amount that is meant, write 1234.56.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,\"1.234,56\"").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,\"1 234,56\"").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,１２３").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,１２．３").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,−5").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,(5.00)").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,5-").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,￥5").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,5元").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,2.5万").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,1e3").finds("bad-amount 2:24").says(
            "“out”里的“1e3”不是规定的金额写法。 金额只写数字和小数点，如 \
             1234.50；退回或冲减写 -1234.50。不写千分号、货币符号和“元”。",
            "“1e3” in “out” is not an amount as the files write it. Write only digits and a \
             decimal point, such as 1234.50, or -1234.50 for money taken back: no thousands \
             separators, no currency sign.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,0x10").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,NaN").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,inf").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,.5").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,5.").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,+5").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,5.001").finds("bad-amount 2:24").says(
            "“out”里的“5.001”不是规定的金额写法。 金额最多写 2 位小数。",
            "“5.001” in “out” is not an amount as the files write it. An amount has at most 2 \
             decimals.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,9999999999999999").finds("bad-amount 2:24").says(
            "“out”里的“9999999999999999”不是规定的金额写法。 金额要小于一千万亿。请看看是不是\
             多打了数字。",
            "“9999999999999999” in “out” is not an amount as the files write it. An amount \
             must be below a thousand million million. Is a digit too many?",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,+45.55USD").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,=1+1").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,1'000").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,五百").finds("bad-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,1,234.56").finds("ragged-row 2:24").says(
            "这一行有 7 格，表头有 6 格。 “out”的数字里多半有逗号，被当成了两格。请去掉千分号\
             ；小数点写“.”。",
            "This row has 7 cells, the headings have 6. A number in “out” most likely has a \
             comma and became two cells. Leave out thousands separators and write the decimal \
             point as a point.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,0").finds("zero-amount 2:24").says(
            "“out”的金额是零。 没有收付就不用记这一行；凭证号作废时，“预算项”写“作废”，金额空\
             着。",
            "The amount in “out” is zero. Leave the row out if no money moved; for a void \
             voucher number write “void” as the budget line and no amount.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,-0").finds("zero-amount 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,").finds("no-amount 2:1").says(
            "这一行“收入”和“支出”都没有填。 收到钱填“收入”，付出钱填“支出”；凭证号作废时，“预\
             算项”写“作废”。",
            "Neither “in” nor “out” is filled in this row. Fill “in” for money received or \
             “out” for money paid; for a void voucher number write “void” as the budget line.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,3,5").finds("two-amounts 2:25").says(
            "这一行“收入”和“支出”都填了。 一行只记一个方向；有收有付就写成同一凭证的两行。",
            "Both “in” and “out” are filled in this row. A row goes one way: write money in \
             and money out as two rows of one voucher.",
        ),
        ledger("V1,2025-01-03,void,Lamp,,5").finds("void-with-amount 2:26").says(
            "作废的凭证号不能有金额，“out”却填了。 真的作废就删去金额；钱已经收付就写上预算项\
             ，要冲回请另记一张凭证。",
            "A void voucher number has no amount, but “out” is filled. Delete the amount if \
             the number was never used; if money moved, name the budget line and reverse it \
             with another voucher.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,, 5").finds("stray-blank 2:24").says(
            "“out”里“5”的前后有空格。 请删去这一格前后的空格。",
            "“out” has blanks before or after “5”. Delete the blanks at the ends of the cell.",
        ),
        ledger("V1,2025-01-03,E1,Lamp,,5\u{a0}").finds("stray-blank 2:24"),
        ledger("V1,2025-01-03,E1,Lamp,,5\u{3000}").finds("stray-blank 2:24"),
        ledger("V1,2023-02-29,E1,Lamp,,5").finds("bad-date 2:4").says(
            "“date”里的“2023-02-29”不是规定的日期写法。 日历上没有这一天，请核对月份和日子。",
            "“2023-02-29” in “date” is not a date as the files write it. The calendar has no \
             such day: check the month and the day.",
        ),
        ledger("V1,2025-02-30,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,2025-13-01,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,0000-00-00,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,00:00:00,E1,Lamp,,5").finds("bad-date 2:4").says(
            "“date”里的“00:00:00”不是规定的日期写法。 日期写成“年-月-日”，月和日各两位，如 \
             2025-03-05。",
            "“00:00:00” in “date” is not a date as the files write it. Write year, month and \
             day as 2025-03-05, with two digits each for month and day.",
        ),
        ledger("V1,24/5/6,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,45231,E1,Lamp,,5").finds("bad-date 2:4").says(
            "“date”里的“45231”不是规定的日期写法。 这像是表格软件里的日期序号，即 \
             2023-11-01。请把这一列设成文本，再写日期。",
            "“45231” in “date” is not a date as the files write it. This looks like a \
             spreadsheet’s number for 2023-11-01. Set the column to text and write the date.",
        ),
        ledger("V1,2024年5月1日,E1,Lamp,,5").finds("bad-date 2:4").says(
            "“date”里的“2024年5月1日”不是规定的日期写法。 如果是这一天，请写成 2024-05-01。",
            "“2024年5月1日” in “date” is not a date as the files write it. If this is the day \
             that is meant, write 2024-05-01.",
        ),
        ledger("V1,20244-01-01,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,2025/3/5,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,2025.03.05,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,20250305,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,２０２５-03-05,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,2025-3-5,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,07/04/2015,E1,Lamp,,5").finds("bad-date 2:4"),
        ledger("V1,,E1,Lamp,,5").finds("empty-cell 2:4").says(
            "“date”没有填写。 请补上这一格；如果整行是多余的，就删去整行。",
            "“date” is empty. Fill in the cell, or delete the whole row if it is not needed.",
        ),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025年1月,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1")
        .says(
            "“period”里的“2025年1月”不是规定的期间写法。 如果是这个期间，请写成 2025-01。",
            "“2025年1月” in “period” is not a period as the files write it. If this is the \
             period that is meant, write 2025-01.",
        ),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025-1,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1"),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n202501,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1"),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025Q1,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1")
        .says(
            "“period”里的“2025Q1”不是规定的期间写法。 如果是这个期间，请写成 2025-Q1。",
            "“2025Q1” in “period” is not a period as the files write it. If this is the \
             period that is meant, write 2025-Q1.",
        ),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025-Q5,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1")
        .says(
            "“period”里的“2025-Q5”不是规定的期间写法。 年写 2025，月写 2025-03，季度写 \
             2025-Q1，半年写 2025-H1，某年及以前写 ..2024。",
            "“2025-Q5” in “period” is not a period as the files write it. Write a year as \
             2025, a month as 2025-03, a quarter as 2025-Q1, a half-year as 2025-H1, and a \
             year with all before it as ..2024.",
        ),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025-13,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1"),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n..24,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1"),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n一月,2025-02-08,accountant,1.00\n",
        )
        .finds("bad-period 2:1"),
        file(
            "periods.csv",
            "period,closed,closed_by,closing:SVC\n2025-01,2025-02-08,accountant,1.0O\n",
        )
        .finds("bad-amount 2:31"),
    ]
}
