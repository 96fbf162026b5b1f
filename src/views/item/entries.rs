//! Every entry of a budget line in a year, month by month, with sums that tie.

use serde::Serialize;

use super::years::amount;
use super::{budget_link, trail};
use crate::analysis::{Columns, YearFigures, within};
use crate::diag::Value;
use crate::model::{Id, Item, ItemKind};
use crate::units::{FiscalYear, Money, Month, Period};
use crate::views::figure::{Figure, Link};
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::route::Route;
use crate::views::rows::{EntryRow, Pager, page_of};
use crate::views::scene::Scene;

/// Every entry of a budget line in a year.
#[derive(Clone, Debug, Serialize)]
pub struct Entries {
    /// The line and the year.
    pub title: String,
    /// How many entries there are and what they come to.
    pub text: String,
    /// The months that this page shows.
    pub months: Vec<MonthEntries>,
    /// What the sum of the year is called.
    pub total_label: String,
    /// The sum of the year, on whichever page.
    pub total: Figure,
    /// The pages of the list.
    pub pager: Option<Pager>,
    /// The same list of other years.
    pub others: Vec<Link>,
    /// The page of the line.
    pub back: Link,
}

/// The entries of one month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthEntries {
    /// The month.
    pub title: String,
    /// The sum of the whole month.
    pub sum: Figure,
    /// How many entries the whole month has, in words.
    pub text: String,
    /// The entries that this page shows.
    pub rows: Vec<EntryRow>,
}

/// Makes a page of the entries of a budget line in a year; `None` where the year lacks the line.
pub fn item_entries(
    scene: Scene<'_>,
    item: Id<Item>,
    year: FiscalYear,
    number: usize,
) -> Option<Page<Entries>> {
    let figures = scene.analysis().year(year)?;
    let line = figures.execution.line(item)?;
    let all = within(scene.books(), scene.analysis().activity.of_item(item), year.span());
    let name = scene.words.period(Period::Year(year.number()));
    let total = amount(scene, figures, line);
    let values = [
        ("item", Value::from(scene.item(item))),
        ("year", name.into()),
        ("count", Value::count(all.len())),
        ("amount", total.into()),
    ];
    let title = scene.words.say("item-entries-title", &values);
    let body = Entries {
        text: scene.words.say(text_key(line.kind), &values),
        title: title.clone(),
        months: months(scene, line.kind, all, page_of(all, number)),
        total_label: scene.words.say(total_key(line.kind), &values),
        total: scene.figure(total),
        pager: scene.pager(all.len(), number, |number| Route::ItemEntries(item, year, number)),
        others: others(scene, item, year),
        back: scene.link(scene.item(item), Route::Item(item)),
    };
    let mut trail = trail(scene, item);
    trail.truncate(1);
    trail.extend([budget_link(scene, figures), body.back.clone()]);
    let heading = Heading {
        route: Route::ItemEntries(item, year, number),
        title,
        description: body.text.clone(),
        section: Section::Budget,
        trail,
        sources: Vec::new(),
    };
    Some(scene.page(heading, body, Drawings::default()))
}

fn text_key(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Income | ItemKind::Expense => "item-entries-text",
        ItemKind::Transfer => "item-entries-text-transfer",
        ItemKind::Held => "item-entries-text-held",
    }
}

fn total_key(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Income | ItemKind::Expense => "item-entries-total",
        ItemKind::Transfer => "item-entries-total-transfer",
        ItemKind::Held => "item-entries-total-held",
    }
}

/// The months of the entries that are shown, each with the sum of all its entries.
fn months(
    scene: Scene<'_>,
    kind: ItemKind,
    of_year: &[usize],
    shown: &[usize],
) -> Vec<MonthEntries> {
    let books = scene.books();
    let month_of = |position: &usize| books.entries[*position].date.month();
    let same = shown.chunk_by(|one, next| month_of(one) == month_of(next));
    let part = |positions: &[usize]| -> Option<MonthEntries> {
        let month: Month = month_of(positions.first()?);
        let all = within(books, of_year, (month, month));
        let sum = sum(scene, kind, all);
        Some(MonthEntries {
            title: scene.words.month(month),
            sum: if kind == ItemKind::Held { scene.signed_figure(sum) } else { scene.figure(sum) },
            text: scene.words.say("count-entries", &[("n", Value::count(all.len()))]),
            rows: positions.iter().map(|&position| scene.entry_row(position)).collect(),
        })
    };
    same.filter_map(part).collect()
}

/// What entries come to: for transfers what left, else what they add to the line.
fn sum(scene: Scene<'_>, kind: ItemKind, entries: &[usize]) -> Money {
    let books = scene.books();
    if kind == ItemKind::Transfer {
        return Columns::of(books, entries).paid;
    }
    let actuals = entries.iter().map(|&position| books.entries[position].actual());
    Money::total(books.currency(), actuals)
}

/// The same list of other years that have entries.
fn others(scene: Scene<'_>, item: Id<Item>, year: FiscalYear) -> Vec<Link> {
    let years = super::years::of_item(scene, item).into_iter();
    let others = years.filter(|(figures, line)| figures.year != year && line.entries > 0);
    let link = |figures: &YearFigures| {
        let name = scene.words.period(Period::Year(figures.year.number()));
        scene.link(name, Route::ItemEntries(item, figures.year, 1))
    };
    others.map(|(figures, _)| link(figures)).collect()
}
