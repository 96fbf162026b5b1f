//! What came in and went out on each budget line over a stretch of months.

use std::collections::BTreeMap;

use super::{Activity, Span};
use crate::model::{Books, Direction, Entry, Id, Item, ItemKind};
use crate::units::{Date, Money};

/// What moved on one budget line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// The budget line.
    pub item: Id<Item>,
    /// What came in; corrections in the same column are counted.
    pub came_in: Money,
    /// What went out.
    pub went_out: Money,
}

impl Flow {
    /// What came in less what went out.
    pub fn net(&self) -> Money {
        self.came_in - self.went_out
    }
}

/// Money kept for others on one budget line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Held {
    /// What was kept before.
    pub opening: Money,
    /// What moved.
    pub flow: Flow,
    /// What is kept after.
    pub closing: Money,
}

/// What moved on each budget line, as far as an entry counts, in the order of the budget.
pub fn flows(
    books: &Books,
    activity: &Activity,
    (first, last): Span,
    counts: impl Fn(&Entry) -> bool,
) -> Vec<Flow> {
    let zero = books.zero();
    let mut flows: BTreeMap<Id<Item>, Flow> = BTreeMap::new();
    let months = activity.months().filter(|month| (first..=last).contains(month));
    for &position in months.flat_map(|month| activity.of_month(month)) {
        let entry = &books.entries[position];
        if !counts(entry) {
            continue;
        }
        let empty = Flow { item: entry.item, came_in: zero, went_out: zero };
        let flow = flows.entry(entry.item).or_insert(empty);
        match entry.direction {
            Direction::In => flow.came_in += entry.amount,
            Direction::Out => flow.went_out += entry.amount,
        }
    }
    flows.into_values().collect()
}

/// Money kept for others on each budget line that ever kept some.
pub fn held(books: &Books, activity: &Activity, span: Span) -> Vec<Held> {
    let zero = books.zero();
    let is_held = |entry: &Entry| entry.kind == ItemKind::Held && books.is_own(entry.fund);
    let before = span.0.first_day().plus_days(-1).month();
    let earlier = flows(books, activity, (Date::EARLIEST.month(), before), is_held);
    let during = flows(books, activity, span, is_held);
    let of_item = |item: Id<Item>| {
        let find = |flows: &[Flow]| flows.iter().find(|flow| flow.item == item).copied();
        let declared = books.opening.balances.iter().filter(|one| one.item == Some(item));
        let declared = Money::total(books.currency(), declared.map(|one| one.amount));
        let opening = declared + find(&earlier).map_or(zero, |flow| flow.net());
        let flow = find(&during).unwrap_or(Flow { item, came_in: zero, went_out: zero });
        Held { opening, flow, closing: opening + flow.net() }
    };
    let all = books.items.of_kind(ItemKind::Held).map(|(item, _)| of_item(item));
    all.filter(|held| {
        !held.opening.is_zero() || !held.flow.came_in.is_zero() || !held.flow.went_out.is_zero()
    })
    .collect()
}
