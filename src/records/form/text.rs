//! Whether a file is text that people and programs read alike.

use crate::diag::{Code, Finding, Place, Report, Value};
use crate::sources::File;

const NOT_UTF8: Code = Code("not-utf8");
const CONTROL_CHARACTER: Code = Code("control-character");
const MERGE_CONFLICT: Code = Code("merge-conflict");

/// Whether `file` can be read; what stands in the way is reported.
pub(in crate::records) fn is_readable(file: &File, report: &mut Report) -> bool {
    if let Some(offset) = file.undecodable() {
        report.push(not_utf8(file, offset));
        return false;
    }
    let before = report.findings().len();
    report_controls(file, report);
    report_conflict(file, report);
    report.findings().len() == before
}

fn not_utf8(file: &File, offset: usize) -> Finding {
    let text = file.text();
    let guess = match text.as_bytes().get(..2) {
        _ if offset == 0 && text.contains('\0') => "encoding-utf-16",
        _ => "encoding-gb18030",
    };
    Finding::error(NOT_UTF8, file.place(offset, offset + 1))
        .with("offset", Value::count(offset))
        .with("guess", Value::Word(guess))
}

fn report_controls(file: &File, report: &mut Report) {
    let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if let Some((at, c)) = file.text().char_indices().find(|(_, c)| is_control(*c)) {
        report.push(
            Finding::error(CONTROL_CHARACTER, file.place(at, at + c.len_utf8()))
                .with("character", format!("U+{:04X}", u32::from(c))),
        );
    }
}

fn report_conflict(file: &File, report: &mut Report) {
    let mut start = 0;
    for line in file.text().split_inclusive('\n') {
        let is_marker = ["<<<<<<< ", ">>>>>>> "].iter().any(|marker| line.starts_with(marker));
        if is_marker {
            let end = start + line.trim_end().len();
            report.push(Finding::error(MERGE_CONFLICT, Place::new(file.id, start, end)));
            return;
        }
        start += line.len();
    }
}
