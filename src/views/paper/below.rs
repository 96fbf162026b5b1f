//! What stands under the figures of a sheet: what is missing, who posts it, where to object, who signs.

use serde::Serialize;

use super::PaperKind;
use crate::analysis::{PaperState, Span, paper_state};
use crate::diag::Value;
use crate::model::{Cycle, Disclosure, Id, Role};
use crate::units::{Month, Period};
use crate::views::note::Note;
use crate::views::scene::Scene;
use crate::views::short::{alone, text};

/// A place for a seal and a signature.
#[derive(Clone, Debug, Serialize)]
pub struct Seal {
    /// The part in the trust.
    pub part: String,
    /// Whose seal.
    pub name: Option<String>,
}

/// How many findings a sheet tells.
const SHOWN: usize = 3;

/// What is missing, was corrected or waits for an answer in a period.
pub(super) fn of_span(scene: Scene<'_>, (first, last): Span) -> Vec<String> {
    let activity = &scene.analysis().activity;
    let months: Vec<Month> =
        activity.months().filter(|month| (first..=last).contains(month)).collect();
    let mut said = counts(scene, &months);
    said.extend(later(scene, &months));
    let of_month = |month: &Month| {
        let its = scene.matter.during(Period::Month(*month));
        its.filter(|(_, finding)| finding.code.0 != "missing-voucher")
    };
    let notes = months.iter().flat_map(of_month).map(|(index, finding)| scene.note(index, finding));
    said.extend(findings(scene, &notes.collect::<Vec<Note>>()));
    if said.is_empty() { vec![scene.words_of("paper-nothing")] } else { said }
}

/// How often something was changed after its month had been closed, where history is known.
fn later(scene: Scene<'_>, months: &[Month]) -> Option<String> {
    let past = scene.matter.past?;
    let is_its = |month: Option<Month>| month.is_some_and(|month| months.contains(&month));
    let count = past.corrections().filter(|told| is_its(told.change.closed)).count();
    let values = [("count", Value::count(count))];
    (count > 0).then(|| scene.words.say("paper-later", &values))
}

/// How many papers are missing and how many entries put others right.
fn counts(scene: Scene<'_>, months: &[Month]) -> Vec<String> {
    let books = scene.books();
    let positions = months.iter().flat_map(|month| scene.analysis().activity.of_month(*month));
    let entries: Vec<_> = positions.map(|position| &books.entries[*position]).collect();
    let is_missing = |voucher| matches!(paper_state(books, voucher), PaperState::Missing(_));
    let mut missing: Vec<_> = entries.iter().map(|entry| entry.voucher).collect();
    missing.sort_unstable();
    missing.dedup();
    missing.retain(|voucher| is_missing(*voucher));
    let mut putting: Vec<_> = entries
        .iter()
        .filter(|entry| entry.corrects.is_some())
        .map(|entry| entry.voucher)
        .collect();
    putting.sort_unstable();
    putting.dedup();
    let sentence = |key: &str, vouchers: &[Id<crate::model::Voucher>]| {
        let names = vouchers.iter().take(SHOWN).map(|id| books.vouchers[*id].id.as_str());
        let values = [
            ("count", Value::count(vouchers.len())),
            ("names", text(scene.words.list(&names.collect::<Vec<&str>>()))),
            ("more", Value::from(if vouchers.len() > SHOWN { "yes" } else { "no" })),
        ];
        (!vouchers.is_empty()).then(|| scene.words.say(key, &values))
    };
    let both = [sentence("paper-missing", &missing), sentence("paper-corrected", &putting)];
    both.into_iter().flatten().collect()
}

/// The findings that wait for an answer, a few in full, and how many more there are.
pub(super) fn findings(scene: Scene<'_>, notes: &[Note]) -> Vec<String> {
    let open: Vec<&Note> =
        notes.iter().filter(|note| note.answer.is_none() && note.severity != "note").collect();
    let mut said: Vec<String> = open.iter().take(SHOWN).map(|note| note.text.clone()).collect();
    let answered = notes.iter().filter(|note| note.answer.is_some()).count();
    let values = [
        ("open", Value::count(open.len().saturating_sub(SHOWN))),
        ("answered", Value::count(answered)),
    ];
    if open.len() > SHOWN {
        said.push(scene.words.say("paper-more", &values));
    }
    if answered > 0 {
        said.push(scene.words.say("paper-answered", &values));
    }
    said
}

