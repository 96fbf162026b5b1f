//! The months in which a budget line's money is expected: the column `plan`.

use super::form::{Row, Slot};
use crate::diag::{At, Code, Report};
use crate::units::Quantity;

/// How a year's amount is spread over the months of the fiscal year.
///
/// # Shape
///
/// Absent: evenly over all twelve. `3;6;9;12`: in equal parts in those months.
/// `1=22;2=8;…`: in those proportions. `any`: at any time, so no month is expected.
/// Months are counted from the start of the fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// In no month that could be named 不定期.
    Any,
    /// By weight, for each month 1 to 12.
    ///
    /// Weights are in millionths, so that written decimals stay exact.
    Weights([u64; 12]),
}

const BAD_PLAN: Code = Code("bad-plan");

/// Reads the cell of a plan.
pub(super) fn read(row: &mut Row<'_, '_>, slot: Slot, report: &mut Report) -> Option<At<Plan>> {
    let text = row.text(slot)?;
    let plan = parse(&text.value);
    if plan.is_none() {
        let finding = row.fault(BAD_PLAN, slot).with("text", &*text.value);
        row.fail(finding, report);
    }
    plan.map(|plan| At::new(plan, text.place))
}

fn parse(text: &str) -> Option<Plan> {
    if matches!(text, "any" | "不定期") {
        return Some(Plan::Any);
    }
    let mut weights = [0; 12];
    for part in text.split(';') {
        let (month, weight) = part.split_once('=').unwrap_or((part, "1"));
        let month: usize = month.trim().parse().ok().filter(|month| (1..=12).contains(month))?;
        let weight = Quantity::parse(weight.trim()).filter(|weight| weight.is_positive())?;
        if weights[month - 1] != 0 {
            return None;
        }
        weights[month - 1] = millionths(weight)?;
    }
    Some(Plan::Weights(weights))
}

fn millionths(weight: Quantity) -> Option<u64> {
    let mut number = weight.number();
    number.rescale(6);
    u64::try_from(number.mantissa()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_as_budgets_write_them() {
        let evenly = |months: &[usize]| {
            let mut weights = [0; 12];
            months.iter().for_each(|month| weights[month - 1] = 1_000_000);
            Some(Plan::Weights(weights))
        };
        assert_eq!(parse("3;6;9;12"), evenly(&[3, 6, 9, 12]));
        assert_eq!(parse("any"), Some(Plan::Any));
        let mut weights = [0; 12];
        (weights[0], weights[1]) = (22_500_000, 8_000_000);
        assert_eq!(parse("1=22.5;2=8"), Some(Plan::Weights(weights)));
        for text in ["0", "13", "1=0", "1=-2", "3;3", "3,6", "", "jan", "4:12"] {
            assert_eq!(parse(text), None, "plan {text:?}");
        }
    }
}
