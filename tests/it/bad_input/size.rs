//! Large and hostile files: read in time that grows with their size, and no more.

use std::time::{Duration, Instant};

use crate::check::{Checked, check_file, words};

const HEADINGS: &str = "voucher,date,item,summary,in,out\n";

/// Checks a ledger and holds it to a time that only reading it twice over and over would exceed.
fn check_in_time(text: String) -> Checked {
    let start = Instant::now();
    let checked = check_file("ledger/2025-01.csv", text);
    let _ = checked.text(&words("en"));
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    checked
}

#[test]
fn a_missing_quote_costs_one_row_of_fifty_thousand() {
    let mut text = HEADINGS.to_owned();
    for row in 2..=50_000 {
        let summary = if row == 10 { "\"Lamp" } else { "Lamp" };
        text.push_str(&format!("V{row},2025-01-03,E1,{summary},,5.00\n"));
    }
    assert_eq!(check_in_time(text.clone()).found(), ["open-quote 10:19"]);
    // A quote far below that would close it by chance changes nothing.
    text.push_str("V50001,2025-01-03,E1,7\",,5.00\n");
    assert_eq!(check_in_time(text).found(), ["open-quote 10:19"]);
}

#[test]
fn one_cause_in_every_row_is_shown_once() {
    let mut text = HEADINGS.to_owned();
    for row in 2..=3_837 {
        text.push_str(&format!("V{row},2025/1/3,E1,Lamp,,5.00\n"));
    }
    let checked = check_in_time(text);
    assert_eq!(checked.found().len(), 3_836);
    let shown = checked.text(&words("en"));
    assert_eq!(shown.matches("error[bad-date]").count(), 3);
    let rest = "… 3,833 more of the same: lines 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, \
                19, 20, 21, 22, 23, 24, …\n\nFound 3,836 errors.\n";
    assert!(shown.ends_with(rest), "{shown}");
}

#[test]
fn quotes_made_to_be_read_again_and_again_do_not_help() {
    let text = HEADINGS.to_owned() + &"a\",\"\n".repeat(4_000_000);
    assert!(check_in_time(text).found()[0].starts_with("open-quote 2:"));
}

#[test]
fn a_cell_of_twenty_megabytes_is_one_finding() {
    let text = format!("{HEADINGS}V1,2025-01-03,E1,Lamp,,{}\n", "1,".repeat(10_000_000));
    assert_eq!(check_in_time(text).found(), ["ragged-row 2:26"]);
    for cell in ["1-", "9", "(", "元"] {
        let text = format!("{HEADINGS}V1,2025-01-03,E1,Lamp,,{}\n", cell.repeat(2_000_000));
        let checked = check_in_time(text);
        assert_eq!(checked.found(), ["bad-amount 2:24"]);
        assert!(checked.text(&words("en")).len() < 2_000);
    }
}

#[test]
fn a_file_of_nothing_but_faults_is_given_up() {
    let text = HEADINGS.to_owned() + &"x\n".repeat(1_000_000);
    let checked = check_in_time(text);
    assert_eq!(checked.found().len(), 20_001);
    let last = &checked.says(&words("zh-CN"))[20_000];
    assert!(last.starts_with("这个文件的问题已超过 20,000 处"), "{last}");
}

#[test]
fn settings_nested_without_end_are_refused() {
    for text in ["a = ".to_owned() + &"[".repeat(1_000_000), "a.".repeat(300_000) + "a = 1"] {
        let start = Instant::now();
        let checked = check_file("community.toml", text);
        assert_eq!(checked.is_partial, None);
        assert!(!checked.found().is_empty());
        assert!(start.elapsed() < Duration::from_secs(60));
    }
}
