//! Samples of what commits did to rows.

use serde::Serialize;

use super::kit::Kit;
use crate::views::past::{Cited, Correction, Record, RecordStep};
use crate::views::revision::{CellView, ChangeView, RevisionView, TextView};

/// What became of rows.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Changes {
    record: Record,
    correction: Correction,
    changed: RecordStep,
    effect: String,
}

pub(super) fn changes(kit: Kit<'_>) -> Changes {
    let steps = vec![step(kit, true, "changed"), step(kit, false, "removed")];
    Changes {
        record: Record {
            text: kit.text(),
            steps: kit.only(steps).unwrap_or_default(),
            withheld: kit.only(vec![kit.text()]).unwrap_or_default(),
            last: (!kit.is_full).then(|| cited(kit)),
        },
        correction: Correction { step: step(kit, true, "changed"), effect: kit.only(kit.text()) },
        changed: step(kit, kit.is_full, "changed"),
        effect: kit.either(kit.text(), String::new()),
    }
}

/// A line of a file in a commit.
pub(super) fn cited(kit: Kit<'_>) -> Cited {
    Cited {
        text: kit.say("gallery-commit"),
        commit: "0a1b2c3d".to_owned(),
        place: kit.say("gallery-place"),
        href: kit.only("https://example.org/ledger/2026-12.csv#L1234".to_owned()),
    }
}

fn step(kit: Kit<'_>, is_correction: bool, kind: &'static str) -> RecordStep {
    RecordStep {
        revision: RevisionView {
            date: Some(kit.words.date(kit.date())),
            day: kit.date().to_string(),
            commit: "0a1b2c3d".to_owned(),
            short: "0a1b2c3d".to_owned(),
            change: change(kit, is_correction, kind),
            reason: kit.only(kit.text()),
            roles: Vec::new(),
        },
        reason: kit.only(kit.text()),
        when: kit.last(vec![kit.party(), kit.words.date(kit.date())]),
        is_correction,
        page: kit.only(kit.href()),
        source: kit.only("https://example.org/ledger/2026-12.csv#L1234".to_owned()),
    }
}

fn change(kit: Kit<'_>, is_correction: bool, kind: &'static str) -> ChangeView {
    let text = |text: String| Some(TextView { text, withheld: None });
    let cell = |old, new| CellView { name: "amount".to_owned(), heading: kit.thing(), old, new };
    let cells = vec![
        cell(text(kit.text()), text(kit.thing())),
        cell(text(String::new()), text(kit.amount().text)),
        cell(text(kit.amount().text), None),
    ];
    ChangeView {
        kind,
        said: kit.say("gallery-said"),
        row: kit.thing(),
        id: kit.say("gallery-voucher"),
        path: "ledger/2026-12.csv".to_owned(),
        line: 1234,
        cells: kit.only(cells).unwrap_or_default(),
        closed: (kit.is_full || is_correction).then(|| kit.say("gallery-mark-bad")),
    }
}
