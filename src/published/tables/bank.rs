//! `bank`: every statement held against the books.

use crate::analysis::Reconciliation;
use crate::model::Statement;
use crate::published::table::{Field, Keyed};
use crate::published::{Facts, Form};

/// A reconciliation by its position.
type Key = usize;

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "bank", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("account", Form::Id, |facts, key| {
        facts.books.accounts[statement(facts, key).account].id.as_str().into()
    }),
    Field::new("date", Form::Date, |facts, key| statement(facts, key).date.into()),
    Field::new("statement", Form::Amount, |facts, key| statement(facts, key).balance.into()),
    Field::new("book", Form::Amount, |facts, key| of(facts, key).book.into()),
    Field::new("items", Form::Count, |facts, key| statement(facts, key).items.len().into()),
    Field::new("explained", Form::Amount, |facts, key| of(facts, key).explained.into()),
    Field::new("gap", Form::Amount, |facts, key| of(facts, key).gap.into()),
    Field::new("path", Form::Id, |facts, key| facts.path(statement(facts, key).place).into()),
    Field::new("source_line", Form::Count, |facts, key| {
        facts.line(statement(facts, key).place).into()
    }),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    Box::new(0..facts.analysis.reconciliations.len())
}

fn of(facts: Facts<'_>, key: Key) -> &Reconciliation {
    &facts.analysis.reconciliations[key]
}

fn statement(facts: Facts<'_>, key: Key) -> &Statement {
    &facts.books.statements[of(facts, key).statement]
}
