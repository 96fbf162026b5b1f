//! Redactions that name no row.

use super::context::Context;
use super::{Check, Family};
use crate::diag::{Code, Finding, Report};
use crate::history;

const UNKNOWN_REDACTION: Code = Code("unknown-redaction");

pub(super) const CHECKS: &[Check] = &[Check::note(Family::Privacy, UNKNOWN_REDACTION, unknown)];

/// Only a note: the row may have been taken out of the files, and still be in their history.
fn unknown(context: &Context<'_>, report: &mut Report) {
    let redactions = &context.books.redactions;
    let names = redactions.iter().map(|redaction| redaction.about.as_str());
    let known = history::named(context.files, names);
    for redaction in redactions.iter().filter(|it| !known.contains(it.about.as_str())) {
        report.push(
            Finding::note(UNKNOWN_REDACTION)
                .at(redaction.place)
                .with("about", redaction.about.as_str()),
        );
    }
}
