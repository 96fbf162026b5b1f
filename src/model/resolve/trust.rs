//! What the trust's terms say: pay, grades, assessments and what must be published.

use super::names::{Declarations, find, find_some};
use crate::diag::{Code, Finding, Report};
use crate::model::{
    Assessment, Decision, Disclosure, Grade, Item, Rater, Register, RemunerationRule,
};
use crate::records::Records;
use crate::records::assessments::RaterRecord;

const DUPLICATE_PERIOD: Code = Code("duplicate-period");

pub(super) fn remunerations(
    records: &Records<'_>,
    items: &Register<Item>,
    report: &mut Report,
) -> Vec<RemunerationRule> {
    let mut rules = Vec::new();
    for record in &records.community.remunerations {
        let on = record.on.iter().filter_map(|item| find(items, "term-item", item, report));
        let on = on.collect();
        let Some(item) = find(items, "term-item", &record.item, report) else { continue };
        rules.push(RemunerationRule {
            id: record.id.value.clone(),
            item,
            on,
            rate: record.rate.value,
            by_grade: record.by_grade,
            pay: record.pay,
            place: record.place,
        });
    }
    rules
}

/// Grades, the best first.
pub(super) fn grades(records: &Records<'_>, report: &mut Report) -> Register<Grade> {
    let mut grades = Declarations::new();
    let mut sorted: Vec<_> = records.community.grades.iter().collect();
    sorted.sort_by_key(|grade| std::cmp::Reverse(grade.min.value));
    for record in sorted {
        let grade = Grade {
            id: record.id.value.clone(),
            name: record.name.clone(),
            min: record.min.value,
            factor: record.factor.map(|factor| factor.value),
            fee_change_max: record.fee_change_max.map(|rate| rate.value),
            then: record.then.clone(),
        };
        grades.declare(grade, record.id.place, report);
    }
    grades.register
}

/// Assessments in the order of their periods.
pub(super) fn assessments(
    records: &Records<'_>,
    grades: &Register<Grade>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Vec<Assessment> {
    let start = records.community.identity.year_start;
    let mut assessments: Vec<Assessment> = Vec::new();
    for record in &records.assessments {
        let decision = find_some(decisions, "term-decision", record.decision.as_ref(), report);
        let Some(grade) = find(grades, "term-grade", &record.grade, report) else { continue };
        if let Some(other) = assessments.iter().find(|other| other.period == record.period.value) {
            let finding = Finding::error(DUPLICATE_PERIOD, record.period.place);
            report.push(finding.with("period", record.period.value).related(other.place));
            continue;
        }
        assessments.push(Assessment {
            period: record.period.value,
            score: record.score.value,
            grade,
            factor: record.factor.map(|factor| factor.value),
            fee_change: record.fee_change.map(|rate| rate.value),
            date: record.date.map(|date| date.value),
            decision,
            summary: record.summary.clone(),
            raters: record.raters.iter().map(rater).collect(),
            score_place: record.score.place,
            grade_place: record.grade.place,
            factor_place: record.factor.map(|factor| factor.place),
            place: record.period.place,
        });
    }
    assessments.sort_by_key(|assessment| {
        let (first, last) = assessment.period.months(start);
        (last, std::cmp::Reverse(first))
    });
    assessments
}

fn rater(record: &RaterRecord) -> Rater {
    Rater {
        id: record.id.value.clone(),
        name: record.name.clone(),
        by: record.by.clone(),
        weight: record.weight.value,
        score: record.score.value,
        criteria: record.criteria.clone(),
        survey: record.survey.clone(),
        place: record.score.place,
    }
}

pub(super) fn disclosures(records: &Records<'_>) -> Vec<Disclosure> {
    let disclosure = |record: &crate::records::community::DisclosureRecord| Disclosure {
        id: record.id.value.clone(),
        name: record.name.clone(),
        every: record.every,
        within_days: record.within_days.value,
        posted_days: record.posted_days,
        basis: record.basis.clone(),
    };
    records.community.disclosures.iter().map(disclosure).collect()
}
