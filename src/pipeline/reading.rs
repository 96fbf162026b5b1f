//! From a folder of files to books with their figures and findings.

use crate::analysis::Analysis;
use crate::checks;
use crate::diag::{Finding, Place, Report, Severity};
use crate::history::Mask;
use crate::model::{self, Books};
use crate::published::History;
use crate::records;
use crate::sources::{Commit, Files, Snapshot, SourceError};
use crate::units::Date;

/// What is known of the moment of a build.
#[derive(Clone, Debug, Default)]
pub struct Moment {
    /// The day that somebody named as today.
    pub today: Option<Date>,
    /// The commit that the files belong to.
    pub commit: Option<Commit>,
    /// How far the history of the files is to be had.
    pub history: History,
    /// The SHA-256 of the manifest of the site that was published before, in hexadecimal.
    pub previous: Option<String>,
}

/// What was read of a community, and what was found.
#[derive(Debug)]
pub struct Reading {
    /// The files.
    pub files: Files,
    /// What was found, in order.
    pub report: Report,
    /// The books, unless the community's settings cannot be read.
    pub books: Option<(Books, Analysis)>,
}

impl Reading {
    /// What of old versions may be read; `None` where a redaction may have been overlooked.
    pub fn mask(&self) -> Option<Mask> {
        let (books, _) = self.books.as_ref()?;
        let file = self.files.find("redactions.csv").map(|file| file.id);
        let is_in_it = |place: Place| Some(place.file) == file;
        let is_fault =
            |it: &&Finding| it.severity == Severity::Error && it.place.is_some_and(is_in_it);
        let is_read = self.report.findings().iter().find(is_fault).is_none();
        (is_read && self.files.unreadable().is_empty()).then(|| Mask::default().with(books))
    }
}

/// Reads and checks all files of a community.
///
/// # Errors
///
/// Where the folder cannot be listed; what is wrong inside the files is found
/// and reported instead. A file that cannot be read is left to
/// [`Files::unreadable`], and keeps a site from being built.
pub fn read(snapshot: &dyn Snapshot, moment: &Moment) -> Result<Reading, SourceError> {
    let mut files = Files::read(snapshot, |path| records::kind_of(path).is_some())?;
    files.note_pointers(snapshot, records::is_own);
    let mut report = Report::default();
    let books = records::read(&files, &mut report).map(|records| {
        let books = model::resolve(&records, &mut report);
        let analysis = Analysis::of(&books, today(&books, moment));
        checks::run(&books, &analysis, &files, &mut report);
        (books, analysis)
    });
    report.sort();
    Ok(Reading { files, report, books })
}

/// The day that counts as today: named, pinned, of the commit, else the last day in the books.
fn today(books: &Books, moment: &Moment) -> Date {
    let commit = moment.commit.as_ref().and_then(|commit| commit.date);
    let last_entry = || books.entries.iter().map(|entry| entry.date).max();
    let last_year = || books.years.iter().map(|year| year.year.last_day()).max();
    let named = moment.today.or(books.community.as_of).or(commit);
    named.or_else(last_entry).or_else(last_year).unwrap_or(Date::EARLIEST)
}
