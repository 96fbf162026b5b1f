//! Closed months: by whom they were closed and reviewed, and that nobody alters them afterwards.

use super::context::Context;
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Severity, Subject, Value};
use crate::history::{Change, Comparison, RowChange};
use crate::model::{Books, Closing};
use crate::records::{self, FileKind};
use crate::sources::Files;
use crate::units::{Month, Period};

const MONTH_UNREVIEWED: Code = Code("month-unreviewed");
const MONTH_REVIEWED_ALONE: Code = Code("month-reviewed-alone");
const CLOSED_MONTH_CHANGED: Code = Code("closed-month-changed");
const CLOSED_MONTH_ADDED: Code = Code("closed-month-added");
const CLOSED_MONTH_REMOVED: Code = Code("closed-month-removed");
const CLOSING_WITHDRAWN: Code = Code("closing-withdrawn");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Ledger, MONTH_UNREVIEWED, unreviewed_months),
    Check::warning(Family::Ledger, MONTH_REVIEWED_ALONE, months_reviewed_alone),
];

fn unreviewed_months(context: &Context<'_>, report: &mut Report) {
    for closing in context.books.closings.iter().filter(|closing| closing.reviewed.is_none()) {
        report.push(unreviewed(context, closing));
    }
}

fn unreviewed(context: &Context<'_>, closing: &Closing) -> Finding {
    Finding::warning(MONTH_UNREVIEWED)
        .at(closing.place)
        .with("period", closing.period)
        .with("closed", closing.closed)
        .with("role", &context.books.roles[closing.closed_by].name)
        .about(Subject::Month)
        .during(closing.period)
}

/// Who closed a month cannot be the one who reviews it.
fn months_reviewed_alone(context: &Context<'_>, report: &mut Report) {
    let is_alone = |closing: &&Closing| closing.reviewed_by == Some(closing.closed_by);
    for closing in context.books.closings.iter().filter(is_alone) {
        report.push(
            Finding::warning(MONTH_REVIEWED_ALONE)
                .at(closing.place)
                .with("period", closing.period)
                .with("role", &context.books.roles[closing.closed_by].name)
                .about(Subject::Month)
                .during(closing.period),
        );
    }
}

/// Refuses what alters the ledger of a month that was closed before.
///
/// A row that corrects another and names it may come at any time. What changed
/// in other files is told, never refused: statements and papers come late.
pub fn lock(changes: &Comparison, books: &Books, files: &Files, report: &mut Report) {
    for change in &changes.changes {
        let found = match (change.row.kind, change.closed) {
            (FileKind::Ledger, Some(month)) => altered(change, month, books),
            (FileKind::Periods, _) if change.change == Change::Removed => Some(withdrawn(change)),
            _ => None,
        };
        if let Some(finding) = found {
            report.push(placed(finding, change, files));
        }
    }
    report.sort();
}

/// That a row of a closed month was altered, unless it corrects another.
fn altered(change: &RowChange, month: Month, books: &Books) -> Option<Finding> {
    let code = match &change.change {
        Change::Added if change.new.as_ref()?.has("corrects") => return None,
        Change::Added => CLOSED_MONTH_ADDED,
        Change::Changed { .. } => CLOSED_MONTH_CHANGED,
        Change::Removed => CLOSED_MONTH_REMOVED,
        Change::Known => return None,
    };
    let is_chinese = books.language().is_chinese();
    let columns = match &change.change {
        Change::Changed { columns, .. } => columns.as_slice(),
        _ => &[],
    };
    let headings = columns.iter().map(|it| records::heading(FileKind::Ledger, it, is_chinese));
    let row = change.row.voucher().unwrap_or(&change.row.id);
    Some(
        Finding::new(code, Severity::Error)
            .with("row", row)
            .with("month", month)
            .with("columns", Value::texts(headings))
            .with("path", &*change.path)
            .with("line", Value::count(change.line))
            .about(Subject::Voucher(row.to_owned()))
            .during(Period::Month(month)),
    )
}

/// That a closing was taken back.
fn withdrawn(change: &RowChange) -> Finding {
    Finding::new(CLOSING_WITHDRAWN, Severity::Error)
        .with("period", &*change.row.id)
        .about(Subject::Month)
}

/// Where the row stands now; one that is gone, at the head of its file or of the list of closings.
fn placed(finding: Finding, change: &RowChange, files: &Files) -> Finding {
    let file = files.find(&change.path);
    let (file, line) = match file.filter(|_| change.new.is_some()) {
        Some(file) => (Some(file), change.line),
        None => (file.or_else(|| files.find("periods.csv")), 1),
    };
    match file {
        Some(file) => finding.at(file.line_place(line)),
        None => finding,
    }
}
