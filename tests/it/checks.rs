//! Checks, each on a tiny community that a person could have written.
//!
//! A case holds one community in several forms: what stands before the first
//! `==== name ====` belongs to all of them. Under `-- expect --` stand the
//! errors and warnings that are to be found, and the notes of the case's code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sunbook::analysis::Analysis;
use sunbook::checks;
use sunbook::diag::{Finding, Report, Severity};
use sunbook::model::{self, Books};
use sunbook::records;
use sunbook::sources::{Files, Memory, Snapshot, Worktree};
use sunbook::units::{Currency, Date, Language, YearStart};
use sunbook::wording::Catalogue;

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A community with its findings.
pub(crate) struct Checked {
    files: Files,
    pub(crate) books: Option<Books>,
    pub(crate) report: Report,
}

pub(crate) fn check(snapshot: &dyn Snapshot, today: &str) -> Checked {
    let is_text = |path: &str| [".csv", ".toml", ".md"].iter().any(|end| path.ends_with(end));
    let files = Files::read(snapshot, is_text).expect("files");
    let mut report = Report::default();
    let books = records::read(&files, &mut report).map(|all| model::resolve(&all, &mut report));
    if let Some(books) = &books {
        let today = books.community.as_of.unwrap_or(Date::parse(today).expect("a day"));
        let analysis = Analysis::of(books, today);
        checks::run(books, &analysis, &files, &mut report);
    }
    report.sort();
    Checked { files, books, report }
}

/// `warning over-budget budget/2025.csv:3:1`, and whether it is answered.
fn line(files: &Files, finding: &Finding) -> String {
    let place = finding.place.and_then(|place| {
        let file = files.file(place.file)?;
        let at = file.line_column(place.start);
        Some(format!(" {}:{}:{}", file.path, at.line, at.column))
    });
    let answer = if finding.answer.is_some() { " answered" } else { "" };
    let place = place.unwrap_or_default();
    format!("{} {}{place}{answer}", finding.severity.word(), finding.code.0)
}

