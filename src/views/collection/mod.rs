//! What was billed and what came in, by charge, year and building, and at which prices.

mod charge;
mod owed;
mod prices;

use serde::Serialize;

use super::frame::{Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use super::sheet::{Cell, Sheet, SheetRow};
use super::short::{files_of, text};
use crate::analysis::ChargeCollection;
use crate::diag::Value;
use crate::model::{Charge, Id};
use crate::units::{FiscalYear, Rate};
use charge::{ChargePart, charge};
use prices::{PricePart, prices};

/// Everything that the page about collection says.
#[derive(Clone, Debug, Serialize)]
pub struct CollectionPage {
    /// How much of the first charge came in, in a sentence.
    pub headline: String,
    /// How it was before, and what is never shown.
    pub lead: String,
    /// Whether nothing is known of any charge.
    pub is_missing: bool,
    /// Each year, the latest first.
    pub years: Vec<CollectionYear>,
    /// Each charge day by day, where there are several days.
    pub dates: Vec<Sheet>,
    /// What is charged at which price.
    pub prices: Vec<PricePart>,
    /// How many households and how much area there are.
    pub whole: Option<String>,
}

/// The charges of a year.
#[derive(Clone, Debug, Serialize)]
pub struct CollectionYear {
    /// The year.
    pub title: String,
    /// The charges.
    pub charges: Vec<ChargePart>,
    /// Whether it is the latest year.
    pub is_latest: bool,
}

/// Makes the page about collection.
pub fn collection(scene: Scene<'_>) -> Page<CollectionPage> {
    let mut drawings = Drawings::default();
    let years = scene.analysis().billing_years();
    let lead = lead(scene, &years);
    let headline = headline(scene, &years);
    let description = scene.sentences([headline.clone(), lead.clone()]);
    let body = CollectionPage {
        headline,
        lead,
        is_missing: years.is_empty(),
        years: years
            .iter()
            .enumerate()
            .map(|(index, one)| year(scene, *one, index == 0, &mut drawings))
            .collect(),
        dates: scene.books().charges.ids().filter_map(|one| dates(scene, one)).collect(),
        prices: prices(scene),
        whole: whole(scene),
    };
    let heading = Heading {
        route: Route::Collection,
        title: scene.words_of("collection-title"),
        description,
        section: Section::Money,
        trail: vec![
            scene.link(scene.words_of("nav-front"), Route::Front),
            scene.link(scene.words_of("nav-money"), Route::Money),
        ],
        sources: files_of(places(scene)),
    };
    scene.page(heading, body, drawings)
}

fn places(scene: Scene<'_>) -> impl Iterator<Item = crate::diag::Place> {
    let books = scene.books();
    let rows = books.collections.iter().map(|row| row.place);
    rows.chain(books.tariffs.iter().map(|tariff| tariff.place))
}

fn year(
    scene: Scene<'_>,
    year: FiscalYear,
    is_latest: bool,
    drawings: &mut Drawings,
) -> CollectionYear {
    let charges = scene.analysis().collections(year);
    CollectionYear {
        title: scene.year_name(year),
        charges: charges.iter().map(|one| charge(scene, one, is_latest, drawings)).collect(),
        is_latest,
    }
}

/// The first charge of a year whose figures may be shown and that billed something.
fn first_shown(scene: Scene<'_>, year: FiscalYear) -> Option<ChargeCollection> {
    let charges = scene.analysis().collections(year);
    charges.into_iter().find(|one| one.is_shown(scene.books()) && one.current.rate().is_some())
}

/// Charge, year, day and rate as values of a sentence.
fn values(scene: Scene<'_>, one: &ChargeCollection, decimals: u32) -> Vec<(&'static str, Value)> {
    let rate = one.current.rate().unwrap_or(Rate::ZERO);
    let sums = &one.current;
    vec![
        ("charge", Value::from(&scene.books().charges[one.charge].name)),
        ("year", text(scene.year_name(one.year))),
        ("date", one.as_of.into()),
        ("rate", text(scene.words.rate(rate, decimals))),
        ("billed", sums.billed.into()),
        ("waived", sums.waived.into()),
        ("collected", sums.collected.into()),
        ("unpaid", sums.unpaid().into()),
        ("over", Value::from(if is_over(one) { "yes" } else { "no" })),
    ]
}

/// Whether a snapshot covers its whole year.
fn is_over(one: &ChargeCollection) -> bool {
    one.as_of >= one.year.last_day()
}

fn headline(scene: Scene<'_>, years: &[FiscalYear]) -> String {
    let Some(latest) = years.first() else { return scene.words_of("collection-headline-none") };
    match first_shown(scene, *latest) {
        Some(one) => scene.words.say("collection-headline", &values(scene, &one, 1)),
        None => scene.words_of("collection-headline-withheld"),
    }
}

fn lead(scene: Scene<'_>, years: &[FiscalYear]) -> String {
    let Some(latest) = years.first() else { return scene.words_of("collection-none") };
    let Some(one) = first_shown(scene, *latest) else {
        let least = scene.books().community.publication.households_min;
        let values = [("least", Value::Count(i64::from(least)))];
        return scene.words.say("collection-withheld", &values);
    };
    let mut sentences: Vec<String> = charge::a_year_ago(scene, &one).into_iter().collect();
    let before = years.get(1).and_then(|year| first_shown(scene, *year));
    if let Some(before) = before.filter(|before| before.charge == one.charge && is_over(before)) {
        sentences.push(scene.words.say("collection-before", &values(scene, &before, 2)));
    }
    if sentences.is_empty() {
        sentences.push(charge::sentence(scene, &one));
    }
    sentences.push(scene.words_of("collection-lead"));
    scene.sentences(sentences)
}

/// Every day of which the files say how much had come in, the latest first.
fn dates(scene: Scene<'_>, charge: Id<Charge>) -> Option<Sheet> {
    let snapshots = scene.analysis().snapshots.iter().rev();
    let its: Vec<&ChargeCollection> =
        snapshots.filter(|one| one.charge == charge && one.is_shown(scene.books())).collect();
    let row = |one: &&ChargeCollection| {
        let rate = one.current.rate().map(|rate| scene.rate_figure(rate, 2));
        let cells: Vec<Cell> = vec![scene.figure(one.current.collected).into(), rate.into()];
        SheetRow::new(scene.words.date(one.as_of), cells)
    };
    let rows = its.iter().map(row).collect();
    let keys = ["money-head-as-of", "money-head-collected", "money-head-rate"];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let name = scene.text(&scene.books().charges[charge].name);
    let sheet = Sheet::new(name.to_owned(), heads, 1).narrow().filled(rows);
    sheet.filter(|_| its.len() > 1)
}

fn whole(scene: Scene<'_>) -> Option<String> {
    let community = &scene.books().community;
    let (households, area) = (community.households?, community.area?);
    let values = [("households", Value::Count(i64::from(households))), ("area", area.into())];
    Some(scene.words.say("collection-whole", &values))
}
