//! A version of a file as rows; where another is known, only what differs is read.
//!
//! What stands before the first and after the last difference are whole rows
//! of a version that was read without a fault. They say the same here, so only
//! the lines between are cut into cells. Wherever that is not certain (a fault,
//! an id that stands elsewhere too, other line ends, a byte-order mark) all of the file is read.
//!
//! # Cost
//!
//! Bytes that are the same are compared, and rows that are the same are shared.

use std::sync::Arc;

use super::rows::Layout;
use super::{Read, WrittenRow, columns_of, rows};
use crate::diag::{Report, Severity};
use crate::records::kinds::kind_of;
use crate::sources::File;

/// The rows of a version of a file, in their order.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(super) rows: Vec<Placed>,
    /// How rows of another version are read, where that can be done by this one.
    layout: Option<Arc<Layout>>,
    /// The bytes, where there is a layout.
    text: Arc<Vec<u8>>,
    /// The line after the last line end, from 1.
    last_line: usize,
    parsed: usize,
}

/// A row and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    /// The row.
    pub(crate) row: Arc<WrittenRow>,
    /// Its line in the file, from 1.
    pub(crate) line: usize,
    /// Its first byte.
    pub(super) start: usize,
    /// A number made of its id: rows with different ones have different ids.
    mark: u32,
}

impl Placed {
    pub(super) fn new(row: WrittenRow, line: usize, start: usize) -> Self {
        Self { mark: mark(&row.id), row: Arc::new(row), line, start }
    }

    /// Lets the row be known by another id.
    pub(super) fn rename(&mut self, id: Arc<str>) {
        self.mark = mark(&id);
        Arc::make_mut(&mut self.row).id = id;
    }
}

/// A number made of an id.
///
/// # Source
///
/// The hash of Fowler, Noll and Vo in its form 1a.
fn mark(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl Sheet {
    /// Reads a version, if it can be by another one of the same file; the line of its first
    /// fault where it cannot be read.
    pub(crate) fn read(
        path: &str,
        bytes: Arc<Vec<u8>>,
        near: Option<&Self>,
    ) -> Result<Self, usize> {
        if let Some(sheet) = near.and_then(|near| near.next(path, &bytes)) {
            return Ok(Self { text: bytes, ..sheet });
        }
        let size = bytes.len();
        let file = File::alone(path, Arc::unwrap_or_clone(bytes));
        let Read { rows, layout } = super::read(&file)?;
        let text = file.into_text().filter(|text| layout.is_some() && !text.contains('\r'));
        let layout = layout.filter(|_| text.is_some());
        let text = text.unwrap_or_default().into_bytes();
        let (last_line, text) = (1 + line_ends(&text), Arc::new(text));
        Ok(Self { rows, layout, text, last_line, parsed: size })
    }

    /// The rows, in the order of the file.
    pub(crate) fn rows(&self) -> &[Placed] {
        &self.rows
    }

    /// How many bytes were cut into cells.
    pub(crate) const fn parsed(&self) -> usize {
        self.parsed
    }

    /// The rows of a version that is like this one; `None` where all of it must be read.
    fn next(&self, path: &str, bytes: &[u8]) -> Option<Self> {
        let (layout, old) = (self.layout.as_ref()?, self.text.as_slice());
        let stretch = self.stretch(bytes)?;
        let between = bytes.get(stretch.from..stretch.until)?;
        let read = part(layout, path, between)?;
        let (before, after) = (&self.rows[..stretch.kept], &self.rows[stretch.rest..]);
        if has_twins(&read, [before, after]) {
            return None;
        }
        let line = |index: usize| self.rows.get(index).map_or(self.last_line, |it| it.line);
        let (added, taken) =
            (line_ends(between), line_ends(old.get(stretch.from..self.start(stretch.rest))?));
        let read = read.into_iter().map(|it| Placed {
            line: it.line - 1 + line(stretch.kept),
            start: it.start + stretch.from,
            ..it
        });
        let shifted = after.iter().map(|it| Placed {
            row: Arc::clone(&it.row),
            line: it.line + added - taken,
            start: it.start + bytes.len() - old.len(),
            mark: it.mark,
        });
        Some(Self {
            rows: before.iter().cloned().chain(read).chain(shifted).collect(),
            layout: Some(Arc::clone(layout)),
            text: Arc::default(),
            last_line: self.last_line + added - taken,
            parsed: between.len(),
        })
    }

    /// Where whole rows of this version stand before and after all that is other in `bytes`.
    fn stretch(&self, bytes: &[u8]) -> Option<Stretch> {
        let old = self.text.as_slice();
        let same = same_start(old, bytes);
        let begun = self.rows.partition_point(|it| it.start <= same);
        let is_appended = same == old.len() && old.ends_with(b"\n");
        // Without a row that begins in it, the headings may be others.
        let kept = if is_appended { self.rows.len() } else { begun.checked_sub(1)? };
        let from = self.start(kept);
        let tail = same_end(&old[from..], &bytes[from..]);
        let rest = self.rows.partition_point(|it| it.start < old.len() - tail).max(kept);
        let until = self.start(rest) + bytes.len() - old.len();
        let is_line = until == from || rest == self.rows.len() || bytes[until - 1] == b'\n';
        is_line.then_some(Stretch { kept, from, until, rest })
    }

    /// The first byte of a row, or the end.
    fn start(&self, index: usize) -> usize {
        self.rows.get(index).map_or(self.text.len(), |it| it.start)
    }
}

/// The rows of some lines of a table; `None` where they cannot be read without the others.
fn part(layout: &Layout, path: &str, lines: &[u8]) -> Option<Vec<Placed>> {
    // A mark at the beginning of a file is no part of a cell, and elsewhere it is.
    if lines.contains(&b'\r') || lines.starts_with("\u{feff}".as_bytes()) {
        return None;
    }
    let kind = kind_of(path)?;
    let mut report = Report::default();
    let file = File::alone(path, lines.to_vec());
    let rows = rows::read_more(layout, &file, kind, columns_of(kind)?, &mut report);
    report.findings().iter().all(|it| it.severity != Severity::Error).then_some(rows)
}

/// What is between rows that are the same.
struct Stretch {
    /// How many rows come before it.
    kept: usize,
    /// Its first byte, in both versions.
    from: usize,
    /// The byte after its last, in the other version.
    until: usize,
    /// The first row after it, in this version.
    rest: usize,
}

/// Whether rows share an id, with one another or with others.
fn has_twins(rows: &[Placed], others: [&[Placed]; 2]) -> bool {
    let mut ids: Vec<(u32, &str)> = rows.iter().map(|it| (it.mark, &*it.row.id)).collect();
    ids.sort_unstable();
    let is_known = |it: &Placed| {
        let first = ids.partition_point(|(mark, _)| *mark < it.mark);
        let mut alike = ids[first..].iter().take_while(|(mark, _)| *mark == it.mark);
        alike.any(|(_, id)| *id == &*it.row.id)
    };
    !ids.is_sorted_by(|a, b| a < b) || !ids.is_empty() && others.into_iter().flatten().any(is_known)
}

fn line_ends(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte == b'\n').count()
}

