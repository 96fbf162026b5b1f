//! Which column of a table a stretch of its text stands in.

use crate::records::{
    Column, ColumnForm, FileKind, Personal, adjustments, bank, budget, collections, contracts,
    counterparties, explanations, kind_of, ledger, periods, tariffs,
};
use crate::sources::File;

/// Keeps what stands in columns of words; amounts, dates and invoice numbers go.
///
/// One walk over the file, however much was found.
pub(super) fn keep_texts(file: &File, found: &mut Vec<Personal>) {
    let Some(columns) = kind_of(&file.path).and_then(columns_of) else { return };
    let text = file.text();
    let mut headings: Vec<bool> = Vec::new();
    let mut waiting = std::mem::take(found).into_iter().peekable();
    let (mut column, mut is_heading, mut start, mut in_quotes) = (0, true, 0, false);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().copied().chain([b'\n']).enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b',' | b'\n' | b'\r' if !in_quotes => {
                if is_heading {
                    headings.push(holds_text(columns, &text[start..at]));
                }
                while let Some(one) = waiting.next_if(|one| one.range.start < at) {
                    if headings.get(column).copied().unwrap_or(true) {
                        found.push(one);
                    }
                }
                (column, is_heading) =
                    if byte == b',' { (column + 1, is_heading) } else { (0, false) };
                start = at + 1;
            }
            _ => {}
        }
    }
    found.extend(waiting);
}

/// Whether the cells under a heading are words, or the heading is unknown.
fn holds_text(columns: &[Column], heading: &str) -> bool {
    let heading = heading.trim_matches(['\u{feff}', '"', ' ']);
    let name = heading.split_once(':').map_or(heading, |(name, _)| name);
    let column = columns.iter().find(|column| column.name == name || column.chinese == name);
    column.is_none_or(|column| {
        let is_word = matches!(
            column.form,
            ColumnForm::Text | ColumnForm::Id | ColumnForm::Reference | ColumnForm::Word
        );
        is_word && column.name != "invoice"
    })
}

fn columns_of(kind: FileKind) -> Option<&'static [Column]> {
    Some(match kind {
        FileKind::Budget => budget::COLUMNS,
        FileKind::Adjustments => adjustments::COLUMNS,
        FileKind::Ledger => ledger::COLUMNS,
        FileKind::Tariffs => tariffs::COLUMNS,
        FileKind::Collections => collections::COLUMNS,
        FileKind::Bank => bank::COLUMNS,
        FileKind::Periods => periods::COLUMNS,
        FileKind::Explanations => explanations::COLUMNS,
        FileKind::Contracts => contracts::COLUMNS,
        FileKind::Counterparties => counterparties::COLUMNS,
        _ => return None,
    })
}
