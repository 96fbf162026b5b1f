//! `data/findings.json`: every finding with its place, its values, its answer and its sentence.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use super::texts::{amount, fraction, number, words};
use super::{Facts, VERSION};
use crate::diag::{Answer, Finding, Place, Report, Severity, Subject, Value};
use crate::units::Language;

/// Words a finding in the languages of the site; its sentences are made elsewhere.
pub type Sentences<'a> = &'a (dyn Fn(&Finding) -> Vec<(Language, String)> + Sync);

/// Writes the findings in the order of the report, one a line.
pub(super) fn write(
    facts: Facts<'_>,
    report: &Report,
    sentences: Sentences<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    write!(out, "{{\"schema\":{VERSION},\"counts\":{},\"findings\":[", counts(report))?;
    for (index, finding) in report.findings().iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut out, &of_finding(facts, finding, sentences))?;
    }
    out.write_all(b"\n]}\n")?;
    out.flush()
}

/// How many findings there are of each weight.
pub(super) fn counts(report: &Report) -> Json {
    json!({
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "notes": report.count(Severity::Note),
    })
}

fn of_finding(facts: Facts<'_>, finding: &Finding, sentences: Sentences<'_>) -> Json {
    let mut values = Map::new();
    for (name, value) in &finding.values {
        values.insert((*name).to_owned(), of_value(facts, value));
    }
    let mut sentence = Map::new();
    for (language, text) in sentences(finding) {
        sentence.insert(language.tag().to_owned(), text.into());
    }
    let at = finding.place.and_then(|place| facts.line_column(place));
    json!({
        "code": finding.code.0,
        "severity": finding.severity.word(),
        "path": finding.place.and_then(|place| facts.path(place)),
        "line": at.map(|at| at.line),
        "column": at.map(|at| at.column),
        "subject": finding.subject.as_ref().map(of_subject),
        "period": finding.period.map(|period| period.to_string()),
        "values": values,
        "sentence": sentence,
        "related": finding.related.iter().map(|place| of_place(facts, *place)).collect::<Json>(),
        "answer": finding.answer.as_ref().map(|answer| of_answer(facts, answer)),
    })
}

fn of_place(facts: Facts<'_>, place: Place) -> Json {
    let at = facts.line_column(place);
    json!({
        "path": facts.path(place),
        "line": at.map(|at| at.line),
        "column": at.map(|at| at.column),
    })
}

fn of_subject(subject: &Subject) -> Json {
    let kind = match subject {
        Subject::Community => "community",
        Subject::Item(_) => "item",
        Subject::Voucher(_) => "voucher",
        Subject::Fund(_) => "fund",
        Subject::Account(_) => "account",
        Subject::Charge(_) => "charge",
        Subject::Counterparty(_) => "counterparty",
        Subject::Contract(_) => "contract",
        Subject::Decision(_) => "decision",
        Subject::Assessment => "assessment",
        Subject::Budget => "budget",
        Subject::Month => "month",
    };
    json!({ "kind": kind, "id": subject.id() })
}

fn of_answer(facts: Facts<'_>, answer: &Answer) -> Json {
    json!({
        "reason": words(facts.books, &answer.reason),
        "date": answer.date.to_string(),
        "by": words(facts.books, &answer.by),
    })
}

/// A value as text, exact and unworded; names have their translations.
fn of_value(facts: Facts<'_>, value: &Value) -> Json {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Name(name) => words(facts.books, name),
        Value::Word(word) => (*word).into(),
        Value::Count(count) => count.to_string().into(),
        Value::Quantity(quantity) => number(*quantity),
        Value::Money(money) => amount(*money),
        Value::Rate(rate) | Value::Points(rate) => fraction(*rate),
        Value::Date(date) => date.to_string().into(),
        Value::Month(month) => month.to_string().into(),
        Value::Period(period) => period.to_string().into(),
        Value::List(values) => values.iter().map(|value| of_value(facts, value)).collect(),
    }
}
