//! Who closed and reviewed a month, and what moved in it without being income or spending.

use crate::analysis::{Apart, Moved};
use crate::diag::Value;
use crate::model::{Closing, Id, Role};
use crate::units::{Date, Month};
use crate::views::facts::{Fact, FactValue, Facts};
use crate::views::scene::Scene;

/// Who closed and who reviewed the month, and when; that nobody did, where others are closed.
pub(super) fn facts(scene: Scene<'_>, month: Month) -> Vec<Fact> {
    let mut facts = Facts::default();
    let say = |key| scene.words.say(key, &[]);
    if scene.books().closings.is_empty() {
        return facts.finish();
    }
    let Some(closing) = crate::views::ledger::closing(scene, month) else {
        facts.add(say("fact-closed"), [FactValue::text(say("month-not-closed-yet"))]);
        return facts.finish();
    };
    facts.add(say("fact-closed"), [done(scene, closing.closed, Some(closing.closed_by))]);
    facts.add(say("fact-reviewed"), [reviewed(scene, closing)]);
    facts.finish()
}

fn reviewed(scene: Scene<'_>, closing: &Closing) -> FactValue {
    match closing.reviewed {
        Some(date) => done(scene, date, closing.reviewed_by),
        None => FactValue::text(scene.words.say("month-not-reviewed-yet", &[])),
    }
}

fn done(scene: Scene<'_>, date: Date, by: Option<Id<Role>>) -> FactValue {
    let by = by.map(|role| scene.text(&scene.books().roles[role].name).to_owned());
    FactValue::text(scene.words.date(date)).beside(by.unwrap_or_default())
}

/// What moved and stands in no total, each kind in a sentence.
pub(super) fn apart(scene: Scene<'_>, month: Month) -> Vec<String> {
    let apart = Apart::of_month(scene.books(), &scene.analysis().activity, month);
    let kinds = [
        ("month-transfers", apart.transfers),
        ("month-held", apart.held),
        ("month-outside", apart.outside),
    ];
    let moved = kinds.into_iter().filter(|(_, moved)| moved.entries > 0);
    moved.map(|(key, moved)| sentence(scene, key, moved)).collect()
}

fn sentence(scene: Scene<'_>, key: &str, moved: Moved) -> String {
    let values = [
        ("count", Value::count(moved.entries)),
        ("received", moved.received.into()),
        ("paid", moved.paid.into()),
        ("net", (moved.received - moved.paid).into()),
    ];
    scene.words.say(key, &values)
}
