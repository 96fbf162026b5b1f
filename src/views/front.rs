//! The front page: is the money there, do the books tie, where did it go.

use serde::Serialize;

use super::chart::Shares;
use super::equation::{Equation, equation};
use super::figure::Link;
use super::frame::{Drawing, Drawings, Heading, Page, Section};
use super::note::StoryStep;
use super::remarks::{Remark, remarks};
use super::route::Route;
use super::scene::Scene;
use super::shares::ShareRow;
use super::uses::VarianceRow;
use super::ways::{WayGroup, YearLink, ways, year_link};
use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::{Date, Money, Period};

/// Everything that the front page says.
#[derive(Clone, Debug, Serialize)]
pub struct Front {
    /// The answer to the first question, in a sentence.
    pub headline: String,
    /// The day of the seal, where books and bank tie.
    pub stamp: Option<String>,
    /// Three plain sentences.
    pub lead: String,
    /// From opening to closing to the bank.
    pub equation: Option<Equation>,
    /// Where each hundred went.
    pub shares: Option<SharesPart>,
    /// Budget against actual, the largest differences first.
    pub variances: Option<VariancesPart>,
    /// What is missing, and what is well.
    pub missing: Vec<Remark>,
    /// What happened lately.
    pub recent: Vec<StoryStep>,
    /// Years to look into.
    pub years: Vec<YearLink>,
    /// Further ways.
    pub ways: Vec<WayGroup>,
}

/// Where each hundred went.
#[derive(Clone, Debug, Serialize)]
pub struct SharesPart {
    /// The question.
    pub title: String,
    /// The answer in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// The largest shares.
    pub rows: Vec<ShareRow>,
    /// All others.
    pub rest: Option<Link>,
}

/// Budget against actual.
#[derive(Clone, Debug, Serialize)]
pub struct VariancesPart {
    /// The question.
    pub title: String,
    /// How to read the bars.
    pub key: String,
    /// The largest differences.
    pub rows: Vec<VarianceRow>,
    /// All others.
    pub all: Link,
}

/// How many shares and differences the front page shows.
const SHOWN_SHARES: usize = 6;
const SHOWN_VARIANCES: usize = 4;

/// Makes the front page.
pub fn front(scene: Scene<'_>) -> Page<Front> {
    let mut drawings = Drawings::default();
    let figures = scene.analysis().current_year();
    let has_entries = !scene.books().entries.is_empty();
    let booked = figures.filter(|_| has_entries);
    let lead = figures.map_or_else(|| scene.words.say("front-lead-empty", &[]), |f| lead(scene, f));
    let years =
        scene.analysis().years.iter().rev().filter(|_| has_entries && scene.knows_receipts());
    let headline = headline(scene);
    let description = scene.sentences([headline.clone(), lead.clone()]);
    let body = Front {
        headline,
        stamp: stamp(scene).map(|date| date.to_string()),
        lead,
        equation: booked.filter(|_| scene.knows_receipts()).map(|figures| equation(scene, figures)),
        shares: figures.and_then(|figures| shares(scene, figures, &mut drawings)),
        variances: figures.and_then(|figures| variances(scene, figures, &mut drawings)),
        missing: remarks(scene),
        recent: super::recent::recent(scene),
        years: years.map(|year| year_link(scene, year)).collect(),
        ways: ways(scene),
    };
    let heading = Heading {
        route: Route::Front,
        title: scene.words.say("front-title", &[]),
        description,
        section: Section::None,
        trail: Vec::new(),
        sources: Vec::new(),
    };
    scene.page(heading, body, drawings)
}

/// The day on which books and bank tie, if the latest statements do.
fn stamp(scene: Scene<'_>) -> Option<Date> {
    let bank = scene.analysis().bank.as_ref().filter(|_| scene.knows_balances())?;
    bank.gap.is_zero().then_some(bank.date)
}

