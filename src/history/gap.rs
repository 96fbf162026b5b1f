//! Versions of files that history cannot read.

use std::sync::Arc;

/// A version that is passed over; the next one is compared with the last that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The visit whose commit has it, by its number; `None` for files that no commit has.
    pub visit: Option<usize>,
    /// The file.
    pub path: Arc<str>,
    /// Why.
    pub reason: GapReason,
}

/// Why a version cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapReason {
    /// It is no text, or cannot be cut into rows; this line has the first fault.
    Unreadable {
        /// The line, from 1.
        line: usize,
    },
    /// This copy of the repository does not have it.
    Missing,
}
