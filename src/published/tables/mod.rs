//! The tables that are published.

pub(super) mod ledger;
mod budget;
mod collections;
mod bank;
mod balances;
mod contracts;
mod counterparties;

use super::Table;

/// Every table, in the order of the documentation.
pub fn tables() -> [&'static dyn Table; 7] {
    [
        &ledger::TABLE,
        &budget::TABLE,
        &collections::TABLE,
        &bank::TABLE,
        &balances::TABLE,
        &contracts::TABLE,
        &counterparties::TABLE,
    ]
}
