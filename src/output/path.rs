//! Which paths a file of a site may have.

use super::error::{OutputError, Refusal};
use super::marker;
use std::path::PathBuf;

/// What no file system that a site may be copied to can hold in a name.
const FORBIDDEN: &[char] = &['\\', ':', '<', '>', '"', '|', '?', '*'];

/// Refuses a path that could leave the site, or that not every disk can hold.
pub(super) fn check(path: &str) -> Result<(), OutputError> {
    if path.split('/').all(is_portable) && path != marker::NAME {
        return Ok(());
    }
    Err(OutputError::Refused { refusal: Refusal::Path, path: PathBuf::from(path) })
}

/// Whether `part` can be the name of a file or folder anywhere.
///
/// Its last rule covers `.` and `..` too.
fn is_portable(part: &str) -> bool {
    !part.is_empty()
        && !part.contains(|c: char| c.is_control() || FORBIDDEN.contains(&c))
        && !part.ends_with(['.', ' '])
}
