//! Copies of a repository that lack a part of its history, and broken ones.

use std::fs;
use std::path::{Path, PathBuf};

use sunbook::history::{Change, GapReason, History};
use sunbook::sources::{GitError, Repository};
use sunbook::units::YearStart;

use super::rows::told;
use super::story::{Story, git};

const THREE: &str = "\
== 2025-02-01 First
-- ledger/2025.csv --
voucher,date,item,summary,in,out
J-1,2025-01-05,E1,Brooms,,10.00
== 2025-02-02 Second
-- ledger/2025.csv --
voucher,date,item,summary,in,out
J-1,2025-01-05,E1,Brooms,,11.00
J-2,2025-01-06,E1,Mops,,20.00
== 2025-02-03 Third
-- ledger/2025.csv --
voucher,date,item,summary,in,out
J-1,2025-01-05,E1,Brooms,,11.00
J-2,2025-01-06,E1,Mops,,22.00
";

/// Where an object lies that is not packed.
fn object(folder: &Path, id: &str) -> PathBuf {
    folder.join(".git/objects").join(&id[..2]).join(&id[2..])
}

/// The same story with each object in a file of its own.
fn unpacked() -> Story {
    let story = Story::make(THREE);
    let packs = story.path().join(".git/objects/pack");
    for entry in fs::read_dir(&packs).unwrap().map(|it| it.unwrap().path()) {
        let bytes = fs::read(&entry).unwrap();
        fs::remove_file(&entry).unwrap();
        if entry.extension().is_some_and(|it| it == "pack") {
            git(story.path(), &["unpack-objects", "-q"], &bytes);
        }
    }
    story
}

fn history(repository: &Repository) -> Result<History, GitError> {
    History::of(repository, repository.resolve("HEAD").unwrap(), YearStart::JANUARY)
}

#[test]
fn nobody_is_named_as_the_writer_of_what_a_shallow_copy_begins_with() {
    let story = Story::make(THREE);
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", story.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "2", &from, "."], b"");
    let repository = Repository::open(clone.path()).unwrap();
    let expected = "\
Second: ledger/2025.csv:2 known J-1/1
Second: ledger/2025.csv:3 known J-2/1
Third: ledger/2025.csv:3 changed J-2/1, out: 20.00 > 22.00
";
    assert_eq!(told(&repository), expected);
    let history = history(&repository).unwrap();
    assert!(history.is_cut());
    let (_, first) = history.lives().next().unwrap();
    assert_eq!(first.revisions[0].change.change, Change::Known);
}

#[test]
fn a_copy_without_a_version_passes_over_it_and_asks_no_network() {
    let story = unpacked();
    let blob = git(story.path(), &["rev-parse", "HEAD~1:ledger/2025.csv"], b"");
    fs::remove_file(object(story.path(), &blob)).unwrap();
    git(story.path(), &["config", "remote.origin.url", "https://example.invalid/x"], b"");
    git(story.path(), &["config", "remote.origin.promisor", "true"], b"");
    let repository = Repository::open(story.path()).unwrap();
    let expected = "\
First: ledger/2025.csv:2 added J-1/1
Second: ledger/2025.csv missing
Third: ledger/2025.csv:2 changed J-1/1, out: 10.00 > 11.00
Third: ledger/2025.csv:3 added J-2/1
";
    assert_eq!(told(&repository), expected);
    assert_eq!(history(&repository).unwrap().gaps[0].reason, GapReason::Missing);
}

#[test]
fn a_broken_version_ends_the_reading_and_is_named() {
    let story = unpacked();
    let blob = git(story.path(), &["rev-parse", "HEAD~1:ledger/2025.csv"], b"");
    let path = object(story.path(), &blob);
    fs::remove_file(&path).unwrap();
    let outcome = |story: &Story| history(&Repository::open(story.path()).unwrap()).err();
    assert_eq!(outcome(&story), Some(GitError::Missing { object: blob.clone() }));
    fs::write(&path, b"nonsense").unwrap();
    assert_eq!(outcome(&story), Some(GitError::Broken { object: blob }));
}

#[test]
fn a_thousand_commits_are_read_in_a_moment() {
    let mut story = String::new();
    for number in 1..=1_000 {
        story.push_str(&format!(
            "== 2025-02-01 Commit {number}\n-- ledger/2025.csv --\n\
             voucher,date,item,summary,in,out\nJ-1,2025-01-05,E1,Brooms,,{number}.00\n"
        ));
    }
    let story = Story::make(&story);
    let history = history(&Repository::open(story.path()).unwrap()).unwrap();
    assert_eq!(history.visits.len(), 1_000);
    assert_eq!(history.lives().map(|(_, life)| life.revisions.len()).sum::<usize>(), 1_000);
}
