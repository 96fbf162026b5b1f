//! Whether a file is text that people and programs read alike.

use crate::diag::{Code, Finding, Place, Report, Value};
use crate::sources::File;

const NOT_UTF8: Code = Code("not-utf8");
const CONTROL_CHARACTER: Code = Code("control-character");
const HIDDEN_CHARACTER: Code = Code("hidden-character");
const MERGE_CONFLICT: Code = Code("merge-conflict");

/// Whether `file` can be read; what stands in the way is reported.
///
/// Only the first character of each kind is named: one cause, one finding.
pub(crate) fn is_readable(file: &File, report: &mut Report) -> bool {
    let offset = file.undecodable().or_else(|| looks_wide(file.bytes()).then_some(0));
    let suspect = suspect(file);
    let fault = match offset {
        Some(offset) => Some(not_utf8(file, offset)),
        None => suspect.and_then(control_character).or_else(|| merge_conflict(file)),
    };
    if let Some(file) = suspect {
        report_hidden(file, report);
    }
    let is_readable = fault.is_none();
    fault.into_iter().for_each(|fault| report.push(fault));
    is_readable
}

fn not_utf8(file: &File, offset: usize) -> Finding {
    let length = file.text().get(offset..).and_then(|rest| rest.chars().next());
    let place = file.place(offset, offset + length.map_or(0, char::len_utf8));
    let finding = Finding::error(NOT_UTF8, place).with("offset", Value::count(offset));
    match guess_encoding(file.bytes()) {
        Some(guess) => finding.with("guess", Value::Word(guess)).hint("hint-guess"),
        None => finding,
    }
}

/// The encoding that bytes which are no UTF-8 most likely have.
fn guess_encoding(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || looks_wide(bytes) {
        return Some("encoding-utf-16");
    }
    let decoded = encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes);
    decoded.map(|_| "encoding-gb18030")
}

/// Whether every other byte is nothing, as in UTF-16: then it is no text of one-byte letters.
fn looks_wide(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(512)];
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    zeros > 1 && zeros >= start.len() / 4
}

/// A file with bytes of which a character could consist that nobody sees; most have none.
///
/// Asking every byte is much cheaper than asking every character.
fn suspect(file: &File) -> Option<&File> {
    let is_odd = |byte: u8| {
        let is_low = byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t');
        // The first bytes of U+0080 to U+00BF and of U+2000 to U+2FFF.
        is_low || matches!(byte, 0xc2 | 0xe2 | 0x7f)
    };
    file.text().bytes().any(is_odd).then_some(file)
}

fn control_character(file: &File) -> Option<Finding> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    named(CONTROL_CHARACTER, file, is_control)
}

/// Characters that turn the direction of what stands around them, so that it reads otherwise.
fn report_hidden(file: &File, report: &mut Report) {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if let Some(finding) = named(HIDDEN_CHARACTER, file, turns) {
        report.push(Finding { severity: crate::diag::Severity::Warning, ..finding });
    }
}

/// A finding at the first character of `file` for which `is_it` holds.
fn named(code: Code, file: &File, is_it: impl Fn(char) -> bool) -> Option<Finding> {
    let (at, c) = file.text().char_indices().find(|(_, c)| is_it(*c))?;
    let place = file.place(at, at + c.len_utf8());
    Some(Finding::error(code, place).with("character", code_point(c)))
}

/// A character by its number, for those that cannot be seen.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The marks that git leaves where two versions of a file disagree.
///
/// A line of seven `=` underlines a heading in Markdown, so there it counts
/// only beside the others.
fn merge_conflict(file: &File) -> Option<Finding> {
    const MARKS: [&str; 4] = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    let is_mark = |byte: u8| matches!(byte, b'<' | b'=' | b'>' | b'|');
    let may_begin = |pair: &[u8]| matches!(pair[0], b'\n' | b'\r' | 0xbf) && is_mark(pair[1]);
    let bytes = file.text().as_bytes();
    if !file.text().bytes().any(is_mark) {
        return None;
    }
    let first = bytes.first().is_some_and(|byte| is_mark(*byte));
    if !first && !bytes.windows(2).any(may_begin) {
        return None;
    }
    let is_markdown = file.path.ends_with(".md");
    let mut is_sure = false;
    let mut places = Vec::new();
    let mut start = 0;
    for line in file.text().split_inclusive(['\n', '\r']) {
        let bare = line.trim_end().trim_start_matches('\u{feff}');
        let mark = bare.get(..7).filter(|_| bare.len() == 7 || bare.as_bytes()[7] == b' ');
        if mark.is_some_and(|mark| MARKS.contains(&mark)) {
            is_sure |= mark != Some("=======") || !is_markdown;
            let end = start + line.trim_end().len();
            places.push(Place::new(file.id, start, end));
        }
        start += line.len();
    }
    let (first, others) = places.split_first().filter(|_| is_sure)?;
    let finding = Finding::error(MERGE_CONFLICT, *first);
    Some(others.iter().take(5).fold(finding, |finding, place| finding.related(*place)))
}
