//! Tables as JSON: an array with one object, and one line, for each row.

use std::io::{self, Write};

use super::table::headings;
use super::{Cell, Facts, Table};

/// Writes a table; the keys are the headings of its CSV twin, in their order.
///
/// Counts and flags are bare, every other value is a text, and what is absent
/// is null: no program can round an amount by reading it.
pub(super) fn write(table: &dyn Table, facts: Facts<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut keys = Vec::new();
    for heading in headings(table, facts.other_languages()) {
        keys.push(format!("{}:", serde_json::to_string(&heading)?));
    }
    let mut out = io::BufWriter::new(out);
    let mut before: &[u8] = b"[\n{";
    let mut text = String::new();
    table.each_row(facts, &mut |cells| {
        out.write_all(before)?;
        before = b",\n{";
        for (index, (key, cell)) in keys.iter().zip(cells).enumerate() {
            out.write_all(if index == 0 { b"" } else { b"," })?;
            out.write_all(key.as_bytes())?;
            write_cell(cell, &mut text, &mut out)?;
        }
        out.write_all(b"}")
    })?;
    out.write_all(if before.starts_with(b"[") { b"[]\n" } else { b"\n]\n" })?;
    out.flush()
}

fn write_cell(cell: &Cell<'_>, text: &mut String, out: &mut dyn Write) -> io::Result<()> {
    text.clear();
    match cell {
        Cell::Nothing => out.write_all(b"null"),
        Cell::Text(value) => Ok(serde_json::to_writer(out, value)?),
        Cell::Count(_) | Cell::Flag(_) => {
            cell.append_to(text);
            out.write_all(text.as_bytes())
        }
        Cell::Amount(_) | Cell::Number(_) | Cell::Date(_) => {
            cell.append_to(text);
            write!(out, "\"{text}\"")
        }
    }
}
