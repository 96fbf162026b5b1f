//! The budget of a year: what was planned, what became of it, who agreed.

mod apart;
mod balance;
mod changes;
mod columns;
mod days;
mod flow;
mod lines;
mod months;
mod opening;
mod shares;
mod streams;
mod then;

pub(super) use balance::{Balance, BalanceRow, FundRows};
pub(super) use columns::Columns;
pub(super) use days::{DayFigure, MonthOfDays};
pub(super) use flow::FlowRow;
pub(super) use lines::{ColumnHeads, FundPart, GroupPart, LineRow, Side, Sum};
pub(super) use opening::{agreed, last_told};

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, NavLink, Page, Section};
use super::note::Note;
use super::route::Route;
use super::scene::Scene;
use crate::analysis::YearFigures;
use crate::diag::{Place, Subject};
use crate::model::{ItemKind, Year};
use crate::units::{FiscalYear, Period};

/// Everything that the page of a year's budget says.
#[derive(Clone, Debug, Serialize)]
pub struct Budget {
    /// How the year went or goes against its budget, in a sentence.
    pub headline: String,
    /// The same with its figures.
    pub lead: String,
    /// How far the budget has come, and who adopted it.
    pub adoption: Option<opening::Adoption>,
    /// All years, this one among them.
    pub years: Vec<NavLink>,
    /// Ways to the parts of the page.
    pub parts: Vec<Link>,
    /// The findings about this budget.
    pub notes: Vec<Note>,
    /// Whether planned income covers planned spending, by fund.
    pub balance: Option<balance::Balance>,
    /// From sources through funds to uses.
    pub flow: Option<flow::FlowPart>,
    /// Where each hundred went.
    pub shares: Option<shares::AllSharesPart>,
    /// Income, then spending, budget line by budget line.
    pub sides: Vec<lines::Side>,
    /// What stands in no total.
    pub apart: Vec<apart::Apart>,
    /// Changes after adoption; none where there is no budget.
    pub changes: Option<changes::Changes>,
    /// Income and spending by month.
    pub months: Option<months::MonthsPart>,
    /// On which days money was spent.
    pub days: Option<days::DaysPart>,
    /// What was said at closings, and what is known now.
    pub then: Option<then::ThenPart>,
    /// What it comes to for each household and square metre.
    pub heads: Option<balance::Heads>,
    /// What it comes to for one's own home.
    pub home: Option<Link>,
}

/// A year with its figures and its budget.
#[derive(Clone, Copy)]
struct Told<'a> {
    scene: Scene<'a>,
    figures: &'a YearFigures,
    year: &'a Year,
    /// Whether there are entries.
    has_entries: bool,
}

impl Told<'_> {
    /// The year's name.
    fn name(&self) -> String {
        self.scene.words.period(Period::Year(self.figures.year.number()))
    }

    /// Whether there is both a budget and something to hold against it.
    fn is_compared(&self) -> bool {
        self.year.has_budget && self.has_entries
    }
}

/// Makes the page of a year's budget; `None` where the books do not have the year.
pub fn budget(scene: Scene<'_>, year: FiscalYear) -> Option<Page<Budget>> {
    let figures = scene.analysis().year(year)?;
    let has_entries = figures.execution.lines.iter().any(|line| line.entries > 0);
    let told = Told { scene, figures, year: scene.books().year(year)?, has_entries };
    let mut drawings = Drawings::default();
    let body = body(told, &mut drawings);
    let heading = Heading {
        route: Route::Budget(year),
        title: scene.words.say("budget-title", &[("year", told.name().into())]),
        description: scene.sentences([body.headline.clone(), body.lead.clone()]),
        section: Section::Budget,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: sources(told),
    };
    Some(scene.page(heading, body, drawings))
}

fn body(told: Told<'_>, drawings: &mut Drawings) -> Budget {
    let scene = told.scene;
    let flow = flow::flow(told, drawings);
    let shares = shares::all(told, drawings);
    let side = |kind, drawings: &mut Drawings| lines::side(told, kind, drawings);
    let income = side(ItemKind::Income, drawings);
    let expense = side(ItemKind::Expense, drawings);
    let mut body = Budget {
        headline: opening::headline(told),
        lead: opening::lead(told),
        adoption: opening::adoption(told),
        years: years(told),
        parts: Vec::new(),
        notes: notes(told),
        balance: balance::balance(told),
        flow,
        shares,
        sides: income.into_iter().chain(expense).collect(),
        apart: apart::apart(told),
        changes: told.year.has_budget.then(|| changes::changes(told)),
        months: months::months(told, drawings),
        days: days::days(told, drawings),
        then: then::then(told),
        heads: balance::heads(told),
        home: crate::views::my_share::has_share(scene)
            .then(|| scene.link(scene.words.say("my-share-title", &[]), Route::Share)),
    };
    body.parts = parts(scene, &body);
    body
}

/// All years that have a budget or entries.
fn years(told: Told<'_>) -> Vec<NavLink> {
    let scene = told.scene;
    let link = |figures: &YearFigures| NavLink {
        text: scene.words.period(Period::Year(figures.year.number())),
        href: scene.address(Route::Budget(figures.year)),
        is_current: figures.year == told.figures.year,
    };
    scene.analysis().years.iter().map(link).collect()
}

/// Ways to the parts that there are, in their order.
fn parts(scene: Scene<'_>, body: &Budget) -> Vec<Link> {
    let mut parts = Vec::new();
    let mut add = |id: &str, key: &str| {
        parts.push(Link { text: scene.words.say(key, &[]), href: format!("#{id}") });
    };
    for side in &body.sides {
        add(side.id, side.name);
    }
    if body.shares.is_some() {
        add("shares", "budget-way-shares");
    }
    if body.changes.as_ref().is_some_and(|changes| !changes.rows.is_empty()) {
        add("changes", "budget-way-changes");
    }
    if body.months.is_some() {
        add("months", "budget-way-months");
    }
    if body.days.is_some() {
        add("days", "budget-way-days");
    }
    if body.then.as_ref().is_some_and(|then| !then.closings.is_empty()) {
        add("then", "budget-way-then");
    }
    if body.heads.is_some() {
        add("heads", "budget-way-heads");
    }
    parts
}

/// The findings about this year's budget.
fn notes(told: Told<'_>) -> Vec<Note> {
    let start = told.scene.books().community.year_start;
    let about = told.scene.matter.about(&Subject::Budget);
    let of_year = about.filter(|(_, finding)| {
        finding.period.is_some_and(|period| period.year(start) == told.figures.year)
    });
    of_year.map(|(index, finding)| told.scene.note(index, finding)).collect()
}

fn sources(told: Told<'_>) -> Vec<Place> {
    let changes = told.year.adjustments.first().map(|change| Place::top(change.place.file));
    told.year.place.into_iter().chain(changes).collect()
}
