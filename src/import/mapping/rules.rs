//! What a mapping says of each part of an import.

use std::collections::BTreeMap;

use crate::import::decode::Encoding;
use crate::import::expression::Expression;

/// How the source is cut into rows.
pub(in crate::import) struct SourceRules {
    pub(in crate::import) encoding: Option<Encoding>,
    pub(in crate::import) delimiter: u8,
    /// How many lines stand above the headings.
    pub(in crate::import) skip: usize,
    pub(in crate::import) has_header: bool,
    /// Rows that are none of the payments: they are counted and not written.
    pub(in crate::import) ignore: Vec<Rule>,
}

/// A test of one column of the source.
pub(in crate::import) struct Rule {
    pub(in crate::import) column: Expression,
    pub(in crate::import) test: Test,
    /// The budget line of the rows that pass it.
    pub(in crate::import) item: String,
}

/// What a column must say.
pub(in crate::import) enum Test {
    Is(String),
    Starts(String),
    Contains(String),
}

impl Test {
    pub(in crate::import) fn holds(&self, text: &str) -> bool {
        match self {
            Self::Is(wanted) => text == wanted,
            Self::Starts(wanted) => text.starts_with(wanted.as_str()),
            Self::Contains(wanted) => text.contains(wanted.as_str()),
        }
    }
}

/// How rows find their budget line.
#[derive(Default)]
pub(in crate::import) struct ItemRules {
    /// Tried in order; the first that holds decides.
    pub(in crate::import) rules: Vec<Rule>,
    /// The text that an id is made from where no rule holds.
    pub(in crate::import) text: Option<Expression>,
    /// The name of a budget line that is made.
    pub(in crate::import) name: Option<Expression>,
    pub(in crate::import) ids: IdForm,
    /// Whether a text that belongs to no declared budget line is refused.
    pub(in crate::import) refuse_unknown: bool,
}

/// What an id is made like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) enum IdForm {
    /// A readable id from a name.
    #[default]
    Name,
    /// The code itself.
    Code,
}

/// How vouchers are numbered.
#[derive(Default)]
pub(in crate::import) struct Vouchers {
    /// The source's own number.
    pub(in crate::import) id: Option<Expression>,
    /// What stands before every number.
    pub(in crate::import) prefix: String,
}

/// Rows that are the postings of double-entry transactions.
pub(in crate::import) struct DoubleEntry {
    /// The account of a posting.
    pub(in crate::import) account: Expression,
    /// What the postings of one transaction have in common.
    pub(in crate::import) together: Vec<Expression>,
    /// The accounts that hold money, by the beginnings of their names.
    pub(in crate::import) accounts: Vec<MoneyAccount>,
    /// The budget line of movements between two of them.
    pub(in crate::import) transfer: Option<String>,
}

/// Source accounts that are one account of ours.
pub(in crate::import) struct MoneyAccount {
    pub(in crate::import) starts: String,
    pub(in crate::import) account: String,
}

/// What is particular to budgets.
#[derive(Default)]
pub(in crate::import) struct BudgetRules {
    pub(in crate::import) year: Option<Expression>,
    pub(in crate::import) constant_year: Option<i16>,
    /// Rows that agree in these are one budget line.
    pub(in crate::import) key: Vec<Expression>,
    /// What the source's words for a kind mean.
    pub(in crate::import) kinds: BTreeMap<String, &'static str>,
    pub(in crate::import) ids: IdForm,
}
