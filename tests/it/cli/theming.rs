//! A community takes files of the theme over, and words: nothing else changes by that.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sunbook::pages;
use sunbook::sources::{Snapshot, Worktree};

use super::{LANGUAGES, folder, run, said, status, transcript, write};

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
fn all_that_can_be_replaced_is_listed_with_what_it_is_for() {
    for language in LANGUAGES {
        let here = folder("");
        let listed = run(here.path(), &format!("theme eject --lang {language}"));
        assert_eq!(status(&listed), 0, "{}", said(&listed.stderr));
        let listed = said(&listed.stdout);
        assert!(!listed.contains('⟦'), "{listed}");
        for (path, _) in pages::replaceable() {
            let words = format!("words/{language}/");
            let name = match path.strip_prefix("words/") {
                None => path.clone(),
                Some(_) => match path.strip_prefix(&words) {
                    Some(room) => format!("words/*/{room}"),
                    None => continue,
                },
            };
            let row = listed.lines().find_map(|line| line.trim_start().strip_prefix(&*name));
            let told = row.unwrap_or_else(|| panic!("{name} is not listed"));
            assert!(told.starts_with("  ") && told.trim().len() > 2, "{name}: {told}");
        }
    }
}

#[test]
fn files_are_taken_over_one_by_one_and_never_overwritten() {
    for language in LANGUAGES {
        let here = folder("-- c/theme/css/print.css --\nmine\n-- c/theme/css/lost.css --\n");
        let lines = [
            "theme eject c css/tokens.css templates/parts/st*",
            "theme eject c theme/css/",
            "theme eject c words/en/pages-f*",
            "theme eject c css/token.css",
            "theme eject css/tokens.css",
            "theme eject nowhere",
        ];
        let lines: Vec<String> =
            lines.iter().map(|line| format!("{line} --lang {language}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let mut text = transcript(here.path(), &lines);
        let listed = run(here.path(), &format!("theme eject c --lang {language}"));
        text.push_str(said(&listed.stdout).rsplit("\n\n").next().unwrap_or_default());
        insta::assert_snapshot!(format!("cli theme {language}"), text);
        let kept = fs::read_to_string(here.path().join("c/theme/css/print.css"));
        assert_eq!(kept.expect("a file"), "mine\n");
    }
}

#[test]
fn a_theme_that_was_taken_over_unchanged_changes_no_page() {
    let here = community();
    let before = built(here.path());
    assert!(before.len() > 50, "{} files", before.len());
    let taken = run(here.path(), "theme eject . all -q");
    assert_eq!((status(&taken), taken.stdout.len()), (0, 0), "{}", said(&taken.stderr));
    let count = |folder: &str| Worktree::new(here.path().join(folder)).entries().unwrap().len();
    assert_eq!(count("theme"), pages::replaceable().len());
    let after = built(here.path());
    let changed: Vec<&String> =
        before.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(changed, Vec::<&String>::new());
    assert_eq!(before.len(), after.len());
}

#[test]
fn a_part_that_was_changed_is_used_wherever_it_stands() {
    let here = community();
    assert_eq!(status(&run(here.path(), "theme eject . templates/parts/trail.html -q")), 0);
    let path = here.path().join("theme/templates/parts/trail.html");
    let text = fs::read_to_string(&path).expect("a part");
    fs::write(&path, text.replace("<ol>", "<ol class=\"mine\">")).expect("a part");
    let site = built(here.path());
    let page = String::from_utf8(site["ledger.html"].clone()).expect("a page");
    assert!(page.contains("<ol class=\"mine\">"), "{page}");
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
