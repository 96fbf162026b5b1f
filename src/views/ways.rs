//! Ways from the front page to all others: by year, and by question.

use serde::Serialize;

use super::figure::{Figure, Link};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::model::{Document, ItemKind, Profile};
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

/// Questions of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct WayGroup {
    /// What they are about.
    pub title: String,
    /// The questions.
    pub ways: Vec<Way>,
}

/// The questions that residents ask, each with its page, where there is something to show.
///
/// A community under a trust has a trustee, collection and assessments by its
/// nature: for it even their absence is shown.
pub(super) fn ways(scene: Scene<'_>) -> Vec<WayGroup> {
    let groups = [
        ("ways-money", money(scene)),
        ("ways-spending", spending(scene)),
        ("ways-service", service(scene)),
        ("ways-trust", trust(scene)),
    ];
    let group =
        |(title, ways): (&str, Vec<Way>)| WayGroup { title: scene.words.say(title, &[]), ways };
    groups.into_iter().filter(|(_, ways)| !ways.is_empty()).map(group).collect()
}

/// Where the money is.
fn money(scene: Scene<'_>) -> Vec<Way> {
    let is_carried = scene.analysis().years.len() > 1 && !scene.books().entries.is_empty();
    let years = format!("{}#years", scene.address(Route::Money));
    let carried = || way(scene, scene.words.say("way-carried", &[]), "nav-money", years);
    let mut ways = vec![plain(scene, "way-money", "nav-money", Route::Money)];
    ways.extend(is_carried.then(carried));
    ways.extend(funds(scene));
    ways.extend(outside(scene));
    ways
}

/// What it is spent on, who gets it and who pays it in.
fn spending(scene: Scene<'_>) -> Vec<Way> {
    let books = scene.books();
    let owes = books.community.profile == Profile::Trust;
    let charges = !(books.charges.is_empty() && books.collections.is_empty());
    let has_entries = owes || !books.entries.is_empty();
    let has_pay = owes || !books.remunerations.is_empty();
    let has_share = super::my_share::has_share(scene);
    let asked = [
        has_share.then(|| plain(scene, "way-share", "my-share-title", Route::Share)),
        has_entries.then(|| plain(scene, "way-suppliers", "nav-suppliers", Route::Suppliers)),
        has_pay.then(|| plain(scene, "way-trustee", "nav-trustee", Route::Trustee)),
        (owes || charges)
            .then(|| plain(scene, "way-collection", "nav-collection", Route::Collection)),
        has_entries.then(|| {
            let href = format!("{}#checked", scene.address(Route::Findings));
            way(scene, scene.words.say("way-twice", &[]), "nav-findings", href)
        }),
    ];
    plans(scene).into_iter().chain(asked.into_iter().flatten()).collect()
}

/// How good the service is, what was decided and announced.
fn service(scene: Scene<'_>) -> Vec<Way> {
    let books = scene.books();
    let owes = books.community.profile == Profile::Trust;
    let (is_rated, is_decided) =
        (owes || !books.assessments.is_empty(), owes || !books.decisions.is_empty());
    let asked = [
        is_rated.then(|| plain(scene, "way-assessment", "nav-assessment", Route::Assessment)),
        is_decided.then(|| plain(scene, "way-decisions", "nav-decisions", Route::Decisions)),
        (!books.notices.is_empty())
            .then(|| plain(scene, "way-notices", "nav-notices", Route::Notices)),
    ];
    let page = |(index, page): (usize, &Document)| {
        let question = scene.text(&page.title).to_owned();
        way(scene, question, "way-page", scene.address(Route::Policy(index)))
    };
    let pages = books.pages.iter().enumerate().map(page);
    asked.into_iter().flatten().chain(pages).collect()
}

/// What is open, what was altered, and how to check it all.
fn trust(scene: Scene<'_>) -> Vec<Way> {
    let mut ways = vec![plain(scene, "way-findings", "nav-findings", Route::Findings)];
    if scene.matter.past.is_some() {
        ways.push(plain(scene, "way-changes", "nav-changes", Route::Changes));
        ways.push(plain(scene, "way-corrections", "nav-corrections", Route::Corrections));
    }
    ways.push(plain(scene, "way-methods", "nav-methods", Route::Methods));
    ways.push(plain(scene, "way-downloads", "nav-downloads", Route::Downloads));
    ways
}

/// A question that a whole page answers.
fn plain(scene: Scene<'_>, question: &str, name: &str, route: Route) -> Way {
    way(scene, scene.words.say(question, &[]), name, scene.address(route))
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
