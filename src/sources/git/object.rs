//! Commits and trees as git stores them, read by hand so that odd ones are read too.

use std::fmt;

use super::message::Message;
use crate::units::Date;

/// The id of a version of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlobId(pub(super) gix::ObjectId);

/// The id of a commit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommitId(pub(super) gix::ObjectId);

impl CommitId {
    /// The first digits, as people quote them.
    pub fn short(self) -> String {
        self.0.to_hex_with_len(SHORT).to_string()
    }
}

/// How many digits of an id people quote.
pub(super) const SHORT: usize = 7;

impl fmt::Display for BlobId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl fmt::Debug for BlobId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl fmt::Debug for CommitId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

/// What a commit says of itself.
pub(super) struct CommitObject<'b> {
    pub(super) tree: gix::ObjectId,
    pub(super) parents: Vec<gix::ObjectId>,
    committer: &'b [u8],
    message: &'b [u8],
}

impl<'b> CommitObject<'b> {
    /// Reads the bytes of a commit; `None` where they are none.
    pub(super) fn parse(bytes: &'b [u8]) -> Option<Self> {
        let mut tree = None;
        let mut parents = Vec::new();
        let mut committer: &[u8] = &[];
        let mut rest = bytes;
        loop {
            let end = rest.iter().position(|&byte| byte == b'\n');
            let line = &rest[..end.unwrap_or(rest.len())];
            rest = end.map_or(&[][..], |end| &rest[end + 1..]);
            if line.is_empty() {
                break;
            }
            if let Some(id) = line.strip_prefix(b"tree ") {
                tree = gix::ObjectId::from_hex(id).ok();
            } else if let Some(id) = line.strip_prefix(b"parent ") {
                parents.push(gix::ObjectId::from_hex(id).ok()?);
            } else if let Some(who) = line.strip_prefix(b"committer ") {
                committer = who;
            }
        }
        Some(Self { tree: tree?, parents, committer, message: rest })
    }

    /// When it was made: seconds since 1970 and of the time zone; zero where that cannot be read.
    pub(super) fn moment(&self) -> (i64, i32) {
        let text = String::from_utf8_lossy(self.committer);
        let after_mail = text.rsplit_once('>').map_or("", |(_, rest)| rest);
        let mut words = after_mail.split_whitespace();
        let seconds = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        (seconds, words.next().and_then(zone).unwrap_or(0))
    }

    /// The day on which it was made, in its own time zone.
    pub(super) fn date(&self) -> Option<Date> {
        let (seconds, offset) = self.moment();
        Date::of_moment(seconds, offset).or_else(|| Date::of_moment(seconds, 0))
    }

    pub(super) fn message(&self) -> Message {
        Message::parse(self.message)
    }
}

/// A time zone such as `+0800` in seconds; one that no place on earth has is none.
fn zone(text: &str) -> Option<i32> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let number: i32 = digits.parse().ok()?;
    let (hours, minutes) = (number / 100, number % 100);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// What an entry of a tree is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Folder,
    File,
    Link,
    /// A commit of another repository, or something that git does not write.
    Other,
}

/// One entry of a tree, in the tree's own bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TreeEntry<'t> {
    pub(super) name: &'t [u8],
    pub(super) mode: Mode,
    pub(super) id: gix::ObjectId,
}

/// The entries of a tree that are still to come.
#[derive(Clone, Copy, Debug)]
pub(super) struct TreeEntries<'t> {
    rest: &'t [u8],
    id_bytes: usize,
}

impl<'t> TreeEntries<'t> {
    /// All entries of the bytes of a tree.
    pub(super) const fn of(bytes: &'t [u8], id_bytes: usize) -> Self {
        Self { rest: bytes, id_bytes }
    }

    /// The bytes of those that are still to come.
    pub(super) const fn rest(&self) -> &'t [u8] {
        self.rest
    }

    /// The bytes of the next entry; `None` where they are none.
    fn cut(&self) -> Option<&'t [u8]> {
        let end = self.rest.iter().position(|&byte| byte == 0)?;
        self.rest.get(..end + 1 + self.id_bytes)
    }

    /// The name of the next entry, if there is one that can be read.
    pub(super) fn peek(&self) -> Option<&'t [u8]> {
        self.parsed(self.cut()?).map(|entry| entry.name)
    }

    /// Passes over what two trees have in common at their beginnings.
    pub(super) fn skip_shared(&mut self, other: &mut Self) {
        while let Some(entry) = self.cut() {
            let Some(rest) = other.rest.strip_prefix(entry) else { break };
            other.rest = rest;
            self.rest = &self.rest[entry.len()..];
        }
    }

    fn parsed(&self, entry: &'t [u8]) -> Option<TreeEntry<'t>> {
        let (head, id) = entry.split_at_checked(entry.len() - self.id_bytes)?;
        let blank = head.iter().position(|&byte| byte == b' ')?;
        let mode = match &head[..blank] {
            b"40000" | b"040000" => Mode::Folder,
            b"100644" | b"100755" | b"100664" => Mode::File,
            b"120000" => Mode::Link,
            _ => Mode::Other,
        };
        let id = gix::ObjectId::try_from(id).ok()?;
        Some(TreeEntry { name: &head[blank + 1..head.len() - 1], mode, id })
    }
}

/// Each entry; `Err` where the bytes are none, and nothing after it.
impl<'t> Iterator for TreeEntries<'t> {
    type Item = Result<TreeEntry<'t>, NoTree>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let cut = self.cut();
        self.rest = &self.rest[cut.map_or(self.rest.len(), <[u8]>::len)..];
        Some(cut.and_then(|entry| self.parsed(entry)).ok_or(NoTree))
    }
}

/// Says that some bytes are no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoTree;
