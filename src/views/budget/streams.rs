//! What reaches each fund of a year, and what leaves it.

use super::Told;
use crate::analysis::{FundBalance, LineUse};
use crate::model::{Group, Id, Item, ItemKind};
use crate::units::Money;

/// The most groups that stand for themselves on one side.
const SHOWN: usize = 6;

/// What stands at one end of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Opening,
    Group(Id<Group>),
    Item(Id<Item>),
    Others,
    Held,
    Transfer,
    Closing,
}

/// An amount between one end and a fund.
pub(super) struct Stream {
    pub(super) end: End,
    pub(super) fund: usize,
    pub(super) amount: Money,
}

/// The streams of one side, and their ends in order.
pub(super) struct Streams {
    pub(super) ends: Vec<End>,
    pub(super) streams: Vec<Stream>,
    pub(super) is_source: bool,
}

/// Everything that reaches funds, or that leaves them.
pub(super) fn streams(told: Told<'_>, funds: &[FundBalance], is_source: bool) -> Streams {
    let kind = if is_source { ItemKind::Income } else { ItemKind::Expense };
    let ends = shown(told, kind);
    let mut streams: Vec<Stream> = Vec::new();
    let mut add = |end, fund, amount: Money| {
        let known = streams.iter_mut().find(|one| one.end == end && one.fund == fund);
        match known {
            Some(stream) => stream.amount += amount,
            None => streams.push(Stream { end, fund, amount }),
        }
    };
    for (index, fund) in funds.iter().enumerate() {
        let lines = told.figures.execution.lines.iter();
        for line in lines.filter(|line| line.fund == fund.fund && line.kind == kind) {
            let end = end_of(line);
            let end = if ends.contains(&end) { end } else { End::Others };
            add(end, index, amount(told, line));
        }
        for (end, amount) in others(told, fund, is_source) {
            add(end, index, amount);
        }
    }
    streams.retain(|stream| stream.amount.is_positive());
    let has = |end: &End| streams.iter().any(|stream| stream.end == *end);
    let first = [End::Opening].into_iter();
    let last = [End::Others, End::Held, End::Transfer, End::Closing];
    let ends = first.chain(ends).chain(last).filter(has).collect();
    Streams { ends, streams, is_source }
}

/// What moved on a line, or is planned where nothing is booked yet.
fn amount(told: Told<'_>, line: &LineUse) -> Money {
    let planned = || line.adjusted.unwrap_or(told.scene.books().zero());
    if told.has_entries { line.actual } else { planned() }
}

fn end_of(line: &LineUse) -> End {
    line.group.map_or(End::Item(line.item), End::Group)
}

/// The groups with the largest sums, the largest first.
fn shown(told: Told<'_>, kind: ItemKind) -> Vec<End> {
    let mut sums: Vec<(End, Money)> = Vec::new();
    for line in told.figures.execution.own(told.scene.books(), kind) {
        let end = end_of(line);
        match sums.iter_mut().find(|(other, _)| *other == end) {
            Some((_, sum)) => *sum += amount(told, line),
            None => sums.push((end, amount(told, line))),
        }
    }
    sums.sort_by_key(|(end, sum)| (std::cmp::Reverse(*sum), *end));
    // One group more takes no more room than the words that there are others.
    let most = if sums.len() == SHOWN + 1 { SHOWN + 1 } else { SHOWN };
    sums.into_iter().take(most).map(|(end, _)| end).collect()
}

/// Balances, transfers and money kept for others, on the side where they stand.
fn others(told: Told<'_>, fund: &FundBalance, is_source: bool) -> Vec<(End, Money)> {
    let sided = |amount: Money| if is_source { amount } else { -amount };
    if !told.has_entries {
        let (transfers, left) = (fund.planned_transfers, fund.planned_surplus());
        return vec![(End::Transfer, sided(transfers)), (End::Closing, sided(-left))];
    }
    let moved = told.figures.by_fund.iter().find(|(other, _)| *other == fund.fund);
    let Some((_, moved)) = moved else { return Vec::new() };
    let (opening, closing) = match told.scene.knows_balances() {
        true => (moved.opening, moved.closing),
        false => (told.scene.books().zero(), moved.closing - moved.opening),
    };
    vec![
        (End::Opening, sided(opening)),
        (End::Held, sided(moved.held)),
        (End::Transfer, sided(moved.transfers)),
        (End::Closing, sided(-closing)),
    ]
}
