//! A budget line's years, and how they compare.

use serde::Serialize;

use crate::analysis::{ItemYear, LineUse, YearFigures, held_on};
use crate::model::{Id, Item, ItemKind};
use crate::units::{Money, Period};
use crate::views::equation::reach;
use crate::views::figure::{Figure, Link};
use crate::views::scene::Scene;
use crate::views::uses::{difference_words, used_words};

/// One year of a budget line, in a row.
#[derive(Clone, Debug, Serialize)]
pub struct YearRow {
    /// The year, with its place on the page.
    pub link: Link,
    /// The budget as adopted.
    pub budget: Option<Figure>,
    /// The same after adjustments, where they changed it.
    pub adjusted: Option<Figure>,
    /// What came in, was spent, moved or is kept.
    pub actual: Option<Figure>,
    /// The difference to the adopted budget, or the share used of a year under way, in words.
    pub remark: Option<Figure>,
    /// How the difference is meant.
    pub tone: &'static str,
}

/// The years that have the line: first the latest that has begun, then back in time, then
/// those ahead, and last those in which it has neither an amount nor entries.
pub(super) fn of_item<'a>(scene: Scene<'a>, item: Id<Item>) -> Vec<(&'a YearFigures, &'a LineUse)> {
    let analysis = scene.analysis();
    let has = |figures: &'a YearFigures| Some((figures, figures.execution.line(item)?));
    let mut years: Vec<_> = analysis.years.iter().filter_map(has).collect();
    years.sort_by_key(|(figures, line)| {
        let is_ahead = figures.year.first_day() > analysis.today;
        let is_blank = line.adjusted.is_none() && line.entries == 0;
        (is_blank, is_ahead, std::cmp::Reverse(figures.year.number()))
    });
    years
}

/// Its years side by side; nothing where there is only one.
pub(super) fn table(scene: Scene<'_>, item: Id<Item>) -> Vec<YearRow> {
    let years = of_item(scene, item);
    if years.len() < 2 {
        return Vec::new();
    }
    years.iter().map(|(figures, line)| row(scene, figures, line)).collect()
}

fn row(scene: Scene<'_>, figures: &YearFigures, line: &LineUse) -> YearRow {
    let number = figures.year.number();
    let is_flow = matches!(line.kind, ItemKind::Income | ItemKind::Expense);
    let has_entries = line.entries > 0 || figures.execution.is_over;
    let remark = if is_flow && has_entries { remark(scene, figures, line) } else { None };
    YearRow {
        link: Link { text: scene.words.period(Period::Year(number)), href: format!("#y{number}") },
        budget: line.budget.map(|budget| scene.figure(budget)),
        adjusted: line
            .adjusted
            .filter(|_| line.adjusted != line.budget)
            .map(|adjusted| scene.figure(adjusted)),
        actual: has_entries.then(|| scene.figure(amount(scene, figures, line))),
        tone: remark.as_ref().map_or("plain", |(_, tone)| tone),
        remark: remark.map(|(figure, _)| figure),
    }
}

/// How far a year is from its budget, or how much of it a year under way has used.
fn remark(
    scene: Scene<'_>,
    figures: &YearFigures,
    line: &LineUse,
) -> Option<(Figure, &'static str)> {
    if figures.execution.is_over {
        let difference = line.variance()?;
        let (text, tone) = difference_words(scene, line.kind, difference);
        return Some((scene.figure_as(difference, text), tone));
    }
    let figure = scene.rate_figure(line.used()?, 1);
    Some((Figure { text: used_words(scene, line), ..figure }, "plain"))
}

/// What a line of its kind comes to in a year: received, spent, moved or kept.
pub(super) fn amount(scene: Scene<'_>, figures: &YearFigures, line: &LineUse) -> Money {
    let (books, activity) = (scene.books(), &scene.analysis().activity);
    match line.kind {
        ItemKind::Income | ItemKind::Expense => line.actual,
        ItemKind::Transfer => ItemYear::of(books, activity, line.item, figures.year).columns.paid,
        ItemKind::Held => held_on(books, activity, line.item, reach(scene, figures)),
    }
}
