//! One assessment in full: what follows from it, who rated, criteria and survey.

use serde::Serialize;

use super::criteria::{RaterPart, criteria};
use super::{grade, score, stated, values};
use crate::analysis::{RaterFigures, Rating};
use crate::diag::{Subject, Value};
use crate::model::{Assessment, Rater, Survey};
use crate::units::{Quantity, Rate};
use crate::views::figure::Link;
use crate::views::note::Note;
use crate::views::route::Route;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// One assessment.
#[derive(Clone, Debug, Serialize)]
pub struct Rated {
    /// Its period, score and grade.
    pub title: String,
    /// What the files say about it.
    pub summary: Option<String>,
    /// What was found about it.
    pub notes: Vec<Note>,
    /// What follows from it.
    pub facts: Vec<Fact>,
    /// Each rater's weight, score and answers.
    pub raters: Option<Sheet>,
    /// That only the total is known.
    pub is_total_only: bool,
    /// What a rater looked at, one part for each rater with criteria or a survey.
    pub details: Vec<RaterPart>,
    /// Whether it is the latest.
    pub is_latest: bool,
}

/// A fact with its name.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The fact.
    pub text: String,
    /// A page about it.
    pub link: Option<Link>,
}

pub(super) fn rated(scene: Scene<'_>, rating: &Rating, is_latest: bool) -> Rated {
    let one = stated(scene, rating);
    let raters = || one.raters.iter().zip(&rating.raters);
    let parts = raters().flat_map(|(rater, figures)| {
        let criteria = criteria(scene, rater, figures);
        let survey = rater.survey.as_ref().and_then(|its| survey(scene, rater, its, figures));
        criteria.into_iter().chain(survey)
    });
    Rated {
        title: scene.words.say("assessment-rated", &values(scene, rating)),
        summary: one.summary.as_ref().map(|summary| scene.text(summary).to_owned()),
        notes: scene.notes_during(&Subject::Assessment, one.period),
        facts: facts(scene, rating, one),
        raters: raters_sheet(scene, rating, one),
        is_total_only: one.raters.is_empty(),
        details: parts.collect(),
        is_latest,
    }
}

/// What follows for fee and pay, and who confirmed it.
fn facts(scene: Scene<'_>, rating: &Rating, one: &Assessment) -> Vec<Fact> {
    let books = scene.books();
    let grade = &books.grades[grade(scene, rating)];
    let fact = |name: &str, text: String, link| Fact { name: scene.words_of(name), text, link };
    let mut facts = Vec::new();
    if let Some(then) = &grade.then {
        facts.push(fact("assessment-then", scene.text(then).to_owned(), None));
    }
    if let Some(change) = one.fee_change {
        let text = scene.words.say("assessment-fee-change", &[("change", change.into())]);
        facts.push(fact("assessment-fee", text, None));
    }
    let is_told = scene.analysis().year(one.period.year(books.community.year_start)).is_some();
    if is_told && books.remunerations.iter().any(|rule| rule.by_grade) {
        let link = scene.link(scene.words_of("assessment-pay-how"), Route::Trustee);
        facts.push(fact("assessment-pay", pay(scene, one, grade.factor), Some(link)));
    }
    if let Some(date) = one.date {
        let link = one.decision.map(|decision| {
            scene.link(scene.text(&books.decisions[decision].title), Route::Decision(decision))
        });
        facts.push(fact("service-head-confirmed", scene.words.date(date), link));
    }
    facts
}

/// What it does to the performance pay: only a whole year's assessment counts.
fn pay(scene: Scene<'_>, one: &Assessment, factor: Option<Quantity>) -> String {
    let start = scene.books().community.year_start;
    let year = one.period.year(start);
    let is_whole = one.period.is_whole(year);
    match factor.filter(|_| is_whole) {
        Some(factor) => scene.words.say("assessment-pay-factor", &[("factor", factor.into())]),
        None => scene.words_of("assessment-pay-none"),
    }
}

