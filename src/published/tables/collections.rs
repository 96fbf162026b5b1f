//! `collections`: what was billed and collected, small groups merged.

use crate::analysis::{ChargeCollection, CollectionSums, GroupCollection};
use crate::published::table::{Field, Keyed};
use crate::published::{Cell, Facts, Form};

/// A year, a charge of it, and which money.
#[derive(Clone, Copy)]
pub(super) struct Key {
    year: usize,
    charge: usize,
    part: Part,
}

/// Money for the year itself, by group; for earlier years; for later ones.
#[derive(Clone, Copy)]
enum Part {
    Current(usize),
    Arrears,
    Prepaid,
}

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "collections", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("year", Form::Count, |facts, key| facts.analysis.years[key.year].year.into()),
    Field::new("charge", Form::Id, |facts, key| {
        facts.books.charges[of(facts, key).charge].id.as_str().into()
    }),
    Field::words("name", |facts, key| Some(&facts.books.charges[of(facts, key).charge].name)),
    Field::new("as_of", Form::Date, |facts, key| of(facts, key).as_of.into()),
    Field::new("part", Form::Word, |_, key| {
        Cell::from(match key.part {
            Part::Current(_) => "current",
            Part::Arrears => "arrears",
            Part::Prepaid => "prepaid",
        })
    }),
    Field::new("groups", Form::Id, |facts, key| {
        group(facts, key).map(|group| group.groups.join(";")).into()
    }),
    Field::new("households", Form::Count, |facts, key| {
        group(facts, key).filter(|_| of(facts, key).is_shown(facts.books)).and_then(units).into()
    }),
    Field::new("opening", Form::Amount, |facts, key| {
        figure(facts, key, |sums| sums.opening.into())
    }),
    Field::new("billed", Form::Amount, |facts, key| figure(facts, key, |sums| sums.billed.into())),
    Field::new("waived", Form::Amount, |facts, key| figure(facts, key, |sums| sums.waived.into())),
    Field::new("collected", Form::Amount, |facts, key| {
        figure(facts, key, |sums| sums.collected.into())
    }),
    Field::new("unpaid", Form::Amount, |facts, key| match key.part {
        Part::Prepaid => Cell::Nothing,
        Part::Current(_) | Part::Arrears => figure(facts, key, |sums| sums.unpaid().into()),
    }),
    Field::new("rate", Form::Share, |facts, key| figure(facts, key, |sums| sums.rate().into())),
    Field::new("withheld", Form::Flag, |facts, key| (!of(facts, key).is_shown(facts.books)).into()),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let of_charge = move |year: usize, charge: usize| {
        let its = &facts.analysis.years[year].collections[charge];
        let other = |part, sums: &CollectionSums| (!sums.is_nothing()).then_some(part);
        let groups = (0..its.groups.len()).map(Part::Current);
        let parts = groups
            .chain(other(Part::Arrears, &its.arrears))
            .chain(other(Part::Prepaid, &its.prepaid));
        parts.map(move |part| Key { year, charge, part })
    };
    let of_year = move |year: usize| {
        let count = facts.analysis.years[year].collections.len();
        (0..count).flat_map(move |charge| of_charge(year, charge))
    };
    Box::new((0..facts.analysis.years.len()).flat_map(of_year))
}

fn of(facts: Facts<'_>, key: Key) -> &ChargeCollection {
    &facts.analysis.years[key.year].collections[key.charge]
}

fn group(facts: Facts<'_>, key: Key) -> Option<&GroupCollection> {
    match key.part {
        Part::Current(index) => of(facts, key).groups.get(index),
        Part::Arrears | Part::Prepaid => None,
    }
}

fn units(group: &GroupCollection) -> Option<u32> {
    group.units
}

fn figure<'a>(
    facts: Facts<'a>,
    key: Key,
    value: impl FnOnce(&CollectionSums) -> Cell<'a>,
) -> Cell<'a> {
    let charge = of(facts, key);
    if !charge.is_shown(facts.books) {
        return Cell::Nothing;
    }
    match key.part {
        Part::Current(index) => value(&charge.groups[index].sums),
        Part::Arrears => value(&charge.arrears),
        Part::Prepaid => value(&charge.prepaid),
    }
}
