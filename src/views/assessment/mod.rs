//! How the service is rated: score and grade, what follows, who rated and how they answered.

mod criteria;
mod rated;
mod trend;

use serde::Serialize;

use super::frame::{Drawing, Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use super::sheet::{Cell, Sheet, SheetRow};
use super::short::{files_of, text};
use crate::analysis::Rating;
use crate::diag::Value;
use crate::model::{Assessment, Grade, Id, Profile};
use crate::units::Quantity;
use rated::{Rated, rated};

/// Everything that the page about assessments says.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentPage {
    /// The latest score and grade, in a sentence.
    pub headline: String,
    /// Who rated, and how it was before.
    pub lead: String,
    /// Whether an assessment is missing that the trust model asks for.
    pub is_missing: bool,
    /// The scores over the periods, drawn; nothing where there is but one.
    pub trend: Vec<Drawing>,
    /// The same as a table.
    pub periods: Option<Sheet>,
    /// What each of those who rated more than once gave.
    pub by_rater: Option<Sheet>,
    /// Each assessment, the latest first.
    pub rated: Vec<Rated>,
    /// What a score means.
    pub grades: Option<Sheet>,
}

/// Makes the page about assessments.
pub fn assessment(scene: Scene<'_>) -> Page<AssessmentPage> {
    let mut drawings = Drawings::default();
    let ratings = &scene.analysis().ratings;
    let lead = lead(scene);
    let all = ratings.iter().rev().enumerate();
    let headline = headline(scene);
    let description = scene.sentences([headline.clone(), lead.clone()]);
    let body = AssessmentPage {
        headline,
        lead,
        is_missing: ratings.is_empty() && is_trust(scene),
        trend: (ratings.len() > 1).then(|| drawings.add(trend::trend(scene))).into_iter().collect(),
        periods: (ratings.len() > 1).then(|| trend::periods(scene)).flatten(),
        by_rater: trend::by_rater(scene),
        rated: all.map(|(index, rating)| rated(scene, rating, index == 0)).collect(),
        grades: grades(scene),
    };
    let heading = Heading {
        route: Route::Assessment,
        title: scene.words_of("assessment-title"),
        description,
        section: Section::Service,
        trail: vec![scene.link(scene.words_of("nav-front"), Route::Front)],
        sources: files_of(scene.books().assessments.iter().map(|one| one.place)),
    };
    scene.page(heading, body, drawings)
}

fn is_trust(scene: Scene<'_>) -> bool {
    scene.books().community.profile == Profile::Trust
}

fn stated<'s>(scene: Scene<'s>, rating: &Rating) -> &'s Assessment {
    &scene.books().assessments[rating.assessment]
}

/// The score as recomputed, else as stated.
fn score(scene: Scene<'_>, rating: &Rating) -> Quantity {
    rating.score.unwrap_or(stated(scene, rating).score)
}

/// The grade that the score earns, else the one stated.
fn grade(scene: Scene<'_>, rating: &Rating) -> Id<Grade> {
    rating.grade.unwrap_or(stated(scene, rating).grade)
}

/// Period, score and grade of an assessment as values of a sentence.
fn values(scene: Scene<'_>, rating: &Rating) -> [(&'static str, Value); 3] {
    [
        ("period", stated(scene, rating).period.into()),
        ("score", score(scene, rating).into()),
        ("grade", Value::from(&scene.books().grades[grade(scene, rating)].name)),
    ]
}

fn headline(scene: Scene<'_>) -> String {
    match scene.analysis().ratings.last() {
        Some(rating) => scene.words.say("assessment-headline", &values(scene, rating)),
        None => scene.words_of("assessment-headline-none"),
    }
}

/// Who rated with which weight, and the score before.
fn lead(scene: Scene<'_>) -> String {
    let ratings = &scene.analysis().ratings;
    let Some(latest) = ratings.last() else {
        let key = if is_trust(scene) { "assessment-none" } else { "assessment-none-plain" };
        return scene.words_of(key);
    };
    let raters = &stated(scene, latest).raters;
    let mut sentences = Vec::new();
    if raters.is_empty() {
        sentences.push(scene.words_of("assessment-total-only"));
    } else {
        let name = |rater: &crate::model::Rater| {
            let values = [("name", Value::from(&rater.name)), ("weight", rater.weight.into())];
            scene.words.say("assessment-rater", &values)
        };
        let names: Vec<String> = raters.iter().map(name).collect();
        let values =
            [("count", Value::count(raters.len())), ("raters", text(scene.words.list(&names)))];
        sentences.push(scene.words.say("assessment-lead", &values));
    }
    if let Some(before) = ratings.iter().rev().nth(1) {
        sentences.push(scene.words.say("assessment-before", &values(scene, before)));
    }
    scene.sentences(sentences)
}

/// What a score means: grade, factor, fee and what follows.
pub(super) fn grades(scene: Scene<'_>) -> Option<Sheet> {
    let row = |(_, grade): (Id<Grade>, &Grade)| {
        let rate = |rate| Cell::text(scene.words.value(&Value::Rate(rate)));
        let factor = grade.factor.map(|factor| scene.quantity_figure(factor));
        let cells = vec![
            scene.quantity_figure(grade.min).into(),
            factor.into(),
            grade.fee_change_max.map_or(Cell::empty(), rate),
            grade.then.as_ref().map_or(Cell::empty(), |then| Cell::text(scene.text(then))),
        ];
        SheetRow::new(scene.text(&grade.name), cells)
    };
    let rows = scene.books().grades.iter().map(row).collect();
    let keys = [
        "money-head-grade",
        "money-head-from-score",
        "money-head-factor",
        "money-head-fee-change",
        "money-head-then",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let sheet = Sheet::new(scene.words_of("grades-caption"), heads, 1);
    sheet.with_words_in(3).with_words_in(4).filled(rows)
}
