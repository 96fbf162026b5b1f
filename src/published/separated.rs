//! Tables as comma-separated values: UTF-8 with a byte-order mark, lines that end with a line feed.

use std::io::{self, Write};

use super::table::headings;
use super::{Cell, Facts, Table, neutralised};

/// What makes spreadsheets read a file as UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes a table with its headings.
pub(super) fn write(table: &dyn Table, facts: Facts<'_>, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(BYTE_ORDER_MARK)?;
    let terminator = csv::Terminator::Any(b'\n');
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(out);
    writer.write_record(headings(table, facts.other_languages())).map_err(plain)?;
    let mut text = String::new();
    table.each_row(facts, &mut |cells| {
        for cell in cells {
            if let Cell::Text(value) = cell {
                writer.write_field(neutralised(value).as_bytes()).map_err(plain)?;
            } else {
                text.clear();
                cell.append_to(&mut text);
                writer.write_field(&text).map_err(plain)?;
            }
        }
        writer.write_record(None::<&[u8]>).map_err(plain)
    })?;
    writer.flush()
}

/// What the stream itself answered, so that a closed pipe or a full disk is known as such.
fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
