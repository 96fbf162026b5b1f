//! Tables, declared once: every column beside what fills it.
//!
//! The declaration gives the CSV file, its JSON twin, the export and the
//! documentation, so that the four cannot differ.

use std::io::{self, Write};

use super::{Cell, Facts, objects, separated};
use crate::units::{Language, Localized};

/// What the values of a column look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A text as people wrote it.
    Text,
    /// An id, or a path.
    Id,
    /// One of a few English words.
    Word,
    /// An amount with all decimals of the currency.
    Amount,
    /// An exact number.
    Number,
    /// A fraction of one.
    Share,
    /// A whole number from 0.
    Count,
    /// A day, `2025-03-05`.
    Date,
    /// A period, `2025-03`.
    Period,
    /// `true` or `false`.
    Flag,
}

impl Form {
    /// The word that the documentation uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Id => "id",
            Self::Word => "word",
            Self::Amount => "amount",
            Self::Number => "number",
            Self::Share => "share",
            Self::Count => "count",
            Self::Date => "date",
            Self::Period => "period",
            Self::Flag => "flag",
        }
    }
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// What its values look like.
    pub form: Form,
    /// Whether each further language of the site has a column of its own.
    pub is_translated: bool,
}

/// A table of the published data.
pub trait Table: Sync {
    /// Its name, which is that of its files.
    fn name(&self) -> &'static str;

    /// Its columns in their order.
    fn columns(&self) -> Vec<Column>;

    /// How many rows it has.
    fn rows(&self, facts: Facts<'_>) -> usize;

    /// Hands each row in turn to `row`, the translations after all columns.
    ///
    /// # Errors
    ///
    /// Those of `row`.
    fn each_row(
        &self,
        facts: Facts<'_>,
        row: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>,
    ) -> io::Result<()>;
}

/// In which format a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values that spreadsheets open.
    Csv,
    /// An array of objects.
    Json,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// The suffix of its files.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// Writes a table.
///
/// # Errors
///
/// Those of `out`.
pub fn write_table(
    table: &dyn Table,
    format: Format,
    facts: Facts<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Csv => separated::write(table, facts, out),
        Format::Json => objects::write(table, facts, out),
    }
}

/// The headings of a table in a community with these further languages.
pub(super) fn headings(table: &dyn Table, others: &[Language]) -> Vec<String> {
    let columns = table.columns();
    let translated = || columns.iter().filter(|column| column.is_translated);
    let suffix = |language: &Language| language.tag().to_ascii_lowercase().replace('-', "_");
    let own = columns.iter().map(|column| column.name.to_owned());
    let further = others.iter().flat_map(|language| {
        translated().map(move |column| format!("{}_{}", column.name, suffix(language)))
    });
    own.chain(further).collect()
}

/// A column with what fills it in the row of a key.
pub(super) struct Field<K> {
    column: Column,
    fill: Fill<K>,
}

enum Fill<K> {
    Cell(for<'a> fn(Facts<'a>, K) -> Cell<'a>),
    Words(for<'a> fn(Facts<'a>, K) -> Option<&'a Localized>),
}

impl<K> Field<K> {
    /// A column of plain values.
    pub(super) const fn new(
        name: &'static str,
        form: Form,
        fill: for<'a> fn(Facts<'a>, K) -> Cell<'a>,
    ) -> Self {
        Self { column: Column { name, form, is_translated: false }, fill: Fill::Cell(fill) }
    }

    /// A column of texts that may have translations.
    pub(super) const fn words(
        name: &'static str,
        fill: for<'a> fn(Facts<'a>, K) -> Option<&'a Localized>,
    ) -> Self {
        let column = Column { name, form: Form::Text, is_translated: true };
        Self { column, fill: Fill::Words(fill) }
    }
}

/// A table whose rows are found by keys.
pub(super) struct Keyed<K: 'static> {
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field<K>],
    /// The keys of the rows, in the order in which they are published.
    pub(super) keys: for<'a> fn(Facts<'a>) -> Box<dyn Iterator<Item = K> + 'a>,
}

impl<K: Copy> Table for Keyed<K> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn columns(&self) -> Vec<Column> {
        self.fields.iter().map(|field| field.column).collect()
    }

    fn rows(&self, facts: Facts<'_>) -> usize {
        (self.keys)(facts).count()
    }

    fn each_row(
        &self,
        facts: Facts<'_>,
        row: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut cells = Vec::new();
        for key in (self.keys)(facts) {
            cells.clear();
            cells.extend(self.fields.iter().map(|field| match field.fill {
                Fill::Cell(fill) => fill(facts, key),
                Fill::Words(fill) => fill(facts, key).map(Localized::first).into(),
            }));
            for language in facts.other_languages() {
                cells.extend(self.fields.iter().filter_map(|field| match field.fill {
                    Fill::Cell(_) => None,
                    Fill::Words(fill) => {
                        Some(fill(facts, key).and_then(|text| text.translation(language)).into())
                    }
                }));
            }
            row(&cells)?;
        }
        Ok(())
    }
}
