//! The columns of each kind of table, found by their names.

use crate::records::form::{Column, ColumnForm};
use crate::records::kinds::FileKind;
use crate::records::{
    adjustments, bank, budget, collections, contracts, counterparties, explanations, ledger,
    periods, redactions, tariffs,
};

/// The columns of a kind of table; `None` for what is no table.
pub(crate) const fn columns_of(kind: FileKind) -> Option<&'static [Column]> {
    Some(match kind {
        FileKind::Budget => budget::COLUMNS,
        FileKind::Adjustments => adjustments::COLUMNS,
        FileKind::Ledger => ledger::COLUMNS,
        FileKind::Tariffs => tariffs::COLUMNS,
        FileKind::Collections => collections::COLUMNS,
        FileKind::Bank => bank::COLUMNS,
        FileKind::Periods => periods::COLUMNS,
        FileKind::Explanations => explanations::COLUMNS,
        FileKind::Redactions => redactions::COLUMNS,
        FileKind::Contracts => contracts::COLUMNS,
        FileKind::Counterparties => counterparties::COLUMNS,
        FileKind::Community
        | FileKind::Assessment
        | FileKind::Decision
        | FileKind::Story
        | FileKind::Notice
        | FileKind::Page => return None,
    })
}

/// The column of this name, whatever stands after its colon.
pub(super) fn column(kind: FileKind, name: &str) -> Option<&'static Column> {
    let base = name.split_once(':').map_or(name, |(base, _)| base);
    columns_of(kind)?.iter().find(|column| column.name == base)
}

/// The name of the column that a person calls by its Chinese or English heading.
pub(crate) fn column_named(kind: FileKind, heading: &str) -> Option<&'static str> {
    let is_it = |column: &&Column| column.name == heading || column.chinese == heading;
    columns_of(kind)?.iter().find(is_it).map(|column| column.name)
}

/// Whether the cells of a column are somebody's own words, or name whom money went to.
pub(crate) fn is_free_text(kind: FileKind, name: &str) -> bool {
    let is_free = |column: &Column| {
        column.form == ColumnForm::Text && column.name != "invoice" || column.name == "counterparty"
    };
    column(kind, name).is_none_or(is_free)
}

/// Whether the cells of a column are words, and no amounts, dates or invoice numbers.
///
/// Texts of documents and cells of unknown columns are.
pub(crate) fn holds_words(kind: FileKind, name: &str) -> bool {
    column(kind, name).is_none_or(|column| {
        let is_word = matches!(
            column.form,
            ColumnForm::Text | ColumnForm::Id | ColumnForm::Reference | ColumnForm::Word
        );
        is_word && column.name != "invoice"
    })
}
/// The heading of a column in a language, with its suffix; the name itself where it is none.
pub(crate) fn heading(kind: FileKind, name: &str, is_chinese: bool) -> String {
    match column(kind, name).filter(|_| is_chinese) {
        Some(column) => format!("{}{}", column.chinese, &name[column.name.len()..]),
        None => name.to_owned(),
    }
}
