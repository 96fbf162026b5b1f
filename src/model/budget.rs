//! Budget lines across the years, and the budget of each year.

use std::collections::BTreeMap;

use super::{Decision, Declared, Fund, Id, Register, Text};
use crate::diag::Place;
use crate::records::Plan;
pub use crate::records::adjustments::AdjustmentSource;
pub use crate::records::budget::{Heading, ItemKind};
pub use crate::records::community::BudgetStatus;
use crate::units::{Date, FiscalYear, Localized, Money, Quantity, Rate};

/// A group of budget lines.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
}

/// A budget line 预算项, the same across all years.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Its name in the latest year that has it.
    pub name: Localized,
    /// What it is.
    pub kind: ItemKind,
    /// The fund of its latest year.
    pub fund: Id<Fund>,
    /// The fund that its money moves to.
    pub to_fund: Option<Id<Fund>>,
    /// The group of its latest year.
    pub group: Option<Id<Group>>,
    /// The heading of the prescribed statement.
    pub heading: Option<Heading>,
    /// Whether a budget declares it; else it is known from the ledger alone.
    pub is_declared: bool,
    /// Its story in words.
    pub story: Option<Text>,
    /// The last part of its address.
    pub slug: String,
}

/// A fiscal year with its budget.
#[derive(Clone, Debug)]
pub struct Year {
    /// Which one.
    pub year: FiscalYear,
    /// Whether there is a budget: a file that names lines without amounts is none,
    /// unless the settings say how far it has come.
    pub has_budget: bool,
    /// Where the budget stands: the top of its file.
    pub place: Option<Place>,
    /// How far the budget has come.
    pub status: Option<BudgetStatus>,
    /// The decision that adopted it.
    pub decision: Option<Id<Decision>>,
    /// How much of the opening surplus it may spend, by fund.
    pub surplus_used: Vec<(Id<Fund>, Money)>,
    /// The budget lines in the order of the file.
    pub lines: Vec<BudgetLine>,
    /// Changes after adoption, in the order of the file.
    pub adjustments: Vec<Adjustment>,
    /// Where each budget line stands among the lines.
    pub(super) positions: BTreeMap<Id<Item>, usize>,
}

impl Year {
    /// The year's budget for a budget line.
    pub fn line(&self, item: Id<Item>) -> Option<&BudgetLine> {
        self.positions.get(&item).and_then(|position| self.lines.get(*position))
    }

    /// The changes of a budget line after adoption.
    pub fn adjustments_of(&self, item: Id<Item>) -> impl Iterator<Item = &Adjustment> {
        self.adjustments.iter().filter(move |adjustment| adjustment.item == item)
    }
}

/// A budget line in one year.
#[derive(Clone, Debug)]
pub struct BudgetLine {
    /// The budget line.
    pub item: Id<Item>,
    /// Its name in this year.
    pub name: Localized,
    /// What it is.
    pub kind: ItemKind,
    /// Which fund pays or receives.
    pub fund: Id<Fund>,
    /// The fund that its money moves to.
    pub to_fund: Option<Id<Fund>>,
    /// The group it stands in.
    pub group: Option<Id<Group>>,
    /// The heading of the prescribed statement.
    pub heading: Option<Heading>,
    /// The amount as written, else the sum of the components; `None` where nothing is planned.
    pub amount: Option<Money>,
    /// Whether the amount is written.
    pub states_amount: bool,
    /// How it comes about.
    pub product: Product,
    /// What it is made of.
    pub components: Vec<Component>,
    /// In which months it is expected.
    pub plan: Option<Plan>,
    /// Why it is so much.
    pub basis: Option<Localized>,
    /// Where it stands.
    pub place: Place,
}

/// A component of a budget line 分项.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its number.
    pub line: u32,
    /// Its name.
    pub name: Localized,
    /// Its amount.
    pub amount: Option<Money>,
    /// How it comes about.
    pub product: Product,
    /// Why it is so much.
    pub basis: Option<Localized>,
    /// Where it stands.
    pub place: Place,
}

/// Quantity × unit price × periods × rate, as far as they are given.
#[derive(Clone, Debug, Default)]
pub struct Product {
    /// How many.
    pub quantity: Option<Quantity>,
    /// Of what.
    pub unit: Option<Localized>,
    /// The price of one.
    pub unit_price: Option<Quantity>,
    /// How many times.
    pub periods: Option<Quantity>,
    /// The share that is expected.
    pub rate: Option<Rate>,
}

/// One budget line's part in a change after adoption.
#[derive(Clone, Debug)]
pub struct Adjustment {
    /// The adjustment's id.
    pub id: String,
    /// From when it counts.
    pub date: Date,
    /// The budget line.
    pub item: Id<Item>,
    /// How much more; less where it is below nothing.
    pub amount: Money,
    /// Where the money comes from.
    pub source: AdjustmentSource,
    /// Why.
    pub reason: Localized,
    /// The decision that it rests on.
    pub decision: Id<Decision>,
    /// Where it stands.
    pub place: Place,
}

impl Declared for Group {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}

impl Declared for Item {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        None
    }
}

impl Register<Item> {
    /// The budget lines of one kind.
    pub fn of_kind(&self, kind: ItemKind) -> impl Iterator<Item = (Id<Item>, &Item)> {
        self.iter().filter(move |(_, item)| item.kind == kind)
    }
}
