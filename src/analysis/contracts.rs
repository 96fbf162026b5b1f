//! What was paid and received under each contract.

use super::Activity;
use crate::model::{Books, Contract, Id, ItemKind};
use crate::units::{Date, Money, Rate};

/// What moved under a contract.
#[derive(Clone, Debug)]
pub struct ContractUse {
    /// The contract.
    pub contract: Id<Contract>,
    /// What was spent under it.
    pub spent: Money,
    /// What was received under it.
    pub received: Money,
    /// The entries, by day.
    pub entries: Vec<usize>,
}

impl ContractUse {
    /// What was paid either way.
    pub fn paid(&self) -> Money {
        if self.received.is_zero() { self.spent } else { self.received }
    }

    /// What was paid as a share of the amount agreed.
    pub fn share(&self, books: &Books) -> Option<Rate> {
        self.paid().share_of(books.contracts[self.contract].amount?)
    }
}

/// Where a contract stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContractState {
    /// It runs.
    Running,
    /// It has not begun.
    ToCome,
    /// It has ended.
    Ended,
}

/// Where a contract stands on `today`.
pub fn contract_state(contract: &Contract, today: Date) -> ContractState {
    if contract.to.is_some_and(|to| to < today) {
        ContractState::Ended
    } else if contract.from.is_some_and(|from| from > today) {
        ContractState::ToCome
    } else {
        ContractState::Running
    }
}

/// What moved under every contract, in their order.
pub(super) fn uses(books: &Books, activity: &Activity) -> Vec<ContractUse> {
    let zero = books.zero();
    let unused = |contract| ContractUse { contract, spent: zero, received: zero, entries: vec![] };
    let mut uses: Vec<ContractUse> = books.contracts.ids().map(unused).collect();
    for &position in &activity.by_date {
        let entry = &books.entries[position];
        let Some(used) = entry.contract.and_then(|id| uses.get_mut(id.index())) else { continue };
        used.entries.push(position);
        match entry.kind {
            ItemKind::Expense => used.spent += entry.actual(),
            ItemKind::Income => used.received += entry.actual(),
            ItemKind::Held | ItemKind::Transfer => {}
        }
    }
    uses
}
