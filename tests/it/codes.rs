//! The catalogue words every code and message that the program asks for, and no other.

use std::collections::BTreeSet;

use sunbook::findings::codes;
use sunbook::sources::{Snapshot, Worktree};
use sunbook::units::Language;
use sunbook::wording::Catalogue;

use super::layers::sources;

/// Every `Code("…")` that the sources declare.
fn codes_of_the_sources() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, text) in sources() {
        let after = text.split("Code(\"").skip(1);
        codes.extend(after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    codes
}

#[test]
fn every_code_is_worded_and_explained_and_every_word_has_its_code() {
    let raised = codes_of_the_sources();
    let catalogue = Catalogue::built_in();
    for language in [Language::chinese(), Language::english()] {
        let messages = catalogue.messages(&language);
        for code in &raised {
            for part in ["", ".title", ".hint", ".explain"] {
                let key = format!("{code}{part}");
                assert!(messages.contains_key(&key), "{language} lacks {key}");
                let is_plain = part.is_empty() || messages[&key].is_empty();
                assert!(is_plain, "{language}: {key} must not name values");
            }
        }
        let worded: BTreeSet<String> = codes(&catalogue, &language).into_iter().collect();
        assert_eq!(worded, raised, "{language} words codes that nothing raises");
    }
}

#[test]
fn every_hint_that_a_finding_names_is_worded() {
    let messages = Catalogue::built_in().messages(&Language::english());
    let worded: BTreeSet<&str> =
        messages.keys().filter_map(|key| key.split_once('.')).map(|it| it.1).collect();
    for (path, text) in sources().into_iter().filter(|(path, _)| path.starts_with("records")) {
        for rest in text.split("\"hint-").skip(1) {
            let hint = format!("hint-{}", rest.split_once('"').expect("a closing quote").0);
            assert!(worded.contains(&*hint), "{}: {hint}", path.display());
        }
    }
}

/// How the names of messages begin that the program puts together.
const BUILT: &[&str] = &[
    // Help: of a subcommand, of an argument of one, and of what several have.
    "cli-build",
    "cli-check",
    "cli-diff",
    "cli-explain",
    "cli-export",
    "cli-family-",
    "cli-help",
    "cli-history",
    "cli-import",
    "cli-init",
    "cli-option-",
    "cli-serve",
    "cli-table-",
    "cli-theme-",
    "cli-usage-form-",
    // Published tables, their columns and the forms of cells.
    "column-",
    "data-",
    "form-of-",
    "table-",
    // Methods, the glossary, roles, folders and shares of a vote.
    "chain-",
    "files-",
    "gloss-",
    "language-",
    "method-",
    "role-",
    "share-",
    "term-",
];

/// The text of every template.
fn templates() -> Vec<String> {
    let folder = Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/plain/templates"));
    let paths = folder.entries().unwrap().into_iter().map(|entry| entry.path);
    paths.map(|path| String::from_utf8(folder.bytes(&path).unwrap()).unwrap()).collect()
}

/// The names of the messages of pages, commands and output.
fn messages_for_people() -> Vec<String> {
    let folder = Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/wording/locales/en"));
    let paths = folder.entries().unwrap().into_iter().map(|entry| entry.path);
    let rooms =
        paths.filter(|path| ["pages-", "cli", "output"].iter().any(|r| path.starts_with(r)));
    let texts = rooms.map(|path| String::from_utf8(folder.bytes(&path).unwrap()).unwrap());
    let names = |text: String| {
        let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect::<Vec<_>>()
    };
    texts.flat_map(names).collect()
}

/// Every literal text of the program and its templates.
fn literals() -> BTreeSet<String> {
    let texts = sources().into_iter().map(|(_, text)| text).chain(templates());
    let pieces = |text: String| text.split('"').map(str::to_owned).collect::<Vec<_>>();
    texts.flat_map(pieces).collect()
}

#[test]
fn every_message_for_people_is_asked_for() {
    let literals = literals();
    let messages = messages_for_people();
    assert!(messages.len() > 700, "found only {}", messages.len());
    let is_built = |name: &&String| BUILT.iter().any(|start| name.starts_with(start));
    let unused = messages.iter().filter(|name| !literals.contains(*name) && !is_built(name));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let messages = Catalogue::built_in().messages(&Language::english());
    let texts = sources().into_iter().map(|(_, text)| text).chain(templates());
    let mut missing = BTreeSet::new();
    for text in texts {
        let program = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in ["say(", "words_of(", "terminal.word(", "heading(", "t(key="] {
            for rest in program.split(call).skip(1) {
                let Some(name) = rest.trim_start().strip_prefix('"') else { continue };
                let name = name.split('"').next().unwrap_or_default();
                if !messages.contains_key(name) {
                    missing.insert(name.to_owned());
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}
