//! A repository written from nothing: files, commits, a branch, and the work tree of its tip.
//!
//! Ids depend on what is told and on nothing else: no clock, no name of the
//! machine, no setting of the user. Nothing that exists is written over. The
//! few files that make a folder a repository are written by hand: the library's
//! own way would bring locks, calendars and settings that nothing here needs.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use gix::actor::Signature;
use gix::date::Time;
use gix::index::entry::{Flags, Mode, Stat};
use gix::index::{State, fs::Metadata};
use gix::objs::tree::{Entry, EntryKind};
use gix::objs::{Commit, Tree};

use super::object::{BlobId, CommitId};

/// A repository that is being written into a folder that has none.
pub struct NewRepository {
    repository: gix::Repository,
    folder: PathBuf,
}

/// What a new commit says of itself.
#[derive(Clone, Debug)]
pub struct NewCommit<'c> {
    /// Who made it.
    pub name: &'c str,
    /// Their address.
    pub mail: &'c str,
    /// When, in seconds since 1970.
    pub seconds: i64,
    /// The time zone, in seconds.
    pub zone: i32,
    /// Subject, text and trailers.
    pub message: &'c str,
    /// The commits that it follows.
    pub parents: &'c [CommitId],
}

impl NewRepository {
    /// Begins a repository in a folder, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// Where the folder holds a repository already, or cannot be written.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let git = folder.join(".git");
        fs::create_dir(&git)?;
        for below in ["objects/info", "objects/pack", "refs/heads", "refs/tags"] {
            fs::create_dir_all(git.join(below))?;
        }
        put(&git.join("HEAD"), format!("ref: {}\n", reference(BRANCH)).as_bytes())?;
        put(&git.join("config"), config().as_bytes())?;
        let opened = gix::ThreadSafeRepository::open_opts(git, gix::open::Options::isolated());
        let repository = opened.map_err(failed)?.to_thread_local();
        Ok(Self { repository, folder: folder.to_owned() })
    }

    /// Keeps a version of a file.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn keep(&self, bytes: &[u8]) -> io::Result<BlobId> {
        Ok(BlobId(self.repository.write_blob(bytes).map_err(failed)?.detach()))
    }

    /// Makes a commit of files, which are named by their paths with `/`.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn commit(
        &self,
        told: &NewCommit<'_>,
        files: &BTreeMap<String, BlobId>,
    ) -> io::Result<CommitId> {
        let files: Vec<(&str, gix::ObjectId)> =
            files.iter().map(|(path, id)| (path.as_str(), id.0)).collect();
        let time = Time::new(told.seconds, told.zone);
        let who = Signature { name: told.name.into(), email: told.mail.into(), time };
        let commit = Commit {
            tree: self.tree(&files)?,
            parents: told.parents.iter().map(|parent| parent.0).collect(),
            author: who.clone(),
            committer: who,
            encoding: None,
            message: told.message.into(),
            extra_headers: Vec::new(),
        };
        Ok(CommitId(self.repository.write_object(&commit).map_err(failed)?.detach()))
    }

    /// Writes the tree of some files, and those below it.
    fn tree(&self, files: &[(&str, gix::ObjectId)]) -> io::Result<gix::ObjectId> {
        let mut folders: BTreeMap<&str, Vec<(&str, gix::ObjectId)>> = BTreeMap::new();
        let mut entries = Vec::new();
        for &(path, id) in files {
            match path.split_once('/') {
                Some((folder, rest)) => folders.entry(folder).or_default().push((rest, id)),
                None => entries.push(entry(EntryKind::Blob, path, id)),
            }
        }
        for (folder, below) in folders {
            entries.push(entry(EntryKind::Tree, folder, self.tree(&below)?));
        }
        entries.sort();
        Ok(self.repository.write_object(&Tree { entries }).map_err(failed)?.detach())
    }

    /// Ends with the branch at a commit, and with that commit's files in the work tree.
    ///
    /// # Errors
    ///
    /// Where a file is in the way, or cannot be written.
    pub fn finish(self, tip: CommitId, files: &BTreeMap<String, BlobId>) -> io::Result<()> {
        let mut index = State::new(gix::hash::Kind::Sha1);
        for (path, id) in files {
            let found = self.repository.find_blob(id.0).map_err(failed)?;
            let path_on_disk = self.folder.join(path);
            put(&path_on_disk, &found.data)?;
            let found = Metadata::from_path_no_follow(&path_on_disk)?;
            let stat = Stat::from_fs(&found).map_err(io::Error::other)?;
            let path = path.as_str().into();
            index.dangerously_push_entry(stat, id.0, Flags::empty(), Mode::FILE, path);
        }
        index.sort_entries();
        let git = self.repository.git_dir();
        let index = gix::index::File::from_state(index, git.join("index"));
        let mut bytes = Vec::new();
        index.write_to(&mut bytes, gix::index::write::Options::default()).map_err(failed)?;
        put(&git.join("index"), &bytes)?;
        put(&git.join(reference(BRANCH)), format!("{}\n", tip.0).as_bytes())
    }
}

/// The one branch.
const BRANCH: &str = "main";

fn reference(branch: &str) -> String {
    format!("refs/heads/{branch}")
}

/// The settings that `git init` writes.
fn config() -> String {
    let mode = cfg!(unix);
    format!(
        "[core]\n\trepositoryformatversion = 0\n\tfilemode = {mode}\n\tbare = false\n\t\
         logallrefupdates = true\n"
    )
}

fn entry(kind: EntryKind, name: &str, id: gix::ObjectId) -> Entry {
    Entry { mode: kind.into(), filename: name.into(), oid: id }
}

/// Writes a new file, and the folders that it lies in.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create_new(path)?.write_all(bytes)
}

/// Why git could not be written: what the disk said, where it was the disk.
fn failed(error: gix::Error) -> io::Error {
    let first: &(dyn std::error::Error + 'static) = &error;
    let mut causes = std::iter::successors(Some(first), |cause| cause.source());
    let of_disk = causes.find_map(|cause| cause.downcast_ref::<io::Error>());
    let kind = of_disk.map_or(io::ErrorKind::Other, io::Error::kind);
    io::Error::new(kind, error.to_string())
}
