//! The books: what a community's files mean together.
//!
//! References lead to what they name, absent columns have their defaults, and
//! vouchers hold their entries. Nothing here judges a figure or computes one.

mod register;
mod books;
mod community;
mod funds;
mod budget;
mod ledger;
mod parties;
mod charges;
mod service;
mod text;
mod slug;
mod resolve;

pub use books::Books;
pub use budget::{
    Adjustment, AdjustmentSource, BudgetLine, BudgetStatus, Component, Group, Heading, Item,
    ItemKind, Product, Year,
};
pub use charges::Charge;
pub use community::{Community, Profile, Publication};
pub use funds::{Account, AccountKind, Fund, Opening, OpeningBalance};
pub use ledger::{Direction, Entry, Paper, Target, Voucher};
pub use parties::{
    ApprovalLevel, Contract, Counterparty, Decision, DecisionBody, DecisionKind, Relation, Role,
    Tally, Vote,
};
pub use register::{Declared, Id, Register};
pub use resolve::resolve;
pub use service::{
    Assessment, BankKind, Closing, Collection, Criterion, Cycle, Disclosure, Explanation, Grade,
    PayCycle, Rater, ReconcilingItem, RemunerationRule, Statement, Survey, Tariff,
};
pub use slug::slug;
pub use text::{Document, Text};
