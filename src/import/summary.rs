//! What an import did, in figures: everything that was read can be found again in them.

use crate::units::Money;

/// What became of the rows of all sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Each source.
    pub sources: Vec<SourceTotals>,
    /// Each file that rows of this run belong to, whether they are new or were there before.
    pub files: Vec<FileTotals>,
    /// Entries or budget lines that are new.
    pub added: usize,
    /// Those that an earlier import had written, and that stay as they are.
    pub kept: usize,
    /// Of those, how many say something else than the source now does.
    pub changed: usize,
    /// Those that an earlier import had written and that the source no longer has.
    pub vanished: usize,
}

/// One source in figures.
///
/// # Units
///
/// `rows` = `ignored` + `refused` + the rows that the amounts are the sum of. In a budget,
/// money in is income and money out spending; of double entries, what reached and left the
/// accounts that hold money.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceTotals {
    /// Its path.
    pub path: String,
    /// Its rows, blank ones and headings not counted.
    pub rows: usize,
    /// Rows that the mapping leaves out.
    pub ignored: usize,
    /// Rows that could not be used; a finding says why.
    pub refused: usize,
    /// Money in.
    pub money_in: Money,
    /// Money out.
    pub money_out: Money,
}

/// One written file in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FileTotals {
    /// Its path.
    pub path: String,
    /// The entries or budget lines of the sources that belong in it.
    pub rows: usize,
    /// How many of them are new.
    pub added: usize,
    /// Their money in.
    pub money_in: Money,
    /// Their money out.
    pub money_out: Money,
}
