//! The life of a row as text and as JSON.

use super::life::{LifeReport, RowLife};
use crate::diag::Value;
use crate::views::{CellView, RevisionView};
use crate::wording::Words;

/// The report as text for a terminal: each row with its revisions, the oldest first.
pub fn life_text(report: &LifeReport, words: &Words) -> String {
    let mut text = String::new();
    for row in &report.rows {
        row_text(row, words, &mut text);
    }
    for remark in &report.remarks {
        text.push_str(&format!("{remark}\n"));
    }
    text
}

fn row_text(row: &RowLife, words: &Words, text: &mut String) {
    text.push_str(&format!("{}\n", row.heading));
    for revision in &row.revisions {
        revision_text(revision, words, text);
    }
    text.push('\n');
}

fn revision_text(revision: &RevisionView, words: &Words, text: &mut String) {
    let change = &revision.change;
    let closed = change.closed.iter().map(|closed| format!("  {closed}")).collect::<String>();
    let (day, short, said) = (&revision.day, &revision.short, &change.said);
    text.push_str(&format!("  {day}  {short}  {said}{closed}\n"));
    for cell in &change.cells {
        text.push_str(&format!("    {}\n", cell_text(cell, words)));
    }
    let reason = revision.reason.as_ref();
    let reason = reason.map(|it| words.say("history-reason", &[("reason", it.as_str().into())]));
    for line in reason.iter().chain(revision.roles.iter().map(|(_, said)| said)) {
        text.push_str(&format!("    {line}\n"));
    }
}

/// One cell as it was and is: `支出：1200.00 → 1250.00`.
pub(super) fn cell_text(cell: &CellView, words: &Words) -> String {
    let said = |text: &str| match text {
        "" => words.say("history-nothing", &[]).into(),
        text => Value::from(text),
    };
    let heading = ("heading", Value::from(cell.heading.as_str()));
    match (&cell.old, &cell.new) {
        (Some(old), Some(new)) => words.say(
            "history-cell-change",
            &[heading, ("old", said(&old.text)), ("new", said(&new.text))],
        ),
        (Some(one), None) | (None, Some(one)) => {
            words.say("history-cell", &[heading, ("text", said(&one.text))])
        }
        (None, None) => String::new(),
    }
}

/// The report as one JSON document.
///
/// | Field | Holds |
/// |---|---|
/// | `format` | 1; other fields may join, these stay |
/// | `asked` | the name that was asked for |
/// | `is_complete` | whether every version could be read and compared |
/// | `remarks` | what was passed over, in words |
/// | `rows` | `heading`, `is_gone` and `revisions`, the oldest first |
/// | `revisions` | `date`, `day`, `commit`, `short`, `reason`, `roles` and `change` |
/// | `change` | `kind`, `said`, `row`, `id`, `path`, `line`, `closed` and `cells` |
/// | `cells` | `name`, `heading`, `old`, `new`; a text has `text` and `withheld` |
pub fn life_json(report: &LifeReport) -> String {
    serde_json::to_string_pretty(report).map_or_else(|_| String::new(), |text| text + "\n")
}
