//! A year's money from its sources through the funds to its uses.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Mark, Name};

/// Sources, funds and uses, and how much went from each to each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// Where money came from, opening balances among them.
    pub sources: Vec<FlowNode>,
    /// The funds that it went through.
    pub funds: Vec<FlowNode>,
    /// Where it went, closing balances among them.
    pub uses: Vec<FlowNode>,
    /// What went from a source into a fund.
    pub inflows: Vec<Ribbon>,
    /// What went from a fund to a use.
    pub outflows: Vec<Ribbon>,
}

/// A source, a fund or a use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlowNode {
    /// What it is.
    pub name: Name,
    /// Its total, with short words such as `196.0 万`.
    pub mark: Mark,
}

/// An amount that went from one node to another.
///
/// # Units
///
/// Nodes are named by their index in their list; a ribbon that names a node
/// which is not there is not drawn, nor is one of nothing or less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ribbon {
    /// The index of the node that it leaves.
    pub from: usize,
    /// The index of the node that it reaches.
    pub to: usize,
    /// How much.
    #[serde(serialize_with = "super::plainly")]
    pub value: Decimal,
}
