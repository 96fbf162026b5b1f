//! How the scores went over the periods, all together and of each who rated.

use super::{grade, headline, score, stated};
use crate::analysis::Rating;
use crate::model::{Grade, Rater};
use crate::units::Quantity;
use crate::views::chart::{Mark, Name, Scores, Trend};
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::alone;

/// The scores over the periods against the bands of the grades.
pub(super) fn trend(scene: Scene<'_>) -> Trend {
    let ratings = &scene.analysis().ratings;
    let words = |score: Quantity| Mark::quantity(score, scene.words.quantity(score));
    let band = |grade: &Grade| {
        let name = scene.text(&grade.name);
        Mark::quantity(grade.min, format!("{name} {}", scene.words.quantity(grade.min)))
    };
    let grades = scene.books().grades.iter().map(|(_, grade)| grade);
    let moment = |rating: &Rating| {
        let period = stated(scene, rating).period;
        Name::new(scene.words.period(period), period.to_string())
    };
    let total = Scores {
        name: Name::only(scene.words_of("service-head-total-score")),
        scores: ratings.iter().map(|rating| Some(words(score(scene, rating)))).collect(),
    };
    let line = |rater: &&Rater| {
        let given = |rating| found(scene, rating, &rater.id).map(|given| words(given.score));
        Scores {
            name: Name::only(scene.text(&rater.name)),
            scores: ratings.iter().map(given).collect(),
        }
    };
    Trend {
        question: scene.words_of("assessment-trend-title"),
        summary: headline(scene),
        bands: grades.filter(|grade| grade.min.is_positive()).map(band).collect(),
        moments: ratings.iter().map(moment).collect(),
        lines: std::iter::once(total).chain(raters(scene).iter().map(line)).collect(),
    }
}

/// Those whose scores can be followed: who rated more than once, as the latest rating orders them.
fn raters(scene: Scene<'_>) -> Vec<&Rater> {
    let ratings = &scene.analysis().ratings;
    let times = |rater: &Rater| {
        ratings.iter().filter(|rating| found(scene, rating, &rater.id).is_some()).count()
    };
    let latest = ratings.last().map(|rating| &stated(scene, rating).raters);
    latest.into_iter().flatten().filter(|rater| times(rater) > 1).collect()
}

/// What somebody gave in a rating.
fn found<'s>(scene: Scene<'s>, rating: &Rating, rater: &str) -> Option<&'s Rater> {
    stated(scene, rating).raters.iter().find(|one| one.id == rater)
}

/// The scores of each rater in all periods as a table, the latest first.
pub(super) fn by_rater(scene: Scene<'_>) -> Option<Sheet> {
    let raters = raters(scene);
    let row = |rating: &Rating| {
        let cell = |rater: &&Rater| match found(scene, rating, &rater.id) {
            Some(given) => scene.quantity_figure(given.score).into(),
            None => Cell::empty(),
        };
        let name = scene.words.period(stated(scene, rating).period);
        SheetRow::new(alone(&name), raters.iter().map(cell).collect())
    };
    let ratings = scene.analysis().ratings.iter().rev();
    let rows = ratings.filter(|rating| !stated(scene, rating).raters.is_empty()).map(row).collect();
    let names = raters.iter().map(|rater| scene.text(&rater.name).to_owned());
    let heads = std::iter::once(scene.words_of("service-head-period")).chain(names).collect();
    let sheet = Sheet::new(scene.words_of("assessment-given-caption"), heads, 1);
    sheet.filled(rows).filter(|_| !raters.is_empty())
}

/// The scores of all periods as a table, the latest first.
pub(super) fn periods(scene: Scene<'_>) -> Option<Sheet> {
    let row = |rating: &Rating| {
        let one = stated(scene, rating);
        let grade = &scene.books().grades[grade(scene, rating)].name;
        let cells =
            vec![scene.quantity_figure(score(scene, rating)).into(), Cell::text(scene.text(grade))];
        SheetRow::new(alone(&scene.words.period(one.period)), cells)
    };
    let rows = scene.analysis().ratings.iter().rev().map(row).collect();
    let keys = ["service-head-period", "service-head-total-score", "money-head-grade"];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let sheet = Sheet::new(scene.words_of("assessment-periods-caption"), heads, 1);
    sheet.with_words_in(2).narrow().filled(rows)
}
