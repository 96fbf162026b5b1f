//! What a community sets for its own gate: severities it raises, rule packs it chooses.

use super::context::Context;
use super::rules::RULE_PACKS;
use super::{Check, Family};
use crate::diag::{Code, Finding, Report};
use crate::model::Books;
use crate::records::nearest;

const UNKNOWN_CHECK: Code = Code("unknown-check");
const UNKNOWN_RULES: Code = Code("unknown-rules");

/// Codes that are found before the checks run and may be raised too.
const EARLIER: [&str; 3] = ["unknown-file", "id-like-date", "orphan-paper"];

pub(super) const CHECKS: &[Check] = &[
    Check::error(Family::Governance, UNKNOWN_CHECK, unknown_checks),
    Check::error(Family::Governance, UNKNOWN_RULES, unknown_rules),
];

/// Raises severities as the settings say; one is never lowered.
pub(super) fn raise(books: &Books, report: &mut Report) {
    for finding in report.findings_mut() {
        let raised = books.checks.severity.iter().filter(|(code, _)| code.value == finding.code.0);
        for (_, severity) in raised {
            finding.severity = finding.severity.min(*severity);
        }
    }
}

fn codes() -> impl Iterator<Item = &'static str> {
    super::all().map(|check| check.code.0).chain([super::UNUSED_EXPLANATION.0]).chain(EARLIER)
}

fn unknown_checks(context: &Context<'_>, report: &mut Report) {
    for (code, _) in &context.books.checks.severity {
        if codes().any(|known| known == code.value) {
            continue;
        }
        let finding = Finding::error(UNKNOWN_CHECK, code.place).with("code", code.value.as_str());
        report.push(match nearest(&code.value, codes()) {
            Some(near) => finding.with("near", near).hint("hint-near"),
            None => finding,
        });
    }
}

fn unknown_rules(context: &Context<'_>, report: &mut Report) {
    let names = || RULE_PACKS.iter().map(|(name, _)| *name);
    for rules in &context.books.checks.rules {
        if names().any(|known| known == rules.value) {
            continue;
        }
        let finding = Finding::error(UNKNOWN_RULES, rules.place).with("name", rules.value.as_str());
        report.push(match nearest(&rules.value, names()) {
            Some(near) => finding.with("near", near).hint("hint-near"),
            None => finding,
        });
    }
}
