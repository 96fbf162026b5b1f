//! Pictures of what became of a budget: a year's, or one budget line's.

use super::{Planned, Plans, Shows, Tone, Walk, mark, mark_with_unit};
use crate::model::{Id, Item, ItemKind};
use crate::units::FiscalYear;
use crate::views::item::latest;
use crate::views::scene::Scene;

/// The current year's budget, for books that do not say what is left; a blank leaf where there
/// is none.
pub(super) fn current(scene: Scene<'_>) -> Shows {
    let plans = scene.analysis().current_year().map(|figures| year(scene, figures.year));
    let told = plans.filter(|plans| !plans.rows.is_empty());
    told.map_or_else(|| Shows::Walk(Walk::default()), Shows::Plans)
}

/// Income, then spending, each against its budget.
pub(super) fn year(scene: Scene<'_>, year: FiscalYear) -> Plans {
    let Some(figures) = scene.analysis().year(year) else {
        return Plans { used: None, rows: Vec::new() };
    };
    let row = |kind, tone| {
        let sums = figures.execution.total(scene.books(), kind);
        let plan = (!sums.adjusted.is_zero()).then(|| mark(scene, sums.adjusted));
        let is_told = plan.is_some() || !sums.actual.is_zero();
        is_told.then(|| Planned { actual: mark_with_unit(scene, sums.actual), plan, tone })
    };
    let rows = [row(ItemKind::Income, Tone::In), row(ItemKind::Expense, Tone::Out)];
    Plans { used: None, rows: rows.into_iter().flatten().collect() }
}

/// The latest year of a budget line.
pub(super) fn item(scene: Scene<'_>, item: Id<Item>) -> Plans {
    let Some((_, line, amount)) = latest(scene, item) else {
        return Plans { used: None, rows: Vec::new() };
    };
    let tone = match line.kind {
        ItemKind::Income => Tone::In,
        ItemKind::Expense => Tone::Out,
        ItemKind::Transfer | ItemKind::Held => Tone::Plain,
    };
    let is_flow = tone != Tone::Plain;
    let row = Planned {
        actual: mark_with_unit(scene, amount),
        plan: line.adjusted.filter(|_| is_flow).map(|plan| mark(scene, plan)),
        tone,
    };
    let used = line.used().filter(|_| is_flow);
    Plans { used: used.map(|used| scene.words.rate(used, 1)), rows: vec![row] }
}
