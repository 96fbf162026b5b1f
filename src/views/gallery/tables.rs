//! Samples of tables: the equation, sheets, notices on paper, one home's share.

use serde::Serialize;

use super::kit::{BELOW, HUGE, Kit, NOTHING, PLAIN};
use crate::views::equation::{Equation, EquationRow};
use crate::views::my_share::{AreaRow, AreaTable, HomeCell, HomeHead, HomeRow, OwnFigure, Piece};
use crate::views::sheet::{Cell, Sheet, SheetRow};

/// Tables of figures.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tables {
    equation: Equation,
    sheet: Sheet,
    narrow: Sheet,
    paper: PaperWords,
    pieces: Vec<Piece>,
    home: Home,
    areas: AreaTable,
}

/// What a notice for the board says below its tables.
#[derive(Clone, Debug, Serialize)]
struct PaperWords {
    missing: String,
    dates: String,
    posting: String,
    address: Option<String>,
    elsewhere: Option<String>,
    made: String,
}

/// What the table of one home's year takes.
#[derive(Clone, Debug, Serialize)]
struct Home {
    caption: String,
    heads: Vec<HomeHead>,
    rows: Vec<HomeRow>,
}

pub(super) fn tables(kit: Kit<'_>) -> Tables {
    Tables {
        equation: equation(kit),
        sheet: sheet(kit),
        narrow: narrow(kit),
        paper: PaperWords {
            missing: kit.text(),
            dates: kit.text(),
            posting: kit.text(),
            address: kit.only(kit.say("gallery-address")),
            elsewhere: (!kit.is_full).then(|| kit.say("gallery-text")),
            made: kit.text(),
        },
        pieces: pieces(kit),
        home: home(kit),
        areas: areas(kit),
    }
}

fn equation(kit: Kit<'_>) -> Equation {
    let row = |sign, amount, tone, href| EquationRow {
        sign,
        label: kit.thing(),
        href,
        figure: kit.figure(amount),
        tone,
    };
    let linked = kit.only(kit.href());
    let rows = vec![
        row("", HUGE, "plain", None),
        row("＋", HUGE, "in", linked.clone()),
        row("−", HUGE, "out", linked.clone()),
        row("−", BELOW, "bad", None),
        row("＝", HUGE, "sum", None),
        row("＝", HUGE, "quiet", linked),
        row("✗", BELOW, "bad", None),
        row("✓", NOTHING, "ok", None),
    ];
    Equation { caption: kit.text(), rows: kit.last(rows) }
}

/// Every kind of cell; at the emptiest one row with one.
fn sheet(kit: Kit<'_>) -> Sheet {
    let heads = [kit.thing(), kit.say("gallery-thing"), kit.thing(), kit.thing()];
    let heads = heads.into_iter().take(kit.either(4, 2)).collect();
    let cells = |amount, tone| {
        let mut cells = vec![
            kit.either(Cell::from(kit.link(kit.thing())), Cell::text(kit.text())),
            Cell::from(kit.figure(amount)).toned(tone),
            Cell::text(kit.say("gallery-mark-bad")).toned("bad"),
        ];
        cells.truncate(kit.either(3, 1));
        cells
    };
    let mut rows = vec![
        SheetRow::linked(kit.link(kit.thing()), cells(HUGE, "ok")),
        SheetRow::new(kit.thing(), cells(BELOW, "bad")),
        SheetRow::new(kit.say("gallery-thing"), cells(PLAIN, "quiet")),
    ];
    rows = kit.last(rows);
    let total = kit.only(SheetRow::new(
        kit.say("head-total"),
        vec![Cell::empty(), Cell::from(kit.figure(HUGE)), Cell::empty()],
    ));
    let words = kit.either(2, 3);
    let sheet = Sheet::new(kit.text(), heads, words).with_words_in(3);
    Sheet { rows, total, ..sheet }
}

/// A few short columns, which a phone shows as they are.
fn narrow(kit: Kit<'_>) -> Sheet {
    let heads = vec![kit.say("gallery-thing"), kit.say("gallery-thing"), kit.say("gallery-thing")];
    let row = |amount| {
        SheetRow::new(
            kit.say("gallery-thing"),
            vec![Cell::from(kit.figure(amount)), Cell::from(kit.figure(amount)).toned("bad")],
        )
    };
    let total = kit.only(row(PLAIN));
    let rows = kit.last(vec![row(PLAIN), row(NOTHING)]);
    let caption = kit.say("gallery-text");
    Sheet { rows, total, ..Sheet::new(caption, heads, 1).narrow() }
}

fn pieces(kit: Kit<'_>) -> Vec<Piece> {
    let words = Piece { text: kit.text(), own: None };
    let own = OwnFigure { figure: kit.amount(), key: "month", of: String::new() };
    vec![words, Piece { text: String::new(), own: kit.only(own) }]
}

fn home(kit: Kit<'_>) -> Home {
    let head = |months| HomeHead { text: kit.say("gallery-thing"), months };
    let cell = |amount| HomeCell { figure: kit.figure(amount), of: "1".to_owned() };
    let row = |kind, amount, href| HomeRow {
        kind,
        key: kind,
        name: kit.thing(),
        href,
        cells: vec![Some(cell(amount)), kit.only(cell(BELOW))],
    };
    let rows = vec![
        row("line", PLAIN, kit.only(kit.href())),
        row("cost", HUGE, None),
        row("left", BELOW, None),
        row("line", NOTHING, None),
    ];
    let caption = format!("{} · {}", kit.say("my-share-title"), kit.text());
    Home { caption, heads: vec![head(None), head(kit.only(12))], rows: kit.last(rows) }
}

fn areas(kit: Kit<'_>) -> AreaTable {
    let count = kit.either(5, 1);
    let row = |amount| AreaRow {
        name: kit.thing(),
        figures: (0..count).map(|_| kit.figure(amount)).collect(),
    };
    let many = |amount| kit.only(vec![row(amount), row(amount)]).unwrap_or_default();
    AreaTable {
        caption: kit.text(),
        heads: (1..=count).map(|index| format!("{}0 m²", index + 5)).collect(),
        fees: many(PLAIN),
        lines: many(BELOW),
        cost: row(kit.either(HUGE, NOTHING)),
        more: many(PLAIN),
        year: "2026".to_owned(),
        column: 1,
        kind: 1,
        is_open: true,
    }
}
