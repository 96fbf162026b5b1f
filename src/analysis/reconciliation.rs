//! Whether the books agree with the bank.

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

/// The latest statements of all own accounts, taken together.
#[derive(Clone, Debug)]
pub struct BankPosition {
    /// The day to which every account has a statement.
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

/// The latest day on which every own account with money or movement has a statement.
pub(super) fn position(
    books: &Books,
    balances: &Balances,
    reconciliations: &[Reconciliation],
    today: Date,
) -> Option<BankPosition> {
    let accounts: Vec<Id<Account>> = own_accounts(books, balances).collect();
    let statements = |account: Id<Account>| {
        let its = reconciliations.iter().filter(move |reconciliation| {
            books.statements[reconciliation.statement].account == account
        });
        its.filter(|reconciliation| books.statements[reconciliation.statement].date <= today)
    };
    let mut days: Vec<Date> = reconciliations
        .iter()
        .map(|reconciliation| books.statements[reconciliation.statement].date)
        .filter(|date| *date <= today)
        .collect();
    days.sort();
    days.dedup();
    let covers = |date: &Date| {
        let has = |account: &Id<Account>| {
            statements(*account).any(|one| books.statements[one.statement].date == *date)
        };
        accounts
            .iter()
            .all(|account| has(account) || balances.of_account(*account, *date).is_zero())
    };
    let date = days.into_iter().rev().find(covers)?;
    let on_day: Vec<&Reconciliation> = accounts
        .iter()
        .flat_map(|account| statements(*account))
        .filter(|one| books.statements[one.statement].date == date)
        .collect();
    let total = |figure: &dyn Fn(&Reconciliation) -> Money| {
        Money::total(books.currency(), on_day.iter().map(|one| figure(one)))
    };
    Some(BankPosition {
        date,
        statements: total(&|one| books.statements[one.statement].balance),
        book: total(&|one| one.book),
        explained: total(&|one| one.explained),
        items: on_day.iter().map(|one| books.statements[one.statement].items.len()).sum(),
        gap: total(&|one| one.gap.abs()),
    })
}

/// The accounts that the community holds itself and that ever had money.
pub(super) fn own_accounts(
    books: &Books,
    balances: &Balances,
) -> impl Iterator<Item = Id<Account>> {
    let ids = books.accounts.ids().filter(|id| !books.accounts[*id].is_outside());
    ids.filter(|id| balances.funds_in(*id).next().is_some())
}
