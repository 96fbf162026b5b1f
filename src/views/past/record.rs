//! The record of a voucher or a budget line: what every commit made of its rows.

use serde::Serialize;

use super::{Cited, Told};
use crate::diag::Value;
use crate::history::Change;
use crate::model::{Id, Item, Redaction, Voucher};
use crate::views::revision::{RevisionView, Telling};
use crate::views::scene::Scene;

/// What became of the rows of a voucher or a budget line.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// When it was entered, and whether it was changed since, in a sentence.
    pub text: String,
    /// What each commit did, the oldest first; nothing where it was only entered.
    pub steps: Vec<RecordStep>,
    /// What is kept back of it, since when and why.
    pub withheld: Vec<String>,
    /// The last of them, and where the row stands in it.
    pub last: Option<Cited>,
}

/// What one commit did to a row.
#[derive(Clone, Debug, Serialize)]
pub struct RecordStep {
    /// The words.
    pub revision: RevisionView,
    /// Why, in a sentence.
    pub reason: Option<String>,
    /// When, which commit, and who did what.
    pub when: Vec<String>,
    /// Whether the row's month had been closed before.
    pub is_correction: bool,
    /// The page about the row, from the root of the site.
    pub page: Option<String>,
    /// The row's line in that commit on the web.
    pub source: Option<String>,
}

impl<'a> Scene<'a> {
    /// How history is told here, where there is any.
    pub(in crate::views) fn telling(&self) -> Option<Telling<'a>> {
        let past = self.matter.past?;
        let (mask, secrets) = (past.mask(), past.secrets());
        Some(Telling { mask, secrets, books: self.books(), words: self.words })
    }

    /// What one commit did to a row, without what a new row says, which stands on its page.
    pub(in crate::views) fn record_step(&self, told: Told<'_>) -> Option<RecordStep> {
        let mut step = self.whole_step(told)?;
        if is_entry(&told.change.change) {
            step.revision.change.cells.clear();
        }
        Some(step)
    }

    /// What one commit did to a row, with all that a new row said.
    pub(in crate::views) fn whole_step(&self, told: Told<'_>) -> Option<RecordStep> {
        let past = self.matter.past?;
        let mut revision = self.telling()?.revision(told.visit, told.change);
        if told.change.change == Change::Removed {
            // A long text that was taken down is not put up again; the commit has it.
            revision.change.cells.retain(|cell| cell.name != "text");
        }
        let reason = revision.reason.as_deref();
        let reason =
            reason.map(|it| self.words.say("history-reason", &[("reason", Value::from(it))]));
        let commit = [("commit", Value::from(revision.short.as_str()))];
        let day = revision.day.clone();
        let roles = revision.roles.iter().map(|(_, said)| said.clone());
        let when =
            std::iter::once(day).chain(roles).chain([self.words.say("changes-commit", &commit)]);
        Some(RecordStep {
            reason,
            when: when.collect(),
            revision,
            is_correction: told.change.closed.is_some(),
            page: past.page_of(self.books(), &told.change.row).map(|route| self.address(route)),
            source: self.cited(told).and_then(|cited| cited.href),
        })
    }

    /// The record of a voucher.
    pub(in crate::views) fn voucher_record(&self, voucher: Id<Voucher>) -> Option<Record> {
        self.record(&self.matter.past?.of_voucher(&self.books().vouchers[voucher].id))
    }

    /// The record of a budget line.
    pub(in crate::views) fn item_record(&self, item: Id<Item>) -> Option<Record> {
        self.record(&self.matter.past?.of_item(&self.books().items[item].id))
    }

    /// The record of some rows; `None` where no history is known.
    pub(in crate::views) fn record(&self, told: &[Told<'_>]) -> Option<Record> {
        self.matter.past?;
        let Some(first) = told.first() else {
            let text = self.words.say("past-uncommitted", &[]);
            return Some(Record { text, steps: Vec::new(), withheld: Vec::new(), last: None });
        };
        let begins = told.iter().take_while(|it| it.number == first.number);
        let is_entered = begins.clone().all(|it| is_entry(&it.change.change));
        let later = told.len() - begins.count();
        let is_known = matches!(first.change.change, Change::Known);
        let is_gone = told.iter().any(|it| it.change.change == Change::Removed);
        let key = match (is_known, later) {
            _ if is_gone => "past-taken-out",
            (true, 0) => "past-known",
            (true, _) => "past-known-changed",
            (false, 0) => "past-entered",
            (false, _) => "past-entered-changed",
        };
        let commits = commits(told).saturating_sub(1);
        let values =
            [("day", Value::from(self.commit_day(first.visit.date))), ("n", Value::count(commits))];
        let is_told = later > 0 || !is_entered;
        let steps = told.iter().filter(|_| is_told);
        Some(Record {
            text: self.words.say(key, &values),
            steps: steps.filter_map(|told| self.record_step(*told)).collect(),
            withheld: self.withheld(told),
            last: told.last().and_then(|told| self.cited(*told)),
        })
    }
}

impl Scene<'_> {
    /// What the community keeps back of some rows.
    fn withheld(&self, told: &[Told<'_>]) -> Vec<String> {
        let Some(telling) = self.telling() else { return Vec::new() };
        let is_its =
            |it: &&Redaction| told.iter().any(|told| told.change.row.is_meant_by(&it.about));
        let redactions = self.books().redactions.iter().filter(is_its);
        redactions.map(|it| telling.redaction(it)).collect()
    }
}

fn is_entry(change: &Change) -> bool {
    matches!(change, Change::Added | Change::Known)
}

/// How many commits there are among these, which are in order.
fn commits(told: &[Told<'_>]) -> usize {
    let mut numbers: Vec<usize> = told.iter().map(|told| told.number).collect();
    numbers.dedup();
    numbers.len()
}
