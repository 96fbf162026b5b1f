//! What a site is poured into.

use super::{OutputError, Written};
use std::io::Read;

/// Takes the files of a site, from many threads at once.
pub trait Sink: Sync {
    /// Puts one whole file at `path`, which has `/` between its parts.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError>;

    /// Puts a file that is too large to be held, such as an attachment.
    fn copy_from(&self, path: &str, from: &mut dyn Read) -> Result<(), OutputError>;

    /// Every file so far, in the order of paths.
    fn written(&self) -> Vec<Written>;
}
