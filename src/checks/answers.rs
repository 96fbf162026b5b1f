//! Puts the community's published answers to the findings they answer.

use super::context::Context;
use crate::diag::{Answer, Code, Finding, Report, Severity, Subject};
use crate::model::{Books, Explanation};
use crate::units::{Period, YearStart};

pub(super) const UNUSED: Code = Code("unused-explanation");

/// Answers findings by their code, what they are about and their period.
pub(super) fn answer(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    for explanation in &books.explanations {
        let mut is_used = false;
        for finding in report.findings_mut() {
            if finding.severity != Severity::Error && answers(books, explanation, finding) {
                is_used = true;
                finding.answer = Some(Answer {
                    reason: explanation.reason.clone(),
                    date: explanation.date,
                    by: books.roles[explanation.by].name.clone(),
                });
            }
        }
        if !is_used && !books.is_partial {
            report.push(unused(explanation));
        }
    }
}

fn unused(explanation: &Explanation) -> Finding {
    Finding::note(UNUSED)
        .at(explanation.place)
        .with("about", explanation.about.as_str())
        .with("code", explanation.code.as_str())
        .with("period", explanation.period)
        .during(explanation.period)
}

fn answers(books: &Books, explanation: &Explanation, finding: &Finding) -> bool {
    let start = books.community.year_start;
    finding.code.0 == explanation.code
        && finding.period.is_none_or(|period| overlaps(period, explanation.period, start))
        && finding.subject.as_ref().is_some_and(|subject| is_about(books, explanation, subject))
}

fn overlaps(one: Period, other: Period, start: YearStart) -> bool {
    let (first, last) = one.months(start);
    let (from, to) = other.months(start);
    first <= to && from <= last
}

/// Whether the explanation names the subject by its id, its name or its period.
fn is_about(books: &Books, explanation: &Explanation, subject: &Subject) -> bool {
    let about = explanation.about.as_str();
    let Some(id) = subject.id() else {
        return about == explanation.period.to_string() || about == books.community.name.first();
    };
    id == about || name_of(books, subject).is_some_and(|name| name == about)
}

fn name_of<'b>(books: &'b Books, subject: &Subject) -> Option<&'b str> {
    let name = match subject {
        Subject::Item(id) => &books.items[books.items.find(id)?].name,
        Subject::Fund(id) => &books.funds[books.funds.find(id)?].name,
        Subject::Account(id) => &books.accounts[books.accounts.find(id)?].name,
        Subject::Charge(id) => &books.charges[books.charges.find(id)?].name,
        Subject::Counterparty(id) => &books.counterparties[books.counterparties.find(id)?].name,
        _ => return None,
    };
    Some(name.first())
}
