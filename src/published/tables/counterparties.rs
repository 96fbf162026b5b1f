//! `counterparties`: who was paid and who paid, over all years.

use crate::model::{Counterparty, Id, Relation};
use crate::published::table::{Field, Keyed};
use crate::published::{Cell, Facts, Form};
use crate::units::Money;

/// A counterparty with its sums over all years.
#[derive(Clone, Copy)]
pub(super) struct Key {
    party: Id<Counterparty>,
    spent: Money,
    received: Money,
    entries: usize,
}

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "counterparties", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("id", Form::Id, |facts, key| of(facts, key).id.as_str().into()),
    Field::words("name", |facts, key| Some(&of(facts, key).name)),
    Field::words("kind", |facts, key| of(facts, key).kind.as_ref()),
    Field::new("related", Form::Word, |facts, key| {
        Cell::from(match of(facts, key).related {
            Relation::Undeclared => "undeclared",
            Relation::None => "none",
            Relation::Related(_) => "related",
        })
    }),
    Field::words("relation", |facts, key| match &of(facts, key).related {
        Relation::Related(relation) => Some(relation),
        Relation::Undeclared | Relation::None => None,
    }),
    Field::new("declared", Form::Flag, |facts, key| of(facts, key).is_declared.into()),
    Field::new("spent", Form::Amount, |_, key| key.spent.into()),
    Field::new("received", Form::Amount, |_, key| key.received.into()),
    Field::new("entries", Form::Count, |_, key| key.entries.into()),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let zero = facts.books.zero();
    let none = |party| Key { party, spent: zero, received: zero, entries: 0 };
    let mut keys: Vec<Key> = facts.books.counterparties.ids().map(none).collect();
    for used in facts.analysis.years.iter().flat_map(|year| &year.parties) {
        if let Some(key) = keys.get_mut(used.party.index()) {
            key.spent += used.spent;
            key.received += used.received;
            key.entries += used.entries;
        }
    }
    Box::new(keys.into_iter())
}

fn of(facts: Facts<'_>, key: Key) -> &Counterparty {
    &facts.books.counterparties[key.party]
}
