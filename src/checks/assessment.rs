//! Service assessments: what a file states and what follows from its parts.

use super::context::Context;
use super::{Check, Family};
use crate::analysis::{RaterFigures, Rating};
use crate::diag::{Code, Finding, Place, Report, Subject, Value};
use crate::model::{Assessment, Rater};
use crate::units::{Localized, Quantity, Rate};

const WEIGHTS_OFF: Code = Code("weights-off");
const SCORE_DIFFERS: Code = Code("score-differs");
const SCORE_BEYOND: Code = Code("score-beyond");
const GRADE_DIFFERS: Code = Code("grade-differs");
const FACTOR_DIFFERS: Code = Code("factor-differs");
const SURVEY_THIN: Code = Code("survey-thin");
const ANSWERS_DIFFER: Code = Code("answers-differ");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Trust, WEIGHTS_OFF, weights),
    Check::warning(Family::Trust, SCORE_DIFFERS, scores),
    Check::warning(Family::Trust, SCORE_BEYOND, beyond),
    Check::warning(Family::Trust, GRADE_DIFFERS, grades),
    Check::warning(Family::Trust, FACTOR_DIFFERS, factors),
    Check::warning(Family::Trust, SURVEY_THIN, thin_surveys),
    Check::warning(Family::Trust, ANSWERS_DIFFER, answers),
];

/// Every assessment with what was recomputed.
fn rated<'b>(context: &Context<'b>) -> impl Iterator<Item = (&'b Assessment, &'b Rating)> {
    let books = context.books;
    context.analysis.ratings.iter().map(|rating| (&books.assessments[rating.assessment], rating))
}

/// Every rater with what was recomputed.
fn raters<'b>(
    context: &Context<'b>,
) -> impl Iterator<Item = (&'b Assessment, &'b Rater, &'b RaterFigures)> {
    rated(context).flat_map(|(assessment, rating)| {
        let both = assessment.raters.iter().zip(&rating.raters);
        both.map(move |(rater, figures)| (assessment, rater, figures))
    })
}

fn about(code: Code, assessment: &Assessment, place: Place) -> Finding {
    Finding::warning(code)
        .at(place)
        .with("period", assessment.period)
        .about(Subject::Assessment)
        .during(assessment.period)
}

fn weights(context: &Context<'_>, report: &mut Report) {
    for (assessment, rating) in rated(context) {
        if !assessment.raters.is_empty() && rating.weights != Rate::WHOLE {
            let finding = about(WEIGHTS_OFF, assessment, assessment.raters[0].place);
            report.push(finding.with("sum", rating.weights));
        }
    }
}

fn scores(context: &Context<'_>, report: &mut Report) {
    for (assessment, rating) in rated(context) {
        let whole = (assessment.score, rating.score, assessment.score_place);
        let name = Value::Word("term-score");
        report_score(assessment, name, whole, report);
    }
    for (assessment, rater, figures) in raters(context) {
        let one = (rater.score, figures.score, rater.place);
        report_score(assessment, Value::from(&rater.name), one, report);
    }
}

fn report_score(
    assessment: &Assessment,
    name: Value,
    (stated, computed, place): (Quantity, Option<Quantity>, Place),
    report: &mut Report,
) {
    let Some(computed) = computed.filter(|computed| *computed != stated) else { return };
    report.push(
        about(SCORE_DIFFERS, assessment, place)
            .with("name", name)
            .with("stated", stated)
            .with("computed", computed),
    );
}

fn beyond(context: &Context<'_>, report: &mut Report) {
    let whole = Quantity::from(100);
    let is_beyond = |score: Quantity, most: Quantity| score < Quantity::ZERO || score > most;
    let mut tell = |assessment: &Assessment, name: &Localized, place, score, most| {
        if is_beyond(score, most) {
            let finding = about(SCORE_BEYOND, assessment, place).with("name", name);
            report.push(finding.with("score", score).with("most", most));
        }
    };
    for (assessment, rater, _) in raters(context) {
        tell(assessment, &rater.name, rater.place, rater.score, whole);
        for criterion in &rater.criteria {
            let place = criterion.score.place;
            tell(assessment, &criterion.name, place, criterion.score.value, criterion.max.value);
        }
    }
}

fn grades(context: &Context<'_>, report: &mut Report) {
    for (assessment, rating) in rated(context) {
        let Some(earned) = rating.grade.filter(|grade| *grade != assessment.grade) else {
            continue;
        };
        report.push(
            about(GRADE_DIFFERS, assessment, assessment.grade_place)
                .with("score", rating.score.unwrap_or(assessment.score))
                .with("stated", &context.books.grades[assessment.grade].name)
                .with("earned", &context.books.grades[earned].name),
        );
    }
}

fn factors(context: &Context<'_>, report: &mut Report) {
    for (assessment, rating) in rated(context) {
        let of_grade = rating.grade.and_then(|grade| context.books.grades[grade].factor);
        let (Some(stated), Some(factor)) = (assessment.factor, of_grade) else { continue };
        if stated != factor {
            let place = assessment.factor_place.unwrap_or(assessment.place);
            let finding = about(FACTOR_DIFFERS, assessment, place);
            report.push(finding.with("stated", stated).with("factor", factor));
        }
    }
}

fn thin_surveys(context: &Context<'_>, report: &mut Report) {
    let checks = &context.books.checks;
    for (assessment, rater, figures) in raters(context) {
        let (Some(survey), Some(response)) = (&rater.survey, figures.response) else { continue };
        if response >= checks.survey_response && survey.valid.value >= checks.survey_min {
            continue;
        }
        report.push(
            about(SURVEY_THIN, assessment, survey.valid.place)
                .with("valid", Value::Count(i64::from(survey.valid.value)))
                .with("asked", Value::Count(i64::from(survey.asked.value)))
                .with("response", response)
                .with("wanted", checks.survey_response)
                .with("fewest", Value::Count(i64::from(checks.survey_min))),
        );
    }
}

fn answers(context: &Context<'_>, report: &mut Report) {
    for (assessment, rater, figures) in raters(context) {
        let Some(survey) = &rater.survey else { continue };
        if survey.answers.is_empty() || figures.answers == u64::from(survey.valid.value) {
            continue;
        }
        let answers = i64::try_from(figures.answers).unwrap_or(i64::MAX);
        report.push(
            about(ANSWERS_DIFFER, assessment, survey.valid.place)
                .with("valid", Value::Count(i64::from(survey.valid.value)))
                .with("answers", Value::Count(answers)),
        );
    }
}
