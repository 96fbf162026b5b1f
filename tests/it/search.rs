//! Searching: what is published for it is the ledger and nothing else, and the page does without.

mod files;

use proptest::prelude::*;
use scraper::Html;

use super::site::{Files, build, page, sample, select, text, texts};
use files::{Rows, called, ledger, rows};

/// A small club with two languages, a correction, a void number, a transfer and odd texts.
const CLUB: &str = r#"
-- community.toml --
format = 1
name = { en = "Boat club (fictional)", zh-CN = "船会（虚构）" }
currency = "USD"
languages = ["en", "zh-CN"]
profile = "association"
as_of = 2025-04-01
[publish]
vouchers = true
[[funds]]
id = "A"
name = "Club money"
[[funds]]
id = "B"
name = "Reserve"
[[accounts]]
id = "bank"
name = "Bank"
-- budget/2025.csv --
id,name,name:zh-CN,kind,fund,amount
D,Dues,会费,income,A,1000.00
L,Lift,电梯维保,expense,A,500.00
T,To B,划转,transfer,A,
-- ledger/2025.csv --
voucher,line,date,item,summary,summary:zh-CN,counterparty,in,out,fund,corrects
V-1,,2025-01-05,D,Dues of January,一月会费,Members,999999999999999.99,,,
V-2,,2025-01-06,L,Lift repaired,修电梯,Lift firm,,1200.50,,
V-3,,2025-02-01,L,"Entered twice </script> ""x""",,Lift firm,,-1200.50,,V-2
V-4,,2025-02-02,void,Spoilt,,,,,,
V-5,1,2025-03-01,T,Moved,,,,40.00,A,
V-5,2,2025-03-01,T,Moved,,,40.00,,B,
重-6,,2025-03-02,L,=1+1,,重庆,,0.50,,
"#;

#[test]
fn every_row_of_the_ledger_is_in_one_part_and_nothing_else_is() {
    for (files, tag) in [(&build(CLUB), "en"), (sample(), "zh-cn")] {
        let mut found = rows(files, tag).rows;
        let mut expected = ledger(files);
        found.sort();
        expected.sort();
        assert!(expected.len() > 6);
        assert_eq!(found, expected);
    }
}

#[test]
fn rows_come_the_newest_first_and_lead_to_their_vouchers() {
    for (files, tag) in [(&build(CLUB), "en"), (sample(), "zh-cn")] {
        let Rows { rows, addresses, .. } = rows(files, tag);
        assert!(rows.windows(2).all(|two| two[0][2] >= two[1][2]), "by day");
        for address in addresses {
            assert!(files.contains_key(&address), "{address} is no page");
        }
    }
}

#[test]
fn marks_say_what_the_pages_say() {
    let marks = rows(&build(CLUB), "en").marks;
    let of = |voucher: &str| marks.iter().find(|(id, _)| id == voucher).expect("a row").1;
    let (out, transfer, void, corrects, corrected, missing) = (1, 4, 8, 16, 32, 128);
    assert_eq!(of("V-1"), 0);
    assert_eq!(of("V-2"), 2 + out + corrected + missing);
    assert_eq!(of("V-3"), 2 + out + corrects);
    assert_eq!(of("V-4"), void);
    assert_eq!(of("V-5"), transfer + out);
}

#[test]
fn names_and_translations_are_in_the_language_of_the_page() {
    let files = build(CLUB);
    let chinese = called(&files, "search/zh-cn.js");
    assert_eq!(chinese["items"][1][1], "电梯维保");
    assert_eq!(chinese["items"][1][2], "zh-cn/i/l.html");
    assert_eq!(chinese["voucher"], "zh-cn/v/");
    assert_eq!(chinese["parts"], serde_json::json!([[7, 1]]));
    assert_eq!(called(&files, "search/en.js")["parts"], serde_json::json!([[7, 0]]));
    let texts = called(&files, "search/rows-1-zh-cn.js");
    let texts = texts["summary"].as_array().expect("texts");
    assert!(texts.contains(&"修电梯".into()) && texts.contains(&0.into()));
}

#[test]
fn every_page_that_can_be_found_is_there() {
    for (files, tag) in [(sample(), "zh-cn"), (sample(), "en")] {
        let names = called(files, &format!("search/{tag}.js"));
        let lists = ["items", "parties", "pages"];
        let all = lists.iter().flat_map(|list| names[list].as_array().expect("a list"));
        let mut count = 0;
        for target in all {
            let address = target[2].as_str().expect("an address");
            let path = address.split('#').next().unwrap_or_default();
            assert!(files.contains_key(path), "{path} is no page");
            count += 1;
        }
        assert!(count > 100, "{count} pages");
    }
}

