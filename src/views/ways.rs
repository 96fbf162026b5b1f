//! Ways from the front page to all others: by year, and by question.

use serde::Serialize;

use super::figure::{Figure, Link};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::YearFigures;
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

/// The questions that residents ask, each with its page.
pub(super) fn ways(scene: Scene<'_>) -> Vec<Way> {
    let ways = [
        ("way-money", "nav-money", Route::Money),
        ("way-collection", "nav-collection", Route::Collection),
        ("way-trustee", "nav-trustee", Route::Trustee),
        ("way-suppliers", "nav-suppliers", Route::Suppliers),
        ("way-assessment", "nav-assessment", Route::Assessment),
        ("way-decisions", "nav-decisions", Route::Decisions),
        ("way-notices", "nav-notices", Route::Notices),
        ("way-findings", "nav-findings", Route::Findings),
        ("way-methods", "nav-methods", Route::Methods),
        ("way-downloads", "nav-downloads", Route::Downloads),
    ];
    ways.map(|(question, name, route)| Way {
        question: scene.words.say(question, &[]),
        link: scene.link(scene.words.say(name, &[]), route),
    })
    .into()
}
