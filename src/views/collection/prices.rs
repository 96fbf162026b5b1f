//! The public price list: what is charged to whom, at which price, since when.

use serde::Serialize;

use crate::diag::Value;
use crate::model::{Charge, Id, Tariff};
use crate::units::{FiscalYear, Month, Quantity};
use crate::views::figure::Link;
use crate::views::route::Route;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// The prices of one charge.
#[derive(Clone, Debug, Serialize)]
pub struct PricePart {
    /// The charge.
    pub title: String,
    /// Each price with those who pay it.
    pub rows: Vec<PriceRow>,
    /// Each group with its households and what is charged for.
    pub sheet: Sheet,
    /// The decisions about prices.
    pub decisions: Vec<Link>,
}

/// One price.
#[derive(Clone, Debug, Serialize)]
pub struct PriceRow {
    /// The price.
    pub price: String,
    /// Who pays it.
    pub names: String,
    /// From when to when.
    pub term: String,
}

/// The name of a group in a year; where its prices have names of their own, what they share.
pub(super) fn group_name(
    scene: Scene<'_>,
    charge: Id<Charge>,
    group: &str,
    year: FiscalYear,
) -> String {
    if group.is_empty() {
        return scene.words_of("collection-whole-group");
    }
    let start = scene.books().community.year_start;
    let all = scene.books().tariffs.iter();
    let its: Vec<&Tariff> =
        all.filter(|tariff| tariff.charge == charge && tariff.group == group).collect();
    let is_in_year = |tariff: &&Tariff| {
        let first: Month = tariff.from.first_day(start).month();
        let last = tariff.to.map(|to| to.last_day(start).month());
        first <= year.last_month() && last.is_none_or(|last| last >= year.first_month())
    };
    let mut names = its.iter().filter(|tariff| is_in_year(tariff)).peekable();
    let first = names.peek().map_or(its.first(), |tariff| Some(tariff));
    let own = |tariff: &Tariff| tariff.name.as_ref().map(|name| scene.text(name).to_owned());
    let Some(mut name) = first.and_then(|tariff| own(tariff)) else { return group.to_owned() };
    for other in names.filter_map(|tariff| own(tariff)) {
        name = shared(&name, &other);
    }
    if name.is_empty() { group.to_owned() } else { name }
}

/// The beginning that two names share, without what only opens a bracket.
fn shared(one: &str, other: &str) -> String {
    if one == other {
        return one.to_owned();
    }
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a);
    let same: String = same.collect();
    same.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The prices of each charge.
pub(super) fn prices(scene: Scene<'_>) -> Vec<PricePart> {
    let part = |(id, charge): (Id<Charge>, &Charge)| {
        let all = scene.books().tariffs.iter();
        let its: Vec<&Tariff> = all.filter(|tariff| tariff.charge == id).collect();
        Some(PricePart {
            title: scene.text(&charge.name).to_owned(),
            rows: price_rows(scene, &its),
            sheet: sheet(scene, &its)?,
            decisions: decisions(scene, &charge.id),
        })
    };
    scene.books().charges.iter().filter_map(part).collect()
}

/// The name of a tariff's group.
fn tariff_name(scene: Scene<'_>, tariff: &Tariff) -> String {
    tariff.name.as_ref().map_or(tariff.group.clone(), |name| scene.text(name).to_owned())
}

/// Each price once, in the order of the list.
fn price_rows(scene: Scene<'_>, tariffs: &[&Tariff]) -> Vec<PriceRow> {
    let mut rows: Vec<(String, String, Vec<String>)> = Vec::new();
    for tariff in tariffs {
        let (price, term) = (price(scene, tariff), term(scene, tariff));
        let name = tariff_name(scene, tariff);
        match rows.iter_mut().find(|row| row.0 == price && row.1 == term) {
            Some(row) => row.2.push(name),
            None => rows.push((price, term, vec![name])),
        }
    }
    let row = |(price, term, names): (String, String, Vec<String>)| PriceRow {
        price,
        names: scene.words.list(&names),
        term,
    };
    rows.into_iter().map(row).collect()
}

fn price(scene: Scene<'_>, tariff: &Tariff) -> String {
    let unit = tariff.unit.as_ref().map(|unit| scene.text(unit).to_owned());
    let values = [
        ("price", text(scene.price(tariff.unit_price))),
        ("has-unit", Value::from(if unit.is_some() { "yes" } else { "no" })),
        ("unit", text(unit.unwrap_or_default())),
    ];
    scene.words.say("tariff-price", &values)
}

fn term(scene: Scene<'_>, tariff: &Tariff) -> String {
    let to = tariff.to.map_or(Value::Word("not-stated"), Value::Period);
    let ends = if tariff.to.is_some() { "yes" } else { "no" };
    let values = [("from", tariff.from.into()), ("to", to), ("ends", ends.into())];
    scene.words.say("tariff-term", &values)
}

/// Each group with its households and what is charged for; small numbers are not said.
fn sheet(scene: Scene<'_>, tariffs: &[&Tariff]) -> Option<Sheet> {
    let least = scene.books().community.publication.households_min;
    let row = |tariff: &&Tariff| {
        let households: Cell = match tariff.units >= least {
            true => scene.quantity_figure(Quantity::from(u64::from(tariff.units))).into(),
            false => {
                let values = [("least", Value::Count(i64::from(least)))];
                Cell::text(scene.words.say("tariff-few", &values))
            }
        };
        let cells = vec![
            households,
            scene.quantity_figure(tariff.quantity).into(),
            Cell::text(price(scene, tariff)),
            Cell::text(term(scene, tariff)),
        ];
        SheetRow::new(tariff_name(scene, tariff), cells)
    };
    let rows = tariffs.iter().map(row).collect();
    let keys = [
        "money-head-group",
        "money-head-households",
        "money-head-quantity",
        "money-head-price",
        "money-head-term",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let sheet = Sheet::new(scene.words_of("tariff-caption"), heads, 1);
    sheet.with_words_in(3).with_words_in(4).filled(rows)
}

/// The decisions that say they decide the charge or the price list.
fn decisions(scene: Scene<'_>, charge: &str) -> Vec<Link> {
    let decides = |text: &String| text == charge || text == "tariffs" || text == "tariffs.csv";
    let all = scene.books().decisions.iter();
    let its = all.filter(|(_, decision)| decision.decides.iter().any(decides));
    its.map(|(id, decision)| scene.link(scene.text(&decision.title), Route::Decision(id))).collect()
}
