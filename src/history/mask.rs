//! What of an old version may still be read: the one door through which its texts come out.

use std::fmt;
use std::sync::Arc;

use super::change::{RowChange, RowId, State};
use crate::model::Books;
use crate::records::{PersonalKind, column_named, columns_of, holds_words, is_free_text, personal};
use crate::units::half_width;

/// Why a text is kept back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// `redactions.csv` names it.
    Redacted,
    /// It holds a telephone, identity or card number.
    Personal,
}

/// A text of some version as it may be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The text; empty where the cell says nothing.
    Text(Box<str>),
    /// Nothing of it.
    Withheld(Withheld),
}

/// A row, or a cell of it, whose old values must not be read any more.
#[derive(Clone, Debug)]
struct Redacted {
    about: Box<str>,
    column: Option<Box<str>>,
}

impl Redacted {
    fn is_about(&self, row: &RowId, then: &RowId) -> bool {
        row.is_meant_by(&self.about) || then.is_meant_by(&self.about)
    }
}

/// Decides which texts of old versions may be read.
///
/// One that was made from nothing still keeps back what certainly points at a person.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    redacted: Vec<Redacted>,
    allowed: Vec<Box<str>>,
}

impl Mask {
    /// With what the redactions of some books name, and without what their settings let pass.
    #[must_use]
    pub fn with(mut self, books: &Books) -> Self {
        let redacted = books.redactions.iter().map(|it| Redacted {
            about: it.about.as_str().into(),
            column: it.column.as_deref().map(Into::into),
        });
        self.redacted.extend(redacted);
        let allowed = &books.community.publication.allowed;
        self.allowed.extend(allowed.iter().map(|text| plain(text).into()));
        self
    }

    /// A cell of a row as it may be read.
    pub fn cell(&self, row: &RowId, state: &State, column: &str) -> Shown {
        let text = state.0.cell(column);
        if text.is_empty() {
            Shown::Text("".into())
        } else if self.is_redacted(row, state, column) {
            Shown::Withheld(Withheld::Redacted)
        } else if holds_words(row.kind, column) {
            self.text(text)
        } else {
            Shown::Text(text.into())
        }
    }

    /// The filled cells of a row as they may be read, by column.
    pub fn cells(&self, row: &RowId, state: &State) -> Vec<(Arc<str>, Shown)> {
        state.columns().map(|name| (Arc::clone(name), self.cell(row, state, name))).collect()
    }

    /// A text that belongs to no cell, such as the message of a commit or a path.
    pub fn text(&self, text: &str) -> Shown {
        let is_exposing = personal(text)
            .iter()
            .filter(|one| one.kind.is_sure())
            .any(|one| !self.allowed.contains(&plain(&text[one.range.clone()]).into()));
        if is_exposing { Shown::Withheld(Withheld::Personal) } else { Shown::Text(text.into()) }
    }

    /// What a commit says, without addresses of mail.
    pub fn message(&self, text: &str) -> Shown {
        let mut cut = String::with_capacity(text.len());
        let mut at = 0;
        for one in personal(text).iter().filter(|one| one.kind == PersonalKind::Email) {
            cut.push_str(text.get(at..one.range.start).unwrap_or_default());
            at = one.range.end;
        }
        cut.push_str(text.get(at..).unwrap_or_default());
        self.text(&cut)
    }

    /// The texts in some changes that must not be told, by whatever way they would come out.
    pub fn secrets<'c>(&self, changes: impl IntoIterator<Item = &'c RowChange>) -> Secrets {
        let mut texts = Vec::new();
        for change in changes.into_iter().filter(|_| !self.redacted.is_empty()) {
            for state in [&change.old, &change.new].into_iter().flatten() {
                let is_secret = |(name, text): &(&Arc<str>, &str)| {
                    let is_long = text.chars().nth(1).is_some();
                    is_long
                        && is_free_text(change.row.kind, name)
                        && self.is_redacted(&change.row, state, name)
                };
                texts.extend(state.0.cells.iter().filter(is_secret).map(|cell| Box::from(cell.1)));
            }
        }
        texts.sort_unstable();
        texts.dedup();
        Secrets { texts }
    }

    /// A document may be named as it was called then, or as it is called now.
    fn is_redacted(&self, row: &RowId, state: &State, column: &str) -> bool {
        let then = RowId { kind: row.kind, id: Arc::clone(&state.0.id) };
        let base = column.split_once(':').map_or(column, |(base, _)| base);
        // A column that the row does not have was misspelt: then all of the row is kept back.
        let names = |named: &str| match column_named(row.kind, named) {
            Some(found) => found == base,
            None if columns_of(row.kind).is_some() => true,
            None => column == named || column.starts_with(&format!("{named}.")),
        };
        self.redacted
            .iter()
            .any(|it| it.is_about(row, &then) && it.column.as_deref().is_none_or(names))
    }
}

/// Texts that must not be told; they can be asked after and not read.
#[derive(Clone, Default)]
pub struct Secrets {
    texts: Vec<Box<str>>,
}

impl Secrets {
    /// Whether a sentence would tell one of them.
    pub fn are_in(&self, sentence: &str) -> bool {
        self.texts.iter().any(|text| sentence.contains(&**text))
    }
}

/// Says nothing of the texts.
impl fmt::Debug for Secrets {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Secrets({})", self.texts.len())
    }
}

/// A number however it is spaced.
fn plain(text: &str) -> String {
    text.chars().filter_map(half_width).filter(|c| *c != '-' && *c != '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::FileKind;

    #[test]
    fn people_name_rows_as_they_know_them() {
        let row = |kind, id: &str| RowId { kind, id: id.into() };
        let entry = row(FileKind::Ledger, "记-1/2");
        assert!(entry.is_meant_by("记-1") && entry.is_meant_by("记-1/2"));
        assert!(!entry.is_meant_by("记") && !entry.is_meant_by("") && !entry.is_meant_by("记-1/"));
        let line = row(FileKind::Budget, "2025/E1/3");
        assert!(["E1", "2025/E1", "E1/3", "2025/E1/3"].iter().all(|name| line.is_meant_by(name)));
        assert!(!line.is_meant_by("E") && !line.is_meant_by("2024/E1"));
    }
}
