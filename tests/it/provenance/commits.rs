//! A site from a commit is the site from its files, wherever the repository is kept.

use std::fs;

use super::{DOT, assert_same, books, built, commit, failing, git, manifest, run, said, write};

#[test]
fn a_commit_gives_the_same_site_from_every_shape_of_repository() {
    let books = books();
    let here = books.path();
    let site = built(here, "--rev HEAD");
    assert_eq!(site["vouchers/v1/1.png"], DOT);
    let id = git(here, &["rev-parse", "HEAD"], b"");
    assert_eq!(manifest(&site)["built"]["commit"], *id);
    assert_eq!(manifest(&site)["history"], "whole");
    assert_same(&site, &built(here, ""));
    let place = tempfile::tempdir().unwrap();
    let text = |name: &str| place.path().join(name).display().to_string();
    git(here, &["clone", "-q", "--bare", ".", &text("bare.git")], b"");
    git(here, &["worktree", "add", "-q", "--detach", &text("linked")], b"");
    git(here, &["tag", "-a", "-m", "x", "adopted"], b"");
    for line in ["bare.git --rev main", "linked --rev HEAD", "linked", "bare.git --rev HEAD^0"] {
        assert_same(&site, &built(place.path(), line));
    }
    assert_same(&site, &built(here, "--rev adopted"));
    let (status, said) = failing(place.path(), "build bare.git --out site");
    assert_eq!((status, said.contains("--rev HEAD")), (2, true), "{said}");
}

#[test]
fn a_submodule_is_built_like_any_repository() {
    let books = books();
    let outer = tempfile::tempdir().unwrap();
    git(outer.path(), &["init", "-q"], b"");
    let from = books.path().display().to_string();
    let add = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &from, "books"];
    git(outer.path(), &add, b"");
    assert!(outer.path().join("books/.git").is_file());
    assert_same(&built(books.path(), "--rev HEAD"), &built(outer.path(), "books --rev HEAD"));
    assert_same(&built(books.path(), ""), &built(outer.path(), "books"));
}

#[test]
fn a_folder_of_a_repository_is_found_and_can_be_named() {
    let outer = tempfile::tempdir().unwrap();
    git(outer.path(), &["init", "-q", "-b", "main"], b"");
    for (path, bytes) in super::tree(books().path()) {
        if !path.starts_with(".git/") {
            write(outer.path(), &format!("a/books/{path}"), &String::from_utf8_lossy(&bytes));
        }
    }
    commit(outer.path(), "Books in a folder");
    let site = built(outer.path(), "a/books --rev HEAD");
    assert_eq!(manifest(&site)["built"]["folder"], "a/books");
    git(outer.path(), &["clone", "-q", "--bare", ".", "bare.git"], b"");
    assert_same(&site, &built(outer.path(), "bare.git --rev main:a/books"));
    assert_same(&site, &built(outer.path(), "a/books"));
    let (status, said) = failing(outer.path(), "build --rev HEAD:nowhere --out x");
    assert_eq!((status, said.contains("has no folder “nowhere”")), (2, true), "{said}");
}

#[test]
fn nothing_of_the_working_files_is_read() {
    let books = books();
    let here = books.path();
    let site = built(here, "--rev HEAD");
    write(here, "ledger/2025-02.csv", "spoilt");
    write(here, "ledger/2025-03.csv", "spoilt too");
    write(here, "theme/templates/pages/front.html", "{{ nonsense }}");
    fs::remove_dir_all(here.join("vouchers")).unwrap();
    fs::remove_file(here.join("community.toml")).unwrap();
    assert_same(&site, &built(here, "--rev HEAD"));
}

#[test]
fn an_altered_paper_or_theme_is_said_and_what_lies_beside_the_books_is_not() {
    let books = books();
    let here = books.path();
    let is_altered = || manifest(&built(here, ""))["built"]["commit_altered"].as_bool().unwrap();
    write(here, "letter.txt", "not of the books");
    write(here, "drafts/plan.csv", "neither");
    assert!(!is_altered());
    assert_same(&built(here, "--rev HEAD"), &built(here, ""));
    let mut paper = DOT.to_vec();
    *paper.last_mut().unwrap() ^= 1;
    fs::write(here.join("vouchers/v1/1.png"), paper).unwrap();
    assert!(is_altered());
    let told = run(here, "build --out site");
    assert!(said(&told.stdout).contains("changes that are not committed"));
    fs::write(here.join("vouchers/v1/1.png"), DOT).unwrap();
    assert!(!is_altered());
    write(here, "theme/css/own.css", "");
    assert!(is_altered());
}

#[test]
fn a_site_that_was_committed_is_no_part_of_the_books() {
    let books = books();
    let here = books.path();
    assert_eq!(super::status(&run(here, "build --out docs")), 0);
    commit(here, "The site, too");
    let site = built(here, "--rev HEAD");
    assert_eq!(manifest(&site)["inputs"]["not_read"], 1);
    assert_same(&site, &built(here, ""));
}

#[test]
fn line_ends_that_a_checkout_changed_change_nothing() {
    let books = books();
    let clone = tempfile::tempdir().unwrap();
    let from = books.path().display().to_string();
    let like_windows = ["-c", "core.autocrlf=true", "clone", "-q", &from, "."];
    git(clone.path(), &like_windows, b"");
    assert!(fs::read_to_string(clone.path().join("community.toml")).unwrap().contains("\r\n"));
    assert_same(&built(books.path(), "--rev HEAD"), &built(clone.path(), ""));
}

#[test]
fn history_that_is_not_whole_is_said_or_stops_the_build() {
    let books = books();
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", books.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "1", &from, "shallow"], b"");
    git(books.path(), &["config", "uploadpack.allowFilter", "true"], b"");
    git(clone.path(), &["clone", "-q", "--filter=blob:none", &from, "partial"], b"");
    for (name, cure) in [("shallow", "git fetch --unshallow"), ("partial", "without --filter")] {
        assert_eq!(manifest(&built(clone.path(), name))["history"], "partial");
        let line = format!("build {name} --require-history --out site");
        let (status, said) = failing(clone.path(), &line);
        assert_eq!((status, said.contains(cure)), (3, true), "{said}");
    }
    assert!(!clone.path().join("site").exists());
    built(books.path(), "--require-history");
    fs::remove_dir_all(clone.path().join("shallow/.git")).unwrap();
    assert_eq!(manifest(&built(clone.path(), "shallow"))["history"], "unread");
    let (status, said) = failing(clone.path(), "build shallow --require-history --out site");
    assert_eq!((status, said.contains("not kept in git")), (3, true), "{said}");
}
