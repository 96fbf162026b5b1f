//! `sunbook check`: every problem in one run.

use super::args::{Check, Format};
use super::community::Community;
use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::diag::{Severity, Value};
use crate::findings::{self, Colour};
use crate::model::{Id, Role};
use crate::pipeline::{self, Reading};
use crate::records;
use crate::sources::{Files, Repository, path_in_repository};

/// Reads and checks a community, and prints what was found.
pub(super) fn run(asked: &Check, terminal: &mut Terminal) -> Result<Status, Failure> {
    let community = Community::new(&asked.folder);
    let mut reading = pipeline::read(&community, &community.moment(asked.today)?)?;
    terminal.adopt(&reading);
    if let Some(base) = &asked.base {
        pipeline::lock(&base_of(asked, base)?, &mut reading);
    }
    let closed = closed_so_far(&reading, terminal);
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
    if let Some(closed) = closed.filter(|_| asked.format == Format::Text && !terminal.is_quiet()) {
        terminal.remark(&closed);
    }
    if let Some(error) = files.unreadable().first() {
        return Err(error.again().into());
    }
    let is_strict = asked.strict && report.count(Severity::Warning) > 0;
    Ok(if report.has_errors() || is_strict { Status::Found } else { Status::Fine })
}

/// The files of the commit from which the working files went their own way.
fn base_of(asked: &Check, revision: &str) -> Result<Files, Failure> {
    let repository = Repository::open(&asked.folder)?;
    let named = repository.resolve(revision)?;
    let tip = repository.resolve("HEAD")?;
    let base = repository.parting(named, tip)?.unwrap_or(named);
    let committed = pipeline::Committed::open(&repository, base)?;
    Ok(Files::read(&committed, |path| records::kind_of(path).is_some())?)
}

/// Which months are closed, by whom, in a sentence; `None` where none is.
fn closed_so_far(reading: &Reading, terminal: &Terminal) -> Option<String> {
    let (books, _) = reading.books.as_ref()?;
    let closings = &books.closings;
    let (first, last) = (closings.first()?, closings.last()?);
    let role = |role: Id<Role>| Value::from(&books.roles[role].name);
    let reviewed = last.reviewed_by.filter(|_| last.reviewed.is_some());
    let values = [
        ("n", Value::count(closings.len())),
        ("first", first.period.into()),
        ("last", last.period.into()),
        ("date", last.closed.into()),
        ("closed-by", role(last.closed_by)),
        ("reviewed-by", reviewed.map_or(Value::from(""), role)),
        ("is-reviewed", Value::from(if reviewed.is_some() { "yes" } else { "no" })),
    ];
    Some(terminal.word("cli-check-closed", &values))
}
