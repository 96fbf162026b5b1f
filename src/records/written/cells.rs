//! The cells of a row as they are written, close together.
//!
//! # Cost
//!
//! A history holds every state of every row, so the cells of one lie in one
//! text, and rows of one table share the names of their columns.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// The filled cells of a row by column, in the order of the columns' names.
#[derive(Clone)]
pub(crate) struct WrittenCells {
    columns: Arc<[Arc<str>]>,
    text: Box<str>,
    /// Where the cell of each column ends in the text; an empty one ends where it begins.
    ends: Box<[u32]>,
}

impl WrittenCells {
    /// The cells under these columns, which are in the order of their names.
    ///
    /// `text` holds all of them one after the other, and `ends` where each one ends.
    pub(super) fn new(columns: &Arc<[Arc<str>]>, text: &str, ends: &[u32]) -> Self {
        Self { columns: Arc::clone(columns), text: text.into(), ends: ends.into() }
    }

    /// Each filled cell with the name of its column.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &str)> {
        let cells = self.columns.iter().enumerate().map(|(index, name)| (name, self.at(index)));
        cells.filter(|(_, text)| !text.is_empty())
    }

    /// How many cells are filled.
    pub(crate) fn count(&self) -> usize {
        self.iter().count()
    }

    /// The text of a cell; nothing where it is empty.
    pub(super) fn cell(&self, name: &str) -> &str {
        let found = self.columns.binary_search_by(|column| (**column).cmp(name));
        found.map_or("", |index| self.at(index))
    }

    fn at(&self, index: usize) -> &str {
        let end = |index: usize| usize::try_from(self.ends[index]).unwrap_or(usize::MAX);
        let start = index.checked_sub(1).map_or(0, end);
        self.text.get(start..end(index)).unwrap_or_default()
    }
}

/// Where a text ends; places in a file are as long, so that no row is longer.
pub(super) fn end(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

/// From names and texts that are in the order of the names.
impl<N: Into<Arc<str>>> FromIterator<(N, String)> for WrittenCells {
    fn from_iter<I: IntoIterator<Item = (N, String)>>(cells: I) -> Self {
        let (mut columns, mut all, mut ends) = (Vec::new(), String::new(), Vec::new());
        for (name, text) in cells {
            columns.push(name.into());
            all.push_str(&text);
            ends.push(end(&all));
        }
        Self { columns: columns.into(), text: all.into(), ends: ends.into() }
    }
}

impl PartialEq for WrittenCells {
    fn eq(&self, other: &Self) -> bool {
        if Arc::ptr_eq(&self.columns, &other.columns) {
            return self.text == other.text && self.ends == other.ends;
        }
        self.iter().eq(other.iter())
    }
}

impl Eq for WrittenCells {}

impl PartialOrd for WrittenCells {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WrittenCells {
    fn cmp(&self, other: &Self) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl fmt::Debug for WrittenCells {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(cells: &[(&str, &str)]) -> WrittenCells {
        cells.iter().map(|(name, text)| (*name, (*text).to_owned())).collect()
    }

    #[test]
    fn cells_are_the_same_by_what_is_filled() {
        let short = cells(&[("date", "2025-01-05"), ("out", "1.00")]);
        let long = cells(&[("date", "2025-01-05"), ("in", ""), ("out", "1.00")]);
        assert_eq!(short, long);
        assert_eq!(short.cmp(&long), Ordering::Equal);
        assert_eq!((long.count(), long.cell("in"), long.cell("out")), (2, "", "1.00"));
        assert_ne!(short, cells(&[("date", "2025-01-05"), ("in", "1.00")]));
        assert_ne!(short, cells(&[("date", "2025-01-051"), ("out", ".00")]));
    }
}
