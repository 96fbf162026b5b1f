//! `contracts`: the register of contracts, with what was booked under each.

use crate::model::{Contract, Id};
use crate::published::table::{Field, Keyed};
use crate::published::{Facts, Form};
use crate::units::Money;

/// A contract with the sum and the number of its entries.
#[derive(Clone, Copy)]
pub(super) struct Key {
    contract: Id<Contract>,
    actual: Money,
    entries: usize,
}

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "contracts", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("id", Form::Id, |facts, key| of(facts, key).id.as_str().into()),
    Field::words("title", |facts, key| Some(&of(facts, key).title)),
    Field::new("counterparty", Form::Id, |facts, key| {
        facts.books.counterparties[of(facts, key).counterparty].id.as_str().into()
    }),
    Field::new("item", Form::Id, |facts, key| {
        of(facts, key).item.map(|item| facts.books.items[item].id.as_str()).into()
    }),
    Field::new("from", Form::Date, |facts, key| of(facts, key).from.into()),
    Field::new("to", Form::Date, |facts, key| of(facts, key).to.into()),
    Field::new("amount", Form::Amount, |facts, key| of(facts, key).amount.into()),
    Field::new("quotes", Form::Count, |facts, key| of(facts, key).quotes.into()),
    Field::new("decision", Form::Id, |facts, key| {
        let decision = of(facts, key).decision;
        decision.map(|decision| facts.books.decisions[decision].id.as_str()).into()
    }),
    Field::new("actual", Form::Amount, |_, key| key.actual.into()),
    Field::new("entries", Form::Count, |_, key| key.entries.into()),
    Field::new("path", Form::Id, |facts, key| facts.path(of(facts, key).place).into()),
    Field::new("source_line", Form::Count, |facts, key| facts.line(of(facts, key).place).into()),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let none = |contract| Key { contract, actual: facts.books.zero(), entries: 0 };
    let mut keys: Vec<Key> = facts.books.contracts.ids().map(none).collect();
    for entry in &facts.books.entries {
        if let Some(key) = entry.contract.and_then(|contract| keys.get_mut(contract.index())) {
            key.actual += entry.actual();
            key.entries += 1;
        }
    }
    Box::new(keys.into_iter())
}

fn of(facts: Facts<'_>, key: Key) -> &Contract {
    &facts.books.contracts[key.contract]
}
