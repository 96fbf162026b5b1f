//! What is owed on a charge, what was paid ahead, what was given up and by whose decision.

use super::{is_over, values};
use crate::analysis::ChargeCollection;
use crate::model::Collection;
use crate::units::Money;
use crate::views::equation::{Equation, EquationRow};
use crate::views::figure::Link;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// The rows of a snapshot.
fn rows<'s>(scene: Scene<'s>, one: &ChargeCollection) -> impl Iterator<Item = &'s Collection> {
    let (charge, year, as_of) = (one.charge, one.year.number(), one.as_of);
    let rows = scene.books().collections.iter();
    rows.filter(move |row| row.charge == charge && row.year == year && row.as_of == as_of)
}

/// What the files remark, each remark once.
pub(super) fn remarks(scene: Scene<'_>, one: &ChargeCollection) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    for note in rows(scene, one).filter_map(|row| row.note.as_ref()) {
        let note = scene.text(note).to_owned();
        if !remarks.contains(&note) {
            remarks.push(note);
        }
    }
    remarks
}

/// The decisions behind what was given up.
pub(super) fn waivers(scene: Scene<'_>, one: &ChargeCollection) -> Vec<Link> {
    let waived = rows(scene, one).filter(|row| !row.waived.is_zero());
    let mut decisions: Vec<_> = waived.filter_map(|row| row.decision).collect();
    decisions.sort_unstable();
    decisions.dedup();
    let title = |decision| scene.text(&scene.books().decisions[decision].title);
    decisions.into_iter().map(|one| scene.link(title(one), Route::Decision(one))).collect()
}

/// What was owed from before, less what came in, and what this year adds to it.
pub(super) fn arrears(scene: Scene<'_>, one: &ChargeCollection) -> Option<Equation> {
    if one.arrears.is_nothing() {
        return None;
    }
    let row = |sign, key, amount: Money, tone| EquationRow {
        sign,
        label: scene.words_of(key),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let sums = &one.arrears;
    let mut rows = vec![row("", "arrears-opening", sums.opening, "plain")];
    if !sums.billed.is_zero() {
        rows.push(row("＋", "arrears-billed", sums.billed, "plain"));
    }
    rows.push(row("−", "arrears-collected", sums.collected, "in"));
    if !sums.waived.is_zero() {
        rows.push(row("−", "arrears-waived", sums.waived, "plain"));
    }
    let new = if is_over(one) { "arrears-new" } else { "arrears-open" };
    rows.push(row("＋", new, one.current.unpaid(), "plain"));
    let all = if is_over(one) { "arrears-closing" } else { "arrears-closing-open" };
    rows.push(row("＝", all, one.owed(), "sum"));
    Some(Equation { caption: scene.words.say("arrears-caption", &values(scene, one, 2)), rows })
}

/// What was paid ahead, which is no income yet.
pub(super) fn prepaid(scene: Scene<'_>, one: &ChargeCollection) -> Option<String> {
    let amount = one.prepaid.collected;
    let mut values = values(scene, one, 2);
    values.push(("amount", amount.into()));
    (!amount.is_zero()).then(|| scene.words.say("collection-prepaid", &values))
}
