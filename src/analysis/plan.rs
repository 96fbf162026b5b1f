//! How much of a year's budget was expected by a month.

use crate::model::BudgetLine;
use crate::records::Plan;
use crate::units::Money;

/// The year's amount spread over its twelve months; they add up to it.
///
/// `None` where the plan names no month.
pub(super) fn by_month(line: &BudgetLine, amount: Money) -> Option<[Money; 12]> {
    let weights = match &line.plan {
        Some(Plan::Any) => return None,
        Some(Plan::Weights(weights)) => *weights,
        None => [1; 12],
    };
    amount.split(&weights)?.try_into().ok()
}
