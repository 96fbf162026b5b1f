//! The whole story: files are read, resolved, computed, checked, then told.
//!
//! Reading and checking is one step that always ends in findings; building is
//! another that only books without errors reach. Nothing here words, draws or
//! decides: every step is another module's.

mod committed;
mod gallery;
mod past;
mod reading;
mod picturing;
mod searching;
mod writing;

pub use committed::{Committed, reach};
pub use gallery::gallery;
pub use past::{lock, past};
pub use reading::{Moment, Reading, read};
pub use writing::{BuildError, Built, Progress, VERSION, build};
