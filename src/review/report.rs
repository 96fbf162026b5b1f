//! What a change means, in words: a few sentences, then tables.

use super::effect::{Effect, effect};
use super::findings::{FindingsEffect, findings};
use super::json;
use super::side::{Changeset, Side};
use super::summary::summary;
use super::tables;
use crate::diag::{Finding, Value};
use crate::history::{Secrets, Shown, Withheld};
use crate::model::Books;
use crate::views::Telling;
use crate::wording::{Words, visible};

/// The report on a change, ready for every form.
#[derive(Clone, Debug)]
pub struct ReviewReport {
    /// Its title.
    pub(super) title: String,
    /// Between which versions.
    pub(super) between: String,
    /// What has to be known, the weightiest first.
    pub(super) points: Vec<Point>,
    /// The details.
    pub(super) sections: Vec<Section>,
    /// The same as data.
    pub(super) data: serde_json::Value,
    /// The tag of its language.
    pub(super) language: String,
}

/// A sentence of the summary.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// Whether a reviewer must not overlook it.
    pub(super) is_weighty: bool,
    pub(super) text: String,
}

/// A table of details.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) title: String,
    /// The headings of its columns, and whether they hold figures.
    pub(super) headings: Vec<(String, bool)>,
    pub(super) rows: Vec<Vec<String>>,
    /// Whether it is unfolded.
    pub(super) is_open: bool,
}

/// What all parts of the report are made from.
pub(super) struct Matter<'m> {
    pub(super) changes: Changeset<'m>,
    pub(super) effect: Effect,
    pub(super) findings: FindingsEffect<'m>,
    pub(super) words: &'m Words,
    /// What must not be told, by whatever way.
    secrets: Secrets,
}

/// The most characters of a text from a file that the report shows at once.
const LONGEST: usize = 300;

/// Words what a change means.
pub fn review(changes: Changeset<'_>, words: &Words) -> ReviewReport {
    let Changeset { before, after, .. } = changes;
    let effect = effect(&before, &after);
    let secrets = changes.mask.secrets(&changes.rows.changes);
    let findings = findings(&before, &after);
    let matter = Matter { changes, effect, findings, words, secrets };
    ReviewReport {
        title: words.say("review-title", &[]),
        between: words.say(
            "review-between",
            &[("base", matter.version(&before)), ("head", matter.version(&after))],
        ),
        points: summary(&matter),
        sections: tables::sections(&matter),
        data: json::data(&matter),
        language: words.language().tag().to_owned(),
    }
}

impl<'m> Matter<'m> {
    /// How rows are told; `None` where neither version has books.
    pub(super) fn telling(&self) -> Option<Telling<'_>> {
        let books = self.books()?;
        Some(Telling { mask: self.changes.mask, secrets: &self.secrets, books, words: self.words })
    }

    pub(super) fn books(&self) -> Option<&'m Books> {
        let Changeset { before, after, .. } = &self.changes;
        after.books.or(before.books).map(|(books, _)| books)
    }

    /// Whether a share would be computed from what is not whole.
    pub(super) fn is_partial(&self) -> bool {
        self.changes.before.is_partial() || self.changes.after.is_partial()
    }

    /// What a version is called: the first digits of its commit, or the files as they are.
    fn version(&self, side: &Side<'_>) -> Value {
        match side.commit {
            Some(commit) => commit.short_id().into(),
            None => Value::Word("review-working-files"),
        }
    }

    /// A text that may be read, cut to a length that a table bears.
    pub(super) fn text(&self, text: &str) -> String {
        let shown = match self.secrets.are_in(text) {
            true => Shown::Withheld(Withheld::Redacted),
            false => self.changes.mask.text(text),
        };
        match shown {
            Shown::Text(text) => cut(&visible(&text)),
            withheld @ Shown::Withheld(_) => match self.telling() {
                Some(telling) => telling.text(withheld).text,
                None => self.words.say("history-personal", &[]),
            },
        }
    }

    /// What a finding says, or only what it is where it would say what must not be read.
    pub(super) fn said(&self, finding: &Finding) -> String {
        let code = finding.code.0;
        let title = || self.words.attribute(code, "title", &[]).unwrap_or_default();
        let sentence = self.words.say(code, &finding.values);
        let is_open = matches!(self.changes.mask.text(&sentence), Shown::Text(_))
            && !self.secrets.are_in(&sentence);
        if is_open { cut(&sentence) } else { title() }
    }

    /// Where a finding is: `ledger/2025-03.csv:12`.
    pub(super) fn place(&self, finding: &Finding, side: &Side<'_>) -> Option<(String, usize)> {
        let place = finding.place?;
        let file = side.files.file(place.file)?;
        Some((self.text(&file.path), file.line_column(place.start).line))
    }
}

/// The first characters of a text, with a sign where some were left out.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
