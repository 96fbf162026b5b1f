//! The life of a row, or of all rows that a name means.

use serde::Serialize;

use crate::diag::Value;
use crate::history::{Gap, History, Life, Revision, RowId, Shown};
use crate::model::Redaction;
use crate::records::{FileKind, columns_of, nearest};
use crate::views::{RevisionView, Telling};

/// The lives of the rows that a name means.
#[derive(Clone, Debug, Serialize)]
pub struct LifeReport {
    /// The version of this document.
    pub format: u32,
    /// The name, as it was asked for.
    pub asked: String,
    /// The rows.
    pub rows: Vec<RowLife>,
    /// Whether all of the history was there to be read.
    pub is_complete: bool,
    /// What was passed over, in words.
    pub remarks: Vec<String>,
}

/// The life of one row.
#[derive(Clone, Debug, Serialize)]
pub struct RowLife {
    /// Its heading.
    pub heading: String,
    /// Whether it is gone.
    pub is_gone: bool,
    /// What happened to it, the oldest first.
    pub revisions: Vec<RevisionView>,
}

/// The most names that are offered in place of an unknown one.
const MOST_NEAR: usize = 3;

/// The lives of the rows that a person means by `asked`; `None` where there are none.
pub fn life(telling: Telling<'_>, history: &History, asked: &str) -> Option<LifeReport> {
    let mut rows = Vec::new();
    let mut paths = Vec::new();
    for (id, life) in history.lives().filter(|(id, life)| is_meant(id, life, asked)) {
        let changes = life.revisions.iter().map(|it| (&history.visits[it.visit], &it.change));
        let revisions: Vec<RevisionView> =
            changes.map(|(visit, change)| telling.revision(visit, change)).collect();
        let Some(last) = life.revisions.last() else { continue };
        paths.extend(life.revisions.iter().map(|revision| &*revision.change.path));
        let is_gone = life.state().is_none();
        rows.push(RowLife { heading: heading(telling, id, last, is_gone), is_gone, revisions });
    }
    if rows.is_empty() {
        return None;
    }
    let gaps: Vec<&Gap> = history.gaps.iter().filter(|gap| paths.contains(&&*gap.path)).collect();
    let is_complete = gaps.is_empty() && !history.is_cut();
    let mut remarks: Vec<String> = gaps.into_iter().map(|gap| telling.gap(history, gap)).collect();
    remarks.extend(redactions(telling, history, asked));
    if history.is_cut() {
        remarks.push(telling.words.say("history-cut", &[]));
    }
    Some(LifeReport { format: 1, asked: asked.to_owned(), rows, is_complete, remarks })
}

/// Whether a name means a row; a document may be named as it was called before.
fn is_meant(id: &RowId, life: &Life, name: &str) -> bool {
    let was_called = || life.revisions.iter().any(|it| *it.change.path == *name);
    id.is_meant_by(name) || columns_of(id.kind).is_none() && was_called()
}

fn heading(telling: Telling<'_>, id: &RowId, last: &Revision, is_gone: bool) -> String {
    if *last.change.path == *id.id {
        let key = if is_gone { "history-head-document-gone" } else { "history-head-document" };
        return telling.words.say(key, &[("row", telling.row(id).into())]);
    }
    let path = telling.text(telling.mask.text(&last.change.path)).text;
    let values = [
        ("row", telling.row(id).into()),
        ("path", path.into()),
        ("line", Value::count(last.change.line)),
    ];
    telling.words.say(if is_gone { "history-head-gone" } else { "history-head" }, &values)
}

/// What is said of old values that the community keeps back: hiding is never hidden.
fn redactions<'t>(
    telling: Telling<'t>,
    history: &'t History,
    asked: &'t str,
) -> impl Iterator<Item = String> + 't {
    let is_its = move |redaction: &&Redaction| {
        let mut rows = history.lives().filter(|(id, life)| is_meant(id, life, asked));
        rows.any(|(id, life)| is_meant(id, life, &redaction.about))
    };
    telling.books.redactions.iter().filter(is_its).map(move |it| telling.redaction(it))
}

/// The names nearest to one that means no row.
///
/// What must not be read is no name to be offered.
pub fn near(telling: Telling<'_>, history: &History, asked: &str) -> Vec<String> {
    let may_show = |name: &String| matches!(telling.mask.text(name), Shown::Text(_));
    let mut names: Vec<String> =
        history.lives().flat_map(|(id, _)| names(id)).filter(may_show).collect();
    names.sort();
    names.dedup();
    let mut found = Vec::new();
    while found.len() < MOST_NEAR {
        let Some(near) = nearest(asked, names.iter().map(String::as_str)) else { break };
        let near = near.to_owned();
        names.retain(|name| *name != near);
        found.push(near);
    }
    found
}

/// What a row can be called.
fn names(row: &RowId) -> Vec<String> {
    let id = row.id.to_string();
    match row.kind {
        FileKind::Ledger => {
            id.split_once('/').map(|(voucher, _)| voucher.to_owned()).into_iter().collect()
        }
        FileKind::Budget => {
            let line = id.split('/').nth(1).map(str::to_owned);
            line.into_iter().chain([id]).collect()
        }
        _ => vec![id],
    }
}
