//! Who is paid, under which contracts, by whose decision and approval.

use super::{Declared, Id, Item, Text};
use crate::diag::Place;
pub use crate::records::documents::{DecisionBody, DecisionKind};
use crate::units::{Date, Localized, Money, Quantity};

/// Who is paid or pays 对方单位.
#[derive(Clone, Debug)]
pub struct Counterparty {
    /// Its id, else its name.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// What it is.
    pub kind: Option<Localized>,
    /// How it is related to a party of the trust.
    pub related: Relation,
    /// Whether it is declared; else it is known from the ledger alone.
    pub is_declared: bool,
    /// The last part of its address.
    pub slug: String,
    /// Where it is declared, or first named.
    pub place: Place,
}

/// How a counterparty is related to a party of the trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Nobody has said.
    Undeclared,
    /// It is not.
    None,
    /// It is, in these words.
    Related(Localized),
}

/// A contract 合同.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Its number.
    pub id: String,
    /// What it is about.
    pub title: Localized,
    /// With whom.
    pub counterparty: Id<Counterparty>,
    /// The budget line that it is paid from.
    pub item: Option<Id<Item>>,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day.
    pub to: Option<Date>,
    /// Its amount over the whole term.
    pub amount: Option<Money>,
    /// How many offers were compared.
    pub quotes: Option<u32>,
    /// The decision that it rests on.
    pub decision: Option<Id<Decision>>,
    /// The last part of its address.
    pub slug: String,
    /// Where it stands.
    pub place: Place,
}

/// A decision 决议.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id.
    pub id: String,
    /// When it was taken.
    pub date: Date,
    /// What it is about.
    pub title: Localized,
    /// Who took it.
    pub body: DecisionBody,
    /// Which majority it needs.
    pub kind: Option<DecisionKind>,
    /// What it decides, as written.
    pub decides: Vec<String>,
    /// The votes.
    pub vote: Option<Vote>,
    /// Its text.
    pub text: Text,
    /// The last part of its address.
    pub slug: String,
    /// Where it stands.
    pub place: Place,
}

/// A vote of owners, by area and by heads.
#[derive(Clone, Debug)]
pub struct Vote {
    /// By square metres.
    pub area: Tally,
    /// By owners.
    pub heads: Tally,
    /// Where it stands.
    pub place: Place,
}

/// How many there are, how many took part, and how many were in favour.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// All.
    pub total: Quantity,
    /// Taking part.
    pub part: Quantity,
    /// In favour.
    pub favour: Quantity,
}

/// Who does what.
#[derive(Clone, Debug)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Its part in the trust.
    pub term: Option<String>,
    /// The role that it belongs to.
    pub of: Option<String>,
}

/// An approval level.
#[derive(Clone, Debug)]
pub struct ApprovalLevel {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The roles that sign.
    pub roles: Vec<Id<Role>>,
    /// The most it may approve.
    pub up_to: Option<Money>,
    /// Whether a decision must be named.
    pub needs_decision: bool,
    /// How many offers must be compared.
    pub quotes: Option<u32>,
    /// Whether payments rest on a contract that was approved itself.
    pub under_contract: bool,
    /// Whether it may pay what no budget line covers.
    pub unbudgeted: bool,
    /// The amount per household above which only this level may decide.
    pub above_per_household: Option<Money>,
}

impl Declared for Counterparty {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}

impl Declared for Contract {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        None
    }
}

impl Declared for Decision {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        None
    }
}

impl Declared for Role {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}

impl Declared for ApprovalLevel {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}
