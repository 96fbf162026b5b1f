//! The rows that differ from what was published before history was written anew.

use serde_json::{Value, json};

use crate::history::RowChange;
use crate::verify::Rows;
use crate::views::{ChangeView, Telling};
use crate::wording::Words;

/// Each row in words, without what it said.
pub(super) fn lines(rows: &Rows, words: &Words) -> Vec<String> {
    let line =
        |view: ChangeView| format!("{} {} ({}:{})", view.said, view.row, view.path, view.line);
    told(rows, words).into_iter().map(line).collect()
}

/// Each row for programs.
pub(super) fn document(rows: &Rows, words: &Words) -> Value {
    let row = |view: ChangeView| json!({ "change": view.kind, "row": view.id, "path": view.path, "line": view.line });
    told(rows, words).into_iter().map(row).collect()
}

fn told(rows: &Rows, words: &Words) -> Vec<ChangeView> {
    let Some((books, _)) = &rows.reading.books else { return Vec::new() };
    let changes: &[RowChange] = &rows.comparison.changes;
    let secrets = rows.mask.secrets(changes);
    let telling = Telling { mask: &rows.mask, secrets: &secrets, books, words };
    changes.iter().map(|change| telling.change(change)).collect()
}
