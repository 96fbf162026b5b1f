//! The criteria of one rater: what each scored, and which lost most.

use serde::Serialize;

use crate::analysis::RaterFigures;
use crate::diag::Value;
use crate::model::{Criterion, Rater};
use crate::units::Quantity;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// What a rater looked at, or how residents answered.
#[derive(Clone, Debug, Serialize)]
pub struct RaterPart {
    /// Whose rating it is.
    pub title: String,
    /// What stands out, in a sentence.
    pub text: Option<String>,
    /// The points or the answers.
    pub sheet: Sheet,
}

/// A rater's criteria, and where most points were lost.
pub(super) fn criteria(
    scene: Scene<'_>,
    rater: &Rater,
    figures: &RaterFigures,
) -> Option<RaterPart> {
    let row = |(criterion, lost): (&Criterion, &Quantity)| {
        let is_worst = Some(lost) == figures.lost.iter().max() && lost.is_positive();
        let lost = Cell::from(scene.quantity_figure(*lost));
        let cells = vec![
            scene.quantity_figure(criterion.score.value).into(),
            scene.quantity_figure(criterion.max.value).into(),
            if is_worst { lost.toned("bad") } else { lost },
        ];
        SheetRow::new(scene.text(&criterion.name), cells)
    };
    let rows = rater.criteria.iter().zip(&figures.lost).map(row).collect();
    let keys =
        ["service-head-criterion", "service-head-score", "service-head-max", "service-head-lost"];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let sheet = Sheet::new(scene.words_of("assessment-criteria-caption"), heads, 1);
    let sheet = sheet.narrow().filled(rows)?;
    let total = figures.score.map(|score| {
        let cells = vec![scene.quantity_figure(score).into(), Cell::empty(), Cell::empty()];
        SheetRow::new(scene.words.heading("term-total"), cells)
    });
    Some(RaterPart {
        title: scene.text(&rater.name).to_owned(),
        text: worst(scene, rater, figures),
        sheet: Sheet { total, ..sheet },
    })
}

/// Which criteria lost the most points.
fn worst(scene: Scene<'_>, rater: &Rater, figures: &RaterFigures) -> Option<String> {
    let most = figures.lost.iter().max().filter(|most| most.is_positive())?;
    let its = rater.criteria.iter().zip(&figures.lost).filter(|(_, lost)| *lost == most);
    let names: Vec<&str> = its.map(|(criterion, _)| scene.text(&criterion.name)).collect();
    let values = [
        ("names", text(scene.words.list(&names))),
        ("count", Value::count(names.len())),
        ("points", (*most).into()),
    ];
    Some(scene.words.say("assessment-worst", &values))
}
