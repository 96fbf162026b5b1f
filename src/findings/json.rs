//! Findings as JSON, for programs.

use serde::Serialize;

use super::said::{Said, in_order};
use crate::diag::{Report, Severity};
use crate::sources::Files;
use crate::wording::Words;

#[derive(Serialize)]
struct Document<'a> {
    diagnostics: Vec<Diagnostic<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    hint: Option<String>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// The findings as one JSON document; those without a place have null for it.
pub fn json(report: &Report, files: &Files, words: &Words) -> String {
    let findings = in_order(report).into_iter();
    let document = Document {
        diagnostics: findings.map(|it| diagnostic(Said::new(it, files, words))).collect(),
        summary: Summary {
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            notes: report.count(Severity::Note),
        },
    };
    let text = serde_json::to_string_pretty(&document);
    text.map_or_else(|_| String::new(), |text| text + "\n")
}

fn diagnostic<'r>(said: Said<'r>) -> Diagnostic<'r> {
    Diagnostic {
        code: said.finding.code.0,
        severity: said.finding.severity.word(),
        message: said.message,
        path: said.spot.map(|spot| spot.file.path.as_str()),
        line: said.spot.map(|spot| spot.start.line),
        column: said.spot.map(|spot| spot.start.column),
        end_line: said.spot.map(|spot| spot.end.line),
        end_column: said.spot.map(|spot| spot.end.column),
        hint: said.hint,
    }
}
