//! `balances`: what every fund had in every account, at the start and at the end of each month.

use crate::model::{Account, Fund, Id};
use crate::published::table::{Field, Keyed};
use crate::published::{Facts, Form};
use crate::units::{Date, Month};

/// A day, a fund and an account.
#[derive(Clone, Copy)]
pub(super) struct Key {
    date: Date,
    fund: Id<Fund>,
    account: Id<Account>,
}

/// The table.
pub(super) static TABLE: Keyed<Key> = Keyed { name: "balances", fields: FIELDS, keys };

const FIELDS: &[Field<Key>] = &[
    Field::new("date", Form::Date, |_, key| key.date.into()),
    Field::new("fund", Form::Id, |facts, key| facts.books.funds[key.fund].id.as_str().into()),
    Field::new("account", Form::Id, |facts, key| {
        facts.books.accounts[key.account].id.as_str().into()
    }),
    Field::new("outside", Form::Flag, |facts, key| (!facts.books.is_own(key.fund)).into()),
    Field::new("balance", Form::Amount, |facts, key| {
        facts.analysis.balances.at(key.account, key.fund, key.date).into()
    }),
];

fn keys<'a>(facts: Facts<'a>) -> Box<dyn Iterator<Item = Key> + 'a> {
    let balances = &facts.analysis.balances;
    let funds = facts.books.funds.ids();
    let pockets: Vec<(Id<Fund>, Id<Account>)> = funds
        .flat_map(|fund| balances.accounts_of(fund).map(move |account| (fund, account)))
        .collect();
    let of_day = move |date| {
        let key = move |(fund, account)| Key { date, fund, account };
        pockets.clone().into_iter().map(key)
    };
    Box::new(days(facts).flat_map(of_day))
}

/// The day before the books begin, and the last day of every month that they reach.
fn days(facts: Facts<'_>) -> impl Iterator<Item = Date> {
    let start = facts.analysis.balances.start();
    let last = facts.analysis.activity.months().next_back();
    let months = start.zip(last).map(|(start, last)| (start.month(), last));
    let count = months.map_or(0, |(first, last)| last.months_since(first) + 1);
    let first = months.map(|(first, _)| first);
    let ends = (0..count).filter_map(move |index| first.map(|first| first.plus(index)));
    start.map(|date| date.plus_days(-1)).into_iter().chain(ends.map(Month::last_day))
}
