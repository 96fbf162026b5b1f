//! `budget`: every budget line of every year with its components, and what became of it.

use crate::analysis::LineUse;
use crate::model::{BudgetLine, Component, Heading, Product};
use crate::published::table::{Field, Keyed};
use crate::published::{Facts, Form};
use crate::records::budget::HEADINGS;
use crate::units::Localized;

/// A year, a line of its execution, and a component of that line.
#[derive(Clone, Copy)]
pub(super) struct Key {
    year: usize,
    line: usize,
    component: Option<usize>,
}

/// The table.
///
/// Components leave kind and fund empty, as the files do, so that what is
/// filtered by either adds up to the budget and counts nothing twice.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "budget", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("year", Form::Count, |facts, key| facts.analysis.years[key.year].year.into()),
    Field::new("item", Form::Id, |facts, key| {
        facts.books.items[use_of(facts, key).item].id.as_str().into()
    }),
    Field::new("line", Form::Count, |facts, key| component(facts, key).map(|one| one.line).into()),
    Field::words("name", name),
    Field::new("fund", Form::Id, |facts, key| {
        whole(facts, key).map(|line| facts.books.funds[line.fund].id.as_str()).into()
    }),
    Field::new("to_fund", Form::Id, |facts, key| {
        let fund = whole(facts, key).and(budgeted(facts, key)).and_then(|line| line.to_fund);
        fund.map(|fund| facts.books.funds[fund].id.as_str()).into()
    }),
    Field::new("kind", Form::Word, |facts, key| {
        whole(facts, key).map(|line| line.kind.word()).into()
    }),
    Field::new("group", Form::Id, |facts, key| {
        let group = whole(facts, key).and_then(|line| line.group);
        group.map(|group| facts.books.groups[group].id.as_str()).into()
    }),
    Field::new("heading", Form::Word, |facts, key| {
        let line = whole(facts, key).and(budgeted(facts, key));
        line.and_then(|line| line.heading).and_then(word_of).into()
    }),
    Field::new("quantity", Form::Number, |facts, key| {
        product(facts, key).and_then(|product| product.quantity).into()
    }),
    Field::words("unit", |facts, key| {
        product(facts, key).and_then(|product| product.unit.as_ref())
    }),
    Field::new("unit_price", Form::Number, |facts, key| {
        product(facts, key).and_then(|product| product.unit_price).into()
    }),
    Field::new("periods", Form::Number, |facts, key| {
        product(facts, key).and_then(|product| product.periods).into()
    }),
    Field::new("rate", Form::Share, |facts, key| {
        product(facts, key).and_then(|product| product.rate).into()
    }),
    Field::new("budget", Form::Amount, |facts, key| match component(facts, key) {
        Some(component) => component.amount.into(),
        None => use_of(facts, key).budget.into(),
    }),
    Field::new("adjusted", Form::Amount, |facts, key| {
        whole(facts, key).and_then(|line| line.adjusted).into()
    }),
    Field::new("actual", Form::Amount, |facts, key| {
        whole(facts, key).map(|line| line.actual).into()
    }),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let of_line = move |year: usize, line: usize| {
        let key = Key { year, line, component: None };
        let count = budgeted(facts, key).map_or(0, |line| line.components.len());
        let components = (0..count).map(move |index| Key { component: Some(index), ..key });
        std::iter::once(key).chain(components)
    };
    let of_year = move |year: usize| {
        let count = facts.analysis.years[year].execution.lines.len();
        (0..count).flat_map(move |line| of_line(year, line))
    };
    Box::new((0..facts.analysis.years.len()).flat_map(of_year))
}

fn use_of(facts: Facts<'_>, key: Key) -> &LineUse {
    &facts.analysis.years[key.year].execution.lines[key.line]
}

/// The line's use, in the row of the line itself.
fn whole(facts: Facts<'_>, key: Key) -> Option<&LineUse> {
    key.component.is_none().then(|| use_of(facts, key))
}

/// The line as the year's budget has it.
fn budgeted(facts: Facts<'_>, key: Key) -> Option<&BudgetLine> {
    let year = facts.books.year(facts.analysis.years[key.year].year)?;
    year.line(use_of(facts, key).item)
}

fn component(facts: Facts<'_>, key: Key) -> Option<&Component> {
    budgeted(facts, key)?.components.get(key.component?)
}

fn product(facts: Facts<'_>, key: Key) -> Option<&Product> {
    match component(facts, key) {
        Some(component) => Some(&component.product),
        None => budgeted(facts, key).map(|line| &line.product),
    }
}

fn name(facts: Facts<'_>, key: Key) -> Option<&Localized> {
    match (component(facts, key), budgeted(facts, key)) {
        (Some(component), _) => Some(&component.name),
        (None, Some(line)) => Some(&line.name),
        (None, None) => Some(&facts.books.items[use_of(facts, key).item].name),
    }
}

fn word_of(heading: Heading) -> Option<&'static str> {
    HEADINGS.iter().find(|(_, _, other)| *other == heading).map(|(word, _, _)| *word)
}
