//! Laws that hold for every input.

use proptest::prelude::*;
use sunbook::diag::Report;
use sunbook::records::{self, ledger::Direction};
use sunbook::sources::{Files, Memory};
use sunbook::units::{Currency, Date, Money};

use crate::check::{COMMUNITY, check_file, words};

/// One path of every kind of file.
const PATHS: &[&str] = &[
    "community.toml",
    "budget/2025.csv",
    "budget/2025-adjustments.csv",
    "ledger/2025-01.csv",
    "tariffs.csv",
    "collections/2025.csv",
    "bank/2025.csv",
    "periods.csv",
    "explanations.csv",
    "redactions.csv",
    "contracts.csv",
    "counterparties.csv",
    "assessments/2025.toml",
    "decisions/D1.md",
    "items/E1.md",
    "notices/a.md",
    "pages/a.md",
];

/// Bytes that look like files of ours more often than chance would make them.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..12),
        prop::sample::select(vec![
            "voucher,date,item,summary,in,out\n",
            "编号,名称,类别,预算金额\n",
            "id",
            "\"",
            "\"\"",
            ",",
            "\n",
            "\r",
            "\u{feff}",
            "合计",
            "+++\n",
            "title = ",
            "[funds]\n",
            "[[funds]]\n",
            "name = {",
            "}",
            "2025-02-30",
            "1,234.50",
            "\u{202e}",
            "<<<<<<< a\n",
            "=======\n",
            "%::,\u{1b}[31m",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_panics_and_everything_can_be_shown(bytes in bytes()) {
        for path in PATHS {
            let checked = check_file(path, bytes.clone());
            for tag in ["zh-CN", "en"] {
                let words = words(tag);
                let count = checked.found().len();
                prop_assert_eq!(checked.says(&words).len(), count);
                let text = checked.text(&words);
                let is_visible = |c: char| c == '\n' || !c.is_control() && c != '\u{202e}';
                prop_assert!(text.chars().all(is_visible), "{}", text);
                let is_quoted = |mark: &str| String::from_utf8_lossy(&bytes).contains(mark);
                let is_left = |mark: &str| text.contains(mark) && !is_quoted(mark);
                prop_assert!(!is_left("⟦") && !is_left("{$"), "{}", text);
                prop_assert!(checked.coloured(&words).len() >= text.len());
                let results = &checked.sarif(&words)["runs"][0]["results"];
                prop_assert_eq!(results.as_array().map(Vec::len), Some(count));
                prop_assert_eq!(checked.github(&words).lines().count(), count);
            }
        }
    }

    #[test]
    fn a_ledger_says_what_was_written(
        rows in prop::collection::vec(
            (1..=365_i32, 1..=99_999_999_i64, any::<bool>(), "[a-z,\" 一-龥]{0,8}\n?[a-z\" ]{0,6}"),
            0..20,
        ),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let start = Date::parse("2025-01-01").unwrap();
        let mut text = format!("voucher,date,item,summary,in,out{end}");
        for (number, (day, cents, is_in, summary)) in rows.iter().enumerate() {
            let amount = format!("{}.{:02}", cents / 100, cents % 100);
            let (money_in, money_out) = if *is_in { (&*amount, "") } else { ("", &*amount) };
            let summary = summary.replace('"', "\"\"");
            let date = start.plus_days(*day);
            text += &format!("V{number},{date},E1,\"x{summary}y\",{money_in},{money_out}{end}");
        }
        let mut memory = Memory::default();
        memory.insert("community.toml", COMMUNITY);
        memory.insert("ledger/2025.csv", text);
        let files = Files::read(&memory, |path| records::kind_of(path).is_some()).unwrap();
        let mut report = Report::default();
        let records = records::read(&files, &mut report).expect("settings");
        prop_assert!(report.findings().is_empty());
        prop_assert_eq!(records.ledger.len(), rows.len());
        for (number, (row, (day, cents, is_in, summary))) in records.ledger.iter().zip(&rows).enumerate() {
            let written = format!("{}.{:02}", cents / 100, cents % 100);
            let movement = row.movement.expect("an amount");
            prop_assert_eq!(&*row.voucher.value, format!("V{number}"));
            prop_assert_eq!(row.date.value, start.plus_days(*day));
            prop_assert_eq!(row.summary.value.first(), format!("x{summary}y"));
            prop_assert_eq!(movement.amount.value, Money::parse(&written, Currency::CNY).unwrap());
            prop_assert_eq!(movement.direction == Direction::In, *is_in);
        }
    }
}
