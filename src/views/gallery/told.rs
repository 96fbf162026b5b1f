//! Samples of what is said about something: findings, facts, texts, terms, stories, contracts.

use serde::Serialize;

use super::kit::Kit;
use crate::views::facts::{Fact, FactValue};
use crate::views::findings::FindingView;
use crate::views::listing::{ListRow, Listing};
use crate::views::methods::Term;
use crate::views::note::{Note, StoryStep};
use crate::views::prose::Prose;
use crate::views::suppliers::ContractRow;

/// What is said about something.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Told {
    notes: Vec<Note>,
    findings: Vec<FindingView>,
    facts: Vec<Fact>,
    listing: Vec<ListRow>,
    folding: Listing,
    prose: Prose,
    terms: Vec<Term>,
    story: Vec<StoryStep>,
    contracts: Vec<ContractRow>,
}

pub(super) fn told(kit: Kit<'_>) -> Told {
    let state = kit.either("full", "bare");
    let rows = vec![list_row(kit), list_row(kit)];
    Told {
        notes: notes(kit),
        findings: (1..).zip(notes(kit)).map(|(n, note)| finding(kit, state, n, note)).collect(),
        facts: facts(kit),
        listing: kit.last(rows.clone()),
        folding: Listing {
            title: kit.thing(),
            rows: kit.last(rows),
            folded: kit.only(kit.say("gallery-folded")),
        },
        prose: Prose { text: kit.say(kit.either("gallery-prose", "gallery-text")), foreign: None },
        terms: vec![Term {
            anchor: format!("term-{state}"),
            name: kit.thing(),
            text: kit.text(),
            rows: kit.only(vec![list_row(kit)]).unwrap_or_default(),
            page: kit.only(kit.link(kit.say("gallery-thing"))),
        }],
        story: story(kit),
        contracts: vec![contract(kit, state)],
    }
}

/// One of each weight, and one that was answered; at the emptiest only a note.
fn notes(kit: Kit<'_>) -> Vec<Note> {
    let note = |severity, label, is_answered: bool| Note {
        severity,
        label: kit.say(label),
        title: kit.thing(),
        text: kit.text(),
        answer: is_answered.then(|| kit.text()),
        answered_by: is_answered.then(|| kit.party()),
        href: kit.href(),
    };
    kit.last(vec![
        note("error", "severity-error", false),
        note("warning", "severity-warning", false),
        note("warning", "severity-warning", true),
        note("note", "severity-note", false),
    ])
}

fn finding(kit: Kit<'_>, state: &str, number: usize, note: Note) -> FindingView {
    let place = || kit.say("gallery-place");
    FindingView {
        anchor: format!("finding-{state}-{number}"),
        note,
        code: kit.either("reserve-receipt-differs", "pace"),
        period: None,
        page: kit.only(kit.link(kit.thing())),
        source: kit.only(place()),
        related: kit.only(vec![place(), place()]).unwrap_or_default(),
        explain: kit.only(kit.text()),
        hint: kit.only(kit.text()),
    }
}

fn facts(kit: Kit<'_>) -> Vec<Fact> {
    let value = || FactValue {
        href: kit.only(kit.href()),
        badge: kit.only(kit.badge("bad", "gallery-mark-bad")),
        aside: kit.only(kit.text()),
        ..FactValue::text(kit.party())
    };
    let untranslated = FactValue {
        foreign: Some(kit.other.language().tag().to_owned()),
        ..FactValue::text(kit.other.say("gallery-party-long", &[]))
    };
    let fact = |label, values| Fact { label, values };
    kit.last(vec![
        fact(kit.thing(), vec![value(), value()]),
        fact(kit.say("gallery-thing"), vec![untranslated]),
        fact(kit.say("gallery-thing"), vec![FactValue::text(kit.words.date(kit.date()))]),
    ])
}

fn list_row(kit: Kit<'_>) -> ListRow {
    ListRow {
        text: kit.thing(),
        href: kit.only(kit.href()),
        foreign: None,
        badge: kit.only(kit.badge("ok", "gallery-mark-ok")),
        more: kit.only(kit.text()),
    }
}

fn story(kit: Kit<'_>) -> Vec<StoryStep> {
    let step = |is_correction| StoryStep {
        is_correction,
        title: kit.thing(),
        text: kit.text(),
        link: kit.only(kit.link(kit.thing())),
        when: kit.words.date(kit.date()),
    };
    kit.last(vec![step(false), step(true), step(false)])
}

fn contract(kit: Kit<'_>, state: &str) -> ContractRow {
    ContractRow {
        anchor: format!("contract-{state}"),
        title: kit.thing(),
        foreign: None,
        number: kit.either("HT-2026-SUPPLEMENT-0001", "1").to_owned(),
        party: kit.link(kit.party()),
        item: kit.only(kit.link(kit.thing())),
        amount: kit.only(kit.amount()),
        no_amount: kit.say("contract-no-amount"),
        term: kit.text(),
        paid: kit.say("gallery-text"),
        chosen: kit.say("gallery-text"),
        decision: kit.only(kit.link(kit.thing())),
        notes: kit.only(notes(kit)).unwrap_or_default(),
    }
}
