//! Settings, Markdown files and paths.

use super::{Case, file, settings};

#[expect(clippy::too_many_lines, reason = "a table: one case after the other")]
pub(super) fn cases() -> Vec<Case> {
    vec![
        settings("name = \"b\"").finds("toml-syntax 4:1").says(
            "这里不合 TOML 的写法。 这个名称前面已经写过一次，请删去其中一个。",
            "This is not written as TOML asks. This key was given before: delete one of the \
             two.",
        ),
        settings("started = 2025-02-30").finds("toml-syntax 4:11").says(
            "这里不合 TOML 的写法。 日历上没有这一天，或写法不是 2025-03-05。",
            "This is not written as TOML asks. The calendar has no such day, or it is not \
             written as 2025-03-05.",
        ),
        settings("households = \"many\"").finds("wrong-form 4:14").says(
            "“households”应为：整数，如 20。这里写的是“\"many\"”。 请对照说明改正这个值。",
            "“households” should be a whole number, such as 20; here it is “\"many\"”. Mend \
             the value after the page of the file.",
        ),
        settings("households = 12.5").finds("wrong-form 4:14"),
        settings("households = 99999999999999999999").finds("wrong-form 4:14"),
        settings("started = 07:32:00").finds("wrong-form 4:11").says(
            "“started”应为：日期，如 2025-03-05。这里写的是“07:32:00”。 \
             请对照说明改正这个值。",
            "“started” should be a date, such as 2025-03-05; here it is “07:32:00”. Mend the \
             value after the page of the file.",
        ),
        settings("as_of = \"2025/1/1\"").finds("wrong-form 4:9"),
        settings("area = \"big\"").finds("wrong-form 4:8").says(
            "“area”应为：数字，如 110000.00。这里写的是“\"big\"”。 请对照说明改正这个值。",
            "“area” should be a number, such as 110000.00; here it is “\"big\"”. Mend the \
             value after the page of the file.",
        ),
        settings("yearstart = 1").finds("unknown-key 4:1").says(
            "没有叫“yearstart”的设置。 是不是“year_start”？",
            "There is no setting “yearstart”. Did you mean “year_start”?",
        ),
        settings("year_start = 13").finds("wrong-form 4:14").says(
            "“year_start”应为：1 到 12 的月份。这里写的是“13”。 请对照说明改正这个值。",
            "“year_start” should be the number of a month, 1 to 12; here it is “13”. Mend the \
             value after the page of the file.",
        ),
        settings("url = \"javascript:alert(1)\"").finds("wrong-form 4:7").says(
            "“url”应为：以 https:// 开头的网址。这里写的是“\"javascript:alert(1)\"”。 \
             请对照说明改正这个值。",
            "“url” should be an address that starts with https://; here it is \
             “\"javascript:alert(1)\"”. Mend the value after the page of the file.",
        ),
        settings("languages = [\"zh_CN\"]").finds("bad-language 4:14").says(
            "“zh_CN”不是语言代码。 简体中文写 zh-CN，英文写 en。",
            "“zh_CN” is no language tag. Write zh-CN for Chinese and en for English.",
        ),
        settings("languages = \"en\"").finds("wrong-form 4:13").says(
            "“languages”应为：方括号里的一串文字，如 [\"E1\", \"E4\"]。这里写的是“\"en\"”。 \
             请对照说明改正这个值。",
            "“languages” should be a list of texts, such as [\"E1\", \"E4\"]; here it is \
             “\"en\"”. Mend the value after the page of the file.",
        ),
        settings("profile = \"club\"").finds("wrong-form 4:11").says(
            "“profile”应为：规定的几个词之一。这里写的是“\"club\"”。 \
             只能写：trust 和 association。",
            "“profile” should be one of a few words; here it is “\"club\"”. Use one of trust \
             and association.",
        ),
        settings("notice = 望桐苑").finds("toml-syntax 4:10").says(
            "这里不合 TOML 的写法。 文字要加英文双引号，如 name = \"望桐苑\"。",
            "This is not written as TOML asks. Put texts into double quotes, such as name = \
             \"Wangtong Court\".",
        ),
        settings("notice = \"open").finds("toml-syntax 4:15").says(
            "这里不合 TOML 的写法。 有引号或括号没有收尾。",
            "This is not written as TOML asks. A quote or a bracket is not closed.",
        ),
        settings("notice =").finds("toml-syntax 4:9").says(
            "这里不合 TOML 的写法。 等号后面没有写值。",
            "This is not written as TOML asks. There is no value after the equals sign.",
        ),
        settings("[publish]\nnames = \"no\"").finds("wrong-form 5:9").says(
            "“publish.names”应为：true 或 false。这里写的是“\"no\"”。 请对照说明改正这个值。",
            "“publish.names” should be true or false; here it is “\"no\"”. Mend the value \
             after the page of the file.",
        ),
        settings("[[funds]]\nname = \"A\"").finds("missing-key 5:1").says(
            "缺少“funds.id”。 请补上这一项。",
            "“funds.id” is missing. Add the setting.",
        ),
        settings("[[funds]]\nid = \"A B\"\nname = \"A\"").finds("bad-id 5:6"),
        settings("[[funds]]\nid = \"A\"\nname = { fr = \"A\" }").finds("wrong-form 6:8").says(
            "“funds.name”应为：一段文字，或按语言分列的文字（其中要有首选语言），如 { zh-CN = \
             \"…\", en = \"…\" }。这里写的是“{ fr = \"A\" }”。 请对照说明改正这个值。",
            "“funds.name” should be a text, or texts by language with the first language \
             among them, such as { zh-CN = \"…\", en = \"…\" }; here it is “{ fr = \"A\" }”. \
             Mend the value after the page of the file.",
        ),
        settings("[funds]\nid = \"A\"").finds("wrong-form 4:1").says(
            "“funds”应为：一串成组的设置。这里写的是“[funds]”。 请对照说明改正这个值。",
            "“funds” should be a list of tables; here it is “[funds]”. Mend the value after \
             the page of the file.",
        ),
        settings("[[accounts]]\nid = \"a\"\nname = \"A\"\nlast4 = \"12345\"").finds("wrong-form 7:9").says(
            "“accounts.last4”应为：账号的末四位数字，加英文双引号，如 \
             \"0417\"。这里写的是“\"12345\"”。 请对照说明改正这个值。",
            "“accounts.last4” should be the last four digits of the account’s number in \
             quotes, such as \"0417\"; here it is “\"12345\"”. Mend the value after the page \
             of the file.",
        ),
        settings("[[accounts]]\nid = \"a\"\nname = \"A\"\nkind = \"vault\"").finds("wrong-form 7:8").says(
            "“accounts.kind”应为：规定的几个词之一。这里写的是“\"vault\"”。 \
             只能写：bank、cash、wallet、deposit 和 outside。",
            "“accounts.kind” should be one of a few words; here it is “\"vault\"”. Use one of \
             bank, cash, wallet, deposit, and outside.",
        ),
        settings("[years.25]\nbudget = \"draft\"").finds("wrong-form 4:8").says(
            "“years.25”应为：四位数的年份。这里写的是“25”。 请对照说明改正这个值。",
            "“years.25” should be a year of four digits; here it is “25”. Mend the value \
             after the page of the file.",
        ),
        settings("[years.2025]\nbudget = \"done\"").finds("wrong-form 5:10").says(
            "“years.2025.budget”应为：规定的几个词之一。这里写的是“\"done\"”。 \
             只能写：draft、consulted 和 adopted。",
            "“years.2025.budget” should be one of a few words; here it is “\"done\"”. Use one \
             of draft, consulted, and adopted.",
        ),
        settings("[checks]\nvariance = 0.1").finds("wrong-form 5:12").says(
            "“checks.variance”应为：带百分号的比率，加英文双引号，如 \
             \"6.4%\"。这里写的是“0.1”。 请对照说明改正这个值。",
            "“checks.variance” should be a rate in quotes with its percent sign, such as \
             \"6.4%\"; here it is “0.1”. Mend the value after the page of the file.",
        ),
        settings("[checks]\nadopt_by = \"31-03\"").finds("wrong-form 5:12").says(
            "“checks.adopt_by”应为：“月-日”，如 \"03-31\"。这里写的是“\"31-03\"”。 \
             请对照说明改正这个值。",
            "“checks.adopt_by” should be a month and a day, such as \"03-31\"; here it is \
             “\"31-03\"”. Mend the value after the page of the file.",
        ),
        settings("[checks.severity]\nover-budget = \"note\"").finds("wrong-form 5:15").says(
            "“checks.severity.over-budget”应为：\"error\" 或 \"warning\"。这里写的是“\"note\"\
             ”。 请对照说明改正这个值。",
            "“checks.severity.over-budget” should be \"error\" or \"warning\"; here it is \
             “\"note\"”. Mend the value after the page of the file.",
        ),
        settings("[vouchers]\nslugs = { \"维\" = \"维\" }").finds("wrong-form 5:17").says(
            "“vouchers.slugs.维”应为：小写英文字母，如 \"ji\"。这里写的是“\"维\"”。 \
             请对照说明改正这个值。",
            "“vouchers.slugs.维” should be small latin letters, such as \"ji\"; here it is \
             “\"维\"”. Mend the value after the page of the file.",
        ),
        settings("[opening]\ndate = 2025-01-01\nbalances = [{ account = \"pool\", amount = \"1,5\" }]").finds("wrong-form 6:42").says(
            "“opening.balances.amount”应为：金额，如 1234.50。这里写的是“\"1,5\"”。 \
             请对照说明改正这个值。",
            "“opening.balances.amount” should be an amount, such as 1234.50; here it is \
             “\"1,5\"”. Mend the value after the page of the file.",
        ),
        settings("<<<<<<< HEAD").finds("merge-conflict 4:1"),
        settings(&format!("a = {}", "[".repeat(5000))).finds("toml-syntax 4:85").says(
            "这里不合 TOML 的写法。 括号套得太深了。",
            "This is not written as TOML asks. The brackets are nested too deeply.",
        ),
        file("community.toml", "").finds("missing-key 1:1, missing-key 1:1, missing-key 1:1"),
        file("community.toml", "format = 2\nname = \"A\"\ncurrency = \"CNY\"\n").finds("unknown-format 1:10").says(
            "格式版本是 2，这里只认得 1。 写 format = 1；文件若是为更新的版本写的，请升级程序\
             。",
            "The format is 2; only 1 is known here. Write format = 1, or take a newer version \
             of the program if the files were written for one.",
        ),
        file("community.toml", "format = 1\nname = \"A\"\ncurrency = \"yuan\"\n").finds("bad-currency 3:12").says(
            "“yuan”不是货币代码。 写三个大写字母，人民币写 CNY。",
            "“yuan” is no currency code. Write three capital letters, such as CNY for the \
             renminbi.",
        ),
        file("community.toml", "format = 1\r\rname = \"A\"\r").finds("toml-syntax 2:1").says(
            "这里不合 TOML 的写法。 换行的方式不对，请用编辑器把换行存成 LF 或 CRLF。",
            "This is not written as TOML asks. The line ends in an unusual way: save the file \
             with LF or CRLF line ends.",
        ),
        file("notices/a.md", "# Water\n").finds("no-front-matter 1:1").says(
            "文件开头没有设置。 在最前面写一行 +++，接着写 title 等设置，再写一行 \
             +++，正文放在后面。",
            "The file does not start with settings. Start with a line +++, then the settings \
             such as title, then another line +++, then the text.",
        ),
        file("notices/a.md", "+++\ntitle = \"Water\"\n").finds("open-front-matter 1:1").says(
            "开头的设置没有收尾的 +++。 在设置的最后一行下面单独写一行 +++。",
            "The settings at the start are not closed by +++. Put a line +++ below the last \
             setting.",
        ),
        file("notices/a.md", "+++\ndate = 2025-01-01\n+++\n").finds("missing-key 1:1"),
        file("pages/a.md", "+++\ntitle = \"A\"\norder = \"first\"\n+++\n").finds("wrong-form 3:9"),
        file("decisions/D1.md", "+++\nid = \"D1\"\ndate = 2025-01-01\ntitle = \"A\"\nbody = \"council\"\n+++\n").finds("wrong-form 5:8").says(
            "“body”应为：规定的几个词之一。这里写的是“\"council\"”。 \
             只能写：assembly、committee、trustee 和 supervisor。",
            "“body” should be one of a few words; here it is “\"council\"”. Use one of \
             assembly, committee, trustee, and supervisor.",
        ),
        file("decisions/D1.md", "+++\nid = \"D1\"\ntitle = \"A\"\nbody = \"assembly\"\n+++\n").finds("missing-key 1:1"),
        file("decisions/D1.md", "+++\nid = \"D1\"\ndate = 2025-01-01\ntitle = \"A\"\nbody = \"assembly\"\nvote = { area_total = 1, area_part = 1, area_for = 1, heads_total = 1.5, heads_part = 1, heads_for = 1 }\n+++\n").finds("wrong-form 6:69"),
        file("items/E1.md", "Lamp\n<<<<<<< HEAD\nold\n=======\nnew\n>>>>>>> b\n").finds("merge-conflict 2:1"),
        file("items/E1.md", "+++\ntitle = \"A\"\n+++\n").finds("unknown-key 2:1").says(
            "没有叫“title”的设置。 请对照说明改正名称；不需要就删去。",
            "There is no setting “title”. Mend the name after the page of the file, or delete \
             the setting.",
        ),
        file("assessments/2025.toml", "period = \"2025\"\nscore = 85.5\n").finds("missing-key 1:1"),
        file("assessments/2025.toml", "period = \"2025\"\nscore = \"good\"\ngrade = \"B\"\n").finds("wrong-form 2:9"),
        file("assessments/2025.toml", "period = \"2025\"\nscore = 85\ngrade = \"B\"\n[[raters]]\nid = \"a\"\nname = \"A\"\nweight = 0.6\nscore = 85\n").finds("wrong-form 7:10"),
        file("counterpartys.csv", "id,name\n").finds("unknown-file").says(
            "不认得文件“counterpartys.csv”，没有读取。 是不是应当叫“counterparties.csv”？",
            "“counterpartys.csv” is no file that is known, and was not read. Should it be \
             “counterparties.csv”?",
        ),
        file("leger/2025-01.csv", "x\n").finds("unknown-file"),
        file("budget/plan.csv", "x\n").finds("unknown-file").says(
            "不认得文件“budget/plan.csv”，没有读取。 “budget”里的文件名有规定，请对照说明改正\
             。",
            "“budget/plan.csv” is no file that is known, and was not read. The names of files \
             in “budget” have a fixed form: mend it after the pages of the format.",
        ),
        file("other.csv", "x\n").finds("unknown-file").says(
            "不认得文件“other.csv”，没有读取。 请对照说明改正文件名，或把文件移到别处。",
            "“other.csv” is no file that is known, and was not read. Mend the name after the \
             pages of the format, or move the file elsewhere.",
        ),
    ]
}
