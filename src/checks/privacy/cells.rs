//! Which column of a table a stretch of its text stands in.

use crate::records::{FileKind, Personal, column_named, columns_of, holds_words, kind_of};
use crate::sources::File;

/// Keeps what stands in columns of words; amounts, dates and invoice numbers go.
///
/// One walk over the file, however much was found.
pub(super) fn keep_texts(file: &File, found: &mut Vec<Personal>) {
    let kind = kind_of(&file.path).filter(|kind| columns_of(*kind).is_some());
    let Some(kind) = kind else { return };
    let text = file.text();
    let mut headings: Vec<bool> = Vec::new();
    let mut waiting = std::mem::take(found).into_iter().peekable();
    let (mut column, mut is_heading, mut start, mut in_quotes) = (0, true, 0, false);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().copied().chain([b'\n']).enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b',' | b'\n' | b'\r' if !in_quotes => {
                if is_heading {
                    headings.push(holds_text(kind, &text[start..at]));
                }
                while let Some(one) = waiting.next_if(|one| one.range.start < at) {
                    if headings.get(column).copied().unwrap_or(true) {
                        found.push(one);
                    }
                }
                (column, is_heading) =
                    if byte == b',' { (column + 1, is_heading) } else { (0, false) };
                start = at + 1;
            }
            _ => {}
        }
    }
    found.extend(waiting);
}

/// Whether the cells under a heading are words, or the heading is unknown.
fn holds_text(kind: FileKind, heading: &str) -> bool {
    let heading = heading.trim_matches(['\u{feff}', '"', ' ']);
    let name = heading.split_once(':').map_or(heading, |(name, _)| name);
    column_named(kind, name).is_none_or(|name| holds_words(kind, name))
}
