//! The sheets of a section: its page's own figures, set for paper.

use super::below::findings;
use super::statement::{Column, sides};
use super::{Block, Side};
use crate::analysis::{FundBalance, YearFigures};
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::{FiscalYear, Money};
use crate::views::note::Note;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// What a section puts on its sheet.
pub(super) struct Matter {
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) key: Option<Sheet>,
    pub(super) sides: Vec<Side>,
    pub(super) blocks: Vec<Block>,
    pub(super) missing: Vec<String>,
}

fn missing(scene: Scene<'_>, notes: &[Note]) -> Vec<String> {
    let said = findings(scene, notes);
    if said.is_empty() { vec![scene.words_of("paper-no-findings")] } else { said }
}

/// A budget: who adopted it, what each fund is to take in and spend, and every line.
pub(super) fn budget(scene: Scene<'_>, figures: &YearFigures) -> Option<Matter> {
    let body = crate::views::budget::budget(scene, figures.year)?.body;
    let values = [("year", text(scene.year_name(figures.year)))];
    let adoption = body.adoption.map(|one| one.text);
    let before = scene.analysis().year(before(scene, figures.year));
    let mut columns = Vec::new();
    let before = before.filter(|before| !before.continuity.spending.is_zero());
    columns.extend(before.map(|before| {
        let (first, last) = before.year.span();
        ("paper-head-before", Column::Between(first, last))
    }));
    columns.push(("paper-head-budget", Column::Budget));
    Some(Matter {
        title: scene.words.say("paper-title-budget", &values),
        lead: adoption.unwrap_or_default(),
        key: planned(scene, figures),
        sides: sides(scene, figures, &columns),
        blocks: Vec::new(),
        missing: missing(scene, &body.notes),
    })
}

fn before(scene: Scene<'_>, year: FiscalYear) -> FiscalYear {
    scene.books().community.year_start.year(year.number().saturating_sub(1))
}

/// What each fund is to take in, move and spend.
fn planned(scene: Scene<'_>, figures: &YearFigures) -> Option<Sheet> {
    let books = scene.books();
    let each = FundBalance::own(books, figures);
    let moved = each.iter().any(|one| !one.planned_transfers.is_zero());
    let row = |name: String, income: Money, transfers: Money, spending: Money| {
        let mut cells: Vec<Cell> = vec![scene.figure(income).into()];
        cells.extend(moved.then(|| scene.signed_figure(transfers).into()));
        cells.push(scene.figure(spending).into());
        cells.push(scene.signed_figure(income + transfers - spending).into());
        SheetRow::new(name, cells)
    };
    let rows = each.iter().map(|one| {
        row(scene.fund(one.fund), one.income.budget, one.planned_transfers, one.spending.budget)
    });
    let mut heads = vec![scene.words_of("paper-head-fund"), scene.words_of("head-income")];
    heads.extend(moved.then(|| scene.words_of("paper-head-transfers")));
    heads.extend(["head-spending", "head-surplus"].map(|key| scene.words_of(key)));
    let sheet = Sheet::new(scene.words_of("paper-planned"), heads, 1).filled(rows.collect())?;
    let total = |kind| figures.execution.total(books, kind).budget;
    let all = row(
        scene.words_of("paper-total"),
        total(ItemKind::Income),
        books.zero(),
        total(ItemKind::Expense),
    );
    Some(Sheet { total: (each.len() > 1).then_some(all), ..sheet })
}

/// Where the money lies, and each account's last statement beside the books.
pub(super) fn money(scene: Scene<'_>) -> Matter {
    let body = crate::views::money::money(scene).body;
    let controls = body.accounts.iter().filter_map(|account| {
        let values = [("name", text(&account.name)), ("control", text(account.control.clone()?))];
        Some(scene.words.say("paper-control", &values))
    });
    let mut blocks: Vec<Block> = body.bank.latest.into_iter().map(Block::equation).collect();
    blocks.push(Block::text(controls.collect()));
    Matter {
        title: scene.words_of("paper-title-money"),
        lead: body.lead,
        key: body.today,
        sides: Vec::new(),
        blocks,
        missing: missing(scene, &body.notes),
    }
}

/// What was billed and collected in the latest year, by building.
pub(super) fn collection(scene: Scene<'_>) -> Matter {
    let body = crate::views::collection::collection(scene).body;
    let latest = body.years.into_iter().next();
    let year = latest.as_ref().map(|year| year.title.clone()).unwrap_or_default();
    let charges = latest.map(|year| year.charges).unwrap_or_default();
    let notes: Vec<Note> = charges.iter().flat_map(|charge| charge.notes.clone()).collect();
    let mut blocks = Vec::new();
    for charge in charges {
        let said = std::iter::once(charge.text).chain(charge.merged).chain(charge.prepaid);
        blocks.push(Block {
            title: Some(charge.title),
            sheet: charge.groups,
            ..Block::text(said.collect())
        });
        blocks.extend(charge.arrears.map(Block::equation));
    }
    Matter {
        title: scene.words.say("paper-title-collection", &[("year", text(year))]),
        lead: body.headline,
        key: None,
        sides: Vec::new(),
        blocks,
        missing: missing(scene, &notes),
    }
}

/// The latest assessment: score, what follows, raters and criteria.
pub(super) fn assessment(scene: Scene<'_>) -> Matter {
    let body = crate::views::assessment::assessment(scene).body;
    let latest = body.rated.into_iter().next();
    let notes = latest.as_ref().map(|one| one.notes.clone()).unwrap_or_default();
    let mut blocks = Vec::new();
    if let Some(rated) = latest {
        let facts = rated.facts.iter().map(|fact| {
            scene.words.say("paper-fact", &[("name", text(&fact.name)), ("text", text(&fact.text))])
        });
        let said = rated.summary.into_iter().chain(facts).collect();
        blocks.push(Block { sheet: rated.raters, ..Block::text(said) });
        for part in rated.details {
            let block = Block::text(part.text.into_iter().collect());
            let title = Some(part.title);
            blocks.push(Block { title, sheet: Some(part.sheet), is_half: true, ..block });
        }
    }
    Matter {
        title: scene.words_of("paper-title-assessment"),
        lead: scene.sentences([body.headline, body.lead]),
        key: None,
        sides: Vec::new(),
        blocks,
        missing: missing(scene, &notes),
    }
}

/// The trustee's pay of the latest year that is over, worked out step by step.
pub(super) fn trustee(scene: Scene<'_>) -> Matter {
    let body = crate::views::trustee::trustee(scene).body;
    let over = |title: &str| {
        let years = scene.analysis().years.iter();
        let mut named = years.filter(|figures| scene.year_name(figures.year) == title);
        named.next_back().is_some_and(|figures| figures.execution.is_over)
    };
    let mut years = body.years;
    let index = years.iter().position(|year| over(&year.title)).unwrap_or(0);
    let year = if years.is_empty() { None } else { Some(years.swap_remove(index)) };
    let mut blocks = vec![Block::text(body.terms)];
    let notes = year.as_ref().map(|year| year.notes.clone()).unwrap_or_default();
    let title = year.as_ref().map(|year| year.title.clone()).unwrap_or_default();
    let mut lead = body.headline;
    if let Some(year) = year {
        lead = scene.sentences([lead, year.text]);
        blocks.extend(year.steps.into_iter().map(Block::equation));
        blocks.extend(year.months.into_iter().map(Block::sheet));
    }
    let values = [("year", Value::from(title.as_str()))];
    Matter {
        title: scene.words.say("paper-title-trustee", &values),
        lead,
        key: None,
        sides: Vec::new(),
        blocks,
        missing: missing(scene, &notes),
    }
}
