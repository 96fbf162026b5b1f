//! How a budget was adopted, and the prescribed headings of its lines.

use super::budget::{about, budgets};
use super::context::{Context, some_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Severity, Value};
use crate::model::{BudgetLine, BudgetStatus, ItemKind, Year};
use crate::units::Date;

const HEADING_MISSING: Code = Code("heading-missing");
const BUDGET_LATE: Code = Code("budget-late");
const BUDGET_UNDECIDED: Code = Code("budget-undecided");

pub(super) const CHECKS: &[Check] = &[
    Check::note(Family::Budget, HEADING_MISSING, headings),
    Check::warning(Family::Budget, BUDGET_LATE, late).of_whole_books(),
    Check::warning(Family::Budget, BUDGET_UNDECIDED, undecided).of_whole_books(),
];

/// Where lines carry the headings of the prescribed statement, each own line does.
fn headings(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        let counts = |line: &&BudgetLine| {
            matches!(line.kind, ItemKind::Income | ItemKind::Expense)
                && line.to_fund.is_none()
                && context.books.is_own(line.fund)
        };
        let without: Vec<&BudgetLine> =
            year.lines.iter().filter(counts).filter(|line| line.heading.is_none()).collect();
        let is_used = year.lines.iter().any(|line| line.heading.is_some());
        let Some(first) = without.first().filter(|_| is_used) else { continue };
        let ids = without.iter().map(|line| context.item(line.item).id.as_str());
        let finding = Finding { severity: Severity::Note, ..about(HEADING_MISSING, year) };
        report.push(
            finding
                .at(first.place)
                .with("count", Value::count(without.len()))
                .with("items", some_of(ids)),
        );
    }
}

/// The last day for adopting a year's budget: the first such day after the year begins.
fn adopt_by(context: &Context<'_>, year: &Year) -> Option<Date> {
    let (month, day) = context.books.checks.adopt_by;
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let first = year.year.first_day();
    let same = Date::new(first.year(), month, day)?;
    if same >= first { Some(same) } else { Date::new(first.year() + 1, month, day) }
}

fn late(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        let (Some(decision), Some(by)) = (year.decision, adopt_by(context, year)) else { continue };
        let decision = &context.books.decisions[decision];
        if decision.date > by {
            report.push(
                about(BUDGET_LATE, year)
                    .with("decision", decision.id.as_str())
                    .with("date", decision.date)
                    .with("by", by),
            );
        }
    }
}

/// After the last day for it, a budget names the decision that adopted it.
fn undecided(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        let Some(by) = adopt_by(context, year) else { continue };
        let is_adopted = year.status == Some(BudgetStatus::Adopted);
        if year.decision.is_none() && (is_adopted || context.today() > by) {
            report.push(about(BUDGET_UNDECIDED, year).with("by", by));
        }
    }
}
