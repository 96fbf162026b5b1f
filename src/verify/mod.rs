//! Proof that a site is what its commit gives: built anew, and compared byte by byte.
//!
//! A site's manifest says from which commit, by which version and for which day
//! it was made. Here the same is done once more into digests alone, and held
//! against the manifest and against the files that are really there. Nothing
//! here words a sentence, and nothing is written.

mod claim;
mod compare;
mod previous;
mod rebuild;
mod site;

pub use claim::{Claim, ClaimError};
pub use compare::{Difference, Doubt, Fault, Verdict, verify};
pub use previous::{Link, Previous, Rows, link};
pub use rebuild::{RebuildError, Rebuilt};
pub use site::Published;
