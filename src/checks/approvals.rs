//! Payments and those who may approve them.

use super::context::{Context, month_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Value};
use crate::model::{ApprovalLevel, Entry};
use crate::units::{Money, Quantity};

const APPROVAL_EXCEEDED: Code = Code("approval-exceeded");
const APPROVAL_MISSING: Code = Code("approval-missing");
const DECISION_MISSING: Code = Code("decision-missing");
const QUOTES_MISSING: Code = Code("quotes-missing");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Vouchers, APPROVAL_EXCEEDED, exceeded).of_whole_books(),
    Check::warning(Family::Vouchers, APPROVAL_MISSING, missing).of_whole_books(),
    Check::warning(Family::Vouchers, DECISION_MISSING, without_decision).of_whole_books(),
    Check::warning(Family::Vouchers, QUOTES_MISSING, without_quotes).of_whole_books(),
];

fn about(context: &Context<'_>, code: Code, entry: &Entry) -> Finding {
    Finding::warning(code)
        .at(entry.place)
        .with("voucher", context.number(entry))
        .with("summary", &entry.summary)
        .with("amount", entry.amount)
        .about(context.about_voucher(entry))
        .during(month_of(entry))
}

/// Payments with the level that approved them.
fn approved<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c Entry, &'c ApprovalLevel)> {
    let level = |entry: &'c Entry| Some((entry, &context.books.approvals[entry.approval?]));
    context.payments().filter_map(level)
}

fn exceeded(context: &Context<'_>, report: &mut Report) {
    for (entry, level) in approved(context) {
        let Some(limit) = limit(context, level).filter(|limit| entry.amount > *limit) else {
            continue;
        };
        let finding = about(context, APPROVAL_EXCEEDED, entry).at(entry.amount_place);
        report.push(finding.with("level", &level.name).with("limit", limit));
    }
}

/// The most a level may approve: its own limit, or the one from which another must decide.
fn limit(context: &Context<'_>, level: &ApprovalLevel) -> Option<Money> {
    let own = level.up_to?;
    let households = Quantity::from(u64::from(context.books.community.households.unwrap_or(0)));
    let others = context.books.approvals.iter().map(|(_, other)| other);
    let above = others
        .filter(|other| other.id != level.id && households.is_positive())
        .filter_map(|other| Some(other.above_per_household?.for_each(households)));
    above.chain([own]).min()
}

/// Where payments name their approval, each one does.
fn missing(context: &Context<'_>, report: &mut Report) {
    if context.payments().all(|entry| entry.approval.is_none()) {
        return;
    }
    for entry in context.payments().filter(|entry| entry.approval.is_none()) {
        report.push(about(context, APPROVAL_MISSING, entry));
    }
}

/// A level that needs a decision names one, itself or through the contract.
fn without_decision(context: &Context<'_>, report: &mut Report) {
    for (entry, level) in approved(context).filter(|(_, level)| level.needs_decision) {
        let by_contract = entry.contract.and_then(|id| context.books.contracts[id].decision);
        if entry.decision.or(by_contract).is_none() {
            report.push(about(context, DECISION_MISSING, entry).with("level", &level.name));
        }
    }
}

/// A level that needs offers has a contract for which as many were compared.
fn without_quotes(context: &Context<'_>, report: &mut Report) {
    for (entry, level) in approved(context) {
        let (Some(needed), Some(contract)) = (level.quotes, entry.contract) else { continue };
        let found = context.books.contracts[contract].quotes.unwrap_or(0);
        if found < needed {
            report.push(
                about(context, QUOTES_MISSING, entry)
                    .with("level", &level.name)
                    .with("contract", context.books.contracts[contract].id.as_str())
                    .with("found", Value::Count(i64::from(found)))
                    .with("needed", Value::Count(i64::from(needed))),
            );
        }
    }
}