/// How many bytes are compared at once.
const BLOCK: usize = 1_024;

/// How many bytes two texts have in common at their beginnings.
fn same_start(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.chunks_exact(BLOCK).zip(other.chunks_exact(BLOCK));
    let at = BLOCK * blocks.take_while(|(one, other)| one == other).count();
    at + one[at..].iter().zip(&other[at..]).take_while(|(one, other)| one == other).count()
}

/// How many bytes two texts have in common at their ends.
fn same_end(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.rchunks_exact(BLOCK).zip(other.rchunks_exact(BLOCK));
    let at = BLOCK * blocks.take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[..one.len() - at], &other[..other.len() - at]);
    let bytes = one.iter().rev().zip(other.iter().rev());
    at + bytes.take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines as people and programs write them, whole and broken.
    const LINES: [&str; 13] = [
        "J-1,2025-01-05,E1,Brooms,10.00\n",
        "J-1,2025-01-05,E1,Mops,10.00\n",
        "J-2,2025-01-05,E1,Brooms,10.00\n",
        "\"J-2\",2025-01-06,E1,Brooms,10.00\n",
        "J-3,2025-01-06,E1,\"two\nlines\",10.00\n",
        "J-4,2025-01-06,E1,\"a \"\"b\"\"\",10.00\n",
        "J-5,2025-01-06,E1,\"open,10.00\n",
        "J-6,2025-01-06,E1,close\",10.00\n",
        "J-7,2025-01-0,E1,Brooms,10.00\n",
        "J-8,2025-01-06,E1,Brooms,10.00\r\n",
        "\u{feff}J-9,2025-01-06,E1,Brooms,10.00\n",
        "\n",
        ",,,,\n",
    ];

    fn text(lines: &[usize], is_cut: bool) -> String {
        let lines: String = lines.iter().map(|line| LINES[*line]).collect();
        let text = format!("voucher,date,item,summary,out\n{lines}");
        if is_cut { text.trim_end_matches('\n').to_owned() } else { text }
    }

    fn told(sheet: &Result<Sheet, usize>) -> Result<Vec<(usize, usize, &WrittenRow)>, usize> {
        let sheet = sheet.as_ref().map_err(|line| *line)?;
        Ok(sheet.rows.iter().map(|it| (it.line, it.start, &*it.row)).collect())
    }

    proptest! {
        #[test]
        fn a_version_read_by_another_one_says_what_it_says_alone(
            versions in prop::collection::vec(
                (prop::collection::vec(0..LINES.len(), 0..5), any::<bool>()), 2..6),
            common in prop::collection::vec(0_usize..6, 0..6),
        ) {
            let mut near: Option<Sheet> = None;
            for (lines, is_cut) in versions {
                let (head, tail) = common.split_at(common.len() / 2);
                let lines = [head, &lines, tail].concat();
                let bytes = Arc::new(text(&lines, is_cut).into_bytes());
                let alone = Sheet::read("ledger/2025.csv", Arc::clone(&bytes), None);
                let beside = Sheet::read("ledger/2025.csv", bytes, near.as_ref());
                prop_assert_eq!(told(&alone), told(&beside));
                near = beside.ok().or(near);
            }
        }
    }
}
