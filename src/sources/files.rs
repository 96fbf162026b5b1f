//! The texts that were read, kept so that findings can quote them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::snapshot::SourceError;
use super::{EntryKind, Snapshot};
use crate::diag::{FileId, Place};

/// One file that was read whole.
#[derive(Debug)]
pub struct File {
    /// Its number.
    pub id: FileId,
    /// Its path from the community's folder.
    pub path: String,
    text: String,
    original: Option<Original>,
    line_starts: OnceLock<Vec<u32>>,
}

/// What a file really holds, where its text is something else.
#[derive(Debug)]
struct Original {
    bytes: Vec<u8>,
    /// The first byte that is no UTF-8.
    undecodable: Option<usize>,
}

/// A place as people count it.
///
/// # Units
///
/// Both from 1; columns in Unicode scalar values, not counting a byte-order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl File {
    /// One version of a file, read by itself.
    pub(crate) fn alone(path: &str, bytes: Vec<u8>) -> Self {
        Self::new(FileId(0), path.to_owned(), bytes)
    }

    fn new(id: FileId, path: String, bytes: Vec<u8>) -> Self {
        let (text, original) = match String::from_utf8(bytes) {
            Ok(text) if text.contains("\r\n") => {
                let plain = text.replace("\r\n", "\n");
                (plain, Some(Original { bytes: text.into_bytes(), undecodable: None }))
            }
            Ok(text) => (text, None),
            Err(error) => {
                let undecodable = Some(error.utf8_error().valid_up_to());
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (text, Some(Original { bytes: error.into_bytes(), undecodable }))
            }
        };
        Self { id, path, text, original, line_starts: OnceLock::new() }
    }

    /// The text, with what is no UTF-8 replaced.
    ///
    /// Its lines end with a line feed where they end with a carriage return and
    /// a line feed in the file: git may change the one into the other when it
    /// checks a file out, and that must change nothing on a site.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, where it is what the file holds byte by byte.
    pub(crate) fn into_text(self) -> Option<String> {
        self.original.is_none().then_some(self.text)
    }

    /// The offset of the first byte that is no UTF-8, if there is one.
    pub fn undecodable(&self) -> Option<usize> {
        self.original.as_ref().and_then(|original| original.undecodable)
    }

    /// The bytes as they were read.
    pub fn bytes(&self) -> &[u8] {
        self.original.as_ref().map_or(self.text.as_bytes(), |original| &original.bytes)
    }

    /// The place of a stretch of bytes in this file.
    pub fn place(&self, start: usize, end: usize) -> Place {
        Place::new(self.id, start, end)
    }

    /// The line and column of a byte offset.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset).max(1);
        let start = usize::try_from(starts[line - 1]).unwrap_or(0);
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let offset = self.text.floor_char_boundary(offset);
        let before = self.text.get(start..offset).unwrap_or("");
        LineColumn { line, column: before.trim_start_matches('\u{feff}').chars().count() + 1 }
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, number: usize) -> &str {
        let starts = self.line_starts();
        let at = |index: usize| {
            let start = starts.get(index).and_then(|&start| usize::try_from(start).ok());
            start.unwrap_or(self.text.len())
        };
        let line = self.text.get(at(number.saturating_sub(1))..at(number)).unwrap_or("");
        line.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}')
    }

    /// The place of a line, counted from 1.
    pub fn line_place(&self, number: usize) -> Place {
        let starts = self.line_starts();
        let start = starts.get(number.saturating_sub(1)).copied().unwrap_or(0);
        let start = usize::try_from(start).unwrap_or(0);
        self.place(start, start + self.line(number).len())
    }

    /// Where lines start: after `\n`, `\r\n` and a lone `\r`, as editors show them.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let mut starts = vec![0];
            for (index, byte) in bytes.iter().enumerate() {
                let ends = match byte {
                    b'\n' => true,
                    b'\r' => bytes.get(index + 1) != Some(&b'\n'),
                    _ => false,
                };
                if ends {
                    starts.push(u32::try_from(index + 1).unwrap_or(u32::MAX));
                }
            }
            starts
        })
    }
}

/// All that was read and seen of a community's folder.
#[derive(Debug, Default)]
pub struct Files {
    files: Vec<File>,
    sizes: BTreeMap<String, u64>,
    refused: Vec<(String, EntryKind)>,
    unreadable: Vec<SourceError>,
    pointers: Vec<String>,
}

/// How a text begins that Git LFS keeps in a repository instead of a file.
const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";

/// No such text is longer.
const LONGEST_POINTER: u64 = 1024;

impl Files {
    /// Reads every file that `wanted` chooses by its path, each once, and notes the rest.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be listed. A file that cannot be read is noted
    /// in [`Files::unreadable`], so that the others can still be looked at.
    pub fn read(
        snapshot: &dyn Snapshot,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Self, SourceError> {
        let mut files = Self::default();
        for entry in snapshot.entries()? {
            match entry.kind {
                EntryKind::File(_) if wanted(&entry.path) => match snapshot.bytes(&entry.path) {
                    Ok(bytes) => files.add(entry.path, bytes),
                    Err(error) => files.unreadable.push(error),
                },
                EntryKind::File(size) => {
                    files.sizes.insert(entry.path, size);
                }
                kind => files.refused.push((entry.path, kind)),
            }
        }
        Ok(files)
    }

    /// Notes the files that `counts` chooses and that only point to what Git LFS keeps elsewhere.
    pub fn note_pointers(&mut self, snapshot: &dyn Snapshot, counts: impl Fn(&str) -> bool) {
        let small = self
            .sizes
            .iter()
            .filter(|(path, size)| **size <= LONGEST_POINTER && **size > 0 && counts(path));
        let is_pointer =
            |path: &&String| snapshot.bytes(path).is_ok_and(|bytes| bytes.starts_with(POINTER));
        let unread = small.map(|(path, _)| path).filter(is_pointer);
        let read = self.files.iter().filter(|file| file.text.as_bytes().starts_with(POINTER));
        self.pointers = unread.chain(read.map(|file| &file.path)).cloned().collect();
    }

    /// The files whose matter Git LFS keeps elsewhere.
    pub fn pointers(&self) -> impl Iterator<Item = &str> {
        self.pointers.iter().map(String::as_str)
    }

    fn add(&mut self, path: String, bytes: Vec<u8>) {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(File::new(id, path, bytes));
    }

    /// The files that were read, in byte order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// The file that was read at `path`.
    pub fn find(&self, path: &str) -> Option<&File> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(index)
    }

    /// The file of a place.
    pub fn file(&self, id: FileId) -> Option<&File> {
        usize::try_from(id.0).ok().and_then(|index| self.files.get(index))
    }

    /// The files that were seen but not read, such as voucher images, with their sizes in bytes.
    pub fn unread(&self) -> impl Iterator<Item = (&str, u64)> {
        self.sizes.iter().map(|(path, size)| (path.as_str(), *size))
    }

    /// The files that should have been read and could not be.
    pub fn unreadable(&self) -> &[SourceError] {
        &self.unreadable
    }

    /// Links, pipes and devices, which are never opened.
    pub fn refused(&self) -> impl Iterator<Item = (&str, EntryKind)> {
        self.refused.iter().map(|(path, kind)| (path.as_str(), *kind))
    }
}
