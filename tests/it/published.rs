//! Published data: what programs read from a site, and that it says what the books say.

mod community;
mod laws;

use community::{SMALL, World};
use serde_json::Value;
use sunbook::published::{self, Address, Facts, ListedFile};

/// The text of a published file of the small community, without its byte-order mark.
fn small(path: &str) -> String {
    World::of(SMALL).file(path).trim_start_matches('\u{feff}').to_owned()
}

#[test]
fn every_table_has_two_formats_and_every_document_its_place() {
    let world = World::of(SMALL);
    let paths = world.paths();
    assert_eq!(
        paths,
        [
            "data/README.md",
            "data/assessments.json",
            "data/balances.csv",
            "data/balances.json",
            "data/bank.csv",
            "data/bank.json",
            "data/budget.csv",
            "data/budget.json",
            "data/collections.csv",
            "data/collections.json",
            "data/contracts.csv",
            "data/contracts.json",
            "data/counterparties.csv",
            "data/counterparties.json",
            "data/findings.json",
            "data/ledger.csv",
            "data/ledger.json",
            "data/summary.json",
        ]
    );
}

#[test]
fn tables_of_a_small_community() {
    let tables = ["ledger", "budget", "collections", "bank", "balances", "contracts"];
    for name in tables.into_iter().chain(["counterparties"]) {
        insta::assert_snapshot!(format!("{name}.csv"), small(&format!("data/{name}.csv")));
    }
    insta::assert_snapshot!("bank.json", small("data/bank.json"));
}

#[test]
fn documents_of_a_small_community() {
    for name in ["summary", "assessments", "findings"] {
        let name = format!("{name}.json");
        insta::assert_snapshot!(name.clone(), small(&format!("data/{name}")));
    }
}

#[test]
fn a_spreadsheet_knows_the_encoding_and_a_script_the_line_ends() {
    let text = World::of(SMALL).file("data/ledger.csv");
    assert!(text.starts_with("\u{feff}voucher,line,"));
    assert!(!text.contains('\r'));
}

#[test]
fn a_formula_in_a_summary_is_text_in_csv_and_untouched_in_json() {
    assert!(small("data/ledger.csv").contains("'=HYPERLINK(1)"));
    assert!(small("data/ledger.json").contains("\"=HYPERLINK(1)\""));
    assert!(small("data/ledger.csv").contains(",-40.00,"));
}

#[test]
fn groups_with_too_few_households_are_nowhere_alone() {
    let text = small("data/collections.csv");
    assert!(text.contains("A;S"), "{text}");
    assert!(!text.contains("77.70"), "{text}");
    let summary = small("data/summary.json");
    assert!(!summary.contains("77.70"), "{summary}");
}

#[test]
fn a_charge_that_too_few_pay_shows_no_figure() {
    let row = small("data/collections.csv");
    let row = row.lines().find(|line| line.contains("kiosk")).expect("a row of the kiosks");
    assert!(row.ends_with(",,,,,,,true,Kiosks"), "{row}");
    let summary: Value = serde_json::from_str(&small("data/summary.json")).expect("JSON");
    let kiosk = &summary["years"][0]["collections"][1];
    assert_eq!((&kiosk["withheld"], &kiosk["rate"]), (&true.into(), &Value::Null));
}

