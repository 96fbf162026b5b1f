//! The sample community's ledger, added up by plain reading of the published file.

use std::collections::BTreeMap;

use super::community::World;
use sunbook::sources::Worktree;

/// Rows by heading: all that a stranger knows of the file.
type Rows = Vec<BTreeMap<String, String>>;

fn rows(world: &World, path: &str) -> Rows {
    let text = world.file(path);
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

fn sample() -> World {
    World::read(&Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community")))
}

/// Hundredths, without any type of the program under test.
fn cents(text: &str) -> i64 {
    if text.is_empty() {
        return 0;
    }
    let (whole, decimals) = text.split_once('.').expect("an amount has decimals");
    assert_eq!(decimals.len(), 2, "amount {text:?}");
    format!("{whole}{decimals}").parse().expect("a number")
}

fn flow(row: &BTreeMap<String, String>) -> i64 {
    cents(&row["in"]) - cents(&row["out"])
}

/// Budget lines of 2025 with the actuals of the agreed sample.
const ACTUALS: &[(&str, &str)] = &[
    ("I1", "1884261.04"),
    ("I2", "82350.00"),
    ("I3", "193920.00"),
    ("I4", "2731.66"),
    ("I5", "358800.00"),
    ("I6", "51286.50"),
    ("I7", "28800.00"),
    ("I8", "12000.00"),
    ("I9", "14400.00"),
    ("I10", "30000.00"),
    ("I11", "27914.30"),
    ("I12", "21600.00"),
    ("I13", "4215.00"),
    ("I14", "1948.37"),
    ("E1", "308450.00"),
    ("E2", "561600.00"),
    ("E3", "372000.00"),
    ("E4", "208800.00"),
    ("E5", "72600.00"),
    ("E6", "115200.00"),
    ("E7", "14400.00"),
    ("E8", "45800.00"),
    ("E9", "207316.42"),
    ("E10", "14207.85"),
    ("E11", "108936.70"),
    ("E12", "54000.00"),
    ("E13", "21600.00"),
    ("E14", "9600.00"),
    ("E15", "16480.00"),
    ("E16", "14400.00"),
    ("E17", "18235.00"),
    ("E18", "26914.55"),
    ("E19", "32655.20"),
    ("E20", "138273.99"),
    ("E21", "27654.80"),
    ("E22", "17640.00"),
    ("E23", "16122.75"),
    ("E24", "100000.00"),
    ("E25", "12806.40"),
    ("E26", "27000.00"),
    ("E27", "18450.00"),
    ("E28", "15238.00"),
    ("E29", "23600.00"),
];

#[test]
fn the_ledger_of_the_sample_adds_up_to_the_agreed_figures() {
    let world = sample();
    let rows = rows(&world, "data/ledger.csv");
    let own = |row: &&BTreeMap<String, String>| {
        row["date"].starts_with("2025-") && ["SVC", "COM"].contains(&row["fund"].as_str())
    };
    let total = |kind: &str| -> i64 {
        rows.iter().filter(own).filter(|row| row["kind"] == kind).map(flow).sum()
    };
    assert_eq!(total("income"), cents("2714226.87"));
    assert_eq!(-total("expense"), cents("2619981.66"));
    assert_eq!(total("held"), cents("46233.60"));
    assert_eq!(total("transfer"), 0);
    for (item, expected) in ACTUALS {
        let its = rows.iter().filter(own).filter(|row| row["item"] == *item);
        let sign = if item.starts_with('E') { -1 } else { 1 };
        assert_eq!(sign * its.map(flow).sum::<i64>(), cents(expected), "actual of {item}");
    }
    assert_eq!(ACTUALS.len(), 43);
}

#[test]
fn the_budget_of_the_sample_repeats_the_actuals_and_counts_nothing_twice() {
    let world = sample();
    let rows = rows(&world, "data/budget.csv");
    let of_2025 = || rows.iter().filter(|row| row["year"] == "2025");
    for (item, expected) in ACTUALS {
        let mut its = of_2025().filter(|row| row["item"] == *item && row["line"].is_empty());
        assert_eq!(its.next().map(|row| row["actual"].as_str()), Some(*expected), "{item}");
    }
    let budget = |kind: &str| -> i64 {
        let own = of_2025().filter(|row| row["kind"] == kind && row["fund"] != "RES");
        own.map(|row| cents(&row["budget"])).sum()
    };
    assert_eq!((budget("income"), budget("expense")), (266_593_200, 264_947_456));
}

#[test]
fn month_ends_of_the_sample_follow_from_its_ledger() {
    let world = sample();
    let entries = rows(&world, "data/ledger.csv");
    let balances = rows(&world, "data/balances.csv");
    let place = |row: &BTreeMap<String, String>| (row["fund"].clone(), row["account"].clone());
    let mut opening = BTreeMap::new();
    for row in &balances {
        let first = *opening.entry(place(row)).or_insert_with(|| cents(&row["balance"]));
        let moved = entries.iter().filter(|entry| {
            place(entry) == place(row) && !entry["date"].is_empty() && entry["date"] <= row["date"]
        });
        assert_eq!(cents(&row["balance"]), first + moved.map(flow).sum::<i64>(), "{row:?}");
    }
    let at_end = balances.iter().filter(|row| row["date"] == "2025-12-31" && row["fund"] != "RES");
    assert_eq!(at_end.map(|row| cents(&row["balance"])).sum::<i64>(), cents("821779.66"));
}

#[test]
fn the_bank_of_the_sample_ties_at_the_end_of_2025() {
    let world = sample();
    let rows = rows(&world, "data/bank.csv");
    let at_end =
        || rows.iter().filter(|row| row["date"] == "2025-12-31" && row["account"] != "reserve");
    let sum = |column: &str| at_end().map(|row| cents(&row[column])).sum::<i64>();
    assert_eq!(sum("statement"), cents("827331.66"));
    assert_eq!(sum("book"), cents("821779.66"));
    assert_eq!(sum("gap"), 0);
}

#[test]
fn no_group_of_the_sample_is_smaller_than_the_community_allows() {
    let rows = rows(&sample(), "data/collections.csv");
    let sizes = rows.iter().filter(|row| !row["households"].is_empty());
    let sizes: Vec<u32> = sizes.map(|row| row["households"].parse().expect("a count")).collect();
    assert!(sizes.len() > 20 && sizes.iter().all(|size| *size >= 20), "{sizes:?}");
}

#[test]
fn twins_say_the_same_cell_by_cell() {
    let world = sample();
    for table in sunbook::published::tables() {
        let json = world.file(&format!("data/{}.json", table.name()));
        let objects: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&json).expect("an array of objects");
        let rows = rows(&world, &format!("data/{}.csv", table.name()));
        assert_eq!(objects.len(), rows.len(), "rows of {}", table.name());
        for (object, row) in objects.iter().zip(&rows) {
            assert_eq!(object.len(), row.len());
            for (key, value) in object {
                let text = match value {
                    serde_json::Value::Null => String::new(),
                    serde_json::Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(row[key], text, "{key} in {}", table.name());
            }
        }
    }
}
