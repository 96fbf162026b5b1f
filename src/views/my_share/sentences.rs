//! What a home's year says in sentences, with places that a reader's own figures may take.

use serde::Serialize;

use super::basis::{Basis, Home};
use super::home::{Borne, Column};
use crate::analysis::{ServiceMoney, YearFigures};
use crate::diag::Value;
use crate::units::{Money, Rate};
use crate::views::equation::reach;
use crate::views::figure::Figure;
use crate::views::scene::Scene;
use crate::views::short::text;

/// A piece of a sentence: words, or a figure that is the reader's own.
#[derive(Clone, Debug, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The figure instead of words.
    pub own: Option<OwnFigure>,
}

/// A figure that is the reader's own.
#[derive(Clone, Debug, Serialize)]
pub struct OwnFigure {
    /// The figure of the example.
    pub figure: Figure,
    /// Which one it is: a row of the year, or `month`, `metre`, `pay`.
    pub key: &'static str,
    /// What all homes bear together, in smallest units, where no row says it.
    pub of: String,
}

/// A figure that a sentence may name.
struct Own {
    key: &'static str,
    amount: Money,
    of: Option<Money>,
}

/// What the sentences of a year are made from.
pub(super) struct Told<'s> {
    pub(super) figures: &'s YearFigures,
    pub(super) money: &'s ServiceMoney,
    pub(super) basis: Basis,
    pub(super) home: Home,
    /// A square metre of the same kind.
    pub(super) metre: Home,
    pub(super) column: &'s Column<'s>,
    pub(super) borne: &'s Borne,
    /// What the home bears for a month.
    pub(super) month: Money,
}

/// What the home paid, what it cost, what others left unpaid, who helped, and what the pay takes.
pub(super) fn sentences(scene: Scene<'_>, told: &Told<'_>) -> Vec<Vec<Piece>> {
    let owns = owns(told);
    let has = |key: &str| owns.iter().any(|own| own.key == key && !own.amount.is_zero());
    let mut keys =
        vec![match (told.basis, told.column.is_actual, told.figures.execution.is_over) {
            (Basis::Fee(_), true, true) => "my-share-text-fee",
            (Basis::Fee(_), true, false) => "my-share-text-fee-so-far",
            (Basis::Fee(_), false, _) => "my-share-text-fee-planned",
            (Basis::Area(_) | Basis::Household(_), true, _) => "my-share-text-cost",
            (Basis::Area(_) | Basis::Household(_), false, _) => "my-share-text-planned",
            (Basis::Hundred, ..) => "my-share-text-hundred",
        }];
    let is_short = told.borne.source("unpaid").is_some_and(Money::is_negative);
    keys.extend(is_short.then_some("my-share-text-unpaid"));
    let helped = told.borne.source("common").is_some_and(Money::is_positive);
    keys.extend(helped.then_some("my-share-text-common"));
    keys.extend(has("pay").then_some("my-share-text-pay"));
    let is_whole = told.figures.execution.is_over && told.column.is_actual;
    let left = told.borne.available() - told.borne.cost;
    let is_known = is_whole && !told.borne.sources.is_empty();
    keys.extend((is_known && left.is_negative()).then_some("my-share-text-short"));
    keys.extend((is_known && left.is_positive()).then_some("my-share-text-left"));
    let values = values(scene, told, &owns);
    keys.into_iter().map(|key| pieces(scene, &scene.words.say(key, &values), &owns)).collect()
}

/// The figures that the sentences may name, without their signs.
fn owns(told: &Told<'_>) -> Vec<Own> {
    let (borne, sums) = (told.borne, told.column.sums);
    let own = |key, amount: Money, of: Option<Money>| Own { key, amount: amount.abs(), of };
    let mut owns = vec![own("cost", borne.cost, None), own("month", told.month, None)];
    owns.extend(borne.sources.iter().map(|(key, amount, _)| own(key, *amount, None)));
    owns.push(own("left", borne.available() - borne.cost, None));
    owns.extend(told.home.monthly.map(|monthly| own("monthly", monthly, None)));
    let pay = told.basis.portion(told.home, sums).map(|portion| portion.of(sums.remuneration));
    owns.extend(pay.map(|pay| own("pay", pay, Some(sums.remuneration))));
    if let (Basis::Fee(billed), Some(one)) = (told.basis, told.basis.portion(told.metre, sums)) {
        let unpaid = sums.fees - billed;
        owns.push(own("metre", one.of(unpaid), Some(unpaid)));
    }
    owns
}

fn values(scene: Scene<'_>, told: &Told<'_>, owns: &[Own]) -> Vec<(&'static str, Value)> {
    let sums = told.column.sums;
    let zero = Money::zero(sums.spending.currency());
    let (with_unit, bare) = (scene.words.money_unit(zero), scene.words.money(zero));
    let place = |key: &str| text(with_unit.replace(&bare, &format!("⟪{key}⟫")));
    let rate = |part: Money, whole: Option<Money>| {
        let rate = whole.and_then(|whole| part.abs().share_of(whole)).unwrap_or(Rate::ZERO);
        text(scene.words.rate(rate, 1))
    };
    let unpaid = told.money.billed.map_or(zero, |billed| sums.fees - billed);
    let over = told.figures.execution.is_over && told.column.is_actual;
    let mut values = vec![
        ("year", text(scene.year_name(told.figures.year))),
        ("date", reach(scene, told.figures).into()),
        (
            "state",
            match (told.column.is_actual, over) {
                (false, _) => "planned".into(),
                (true, true) => "over".into(),
                (true, false) => "so-far".into(),
            },
        ),
        ("unpaid-rate", rate(unpaid, told.money.billed)),
        ("pay-rate", rate(sums.remuneration, Some(sums.spending))),
        (
            "households",
            match told.basis {
                Basis::Household(households) => Value::Count(i64::from(households)),
                _ => Value::Count(0),
            },
        ),
    ];
    values.extend(owns.iter().map(|own| (own.key, place(own.key))));
    values
}

/// A sentence cut at the places of figures.
fn pieces(scene: Scene<'_>, sentence: &str, owns: &[Own]) -> Vec<Piece> {
    let words = |text: &str| Piece { text: text.to_owned(), own: None };
    let mut pieces = Vec::new();
    for (index, part) in sentence.split('⟪').enumerate() {
        let (key, rest) = match part.split_once('⟫').filter(|_| index > 0) {
            Some((key, rest)) => (key, rest),
            None => ("", part),
        };
        if let Some(own) = owns.iter().find(|own| own.key == key) {
            let figure = scene.figure(own.amount);
            let of = own.of.map(|of| of.smallest_units().to_string()).unwrap_or_default();
            let own = Some(OwnFigure { figure, key: own.key, of });
            pieces.push(Piece { text: String::new(), own });
        }
        if !rest.is_empty() {
            pieces.push(words(rest));
        }
    }
    pieces
}
