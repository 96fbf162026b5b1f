//! Whether the books agree with the bank.

use std::collections::BTreeMap;

use super::Balances;
use crate::model::{Account, Books, Id, Statement};
use crate::units::{Date, Money};

/// One statement held against the books.
#[derive(Clone, Debug)]
pub struct Reconciliation {
    /// The statement, by its position in the books.
    pub statement: usize,
    /// The account's balance in the books.
    pub book: Money,
    /// What the reconciling items explain.
    pub explained: Money,
    /// The statement less the books less what is explained; nothing where they tie.
    pub gap: Money,
}

/// The statements of all own accounts on one day, taken together.
#[derive(Clone, Debug)]
pub struct BankPosition {
    /// The day, on which every account has a statement.
    pub date: Date,
    /// The sum of the statements.
    pub statements: Money,
    /// The books on that day.
    pub book: Money,
    /// What the reconciling items explain.
    pub explained: Money,
    /// How many reconciling items there are.
    pub items: usize,
    /// What is left unexplained.
    pub gap: Money,
}

pub(super) fn reconcile(books: &Books, balances: &Balances) -> Vec<Reconciliation> {
    let one = |(index, statement): (usize, &Statement)| {
        let book = balances.of_account(statement.account, statement.date);
        let effects = statement.items.iter().map(|item| item.effect());
        let explained = Money::total(books.currency(), effects);
        let gap = statement.balance - book - explained;
        Reconciliation { statement: index, book, explained, gap }
    };
    books.statements.iter().enumerate().map(one).collect()
}

/// Every day on which each own account with money or movement has a statement, in order.
pub(super) fn positions(
    books: &Books,
    balances: &Balances,
    reconciliations: &[Reconciliation],
    today: Date,
) -> Vec<BankPosition> {
    let accounts: Vec<Id<Account>> = own_accounts(books, balances).collect();
    let mut by_day: BTreeMap<Date, Vec<&Reconciliation>> = BTreeMap::new();
    for one in reconciliations {
        let statement = &books.statements[one.statement];
        if statement.date <= today && accounts.contains(&statement.account) {
            by_day.entry(statement.date).or_default().push(one);
        }
    }
    let covers = |(date, ones): &(Date, Vec<&Reconciliation>)| {
        let has = |account: &Id<Account>| {
            ones.iter().any(|one| books.statements[one.statement].account == *account)
        };
        accounts
            .iter()
            .all(|account| has(account) || balances.of_account(*account, *date).is_zero())
    };
    let covered = by_day.into_iter().filter(covers);
    covered.map(|(date, ones)| position(books, date, &ones)).collect()
}

fn position(books: &Books, date: Date, ones: &[&Reconciliation]) -> BankPosition {
    let total = |figure: &dyn Fn(&Reconciliation) -> Money| {
        Money::total(books.currency(), ones.iter().map(|one| figure(one)))
    };
    BankPosition {
        date,
        statements: total(&|one| books.statements[one.statement].balance),
        book: total(&|one| one.book),
        explained: total(&|one| one.explained),
        items: ones.iter().map(|one| books.statements[one.statement].items.len()).sum(),
        gap: total(&|one| one.gap.abs()),
    }
}

/// The accounts that the community holds itself and that ever had money.
pub(super) fn own_accounts(
    books: &Books,
    balances: &Balances,
) -> impl Iterator<Item = Id<Account>> {
    let ids = books.accounts.ids().filter(|id| !books.accounts[*id].is_outside());
    ids.filter(|id| balances.funds_in(*id).next().is_some())
}
