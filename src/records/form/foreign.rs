//! Tables whose columns nobody declared: foreign files, cut into cells with their places.

use std::borrow::Cow;

use super::scan::Scanner;
use super::table::quote_fault;
use crate::diag::{At, Finding};
use crate::sources::File;

/// The cells of one row, each where it stands.
pub(crate) type Cells<'s> = Vec<At<Cow<'s, str>>>;

/// Cuts `file` into rows from byte `from` on, with `delimiter` between the cells.
///
/// A row whose quotes do not close is a finding in its place; the rows after it go on.
pub(crate) fn scan_rows(
    file: &File,
    from: usize,
    delimiter: u8,
) -> impl Iterator<Item = Result<Cells<'_>, Finding>> {
    let mut scanner = Scanner::starting(file.text(), from, delimiter);
    let mut cells = Vec::new();
    std::iter::from_fn(move || {
        let scanned = scanner.next_row(&mut cells)?;
        let place = |start, end| file.place(start, end);
        Some(match scanned {
            Ok(()) => Ok(cells
                .drain(..)
                .map(|cell| At::new(cell.text, place(cell.start, cell.end)))
                .collect()),
            Err(fault) => Err(quote_fault(file, fault)),
        })
    })
}
