//! Lines of settings that are no TOML, and what was most likely meant.

use std::collections::BTreeSet;

use crate::diag::{Code, Finding, Report};
use crate::sources::File;

const TOML_SYNTAX: Code = Code("toml-syntax");

/// Reports the first fault of each line that is no TOML; returns these lines.
pub(super) fn report_syntax(
    file: &File,
    base: usize,
    errors: &[toml::de::Error],
    report: &mut Report,
) -> BTreeSet<usize> {
    let mut lines = BTreeSet::new();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let end = file.text().ceil_char_boundary(base + span.end.max(span.start + 1));
        let place = file.place(base + span.start, end);
        if lines.insert(file.line_column(place.start).line) {
            let hint = syntax_hint(error.message(), file.text(), base + span.start);
            report.push(Finding::error(TOML_SYNTAX, place).hint(hint));
            if hint == LINE_END {
                break;
            }
        }
    }
    lines
}

/// The hint for line ends that TOML does not know; they spoil every line alike.
const LINE_END: &str = "hint-line-end";

/// The hint for what the parser says, which it says in English alone.
fn syntax_hint(message: &str, text: &str, at: usize) -> &'static str {
    if message.contains("carriage return") {
        return LINE_END;
    }
    let rest = text.get(at..).unwrap_or("");
    if rest.is_empty() || rest.starts_with(['\n', '\r']) && text[..at].trim_end().ends_with('=') {
        return "hint-no-value";
    }
    let hints = [
        ("duplicate key", "hint-duplicate"),
        ("string values must be quoted", "hint-quotes"),
        ("invalid unquoted key", "hint-key"),
        ("recurs", "hint-deep"),
        ("unclosed", "hint-open"),
        ("invalid basic string", "hint-open"),
        ("invalid literal string", "hint-open"),
        ("invalid date", "hint-date"),
        ("key with no value", "hint-no-value"),
        ("missing value", "hint-no-value"),
        ("leading zero", "hint-number"),
        ("redundant num", "hint-number"),
    ];
    hints.iter().find(|(part, _)| message.contains(part)).map_or("hint", |(_, hint)| hint)
}
