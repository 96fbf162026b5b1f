//! A community takes files of the theme over, and words: nothing else changes by that.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sunbook::sources::{Snapshot, Worktree};

use super::{folder, run, said, status, write};

/// A community with pages in both languages.
fn community() -> tempfile::TempDir {
    let here = folder("");
    assert_eq!(status(&run(here.path(), "init --lang zh-CN --year 2026 -q")), 0);
    let settings = here.path().join("community.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    let both = text.replace("[\"zh-CN\"] ", "[\"zh-CN\", \"en\"] ");
    assert_ne!(both, text);
    fs::write(&settings, both).expect("settings");
    here
}

/// Every file of a site but the list of them, without the print of what it was made from.
fn built(here: &Path) -> BTreeMap<String, Vec<u8>> {
    let made = run(here, "build --today 2026-02-10 --out site --lang en");
    assert_eq!(status(&made), 0, "{}", said(&made.stderr));
    let told = said(&made.stdout);
    let print = told.split_whitespace().map(|word| word.trim_matches(['.', ','])).find(|word| {
        word.len() == 9 && word.as_bytes()[4] == b'-' && word.is_ascii() && *word != "published"
    });
    let print = print.expect("a fingerprint").to_owned();
    let site = Worktree::new(here.join("site"));
    let paths = site.entries().expect("a site").into_iter().map(|entry| entry.path);
    let is_of_inputs = |path: &String| path == "manifest.json" || path.starts_with('.');
    let bytes = |path: &String| match String::from_utf8(site.bytes(path).expect("a file")) {
        Ok(text) => text.replace(&print, "PRINT").into_bytes(),
        Err(other) => other.into_bytes(),
    };
    paths.filter(|path| !is_of_inputs(path)).map(|path| (path.clone(), bytes(&path))).collect()
}

#[test]
fn words_of_a_community_stand_on_its_pages() {
    let here = community();
    write(here.path(), "theme/words/zh-CN.ftl", "nav-ledger = 咱们的账\r\n");
    write(here.path(), "theme/words/en/pages-own.ftl", "nav-money = Cash\nmine = Ours\n");
    let site = built(here.path());
    let page = |path: &str| String::from_utf8(site[path].clone()).expect("a page");
    assert!(page("index.html").contains(">咱们的账</a>"));
    assert!(!page("index.html").contains(">流水账</a>"));
    assert!(page("en/index.html").contains(">Cash</a>"));
    assert!(page("en/index.html").contains(">Ledger</a>"));
}

#[test]
fn a_language_that_is_not_built_in_has_no_gaps() {
    let here = community();
    write(here.path(), "theme/words/fr.ftl", "nav-ledger = Journal\n");
    let settings = here.path().join("community.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, text.replace("\"en\"", "\"fr\"")).expect("settings");
    let site = built(here.path());
    let page = String::from_utf8(site["fr/index.html"].clone()).expect("a page");
    assert!(page.contains(">Journal</a>") && page.contains(">Money</a>"), "{page}");
    assert!(!page.contains('⟦'), "{page}");
}

#[test]
fn words_that_would_be_seen_to_be_wrong_are_refused() {
    let cases = [
        ("zh-CN.ftl", "no words", "line 1, cannot be read"),
        ("zh-CN.ftl", "nav-ledger = 一\nnav-ledger = 二\n", "says “nav-ledger” a second time"),
        ("zh-CN.ftl", "pager = { $nmber } / { $count }\n", "“pager” asks for a value “nmber”"),
        ("en.ftl", "nav-ledger = { nav-nothing }\n", "“nav-ledger” names “nav-nothing”"),
        ("chinese words.ftl", "nav-ledger = 账\n", "is not in its place"),
    ];
    for (path, text, told) in cases {
        let here = community();
        write(here.path(), &format!("theme/words/{path}"), text);
        let refused = run(here.path(), "build --today 2026-02-10 --lang en");
        assert_eq!(status(&refused), 1, "{path}: {text}");
        let said = said(&refused.stderr);
        assert!(said.contains(told), "{said}");
        assert!(!here.path().join("site").exists());
    }
}
