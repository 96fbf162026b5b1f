//! The pages of the format: their tables are those of the program, their examples are read without a word.

use std::collections::BTreeSet;

use sunbook::records::{self, Column, ColumnForm, Qualifier};
use sunbook::sources::{Snapshot, Worktree};

use crate::check::{COMMUNITY, check};

/// The tables of the pages, each with the columns that the program reads.
const TABLES: &[(&str, &[Column])] = &[
    ("budget.md", records::budget::COLUMNS),
    ("adjustments.md", records::adjustments::COLUMNS),
    ("ledger.md", records::ledger::COLUMNS),
    ("tariffs.md", records::tariffs::COLUMNS),
    ("collections.md", records::collections::COLUMNS),
    ("bank.md", records::bank::COLUMNS),
    ("periods.md", records::periods::COLUMNS),
    ("explanations.md", records::explanations::COLUMNS),
    ("redactions.md", records::redactions::COLUMNS),
    ("contracts.md", records::contracts::COLUMNS),
    ("counterparties.md", records::counterparties::COLUMNS),
];

/// The files below `src/records/` with this suffix, by path.
fn files(suffix: &str) -> Vec<(String, String)> {
    let folder = Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/records"));
    let entries = folder.entries().expect("the records").into_iter();
    let text = |path: &str| String::from_utf8(folder.bytes(path).expect("a file")).expect("text");
    let wanted = entries.filter(|entry| entry.path.ends_with(suffix));
    wanted.map(|entry| (entry.path.clone(), text(&entry.path))).collect()
}

fn page(path: &str) -> String {
    let page = files(".md").into_iter().find(|(name, _)| name == path);
    page.unwrap_or_else(|| panic!("no page {path}")).1
}

/// The fenced blocks of a page that name a file, under the heading lines that `check` reads.
fn examples(page: &str) -> String {
    let mut text = String::new();
    let mut is_inside = false;
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some("") if is_inside => is_inside = false,
            Some(path) if path.contains('.') => {
                is_inside = true;
                text += &format!("-- {path} --\n");
            }
            _ if is_inside => text += &format!("{line}\n"),
            _ => {}
        }
    }
    text
}

fn form(column: &Column) -> String {
    let form = match column.form {
        ColumnForm::Id => "id",
        ColumnForm::Text => "text",
        ColumnForm::Amount => "amount",
        ColumnForm::Number => "number",
        ColumnForm::Rate => "rate",
        ColumnForm::Count => "whole number",
        ColumnForm::Date => "date",
        ColumnForm::Period => "period",
        ColumnForm::Reference => "reference",
        ColumnForm::Word => "word",
    };
    match column.qualifier {
        Qualifier::None => form.to_owned(),
        Qualifier::Language => format!("{form}, translated"),
        Qualifier::Fund => format!("{form}, by fund"),
    }
}

#[test]
fn every_table_is_explained_column_by_column() {
    for (path, columns) in TABLES {
        let page = page(path);
        let rows = page.lines().filter(|line| line.starts_with("| `"));
        let explained: Vec<String> =
            rows.map(|row| row.split(" | ").take(4).collect::<Vec<_>>().join(" | ")).collect();
        let expected: Vec<String> = columns
            .iter()
            .map(|column| {
                let required = if column.required { "yes" } else { "no" };
                let (name, chinese) = (column.name, column.chinese);
                format!("| `{name}` | `{chinese}` | {} | {required}", form(column))
            })
            .collect();
        assert_eq!(explained, expected, "{path}");
    }
}

#[test]
fn every_word_of_a_column_stands_on_its_page() {
    let lists: [(&str, Vec<(&str, &str)>); 3] = [
        ("adjustments.md", records::adjustments::SOURCES.iter().map(|it| (it.0, it.1)).collect()),
        ("bank.md", records::bank::KINDS.iter().map(|it| (it.0, it.1)).collect()),
        ("budget.md", records::budget::KINDS.iter().map(|it| (it.0, it.1)).collect()),
    ];
    for (path, words) in lists {
        let page = page(path);
        for (english, chinese) in words {
            assert!(page.contains(&format!("`{english}`")), "{path}: {english}");
            assert!(page.contains(chinese), "{path}: {chinese}");
        }
    }
}

#[test]
fn every_setting_stands_on_its_page() {
    let pages = [
        ("community/", "community/community.md"),
        ("assessments.rs", "assessments.md"),
        ("documents/mod.rs", "documents.md"),
    ];
    for (path, text) in files(".rs") {
        let Some((_, page_path)) = pages.iter().find(|(start, _)| path.starts_with(start)) else {
            continue;
        };
        let page = page(page_path);
        let pieces: Vec<&str> = text.split('"').collect();
        for pair in pieces.chunks(2).filter(|pair| !pair[0].ends_with(".with(")) {
            let Some(literal) = pair.get(1) else { continue };
            let is_key = |c: char| c.is_ascii_lowercase() || matches!(c, '_' | '4');
            if literal.len() > 1 && literal.chars().all(is_key) {
                let is_there = page.contains(&format!("`{literal}`"))
                    || page.contains(&format!(".{literal}`"))
                    || page.contains(&format!("[{literal}]"))
                    || page.contains(&format!("\n{literal} = "));
                assert!(is_there, "{path} reads “{literal}”, and {page_path} does not say so");
            }
        }
    }
}

#[test]
fn every_example_is_read_without_a_finding() {
    let mut all = String::new();
    let mut kinds = BTreeSet::new();
    for (path, page) in files(".md") {
        let examples = examples(&page);
        let own = format!("-- community.toml --\n{COMMUNITY}{examples}");
        let checked = check(&own);
        assert_eq!(checked.found(), [""; 0], "{path}");
        assert_eq!(checked.is_partial, Some(false), "{path}");
        let paths = examples.lines().filter_map(|line| line.strip_prefix("-- "));
        kinds.extend(paths.filter_map(|line| records::kind_of(line.strip_suffix(" --")?)));
        if path != "README.md" {
            all += &examples;
        }
    }
    assert_eq!(kinds.len(), 17, "an example of every kind of file: {kinds:?}");
    assert_eq!(check(&all).found(), [""; 0], "all pages together are one community");
}

#[test]
fn the_smallest_community_is_three_files() {
    let examples = examples(&page("README.md"));
    assert_eq!(examples.matches("-- ").count(), 3);
    assert_eq!(check(&examples).found(), [""; 0]);
}

#[test]
fn the_index_leads_to_every_page() {
    let index = page("README.md");
    for (path, _) in files(".md").iter().filter(|(path, _)| path != "README.md") {
        assert!(index.contains(&format!("]({path})")), "the index lacks {path}");
    }
}
