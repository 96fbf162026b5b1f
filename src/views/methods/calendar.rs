//! What the community promised to publish, how often and how soon.

use crate::diag::Value;
use crate::model::{Cycle, Disclosure};
use crate::views::listing::ListRow;
use crate::views::note::Badge;
use crate::views::scene::Scene;

/// The promises, each with its next day.
pub(super) fn calendar(scene: Scene<'_>) -> Vec<ListRow> {
    let disclosures = scene.books().disclosures.iter().enumerate();
    disclosures.map(|(index, disclosure)| row(scene, index, disclosure)).collect()
}

fn row(scene: Scene<'_>, index: usize, disclosure: &Disclosure) -> ListRow {
    let every = match disclosure.every {
        Cycle::Month => "month",
        Cycle::Quarter => "quarter",
        Cycle::HalfYear => "half-year",
        Cycle::Year => "year",
    };
    let values =
        [("every", every.into()), ("days", Value::Count(i64::from(disclosure.within_days)))];
    let mut sentences = vec![scene.words.say("calendar-rule", &values)];
    if let Some(days) = disclosure.posted_days {
        let days = Value::Count(i64::from(days));
        sentences.push(scene.words.say("calendar-posted", &[("days", days)]));
    }
    if let Some(basis) = &disclosure.basis {
        let basis = [("basis", scene.text(basis).into())];
        sentences.push(scene.words.say("calendar-basis", &basis));
    }
    let row = ListRow::text(scene.text(&disclosure.name)).with_more(scene.sentences(sentences));
    match scene.analysis().dues.iter().find(|due| due.disclosure == index) {
        Some(due) => {
            let values = [("date", due.by.into()), ("period", due.period.into())];
            row.with_badge(Badge { tone: "quiet", text: scene.words.say("calendar-next", &values) })
        }
        None => row,
    }
}
