//! Corrections: what was changed after its month was closed, and what was put right by an entry of its own.

use serde::Serialize;

use super::effect::effect;
use super::{Past, RecordStep, Told};
use crate::diag::Value;
use crate::model::{Entry, Target};
use crate::units::Money;
use crate::views::figure::{Figure, Link};
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::route::Route;
use crate::views::rows::{Pager, page_of};
use crate::views::scene::Scene;

/// Everything that the page of corrections says.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionsPage {
    /// How much was changed after closing, in a few sentences.
    pub lead: String,
    /// From when on history is known, where it is not known from its beginning.
    pub cut: Option<String>,
    /// What was changed after its month was closed, the latest first.
    pub changed: Vec<Correction>,
    /// The ways to the other parts of a long list.
    pub pager: Option<Pager>,
    /// What was put right by an entry of its own, the latest first.
    pub entered: Vec<CorrectingEntry>,
    /// The page of all changes.
    pub changes: Link,
}

/// A change of a row whose month had been closed.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// What was changed.
    pub step: RecordStep,
    /// What it does to the balance, in words.
    pub effect: Option<String>,
}

/// An entry that puts another right.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectingEntry {
    /// Its voucher.
    pub link: Link,
    /// What it says.
    pub summary: String,
    /// The tag of the language of the words, where that is not the page's.
    pub foreign: Option<String>,
    /// The day.
    pub date: String,
    /// What it does to the balance.
    pub amount: Figure,
    /// Whether money comes or goes.
    pub tone: &'static str,
    /// The voucher that it puts right.
    pub corrects: Option<Link>,
}

/// What is said of the effect of one change, and of all of them.
const ALONE: [&str; 3] = ["effect-none", "effect-less", "effect-more"];
const TOGETHER: [&str; 3] = ["effects-none", "effects-less", "effects-more"];

/// Makes a page of the corrections; they are counted from 1.
pub fn corrections(scene: Scene<'_>, part: usize) -> Option<Page<CorrectionsPage>> {
    let past = scene.matter.past?;
    let told = past.corrected();
    let lead = lead(scene, past);
    let shown = page_of(told, part).iter();
    let shown = shown.filter_map(|(number, place)| past.told_at(*number, *place));
    let body = CorrectionsPage {
        lead: lead.clone(),
        cut: past.history().is_cut().then(|| scene.words.say("history-cut-page", &[])),
        changed: shown.filter_map(|told| correction(scene, past, told)).collect(),
        pager: scene.pager(told.len(), part, Route::CorrectionsPart),
        entered: if part == 1 { entered(scene) } else { Vec::new() },
        changes: scene.changes_link(),
    };
    let heading = Heading {
        route: if part == 1 { Route::Corrections } else { Route::CorrectionsPart(part) },
        title: scene.words.say("corrections-title", &[]),
        description: lead,
        section: Section::More,
        trail: vec![scene.front_link()],
        sources: Vec::new(),
    };
    Some(scene.page(heading, body, Drawings::default()))
}

/// How many months are closed, what was changed since, and by how much.
fn lead(scene: Scene<'_>, past: &Past) -> String {
    let closed = scene.books().closings.len();
    let mut sentences = vec![scene.words.say("corrections-closed", &[("n", Value::count(closed))])];
    if closed == 0 {
        return sentences.remove(0);
    }
    let currency = scene.books().currency();
    let effect = past.corrected_effect(currency);
    let values = [
        ("n", Value::count(past.corrected().len())),
        ("effect", effect_words(scene, TOGETHER, effect).into()),
    ];
    sentences.push(scene.words.say("corrections-changed", &values));
    let entered = correcting(scene).count();
    sentences.push(scene.words.say("corrections-entered", &[("n", Value::count(entered))]));
    scene.sentences(sentences)
}

/// What changes do to the balance, in words: nothing, less or more.
fn effect_words(scene: Scene<'_>, [none, less, more]: [&str; 3], effect: Money) -> String {
    let key = match (effect.is_zero(), effect.is_negative()) {
        (true, _) => none,
        (_, true) => less,
        _ => more,
    };
    let size = if effect.is_negative() { -effect } else { effect };
    scene.words.say(key, &[("amount", scene.words.money_unit(size).into())])
}

fn correction(scene: Scene<'_>, past: &Past, told: Told<'_>) -> Option<Correction> {
    let effect = effect(past, told.change, scene.books().currency());
    Some(Correction {
        step: scene.whole_step(told)?,
        effect: effect.map(|effect| effect_words(scene, ALONE, effect)),
    })
}

/// The entries that put others right, the latest first.
fn correcting<'a>(scene: Scene<'a>) -> impl Iterator<Item = &'a Entry> {
    scene.books().entries.iter().rev().filter(|entry| entry.corrects.is_some())
}

fn entered(scene: Scene<'_>) -> Vec<CorrectingEntry> {
    let books = scene.books();
    let link = |voucher| scene.link(books.vouchers[voucher].id.clone(), Route::Voucher(voucher));
    let corrected = |voucher| {
        let number = books.vouchers[voucher].id.as_str();
        let text = scene.words.say("corrections-of", &[("voucher", number.into())]);
        scene.link(text, Route::Voucher(voucher))
    };
    let row = |entry: &Entry| CorrectingEntry {
        link: link(entry.voucher),
        summary: scene.text(&entry.summary).to_owned(),
        foreign: scene.foreign(&entry.summary),
        date: scene.words.date(entry.date),
        amount: scene.signed_figure(entry.flow()),
        tone: if entry.flow().is_negative() { "out" } else { "in" },
        corrects: match entry.corrects {
            Some(Target::Entry(position)) => Some(corrected(books.entries[position].voucher)),
            Some(Target::Voucher(voucher)) => Some(corrected(voucher)),
            Some(Target::Prior) | None => None,
        },
    };
    correcting(scene).map(row).collect()
}
