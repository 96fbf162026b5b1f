//! What people and machines write wrongly: each is found where it stands, and said plainly.

mod figures;
mod laws;
mod settings;
mod size;
mod sound;
mod tables;
mod words;

use crate::check::{COMMUNITY, check_file, words as words_of};

/// One file with something wrong in it, and what is to be said about that.
struct Case {
    path: String,
    text: String,
    found: &'static str,
    says: Option<(&'static str, &'static str)>,
}

/// A file beside the smallest settings, or in their place.
fn file(path: &str, text: &str) -> Case {
    Case { path: path.to_owned(), text: text.to_owned(), found: "", says: None }
}

/// Rows of a ledger, below its usual headings.
fn ledger(rows: &str) -> Case {
    file("ledger/2025-01.csv", &format!("voucher,date,item,summary,in,out\n{rows}\n"))
}

/// Settings after the smallest ones.
fn settings(text: &str) -> Case {
    file("community.toml", &format!("{COMMUNITY}{text}\n"))
}

impl Case {
    /// The codes and places of all findings, in their order.
    fn finds(self, found: &'static str) -> Self {
        Self { found, ..self }
    }

    /// The first sentence and its hint, in Chinese and in English.
    fn says(self, chinese: &'static str, english: &'static str) -> Self {
        Self { says: Some((chinese, english)), ..self }
    }
}

#[test]
fn every_slip_is_found_where_it_stands_and_said_plainly() {
    let (chinese, english) = (words_of("zh-CN"), words_of("en"));
    let tables = [figures::cases(), tables::cases(), words::cases(), settings::cases()];
    let cases: Vec<Case> = tables.into_iter().flatten().collect();
    assert!(cases.len() >= 90, "only {} cases", cases.len());
    for case in cases {
        let shown: String = case.text.chars().take(200).collect();
        let checked = check_file(&case.path, case.text);
        assert_eq!(checked.found().join(", "), case.found, "{}: {shown:?}", case.path);
        if let Some((in_chinese, in_english)) = case.says {
            assert_eq!(checked.says(&chinese)[0], in_chinese, "{}: {shown:?}", case.path);
            assert_eq!(checked.says(&english)[0], in_english, "{}: {shown:?}", case.path);
        }
    }
}

#[test]
fn files_in_another_encoding_are_named_with_a_guess() {
    let table = "凭证号,日期,预算项,摘要,收入,支出\n记-1,2025-01-03,E1,换灯,,5.00\n";
    let (chinese_bytes, _, _) = encoding_rs::GB18030.encode(table);
    let wide: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [b"\xff\xfe".as_slice(), &wide].concat();
    let plain_wide: Vec<u8> = "id,name\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&[u8], &str, &str); 5] = [
        (&chinese_bytes, "not-utf8 1:3", "It looks like GB18030 (GBK)."),
        (&with_mark, "not-utf8 1:1", "It looks like UTF-16."),
        (&plain_wide, "not-utf8 1:1", "It looks like UTF-16."),
        (b"voucher,date\nCaf\xe9,5\n", "not-utf8 2:4", "Save the file in UTF-8,"),
        ("日期,".as_bytes().split_last().unwrap().1.split_last().unwrap().1, "not-utf8 1:2", ""),
    ];
    for (bytes, found, hint) in cases {
        let checked = check_file("ledger/2025-01.csv", bytes);
        assert_eq!(checked.found(), [found]);
        let says = &checked.says(&words_of("en"))[0];
        assert!(says.contains(hint), "{says}");
    }
}

#[test]
fn a_missing_file_of_settings_is_said_and_the_rest_is_still_checked() {
    let text = "-- ledger/2025-01.csv --\nvoucher,date\n";
    let checked = crate::check::check(text);
    assert_eq!(checked.found(), ["missing-column 1:1", "no-community"]);
    assert_eq!(checked.is_partial, None);
}
