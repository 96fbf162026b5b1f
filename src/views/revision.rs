//! Changes of rows in words: what a row said, what it says, when, why, and in which role.
//!
//! Old texts come here through a mask only. Nobody's name is shown unless the
//! community allows it, and no address of mail ever is.

use std::sync::Arc;

use serde::Serialize;

use super::paragraphs::{self, set};
use super::row_kinds::row_word;
use crate::diag::Value;
use crate::history::{Change, Mask, RowChange, RowId, Secrets, Shown, State, Withheld};
use crate::model::Books;
use crate::records::{self, FileKind};
use crate::sources::Visit;
use crate::units::Date;
use crate::wording::Words;

/// How history is told: through which mask, of which community, in which language.
#[derive(Clone, Copy)]
pub struct Telling<'t> {
    /// What may be read.
    pub mask: &'t Mask,
    /// What commits must not quote either.
    pub secrets: &'t Secrets,
    /// Whose history it is.
    pub books: &'t Books,
    /// In which words.
    pub words: &'t Words,
}

/// A text of some version: in words, or kept back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextView {
    /// The text; a fixed word where it is kept back.
    pub text: String,
    /// Why it is kept back: `redacted` or `personal`.
    pub withheld: Option<&'static str>,
}

/// A cell that changed.
#[derive(Clone, Debug, Serialize)]
pub struct CellView {
    /// The column's name in published data, or the key of a setting.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// What it said; `None` for a row that is new.
    pub old: Option<TextView>,
    /// What it says; `None` for a row that is gone.
    pub new: Option<TextView>,
}

/// What happened to a row.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// `known`, `added`, `changed`, `moved` or `removed`.
    pub kind: &'static str,
    /// The same in words.
    pub said: String,
    /// The row: `分录 记-2025-03-012/1`.
    pub row: String,
    /// Its id alone.
    pub id: String,
    /// The file that it stands or stood in.
    pub path: String,
    /// Its line there.
    pub line: usize,
    /// The cells: those that changed, or all of a row that is new or gone.
    pub cells: Vec<CellView>,
    /// The month that had been closed before, in words.
    pub closed: Option<String>,
}

/// One commit's change of a row.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionView {
    /// The day, as data.
    pub date: Option<String>,
    /// The day, in words.
    pub day: String,
    /// The commit.
    pub commit: String,
    /// Its first digits.
    pub short: String,
    /// What happened.
    pub change: ChangeView,
    /// Why: what the commit gives as its reason, else its subject.
    pub reason: Option<String>,
    /// Who did what: the key of it and the sentence.
    pub roles: Vec<(&'static str, String)>,
}

impl Telling<'_> {
    /// A text that may be read, or the word for one that may not.
    pub fn text(&self, shown: Shown) -> TextView {
        let key = match shown {
            Shown::Text(text) => return TextView { text: set(&text), withheld: None },
            Shown::Withheld(Withheld::Redacted) => ("history-redacted", "redacted"),
            Shown::Withheld(Withheld::Personal) => ("history-personal", "personal"),
        };
        TextView { text: self.words.say(key.0, &[]), withheld: Some(key.1) }
    }

    /// The name of a row: what it is and its id.
    pub fn row(&self, row: &RowId) -> String {
        let id = self.id(row);
        self.words
            .say("history-row", &[("kind", Value::Word(row_word(row.kind))), ("id", id.into())])
    }

    fn id(&self, row: &RowId) -> String {
        self.text(self.mask.text(&row.id)).text
    }

    /// The heading of a column in this language.
    pub fn heading(&self, kind: FileKind, name: &str) -> String {
        match name {
            "text" if records::columns_of(kind).is_none() => self.words.say("history-body", &[]),
            _ => {
                let heading = records::heading(kind, name, self.words.language().is_chinese());
                let Some((base, suffix)) = heading.split_once(':') else { return heading };
                let values = [("heading", Value::from(base)), ("suffix", Value::from(suffix))];
                self.words.say("history-heading", &values)
            }
        }
    }

    /// What happened to a row.
    pub fn change(&self, change: &RowChange) -> ChangeView {
        let RowChange { row, line, .. } = change;
        let path = |path: &str| self.text(self.mask.text(path)).text;
        let (kind, said) = match &change.change {
            Change::Known => ("known", self.words.say("history-known", &[])),
            Change::Added => ("added", self.words.say("history-added", &[])),
            Change::Removed => ("removed", self.words.say("history-removed", &[])),
            Change::Changed { from: Some(from), columns } => {
                let kind = if columns.is_empty() { "moved" } else { "changed" };
                let from = Value::from(path(from));
                (kind, self.words.say("history-moved", &[("from", from)]))
            }
            Change::Changed { from: None, .. } => {
                ("changed", self.words.say("history-changed", &[]))
            }
        };
        ChangeView {
            kind,
            said,
            row: self.row(row),
            id: self.id(row),
            path: path(&change.path),
            line: *line,
            cells: self.cells(change),
            closed: change
                .closed
                .map(|month| self.words.say("history-closed", &[("month", Value::Month(month))])),
        }
    }

    fn cells(&self, change: &RowChange) -> Vec<CellView> {
        let kind = change.row.kind;
        let names: Vec<_> = match &change.change {
            Change::Changed { columns, .. } => columns.clone(),
            // What the row is known by stands above its cells already.
            _ => {
                let all = change.state().into_iter().flat_map(State::columns);
                all.filter(|name| !records::is_identity(kind, name)).cloned().collect()
            }
        };
        let is_change = matches!(change.change, Change::Changed { .. });
        let text = |state: &Option<State>, name: &str| {
            state.as_ref().map(|state| self.text(self.mask.cell(&change.row, state, name)))
        };
        let cell = |name: &Arc<str>| CellView {
            name: name.to_string(),
            heading: self.heading(kind, name),
            old: text(&change.old, name).filter(|_| is_change || change.new.is_none()),
            new: text(&change.new, name),
        };
        let mut cells: Vec<CellView> = names.iter().map(cell).collect();
        for cell in cells.iter_mut().filter(|_| is_change) {
            if let (Some(old), Some(new)) = (&mut cell.old, &mut cell.new) {
                paragraphs::keep_differing(old, new);
            }
        }
        // As the file's columns stand, which is how people read a row.
        if let Some(columns) = records::columns_of(kind) {
            let base = |name: &str| name.split(':').next().unwrap_or_default().to_owned();
            cells.sort_by_key(|cell| columns.iter().position(|it| it.name == base(&cell.name)));
        }
        cells
    }

    /// What one commit did to a row.
    pub fn revision(&self, visit: &Visit, change: &RowChange) -> RevisionView {
        RevisionView {
            date: visit.date.map(|date| date.to_string()),
            day: commit_day(self.words, visit.date),
            short: visit.id.short(),
            commit: visit.id.to_string(),
            change: self.change(change),
            reason: self.reason(&visit.message),
            roles: self.roles(&visit.message),
        }
    }
}

/// The day of a commit in words; some say nonsense of it.
pub(super) fn commit_day(words: &Words, date: Option<Date>) -> String {
    date.map_or_else(|| words.say("history-no-date", &[]), |date| words.date(date))
}
