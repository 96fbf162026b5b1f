//! What changed, row by row: between two versions of the books, and through all of their history.
//!
//! A row is known by its own id, so that sorting, quoting, other line ends and
//! other file names are no changes. Nothing is judged here;
//! the words are found elsewhere.

mod change;
mod closings;
mod compare;
mod gap;
mod groups;
mod lives;
mod mask;
mod merges;
mod reader;
mod renames;
mod store;
mod then;
mod version;
mod writer;

pub use change::{Change, RowChange, RowId, State};
pub use compare::Comparison;
pub use gap::{Gap, GapReason};
pub use lives::{History, Life, Revision};
pub use mask::{Mask, Secrets, Shown, Withheld};
pub use store::Effort;
pub use then::{Then, then_and_now};
pub use version::named;