/// Who closed and who reviewed a month.
pub(super) fn closed(scene: Scene<'_>, month: Month) -> String {
    let Some(closing) = crate::views::ledger::closing(scene, month) else {
        return scene.words_of("paper-open");
    };
    let name = |role: Id<Role>| text(scene.text(&scene.books().roles[role].name));
    let values = [
        ("closed", Value::from(closing.closed)),
        ("by", name(closing.closed_by)),
        ("is-reviewed", Value::from(if closing.reviewed.is_some() { "yes" } else { "no" })),
        ("reviewed", closing.reviewed.unwrap_or(closing.closed).into()),
        ("reviewer", closing.reviewed_by.map_or_else(|| text(""), name)),
    ];
    scene.words.say("paper-closed", &values)
}

/// Under which promise it is posted, for how long, and where to object.
pub(super) fn posting(scene: Scene<'_>, kind: PaperKind) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(rule) = rule(scene, kind) {
        said.extend(
            rule.basis.as_ref().map(|basis| {
                scene.words.say("paper-basis", &[("basis", scene.text(basis).into())])
            }),
        );
    }
    let days = rule(scene, kind).and_then(|rule| rule.posted_days);
    let values = [
        ("days", Value::Count(days.map_or(0, i64::from))),
        ("names", text(scene.words.list(&names(scene)))),
        ("known", Value::from(if names(scene).is_empty() { "no" } else { "yes" })),
    ];
    said.push(scene.words.say("paper-posted", &values));
    said.push(scene.words.say("paper-object", &values));
    said
}

/// The promise that a sheet keeps: that of its period which hangs longest.
fn rule<'s>(scene: Scene<'s>, kind: PaperKind) -> Option<&'s Disclosure> {
    let rules = &scene.books().disclosures;
    let every = match kind {
        PaperKind::Period(Period::Month(_)) => Cycle::Month,
        PaperKind::Period(Period::Quarter(..)) => Cycle::Quarter,
        PaperKind::Period(Period::Half(..)) => Cycle::HalfYear,
        PaperKind::Period(_) => Cycle::Year,
        PaperKind::Assessment => return rules.iter().find(|rule| rule.id == "assessment"),
        PaperKind::Money => return rules.iter().find(|rule| rule.id == "reconciliation"),
        PaperKind::Budget(_) | PaperKind::Collection | PaperKind::Trustee => return None,
    };
    let its = rules.iter().filter(|rule| rule.every == every && rule.id != "assessment");
    its.rev().max_by_key(|rule| rule.posted_days)
}

/// The roles that answer for the figures, in the order of the files.
fn roles<'s>(scene: Scene<'s>) -> Vec<&'s Role> {
    let all = || scene.books().roles.iter().map(|(_, role)| role);
    let parts: Vec<&Role> = all().filter(|role| role.term.is_some()).collect();
    match parts.is_empty() {
        true => all().filter(|role| role.of.is_none()).collect(),
        false => parts,
    }
}

/// Whom to ask: those who answer for the figures, the supervisor last.
fn names(scene: Scene<'_>) -> Vec<String> {
    roles(scene).into_iter().map(|role| scene.text(&role.name).to_owned()).collect()
}

/// The places for seals: those of the parties, else three that stand open.
pub(super) fn seals(scene: Scene<'_>) -> Vec<Seal> {
    let part = |role: &Role| {
        let term = role.term.as_ref().map(|term| format!("term-{term}"));
        let term = term.filter(|term| scene.words.has(term));
        term.map_or_else(String::new, |term| alone(&scene.words_of(&term)))
    };
    let seal =
        |role: &&Role| Seal { part: part(role), name: Some(scene.text(&role.name).to_owned()) };
    let named: Vec<Seal> = roles(scene).iter().take(4).map(seal).collect();
    if !named.is_empty() {
        return named;
    }
    let open = |key| Seal { part: scene.words_of(key), name: None };
    ["paper-seal-made", "paper-seal-checked", "paper-seal-agreed"].map(open).into()
}
