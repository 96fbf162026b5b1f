//! `assessments/PERIOD.toml`: how the service was rated, by whom, and what follows for the fee.

use super::Context;
use super::form::{Settings, is_readable, read_settings};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Period, Quantity, Rate};

/// One assessment, with the figures that it states; they are recomputed elsewhere.
#[derive(Clone, Debug)]
pub struct AssessmentRecord {
    /// Where it is declared.
    pub place: Place,
    /// The period that was rated.
    pub period: At<Period>,
    /// The score, 0 to 100.
    pub score: At<Quantity>,
    /// The id of the grade.
    pub grade: At<String>,
    /// The factor on the performance remuneration.
    pub factor: Option<At<Quantity>>,
    /// By how much the fee changes.
    pub fee_change: Option<At<Rate>>,
    /// When the result was confirmed.
    pub date: Option<At<Date>>,
    /// The decision that confirmed it.
    pub decision: Option<At<String>>,
    /// What follows, in words.
    pub summary: Option<Localized>,
    /// Who rated, with which weight.
    pub raters: Vec<RaterRecord>,
}

/// One rater of an assessment.
#[derive(Clone, Debug)]
pub struct RaterRecord {
    /// Where it is declared.
    pub place: Place,
    /// Its id.
    pub id: At<String>,
    /// What kind of rating it is.
    pub name: Localized,
    /// Who gave it.
    pub by: Option<Localized>,
    /// Its share of the whole score.
    pub weight: At<Rate>,
    /// Its score, 0 to 100.
    pub score: At<Quantity>,
    /// The criteria it is made of.
    pub criteria: Vec<CriterionRecord>,
    /// The survey it rests on.
    pub survey: Option<SurveyRecord>,
}

/// One criterion of a rating.
#[derive(Clone, Debug)]
pub struct CriterionRecord {
    /// Where it stands.
    pub place: Place,
    /// What was looked at.
    pub name: Localized,
    /// The most points there are.
    pub max: At<Quantity>,
    /// The points that were given.
    pub score: At<Quantity>,
}

/// A survey among residents.
#[derive(Clone, Debug)]
pub struct SurveyRecord {
    /// Where it stands.
    pub place: Place,
    /// How many were asked.
    pub asked: At<u32>,
    /// How many answers counted.
    pub valid: At<u32>,
    /// The answers.
    pub answers: Vec<SurveyAnswer>,
}

/// One possible answer of a survey.
#[derive(Clone, Debug)]
pub struct SurveyAnswer {
    /// What it says.
    pub name: Localized,
    /// The points it is worth, 0 to 100.
    pub value: At<Quantity>,
    /// How many gave it.
    pub count: At<u32>,
    /// Whether it counts as satisfied.
    pub is_satisfied: bool,
}

/// Reads one assessment.
pub(super) fn read(
    file: &File,
    context: &Context,
    report: &mut Report,
) -> Option<AssessmentRecord> {
    if !is_readable(file, report) {
        return None;
    }
    read_settings(file, 0..file.text().len(), report, |settings, report| {
        read_assessment(settings, context, report)
    })
}

fn read_assessment(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<AssessmentRecord> {
    let period = settings.required("period", settings.period("period", report), report);
    let score = settings.required("score", settings.number("score", report), report);
    let grade = settings.filled_id("grade", report).map(|grade| grade.map(str::to_owned));
    let factor = settings.number("factor", report);
    let fee_change = settings.rate("fee_change", report);
    let date = settings.date("date", report);
    let decision = settings.text("decision", report).map(|id| id.map(str::to_owned));
    let summary = settings.localized("summary", &context.language, report);
    let raters = settings.tables("raters", report);
    let raters = raters.iter().filter_map(|rater| read_rater(rater, context, report)).collect();
    Some(AssessmentRecord {
        place: settings.place(),
        period: period?,
        score: score?,
        grade: grade?,
        factor,
        fee_change,
        date,
        decision,
        summary: summary.map(|summary| summary.value),
        raters,
    })
}

fn read_rater(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<RaterRecord> {
    let id = settings.filled_id("id", report).map(|id| id.map(str::to_owned));
    let name = settings.filled_localized("name", &context.language, report);
    let by = settings.localized("by", &context.language, report).map(|by| by.value);
    let weight = settings.required("weight", settings.rate("weight", report), report);
    let score = settings.required("score", settings.number("score", report), report);
    let criteria = settings.tables("criteria", report);
    let criteria =
        criteria.iter().filter_map(|table| read_criterion(table, context, report)).collect();
    let survey = settings.table("survey", report);
    let survey = survey.and_then(|survey| read_survey(&survey, context, report));
    settings.finish(report);
    Some(RaterRecord {
        place: settings.place(),
        id: id?,
        name: name?.value,
        by,
        weight: weight?,
        score: score?,
        criteria,
        survey,
    })
}

fn read_criterion(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<CriterionRecord> {
    let name = settings.filled_localized("name", &context.language, report);
    let max = settings.required("max", settings.number("max", report), report);
    let score = settings.required("score", settings.number("score", report), report);
    settings.finish(report);
    Some(CriterionRecord { place: settings.place(), name: name?.value, max: max?, score: score? })
}

fn read_survey(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<SurveyRecord> {
    let asked = settings.required("asked", settings.count("asked", report), report);
    let valid = settings.required("valid", settings.count("valid", report), report);
    let answers = settings.tables("answers", report);
    let answers = answers.iter().filter_map(|table| read_answer(table, context, report)).collect();
    settings.finish(report);
    Some(SurveyRecord { place: settings.place(), asked: asked?, valid: valid?, answers })
}

fn read_answer(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<SurveyAnswer> {
    let name = settings.filled_localized("name", &context.language, report);
    let value = settings.required("value", settings.number("value", report), report);
    let count = settings.required("count", settings.count("count", report), report);
    let is_satisfied = settings.switch("satisfied", report).is_some_and(|switch| switch.value);
    settings.finish(report);
    Some(SurveyAnswer { name: name?.value, value: value?, count: count?, is_satisfied })
}
