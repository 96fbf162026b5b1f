//! A change of one row.

use std::fmt;
use std::sync::Arc;

use super::version::Row;
use crate::records::{self, FileKind, WrittenRow};
use crate::units::{Date, Month};

/// What a row is known by, in every version of the books.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowId {
    /// The kind of its file.
    pub kind: FileKind,
    /// Its id within that kind, such as `记-2025-03-012/1` or `2025/E19`; the path of a document.
    pub id: Arc<str>,
}

impl RowId {
    /// The number of the voucher that an entry belongs to.
    pub fn voucher(&self) -> Option<&str> {
        let (voucher, _) = self.id.rsplit_once('/').filter(|_| self.kind == FileKind::Ledger)?;
        Some(voucher)
    }

    /// The year of a row of a budget, and the budget line with its component.
    pub fn budget_line(&self) -> Option<(&str, &str)> {
        self.id.split_once('/').filter(|_| self.kind == FileKind::Budget)
    }

    /// Whether a person who writes `name` means this row.
    ///
    /// The number of a voucher means all of its entries, and the id of a budget line all of its
    /// years and components.
    pub fn is_meant_by(&self, name: &str) -> bool {
        let name = name.trim();
        let has_head = |head: &str| {
            head.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // Rows that share an id are told apart by a number that nobody writes.
        let own = self.id.split_once(" #").map_or(&*self.id, |(own, _)| own);
        let bare = match self.kind {
            FileKind::Budget => own.split_once('/').map_or("", |(_, line)| line),
            _ => "",
        };
        !name.is_empty()
            && match self.kind {
                FileKind::Ledger | FileKind::Budget => has_head(own) || has_head(bare),
                _ => {
                    let file = own.rsplit_once('/').map_or(own, |(_, file)| file);
                    let stem = file.split('.').next().unwrap_or_default();
                    let is_document = matches!(self.kind, FileKind::Decision | FileKind::Story);
                    own == name
                        || own.split(" · ").next() == Some(name)
                        || is_document && stem == name
                }
            }
    }
}

/// What a row said in some version of the books.
///
/// It may hold what must not be read any more, so its cells come out only through a
/// [`Mask`](super::Mask).
#[derive(Clone, PartialEq, Eq)]
pub struct State(pub(super) Arc<WrittenRow>);

impl State {
    /// The columns that say something, by their names in published data, or the keys of settings.
    pub fn columns(&self) -> impl Iterator<Item = &Arc<str>> {
        self.0.cells.iter().map(|(name, _)| name)
    }

    /// Whether a column says something.
    pub fn has(&self, column: &str) -> bool {
        !self.0.cell(column).is_empty()
    }

    /// The day by which the row belongs to a month.
    pub fn date(&self) -> Option<Date> {
        self.0.date
    }
}

/// Says nothing of the cells, as they may hold what must not be read any more.
impl fmt::Debug for State {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "State({})", self.0.cells.count())
    }
}

/// What happened to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It was there where known history begins; who wrote it is not known.
    Known,
    /// It is new.
    Added,
    /// Cells of it changed, or it stands in another file now.
    Changed {
        /// The columns of the cells.
        columns: Vec<Arc<str>>,
        /// The file that it was taken from.
        from: Option<Arc<str>>,
    },
    /// It is gone.
    Removed,
}

/// A row that differs between two versions of the books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// The row.
    pub row: RowId,
    /// Its file; where it is gone, the one that it stood in.
    pub path: Arc<str>,
    /// Its line there.
    pub line: usize,
    /// What happened.
    pub change: Change,
    /// The month that had been closed before, where the row belongs to one.
    pub closed: Option<Month>,
    /// What it said before; `None` where it was not there.
    pub old: Option<State>,
    /// What it says after; `None` where it is gone.
    pub new: Option<State>,
}

impl RowChange {
    /// What the row says, or said where it is gone.
    pub fn state(&self) -> Option<&State> {
        self.new.as_ref().or(self.old.as_ref())
    }

    /// Puts together what happened between two states of a row; `None` where there is neither.
    pub(super) fn of(
        row: RowId,
        change: Change,
        closed: Option<Month>,
        [old, new]: [Option<Row>; 2],
    ) -> Option<Self> {
        let shown = new.as_ref().or(old.as_ref())?;
        let (path, line) = (Arc::clone(&shown.path), shown.line);
        let [old, new] = [old, new].map(|state| state.map(|state| State(state.written)));
        Some(Self { row, path, line, change, closed, old, new })
    }
}

/// The columns in which two states of a row differ by what they say.
pub(super) fn columns(kind: FileKind, old: &Row, new: &Row) -> Vec<Arc<str>> {
    let names = old.written.cells.iter().chain(new.written.cells.iter()).map(|(name, _)| name);
    let mut names: Vec<&Arc<str>> = names.collect();
    names.sort();
    names.dedup();
    let is_other = |name: &&Arc<str>| {
        !records::is_same(kind, name, old.written.cell(name), new.written.cell(name))
    };
    names.into_iter().filter(is_other).cloned().collect()
}

/// What happened between two states of a row; `None` where nothing did.
///
/// A row whose old file is gone as a whole moved with it, which is no change.
pub(super) fn change(
    kind: FileKind,
    old: Option<&Row>,
    new: Option<&Row>,
    is_there: &dyn Fn(&str) -> bool,
) -> Option<Change> {
    match (old, new) {
        (None, None) => None,
        (None, Some(_)) => Some(Change::Added),
        (Some(_), None) => Some(Change::Removed),
        (Some(old), Some(new)) => {
            let columns = columns(kind, old, new);
            let has_left = old.path != new.path && is_there(&old.path);
            let from = has_left.then(|| Arc::clone(&old.path));
            (!columns.is_empty() || from.is_some()).then_some(Change::Changed { columns, from })
        }
    }
}
