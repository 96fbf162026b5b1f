//! What a site publishes for programs.
//!
//! Every function here is pure. Nothing here words a sentence, draws a page or
//! touches a disk.

mod guard;

pub use guard::neutralised;
