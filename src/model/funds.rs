//! Whose money there is, where it lies, and what there was at the start.

use super::{Decision, Declared, Id, Item};
use crate::diag::Place;
pub use crate::records::community::AccountKind;
use crate::units::{Date, Localized, Money};

/// Whose money: a fund 资金.
#[derive(Clone, Debug)]
pub struct Fund {
    /// Its id; empty where a community has one fund and does not name it.
    pub id: String,
    /// Its name; empty where it has none.
    pub name: Localized,
    /// Whether it is held by others, and so in no total of the community.
    pub is_outside: bool,
    /// What was paid in when the buildings were new.
    pub first_deposit: Option<Money>,
}

/// Where money lies: an account 账户.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id; empty where a community has one account and does not name it.
    pub id: String,
    /// Its name; empty where it has none.
    pub name: Localized,
    /// What it is.
    pub kind: AccountKind,
    /// The last four digits of its number.
    pub last4: Option<String>,
    /// Whose name it is in.
    pub holder: Option<Localized>,
    /// Who may look and who must agree before money leaves, in words.
    pub control: Option<Localized>,
}

impl Account {
    /// Whether it is held by others.
    pub fn is_outside(&self) -> bool {
        self.kind == AccountKind::Outside
    }
}

/// What there was when the books began.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The first day of the books, where it is declared.
    pub date: Option<Date>,
    /// Where it is declared.
    pub place: Option<Place>,
    /// The paper that it is taken from.
    pub source: Option<Localized>,
    /// The decision that accepted it.
    pub decision: Option<Id<Decision>>,
    /// The balances; none means that the books began with nothing.
    pub balances: Vec<OpeningBalance>,
}

/// One balance at the start of the books.
#[derive(Clone, Debug)]
pub struct OpeningBalance {
    /// Where it lies.
    pub account: Id<Account>,
    /// Whose it is.
    pub fund: Id<Fund>,
    /// The budget line, where it is money kept for others.
    pub item: Option<Id<Item>>,
    /// How much.
    pub amount: Money,
}

impl Declared for Fund {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}

impl Declared for Account {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}
