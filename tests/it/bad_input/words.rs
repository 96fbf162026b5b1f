//! Words, ids and numbers in the other tables.

use super::{Case, file};

#[expect(clippy::too_many_lines, reason = "a table: one case after the other")]
pub(super) fn cases() -> Vec<Case> {
    vec![
        file("budget/2025.csv", "id,name,kind,amount\nE1,Lamp,expens,5\n")
            .finds("unknown-word 2:9")
            .says(
                "“kind”里不认得“expens”。 是不是“expense”？这一栏只能写：income、expense、transfe\
             r 和 held。",
                "“kind” does not know the word “expens”. Did you mean “expense”? The words are \
             income, expense, transfer, and held.",
            ),
        file("budget/2025.csv", "编号,名称,类别,预算金额\nE1,灯,支岀,5\n")
            .finds("unknown-word 2:6")
            .says(
                "“类别”里不认得“支岀”。 是不是“支出”？这一栏只能写：收入、支出、划转和代管。",
                "“类别” does not know the word “支岀”. Did you mean “支出”? The words are 收入, \
             支出, 划转, and 代管.",
            ),
        file("budget/2025.csv", "编号,名称,类别,预算金额\nE1,灯,支\u{200b}出,5\n")
            .finds("unknown-word 2:6")
            .says(
                "“类别”里不认得“支⟨U+200B⟩出”。 看着像“支出”，其实混进了别的字符（U+200B）。请重\
             新打一遍“支出”。",
                "“类别” does not know the word “支⟨U+200B⟩出”. It looks like “支出” but holds \
             other characters (U+200B). Type “支出” again.",
            ),
        file("budget/2025.csv", "id,name,kind,amount\nE1,Lamp,what,5\n")
            .finds("unknown-word 2:9")
            .says(
                "“kind”里不认得“what”。 这一栏只能写：income、expense、transfer 和 held。",
                "“kind” does not know the word “what”. Use one of income, expense, transfer, and \
             held.",
            ),
        file("budget/2025.csv", "id,name,kind,amount\nE1,Lamp,,5\n").finds("empty-cell 2:9"),
        file("budget/2025.csv", "id,name,kind,amount,plan\nE1,Lamp,expense,5,3；6\n")
            .finds("bad-plan 2:19")
            .says(
                "“plan”里的“3；6”不是规定的分月写法。 写月份，用分号隔开，如 \
             3;6;9;12；要分轻重就写 1=22;2=8；不定期写“不定期”；平均分到各月就留空。",
                "“3；6” in “plan” is not a plan as the files write it. List months with \
             semicolons, such as 3;6;9;12; give them weights, such as 1=22;2=8; write “any” \
             for no fixed time; leave it empty for every month alike.",
            ),
        file("budget/2025.csv", "id,name,kind,amount,rate\nE1,Lamp,expense,5,0.9\n")
            .finds("bad-rate 2:19")
            .says(
                "“rate”里的“0.9”不是规定的比率写法。 比率带百分号，如 92.5%；相差几个百分点写作 \
             5pp。",
                "“0.9” in “rate” is not a rate as the files write it. Write a rate with its \
             percent sign, such as 92.5%, and a difference in percentage points as 5pp.",
            ),
        file("budget/2025.csv", "id,name,kind,amount,quantity\nE1,Lamp,expense,5,约3\n")
            .finds("bad-number 2:19")
            .says(
                "“quantity”里的“约3”不是规定的数字写法。 只写数字和小数点，如 12648 或 \
             1.6，最多六位小数。",
                "“约3” in “quantity” is not a number as the files write it. Write only digits and \
             a decimal point, such as 12648 or 1.6, with at most six decimals.",
            ),
        file("budget/2025.csv", "id,line,name,kind,amount\nE1,1.5,Lamp,expense,5\n")
            .finds("bad-count 2:4")
            .says(
                "“line”里的“1.5”不是整数。 写 0、1、2 这样的整数，不带单位。",
                "“1.5” in “line” is not a whole number. Write a whole number such as 0, 1 or 2, \
             without a unit.",
            ),
        file("budget/2025.csv", "id,name,kind,amount\n2025-08,Lamp,expense,5\n")
            .finds("id-like-date 2:1")
            .says(
                "编号“2025-08”会被表格软件当成日期改掉。 在前面加一个字母，如 D2025-08。",
                "Spreadsheets will turn the id “2025-08” into a date. Put a letter before it, \
             such as D2025-08.",
            ),
        file("budget/2025.csv", "id,name,kind,heading,amount\nE1,Lamp,expense,10,5\n")
            .finds("unknown-word 2:17")
            .says(
                "“heading”里不认得“10”。 这一栏只能写：1、2、3、4、5、6、7、8、9、fee、arrears、c\
             ommon、interest 和 other。",
                "“heading” does not know the word “10”. Use one of 1, 2, 3, 4, 5, 6, 7, 8, 9, \
             fee, arrears, common, interest, and other.",
            ),
        file("bank/2025.csv", "account,date,kind,amount\npool,2025-01-31,balance,5\n")
            .finds("unknown-word 2:17")
            .says(
                "“kind”里不认得“balance”。 这一栏只能写：statement、outstanding、in_transit、bank\
             _in、bank_out 和 error。",
                "“kind” does not know the word “balance”. Use one of statement, outstanding, \
             in_transit, bank_in, bank_out, and error.",
            ),
        file("bank/2025.csv", "账户,日期,类别,金额\n共管户,2025-01-31,对帐单余额,5\n")
            .finds("unknown-word 2:16")
            .says(
                "“类别”里不认得“对帐单余额”。 是不是“对账单余额”？这一栏只能写：对账单余额、盘点\
             余额、已付未达、已收在途、银行已收、银行已付和记账差错。",
                "“类别” does not know the word “对帐单余额”. Did you mean “对账单余额”? The words \
             are 对账单余额, 盘点余额, 已付未达, 已收在途, 银行已收, 银行已付, and 记账差错.",
            ),
        file(
            "budget/2025-adjustments.csv",
            "id,date,item,amount,source,reason,decision\nA1,2025-05-01,E1,5,surplus,more rain,\n",
        )
        .finds("empty-cell 2:38"),
        file("contracts.csv", "id,title,counterparty,quotes\nHT-1,Lifts,A,three\n")
            .finds("bad-count 2:14"),
        file("counterparties.csv", "id,name\n,A\n").finds("empty-cell 2:1"),
        file(
            "tariffs.csv",
            "charge,group,from,units,quantity,unit_price\nfee,1,2025-01,60,5040,1.10元\n",
        )
        .finds("bad-number 2:23"),
        file("collections/2025.csv", "as_of,charge,period,billed\n2025-12-31,fee,2025,1.2.3\n")
            .finds("bad-amount 2:21"),
        file("redactions.csv", "about,date,reason\nJ-1,2025-1-8,A name\n").finds("bad-date 2:5"),
        file(
            "explanations.csv",
            "period,about,code,reason,date,by\n2025,E1,over-budget,,2026-01-08,manager\n",
        )
        .finds("empty-cell 2:21"),
    ]
}
