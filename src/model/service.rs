//! Prices and collections, statements and closings, rules of pay and of publication.

use super::{Account, Charge, Decision, Fund, Id, Item, Role, Voucher};
use crate::diag::Place;
pub use crate::records::bank::BankKind;
pub use crate::records::community::{Cycle, PayCycle};
use crate::units::{Date, Localized, Money, Period, Quantity, Rate};

/// A price for a group of households.
#[derive(Clone, Debug)]
pub struct Tariff {
    /// What is charged.
    pub charge: Id<Charge>,
    /// The id of the group.
    pub group: String,
    /// The group's name.
    pub name: Option<Localized>,
    /// The first period at this price.
    pub from: Period,
    /// The last one.
    pub to: Option<Period>,
    /// How many households.
    pub units: u32,
    /// How much is charged for.
    pub quantity: Quantity,
    /// Of what.
    pub unit: Option<Localized>,
    /// The price of one, for a month.
    pub unit_price: Quantity,
    /// Where it stands.
    pub place: Place,
}

/// What a group owed and paid for a period, from the start of the year up to a day.
#[derive(Clone, Debug)]
pub struct Collection {
    /// The fiscal year in which it is counted.
    pub year: i16,
    /// The day up to which it counts.
    pub as_of: Date,
    /// What is charged.
    pub charge: Id<Charge>,
    /// The group; `None` where it is not split.
    pub group: Option<String>,
    /// The period that is paid for.
    pub period: Period,
    /// Owed at the start of the year.
    pub opening: Money,
    /// Billed in the year.
    pub billed: Money,
    /// Given up.
    pub waived: Money,
    /// Received in the year.
    pub collected: Money,
    /// The decision behind a waiver.
    pub decision: Option<Id<Decision>>,
    /// A remark.
    pub note: Option<Localized>,
    /// Where it stands.
    pub place: Place,
}

/// The balance of an account as its bank states it, with what explains the difference.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The account.
    pub account: Id<Account>,
    /// The day.
    pub date: Date,
    /// The balance that the bank states, or that was counted.
    pub balance: Money,
    /// What explains its difference to the books.
    pub items: Vec<ReconcilingItem>,
    /// Where it stands.
    pub place: Place,
}

/// Something that explains why a bank's balance is not that of the books.
#[derive(Clone, Debug)]
pub struct ReconcilingItem {
    /// What it is.
    pub kind: BankKind,
    /// How much; below nothing only for an error.
    pub amount: Money,
    /// The voucher behind it.
    pub voucher: Option<Id<Voucher>>,
    /// Since when it is open.
    pub since: Option<Date>,
    /// What it is, in words.
    pub summary: Option<Localized>,
    /// Where it stands.
    pub place: Place,
}

impl ReconcilingItem {
    /// What the item adds to the books' balance on the way to the bank's.
    pub fn effect(&self) -> Money {
        match self.kind {
            BankKind::Outstanding | BankKind::BankIn | BankKind::Error => self.amount,
            BankKind::InTransit | BankKind::BankOut => -self.amount,
            BankKind::Statement => Money::zero(self.amount.currency()),
        }
    }
}

/// The closing of a period.
#[derive(Clone, Debug)]
pub struct Closing {
    /// What is closed.
    pub period: Period,
    /// When.
    pub closed: Date,
    /// By which role.
    pub closed_by: Id<Role>,
    /// When it was reviewed.
    pub reviewed: Option<Date>,
    /// By which role.
    pub reviewed_by: Option<Id<Role>>,
    /// The balance of each fund as it was published.
    pub balances: Vec<(Id<Fund>, Money, Place)>,
    /// Where it stands.
    pub place: Place,
}

/// A published answer to a finding.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The period of the finding.
    pub period: Period,
    /// The id of what it is about.
    pub about: String,
    /// The finding's code.
    pub code: String,
    /// The answer.
    pub reason: Localized,
    /// When it was given.
    pub date: Date,
    /// By which role.
    pub by: Id<Role>,
    /// Where it stands.
    pub place: Place,
}

/// A row, or a cell of it, whose old values must not show again.
#[derive(Clone, Debug)]
pub struct Redaction {
    /// The row as a person names it; it may be gone.
    pub about: String,
    /// The heading of the column, or `None` for the whole row.
    pub column: Option<String>,
    /// When that was decided.
    pub date: Date,
    /// Why.
    pub reason: Localized,
    /// The decision that it rests on.
    pub decision: Option<Id<Decision>>,
    /// Where it stands.
    pub place: Place,
}

/// How the trustee is paid.
#[derive(Clone, Debug)]
pub struct RemunerationRule {
    /// Its id.
    pub id: String,
    /// The budget line from which it is paid.
    pub item: Id<Item>,
    /// The budget lines on whose receipts it is computed.
    pub on: Vec<Id<Item>>,
    /// The share of them.
    pub rate: Rate,
    /// Whether it is multiplied with the factor of the grade.
    pub by_grade: bool,
    /// How often it is paid.
    pub pay: PayCycle,
    /// Where it stands.
    pub place: Place,
}

/// What must be published, how often and how soon.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// How often.
    pub every: Cycle,
    /// How many days after the end of the period.
    pub within_days: u32,
    /// How many days it must hang.
    pub posted_days: Option<u32>,
    /// The rule behind it, in words.
    pub basis: Option<Localized>,
}
