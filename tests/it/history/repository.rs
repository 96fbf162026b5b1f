//! Repositories of every shape are opened, and their commits come in a fixed order.

use std::fs;

use sunbook::sources::{BlobId, GitError, Repository, Snapshot};

use super::story::{Story, git};

const BRANCHES: &str = "\
== 2025-01-01 First
> name first
-- a/periods.csv --
one
== 2025-01-03 Left
> name left
-- a/periods.csv --
left
== 2025-01-02 Right
> name right
> after first
-- a/tariffs.csv --
right
== 1970-01-01 Merge
> after left right
> date 99999999999999 +9999
> body \\0<b>x</b>
> body
> body Reason: typed twice
-- a/tariffs.csv --
right
== 2025-01-04 Elsewhere
-- README.md --
not watched
== expect
First
Right
Left
Merge <b>x</b>
";

fn subjects(repository: &Repository, revision: &str) -> Vec<String> {
    let tip = repository.resolve(revision).unwrap();
    let visits = repository.visits(tip, |path| !path.ends_with(".md")).unwrap();
    visits.into_iter().map(|visit| visit.message.subject).collect()
}

#[test]
fn commits_come_parents_first_whatever_their_dates_say() {
    let story = Story::make(BRANCHES);
    let top = Repository::open(story.path()).unwrap();
    let told: Vec<&str> = story.expected.lines().collect();
    assert_eq!(subjects(&top, "HEAD"), told);
    let below = Repository::open(&story.path().join("a")).unwrap();
    assert_eq!(subjects(&below, "main"), told);
    let visits = below.visits(below.resolve("@").unwrap(), |_| true).unwrap();
    assert_eq!(visits[3].parents, [2, 1]);
    assert_eq!(visits[3].date, None);
    assert_eq!(visits[3].message.reason.as_deref(), Some("typed twice"));
    assert_eq!(visits[1].files[0].path, "tariffs.csv");
    let files = below.files_of(below.resolve("HEAD~2").unwrap(), |_| true).unwrap();
    assert_eq!(files.bytes("periods.csv").unwrap(), b"left\n");
}

#[test]
fn bare_repositories_linked_work_trees_and_ids_are_read_alike() {
    let story = Story::make(BRANCHES);
    let elsewhere = tempfile::tempdir().unwrap();
    let place = |name: &str| elsewhere.path().join(name);
    let text = |name: &str| place(name).display().to_string();
    git(story.path(), &["clone", "-q", "--bare", ".", &text("bare.git")], b"");
    git(story.path(), &["worktree", "add", "-q", "--detach", &text("linked")], b"");
    git(story.path(), &["tag", "-a", "-m", "x", "adopted", "HEAD~1"], b"");
    for folder in [place("bare.git"), place("linked")] {
        assert_eq!(subjects(&Repository::open(&folder).unwrap(), "HEAD^").len(), 4);
    }
    let repository = Repository::open(story.path()).unwrap();
    let id = git(story.path(), &["rev-parse", "--short=9", "HEAD^^2"], b"");
    assert_eq!(repository.resolve(&id), repository.resolve("adopted^2~0"));
    for odd in ["nowhere", "HEAD~99", "HEAD^3", "abc", "HEAD~x", "--exec=sh"] {
        let unknown = GitError::UnknownRevision { revision: odd.to_owned() };
        assert_eq!(repository.resolve(odd), Err(unknown));
    }
}

#[test]
fn no_repository_no_commit_and_a_shallow_one_are_told_apart() {
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Repository::open(empty.path()), Err(GitError::NoRepository { .. })));
    git(empty.path(), &["init", "-q"], b"");
    let unborn = Repository::open(empty.path()).unwrap();
    assert_eq!(unborn.resolve("HEAD"), Err(GitError::NoCommit));

    let story = Story::make(BRANCHES);
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", story.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "2", &from, "."], b"");
    let shallow = Repository::open(clone.path()).unwrap();
    assert!(shallow.is_shallow());
    let visits = shallow.visits(shallow.resolve("HEAD").unwrap(), |_| true).unwrap();
    assert!(visits[0].is_boundary && visits[0].files.iter().all(|file| file.before.is_empty()));
}

#[test]
fn a_missing_or_broken_object_is_named() {
    let story = Story::make(BRANCHES);
    let repository = || Repository::open(story.path()).unwrap();
    let tip = repository().resolve("HEAD").unwrap();
    let visits = repository().visits(tip, |_| true).unwrap();
    let blob: BlobId = visits[0].files[0].after.unwrap();
    assert_eq!(repository().blob(blob).unwrap(), b"one\n");
    let tree = git(story.path(), &["rev-parse", "HEAD~2:a"], b"");
    let packs = story.path().join(".git/objects/pack");
    let mut files = fs::read_dir(&packs).unwrap().map(|it| it.unwrap().path());
    let pack = files.find(|path| path.extension().is_some_and(|it| it == "pack"));
    let object = |id: &str| story.path().join(".git/objects").join(&id[..2]).join(&id[2..]);
    if let Some(pack) = pack {
        let bytes = fs::read(&pack).unwrap();
        for entry in fs::read_dir(&packs).unwrap() {
            fs::remove_file(entry.unwrap().path()).unwrap();
        }
        git(story.path(), &["unpack-objects", "-q"], &bytes);
    }
    fs::remove_file(object(&tree)).unwrap();
    let missing = GitError::Missing { object: tree.clone() };
    assert_eq!(repository().visits(tip, |_| true).err(), Some(missing));
    fs::write(object(&tree), b"nonsense").unwrap();
    let broken = GitError::Broken { object: tree };
    assert_eq!(repository().visits(tip, |_| true).err(), Some(broken));
}
