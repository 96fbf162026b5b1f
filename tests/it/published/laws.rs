//! What holds for any text at all.

use proptest::prelude::*;

use super::community::World;
use sunbook::published::neutralised;

/// The smallest community whose one summary is `text`.
fn with_summary(text: &str) -> World {
    let quoted = text.replace('"', "\"\"");
    World::of(&format!(
        "-- community.toml --\nformat = 1\nname = \"某社区\"\ncurrency = \"CNY\"\n\
         as_of = 2025-02-01\n-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\n\
         1,2025-01-05,E1,\"x{quoted}\",,-12.50\n"
    ))
}

/// Takes the apostrophe away as the documentation says.
fn original(cell: &str) -> &str {
    let bare = cell.trim_start_matches('\'');
    let first = bare.chars().find(|c| !c.is_whitespace());
    let runs =
        bare.starts_with(['\t', '\r', '\n']) || first.is_some_and(|c| "=+-@＝＋－＠".contains(c));
    if runs { cell.strip_prefix('\'').unwrap_or(cell) } else { cell }
}

proptest! {
    #[test]
    fn a_guarded_text_gives_the_original_back(text in "['=+@\t\r\n -]{0,4}\\PC{0,12}") {
        let guarded = neutralised(&text);
        prop_assert_eq!(original(&guarded), text.as_str());
    }

    #[test]
    fn nothing_that_a_spreadsheet_runs_stays_at_the_start(
        start in "[ \u{3000}]{0,2}[=+@＝＋－＠-]|[\t\r\n]",
        rest in "[A-Za-z(!|]\\PC{0,12}",
    ) {
        let text = format!("{start}{rest}");
        prop_assert!(neutralised(&text).starts_with('\''));
    }

    #[test]
    fn plain_signed_numbers_are_left_as_they_are(
        sign in "[+-]?",
        whole in "[0-9]{1,15}",
        decimals in "(\\.[0-9]{1,6})?",
    ) {
        let text = format!("{sign}{whole}{decimals}");
        prop_assert_eq!(neutralised(&text), text.as_str());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_summary_survives_both_formats(text in "(\\PC|\u{2028}|\"|'|,|;|</script>|=|\\\\){0,40}") {
        let world = with_summary(&text);
        let csv = world.file("data/ledger.csv");
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let headings = reader.headers().expect("headings").clone();
        let row = reader.records().next().expect("a row").expect("well-formed");
        let column = |name| headings.iter().position(|heading| heading == name).expect("a column");
        let expected = world.books.entries[0].summary.first();
        prop_assert_eq!(original(&row[column("summary")]), expected);
        prop_assert_eq!(&row[column("out")], "-12.50");
        let json: serde_json::Value =
            serde_json::from_str(&world.file("data/ledger.json")).expect("JSON");
        prop_assert_eq!(json[0]["summary"].as_str(), Some(expected));
    }
}