#[test]
fn the_documentation_names_every_column_and_key() {
    let text = include_str!("../../src/published/README.md");
    let section = |heading: &str| {
        let start = text.split(&format!("{heading}\n")).nth(1).expect("a section");
        let rows = start.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
        let cells = |line: &str| -> Vec<String> {
            line.split('|').map(|cell| cell.trim().to_owned()).collect()
        };
        rows.take_while(|line| line.starts_with('|')).map(cells).collect::<Vec<_>>()
    };
    for table in published::tables() {
        let documented = section(&format!("\n## {}", table.name()));
        let declared = table.columns().into_iter().map(|column| {
            let translated = if column.is_translated { ", translated" } else { "" };
            (column.name.to_owned(), format!("{}{translated}", column.form.word()))
        });
        let pairs = documented.iter().map(|row| (row[1].clone(), row[2].clone()));
        assert!(declared.eq(pairs), "table {} differs from its documentation", table.name());
        assert!(documented.iter().all(|row| !row[3].is_empty()));
    }
    let world = World::of(SMALL);
    let mut documents: Vec<(&str, String)> = ["summary", "assessments", "findings"]
        .map(|name| (name, world.file(&format!("data/{name}.json"))))
        .into();
    documents.push(("manifest", world.manifest(Vec::new())));
    let summary: Value = serde_json::from_str(&documents[0].1).expect("JSON");
    let year = summary["years"][0].as_object().expect("a year").keys().cloned();
    let documented = section("\n#### A year").into_iter().map(|row| row[1].clone());
    assert!(year.eq(documented), "a year of the summary differs from its documentation");
    for (name, document) in documents {
        let document: Value = serde_json::from_str(&document).expect("JSON");
        let keys: Vec<_> = document.as_object().expect("an object").keys().cloned().collect();
        let documented = section(&format!("\n### {name}.json"));
        assert_eq!(keys, documented.iter().map(|row| row[1].clone()).collect::<Vec<_>>());
    }
    let version = format!("Version **{}**", published::VERSION);
    assert!(text.contains(&version), "the documentation is of another version");
}

#[test]
fn the_manifest_lists_files_by_path_and_no_unread_name() {
    let listed =
        |path: &str| ListedFile { path: path.to_owned(), size: 3, sha256: "0123".to_owned() };
    let manifest = World::of(SMALL).manifest(vec![listed("z.html"), listed("a.html")]);
    assert!(manifest.find("a.html") < manifest.find("z.html"));
    assert!(!manifest.contains("telling-name"), "{manifest}");
    assert!(manifest.contains("\"path\": \"ledger/2025.csv\""));
    assert!(manifest.contains("\"not_read\": 1"));
}

#[test]
fn a_fingerprint_follows_every_input() {
    let fingerprint = |text: &str| World::of(text).build.inputs.fingerprint();
    let first = fingerprint(SMALL);
    assert_eq!(first, fingerprint(SMALL));
    let is_digit = |c: char| "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(c);
    let (left, right) = first.split_once('-').expect("two halves");
    assert!([left, right].iter().all(|half| half.len() == 4 && half.chars().all(is_digit)));
    let changes = [
        SMALL.replace("1000.00", "1000.01"),
        SMALL.replace("telling-name.png", "other-name.png"),
        SMALL.replace("-- ledger/2025.csv --", "-- ledger/2025-01.csv --"),
    ];
    for change in changes {
        assert_ne!(first, fingerprint(&change));
    }
}

#[test]
fn a_sitemap_is_split_where_the_protocol_asks_for_it() {
    let address = |number: usize| Address { path: format!("v/a&{number}.html"), changed: None };
    let url = "https://example.org/wangtong/";
    let few: Vec<Address> = (0..2).map(address).collect();
    let files = published::sitemap(url, &few);
    let text = String::from_utf8(files[1].bytes().expect("memory")).expect("text");
    assert!(text.contains("<url><loc>https://example.org/wangtong/v/a&amp;1.html</loc></url>"));
    let many: Vec<Address> = (0..50_001).map(address).collect();
    let paths: Vec<String> =
        published::sitemap(url, &many).into_iter().map(|file| file.path).collect();
    assert_eq!(paths, ["robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
}

#[test]
fn files_may_be_written_from_many_threads() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    let world = World::of(SMALL);
    let sentences = |_: &sunbook::diag::Finding| Vec::new();
    let facts = Facts { books: &world.books, analysis: &world.analysis, files: &world.files };
    is_shared(&published::files(facts, &world.report, &world.build, &sentences));
}
