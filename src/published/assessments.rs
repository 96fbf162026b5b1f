//! `data/assessments.json`: how the service was rated, as stated and as recomputed.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::texts::{fraction, number, words, write_document};
use super::{Facts, VERSION};
use crate::analysis::{RaterFigures, Rating};
use crate::model::{Books, Criterion, Rater, Survey};

/// Writes every assessment, in the order of periods.
pub(super) fn write(facts: Facts<'_>, out: &mut dyn Write) -> io::Result<()> {
    let one = |rating: &Rating| assessment(facts, rating);
    let assessments: Vec<Value> = facts.analysis.ratings.iter().map(one).collect();
    write_document(&json!({ "schema": VERSION, "assessments": assessments }), out)
}

fn assessment(facts: Facts<'_>, rating: &Rating) -> Value {
    let books = facts.books;
    let stated = &books.assessments[rating.assessment];
    let raters = stated.raters.iter().zip(&rating.raters);
    json!({
        "period": stated.period.to_string(),
        "date": stated.date.map(|date| date.to_string()),
        "decision": stated.decision.map(|decision| books.decisions[decision].id.as_str()),
        "summary": stated.summary.as_ref().map(|summary| words(books, summary)),
        "stated": {
            "score": number(stated.score),
            "grade": books.grades[stated.grade].id,
            "factor": stated.factor.map(number),
            "fee_change": stated.fee_change.map(fraction),
        },
        "computed": {
            "score": rating.score.map(number),
            "weights": fraction(rating.weights),
            "grade": rating.grade.map(|grade| books.grades[grade].id.as_str()),
        },
        "raters": raters.map(|(rater, figures)| of_rater(books, rater, figures)).collect::<Value>(),
        "path": facts.path(stated.place),
    })
}

fn of_rater(books: &Books, rater: &Rater, figures: &RaterFigures) -> Value {
    let criterion = |one: &Criterion| {
        json!({
            "name": words(books, &one.name),
            "max": number(one.max.value),
            "score": number(one.score.value),
        })
    };
    json!({
        "id": rater.id,
        "name": words(books, &rater.name),
        "by": rater.by.as_ref().map(|by| words(books, by)),
        "weight": fraction(rater.weight),
        "stated_score": number(rater.score),
        "computed_score": figures.score.map(number),
        "points": number(figures.points),
        "criteria": rater.criteria.iter().map(criterion).collect::<Value>(),
        "survey": rater.survey.as_ref().map(|survey| of_survey(books, survey, figures)),
    })
}

fn of_survey(books: &Books, survey: &Survey, figures: &RaterFigures) -> Value {
    let answers = survey.answers.iter().map(|answer| {
        json!({
            "name": words(books, &answer.name),
            "value": number(answer.value.value),
            "count": answer.count.value,
            "satisfied": answer.is_satisfied,
        })
    });
    json!({
        "asked": survey.asked.value,
        "valid": survey.valid.value,
        "response": figures.response.map(fraction),
        "satisfied": figures.satisfied.map(fraction),
        "answers": answers.collect::<Value>(),
    })
}
