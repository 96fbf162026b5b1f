//! The sample community: what it was made to show, added up from its published tables alone.

use std::collections::BTreeMap;
use std::path::Path;

use sunbook::output::Memory as Site;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::{Entry, Snapshot, Worktree};
use sunbook::units::{Currency, Money};

use super::site::sample;

/// Each budget line's budget and actual of 2025, as the community was designed.
const DESIGN: &str = include_str!("../cases/wangtong-2025.csv");

type Row = BTreeMap<String, String>;

fn table(name: &str) -> Vec<Row> {
    let text = &sample()[&format!("data/{name}.csv")];
    rows(text.strip_prefix('\u{feff}').expect("a mark for spreadsheets"))
}

fn rows(text: &str) -> Vec<Row> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

/// Each budget line's id, budget and actual of 2025, as the community was designed.
pub(crate) fn design() -> Vec<[String; 3]> {
    let column = |row: &Row, name: &str| row[name].clone();
    let lines = rows(DESIGN).into_iter();
    lines.map(|row| ["item", "budget", "actual"].map(|name| column(&row, name))).collect()
}

fn yuan(text: &str) -> Money {
    let text = if text.is_empty() { "0" } else { text };
    Money::parse(text, Currency::CNY).unwrap()
}

fn sum(amounts: impl Iterator<Item = Money>) -> String {
    Money::total(Currency::CNY, amounts).to_string()
}

fn column(rows: &[Row], name: &str) -> String {
    sum(rows.iter().map(|row| yuan(&row[name])))
}

/// What a row of the ledger brought.
fn flow(row: &Row) -> Money {
    yuan(&row["in"]) - yuan(&row["out"])
}

/// The entries of a year in the published ledger.
fn entries(year: &str) -> Vec<Row> {
    let rows = table("ledger").into_iter();
    rows.filter(|row| row["date"].starts_with(year)).collect()
}

#[test]
fn a_year_of_real_vouchers_gives_every_designed_actual_to_the_cent() {
    let ledger = entries("2025");
    assert!(ledger.len() >= 600, "{} rows", ledger.len());
    assert_eq!(design().len(), 44);
    for [item, _, expected] in design() {
        let own = || ledger.iter().filter(|row| row["item"] == item);
        let side = |column: &'static str| sum(own().map(move |row| yuan(&row[column])));
        let (money_in, money_out) = (yuan(&side("in")), yuan(&side("out")));
        let actual = match item.as_bytes()[0] {
            b'I' => money_in - money_out,
            b'E' => money_out - money_in,
            _ => money_out,
        };
        assert_eq!(actual.to_string(), expected, "{item}");
    }
}

#[test]
fn the_published_ledger_added_up_again_gives_the_totals_of_the_year() {
    // The maintenance fund is kept elsewhere and is in no total.
    let own = entries("2025").into_iter().filter(|row| row["fund"] != "RES");
    let ledger: Vec<Row> = own.collect();
    let of_kind = |kind: &'static str| ledger.iter().filter(move |row| row["kind"] == kind);
    let net = |kind| sum(of_kind(kind).map(flow));
    assert_eq!(net("income"), "2714226.87");
    assert_eq!(net("expense"), "-2619981.66");
    assert_eq!(net("held"), "46233.60");
    assert_eq!(net("transfer"), "0.00");
    let all = sum(ledger.iter().map(flow));
    assert_eq!((yuan("681300.85") + yuan(&all)).to_string(), "821779.66");
}

#[test]
fn the_published_budget_says_what_was_designed() {
    let mut budget = table("budget");
    budget.retain(|row| row["year"] == "2025");
    for [item, planned, actual] in design() {
        let is_whole = |row: &&Row| row["item"] == item && row["line"].is_empty();
        let row = budget.iter().find(is_whole).expect("the budget line");
        assert_eq!(row["budget"], planned, "{item}");
        // A transfer leaves one fund and reaches another: together nothing.
        let actual = if row["kind"] == "transfer" { "0.00" } else { &actual };
        assert_eq!(row["actual"], actual, "{item}");
    }
    // The parts of a budget line are counted in the line alone.
    budget.retain(|row| row["fund"] != "RES");
    let total = |kind| {
        let own = budget.iter().filter(|row| row["kind"] == kind);
        sum(own.map(|row| yuan(&row["budget"])))
    };
    assert_eq!([total("income"), total("expense")], ["2665932.00", "2649474.56"]);
}

