//! Makes the sample's story into commits.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};

use super::part::Part;
use super::story::{Story, Telling, ZONE};
use crate::sources::{BlobId, CommitId, NewCommit, NewRepository};

/// The files of the sample community as they are in the end.
static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/sample-community");

/// The branch that a site is built from.
const MAIN: &str = "main";

/// What was written.
#[derive(Debug)]
pub(super) struct Replayed {
    /// How many commits.
    pub(super) commits: usize,
    /// How many files the last of them has.
    pub(super) files: usize,
}

/// Writes the sample with its story into a folder that has no repository yet.
pub(super) fn replay(folder: &Path) -> io::Result<Replayed> {
    let story = Story::read().map_err(io::Error::other)?;
    let repository = NewRepository::begin(folder)?;
    let mut writer = Writer { repository, story: &story, branches: BTreeMap::new() };
    for telling in &story.commit {
        writer.commit(telling)?;
    }
    let Writer { repository, mut branches, .. } = writer;
    let last = branches.remove(MAIN).ok_or_else(|| io::Error::other("no commit"))?;
    let tip = last.tip.ok_or_else(|| io::Error::other("no commit"))?;
    repository.finish(tip, &last.files)?;
    Ok(Replayed { commits: story.commit.len(), files: last.files.len() })
}

/// A branch, as its last commit left it.
#[derive(Clone)]
struct Branch<'s> {
    tip: Option<CommitId>,
    parts: BTreeMap<String, Part>,
    files: BTreeMap<String, BlobId>,
    /// Its own commits.
    told: Vec<&'s Telling>,
}

struct Writer<'s> {
    repository: NewRepository,
    story: &'s Story,
    branches: BTreeMap<&'s str, Branch<'s>>,
}

impl<'s> Writer<'s> {
    fn commit(&mut self, telling: &'s Telling) -> io::Result<()> {
        let name = telling.branch.as_deref().unwrap_or(MAIN);
        let mut branch = self.branch(name);
        let mut parents: Vec<CommitId> = branch.tip.into_iter().collect();
        let mut touched = BTreeSet::new();
        if let Some(other) = &telling.merges {
            let other = self.branches.remove(other.as_str());
            let other = other.ok_or_else(|| wrong(telling, "merges what is not there"))?;
            parents.extend(other.tip);
            for told in other.told {
                touched.extend(apply(told, &mut branch.parts)?);
            }
        }
        touched.extend(apply(telling, &mut branch.parts)?);
        for path in touched {
            let bytes = branch.parts[&path].bytes().map_err(|text| wrong(telling, &text))?;
            match bytes {
                Some(bytes) => drop(branch.files.insert(path, self.repository.keep(&bytes)?)),
                None => drop(branch.files.remove(&path)),
            }
        }
        let person = self.story.person(&telling.by).map_err(|text| wrong(telling, &text))?;
        let commit = NewCommit {
            name: &person.name,
            mail: &person.mail,
            seconds: telling.seconds().map_err(|text| wrong(telling, &text))?,
            zone: ZONE,
            message: &telling.says,
            parents: &parents,
        };
        branch.tip = Some(self.repository.commit(&commit, &branch.files)?);
        branch.told.push(telling);
        self.branches.insert(name, branch);
        Ok(())
    }

    /// A branch as it stands; a new one begins where the main one is.
    fn branch(&self, name: &str) -> Branch<'s> {
        let empty =
            || Branch { tip: None, parts: parts(), files: BTreeMap::new(), told: Vec::new() };
        let begun = || {
            let main = self.branches.get(MAIN).cloned().unwrap_or_else(empty);
            Branch { told: Vec::new(), ..main }
        };
        self.branches.get(name).cloned().unwrap_or_else(begun)
    }
}

/// The files of the sample, none of which is there yet.
fn parts() -> BTreeMap<String, Part> {
    fn gather(folder: &'static Dir<'static>, parts: &mut BTreeMap<String, Part>) {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(folder) => gather(folder, parts),
                DirEntry::File(file) => {
                    let path = file.path().to_string_lossy().replace('\\', "/");
                    parts.insert(path, Part::new(file.contents()));
                }
            }
        }
    }
    let mut parts = BTreeMap::new();
    gather(&SAMPLE, &mut parts);
    parts
}

/// Does what a commit says; the paths of the files that it touched.
fn apply(telling: &Telling, parts: &mut BTreeMap<String, Part>) -> io::Result<BTreeSet<String>> {
    let mut touched = BTreeSet::new();
    let asked = telling.shows.iter().map(|what| (what, true));
    for (what, is_shown) in asked.chain(telling.hides.iter().map(|what| (what, false))) {
        let (pattern, value) = match what.split_once(": ") {
            Some((pattern, value)) => (pattern, Some(value)),
            None => (what.as_str(), None),
        };
        let mut found = 0;
        for (path, part) in parts.iter_mut().filter(|(path, _)| fits(path, pattern)) {
            touched.insert(path.clone());
            found += match (value, is_shown) {
                (Some(value), true) => part.show_rows(value),
                (Some(value), false) => part.hide_rows(value),
                (None, _) => 1,
            };
            match (value, is_shown) {
                (None, true) => part.show(),
                (None, false) => part.hide(),
                (Some(_), _) => {}
            }
        }
        if found == 0 {
            return Err(wrong(telling, &format!("`{what}` is nothing")));
        }
    }
    for id in &telling.settles {
        let settled = parts.iter_mut().filter_map(|(path, part)| part.settle(id).then_some(path));
        let paths: Vec<String> = settled.cloned().collect();
        if paths.is_empty() {
            return Err(wrong(telling, &format!("there is no `{id}`")));
        }
        touched.extend(paths);
    }
    for how in &telling.differs {
        let part = parts.get_mut(&how.r#in);
        part.ok_or_else(|| wrong(telling, &format!("no file `{}`", how.r#in)))?.differ(how);
        touched.insert(how.r#in.clone());
    }
    Ok(touched)
}

/// Whether a path fits a pattern, in which each `*` stands for any letters.
fn fits(path: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => path == pattern,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|path| {
            let ends = path.char_indices().map(|(at, _)| at).chain([path.len()]);
            ends.into_iter().any(|at| fits(&path[at..], rest))
        }),
    }
}

/// A fault of the story, which only its own writer can make.
fn wrong(telling: &Telling, what: &str) -> io::Error {
    io::Error::other(format!("{}: {what}", telling.at))
}
