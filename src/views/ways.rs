//! Ways from the front page to all others: by year, and by question.

use serde::Serialize;

use super::figure::{Figure, Link};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::model::{ItemKind, Profile};
use crate::units::Period;

/// A year to look into.
#[derive(Clone, Debug, Serialize)]
pub struct YearLink {
    /// The year's budget.
    pub link: Link,
    /// Its income.
    pub income: Figure,
    /// Its spending.
    pub spending: Figure,
    /// Its surplus.
    pub surplus: Figure,
}

/// A way to another page, with the question that it answers.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    /// The question.
    pub question: String,
    /// The page.
    pub link: Link,
}

pub(super) fn year_link(scene: Scene<'_>, figures: &YearFigures) -> YearLink {
    let year = scene.words.period(Period::Year(figures.year.number()));
    YearLink {
        link: scene.link(year, Route::Budget(figures.year)),
        income: scene.figure(figures.continuity.income),
        spending: scene.figure(figures.continuity.spending),
        surplus: scene.signed_figure(figures.continuity.surplus()),
    }
}

/// The questions that residents ask, each with its page, where there is something to show.
///
/// A community under a trust has a trustee, collection and assessments by its
/// nature: for it even their absence is shown.
pub(super) fn ways(scene: Scene<'_>) -> Vec<Way> {
    let books = scene.books();
    let owes = books.community.profile == Profile::Trust;
    let way = |key, name, route| way(scene, scene.words.say(key, &[]), name, scene.address(route));
    let when = |is: bool, key, name, route| is.then(|| way(key, name, route));
    let charges = !(books.charges.is_empty() && books.collections.is_empty());
    let mut ways = vec![way("way-money", "nav-money", Route::Money)];
    ways.extend(funds(scene));
    ways.extend(outside(scene));
    ways.extend(plans(scene));
    let asked = [
        when(owes || charges, "way-collection", "nav-collection", Route::Collection),
        when(owes || !books.remunerations.is_empty(), "way-trustee", "nav-trustee", Route::Trustee),
        when(owes || !books.entries.is_empty(), "way-suppliers", "nav-suppliers", Route::Suppliers),
        when(
            owes || !books.assessments.is_empty(),
            "way-assessment",
            "nav-assessment",
            Route::Assessment,
        ),
        when(
            owes || !books.decisions.is_empty(),
            "way-decisions",
            "nav-decisions",
            Route::Decisions,
        ),
        when(!books.notices.is_empty(), "way-notices", "nav-notices", Route::Notices),
        Some(way("way-findings", "nav-findings", Route::Findings)),
        when(scene.matter.past.is_some(), "way-changes", "nav-changes", Route::Changes),
        when(scene.matter.past.is_some(), "way-corrections", "nav-corrections", Route::Corrections),
        Some(way("way-methods", "nav-methods", Route::Methods)),
        Some(way("way-downloads", "nav-downloads", Route::Downloads)),
    ];
    ways.extend(asked.into_iter().flatten());
    let pages = books.pages.iter().enumerate();
    ways.extend(pages.map(|(index, page)| {
        let question = scene.text(&page.title).to_owned();
        self::way(scene, question, "way-page", scene.address(Route::Policy(index)))
    }));
    ways
}

fn way(scene: Scene<'_>, question: String, name: &str, href: String) -> Way {
    Way { question, link: Link { text: scene.words.say(name, &[]), href } }
}

/// Where the money of several funds came from and went, in the latest year.
fn funds(scene: Scene<'_>) -> Option<Way> {
    let books = scene.books();
    let figures = scene.analysis().current_year().filter(|_| !books.entries.is_empty())?;
    let own = books.funds.ids().filter(|fund| books.is_own(*fund));
    let names: Vec<String> = own.map(|fund| scene.fund(fund)).collect();
    (names.len() > 1).then(|| {
        let values = [("funds", scene.words.list(&names).into())];
        let href = format!("{}#balance", scene.address(Route::Budget(figures.year)));
        way(scene, scene.words.say("way-funds", &values), "nav-budget", href)
    })
}

/// Each fund that others hold.
fn outside(scene: Scene<'_>) -> Vec<Way> {
    let books = scene.books();
    let funds = books.funds.ids().filter(|fund| !books.is_own(*fund));
    let of_fund = |(index, fund)| {
        let values = [("fund", scene.fund(fund).into())];
        let href = format!("{}#outside-{}", scene.address(Route::Money), index + 1);
        way(scene, scene.words.say("way-outside", &values), "nav-money", href)
    };
    funds.enumerate().map(of_fund).collect()
}

/// What the latest budget plans, and what it comes to for each household.
fn plans(scene: Scene<'_>) -> Vec<Way> {
    let (books, analysis) = (scene.books(), scene.analysis());
    let years = || analysis.years.iter().rev();
    let Some(latest) = years().find(|figures| figures.execution.has_budget) else {
        return Vec::new();
    };
    let budget = scene.address(Route::Budget(latest.year));
    let values = [("year", Value::Text(scene.year_name(latest.year)))];
    let plan = scene.words.say("way-budget", &values);
    let mut ways = vec![way(scene, plan, "nav-budget", budget.clone())];
    let is_spent = !latest.execution.total(books, ItemKind::Expense).budget.is_zero();
    if is_spent && books.community.households.is_some() {
        let each = scene.words.say("way-heads", &values);
        ways.push(way(scene, each, "nav-budget", format!("{budget}#heads")));
    }
    ways
}
