//! The story of a voucher: entered, corrected, closed, reviewed, answered.

use super::chain::role;
use crate::diag::{Subject, Value};
use crate::model::{Entry, Id, Voucher};
use crate::units::Date;
use crate::views::note::StoryStep;
use crate::views::route::Route;
use crate::views::scene::Scene;

pub(super) fn story(scene: Scene<'_>, id: Id<Voucher>) -> Vec<StoryStep> {
    let mut steps = entered(scene, id);
    steps.extend(closed(scene, id));
    steps.extend(answered(scene, id));
    steps.sort_by_key(|(date, _)| *date);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// When it was entered, and everything that it belongs to.
fn entered(scene: Scene<'_>, id: Id<Voucher>) -> Vec<(Date, StoryStep)> {
    let books = scene.books();
    let chain = scene.analysis().links.chain(books, id);
    let is_told = chain.iter().any(|&position| books.entries[position].voucher == id);
    let mut steps: Vec<(Date, StoryStep)> = Vec::new();
    if !is_told {
        let step = step(scene, "chain-entered", String::new(), books.vouchers[id].date, None);
        steps.push((books.vouchers[id].date, step));
    }
    steps.extend(chain.iter().map(|&position| link_step(scene, id, &books.entries[position])));
    steps
}

fn link_step(scene: Scene<'_>, id: Id<Voucher>, entry: &Entry) -> (Date, StoryStep) {
    let role = role(entry);
    let text = scene.words.money_unit(entry.flow());
    let mut step = step(scene, role, text, entry.date, None);
    step.is_correction = role != "chain-entered";
    if entry.voucher != id {
        let number = scene.books().vouchers[entry.voucher].id.clone();
        step.link = Some(scene.link(number, Route::Voucher(entry.voucher)));
    }
    (entry.date, step)
}

fn step(scene: Scene<'_>, key: &str, text: String, date: Date, by: Option<String>) -> StoryStep {
    let when = match by {
        None => scene.words.date(date),
        Some(by) => scene.words.say("story-when", &[("date", date.into()), ("by", by.into())]),
    };
    StoryStep { is_correction: false, title: scene.words.say(key, &[]), text, link: None, when }
}

/// When its month was closed and reviewed.
fn closed(scene: Scene<'_>, id: Id<Voucher>) -> Vec<(Date, StoryStep)> {
    let month = scene.books().vouchers[id].date.month();
    let Some(closing) = crate::views::ledger::closing(scene, month) else { return Vec::new() };
    let role = |role| scene.text(&scene.matter.books.roles[role].name).to_owned();
    let period = || scene.words.say("story-period", &[("period", closing.period.into())]);
    let by = role(closing.closed_by);
    let closed = step(scene, "story-closed", period(), closing.closed, Some(by));
    let mut steps = vec![(closing.closed, closed)];
    if let Some(date) = closing.reviewed {
        let by = closing.reviewed_by.map(role);
        steps.push((date, step(scene, "story-reviewed", period(), date, by)));
    }
    steps
}

/// What was asked and answered about it.
fn answered(scene: Scene<'_>, id: Id<Voucher>) -> Vec<(Date, StoryStep)> {
    let subject = Subject::Voucher(scene.books().vouchers[id].id.clone());
    let about = scene.matter.about(&subject);
    let answers = about.filter_map(|(_, finding)| finding.answer.as_ref());
    let told = answers.map(|answer| {
        let by = answer.by.text(scene.language).to_owned();
        let values = [("reason", Value::from(&answer.reason))];
        let text = scene.words.say("story-answer-text", &values);
        (answer.date, step(scene, "story-answered", text, answer.date, Some(by)))
    });
    told.collect()
}
