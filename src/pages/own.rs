//! What a community may replace, and what it has of its own: files in its folder `theme/`.
//!
//! Nothing is joined, parsed or judged here but the words, which stand below every page.

use include_dir::{Dir, include_dir};

use super::theme::ThemeFault;
use crate::sources::{EntryKind, Snapshot, SourceError};
use crate::wording::Catalogue;

static PLAIN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/plain");

/// The folder of a community whose files are laid over ours.
const FOLDER: &str = "theme/";

/// The folder in it that holds words.
const WORDS: &str = "words/";

/// The kinds of files that a theme is made of.
const SUFFIXES: [&str; 5] = [".html", ".css", ".js", ".svg", ".ftl"];

/// Rooms of the catalogue that no page says a word of.
const SILENT: [&str; 5] = ["cli", "cli-theme", "findings-import", "output", "verify"];

/// Every file that a community may replace: its path below `theme/`, and our text.
///
/// Words stand in `words/<tag>/<room>.ftl`.
pub fn replaceable() -> Vec<(String, &'static str)> {
    let mut files = built_in("");
    for (path, text) in Catalogue::built_in_files() {
        let room = path.split_once('/').and_then(|(_, room)| room.strip_suffix(".ftl"));
        if room.is_some_and(|room| !SILENT.contains(&room)) {
            files.push((format!("{WORDS}{path}"), text));
        }
    }
    files.sort_unstable();
    files
}

/// A community's own theme files, with their paths below `theme/`.
///
/// Line ends are ours whatever a checkout made of them, so that one commit gives one site.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn own_files(community: &dyn Snapshot) -> Result<Vec<(String, String)>, SourceError> {
    let mut own = Vec::new();
    for entry in community.entries()? {
        let Some(path) = entry.path.strip_prefix(FOLDER) else { continue };
        let is_text = SUFFIXES.iter().any(|suffix| path.ends_with(suffix));
        if is_text && matches!(entry.kind, EntryKind::File(_)) {
            let bytes = community.bytes(&entry.path)?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            own.push((path.to_owned(), text));
        }
    }
    Ok(own)
}

/// The words of every language, a community's from `theme/words/` laid over ours.
///
/// A file there may hold a few messages or a whole room: `theme/words/en.ftl`,
/// `theme/words/en/pages-front.ftl`. Only the messages in it are replaced.
///
/// # Errors
///
/// Where a file cannot be read, or what is wrong with one would be seen on a page.
pub fn words_with_own(community: &dyn Snapshot) -> Result<Catalogue, ThemeFault> {
    let own = own_files(community)?;
    let words: Vec<(&str, &str)> = own
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(WORDS)?, text.as_str())))
        .collect();
    if words.is_empty() {
        return Ok(Catalogue::built_in());
    }
    Catalogue::overlaid(&words).map_err(ThemeFault::Words)
}

/// The built-in files below a folder, with their paths from there.
pub(super) fn built_in(folder: &str) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    gather(&PLAIN, &mut files);
    let below = |(path, text): (String, &'static str)| {
        path.strip_prefix(folder).map(|path| (path.to_owned(), text))
    };
    files.into_iter().filter_map(below).collect()
}

fn gather(folder: &Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            files.push((file.path().to_string_lossy().replace('\\', "/"), text));
        }
    }
    folder.dirs().for_each(|folder| gather(folder, files));
}
