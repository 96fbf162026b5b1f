//! Findings as commands that annotate the lines of a pull request.

use super::said::{Said, in_order};
use crate::diag::{Report, Severity};
use crate::sources::Files;
use crate::wording::Words;

/// The findings as workflow commands, one line each: `::error file=…,line=…,col=…::…`.
///
/// `base` is the way from the top of the repository to the community's folder,
/// with a slash at its end where it is not empty.
pub fn github(report: &Report, files: &Files, base: &str, words: &Words) -> String {
    let findings = in_order(report).into_iter();
    findings.map(|finding| command(&Said::new(finding, files, words), base, words)).collect()
}

fn command(said: &Said<'_>, base: &str, words: &Words) -> String {
    let code = said.finding.code.0;
    let name = match said.finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(spot) = said.spot {
        properties.push(format!("file={}", property(&format!("{base}{}", spot.file.path))));
        properties.push(format!("line={}", spot.start.line));
        properties.push(format!("col={}", spot.start.column));
        // An end on another line is not understood beside a column.
        if spot.end.line == spot.start.line {
            properties.push(format!("endColumn={}", spot.end.column));
        }
    }
    let title = words.attribute(code, "title", &[]).unwrap_or_default();
    properties.push(format!("title={}", property(&format!("{title} [{code}]"))));
    let hint = said
        .hint
        .as_ref()
        .map_or_else(String::new, |hint| format!("\n{}: {hint}", words.say("findings-hint", &[])));
    let message = message(&format!("{}{hint}", said.message));
    format!("::{name} {}::{message}\n", properties.join(","))
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
