//! Short ways to what many pages say.

use super::note::Note;
use super::scene::Scene;
use crate::diag::{Place, Subject, Value};
use crate::model::ItemKind;
use crate::units::{FiscalYear, Localized, Money, Period, Quantity};

impl Scene<'_> {
    /// Words of the catalogue without values.
    pub(super) fn words_of(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// What a list is, and what stands first in it, for chat previews.
    pub(super) fn with_latest(&self, lead: &str, latest: Option<&Localized>) -> String {
        let latest = latest.map(|title| {
            self.words.say("preview-latest", &[("title", text(title.text(self.language)))])
        });
        self.sentences(std::iter::once(lead.to_owned()).chain(latest))
    }

    /// A fiscal year in words.
    pub(super) fn year_name(&self, year: FiscalYear) -> String {
        self.words.period(Period::Year(year.number()))
    }

    /// A price: with the decimals of the currency and its unit, unless it has more decimals.
    pub(super) fn price(&self, price: Quantity) -> String {
        let amount = Money::rounded(price.number(), self.books().currency());
        match Quantity::of(amount.amount()) == price {
            true => self.words.money_unit(amount),
            false => self.words.quantity(price),
        }
    }

    /// Whether the books say what there was when they began: without that no balance is known.
    pub(super) fn knows_balances(&self) -> bool {
        let opening = &self.books().opening;
        opening.date.is_some() || !opening.balances.is_empty()
    }

    /// Whether the books hold receipts: lists of payments alone do not say what came in.
    pub(super) fn knows_receipts(&self) -> bool {
        self.knows_balances()
            || self.books().entries.iter().any(|entry| entry.kind == ItemKind::Income)
    }

    /// The findings about one thing in one period.
    pub(super) fn notes_during(&self, subject: &Subject, period: Period) -> Vec<Note> {
        let about = self.matter.about(subject);
        let during = about.filter(|(_, finding)| finding.period == Some(period));
        during.map(|(index, finding)| self.note(index, finding)).collect()
    }
}

/// A text as a value of a sentence.
pub(super) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A text with its first letter a capital, where it stands alone.
pub(super) fn alone(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The files in which places lie, each once.
pub(super) fn files_of(places: impl IntoIterator<Item = Place>) -> Vec<Place> {
    let mut files: Vec<Place> = places.into_iter().map(|place| Place::top(place.file)).collect();
    files.sort_unstable();
    files.dedup();
    files
}
