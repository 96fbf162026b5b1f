//! Grades of service, and what must be published when.

use crate::diag::{At, Report};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Localized, Quantity, Rate};

/// What a score means.
#[derive(Clone, Debug)]
pub struct GradeRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// The lowest score that earns it.
    pub min: At<Quantity>,
    /// The factor on the performance remuneration.
    pub factor: Option<At<Quantity>>,
    /// By how much the fee may rise.
    pub fee_change_max: Option<At<Rate>>,
    /// What follows, in words.
    pub then: Option<Localized>,
}

/// What must be published, how often and how soon.
#[derive(Clone, Debug)]
pub struct DisclosureRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// How often.
    pub every: Cycle,
    /// How many days after the end of the period.
    pub within_days: At<u32>,
    /// How many days it must hang.
    pub posted_days: Option<u32>,
    /// The rule behind it, in words.
    pub basis: Option<Localized>,
}

/// How often something is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cycle {
    /// For every month.
    Month,
    /// For every quarter.
    Quarter,
    /// For every half of a year.
    HalfYear,
    /// For every year.
    Year,
}

const CYCLES: &[(&str, Cycle)] = &[
    ("month", Cycle::Month),
    ("quarter", Cycle::Quarter),
    ("half-year", Cycle::HalfYear),
    ("year", Cycle::Year),
];

pub(super) fn read_grades(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<GradeRecord> {
    let grades = settings.tables("grades", report);
    let read = |grade: &Settings<'_, '_>| {
        let id = grade.filled_id("id", report).map(|id| id.map(str::to_owned));
        let name = grade.filled_localized("name", &context.language, report);
        let min = grade.required("min", grade.number("min", report), report);
        let factor = grade.number("factor", report);
        let fee_change_max = grade.rate("fee_change_max", report);
        let then = grade.localized("then", &context.language, report).map(|then| then.value);
        grade.finish(report);
        Some(GradeRecord { id: id?, name: name?.value, min: min?, factor, fee_change_max, then })
    };
    grades.iter().filter_map(read).collect()
}

pub(super) fn read_disclosures(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<DisclosureRecord> {
    let disclosures = settings.tables("disclosures", report);
    let read = |rule: &Settings<'_, '_>| {
        let id = rule.filled_id("id", report).map(|id| id.map(str::to_owned));
        let name = rule.filled_localized("name", &context.language, report);
        let every = rule.required("every", rule.word("every", CYCLES, report), report);
        let within_days = rule.required("within_days", rule.count("within_days", report), report);
        let posted_days = rule.count("posted_days", report).map(|days| days.value);
        let basis = rule.localized("basis", &context.language, report).map(|basis| basis.value);
        rule.finish(report);
        let (id, name, every) = (id?, name?.value, every?.value);
        Some(DisclosureRecord { id, name, every, within_days: within_days?, posted_days, basis })
    };
    disclosures.iter().filter_map(read).collect()
}
