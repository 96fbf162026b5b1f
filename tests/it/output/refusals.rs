//! What is never written over, and which paths a site never has.

use super::support::{beside, build, lay, tree};
use std::{
    collections::BTreeSet,
    fs, io,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};
use sunbook::{
    diag::Value,
    output::{Doing, Kept, Memory, OutputError, Refusal, Sink, Stage},
};

/// The key of what is said when a site is to go to `target`.
fn said(target: &Path, kept: &[Kept<'_>]) -> &'static str {
    let error = Stage::begin(target, kept).map(drop).unwrap_err();
    assert!(error.is_refusal(), "{error}");
    error.message().0
}

#[test]
fn folders_that_sunbook_did_not_make_are_left_alone() {
    let room = tempfile::tempdir().unwrap();
    let at = |name: &str| room.path().join(name);
    lay(&at("photos/2019.jpg"), "a photo");
    lay(&at("a-file"), "text");
    lay(&at("marked-by-hand/.sunbook-site"), "hello");
    lay(&at("newer/.sunbook-site"), "Written by sunbook\nformat 2\n");
    lay(&at(".git/HEAD"), "ref: refs/heads/main");
    lay(&at(".taken.sunbook-build/notes.txt"), "mine");
    symlink(at("photos"), at("a-link")).unwrap();
    symlink(at("nowhere"), at("a-dangling-link")).unwrap();
    let before = (tree(&at("photos")), tree(&at("newer")), beside(room.path()));
    for (name, key) in [
        ("", "output-not-ours"),
        ("photos", "output-not-ours"),
        ("photos/.", "output-not-ours"),
        ("photos/../photos", "output-not-ours"),
        ("marked-by-hand", "output-not-ours"),
        ("a-file", "output-not-a-folder"),
        ("a-link", "output-is-a-link"),
        ("a-link/", "output-is-a-link"),
        ("a-dangling-link", "output-is-a-link"),
        ("newer", "output-newer"),
        (".git/site", "output-in-git"),
        ("taken", "output-staging-taken"),
        ("missing/..", "output-no-name"),
    ] {
        assert_eq!(said(&at(name), &[]), key, "{name}");
    }
    assert_eq!(said(Path::new("/"), &[]), "output-is-root");
    assert_eq!(said(Path::new("//.//"), &[]), "output-is-root");
    assert_eq!(said(Path::new(""), &[]), "output-no-name");
    assert_eq!((tree(&at("photos")), tree(&at("newer")), beside(room.path())), before);
}

#[test]
fn a_site_never_goes_over_or_among_what_a_build_reads() {
    let room = tempfile::tempdir().unwrap();
    let at = |name: &str| room.path().join(name);
    lay(&at("books/ledger/2025-01.csv"), "voucher,date\n");
    symlink(at("books"), at("other-name")).unwrap();
    let (books, ours) = (at("books"), at(""));
    let kept = [
        Kept { folder: &books, reads: &["ledger", "budget", "community.toml"] },
        Kept { folder: &ours, reads: &["books", "other-name"] },
    ];
    for (name, key) in [
        ("", "output-holds-sources"),
        ("books", "output-holds-sources"),
        ("other-name/", "output-is-a-link"),
        ("books/ledger", "output-among-sources"),
        ("books/ledger/site", "output-among-sources"),
        ("books/Ledger", "output-among-sources"),
        ("books/budget", "output-among-sources"),
        ("other-name/budget/site", "output-among-sources"),
        ("books/../books/budget/x", "output-among-sources"),
    ] {
        assert_eq!(said(&at(name), &kept), key, "{name}");
    }
    // The repository is read for the books' folder alone, so a site may lie in it,
    // but not directly among the books under a name that they use.
    let whole = [Kept { folder: &books, reads: &[] }];
    assert_eq!(said(&at("books/site"), &whole), "output-among-sources");
    drop(Stage::begin(&at("site"), &kept[..1]).unwrap());
    assert_eq!(beside(room.path()), ["books", "other-name"]);
}

#[test]
fn a_file_that_somebody_laid_into_the_site_is_not_thrown_away() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    build(&site, &["index.html", "v/1.html"], "old").unwrap();
    for name in ["CNAME", ".git"] {
        lay(&site.join(name), "kept by hand");
        assert_eq!(said(&site, &[]), "output-has-other-files");
        fs::remove_file(site.join(name)).unwrap();
    }
    let stage = Stage::begin(&site, &[]).unwrap();
    stage.put("index.html", b"new").unwrap();
    // Even one laid there while the build was running.
    lay(&site.join("notes.txt"), "just now");
    let error = stage.finish().unwrap_err();
    assert_eq!(error.message().1[1], ("name", "notes.txt".into()));
    assert_eq!(beside(room.path()), ["site"]);
}

#[test]
fn a_file_of_a_site_never_leaves_it_and_every_disk_can_hold_it() {
    let room = tempfile::tempdir().unwrap();
    let stage = Stage::begin(&room.path().join("site"), &[]).unwrap();
    let memory = Memory::default();
    for path in [
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../../x",
        "a/./b",
        ".",
        "a//b",
        "a/",
        "a\\b",
        "C:x",
        "a\0b",
        "a\nb",
        "a?b",
        "a*b",
        "a|b",
        "a<b",
        "a\"b",
        "a.",
        "a /b",
        ".sunbook-site",
    ] {
        let sinks: [&dyn Sink; 2] = [&stage, &memory];
        for sink in sinks {
            let error = sink.put(path, b"x").unwrap_err();
            assert_eq!(
                (error.message().0, error.is_refusal()),
                ("output-bad-path", true),
                "{path:?}"
            );
            sink.copy_from(path, &mut &b"x"[..]).unwrap_err();
        }
    }
    assert!(stage.written().is_empty() && memory.written().is_empty());
    for path in [".nojekyll", "en/v/ji-2025-03-012.html", "vouchers/电梯 维保.pdf", "a..b"] {
        stage.put(path, b"x").unwrap();
    }
    stage.finish().unwrap();
    assert_eq!(beside(room.path()), ["site"]);
}

#[test]
fn two_files_of_one_address_are_told() {
    let room = tempfile::tempdir().unwrap();
    let stage = Stage::begin(&room.path().join("site"), &[]).unwrap();
    stage.put("a/b", b"x").unwrap();
    for path in ["a/b", "a", "a/b/c", "a/b/c/d"] {
        assert_eq!(stage.put(path, b"x").unwrap_err().message().0, "output-path-twice", "{path}");
    }
}

#[test]
fn everything_that_can_be_said_is_worded_in_both_languages() {
    let path = || PathBuf::from("site");
    let refusals = [
        Refusal::NoName,
        Refusal::Root,
        Refusal::NotAFolder,
        Refusal::Symlink,
        Refusal::NotOurs,
        Refusal::Foreign("CNAME".into()),
        Refusal::Newer,
        Refusal::HoldsSources(path()),
        Refusal::AmongSources("ledger".into()),
        Refusal::InGit,
        Refusal::MountPoint,
        Refusal::StagingTaken,
        Refusal::Path,
        Refusal::Twice,
    ];
    let doing =
        [Doing::Look, Doing::Prepare, Doing::Clear, Doing::Read, Doing::Write, Doing::Exchange];
    let failed = |doing| OutputError::Failed {
        doing,
        path: path(),
        error: io::ErrorKind::PermissionDenied.into(),
    };
    let mut errors: Vec<OutputError> = doing.into_iter().map(failed).collect();
    errors.extend(refusals.map(|refusal| OutputError::Refused { refusal, path: path() }));
    errors.extend([None, Some(7)].map(|holder| OutputError::Busy { path: path(), holder }));
    errors.extend([None, Some(7)].map(|needed| OutputError::Full {
        path: path(),
        written: 3,
        needed,
    }));
    for catalogue in [
        include_str!("../../../src/wording/locales/zh-CN/output.ftl"),
        include_str!("../../../src/wording/locales/en/output.ftl"),
    ] {
        for (key, values) in errors.iter().map(OutputError::message) {
            let sentence = sentence(catalogue, key);
            for (name, value) in &values {
                assert!(sentence.contains(&format!("{{ ${name} }}")), "{key} does not name {name}");
                if let Value::Word(word) = value {
                    self::sentence(catalogue, word);
                }
            }
            assert_eq!(sentence.matches("{ $").count(), values.len(), "{key}");
        }
    }
}

#[test]
fn both_languages_have_the_same_sentences() {
    let keys = |catalogue: &'static str| -> BTreeSet<&str> {
        catalogue.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key).collect()
    };
    assert_eq!(
        keys(include_str!("../../../src/wording/locales/zh-CN/output.ftl")),
        keys(include_str!("../../../src/wording/locales/en/output.ftl")),
    );
}

fn sentence<'a>(catalogue: &'a str, key: &str) -> &'a str {
    let found = catalogue.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    found.unwrap_or_else(|| panic!("{key} has no sentence"))
}