#[test]
fn characters_are_read_in_every_way_they_can_be() {
    let readings = called(&build(CLUB), "search/pinyin.js");
    let readings = readings["readings"].as_array().expect("readings");
    let of = |reading: &str| {
        let at = readings.iter().position(|it| it == reading).expect("a reading");
        readings[at + 1].as_str().expect("characters").to_owned()
    };
    assert!(of("chong").contains('重') && of("zhong").contains('重'));
    assert!(of("hui").contains('会') && of("kuai").contains('会'));
    assert!(readings.iter().all(|it| it != "lü"));
}

#[test]
fn books_without_chinese_need_no_readings() {
    let club =
        CLUB.replace(", zh-CN = \"船会（虚构）\"", "").replace("\"en\", \"zh-CN\"", "\"en\"");
    let club = club.replace(":zh-CN", ":fr").replace("重", "R").replace("庆", "");
    let plain: String = club.chars().filter(|letter| letter.is_ascii()).collect();
    let files = build(&plain.replace(":fr", ":en"));
    assert!(!files.contains_key("search/pinyin.js"));
    assert_eq!(called(&files, "search/en.js")["pinyin"], 0);
}

#[test]
fn the_page_leads_to_every_entry_without_script() {
    let files = build(CLUB);
    for path in ["search.html", "zh-cn/search.html"] {
        let html: Html = page(&files, path);
        let ways = texts(&html, "#without li a");
        assert_eq!(ways.len(), 4, "{path}: {ways:?}");
        assert!(select(&html, "#form[hidden]").len() == 1, "{path} shows what needs script");
        assert!(!text(&html, "main").contains('⟦'), "{path} lacks a word");
        let said = select(&html, "#search")[0].attr("data-said").expect("words");
        let said: serde_json::Value = serde_json::from_str(said).expect("JSON");
        assert!(!said.to_string().contains('⟦'), "{path} lacks a word: {said}");
        assert_eq!(said["days"].as_array().map(Vec::len), Some(12));
    }
    let english = select(&page(&files, "search.html"), "#search")[0]
        .attr("data-said")
        .map(|said| serde_json::from_str::<serde_json::Value>(said).expect("JSON"));
    let english = english.expect("words");
    assert_eq!(english["number"], serde_json::json!([",", ".", "+", "−"]));
    let count = serde_json::json!([[1, "{n} entry found"], [2, "{n} entries found"]]);
    assert_eq!(english["count"], count);
    assert_eq!(english["days"][1], "{d} February {y}");
}

#[test]
fn the_ledger_and_the_contents_lead_to_search() {
    let files = build(CLUB);
    for path in ["ledger.html", "contents.html"] {
        assert!(!select(&page(&files, path), "main a[href='search.html']").is_empty(), "{path}");
    }
}

#[test]
fn scripts_are_small_and_make_no_markup() {
    const FORBIDDEN: &[&str] = &[
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "fetch(",
        "XMLHttpRequest",
        "import(",
    ];
    let mut plain = 0;
    for (path, script) in sample().iter().filter(|(path, _)| path.starts_with("js/")) {
        for word in FORBIDDEN {
            assert!(!script.contains(word), "{path} has {word}");
        }
        plain += script.len();
    }
    assert!(plain <= 30_000, "all scripts have {plain} bytes");
    let search = sample()["js/search.js"].len();
    assert!(search <= 19_000, "the script of search has {search} bytes");
}

/// The files of a community whose one summary and supplier are `text`.
fn with_text(text: &str) -> Files {
    let quoted = text.replace('"', "\"\"");
    build(&format!(
        "-- community.toml --\nformat = 1\nname = \"某社区\"\ncurrency = \"CNY\"\n\
         as_of = 2025-02-01\n-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\n\
         1,2025-01-05,E1,\"x{quoted}\",,12.50\n"
    ))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_summary_survives_and_ends_no_script(text in "(\\PC|\u{2028}|\u{2029}|\"|'|</script>|<!--|\\\\|\\]\\]>){0,40}") {
        let files = with_text(&text);
        let script = &files["search/rows-1.js"];
        let is_safe = !script.contains(['<', '>', '&', '\u{2028}', '\u{2029}', '\u{202e}']);
        prop_assert!(is_safe);
        let mut found = rows(&files, "zh-cn").rows;
        let mut expected = ledger(&files);
        prop_assert_eq!(found.pop(), expected.pop());
    }
}
