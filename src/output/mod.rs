//! Puts a finished site somewhere: into a folder, into memory, or into digests alone.
//!
//! A folder is never changed in place. A site is staged beside it and the two
//! are exchanged in one rename, so a reader sees the old site or the new one,
//! whenever a build fails or is killed. Nothing here knows what a page is.

mod error;
mod exchange;
mod interrupt;
mod lock;
mod marker;
mod memory;
mod path;
mod record;
mod sink;
mod stage;
mod target;
mod work;

pub(crate) use error::reason;
pub use error::{Doing, OutputError, Refusal};
pub use interrupt::{Interrupt, on_interrupt};
pub(crate) use marker::{NAME as MARKER, is_site, text as marker_text};
pub use memory::{Digests, Memory};
pub use record::{Digest, Written};
pub use sink::Sink;
pub use stage::{Published, Stage};
pub use target::Kept;
