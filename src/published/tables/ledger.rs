//! `ledger`: every entry, and every void number, so that the numbering has no holes.

use crate::diag::Place;
use crate::model::{Direction, Entry, Id, Target, Voucher};
use crate::published::table::{Field, Keyed};
use crate::published::{Cell, Facts, Form};
use crate::units::{Date, Localized};

/// An entry by its position in the books, or a void number.
#[derive(Clone, Copy)]
pub(in crate::published) enum Key {
    Entry(usize),
    Void(Id<Voucher>),
}

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "ledger", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("voucher", Form::Id, |facts, key| voucher(facts, key).id.as_str().into()),
    Field::new("line", Form::Count, |facts, key| of_entry(facts, key, |entry| entry.line.into())),
    Field::new("date", Form::Date, |facts, key| date(facts, key).into()),
    Field::new("item", Form::Id, |facts, key| match entry(facts, key) {
        Some(entry) => facts.books.items[entry.item].id.as_str().into(),
        None => Cell::Nothing,
    }),
    Field::new("fund", Form::Id, |facts, key| match entry(facts, key) {
        Some(entry) => facts.books.funds[entry.fund].id.as_str().into(),
        None => Cell::Nothing,
    }),
    Field::new("account", Form::Id, |facts, key| match entry(facts, key) {
        Some(entry) => facts.books.accounts[entry.account].id.as_str().into(),
        None => Cell::Nothing,
    }),
    Field::words("summary", summary),
    Field::new("counterparty", Form::Id, |facts, key| {
        let party = entry(facts, key).and_then(|entry| entry.counterparty);
        party.map(|party| facts.books.counterparties[party].id.as_str()).into()
    }),
    Field::new("in", Form::Amount, |facts, key| {
        of_entry(facts, key, |entry| amount(entry, Direction::In))
    }),
    Field::new("out", Form::Amount, |facts, key| {
        of_entry(facts, key, |entry| amount(entry, Direction::Out))
    }),
    Field::new("kind", Form::Word, |facts, key| {
        entry(facts, key).map_or("void", |entry| entry.kind.word()).into()
    }),
    Field::new("period", Form::Period, |facts, key| {
        of_entry(facts, key, |entry| entry.period.into())
    }),
    Field::new("invoice", Form::Id, |facts, key| {
        of_entry(facts, key, |entry| entry.invoice.as_deref().into())
    }),
    Field::new("approval", Form::Id, |facts, key| {
        let level = entry(facts, key).and_then(|entry| entry.approval);
        level.map(|level| facts.books.approvals[level].id.as_str()).into()
    }),
    Field::new("decision", Form::Id, |facts, key| {
        let decision = entry(facts, key).and_then(|entry| entry.decision);
        decision.map(|decision| facts.books.decisions[decision].id.as_str()).into()
    }),
    Field::new("contract", Form::Id, |facts, key| {
        let contract = entry(facts, key).and_then(|entry| entry.contract);
        contract.map(|contract| facts.books.contracts[contract].id.as_str()).into()
    }),
    Field::new("corrects", Form::Id, |facts, key| {
        target(facts, entry(facts, key).and_then(|entry| entry.corrects))
    }),
    Field::new("refunds", Form::Id, |facts, key| {
        target(facts, entry(facts, key).and_then(|entry| entry.refunds))
    }),
    Field::new("path", Form::Id, |facts, key| facts.path(place(facts, key)).into()),
    Field::new("source_line", Form::Count, |facts, key| facts.line(place(facts, key)).into()),
];

/// All rows, in the order in which they are published.
pub(in crate::published) fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let of_voucher = |(id, voucher): (Id<Voucher>, &Voucher)| {
        let void = voucher.void.is_some().then_some(Key::Void(id));
        void.into_iter().chain(voucher.entries.clone().map(Key::Entry))
    };
    Box::new(facts.books.vouchers.iter().flat_map(of_voucher))
}

/// The entry of a row; none for a void number.
pub(in crate::published) fn entry(facts: Facts<'_>, key: Key) -> Option<&Entry> {
    match key {
        Key::Entry(position) => facts.books.entries.get(position),
        Key::Void(_) => None,
    }
}

fn of_entry<'a>(facts: Facts<'a>, key: Key, value: impl FnOnce(&'a Entry) -> Cell<'a>) -> Cell<'a> {
    entry(facts, key).map_or(Cell::Nothing, value)
}

/// The voucher of a row.
pub(in crate::published) fn voucher(facts: Facts<'_>, key: Key) -> &Voucher {
    &facts.books.vouchers[number(facts, key)]
}

/// Which voucher a row belongs to.
pub(in crate::published) fn number(facts: Facts<'_>, key: Key) -> Id<Voucher> {
    match key {
        Key::Entry(position) => facts.books.entries[position].voucher,
        Key::Void(id) => id,
    }
}

/// The day of a row.
pub(in crate::published) fn date(facts: Facts<'_>, key: Key) -> Date {
    entry(facts, key).map_or_else(|| voucher(facts, key).date, |entry| entry.date)
}

/// What a row was for, or why its number is void.
pub(in crate::published) fn summary(facts: Facts<'_>, key: Key) -> Option<&Localized> {
    match entry(facts, key) {
        Some(entry) => Some(&entry.summary),
        None => voucher(facts, key).void.as_ref(),
    }
}

fn place(facts: Facts<'_>, key: Key) -> Place {
    entry(facts, key).map_or_else(|| voucher(facts, key).place, |entry| entry.place)
}

/// The amount as written, in the column where it is written.
fn amount(entry: &Entry, direction: Direction) -> Cell<'_> {
    (entry.direction == direction).then_some(entry.amount).into()
}

/// What a correction or refund points to: `voucher/line`, a whole voucher, or `prior`.
fn target(facts: Facts<'_>, target: Option<Target>) -> Cell<'_> {
    match target {
        Some(Target::Entry(position)) => {
            let entry = &facts.books.entries[position];
            format!("{}/{}", facts.books.vouchers[entry.voucher].id, entry.line).into()
        }
        Some(Target::Voucher(id)) => facts.books.vouchers[id].id.as_str().into(),
        Some(Target::Prior) => "prior".into(),
        None => Cell::Nothing,
    }
}
