//! What published files are made from.

use crate::analysis::Analysis;
use crate::diag::Place;
use crate::model::Books;
use crate::sources::{Files, LineColumn};
use crate::units::Language;

/// The books, the figures that follow from them, and the files they were read from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The books.
    pub books: &'a Books,
    /// Their figures.
    pub analysis: &'a Analysis,
    /// The files.
    pub files: &'a Files,
}

impl<'a> Facts<'a> {
    /// The path of the file that a place lies in.
    pub(super) fn path(self, place: Place) -> Option<&'a str> {
        self.files.file(place.file).map(|file| file.path.as_str())
    }

    /// The line and column where a place starts.
    pub(super) fn line_column(self, place: Place) -> Option<LineColumn> {
        self.files.file(place.file).map(|file| file.line_column(place.start))
    }

    /// The line where a place starts, counted from 1.
    pub(super) fn line(self, place: Place) -> Option<usize> {
        self.line_column(place).map(|at| at.line)
    }

    /// The languages of the site after the first one.
    pub(super) fn other_languages(self) -> &'a [Language] {
        self.books.community.languages.get(1..).unwrap_or_default()
    }
}