#[test]
fn month_ends_follow_from_the_published_ledger() {
    let (entries, balances) = (table("ledger"), table("balances"));
    let place = |row: &Row| (row["fund"].clone(), row["account"].clone());
    let mut opening = BTreeMap::new();
    for row in &balances {
        let first = *opening.entry(place(row)).or_insert_with(|| yuan(&row["balance"]));
        let moved = entries.iter().filter(|entry| {
            place(entry) == place(row) && !entry["date"].is_empty() && entry["date"] <= row["date"]
        });
        assert_eq!(row["balance"], sum([first].into_iter().chain(moved.map(flow))), "{row:?}");
    }
    let is_end = |row: &Row| row["date"] == "2025-12-31" && row["fund"] != "RES";
    let at_end: Vec<Row> = balances.into_iter().filter(is_end).collect();
    assert_eq!(column(&at_end, "balance"), "821779.66");
}

#[test]
fn the_bank_ties_at_the_end_of_2025() {
    let mut bank = table("bank");
    bank.retain(|row| row["date"] == "2025-12-31" && row["account"] != "reserve");
    let sums = ["statement", "book", "gap"].map(|name| column(&bank, name));
    assert_eq!(sums, ["827331.66", "821779.66", "0.00"]);
}

#[test]
fn no_published_group_is_smaller_than_the_community_allows() {
    let mut groups = table("collections");
    groups.retain(|row| !row["households"].is_empty());
    let sizes: Vec<u32> = groups.iter().map(|row| row["households"].parse().unwrap()).collect();
    assert!(sizes.len() > 20 && sizes.iter().all(|size| *size >= 20), "{sizes:?}");
}

#[test]
fn every_table_says_the_same_twice_cell_by_cell() {
    for name in sunbook::published::tables().map(|table| table.name()) {
        let json = &sample()[&format!("data/{name}.json")];
        let objects: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(json).expect("an array of objects");
        let rows = table(name);
        assert_eq!(objects.len(), rows.len(), "rows of {name}");
        for (object, row) in objects.iter().zip(&rows) {
            assert_eq!(object.len(), row.len());
            for (key, value) in object {
                let text = match value {
                    serde_json::Value::Null => String::new(),
                    serde_json::Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(row[key], text, "{key} in {name}");
            }
        }
    }
}

/// Every byte of the site of a folder.
fn bytes_from(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (tree, moment, site) = (Worktree::new(folder), Moment::default(), Site::default());
    let reading = pipeline::read(&tree, &moment).expect("the sample can be read");
    assert!(!reading.report.has_errors());
    pipeline::build(&tree, &reading, &moment, None, &site, &|_| ()).expect("the sample builds");
    site.into_files()
}

#[test]
fn the_same_files_give_the_same_bytes_wherever_they_lie() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-community");
    let away = tempfile::tempdir().unwrap();
    let tree = Worktree::new(&here);
    for Entry { path, .. } in tree.entries().unwrap() {
        let copy = away.path().join(&path);
        std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
        std::fs::copy(here.join(&path), copy).unwrap();
    }
    let (first, second) = (bytes_from(&here), bytes_from(away.path()));
    assert!(first.keys().eq(second.keys()));
    for (path, bytes) in first {
        assert!(second[&path] == bytes, "{path} differs");
    }
}

#[test]
fn the_published_collections_say_what_each_building_paid() {
    let rows = table("collections");
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
        serde_json::from_str(&sample()["data/assessments.json"]).unwrap();
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
    let bank = table("bank");
    let last = bank.iter().filter(|row| row["date"] == "2025-12-31");
    // The maintenance fund's holder states its own balance, which is in no total.
    let own: Vec<&Row> = last.filter(|row| row["account"] != "reserve").collect();
    let of_all = |column: &'static str| sum(own.iter().map(|row| yuan(&row[column])));
    assert_eq!(of_all("statement"), "827331.66");
    assert_eq!(of_all("book"), "821779.66");
    assert_eq!(of_all("gap"), "0.00");
}
