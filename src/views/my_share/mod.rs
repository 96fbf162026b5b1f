//! My share 我家那份: what a home pays in a year, and where that money goes.

mod areas;
mod basis;
mod home;
mod sentences;
mod year;

pub use areas::{AreaRow, AreaTable};
pub use home::{HomeCell, HomeRow};
pub use sentences::{OwnFigure, Piece};
pub use year::{HomeHead, ShareYear};

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{ServiceMoney, YearFigures, main_charge};
use crate::diag::Value;
use crate::units::{Money, Quantity};
use basis::{Basis, EXAMPLE, Kind, kinds};

/// Everything that the page of a home's share says.
#[derive(Clone, Debug, Serialize)]
pub struct MyShare {
    /// What the page is for.
    pub lead: String,
    /// What the example is, until a reader types a number.
    pub example: Option<String>,
    /// The same when the figures are the reader's.
    pub own: String,
    /// What a reader may type; `None` where nothing changes by it.
    pub form: Option<ShareForm>,
    /// The years, the latest first.
    pub years: Vec<ShareYear>,
    /// Whether there are tables of homes of several areas.
    pub has_areas: bool,
    /// How parts come about, in a sentence.
    pub rule: Option<String>,
    /// What the files lack.
    pub lacks: Vec<String>,
    /// Where more is said.
    pub ways: Vec<Link>,
}

/// What a reader may type.
#[derive(Clone, Debug, Serialize)]
pub struct ShareForm {
    /// The kinds of homes.
    pub kinds: Vec<String>,
    /// What a monthly fee is asked for by, where one may be typed instead of an area.
    pub fee: Option<String>,
    /// The area of the example.
    pub area: u64,
    /// How many decimals amounts have.
    pub decimals: u32,
    /// How numbers are written: `−1,234.50`.
    pub sample: String,
}

