//! Entries as rows of a list.

use serde::Serialize;

use super::figure::{Figure, Link};
use super::note::Badge;
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{PaperState, paper_state};
use crate::diag::Value;
use crate::model::{Direction, Entry, ItemKind};
use crate::units::Localized;

/// The most rows that one page lists; more go on numbered pages.
///
/// With the style that a month carries, as many as this stay below 120 KB.
pub(super) const ROWS_PER_PAGE: usize = 250;

/// One entry in a list.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRow {
    /// What it was for.
    pub summary: String,
    /// The language of the summary, where it is not the page's.
    pub foreign: Option<String>,
    /// The page of its voucher.
    pub href: String,
    /// The number of its voucher, with the entry's number where there are several.
    pub voucher: String,
    /// The day, without the year.
    pub date: String,
    /// The day for machines.
    pub iso_date: String,
    /// The budget line.
    pub item: Link,
    /// Who was paid, or who paid.
    pub party: Option<String>,
    /// How much.
    pub amount: Figure,
    /// What the money does: `in`, `out` or `move`.
    pub tone: &'static str,
    /// What is to be known of it.
    pub badges: Vec<Badge>,
}

/// The pages of a long list.
#[derive(Clone, Debug, Serialize)]
pub struct Pager {
    /// Which page this is, in words.
    pub text: String,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
}

/// How many pages a list of so many rows takes; at least one.
pub fn page_count(rows: usize) -> usize {
    rows.div_ceil(ROWS_PER_PAGE).max(1)
}

/// The rows of one page, which is counted from 1.
pub(super) fn page_of<T>(rows: &[T], number: usize) -> &[T] {
    let start = number.saturating_sub(1).saturating_mul(ROWS_PER_PAGE).min(rows.len());
    &rows[start..(start + ROWS_PER_PAGE).min(rows.len())]
}

impl Scene<'_> {
    /// The entry at a position of the books, as a row.
    pub fn entry_row(&self, position: usize) -> EntryRow {
        let books = self.books();
        let entry = &books.entries[position];
        let voucher = &books.vouchers[entry.voucher];
        EntryRow {
            summary: self.text(&entry.summary).to_owned(),
            foreign: self.foreign(&entry.summary),
            href: self.address(Route::Voucher(entry.voucher)),
            voucher: match voucher.entries.len() {
                1 => voucher.id.clone(),
                _ => format!("{}/{}", voucher.id, entry.line),
            },
            date: self.words.short_date(entry.date),
            iso_date: entry.date.to_string(),
            item: self.link(self.item(entry.item), Route::Item(entry.item)),
            party: entry
                .counterparty
                .map(|party| self.text(&books.counterparties[party].name).to_owned()),
            amount: self.entry_amount(entry),
            tone: tone(entry),
            badges: self.badges(entry),
        }
    }

    /// The amount of an entry with the sign of what it does to the balance.
    pub fn entry_amount(&self, entry: &Entry) -> Figure {
        self.signed_figure(entry.flow())
    }

    /// The tag of the language in which a text is shown, where that is not the page's.
    pub fn foreign(&self, text: &Localized) -> Option<String> {
        let first = self.books().language();
        let is_foreign = self.language != first && text.translation(self.language).is_none();
        is_foreign.then(|| first.tag().to_owned())
    }

    fn badges(&self, entry: &Entry) -> Vec<Badge> {
        let mut badges = Vec::new();
        let say = |key| self.words.say(key, &[]);
        if entry.corrects.is_some() {
            badges.push(Badge { tone: "bad", text: say("badge-correction") });
        }
        if entry.refunds.is_some() {
            badges.push(Badge { tone: "quiet", text: say("badge-refund") });
        }
        badges.extend(self.apart_badge(entry));
        match paper_state(self.books(), entry.voucher) {
            PaperState::Published => {
                let count = self.books().papers_of(entry.voucher).len();
                let values = [("count", Value::count(count))];
                badges.push(Badge { tone: "ok", text: self.words.say("badge-papers", &values) });
            }
            PaperState::Missing(since) => {
                let days = self.analysis().today.days_since(since);
                let values = [("days", Value::Count(i64::from(days)))];
                let key =
                    if days > 0 { "badge-paper-missing" } else { "badge-paper-missing-today" };
                let text = self.words.say(key, &values);
                badges.push(Badge { tone: "bad", text });
            }
            PaperState::Withheld | PaperState::NotNeeded => {}
        }
        badges
    }

    /// Why an entry stands in no total of income and spending, where it does not.
    fn apart_badge(&self, entry: &Entry) -> Option<Badge> {
        let key = match (self.books().is_own(entry.fund), entry.kind) {
            (false, _) => "badge-outside",
            (true, ItemKind::Transfer) => "badge-transfer",
            (true, ItemKind::Held) => "badge-held",
            (true, ItemKind::Income | ItemKind::Expense) => return None,
        };
        Some(Badge { tone: "quiet", text: self.words.say(key, &[]) })
    }

    /// The ways between the pages of a long list.
    pub fn pager(
        &self,
        rows: usize,
        number: usize,
        route: impl Fn(usize) -> Route,
    ) -> Option<Pager> {
        let count = page_count(rows);
        let to = |key, number| self.link(self.words.say(key, &[]), route(number));
        (count > 1).then(|| Pager {
            text: self
                .words
                .say("pager", &[("number", Value::count(number)), ("count", Value::count(count))]),
            previous: (number > 1).then(|| to("pager-previous", number - 1)),
            next: (number < count).then(|| to("pager-next", number + 1)),
        })
    }
}

/// What the money of an entry does.
pub(super) fn tone(entry: &Entry) -> &'static str {
    match (entry.kind, entry.direction) {
        (ItemKind::Transfer, _) => "move",
        (_, Direction::In) => "in",
        (_, Direction::Out) => "out",
    }
}
