//! Vouchers and their entries.

use std::ops::Range;

use super::{
    Account, ApprovalLevel, Contract, Counterparty, Decision, Declared, Fund, Id, Item, ItemKind,
};
use crate::diag::Place;
pub use crate::records::ledger::Direction;
use crate::units::{Date, Localized, Money, Period};

/// A voucher 凭证: one or more entries under one number.
#[derive(Clone, Debug)]
pub struct Voucher {
    /// Its number.
    pub id: String,
    /// The day of its first entry, or of the void number.
    pub date: Date,
    /// Where its entries stand in the books.
    pub entries: Range<usize>,
    /// The summary of a void number.
    pub void: Option<Localized>,
    /// The files that prove it.
    pub papers: Vec<Paper>,
    /// The last part of its address, which is also the name of its folder of papers.
    pub slug: String,
    /// Where its first row stands.
    pub place: Place,
}

/// A file that proves a voucher, below `vouchers/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The path below `vouchers/`.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
}

/// One entry 分录: money in or out of one account, on one budget line.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its voucher.
    pub voucher: Id<Voucher>,
    /// Its number within the voucher.
    pub line: u32,
    /// The day on which money moved.
    pub date: Date,
    /// The budget line.
    pub item: Id<Item>,
    /// What the budget line is.
    pub kind: ItemKind,
    /// What it was for.
    pub summary: Localized,
    /// Who was paid, or who paid.
    pub counterparty: Option<Id<Counterparty>>,
    /// The column in which the amount stands.
    pub direction: Direction,
    /// The amount as written; below nothing only in corrections and refunds.
    pub amount: Money,
    /// The account on which money moved.
    pub account: Id<Account>,
    /// Whose money it is.
    pub fund: Id<Fund>,
    /// The period that the money belongs to.
    pub period: Option<Period>,
    /// The last digits of the invoice's number.
    pub invoice: Option<Box<str>>,
    /// The number of papers as written.
    pub attachments: Option<u32>,
    /// The approval level.
    pub approval: Option<Id<ApprovalLevel>>,
    /// The decision that it rests on.
    pub decision: Option<Id<Decision>>,
    /// The contract that it is paid under.
    pub contract: Option<Id<Contract>>,
    /// What it corrects.
    pub corrects: Option<Target>,
    /// What it pays back.
    pub refunds: Option<Target>,
    /// The tax included in the amount.
    pub tax: Option<Money>,
    /// The account's balance as it was typed.
    pub balance: Option<Money>,
    /// A remark.
    pub note: Option<Localized>,
    /// The whole row.
    pub place: Place,
    /// The cell of the amount.
    pub amount_place: Place,
}

/// The entry that a correction or a refund points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An entry of these books, by its position.
    Entry(usize),
    /// A voucher of these books with several entries.
    Voucher(Id<Voucher>),
    /// Something from before these books.
    Prior,
}

impl Entry {
    /// What the entry does to the balance of its account and fund.
    ///
    /// # Sign
    ///
    /// Above nothing where the balance grows.
    pub fn flow(&self) -> Money {
        match self.direction {
            Direction::In => self.amount,
            Direction::Out => -self.amount,
        }
    }

    /// What the entry adds to the actual of its budget line.
    ///
    /// # Sign
    ///
    /// Above nothing is income for income, and spending for spending.
    pub fn actual(&self) -> Money {
        match self.kind {
            ItemKind::Expense => -self.flow(),
            ItemKind::Income | ItemKind::Held | ItemKind::Transfer => self.flow(),
        }
    }
}

impl Declared for Voucher {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        None
    }
}