/// Makes the page of a home's share.
pub fn my_share(scene: Scene<'_>) -> Page<MyShare> {
    let charge = main_charge(scene.books(), scene.analysis());
    let kinds = charge.map_or_else(Vec::new, |charge| kinds(scene, charge));
    let told = told(scene);
    let bases: Vec<Basis> = told.iter().map(|(_, money)| Basis::of(scene, money, &kinds)).collect();
    let years = told.iter().zip(&bases);
    let mut years: Vec<ShareYear> = years
        .filter_map(|((figures, money), basis)| year::year(scene, figures, money, *basis, &kinds))
        .collect();
    open_one(&mut years);
    let is_asked = !years.is_empty() && bases.iter().any(|basis| basis.is_asked());
    let lead = lead(scene, bases.first().copied().filter(|_| !years.is_empty()));
    let body = MyShare {
        lead: lead.clone(),
        example: is_asked.then(|| example(scene, &kinds)),
        own: scene.words_of("my-share-own"),
        form: is_asked.then(|| form(scene, &kinds)),
        has_areas: years.iter().any(|year| !year.areas.is_empty()),
        rule: bases.first().map(|basis| scene.words_of(rule(*basis))),
        lacks: lacks(scene, bases.first().copied(), charge.is_some()),
        ways: ways(scene),
        years,
    };
    let heading = Heading {
        route: Route::Share,
        title: scene.words_of("my-share-title"),
        description: lead,
        section: Section::Budget,
        trail: vec![scene.link(scene.words_of("nav-front"), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

/// The years that are told, the latest first: those with both a budget and spending, else any.
fn told<'s>(scene: Scene<'s>) -> Vec<(&'s YearFigures, ServiceMoney)> {
    let years = scene.analysis().years.iter().rev();
    let money = |figures| ServiceMoney::of(scene.books(), scene.analysis(), figures);
    let all: Vec<(&YearFigures, ServiceMoney)> =
        years.map(|figures| (figures, money(figures))).collect();
    let has_both = |money: &ServiceMoney| money.budget.is_some() && money.actual.is_some();
    let has_any = |money: &ServiceMoney| money.budget.is_some() || money.actual.is_some();
    let is_both = all.iter().any(|(_, money)| has_both(money));
    let is_told = |money: &ServiceMoney| if is_both { has_both(money) } else { has_any(money) };
    all.into_iter().filter(|(_, money)| is_told(money)).collect()
}

/// Whether the books say enough for the page to say anything.
pub(super) fn has_share(scene: Scene<'_>) -> bool {
    !told(scene).is_empty()
}

fn lead(scene: Scene<'_>, basis: Option<Basis>) -> String {
    scene.words_of(match basis {
        Some(Basis::Fee(_)) => "my-share-lead",
        Some(Basis::Area(_)) => "my-share-lead-area",
        Some(Basis::Household(_)) => "my-share-lead-household",
        Some(Basis::Hundred) => "my-share-lead-hundred",
        None => "my-share-lead-nothing",
    })
}

fn rule(basis: Basis) -> &'static str {
    match basis {
        Basis::Fee(_) => "my-share-rule",
        Basis::Area(_) => "my-share-rule-area",
        Basis::Household(_) => "my-share-rule-household",
        Basis::Hundred => "my-share-rule-hundred",
    }
}

/// What the files lack for the page to say more.
fn lacks(scene: Scene<'_>, basis: Option<Basis>, has_charge: bool) -> Vec<String> {
    let community = &scene.books().community;
    let key = match basis {
        None | Some(Basis::Fee(_)) => return Vec::new(),
        Some(_) if !has_charge => "my-share-lacks-charge",
        Some(_) => "my-share-lacks-price",
    };
    let mut lacks = vec![scene.words_of(key)];
    if community.area.is_none() {
        lacks.push(scene.words_of("my-share-lacks-area"));
    }
    lacks
}

fn example(scene: Scene<'_>, kinds: &[Kind<'_>]) -> String {
    let kind = kinds.first().map(|kind| kind.name.clone());
    let values = [
        ("area", Quantity::from(EXAMPLE).into()),
        ("kinds", Value::from(if kind.is_some() { "yes" } else { "no" })),
        ("kind", kind.unwrap_or_default().into()),
    ];
    scene.words.say("my-share-example", &values)
}

fn form(scene: Scene<'_>, kinds: &[Kind<'_>]) -> ShareForm {
    let currency = scene.books().currency();
    let number = rust_decimal::Decimal::new(-123_450, 2);
    ShareForm {
        kinds: kinds.iter().map(|kind| kind.name.clone()).collect(),
        fee: (!kinds.is_empty()).then(|| fee_label(scene)),
        area: EXAMPLE,
        decimals: currency.decimals(),
        sample: scene.words.money(Money::rounded(number, currency)),
    }
}

/// What a monthly fee is asked for by: `或者每月物业费（元）`.
fn fee_label(scene: Scene<'_>) -> String {
    let zero = scene.books().zero();
    let unit = scene.words.money_unit(zero).replace(&scene.words.money(zero), "");
    scene.words.say("my-share-fee-label", &[("currency", unit.trim().into())])
}

/// Opens the table of the latest whole year, else the first one.
fn open_one(years: &mut [ShareYear]) {
    let whole = years.iter().position(|year| year.is_over && !year.areas.is_empty());
    let tables = years.get_mut(whole.unwrap_or(0)).map(|year| &mut year.areas);
    if let Some(table) = tables.and_then(|tables| tables.first_mut()) {
        table.is_open = true;
    }
}

fn ways(scene: Scene<'_>) -> Vec<Link> {
    let latest = scene.analysis().current_year().map(|figures| Route::Budget(figures.year));
    let routes = [
        latest.map(|route| ("nav-budget", route)),
        Some(("nav-collection", Route::Collection)),
        Some(("nav-trustee", Route::Trustee)),
        Some(("nav-methods", Route::Methods)),
    ];
    let link = |(key, route)| scene.link(scene.words_of(key), route);
    routes.into_iter().flatten().map(link).collect()
}