/// The settings of a case that brings none.
const SETTINGS: &str = "format = 1
name = \"小例\"
languages = [\"zh-CN\"]
currency = \"CNY\"
as_of = 2025-07-10
url = \"https://example.org/\"

[publish]
decision = \"D-open\"

[[roles]]
id = \"committee\"
name = \"业委会\"
";

const DECISION: &str = "+++
id = \"D-open\"
date = 2024-12-01
title = \"授权公开\"
body = \"committee\"
+++
";

pub(crate) fn community(shared: &str, form: &str) -> Memory {
    let text = format!("{shared}\n{form}");
    let text = text.split("-- expect --").next().unwrap_or("");
    let mut memory = Memory::parse(text);
    let paths: Vec<String> = memory.entries().expect("files").into_iter().map(|e| e.path).collect();
    let extra = memory.bytes("settings").ok();
    let settings = |memory: &mut Memory, more: &[u8]| {
        let all = [SETTINGS.as_bytes(), more].concat();
        memory.insert("community.toml", all);
    };
    if !paths.contains(&"community.toml".to_owned()) {
        settings(&mut memory, extra.as_deref().unwrap_or(b""));
        memory.insert("decisions/D-open.md", DECISION);
    }
    memory
}

fn cases() -> BTreeMap<String, String> {
    let folder = Worktree::new(folder("tests/cases/checks"));
    let text = |path: &str| {
        let bytes = folder.bytes(path).expect("a case");
        String::from_utf8(bytes).expect("a text")
    };
    let entries = folder.entries().expect("cases").into_iter();
    entries.map(|entry| (entry.path.replace(".txt", ""), text(&entry.path))).collect()
}

fn forms(case: &str) -> (&str, Vec<(&str, &str)>) {
    let mut parts = case.split("\n==== ");
    let shared = parts.next().unwrap_or("");
    (shared, parts.map(|part| part.split_once(" ====\n").expect("a name")).collect())
}

/// What is said of one form of a case.
fn said(code: &str, memory: &Memory) -> Vec<String> {
    let checked = check(memory, "2025-07-10");
    let counts = |f: &&Finding| f.severity != Severity::Note || f.code.0 == code;
    checked.report.findings().iter().filter(counts).map(|f| line(&checked.files, f)).collect()
}

#[test]
fn each_check_speaks_where_it_should_and_nowhere_else() {
    let mut wrong = String::new();
    for (code, case) in cases() {
        let (shared, forms) = forms(&case);
        let mut fires = [false, false];
        for (name, form) in forms {
            let expected = form.split("-- expect --\n").nth(1).unwrap_or("");
            let expected: Vec<&str> = expected.lines().filter(|line| !line.is_empty()).collect();
            let speaks = expected.iter().any(|line| line.split(' ').nth(1) == Some(&code));
            fires[usize::from(speaks)] = true;
            let found = said(&code, &community(shared, form));
            if found != expected {
                wrong += &format!("@@ {code} / {name}\n{}\n", found.join("\n"));
            }
        }
        if fires != [true, true] {
            wrong += &format!("@@ {code} needs one form that speaks and one that is quiet\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The codes of all checks, and of the note on answers.
fn codes() -> BTreeSet<&'static str> {
    let all = checks::all().map(|check| check.code.0);
    all.chain([checks::UNUSED_EXPLANATION.0]).collect()
}

#[test]
fn each_check_has_a_case_and_words_in_every_language() {
    let listed = codes();
    assert_eq!(listed.len(), checks::all().count() + 1, "a code is listed twice");
    let cases = cases();
    let missing: Vec<_> = listed.iter().filter(|code| !cases.contains_key(**code)).collect();
    assert!(missing.is_empty(), "codes without a case: {missing:?}");
    let catalogue = Catalogue::built_in();
    for language in catalogue.languages() {
        let messages = catalogue.messages(language);
        let lacks = |key: &String| !messages.contains_key(key);
        let wanted = listed.iter().flat_map(|code| {
            ["", ".title", ".hint", ".explain"].map(|part| format!("{code}{part}"))
        });
        let lacking: Vec<String> = wanted.filter(lacks).collect();
        assert!(lacking.is_empty(), "{language} lacks {lacking:#?}");
    }
}

#[test]
fn each_sentence_names_only_what_its_finding_holds() {
    let catalogue = Catalogue::built_in();
    let languages: Vec<Language> = catalogue.languages().cloned().collect();
    for (code, case) in cases() {
        let (shared, forms) = forms(&case);
        for (name, form) in forms {
            let checked = check(&community(shared, form), "2025-07-10");
            let findings = checked.report.findings().iter();
            let listed = codes();
            for finding in findings.filter(|finding| listed.contains(finding.code.0)) {
                for language in &languages {
                    let words =
                        catalogue.words(language, Currency::CNY, YearStart::JANUARY).unwrap();
                    let sentence = words.say(finding.code.0, &finding.values);
                    let hint =
                        words.attribute(finding.code.0, finding.hint, &finding.values).unwrap();
                    let is_whole = |text: &str| !text.contains("{$") && !text.contains('⟦');
                    let both = is_whole(&sentence) && is_whole(&hint);
                    assert!(both, "{code} / {name}: {sentence} {hint}");
                }
            }
        }
    }
}

#[test]
fn the_sample_has_its_blemishes_and_no_others() {
    let sample = Worktree::new(folder("sample-community"));
    let checked = check(&sample, "2026-07-10");
    let all: Vec<String> =
        checked.report.findings().iter().map(|f| line(&checked.files, f)).collect();
    let expected = include_str!("../cases/sample-findings.txt");
    assert_eq!(all.join("\n"), expected.trim_end(), "\n{}\n", all.join("\n"));
}

#[test]
fn a_severity_is_raised_and_never_lowered() {
    let raised = "[checks.severity]\nno-opening = \"error\"\nphone-number = \"warning\"\n";
    let text = format!(
        "-- settings --\n{raised}\n-- ledger/1.csv --\nvoucher,date,item,summary,out\n\
         1,2025-01-05,E1,电话13800138000,5.00\n"
    );
    let found = said("", &community(&text, ""));
    assert_eq!(found, ["error phone-number ledger/1.csv:2:19", "error no-opening"]);
}

#[test]
fn books_that_lack_rows_are_not_compared() {
    let text = "-- settings --\n[opening]\ndate = 2025-01-01\nbalances = [{ amount = 5.00 }]\n\
        -- ledger/1.csv --\nvoucher,date,item,summary,out\n\
        1,2025-01-05,E1,Lamp,1.000\n2,2025-01-06,E1,Lamp,90.00\n";
    let found = said("", &community(text, ""));
    assert_eq!(found, ["error bad-amount ledger/1.csv:2:22"]);
}
