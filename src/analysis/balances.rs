//! Balances of every fund in every account, day by day.

use std::collections::BTreeMap;

use super::Activity;
use crate::model::{Account, Books, Fund, Id};
use crate::units::{Date, Money};

/// The balances of every fund in every account, at the end of each day.
#[derive(Clone, Debug)]
pub struct Balances {
    zero: Money,
    /// The day from which balances are known.
    start: Option<Date>,
    pockets: BTreeMap<(Id<Account>, Id<Fund>), Pocket>,
    /// For each entry the balance of its account after it, in the order of days.
    after: Vec<Money>,
}

/// One fund in one account.
#[derive(Clone, Debug)]
struct Pocket {
    opening: Money,
    /// The balance at the end of each day on which something moved.
    days: Vec<(Date, Money)>,
}

impl Pocket {
    fn last(&self) -> Money {
        self.days.last().map_or(self.opening, |(_, balance)| *balance)
    }

    fn at(&self, date: Date) -> Money {
        let after = self.days.partition_point(|(day, _)| *day <= date);
        after.checked_sub(1).map_or(self.opening, |index| self.days[index].1)
    }
}

/// A day on which a fund in an account lay below nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overdraft {
    /// The account.
    pub account: Id<Account>,
    /// The fund.
    pub fund: Id<Fund>,
    /// The first such day.
    pub since: Date,
    /// The day on which it was lowest.
    pub lowest_on: Date,
    /// How low; below nothing.
    pub lowest: Money,
}

impl Balances {
    pub(super) fn of(books: &Books, activity: &Activity) -> Self {
        let zero = books.zero();
        let mut balances = Self {
            zero,
            start: books.opening.date.or(activity.by_date.first().map(|&p| books.entries[p].date)),
            pockets: BTreeMap::new(),
            after: vec![zero; books.entries.len()],
        };
        for opening in &books.opening.balances {
            balances.pocket((opening.account, opening.fund)).opening += opening.amount;
        }
        let mut accounts: BTreeMap<Id<Account>, Money> = BTreeMap::new();
        for ((account, _), pocket) in &balances.pockets {
            *accounts.entry(*account).or_insert(zero) += pocket.opening;
        }
        for &position in &activity.by_date {
            let entry = &books.entries[position];
            let flow = entry.flow();
            let total = accounts.entry(entry.account).or_insert(zero);
            *total += flow;
            balances.after[position] = *total;
            let pocket = balances.pocket((entry.account, entry.fund));
            let balance = pocket.last() + flow;
            match pocket.days.last_mut() {
                Some((day, last)) if *day == entry.date => *last = balance,
                _ => pocket.days.push((entry.date, balance)),
            }
        }
        balances
    }

    fn pocket(&mut self, key: (Id<Account>, Id<Fund>)) -> &mut Pocket {
        let zero = self.zero;
        self.pockets.entry(key).or_insert(Pocket { opening: zero, days: Vec::new() })
    }

    /// The first day of the books.
    pub fn start(&self) -> Option<Date> {
        self.start
    }

    /// The balance of one fund in one account at the end of a day.
    pub fn at(&self, account: Id<Account>, fund: Id<Fund>, date: Date) -> Money {
        self.pockets.get(&(account, fund)).map_or(self.zero, |pocket| pocket.at(date))
    }

    /// The balance of a fund at the end of a day, in whatever accounts.
    pub fn of_fund(&self, fund: Id<Fund>, date: Date) -> Money {
        self.sum(date, |(_, other)| *other == fund)
    }

    /// The balance of an account at the end of a day, of whatever funds.
    pub fn of_account(&self, account: Id<Account>, date: Date) -> Money {
        self.sum(date, |(other, _)| *other == account)
    }

    /// The community's own money at the end of a day.
    pub fn own(&self, books: &Books, date: Date) -> Money {
        self.sum(date, |(_, fund)| books.is_own(*fund))
    }

    fn sum(&self, date: Date, is_wanted: impl Fn(&(Id<Account>, Id<Fund>)) -> bool) -> Money {
        let wanted = self.pockets.iter().filter(|(key, _)| is_wanted(key));
        wanted.fold(self.zero, |sum, (_, pocket)| sum + pocket.at(date))
    }

    /// The balance of an entry's account after it, entries being taken by day.
    pub fn after(&self, position: usize) -> Money {
        self.after.get(position).copied().unwrap_or(self.zero)
    }

    /// The funds that lie in an account, or did.
    pub fn funds_in(&self, account: Id<Account>) -> impl Iterator<Item = Id<Fund>> + '_ {
        let here = self.pockets.keys().filter(move |(other, _)| *other == account);
        here.map(|(_, fund)| *fund)
    }

    /// The accounts in which a fund lies, or did.
    pub fn accounts_of(&self, fund: Id<Fund>) -> impl Iterator<Item = Id<Account>> + '_ {
        self.pockets.keys().filter(move |(_, other)| *other == fund).map(|(account, _)| *account)
    }

    /// Every fund in an account that lay below nothing at the end of a day.
    pub fn overdrafts(&self) -> Vec<Overdraft> {
        let overdraft = |(&(account, fund), pocket): (&(Id<Account>, Id<Fund>), &Pocket)| {
            let below = || pocket.days.iter().filter(|(_, balance)| balance.is_negative());
            let (since, _) = below().next()?;
            let (lowest_on, lowest) = below().min_by_key(|(_, balance)| *balance)?;
            let (since, lowest_on, lowest) = (*since, *lowest_on, *lowest);
            Some(Overdraft { account, fund, since, lowest_on, lowest })
        };
        self.pockets.iter().filter_map(overdraft).collect()
    }
}
