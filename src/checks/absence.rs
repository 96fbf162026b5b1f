//! What the files do not hold, so that pages can say so.

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Subject};
use crate::model::{ItemKind, Profile};

const NO_BUDGET: Code = Code("no-budget");
const NO_LEDGER: Code = Code("no-ledger");
const NO_BANK: Code = Code("no-bank");
const NO_OPENING: Code = Code("no-opening");
const NO_ASSESSMENT: Code = Code("no-assessment");
const NO_RECEIPTS: Code = Code("no-receipts");

pub(super) const CHECKS: &[Check] = &[
    Check::note(Family::Absence, NO_BUDGET, budget).of_whole_books(),
    Check::note(Family::Absence, NO_LEDGER, ledger).of_whole_books(),
    Check::note(Family::Absence, NO_BANK, bank).of_whole_books(),
    Check::note(Family::Absence, NO_OPENING, opening).of_whole_books(),
    Check::note(Family::Absence, NO_ASSESSMENT, assessment).of_whole_books(),
    Check::note(Family::Absence, NO_RECEIPTS, receipts).of_whole_books(),
];

fn absent(code: Code) -> Finding {
    Finding::note(code).about(Subject::Community)
}

/// Years with entries and without a budget.
fn budget(context: &Context<'_>, report: &mut Report) {
    for year in context.books.years.iter().filter(|year| !year.has_budget) {
        let finding = absent(NO_BUDGET).about(Subject::Budget).with("year", of_year(year.year));
        report.push(finding.during(of_year(year.year)));
    }
}

fn ledger(context: &Context<'_>, report: &mut Report) {
    if context.books.entries.is_empty() {
        report.push(absent(NO_LEDGER));
    }
}

fn bank(context: &Context<'_>, report: &mut Report) {
    if context.books.statements.is_empty() && !context.books.entries.is_empty() {
        report.push(absent(NO_BANK));
    }
}

fn opening(context: &Context<'_>, report: &mut Report) {
    if context.books.opening.date.is_none() && !context.books.entries.is_empty() {
        report.push(absent(NO_OPENING));
    }
}

/// A community under the trust model has its service rated.
fn assessment(context: &Context<'_>, report: &mut Report) {
    let is_trust = context.books.community.profile == Profile::Trust;
    if is_trust && context.books.assessments.is_empty() {
        report.push(absent(NO_ASSESSMENT).about(Subject::Assessment));
    }
}

/// Books of payments alone: no balance and no rate can follow from them.
fn receipts(context: &Context<'_>, report: &mut Report) {
    let entries = &context.books.entries;
    let has = |kind| entries.iter().any(|entry| entry.kind == kind);
    if has(ItemKind::Expense) && !has(ItemKind::Income) {
        report.push(absent(NO_RECEIPTS));
    }
}
