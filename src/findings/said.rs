//! A finding in words, with its place as people count it.

use std::borrow::Cow;

use crate::diag::{Finding, Place, Report, Value};
use crate::sources::{File, Files, LineColumn};
use crate::wording::Words;

/// A finding in words.
pub(super) struct Said<'r> {
    /// What was found.
    pub(super) finding: &'r Finding,
    /// What is wrong.
    pub(super) message: String,
    /// What to do about it.
    pub(super) hint: Option<String>,
    /// Where.
    pub(super) spot: Option<Spot<'r>>,
}

/// A place as people count it.
#[derive(Clone, Copy)]
pub(super) struct Spot<'r> {
    /// The file.
    pub(super) file: &'r File,
    /// The first character.
    pub(super) start: LineColumn,
    /// The character after the last one.
    pub(super) end: LineColumn,
}

/// The most characters of a text from a file that a sentence quotes.
const MOST_QUOTED: usize = 80;

impl<'r> Said<'r> {
    /// Words one finding.
    pub(super) fn new(finding: &'r Finding, files: &'r Files, words: &Words) -> Self {
        let values = quotable(&finding.values);
        let code = finding.code.0;
        Self {
            finding,
            message: words.say(code, &values),
            hint: words.attribute(code, finding.hint, &values),
            spot: finding.place.and_then(|place| Spot::new(place, files)),
        }
    }
}

impl<'r> Spot<'r> {
    /// The place in its file; `None` where the file is not known.
    pub(super) fn new(place: Place, files: &'r Files) -> Option<Self> {
        let file = files.file(place.file)?;
        let start = file.line_column(place.start);
        Some(Self { file, start, end: file.line_column(place.end.max(place.start)) })
    }
}

/// The findings in their one order: those with a place first, then by code.
pub(super) fn in_order(report: &Report) -> Vec<&Finding> {
    let mut findings: Vec<_> = report.findings().iter().collect();
    findings.sort_by_key(|finding| (finding.place.is_none(), finding.place, finding.code));
    findings
}

/// The values with long texts cut, as a cell may hold megabytes.
fn quotable<'v>(values: &'v [(&'static str, Value)]) -> Cow<'v, [(&'static str, Value)]> {
    let is_long = |value: &Value| matches!(value, Value::Text(text) if text.len() > MOST_QUOTED);
    if !values.iter().any(|(_, value)| is_long(value)) {
        return Cow::Borrowed(values);
    }
    let cut = |(name, value): &(&'static str, Value)| match value {
        Value::Text(text) => (*name, Value::Text(shortened(text))),
        other => (*name, other.clone()),
    };
    Cow::Owned(values.iter().map(cut).collect())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
