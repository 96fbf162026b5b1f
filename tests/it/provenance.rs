//! Where a site comes from: commits in repositories of every shape, and what is refused.

#![expect(
    clippy::disallowed_methods,
    reason = "folders, repositories and programs as a person has them"
)]

mod commits;
mod determinism;
mod refusals;
mod verifying;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

pub(crate) use crate::cli::{run, said, status, sunbook, write};
pub(crate) use crate::history::git;

/// A small community with a paper, a page of its own and words with a line break in them.
const BOOKS: &str = "\
== 2025-03-01 Books
-- community.toml --
format = 1
name = \"Maple Court\"
currency = \"USD\"
languages = [\"en\"]

[publish]
vouchers = true
-- ledger/2025-02.csv --
voucher,date,item,summary,in,out
V1,2025-02-03,E1,Lamp,,5.00
V2,2025-02-04,E1,\"Two
lines\",,7.50
-- budget/2025.csv --
id,name,kind,amount
E1,Repairs,expense,100.00
-- notices/2025-02-05-lamp.md --
+++
title = \"The lamp\"
date = 2025-02-05
+++

It *shines*.

    again
== 2025-03-02 A paper
-- vouchers/v1/1.png --
";

/// A picture of one point.
const DOT: &[u8] = include_bytes!("../browser/bad-site/dot.png");

/// The community in a repository, with a paper, everything committed.
fn books() -> TempDir {
    let story = crate::history::Story::make(BOOKS);
    fs::write(story.path().join("vouchers/v1/1.png"), DOT).unwrap();
    commit(story.path(), "The paper itself");
    story.folder
}

/// Commits all that lies in a work tree.
fn commit(folder: &Path, subject: &str) {
    git(folder, &["add", "-A"], b"");
    git(folder, &["-c", "commit.gpgsign=false", "commit", "-q", "-m", subject], b"");
}

/// Every file below a folder, by path.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Builds as typed, and gives the site.
#[track_caller]
fn built(folder: &Path, line: &str) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    let run = run(folder, &format!("build {line} --out {}", site.display()));
    assert_eq!(status(&run), 0, "{line}: {}", said(&run.stderr));
    tree(&site)
}

/// That two sites have the same files with the same bytes.
#[track_caller]
fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let names = |site: &BTreeMap<String, Vec<u8>>| site.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other));
    let differing: Vec<_> = one.iter().filter(|(path, bytes)| other[*path] != **bytes).collect();
    let paths: Vec<_> = differing.iter().map(|(path, _)| path).collect();
    assert!(paths.is_empty(), "these differ: {paths:?}");
}

/// The manifest of a site.
fn manifest(site: &BTreeMap<String, Vec<u8>>) -> serde_json::Value {
    serde_json::from_slice(&site["manifest.json"]).unwrap()
}

/// Runs a command that fails, and gives its status and what it says.
fn failing(folder: &Path, line: &str) -> (i32, String) {
    let run: Output = run(folder, line);
    (status(&run), said(&run.stderr))
}
