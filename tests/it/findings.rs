//! Findings as people and programs get them.

use sunbook::findings::explain;

use crate::check::{check, words};

const COMMUNITY: &str = "
-- community.toml --
format = 1
name = \"某社区\"
currency = \"CNY\"
-- ledger/2025-01.csv --
凭证号,日期,预算项,摘要,收入,支出
记-1,2025-01-03,E1,电梯维保,,\"1,250.50\"
记-2,2025-02-30,E1,换灯,,5.00
-- leger.csv --
x
-- notices/停水.md --
+++
title = \"停水\u{202e}通知\"
+++
<<<<<<< HEAD
周一
=======
周二
>>>>>>> other
";

#[test]
fn a_finding_looks_as_a_compiler_shows_it() {
    let expected = "\
error[bad-amount]: “1,250.50” in “支出” is not an amount as the files write it.
 --> ledger/2025-01.csv:2:25
  |
2 | 记-1,2025-01-03,E1,电梯维保,,\"1,250.50\"
  |                              ^^^^^^^^^^
hint: If this is the amount that is meant, write 1250.50.

error[bad-date]: “2025-02-30” in “日期” is not a date as the files write it.
 --> ledger/2025-01.csv:3:5
  |
3 | 记-2,2025-02-30,E1,换灯,,5.00
  |      ^^^^^^^^^^
hint: The calendar has no such day: check the month and the day.

warning[hidden-character]: The file holds the character U+202E, which turns the direction of writing.
 --> notices/停水.md:2:12
  |
2 | title = \"停水⟨U+202E⟩通知\"
  |              ^^^^^^^^
hint: Delete it, unless the text is in a language that is written from right to left.

error[merge-conflict]: The marks of a merge conflict stand in the file.
 --> notices/停水.md:4:1
  |
4 | <<<<<<< HEAD
  | ^^^^^^^^^^^^
 ::: notices/停水.md:6:1
  |
6 | =======
  | -------
 ::: notices/停水.md:8:1
  |
8 | >>>>>>> other
  | -------------
hint: Keep what is right between <<<<<<< and >>>>>>>, then delete the lines with the marks.

warning[unknown-file]: “leger.csv” is no file that is known, and was not read.
hint: Mend the name after the pages of the format, or move the file elsewhere.

Found 3 errors and 2 warnings.
";
    assert_eq!(check(COMMUNITY).text(&words("en")), expected);
}

#[test]
fn the_same_stands_in_chinese() {
    let text = check(COMMUNITY).text(&words("zh-CN"));
    let first = "\
错误[bad-amount]: “支出”里的“1,250.50”不是规定的金额写法。
 --> ledger/2025-01.csv:2:25
  |
2 | 记-1,2025-01-03,E1,电梯维保,,\"1,250.50\"
  |                              ^^^^^^^^^^
改法: 如果是这个数，请写成 1250.50。

";
    assert!(text.starts_with(first), "{text}");
    assert!(text.ends_with("\n共发现 3 处错误和 2 条提醒。\n"), "{text}");
}

#[test]
fn colour_changes_nothing_but_the_colour() {
    let checked = check(COMMUNITY);
    let coloured = checked.coloured(&words("en"));
    assert!(coloured.contains("\u{1b}[1m\u{1b}[91merror"), "{coloured:?}");
    let mut plain = String::new();
    for (index, piece) in coloured.split('\u{1b}').enumerate() {
        plain.push_str(if index == 0 { piece } else { piece.split_once('m').unwrap().1 });
    }
    assert_eq!(plain, checked.text(&words("en")));
}

#[test]
fn programs_get_every_finding_with_its_place() {
    let document = check(COMMUNITY).json(&words("en"));
    let diagnostics = &document["diagnostics"];
    let expected = serde_json::json!({
        "code": "bad-amount",
        "severity": "error",
        "message": "“1,250.50” in “支出” is not an amount as the files write it.",
        "path": "ledger/2025-01.csv",
        "line": 2, "column": 25, "end_line": 2, "end_column": 35,
        "hint": "If this is the amount that is meant, write 1250.50.",
    });
    assert_eq!(diagnostics[0], expected);
    let keys: Vec<&str> = diagnostics[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys.join(" "), "code severity message path line column end_line end_column hint");
    assert_eq!(diagnostics[4]["path"], serde_json::Value::Null);
    assert_eq!(diagnostics[4]["line"], serde_json::Value::Null);
    let summary = serde_json::json!({ "errors": 3, "warnings": 2, "notes": 0 });
    assert_eq!(document["summary"], summary);
}

#[test]
fn a_forge_gets_rules_and_results() {
    let document = check(COMMUNITY).sarif(&words("zh-CN"));
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["tool"]["driver"]["version"], env!("CARGO_PKG_VERSION"));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let expected = ["bad-amount", "bad-date", "hidden-character", "merge-conflict", "unknown-file"];
    assert_eq!(ids, expected);
    assert!(rules.iter().all(|rule| rule["help"]["text"].is_string()));
    let results = run["results"].as_array().unwrap();
    let conflict = &results[3];
    assert_eq!(conflict["ruleIndex"], 3);
    assert_eq!(conflict["level"], "error");
    let place = &conflict["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "notices/%E5%81%9C%E6%B0%B4.md");
    let region =
        serde_json::json!({ "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 13 });
    assert_eq!(place["region"], region);
    assert_eq!(conflict["relatedLocations"].as_array().unwrap().len(), 2);
    assert_eq!(results[4].get("locations"), None);
}

#[test]
fn annotations_escape_what_would_end_them() {
    let text = "
-- community.toml --
format = 1
name = \"A\"
currency = \"CNY\"
-- ledger/a,b:50%.csv --
voucher,date,item,summary,in,out
V1,2025-01-03,E1,Lamp,,5%::
";
    let expected = "::error file=books/ledger/a%2Cb%3A50%25.csv,line=2,col=24,endColumn=28,\
        title=amount in an unknown form [bad-amount]::“5%25::” in “out” is not an amount as the \
        files write it.%0Ahint: Write only digits and a decimal point, such as 1234.50, or \
        -1234.50 for money taken back: no thousands separators, no currency sign.\n";
    assert_eq!(check(text).github(&words("en")), expected);
}

#[test]
fn a_long_line_is_cut_around_its_fault() {
    let text = format!(
        "-- community.toml --\nformat = 1\nname = \"A\"\ncurrency = \"CNY\"\n\
         -- ledger/2025.csv --\nvoucher,date,item,summary,in,out\n\
         V1,2025-01-03,E1,{},,5元\n",
        "很长的摘要".repeat(1000)
    );
    let shown = check(&text).text(&words("zh-CN"));
    assert!(shown.contains(" --> ledger/2025.csv:2:5020\n"), "{shown}");
    let before = "很长的摘要".repeat(5) + "很长的摘要,,5元";
    let expected = format!("2 | …{}\n", &before["很".len()..]);
    assert!(shown.contains(&expected), "{shown}");
}

#[test]
fn explanations_tell_what_a_code_means_and_how_to_mend_it() {
    let expected = "\
row of totals [totals-row]

A row of totals would be added up once more. Every total is computed from the rows, so a file \
holds the rows alone.

hint: Delete the row: totals are computed, never typed.
";
    assert_eq!(explain("totals-row", &words("en")).as_deref(), Some(expected));
    assert_eq!(explain("no-such-code", &words("en")), None);
    assert_eq!(explain("term-fund", &words("en")), None);
}
