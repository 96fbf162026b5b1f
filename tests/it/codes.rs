//! The catalogue words every code that the sources raise, and no other.

use std::collections::BTreeSet;

use sunbook::findings::codes;
use sunbook::sources::{Snapshot, Worktree};
use sunbook::units::Language;
use sunbook::wording::Catalogue;

/// The Rust files of the program, with their paths below `src/`.
fn sources() -> Vec<(String, String)> {
    let folder = Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let entries = folder.entries().expect("the sources").into_iter();
    let text = |path: &str| String::from_utf8(folder.bytes(path).expect("a file")).expect("text");
    entries
        .filter(|entry| entry.path.ends_with(".rs"))
        .map(|entry| (entry.path.clone(), text(&entry.path)))
        .collect()
}

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
            assert!(worded.contains(&*hint), "{path}: {hint}");
        }
    }
}
