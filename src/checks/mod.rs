//! What does not agree, is missing or was not done as agreed.
//!
//! Each check is one code and one function; they stand in one list. A check
//! reads the books and the figures and computes as little as it can. Nothing
//! here blocks a build but personal data and settings that name nothing.

mod answers;
mod context;
mod rules;
mod severity;

mod absence;
mod adoption;
mod approvals;
mod assessment;
mod balances;
mod bank;
mod billing;
mod budget;
mod closings;
mod collection;
mod common;
mod contracts;
mod corrections;
mod entries;
mod execution;
mod numbering;
mod parties;
mod payments;
mod privacy;
mod redactions;
mod remuneration;
mod reserve;
mod votes;
mod voting;

pub use closings::lock;
pub use rules::{
    CommonIncomeRule, RULE_PACKS, ReserveRule, RulePack, Share, VoteRule, chosen_rules,
};
pub use voting::{Majority, Side, Standing, is_odd, owners_vote};

use self::context::Context;
use crate::analysis::Analysis;
use crate::diag::{Code, Report, Severity};
use crate::model::Books;
use crate::sources::Files;

/// One check: a code and the function that finds it.
pub struct Check {
    /// The code of its findings.
    pub code: Code,
    /// Their weight, unless a community raises it.
    pub severity: Severity,
    /// What it looks at.
    pub family: Family,
    /// Whether it needs all rows and references, and so says nothing where some were left out.
    pub needs_whole_books: bool,
    run: fn(&Context<'_>, &mut Report),
}

/// What a check looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Entries and balances.
    Ledger,
    /// Vouchers, payments and their approval.
    Vouchers,
    /// The budget and what became of it.
    Budget,
    /// Remuneration, assessment, common income and reserve.
    Trust,
    /// What was billed and collected.
    Collection,
    /// Statements of the bank.
    Bank,
    /// Votes, contracts, counterparties, disclosure.
    Governance,
    /// What the files do not hold.
    Absence,
    /// Personal data.
    Privacy,
}

impl Check {
    const fn error(family: Family, code: Code, run: fn(&Context<'_>, &mut Report)) -> Self {
        Self { code, severity: Severity::Error, family, needs_whole_books: false, run }
    }

    const fn warning(family: Family, code: Code, run: fn(&Context<'_>, &mut Report)) -> Self {
        Self { code, severity: Severity::Warning, family, needs_whole_books: false, run }
    }

    const fn note(family: Family, code: Code, run: fn(&Context<'_>, &mut Report)) -> Self {
        Self { code, severity: Severity::Note, family, needs_whole_books: false, run }
    }

    /// The same check, silent where rows or references were left out.
    const fn of_whole_books(self) -> Self {
        Self { needs_whole_books: true, ..self }
    }
}

const ALL: &[&[Check]] = &[
    severity::CHECKS,
    entries::CHECKS,
    balances::CHECKS,
    closings::CHECKS,
    numbering::CHECKS,
    payments::CHECKS,
    corrections::CHECKS,
    approvals::CHECKS,
    budget::CHECKS,
    adoption::CHECKS,
    execution::CHECKS,
    remuneration::CHECKS,
    assessment::CHECKS,
    common::CHECKS,
    reserve::CHECKS,
    collection::CHECKS,
    billing::CHECKS,
    bank::CHECKS,
    votes::CHECKS,
    contracts::CHECKS,
    parties::CHECKS,
    absence::CHECKS,
    privacy::CHECKS,
    redactions::CHECKS,
];

/// Every check, in the order in which they run.
pub fn all() -> impl Iterator<Item = &'static Check> {
    ALL.iter().flat_map(|family| family.iter())
}

/// The code of the note on an answer that answers nothing.
pub const UNUSED_EXPLANATION: Code = answers::UNUSED;

/// Runs every check, raises the severities that the community raises, and puts its answers
/// to what they answer.
pub fn run(books: &Books, analysis: &Analysis, files: &Files, report: &mut Report) {
    let context = Context::new(books, analysis, files);
    let is_partial = books.is_partial || report.has_errors();
    for check in all() {
        if !(check.needs_whole_books && is_partial) {
            (check.run)(&context, report);
        }
    }
    severity::raise(books, report);
    answers::answer(&context, report);
}
