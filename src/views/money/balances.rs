//! Balances of funds: in which accounts today, at month ends, and through each year.

use serde::Serialize;

use crate::model::{Fund, Id};
use crate::units::{Date, Money, Month, Quantity};
use crate::views::chart::{BalanceLine, Balances, Closing, Mark, Name, round_steps};
use crate::views::frame::{Drawing, Drawings};
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// Balances at month ends.
#[derive(Clone, Debug, Serialize)]
pub struct LinePart {
    /// From how much to how much, in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// The same as a table.
    pub sheet: Sheet,
}

/// How many lines the chart of balances takes.
const LINES: usize = 3;

/// The funds that stand in the community's totals.
pub(super) fn own_funds(scene: Scene<'_>) -> impl Iterator<Item = Id<Fund>> {
    let books = scene.books();
    books.funds.ids().filter(|fund| books.is_own(*fund))
}

/// The headings of a table with a column for each own fund and, where there are several, for all.
fn heads(scene: Scene<'_>, first: &str) -> Vec<String> {
    let mut heads = vec![scene.words_of(first)];
    heads.extend(own_funds(scene).map(|fund| scene.fund(fund)));
    if heads.len() > 2 {
        heads.push(scene.words.heading("term-total"));
    }
    heads
}

/// A table with such headings; with one column of figures it fits a phone as it is.
pub(super) fn sheet(scene: Scene<'_>, caption: String, first: &str) -> Sheet {
    let heads = heads(scene, first);
    let is_narrow = heads.len() == 2;
    let sheet = Sheet::new(caption, heads, 1);
    if is_narrow { sheet.narrow() } else { sheet }
}

/// A row of such a table.
pub(super) fn cells(
    scene: Scene<'_>,
    of_fund: impl Fn(Id<Fund>) -> Money,
    all: Money,
    worded: impl Fn(Money) -> Cell,
) -> Vec<Cell> {
    let mut cells: Vec<Cell> = own_funds(scene).map(|fund| worded(of_fund(fund))).collect();
    if cells.len() > 1 {
        cells.push(worded(all));
    }
    cells
}

/// Each fund in each account on the last day of the books.
pub(super) fn today(scene: Scene<'_>, end: Date) -> Option<Sheet> {
    if !scene.knows_balances() {
        return None;
    }
    let (books, balances) = (scene.books(), &scene.analysis().balances);
    let worded = |amount: Money| {
        let tone = if amount.is_negative() { "bad" } else { "" };
        Cell::from(scene.figure(amount)).toned(tone)
    };
    let row = |account| {
        let whole = balances.of_account(account, end);
        let of_fund = |fund| balances.at(account, fund, end);
        SheetRow::new(scene.account(account), cells(scene, of_fund, whole, worded))
    };
    let rows: Vec<SheetRow> = scene.analysis().own_accounts(books).map(row).collect();
    let whole = balances.own(books, end);
    let total = SheetRow::new(
        scene.words.heading("term-total"),
        cells(scene, |fund| balances.of_fund(fund, end), whole, worded),
    );
    let caption = scene.words.say("money-today-caption", &[("date", end.into())]);
    let sheet = sheet(scene, caption, "money-head-account").filled(rows)?;
    Some(Sheet { total: Some(total), ..sheet })
}

/// The months from the start of the books to their last day.
fn months(scene: Scene<'_>, end: Date) -> Vec<Month> {
    let Some(start) = scene.analysis().balances.start() else { return Vec::new() };
    let first = start.month();
    let count = end.month().months_since(first);
    (0..=count.max(0)).map(|offset| first.plus(offset)).collect()
}

/// Balances at month ends, as a chart and a table.
pub(super) fn line(scene: Scene<'_>, end: Date, drawings: &mut Drawings) -> Option<LinePart> {
    let months = months(scene, end);
    if !scene.knows_balances() || months.len() < 2 || scene.books().entries.is_empty() {
        return None;
    }
    let (books, balances) = (scene.books(), &scene.analysis().balances);
    let own = |month: &Month| balances.own(books, month.last_day());
    let (first, last) = (months.first()?, months.last()?);
    let lowest = months.iter().min_by_key(|month| own(month))?;
    let values = [
        ("from", (*first).into()),
        ("first", text(scene.words.rounded_money(own(first)))),
        ("to", (*last).into()),
        ("last", text(scene.words.rounded_money(own(last)))),
        ("when", (*lowest).into()),
        ("lowest", text(scene.words.rounded_money(own(lowest)))),
    ];
    let summary = scene.words.say("money-line-text", &values);
    let row = |month: &Month| {
        let at = month.last_day();
        let of_fund = |fund| balances.of_fund(fund, at);
        let worded = |amount| Cell::from(scene.figure(amount));
        SheetRow::new(scene.words.month(*month), cells(scene, of_fund, own(month), worded))
    };
    let rows = months.iter().rev().map(row).collect();
    Some(LinePart {
        chart: drawings.add(chart(scene, &months, &summary)),
        sheet: sheet(scene, scene.words_of("money-line-caption"), "money-head-month-end")
            .filled(rows)?,
        text: summary,
    })
}

/// A line for each fund; where there are more than the chart takes, one for all of them.
fn chart(scene: Scene<'_>, months: &[Month], summary: &str) -> BalanceLine {
    let (books, balances) = (scene.books(), &scene.analysis().balances);
    let funds: Vec<Id<Fund>> = own_funds(scene).collect();
    let closing = |month: &Month, amount: Money| {
        let is_closed = books.closings.iter().any(|closing| {
            let (first, last) = closing.period.months(books.community.year_start);
            (first..=last).contains(month)
        });
        Some(Closing { mark: Mark::money(amount, scene.words.rounded_money(amount)), is_closed })
    };
    let line = |name: String, at: &dyn Fn(Date) -> Money| Balances {
        name: Name::only(name),
        balances: months.iter().map(|month| closing(month, at(month.last_day()))).collect(),
    };
    let lines = match funds.len() {
        1..=LINES => funds
            .iter()
            .map(|fund| line(scene.fund(*fund), &|date| balances.of_fund(*fund, date)))
            .collect(),
        _ => vec![line(scene.words_of("only-fund"), &|date| balances.own(books, date))],
    };
    BalanceLine {
        question: scene.words_of("money-line-title"),
        summary: summary.to_owned(),
        axis: axis(scene, &lines),
        moments: months.iter().map(|month| moment(scene, *month, months[0])).collect(),
        funds: lines,
    }
}

fn axis(scene: Scene<'_>, lines: &[Balances]) -> Vec<Mark> {
    let values = || lines.iter().flat_map(|line| &line.balances).flatten();
    let low = values().map(|closing| closing.mark.value).min().unwrap_or_default();
    let high = values().map(|closing| closing.mark.value).max().unwrap_or_default();
    let step = |value| Mark::number(value, scene.words.quantity(Quantity::of(value)));
    round_steps(low, high, 4).into_iter().map(step).collect()
}

/// A month under a chart: the first one and each first month of a year say the year.
fn moment(scene: Scene<'_>, month: Month, first: Month) -> Name {
    let short = scene.words.short_month(month);
    let is_named = month == first || month.number() == 1;
    Name::new(if is_named { scene.words.month(month) } else { short.clone() }, short)
}