fn headline(scene: Scene<'_>) -> String {
    let analysis = scene.analysis();
    if scene.books().entries.is_empty() {
        let has_budget = analysis.years.iter().any(|figures| figures.execution.has_budget);
        let key = if has_budget { "front-headline-budget" } else { "front-headline-empty" };
        return scene.words.say(key, &[]);
    }
    if !scene.knows_balances() {
        let known = scene.knows_receipts();
        let key = if known { "front-headline-no-opening" } else { "front-headline-payments" };
        return scene.words.say(key, &[]);
    }
    match &analysis.bank {
        Some(bank) if bank.gap.is_zero() => scene.words.say("front-headline-ties", &[]),
        Some(bank) => scene.words.say("front-headline-gap", &[("gap", bank.gap.into())]),
        None => scene.words.say("front-headline-no-bank", &[]),
    }
}

/// What there is, what came in and went out, and what is left: in three sentences.
fn lead(scene: Scene<'_>, figures: &YearFigures) -> String {
    let continuity = figures.continuity;
    let year = scene.words.period(Period::Year(figures.year.number()));
    let rounded = |amount: Money| Value::Text(scene.words.rounded_money(amount));
    let surplus = continuity.surplus();
    let values = [
        ("year", Value::Text(year)),
        ("date", Value::Text(scene.words.date(super::equation::reach(scene, figures)))),
        ("balance", rounded(continuity.closing)),
        ("income", rounded(continuity.income)),
        ("spending", rounded(continuity.spending)),
        ("surplus", rounded(surplus.abs())),
        ("sign", Value::from(if surplus.is_negative() { "negative" } else { "positive" })),
        ("budget", rounded(figures.execution.total(scene.books(), ItemKind::Expense).budget)),
    ];
    let (is_empty, is_known) = (scene.books().entries.is_empty(), scene.knows_balances());
    let key = match (is_empty, is_known, figures.execution.is_over) {
        (true, ..) if figures.execution.has_budget => "front-lead-budget",
        (true, ..) => "front-lead-empty",
        (false, false, _) if !scene.knows_receipts() => "front-lead-payments",
        (false, false, _) => "front-lead-no-opening",
        (false, true, true) => "front-lead-over",
        (false, true, false) => "front-lead-under-way",
    };
    let first = scene.words.say(key, &values);
    match scene.analysis().bank.as_ref().filter(|_| is_known && !is_empty) {
        Some(bank) => {
            let values = [
                ("items", Value::count(bank.items)),
                ("date", bank.date.into()),
                ("gap", bank.gap.into()),
                ("ties", Value::from(if bank.gap.is_zero() { "yes" } else { "no" })),
            ];
            scene.sentences([first, scene.words.say("front-lead-bank", &values)])
        }
        None => first,
    }
}

fn shares(scene: Scene<'_>, figures: &YearFigures, drawings: &mut Drawings) -> Option<SharesPart> {
    let all = super::shares::shares(scene, figures)?;
    let (shown, others) = all.rows.split_at(all.rows.len().min(SHOWN_SHARES));
    let rest = all.rest(scene, SHOWN_SHARES);
    let title = scene.words.say("shares-title", &[("year", all.year.as_str().into())]);
    let chart = Shares {
        question: title.clone(),
        summary: all.text.clone(),
        parts: shown.iter().map(ShareRow::share).collect(),
        rest: rest.as_ref().map(|rest| rest.bar.clone()),
    };
    let to_all = || scene.address(Route::Budget(figures.year));
    Some(SharesPart {
        title,
        text: all.text.clone(),
        chart: drawings.add(chart),
        rows: shown.to_vec(),
        rest: rest
            .filter(|_| !others.is_empty())
            .map(|rest| Link { text: rest.text, href: format!("{}#shares", to_all()) }),
    })
}

fn variances(
    scene: Scene<'_>,
    figures: &YearFigures,
    drawings: &mut Drawings,
) -> Option<VariancesPart> {
    let rows = super::uses::largest_variances(scene, figures, SHOWN_VARIANCES, drawings);
    let budgeted = figures.execution.lines.iter().filter(|line| line.is_budgeted).count();
    let key = if figures.execution.is_over { "variances-key" } else { "variances-key-under-way" };
    let title =
        if figures.execution.is_over { "variances-title" } else { "variances-title-under-way" };
    (!rows.is_empty()).then(|| VariancesPart {
        title: scene.words.say(title, &[("count", Value::count(rows.len()))]),
        key: scene.words.say(key, &[]),
        rows,
        all: scene.link(
            scene.words.say("variances-all", &[("count", Value::count(budgeted))]),
            Route::Budget(figures.year),
        ),
    })
}
