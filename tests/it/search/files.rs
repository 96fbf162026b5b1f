//! The files that the page of search reads, read as its script reads them.

use serde_json::Value;

use crate::site::Files;
use sunbook::wording::straight;

/// The rows of all parts, as the ledger's table has them.
pub(super) struct Rows {
    /// Voucher, line, day, budget line, fund, account, summary, counterparty, in, out, kind.
    pub(super) rows: Vec<Vec<String>>,
    /// The page of each row.
    pub(super) addresses: Vec<String>,
    /// What is to be known of each voucher.
    pub(super) marks: Vec<(String, usize)>,
}

/// The object that a file hands over.
#[track_caller]
pub(super) fn called(files: &Files, path: &str) -> Value {
    let text = files.get(path).unwrap_or_else(|| panic!("no file {path}"));
    let object = text.strip_prefix("sunbookSearch(").and_then(|text| text.strip_suffix(");\n"));
    serde_json::from_str(object.expect("one call")).expect("one object")
}

fn spread(runs: &Value) -> Vec<Value> {
    let runs = runs.as_array().expect("a column");
    let run = |two: &[Value]| vec![two[0].clone(); number(&two[1])];
    runs.chunks(2).flat_map(run).collect()
}

/// A whole number.
fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a whole number")).expect("a small one")
}

/// All rows with the ids of a language's file of names.
pub(super) fn rows(files: &Files, tag: &str) -> Rows {
    let names = called(files, &format!("search/{tag}.js"));
    let decimals = number(&names["decimals"]);
    let mut rows = Rows { rows: Vec::new(), addresses: Vec::new(), marks: Vec::new() };
    for (index, size) in names["parts"].as_array().unwrap().iter().enumerate() {
        let part = called(files, &format!("search/rows-{}.js", index + 1));
        assert_eq!(number(&part["number"]), index + 1);
        assert_eq!(part["summary"].as_array().map(Vec::len), Some(number(&size[0])));
        add(&mut rows, &names, &part, decimals);
    }
    rows
}

fn add(rows: &mut Rows, names: &Value, part: &Value, decimals: usize) {
    let [day, of, line, fund, account] =
        ["day", "of", "line", "fund", "account"].map(|name| spread(&part[name]));
    let mut voucher = (String::new(), String::new());
    for row in 0..day.len() {
        if let Some(end) = part["voucher"][row].as_str() {
            let series = &part["series"][number(&of[row])];
            let whole = |at: usize| format!("{}{end}", series[at].as_str().unwrap());
            voucher = (whole(0), whole(1));
        }
        let id = |list: &str, at: &Value| match number(at) {
            0 => String::new(),
            at => names[list][at - 1][0].as_str().unwrap().to_owned(),
        };
        let marks = number(&part["marks"][row]);
        let kind = ["income", "expense", "transfer", "held", "void"][marks / 2 % 8];
        let is_void = kind == "void";
        let amount = if is_void { String::new() } else { decimal(&part["amount"][row], decimals) };
        let (received, paid) =
            if marks % 2 == 1 { (String::new(), amount) } else { (amount, String::new()) };
        let line = match number(&line[row]) {
            _ if is_void => String::new(),
            line => line.max(1).to_string(),
        };
        let day = day[row].to_string();
        rows.rows.push(vec![
            voucher.0.clone(),
            line,
            format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]),
            id("items", &part["item"][row]),
            id("funds", &fund[row]),
            id("accounts", &account[row]),
            part["summary"][row].as_str().unwrap().to_owned(),
            id("parties", &part["party"][row]),
            received,
            paid,
            kind.to_owned(),
        ]);
        rows.addresses.push(format!("{}{}.html", names["voucher"].as_str().unwrap(), voucher.1));
        rows.marks.push((voucher.0.clone(), marks));
    }
}

/// Coins as a decimal.
fn decimal(coins: &Value, decimals: usize) -> String {
    let text = coins.as_str().map_or_else(|| coins.to_string(), str::to_owned);
    let (sign, digits) = text.strip_prefix('-').map_or(("", &*text), |digits| ("-", digits));
    let digits = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, cents) = digits.split_at(digits.len() - decimals);
    format!("{sign}{whole}.{cents}")
}

/// The same columns of `data/ledger.json`, with what turns text around shown as on the pages.
pub(super) fn ledger(files: &Files) -> Vec<Vec<String>> {
    let columns = [
        "voucher",
        "line",
        "date",
        "item",
        "fund",
        "account",
        "summary",
        "counterparty",
        "in",
        "out",
        "kind",
    ];
    let table: Value = serde_json::from_str(&files["data/ledger.json"]).expect("JSON");
    let cell = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => straight(text).into_owned(),
        other => other.to_string(),
    };
    let rows = table.as_array().expect("rows").iter();
    rows.map(|row| columns.iter().map(|column| cell(&row[column])).collect()).collect()
}
