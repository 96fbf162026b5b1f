//! A mapping to start from, guessed from the headings and the first rows.

use std::fmt::Write as _;

use super::Source;
use super::annotated::{Text, quoted};
use super::decode::decode;
use super::synonyms::{Meaning, meanings};
use crate::records::scan_rows;
use crate::sources::{Files, Memory};
use crate::units::{DateForm, read_date};

/// How many lines may stand above the headings.
const MOST_SKIPPED: usize = 20;

/// A mapping for a table, with a comment on every guess, to be read and corrected by a person.
///
/// It is in Chinese where the table's headings are.
pub fn suggest(source: &Source<'_>) -> String {
    let mut memory = Memory::default();
    memory.insert(source.path, decode(source.bytes, None).text);
    let files = Files::read(&memory, |_| true).unwrap_or_default();
    let guess = files.find(source.path).map(Guess::of);
    guess.map(|guess| guess.text()).unwrap_or_default()
}

/// What was made out of a table.
struct Guess {
    delimiter: &'static str,
    skip: usize,
    headings: Vec<String>,
    found: Vec<(Meaning, usize)>,
    rows: Vec<Vec<String>>,
}

const DELIMITERS: [(&str, u8); 4] = [(",", b','), ("tab", b'\t'), (";", b';'), ("|", b'|')];

impl Guess {
    /// The cut that makes the most of the headings known.
    fn of(file: &crate::sources::File) -> Self {
        let mut best = Self {
            delimiter: ",",
            skip: 0,
            headings: Vec::new(),
            found: Vec::new(),
            rows: Vec::new(),
        };
        for (delimiter, byte) in DELIMITERS {
            let mut from = 0;
            for (skip, line) in file.text().split_inclusive('\n').take(MOST_SKIPPED).enumerate() {
                let mut rows = scan_rows(file, from, byte).filter_map(Result::ok).map(|cells| {
                    cells.iter().map(|cell| cell.value.trim().to_owned()).collect::<Vec<_>>()
                });
                let headings = rows.next().unwrap_or_default();
                let found = meanings(&headings);
                if found.len() > best.found.len() || best.headings.is_empty() {
                    let rows = rows.take(20).collect();
                    best = Self { delimiter, skip, headings, found, rows };
                }
                from += line.len();
            }
        }
        best
    }

    fn heading(&self, meaning: Meaning) -> Option<&str> {
        let (_, position) = self.found.iter().find(|(found, _)| *found == meaning)?;
        self.headings.get(*position).map(String::as_str)
    }

    fn is_chinese(&self) -> bool {
        self.headings.iter().any(|heading| heading.chars().any(|c| ('一'..='龥').contains(&c)))
    }

    fn is_budget(&self) -> bool {
        self.heading(Meaning::Date).is_none() && self.heading(Meaning::Year).is_some()
    }

