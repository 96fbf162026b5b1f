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
mod assessment;
mod text;
mod slug;
mod resolve;

pub use assessment::{Assessment, Criterion, Grade, Rater, Survey};
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
    BankKind, Closing, Collection, Cycle, Disclosure, Explanation, PayCycle, ReconcilingItem,
    Redaction, RemunerationRule, Statement, Tariff,
};
pub use slug::slug;
pub use text::{Document, Text};
