//! The house rule, kept by a test: files stay small enough to be read at one sitting.

use crate::layers::sources;

/// The most lines of a file, its tests not counted.
const MOST_LINES: usize = 250;

#[test]
fn every_file_of_the_program_is_small_and_says_what_it_is() {
    let files = sources();
    assert!(files.len() > 50, "found only {} files", files.len());
    for (path, text) in files {
        let is_told = text.starts_with("//! ");
        assert!(is_told, "{} does not say what it is", path.display());
        let lines = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}