    /// The first form in which every date of the first rows can be read.
    fn date_form(&self) -> &'static str {
        let position = self.found.iter().find(|(found, _)| *found == Meaning::Date);
        let dates = || {
            let cells = self.rows.iter().filter_map(|row| row.get(position?.1));
            cells.filter(|text| !text.is_empty())
        };
        let forms = [
            ("ymd", DateForm::YearFirst),
            ("dmy", DateForm::DayFirst),
            ("mdy", DateForm::MonthFirst),
            ("serial", DateForm::Serial),
        ];
        let fits =
            |(_, form): &&(&str, DateForm)| dates().all(|text| read_date(text, *form).is_some());
        forms.iter().find(fits).map_or("ymd", |(name, _)| name)
    }

    fn text(&self) -> String {
        let mut text = Text { body: String::new(), is_chinese: self.is_chinese() };
        text.comment(
            "由表头推测而来，请逐项核对。",
            "Guessed from the headings: check every line.",
        );
        self.write_source(&mut text);
        self.write_target(&mut text);
        self.write_columns(&mut text);
        if self.is_budget() {
            self.write_budget(&mut text);
        } else {
            self.write_ledger(&mut text);
        }
        text.body
    }

    fn write_source(&self, text: &mut Text) {
        if self.skip == 0 && self.delimiter == "," {
            return;
        }
        text.table("source");
        if self.delimiter != "," {
            text.key("delimiter", self.delimiter, "", "");
        }
        if self.skip > 0 {
            text.number("skip", self.skip, "表头以上的行数", "lines above the headings");
        }
    }

    fn write_target(&self, text: &mut Text) {
        text.table("target");
        let kind = if self.is_budget() { "budget" } else { "ledger" };
        text.key("kind", kind, "流水账 ledger，预算 budget", "ledger or budget");
        let language = if text.is_chinese { "zh-CN" } else { "en" };
        text.key("language", language, "写出文件的表头用语", "of the headings that are written");
        if !self.is_budget() {
            text.key(
                "files",
                "month",
                "每月一份 month，每年一份 year",
                "one file a month, or a year",
            );
        }
    }

    fn write_columns(&self, text: &mut Text) {
        text.table("columns");
        text.comment(
            "左边是我们的列，右边是原表的列名；可写几个：[\"甲\", \"乙\"]，可拼接：\"{甲} / {乙}\"",
            "Ours = the source's heading; several: [\"A\", \"B\"]; joined: \"{A} / {B}\"",
        );
        let ledger: &[(&str, Meaning)] = &[
            ("date", Meaning::Date),
            ("summary", Meaning::Summary),
            ("counterparty", Meaning::Counterparty),
            ("account", Meaning::Account),
            ("fund", Meaning::Fund),
            ("invoice", Meaning::Invoice),
            ("balance", Meaning::Balance),
            ("note", Meaning::Note),
        ];
        let budget: &[(&str, Meaning)] = &[
            ("id", Meaning::Id),
            ("name", Meaning::ItemName),
            ("kind", Meaning::Kind),
            ("fund", Meaning::Fund),
            ("group", Meaning::Group),
        ];
        for (ours, meaning) in if self.is_budget() { budget } else { ledger } {
            let fallback = (*meaning == Meaning::ItemName).then(|| self.heading(Meaning::Item));
            if let Some(heading) = self.heading(*meaning).or(fallback.flatten()) {
                text.key(ours, heading, "", "");
            }
        }
    }

    fn write_ledger(&self, text: &mut Text) {
        text.table("dates");
        let note = "年在前 ymd，日在前 dmy，月在前 mdy，表格序号 serial";
        text.key("form", self.date_form(), note, "year, day or month first, or a serial number");
        self.write_amounts(text);
        text.table("items");
        match self.heading(Meaning::Item) {
            Some(heading) => {
                let note = "没有规则的行，由这一列的文字归到预算项";
                text.key("text", heading, note, "names the budget line where no rule does");
            }
            None => text.comment("每行都要有规则：", "Every row needs a rule:"),
        }
        if let Some(name) = self.heading(Meaning::ItemName) {
            text.key("name", name, "", "");
        }
        let column = self.heading(Meaning::Summary).or(self.heading(Meaning::Item));
        text.body.push_str("# [[items.rules]]\n");
        let _ = writeln!(text.body, "# column = {}", quoted(column.unwrap_or("")));
        let example = if text.is_chinese { ("电费", "E11") } else { ("electricity", "E11") };
        let _ = writeln!(text.body, "# contains = {:?}\n# item = {:?}", example.0, example.1);
        text.table("vouchers");
        match self.heading(Meaning::Id) {
            Some(id) => text.key("id", id, "原表自己的号码", "the source's own number"),
            None => {
                let prefix = if text.is_chinese { "银" } else { "B" };
                text.key("prefix", prefix, "号码的开头，如 银-2025-03-001", "as in B-2025-03-001");
            }
        }
    }

    fn write_amounts(&self, text: &mut Text) {
        text.table("amounts");
        let pair = |a, b| self.heading(a).zip(self.heading(b));
        if let Some((debit, credit)) = pair(Meaning::Debit, Meaning::Credit) {
            text.key("debit", debit, "", "");
            text.key("credit", credit, "", "");
            let note = "银行对账单 bank：借方是支出；自己的账 books：借方是收入";
            text.key("view", "bank", note, "bank: a debit is money out; books: it is money in");
        } else if let Some((money_in, money_out)) = pair(Meaning::In, Meaning::Out) {
            text.key("in", money_in, "", "");
            text.key("out", money_out, "", "");
        } else {
            let amount = self.heading(Meaning::Amount).unwrap_or("");
            text.key("amount", amount, "", "");
            if let Some(direction) = self.heading(Meaning::Direction) {
                text.key("direction", direction, "", "");
                text.body
                    .push_str("in_words = [\"收入\", \"贷\"]\nout_words = [\"支出\", \"借\"]\n");
            } else if !self.is_budget() {
                let note = "都是支出 payments，都是收入 receipts，正数为收 positive-in，正数为支 positive-out";
                let english = "payments, receipts, positive-in or positive-out";
                text.key("means", "payments", note, english);
            }
        }
    }

    fn write_budget(&self, text: &mut Text) {
        self.write_amounts(text);
        text.table("budget");
        if let Some(year) = self.heading(Meaning::Year) {
            text.key("year", year, "", "");
        }
        let note = "编号照原样 code，由名称生成 name";
        text.key("ids", "code", note, "code: as it is written; name: made from the words");
        text.comment("原表的用词各是什么：", "What the source's words mean:");
        text.body.push_str("# kinds = { Revenue = \"income\", Expense = \"expense\" }\n");
    }
}
