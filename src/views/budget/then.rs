//! What the books said of the year when its periods were closed, beside what they say now.

use serde::Serialize;

use super::Told;
use crate::diag::Value;
use crate::history::Then;
use crate::model::{Id, Item, ItemKind};
use crate::units::Money;
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;

/// What was said at closings, and what is known now.
#[derive(Clone, Debug, Serialize)]
pub struct ThenPart {
    /// How many closings there were, and whether their figures still hold.
    pub text: String,
    /// The closings whose figures changed since.
    pub closings: Vec<ClosingThen>,
    /// The page of corrections, which tells why.
    pub corrections: Link,
}

/// A closing whose figures changed since.
#[derive(Clone, Debug, Serialize)]
pub struct ClosingThen {
    /// What was closed, when, in which commit.
    pub title: String,
    /// The budget lines whose figures differ.
    pub rows: Vec<ThenRow>,
}

/// A budget line from the beginning of the year to the end of the closed period.
#[derive(Clone, Debug, Serialize)]
pub struct ThenRow {
    /// Its name.
    pub name: String,
    /// Its page, where it still has one.
    pub href: Option<String>,
    /// What was said then.
    pub then: Figure,
    /// What is known now.
    pub now: Figure,
    /// The difference.
    pub difference: Figure,
}

/// What became of the figures told at closings; `None` where nothing was closed or no history is known.
pub(super) fn then(told: Told<'_>) -> Option<ThenPart> {
    let scene = told.scene;
    let past = scene.matter.past?;
    let start = scene.books().community.year_start;
    let closings = scene.books().closings.iter();
    let count = closings.filter(|it| it.period.year(start) == told.figures.year).count();
    let is_own = |then: &&Then| then.period.year(start) == told.figures.year;
    let closings: Vec<ClosingThen> =
        past.then().iter().filter(is_own).map(|then| closing(told, then)).collect();
    let values = [
        ("year", Value::from(told.name())),
        ("n", Value::count(count)),
        ("changed", Value::count(closings.len())),
    ];
    let text = scene.words.say("then-text", &values);
    let corrections = scene.corrections_link();
    (count > 0 || !closings.is_empty()).then_some(ThenPart { text, closings, corrections })
}

fn closing(told: Told<'_>, then: &Then) -> ClosingThen {
    let scene = told.scene;
    let visit = scene.matter.past.and_then(|past| past.history().visits.get(then.visit));
    let day = scene.commit_day(visit.and_then(|visit| visit.date));
    let commit = visit.map(|visit| visit.id.short()).unwrap_or_default();
    let values =
        [("period", Value::from(then.period)), ("day", day.into()), ("commit", commit.into())];
    let rows = then.lines.iter().map(|(item, flow)| row(told, then, item, *flow)).collect();
    ClosingThen { title: scene.words.say("then-closing", &values), rows }
}

fn row(told: Told<'_>, then: &Then, id: &str, flow: Money) -> ThenRow {
    let scene = told.scene;
    let books = scene.books();
    let item = books.items.find(id);
    let is_spending = item.is_none_or(|item| books.items[item].kind == ItemKind::Expense);
    let difference = if is_spending { -flow } else { flow };
    let now = item.map_or(Money::zero(books.currency()), |item| actual(told, then, item));
    ThenRow {
        name: item.map_or_else(|| id.to_owned(), |item| scene.item(item).to_owned()),
        href: item.map(|item| scene.address(Route::Item(item))),
        then: scene.figure(now + difference),
        now: scene.figure(now),
        difference: scene.signed_figure(-difference),
    }
}

/// What a budget line comes to now, from the beginning of the year to the end of the period.
fn actual(told: Told<'_>, then: &Then, item: Id<Item>) -> Money {
    let books = told.scene.books();
    let (_, last) = then.period.months(books.community.year_start);
    let months = told.figures.year.months().take_while(|month| *month <= last);
    let activity = &told.scene.analysis().activity;
    Money::total(books.currency(), months.map(|month| activity.actual(item, month)))
}
