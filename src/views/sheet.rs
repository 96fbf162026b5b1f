//! Tables of figures that are read across; on a phone each row becomes a block.

use serde::Serialize;

use super::figure::{Figure, Link};

/// A table of figures.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// What it shows, and in which unit.
    pub caption: String,
    /// The headings of all columns, that of the names first.
    pub heads: Vec<Head>,
    /// The rows.
    pub rows: Vec<SheetRow>,
    /// The row under the double rule.
    pub total: Option<SheetRow>,
    /// Whether it fits a phone as it is.
    pub is_narrow: bool,
}

/// The heading of a column.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The words.
    pub text: String,
    /// Whether figures stand under it.
    pub is_number: bool,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
pub struct SheetRow {
    /// What it is about.
    pub name: String,
    /// A page about it.
    pub href: Option<String>,
    /// The other cells.
    pub cells: Vec<Cell>,
}

/// A cell: a figure, or words with or without a way to a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    /// The figure.
    pub figure: Option<Figure>,
    /// The words.
    pub text: Option<String>,
    /// The page that the words lead to.
    pub href: Option<String>,
    /// How it is meant: `bad`, `ok`, `quiet` or nothing.
    pub tone: &'static str,
}

impl Sheet {
    /// A table without rows; of its headings the first `words` stand over words.
    pub(super) fn new(caption: String, heads: Vec<String>, words: usize) -> Self {
        let head = |(index, text)| Head { text, is_number: index >= words };
        let heads = heads.into_iter().enumerate().map(head).collect();
        Self { caption, heads, rows: Vec::new(), total: None, is_narrow: false }
    }

    /// The table as it is on a phone too, for a few short columns.
    pub(super) fn narrow(self) -> Self {
        Self { is_narrow: true, ..self }
    }

    /// The table with words, not figures, in one more column.
    pub(super) fn with_words_in(mut self, column: usize) -> Self {
        if let Some(head) = self.heads.get_mut(column) {
            head.is_number = false;
        }
        self
    }

    /// The table with these rows, or none where there are no rows.
    pub(super) fn filled(self, rows: Vec<SheetRow>) -> Option<Self> {
        (!rows.is_empty()).then_some(Self { rows, ..self })
    }
}

impl SheetRow {
    /// A row that leads nowhere.
    pub(super) fn new(name: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self { name: name.into(), href: None, cells }
    }

    /// A row whose name leads to a page.
    pub(super) fn linked(link: Link, cells: Vec<Cell>) -> Self {
        Self { name: link.text, href: Some(link.href), cells }
    }
}

impl Cell {
    /// Words.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    /// A cell with nothing in it.
    pub(super) fn empty() -> Self {
        Self::default()
    }

    /// The cell in a tone.
    pub(super) fn toned(self, tone: &'static str) -> Self {
        Self { tone, ..self }
    }
}

impl From<Figure> for Cell {
    fn from(figure: Figure) -> Self {
        Self { figure: Some(figure), ..Self::default() }
    }
}

impl From<Option<Figure>> for Cell {
    fn from(figure: Option<Figure>) -> Self {
        Self { figure, ..Self::default() }
    }
}

impl From<Link> for Cell {
    fn from(link: Link) -> Self {
        Self { text: Some(link.text), href: Some(link.href), ..Self::default() }
    }
}
