//! Samples of entries as rows, and of what was paid to whom.

use serde::Serialize;

use super::kit::{BELOW, HUGE, Kit, NOTHING, PLAIN};
use crate::views::figure::Figure;
use crate::views::ledger::VoidRow;
use crate::views::rows::EntryRow;
use crate::views::suppliers::PartyRow;

/// Rows of the ledger and of suppliers.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Rows {
    entries: Vec<EntryRow>,
    voids: Vec<VoidRow>,
    parties: Vec<PartyRow>,
    total: Figure,
}

pub(super) fn rows(kit: Kit<'_>) -> Rows {
    Rows { entries: entries(kit), voids: voids(kit), parties: parties(kit), total: kit.amount() }
}

pub(super) fn entries(kit: Kit<'_>) -> Vec<EntryRow> {
    let row = |amount, tone| EntryRow {
        summary: kit.thing(),
        foreign: None,
        href: kit.href(),
        voucher: kit.say(kit.either("gallery-voucher-long", "gallery-voucher")),
        date: kit.words.short_date(kit.date()),
        iso_date: kit.date().to_string(),
        item: kit.link(kit.thing()),
        party: kit.only(kit.party()),
        amount: kit.signed(amount),
        tone,
        badges: kit
            .only(vec![
                kit.badge("bad", "gallery-mark-bad"),
                kit.badge("quiet", "gallery-mark-quiet"),
                kit.badge("ok", "gallery-mark-ok"),
            ])
            .unwrap_or_default(),
    };
    let untranslated = EntryRow {
        summary: kit.other.say("gallery-thing-long", &[]),
        foreign: kit.foreign(),
        ..row(PLAIN, "move")
    };
    kit.last(vec![
        row(HUGE, "in"),
        row(BELOW, "out"),
        untranslated,
        row(kit.either(PLAIN, NOTHING), "move"),
    ])
}

fn voids(kit: Kit<'_>) -> Vec<VoidRow> {
    vec![VoidRow {
        link: kit.link(kit.say(kit.either("gallery-voucher-long", "gallery-voucher"))),
        date: kit.words.date(kit.date()),
        text: kit.text(),
        foreign: None,
    }]
}

fn parties(kit: Kit<'_>) -> Vec<PartyRow> {
    let row = |amount, series| PartyRow {
        name: kit.party(),
        href: kit.only(kit.href()),
        foreign: None,
        amount: kit.figure(amount),
        share: kit.only(kit.share("100.0%")),
        detail: kit.say("gallery-text"),
        related: kit.only(kit.badge("bad", "gallery-mark-bad")),
        series,
    };
    kit.last(vec![row(HUGE, Some(0)), row(BELOW, Some(5)), row(kit.either(PLAIN, NOTHING), None)])
}
