//! What is taken from the command line before it is read as a whole.

use std::ffi::OsString;

/// The value of an option such as `--lang`, found before the command line is read.
///
/// What is wrong with a command line needs a language and colours too.
pub(super) fn value_of(option: &str, arguments: &[OsString]) -> Option<String> {
    let texts: Vec<&str> = arguments.iter().map(|it| it.to_str().unwrap_or_default()).collect();
    let texts = texts.split(|text| *text == "--").next().unwrap_or_default();
    let joined = texts.iter().find_map(|text| text.strip_prefix(option)?.strip_prefix('='));
    let apart = || {
        let at = texts.iter().position(|text| *text == option)?;
        texts.get(at + 1).copied()
    };
    joined.or_else(apart).map(str::to_owned)
}
