//! What samples are made of: names, amounts and ways in a language, at their longest or shortest.

use crate::units::{Currency, Date, Money, Rate};
use crate::views::chart::{Mark, Name};
use crate::views::figure::{Figure, Link};
use crate::views::note::Badge;
use crate::wording::Words;

/// An amount that no column is wide enough for.
pub(super) const HUGE: &str = "987654321.55";

/// One that is as wide, and less than nothing.
pub(super) const BELOW: &str = "-123456789.12";

/// One of every day.
pub(super) const PLAIN: &str = "8640.00";

/// The smallest there is.
pub(super) const NOTHING: &str = "0.00";

/// Samples of one state of the parts, in one language.
#[derive(Clone, Copy)]
pub(super) struct Kit<'k> {
    /// The words of the page.
    pub(super) words: &'k Words,
    /// The words of another language, for texts that are not translated.
    pub(super) other: &'k Words,
    /// Whether everything is there, or only what must be.
    pub(super) is_full: bool,
    /// The address of the page.
    pub(super) page: &'k str,
}

impl Kit<'_> {
    /// A message without values.
    pub(super) fn say(&self, key: &'static str) -> String {
        self.words.say(key, &[])
    }

    /// One thing at its fullest, another at its emptiest.
    pub(super) fn either<T>(&self, full: T, bare: T) -> T {
        if self.is_full { full } else { bare }
    }

    /// What is there only at the fullest.
    pub(super) fn only<T>(&self, full: T) -> Option<T> {
        self.is_full.then_some(full)
    }

    /// Several at the fullest, the last of them alone at the emptiest.
    pub(super) fn last<T>(&self, mut all: Vec<T>) -> Vec<T> {
        let kept = if self.is_full { 0 } else { all.len().saturating_sub(1) };
        all.split_off(kept)
    }

    /// What a thing is called.
    pub(super) fn thing(&self) -> String {
        self.say(self.either("gallery-thing-long", "gallery-thing"))
    }

    /// What somebody is called.
    pub(super) fn party(&self) -> String {
        self.say(self.either("gallery-party-long", "gallery-party"))
    }

    /// What is said.
    pub(super) fn text(&self) -> String {
        self.say(self.either("gallery-text-long", "gallery-text"))
    }

    /// The tag of another language, for a text that has no translation.
    pub(super) fn foreign(&self) -> Option<String> {
        self.only(self.other.language().tag().to_owned())
    }

    /// A day.
    pub(super) fn date(&self) -> Date {
        Date::new(2026, 12, 31).unwrap_or(Date::EARLIEST)
    }

    /// A way to this page.
    pub(super) fn link(&self, text: impl Into<String>) -> Link {
        Link { text: text.into(), href: self.href() }
    }

    /// The address that every sample leads to.
    pub(super) fn href(&self) -> String {
        format!("{}#main", self.page)
    }

    /// A short word in a tone.
    pub(super) fn badge(&self, tone: &'static str, key: &'static str) -> Badge {
        Badge { tone, text: self.say(key) }
    }

    /// A huge amount at the fullest, none at the emptiest.
    pub(super) fn amount(&self) -> Figure {
        self.figure(self.either(HUGE, NOTHING))
    }

    /// An amount.
    pub(super) fn figure(&self, amount: &str) -> Figure {
        let money = money(amount);
        figure_of(amount, self.words.money(money))
    }

    /// An amount with its sign.
    pub(super) fn signed(&self, amount: &str) -> Figure {
        let money = money(amount);
        figure_of(amount, self.words.money_with_sign(money))
    }

    /// A rate with its sign.
    pub(super) fn rate(&self, percent: &str) -> Figure {
        let rate = rate(percent);
        figure_of(percent.trim_end_matches('%'), self.words.signed_rate(rate, 1))
    }

    /// A part of a whole.
    pub(super) fn share(&self, percent: &str) -> Figure {
        let rate = rate(percent);
        figure_of(percent.trim_end_matches('%'), self.words.rate(rate, 1))
    }

    /// An amount in a drawing.
    pub(super) fn mark(&self, amount: &str) -> Mark {
        let money = money(amount);
        Mark::money(money, self.words.money(money))
    }

    /// A rate in a drawing.
    pub(super) fn rate_mark(&self, percent: &str) -> Mark {
        let rate = rate(percent);
        Mark::rate(rate, self.words.rate(rate, 1))
    }

    /// A name in a drawing, with its short form.
    pub(super) fn name(&self) -> Name {
        Name::new(self.thing(), self.say("gallery-thing"))
    }
}

fn figure_of(value: &str, text: String) -> Figure {
    let sign = match (value.starts_with('-'), value.starts_with("0.0")) {
        (true, _) => "below",
        (false, true) => "none",
        (false, false) => "above",
    };
    Figure { text, value: value.to_owned(), sign }
}

/// An amount of the sample's currency.
pub(super) fn money(amount: &str) -> Money {
    Money::parse(amount, Currency::CNY).unwrap_or(Money::zero(Currency::CNY))
}

fn rate(percent: &str) -> Rate {
    Rate::parse(percent).unwrap_or(Rate::ZERO)
}
