//! The sample community: what it was made to show, added up from its published tables alone.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use sunbook::output::Memory as Site;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::Worktree;
use sunbook::units::{Currency, Money};

/// Each budget line's budget and actual of 2025, as the community was designed.
const DESIGN: &str = include_str!("../cases/wangtong-2025.csv");

type Row = BTreeMap<String, String>;

/// The sample's site, built once for all tests.
pub(crate) fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(build)
}

fn build() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-community");
    let (tree, moment) = (Worktree::new(folder), Moment::default());
    let reading = pipeline::read(&tree, &moment).expect("the sample can be read");
    assert!(!reading.report.has_errors());
    let site = Site::default();
    pipeline::build(&tree, &reading, &moment, &site, &|_| ()).expect("the sample builds");
    site.into_files()
}

fn table(path: &str) -> Vec<Row> {
    let bytes = &site()[path];
    rows(bytes.strip_prefix("\u{feff}".as_bytes()).expect("a mark for spreadsheets"))
}

fn rows(bytes: &[u8]) -> Vec<Row> {
    csv::Reader::from_reader(bytes).deserialize().map(Result::unwrap).collect()
}

fn yuan(text: &str) -> Money {
    let currency = Currency::parse("CNY").unwrap();
    if text.is_empty() { Money::zero(currency) } else { Money::parse(text, currency).unwrap() }
}

fn sum(amounts: impl Iterator<Item = Money>) -> String {
    Money::total(Currency::parse("CNY").unwrap(), amounts).to_string()
}

/// The entries of a year in the published ledger.
fn entries(year: &str) -> Vec<Row> {
    let rows = table("data/ledger.csv").into_iter();
    rows.filter(|row| row["date"].starts_with(year)).collect()
}

#[test]
fn a_year_of_real_vouchers_gives_every_designed_actual_to_the_cent() {
    let ledger = entries("2025");
    assert!(ledger.len() >= 600, "{} rows", ledger.len());
    for designed in rows(DESIGN.as_bytes()) {
        let own = || ledger.iter().filter(|row| row["item"] == designed["item"]);
        let side = |column: &'static str| sum(own().map(move |row| yuan(&row[column])));
        let (money_in, money_out) = (yuan(&side("in")), yuan(&side("out")));
        let actual = match designed["item"].as_bytes()[0] {
            b'I' => money_in - money_out,
            b'E' => money_out - money_in,
            _ => money_out,
        };
        assert_eq!(actual.to_string(), designed["actual"], "{}", designed["item"]);
    }
}

#[test]
fn the_published_ledger_added_up_again_gives_the_totals_of_the_year() {
    // The maintenance fund is kept elsewhere and is in no total.
    let own = entries("2025").into_iter().filter(|row| row["fund"] != "RES");
    let ledger: Vec<Row> = own.collect();
    let of_kind = |kind: &'static str| ledger.iter().filter(move |row| row["kind"] == kind);
    let net = |kind| sum(of_kind(kind).map(|row| yuan(&row["in"]) - yuan(&row["out"])));
    assert_eq!(net("income"), "2714226.87");
    assert_eq!(net("expense"), "-2619981.66");
    assert_eq!(net("held"), "46233.60");
    assert_eq!(net("transfer"), "0.00");
    let all = sum(ledger.iter().map(|row| yuan(&row["in"]) - yuan(&row["out"])));
    assert_eq!((yuan("681300.85") + yuan(&all)).to_string(), "821779.66");
}

#[test]
fn the_published_budget_says_what_was_designed() {
    let budget = table("data/budget.csv");
    for designed in rows(DESIGN.as_bytes()) {
        let is_whole = |row: &&Row| {
            row["year"] == "2025" && row["item"] == designed["item"] && row["line"].is_empty()
        };
        let row = budget.iter().find(is_whole).expect("the budget line");
        assert_eq!(row["budget"], designed["budget"], "{}", designed["item"]);
        // A transfer leaves one fund and reaches another: together nothing.
        let actual = if row["kind"] == "transfer" { "0.00" } else { &designed["actual"] };
        assert_eq!(row["actual"], actual, "{}", designed["item"]);
    }
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let again = build();
    assert_eq!(again.len(), site().len());
    for (path, bytes) in site() {
        assert!(again[path] == *bytes, "{path} differs");
    }
}

#[test]
fn the_published_collections_say_what_each_building_paid() {
    let rows = table("data/collections.csv");
    let of = |charge: &'static str, part: &'static str| {
        let year_end = move |row: &&Row| {
            row["charge"] == charge && row["part"] == part && row["as_of"] == "2025-12-31"
        };
        rows.iter().filter(year_end).collect::<Vec<_>>()
    };
    let buildings = of("fee", "current");
    let of_all = |column: &'static str| sum(buildings.iter().map(|row| yuan(&row[column])));
    assert_eq!(of_all("billed"), "2003040.00");
    assert_eq!(of_all("collected"), "1884261.04");
    assert_eq!(of_all("unpaid"), "118778.96");
    let households = buildings.iter().map(|row| row["households"].parse::<u32>().unwrap());
    assert_eq!(households.sum::<u32>(), 1218);
    let eighth = buildings.iter().find(|row| row["groups"] == "8").expect("building 8");
    assert_eq!((eighth["collected"].as_str(), eighth["rate"].as_str()), ("289477.63", "0.964"));
    assert_eq!(of("fee", "arrears")[0]["collected"], "82350.00");
    assert_eq!(of("fee", "prepaid")[0]["collected"], "46233.60");
    assert_eq!(of("garage", "current")[0]["collected"], "193920.00");
}

#[test]
fn the_published_assessment_gives_the_score_that_its_raters_add_up_to() {
    let document: serde_json::Value =
        serde_json::from_slice(&site()["data/assessments.json"]).unwrap();
    let all = document["assessments"].as_array().unwrap();
    let year = all.iter().find(|it| it["period"] == "2025").expect("the assessment of 2025");
    let raters = year["raters"].as_array().unwrap();
    let hundredths = |text: &serde_json::Value| yuan(text.as_str().unwrap());
    assert_eq!(sum(raters.iter().map(|rater| hundredths(&rater["points"]))), "87.46");
    let scores: Vec<&str> = raters.iter().filter_map(|it| it["stated_score"].as_str()).collect();
    assert_eq!(scores, ["88.5", "86.2", "85", "92"]);
    let stated = &year["stated"];
    assert_eq!((&stated["score"], &stated["factor"]), (&"87.46".into(), &"0.8".into()));
}

#[test]
fn the_last_statement_of_the_year_meets_the_books() {
    let bank = table("data/bank.csv");
    let last = bank.iter().filter(|row| row["date"] == "2025-12-31");
    // The maintenance fund's holder states its own balance, which is in no total.
    let own: Vec<&Row> = last.filter(|row| row["account"] != "reserve").collect();
    let of_all = |column: &'static str| sum(own.iter().map(|row| yuan(&row[column])));
    assert_eq!(of_all("statement"), "827331.66");
    assert_eq!(of_all("book"), "821779.66");
    assert_eq!(of_all("gap"), "0.00");
}
