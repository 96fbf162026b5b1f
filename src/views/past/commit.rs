//! A commit in words: when, why, in which role, and what it did.

use serde::Serialize;

use super::{Past, RecordStep, Told};
use crate::diag::Value;
use crate::history::Change;
use crate::records::FileKind;
use crate::sources::Visit;
use crate::views::row_kinds::row_word;
use crate::views::scene::Scene;

/// A commit.
#[derive(Clone, Debug, Serialize)]
pub struct CommitView {
    /// Its id.
    pub id: String,
    /// Its first digits.
    pub short: String,
    /// What it says of itself.
    pub title: String,
    /// Why, where it gives a reason.
    pub reason: Option<String>,
    /// When, who did what, and the commit.
    pub when: Vec<String>,
    /// What it added, by kind.
    pub added: Vec<String>,
    /// What it changed, moved or took out.
    pub steps: Vec<RecordStep>,
}

/// Whether a change is told by itself, not counted.
pub(super) fn is_told(told: &Told<'_>) -> bool {
    !is_entry(told)
}

fn is_entry(told: &Told<'_>) -> bool {
    // A row that comes late, into a month that was closed, is told by itself.
    matches!(told.change.change, Change::Added | Change::Known) && told.change.closed.is_none()
}

impl Scene<'_> {
    /// A commit in words, with some of the rows that it changed.
    pub(in crate::views) fn commit(
        &self,
        past: &Past,
        number: usize,
        steps: Vec<RecordStep>,
    ) -> Option<CommitView> {
        let telling = self.telling()?;
        let visit: &Visit = past.history().visits.get(number)?;
        let title = telling.said(&visit.message.subject);
        let reason = telling.reason(&visit.message);
        let short = visit.id.short();
        let commit = self.words.say("changes-commit", &[("commit", short.as_str().into())]);
        Some(CommitView {
            short,
            id: visit.id.to_string(),
            title: title.unwrap_or_else(|| self.words.say("changes-no-reason", &[])),
            reason: reason
                .filter(|_| visit.message.reason.is_some())
                .map(|reason| self.words.say("history-reason", &[("reason", Value::from(reason))])),
            when: std::iter::once(self.commit_day(visit.date))
                .chain(telling.roles(&visit.message).into_iter().map(|(_, said)| said))
                .chain([commit])
                .collect(),
            added: self.added(past, number),
            steps,
        })
    }

    /// What a commit added, counted by kind; of entries the sums too.
    fn added(&self, past: &Past, number: usize) -> Vec<String> {
        let kinds = past.added(number, self.books().currency()).into_iter().flatten();
        let said = kinds.map(|(&(is_known, kind), &(count, [income, spending]))| {
            let is_entry = kind == FileKind::Ledger;
            let key = match (is_known, is_entry) {
                (true, _) => "changes-known",
                (false, true) => "changes-added-entries",
                (false, false) => "changes-added",
            };
            let values = [
                ("kind", Value::Word(row_word(kind))),
                ("n", Value::count(count)),
                ("in", self.words.money_unit(income).into()),
                ("out", self.words.money_unit(spending).into()),
            ];
            self.words.say(key, &values)
        });
        said.collect()
    }
}