pub(super) fn rater_score(rater: &Rater, figures: &RaterFigures) -> Quantity {
    figures.score.unwrap_or(rater.score)
}

fn raters_sheet(scene: Scene<'_>, rating: &Rating, one: &Assessment) -> Option<Sheet> {
    let rate = |rate: Rate| Cell::text(scene.words.value(&Value::Rate(rate)));
    let has_survey = one.raters.iter().any(|rater| rater.survey.is_some());
    let row = |(rater, figures): (&Rater, &RaterFigures)| {
        let mut cells = vec![
            rater.by.as_ref().map_or(Cell::empty(), |by| Cell::text(scene.text(by))),
            rate(rater.weight),
            scene.quantity_figure(rater_score(rater, figures)).into(),
            scene.quantity_figure(figures.points).into(),
        ];
        if has_survey {
            cells.push(answered(scene, rater, figures));
        }
        SheetRow::new(scene.text(&rater.name), cells)
    };
    let rows = one.raters.iter().zip(&rating.raters).map(row).collect();
    let mut keys = vec![
        "service-head-rater",
        "service-head-by",
        "service-head-weight",
        "service-head-score",
        "service-head-points",
    ];
    if has_survey {
        keys.push("service-head-answered");
    }
    let heads = keys.into_iter().map(|key| scene.words_of(key)).collect();
    let caption = scene.words_of("assessment-raters-caption");
    let sheet = Sheet::new(caption, heads, 2).with_words_in(5).filled(rows)?;
    let mut cells = vec![
        Cell::empty(),
        rate(rating.weights),
        Cell::empty(),
        scene.quantity_figure(score(scene, rating)).into(),
    ];
    if has_survey {
        cells.push(Cell::empty());
    }
    let total = Some(SheetRow::new(scene.words_of("service-head-total-score"), cells));
    Some(Sheet { total, ..sheet })
}

/// How many of those asked answered.
fn answered(scene: Scene<'_>, rater: &Rater, figures: &RaterFigures) -> Cell {
    let Some(survey) = &rater.survey else { return Cell::empty() };
    let response = figures.response.map_or(String::new(), |rate| scene.words.rate(rate, 1));
    let values = [
        ("valid", Value::Count(i64::from(survey.valid.value))),
        ("asked", Value::Count(i64::from(survey.asked.value))),
        ("response", text(response)),
    ];
    Cell::text(scene.words.say("assessment-answered", &values))
}

/// How residents answered.
fn survey(
    scene: Scene<'_>,
    rater: &Rater,
    survey: &Survey,
    figures: &RaterFigures,
) -> Option<RaterPart> {
    let count = |count: u64| Value::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let all = Quantity::from(figures.answers);
    let rows = survey.answers.iter().map(|answer| {
        let given = Quantity::from(u64::from(answer.count.value));
        let share = given.share_of(all).map(|share| scene.rate_figure(share, 1));
        let cells = vec![
            scene.quantity_figure(given).into(),
            share.into(),
            scene.quantity_figure(answer.value.value).into(),
        ];
        SheetRow::new(scene.text(&answer.name), cells)
    });
    let keys = [
        "service-head-answer",
        "service-head-count",
        "service-head-share",
        "service-head-answer-points",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let caption = scene.words_of("assessment-survey-caption");
    let sheet = Sheet::new(caption, heads, 1).narrow().filled(rows.collect())?;
    let rate = |rate: Option<Rate>| rate.map_or(String::new(), |rate| scene.words.rate(rate, 1));
    let values = [
        ("asked", count(u64::from(survey.asked.value))),
        ("valid", count(u64::from(survey.valid.value))),
        ("response", text(rate(figures.response))),
        ("satisfied", count(figures.satisfied_count)),
        ("share", text(rate(figures.satisfied))),
    ];
    let text = Some(scene.words.say("assessment-survey", &values));
    Some(RaterPart { title: scene.text(&rater.name).to_owned(), text, sheet })
}
