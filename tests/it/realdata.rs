//! Sites from public data that nobody here wrote: whole, and with the totals that the data have.

use std::collections::BTreeMap;

use sunbook::diag::Severity;
use sunbook::output::Memory as Site;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::Memory;
use sunbook::units::{Currency, Money};

use crate::import::{QUARTERS, after, import_real};
use crate::site::{data, page};

/// The site of a case and what was found, each code with its number; `None` without the data.
fn site(case: &str, mapping: &str, folder: &str, names: &[&str]) -> Option<(Files, Codes)> {
    let (existing, outcome) = import_real(case, mapping, folder, names)?;
    let mut memory = Memory::default();
    for file in after(&existing, &outcome).iter() {
        memory.insert(file.path.as_str(), file.text());
    }
    let moment = Moment::default();
    let reading = pipeline::read(&memory, &moment).expect("memory can be read");
    let mut codes = Codes::new();
    for finding in reading.report.findings() {
        assert_ne!(finding.severity, Severity::Error, "{finding:?}");
        *codes.entry(finding.code.0).or_default() += 1;
    }
    let site = Site::default();
    pipeline::build(&memory, &reading, &moment, None, &site, &|_| ()).expect("a site");
    let files = site.into_files().into_iter();
    Some((files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect(), codes))
}

type Files = BTreeMap<String, String>;
type Codes = BTreeMap<&'static str, usize>;

/// The sum of a column of a published table, over the rows that `wanted` takes.
fn sum(
    files: &Files,
    table: &str,
    column: &str,
    wanted: impl Fn(&BTreeMap<String, String>) -> bool,
) -> String {
    let text = files[table].trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap);
    let amounts = rows.filter(wanted).map(|row| row[column].clone()).filter(|it| !it.is_empty());
    let any = Currency::parse("USD").unwrap();
    Money::total(any, amounts.map(|amount| Money::parse(&amount, any).unwrap())).to_string()
}

#[test]
fn a_ledger_alone_becomes_a_site() {
    let Some((files, codes)) =
        site("oxford", "import/payments.toml", "oxford-spend-500", &QUARTERS)
    else {
        return;
    };
    let found = ["no-bank", "no-budget", "no-opening", "repeated-entry", "unexplained-negative"];
    assert!(found.iter().all(|code| codes.contains_key(code)), "{codes:?}");
    assert_eq!(codes["unexplained-negative"], 21);
    assert_eq!(sum(&files, "data/ledger.csv", "out", |_| true), "107079310.62");
    let html = page(&files, "ledger.html");
    let years = data(&html, "tfoot td:nth-of-type(2)").into_iter();
    let any = Currency::parse("GBP").unwrap();
    let spent = Money::total(any, years.map(|year| Money::parse(&year, any).unwrap()));
    assert_eq!(spent.to_string(), "107079310.62");
}

#[test]
fn an_association_s_cash_becomes_a_site() {
    let names =
        ["monthly_15_05.csv", "monthly_15_06.csv", "monthly_15_07.csv", "monthly_15_08.csv"];
    let Some((files, codes)) = site("hackclub", "import/extracts.toml", "hackclub-ledger", &names)
    else {
        return;
    };
    assert!(codes.contains_key("no-bank") && codes.contains_key("no-budget"), "{codes:?}");
    let side = |column| sum(&files, "data/ledger.csv", column, |_| true);
    let usd = |text: &str| Money::parse(text, Currency::parse("USD").unwrap()).unwrap();
    assert_eq!((usd(&side("in")) - usd(&side("out"))).to_string(), "56885.85");
}

#[test]
fn a_budget_alone_becomes_a_site_that_says_that_it_does_not_balance() {
    let cases = [
        ("FY13-14__adopted.csv", "budget-2013.html", "1094522416.00", "1094533634.00"),
        ("FY22-23__adopted.csv", "budget-2022.html", "1920079118.00", "1920271118.00"),
    ];
    for (name, budget, income, spending) in cases {
        let Some((files, codes)) =
            site("oakland", "import/adopted.toml", "oakland-budget", &[name])
        else {
            return;
        };
        assert!(
            codes.contains_key("no-ledger") && codes.contains_key("budget-deficit"),
            "{codes:?}"
        );
        let kind = |kind: &'static str| move |row: &BTreeMap<String, String>| row["kind"] == kind;
        assert_eq!(sum(&files, "data/budget.csv", "budget", kind("income")), income);
        assert_eq!(sum(&files, "data/budget.csv", "budget", kind("expense")), spending);
        let html = page(&files, budget);
        let totals = data(&html, "main");
        assert!(totals.iter().any(|total| total == income), "{name} does not say {income}");
        assert!(totals.iter().any(|total| total == spending), "{name} does not say {spending}");
    }
}

#[test]
fn a_country_s_budget_becomes_a_site() {
    let Some((files, codes)) =
        site("twbudget", "import/budget.toml", "twbudget", &["tw2019ap.csv"])
    else {
        return;
    };
    assert!(codes.contains_key("no-ledger"), "{codes:?}");
    assert_eq!(sum(&files, "data/budget.csv", "budget", |_| true), "1683097073000.00");
    let totals = data(&page(&files, "budget-2019.html"), "main");
    assert!(totals.iter().any(|total| total == "1683097073000.00"));
}
