//! `sunbook check --base`: a closed month is altered by nobody, and put right by everybody.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::life::{SETTINGS, run, said};
use super::story::{Story, git};

const HEADINGS: &str = "凭证号,日期,预算项,摘要,收入,支出,订正\n";
const MARCH: &str = "记-1,2025-03-05,E1,电梯维保,,3000.00,\n记-2,2025-03-09,E1,换灯,,120.00,\n";
const PERIODS: &str = "期间,关账日期,关账人\n2025-03,2025-04-10,accountant\n";

/// Books whose March is closed.
fn books() -> Story {
    let story = format!(
        "== 2025-04-02 三月\n{SETTINGS}-- budget/2025.csv --\n编号,名称,类别,预算金额\n\
         E1,电梯维保,支出,36000.00\n-- ledger/2025-03.csv --\n{HEADINGS}{MARCH}\
         == 2025-04-10 关账\n-- periods.csv --\n{PERIODS}"
    );
    Story::make(&story)
}

fn write(folder: &Path, path: &str, text: &str) {
    fs::write(folder.join(path), text).unwrap();
}

/// What the lock finds since the last commit, each with its line.
fn found(folder: &Path) -> Vec<(String, String, u64)> {
    let told = run(folder, &["check", "--base", "HEAD", "--format", "json"]);
    let told: Value = serde_json::from_str(&said(&told.stdout)).unwrap();
    let found = told["diagnostics"].as_array().unwrap().iter();
    let code = |it: &Value| it["code"].as_str().unwrap().to_owned();
    let locked = found.filter(|it| code(it).starts_with("clos"));
    let place =
        |it: &Value| (it["path"].as_str().unwrap().to_owned(), it["line"].as_u64().unwrap());
    locked.map(|it| (code(it), place(it).0, place(it).1)).collect()
}

#[test]
fn a_closed_month_cannot_be_changed_added_to_or_shortened() {
    let story = books();
    let here = story.path();
    assert_eq!(found(here), []);
    let changed = MARCH.replace("3000.00", "3200.00").replace("换灯", "换 灯");
    let late = "记-3,2025-03-30,E1,迟到的发票,,50.00,\n";
    write(here, "ledger/2025-03.csv", &format!("{HEADINGS}{changed}{late}"));
    let march = || "ledger/2025-03.csv".to_owned();
    let code = |code: &str, path, line| (code.to_owned(), path, line);
    assert_eq!(
        found(here),
        [
            code("closed-month-changed", march(), 2),
            code("closed-month-changed", march(), 3),
            code("closed-month-added", march(), 4),
        ]
    );
    fs::remove_file(here.join("ledger/2025-03.csv")).unwrap();
    let periods = || "periods.csv".to_owned();
    let gone = code("closed-month-removed", periods(), 1);
    assert_eq!(found(here), [gone.clone(), gone]);
    write(here, "ledger/2025-03.csv", &format!("{HEADINGS}{MARCH}"));
    write(here, "periods.csv", "期间,关账日期,关账人\n");
    assert_eq!(found(here), [code("closing-withdrawn", periods(), 1)]);
}

#[test]
fn a_correcting_entry_that_names_the_original_may_come_at_any_time() {
    let story = books();
    let here = story.path();
    let correction = "记-3,2025-03-31,E1,冲回多记的灯,,-20.00,记-2\n";
    write(here, "ledger/2025-03.csv", &format!("{HEADINGS}{MARCH}{correction}"));
    let april = "记-4,2025-04-20,E1,补记电梯维保,,200.00,记-1\n";
    write(here, "ledger/2025-04.csv", &format!("{HEADINGS}{april}"));
    assert_eq!(found(here), []);
    assert_eq!(run(here, &["check", "--base", "main", "-q"]).status.code(), Some(0));
}

#[test]
fn a_sorted_or_requoted_month_is_no_change_and_the_refusal_reads_well() {
    let story = books();
    let here = story.path();
    let mut rows: Vec<&str> = MARCH.lines().collect();
    rows.reverse();
    write(here, "ledger/2025-03.csv", &format!("{HEADINGS}{}\r\n", rows.join("\r\n")));
    assert_eq!(found(here), []);
    let changed = MARCH.replace("3000.00", "3200.00");
    write(here, "ledger/2025-03.csv", &format!("{HEADINGS}{changed}"));
    git(here, &["commit", "-qam", "改三月"], b"");
    for (language, sentence) in [
        ("zh-CN", "2025年3月已经关账，凭证 记-1 的支出被改了。"),
        ("en", "March 2025 is closed, but voucher 记-1 was changed (支出)."),
    ] {
        let told = run(here, &["check", "--base", "HEAD~1", "--lang", language]);
        assert_eq!(told.status.code(), Some(1));
        assert!(said(&told.stdout).contains(sentence), "{}", said(&told.stdout));
    }
    let told = run(here, &["check"]);
    assert_eq!(told.status.code(), Some(0));
    let closed = "已关账：2025年3月（2025年4月10日由会计关账，尚未复核）。";
    assert!(said(&told.stderr).contains(closed), "{}", said(&told.stderr));
}

#[test]
fn one_person_cannot_sign_twice() {
    let story = books();
    let here = story.path();
    let alone = "期间,关账日期,关账人,复核日期,复核人\n2025-03,2025-04-10,accountant,2025-04-12,accountant\n";
    write(here, "periods.csv", alone);
    let told = said(&run(here, &["check"]).stdout);
    assert!(told.contains("2025年3月的关账和复核都是会计。"), "{told}");
}
