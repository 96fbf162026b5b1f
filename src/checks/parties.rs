//! Counterparties, and the authority to publish.

use super::context::{Context, of_year, some_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Severity, Subject, Value};
use crate::model::{Counterparty, ItemKind, Relation};

const RELATED_UNDECLARED: Code = Code("related-undeclared");
const SUPPLIER_SHARE: Code = Code("supplier-share");
const UNKNOWN_PARTY: Code = Code("unregistered-party");
const DISCLOSURE_UNDECIDED: Code = Code("disclosure-undecided");
const NO_URL: Code = Code("no-url");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Governance, RELATED_UNDECLARED, undeclared).of_whole_books(),
    Check::warning(Family::Governance, SUPPLIER_SHARE, supplier_shares).of_whole_books(),
    Check::note(Family::Governance, UNKNOWN_PARTY, unregistered).of_whole_books(),
    Check::warning(Family::Governance, DISCLOSURE_UNDECIDED, undecided).of_whole_books(),
    Check::note(Family::Absence, NO_URL, without_url),
];

fn about(code: Code, party: &Counterparty) -> Finding {
    Finding::warning(code)
        .at(party.place)
        .with("party", &party.name)
        .about(Subject::Counterparty(party.id.clone()))
}

/// A register says of everybody who is paid much whether they are related.
fn undeclared(context: &Context<'_>, report: &mut Report) {
    if !context.books.has_counterparties {
        return;
    }
    let from = context.books.checks.round_from;
    for (id, party) in context.books.counterparties.iter() {
        if !party.is_declared || party.related != Relation::Undeclared {
            continue;
        }
        let uses = context.analysis.years.iter().flat_map(|figures| &figures.parties);
        let spent =
            uses.filter(|one| one.party == id).fold(context.zero(), |sum, one| sum + one.spent);
        if spent >= from {
            report.push(about(RELATED_UNDECLARED, party).with("spent", spent));
        }
    }
}

/// The fewest suppliers of a year among whom one can have too large a share.
const FEWEST_SUPPLIERS: usize = 5;

fn supplier_shares(context: &Context<'_>, report: &mut Report) {
    let most = context.books.checks.supplier_share;
    for figures in context.ended_years() {
        let suppliers = || figures.parties.iter().filter(|one| one.spent.is_positive());
        let whole = figures.execution.total(context.books, ItemKind::Expense).actual;
        if suppliers().count() < FEWEST_SUPPLIERS {
            continue;
        }
        for one in suppliers() {
            let Some(share) = one.spent.share_of(whole).filter(|share| *share > most) else {
                continue;
            };
            report.push(
                about(SUPPLIER_SHARE, &context.books.counterparties[one.party])
                    .with("year", of_year(figures.year))
                    .with("spent", one.spent)
                    .with("share", share)
                    .with("most", most)
                    .during(of_year(figures.year)),
            );
        }
    }
}

/// Counterparties of the ledger that the register does not have, in one note.
fn unregistered(context: &Context<'_>, report: &mut Report) {
    if !context.books.has_counterparties {
        return;
    }
    let parties = context.books.counterparties.iter().map(|(_, party)| party);
    let unknown: Vec<&Counterparty> = parties.filter(|party| !party.is_declared).collect();
    let Some(first) = unknown.first() else { return };
    let names = unknown.iter().map(|party| party.name.first());
    report.push(
        Finding { severity: Severity::Note, ..about(UNKNOWN_PARTY, first) }
            .with("count", Value::count(unknown.len()))
            .with("names", some_of(names)),
    );
}

/// Somebody decided that all this may be published.
fn undecided(context: &Context<'_>, report: &mut Report) {
    if context.books.community.publication.decision.is_none() {
        report.push(at_settings(context, Finding::warning(DISCLOSURE_UNDECIDED)));
    }
}

fn without_url(context: &Context<'_>, report: &mut Report) {
    if context.books.community.url.is_none() {
        report.push(at_settings(context, Finding::note(NO_URL)));
    }
}

/// A finding about the community, at the top of its settings.
fn at_settings(context: &Context<'_>, finding: Finding) -> Finding {
    let finding = finding.about(Subject::Community);
    match context.files.find("community.toml") {
        Some(file) => finding.at(file.place(0, 0)),
        None => finding,
    }
}
