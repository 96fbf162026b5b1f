//! `sunbook check`: every problem in one run.

use super::args::{Check, Format};
use super::community::Community;
use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::diag::Severity;
use crate::findings::{self, Colour};
use crate::pipeline;
use crate::sources::path_in_repository;

/// Reads and checks a community, and prints what was found.
pub(super) fn run(asked: &Check, terminal: &mut Terminal) -> Result<Status, Failure> {
    let community = Community::new(&asked.folder);
    let reading = pipeline::read(&community, &community.moment(asked.today)?)?;
    terminal.adopt(&reading);
    let (report, files, words) = (&reading.report, &reading.files, terminal.words());
    let base = path_in_repository(&asked.folder);
    let text = match asked.format {
        Format::Text => findings::text(report, files, words, Colour::Always),
        Format::Json => findings::json(report, files, words),
        Format::Github => findings::github(report, files, &base, words),
        Format::Sarif => findings::sarif(report, files, &base, words),
    };
    let is_clean = report.findings().is_empty();
    if !(is_clean && terminal.is_quiet() && asked.format == Format::Text) {
        terminal.print(&text)?;
    }
    if let Some(error) = files.unreadable().first() {
        return Err(error.again().into());
    }
    let is_strict = asked.strict && report.count(Severity::Warning) > 0;
    Ok(if report.has_errors() || is_strict { Status::Found } else { Status::Fine })
}
