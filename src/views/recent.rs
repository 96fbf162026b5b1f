//! What happened lately: corrections, adjustments, decisions and notices.

use super::note::StoryStep;
use super::route::Route;
use super::scene::Scene;
use crate::diag::Value;
use crate::model::Target;
use crate::units::Date;

/// How many steps are told.
const SHOWN: usize = 6;

/// The latest corrections, adjustments, decisions and notices, the newest first.
pub(super) fn recent(scene: Scene<'_>) -> Vec<StoryStep> {
    let mut steps: Vec<(Date, StoryStep)> = Vec::new();
    steps.extend(corrections(scene));
    steps.extend(adjustments(scene));
    steps.extend(decisions(scene));
    steps.extend(notices(scene));
    steps.retain(|(date, _)| *date <= scene.analysis().today);
    steps.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    steps.into_iter().take(SHOWN).map(|(_, step)| step).collect()
}

/// Corrections that cancel an entry; the entry made anew beside them says the rest.
fn corrections<'s>(scene: Scene<'s>) -> impl Iterator<Item = (Date, StoryStep)> + 's {
    let books = scene.books();
    let cancels = books.entries.iter().filter(|entry| {
        entry.amount.is_negative() && matches!(entry.corrects, Some(Target::Entry(_)))
    });
    cancels.map(move |entry| {
        let step = StoryStep {
            is_correction: true,
            title: scene.words.say("recent-correction", &[]),
            text: scene.text(&entry.summary).to_owned(),
            link: Some(
                scene.link(books.vouchers[entry.voucher].id.clone(), Route::Voucher(entry.voucher)),
            ),
            when: scene.words.date(entry.date),
        };
        (entry.date, step)
    })
}

fn adjustments<'s>(scene: Scene<'s>) -> impl Iterator<Item = (Date, StoryStep)> + 's {
    let books = scene.books();
    let raised = books.years.iter().flat_map(|year| &year.adjustments);
    let raised = raised.filter(|adjustment| adjustment.amount.is_positive());
    let raised = raised
        .filter(|adjustment| books.items[adjustment.item].kind != crate::model::ItemKind::Transfer);
    raised.map(move |adjustment| {
        let values = [
            ("amount", Value::from(adjustment.amount)),
            ("reason", scene.text(&adjustment.reason).into()),
        ];
        let step = StoryStep {
            is_correction: false,
            title: scene.words.say("recent-adjustment", &[]),
            text: scene.words.say("recent-adjustment-text", &values),
            link: Some(scene.link(scene.item(adjustment.item), Route::Item(adjustment.item))),
            when: scene.words.date(adjustment.date),
        };
        (adjustment.date, step)
    })
}

fn decisions<'s>(scene: Scene<'s>) -> impl Iterator<Item = (Date, StoryStep)> + 's {
    scene.books().decisions.iter().map(move |(id, decision)| {
        let step = StoryStep {
            is_correction: false,
            title: scene.words.say("recent-decision", &[]),
            text: String::new(),
            link: Some(scene.link(scene.text(&decision.title), Route::Decision(id))),
            when: scene.words.date(decision.date),
        };
        (decision.date, step)
    })
}

fn notices<'s>(scene: Scene<'s>) -> impl Iterator<Item = (Date, StoryStep)> + 's {
    scene.books().notices.iter().enumerate().filter_map(move |(index, notice)| {
        let date = notice.date?;
        let step = StoryStep {
            is_correction: false,
            title: scene.words.say("recent-notice", &[]),
            text: String::new(),
            link: Some(scene.link(scene.text(&notice.title), Route::Notice(index))),
            when: scene.words.date(date),
        };
        Some((date, step))
    })
}
