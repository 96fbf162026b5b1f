//! A document as one row: its settings by their keys, and its text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::{Placed, WrittenRow};
use crate::diag::Report;
use crate::records::form::is_readable;
use crate::records::kinds::FileKind;
use crate::sources::File;

/// Reads a document; the line of its first fault where it is none.
///
/// Line ends do not count, so that a file saved on another system is the same.
pub(super) fn read(file: &File, kind: FileKind, report: &mut Report) -> Result<Vec<Placed>, usize> {
    if !is_readable(file, report) {
        return Ok(Vec::new());
    }
    let text = file.text().trim_start_matches('\u{feff}');
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_settings = matches!(kind, FileKind::Community | FileKind::Assessment);
    let (front, body) = if is_settings { (&*text, "") } else { parts(&text) };
    let mut cells = BTreeMap::new();
    let (table, errors) = DeTable::parse_recoverable(front);
    if let Some(error) = errors.first() {
        let start = error.span().map_or(0, |span| span.start);
        let skipped = if is_settings { 1 } else { 2 };
        return Err(front.get(..start).unwrap_or("").matches('\n').count() + skipped);
    }
    flatten(table.get_ref(), "", &mut cells);
    let body = body.trim();
    if !body.is_empty() {
        cells.insert(BODY.to_owned(), body.to_owned());
    }
    let row = WrittenRow {
        id: file.path.as_str().into(),
        date: None,
        cells: cells.into_iter().collect(),
    };
    Ok(vec![Placed::new(row, 1, 0)])
}

/// What the text of a document is called among its settings.
const BODY: &str = "text";

/// The settings between `+++` lines and the text after them.
fn parts(text: &str) -> (&str, &str) {
    let front = text.strip_prefix("+++\n");
    front.and_then(|rest| rest.split_once("\n+++")).unwrap_or(("", text))
}

/// The values of a table by their way through it; entries of lists are known by their ids.
fn flatten(table: &DeTable<'_>, path: &str, cells: &mut BTreeMap<String, String>) {
    for (key, value) in table {
        let key: &str = std::convert::AsRef::<str>::as_ref(key.get_ref());
        value_at(value.get_ref(), &format!("{path}{key}"), cells);
    }
}

fn value_at(value: &DeValue<'_>, path: &str, cells: &mut BTreeMap<String, String>) {
    match value {
        DeValue::Table(table) => flatten(table, &format!("{path}."), cells),
        DeValue::Array(list) if list.iter().any(|it| it.get_ref().is_table()) => {
            for (index, entry) in list.iter().enumerate() {
                let name = name_of(entry.get_ref(), index);
                value_at(entry.get_ref(), &format!("{path}[{name}]"), cells);
            }
        }
        DeValue::Array(list) => {
            let texts: Vec<_> = list.iter().map(|entry| plain(entry.get_ref())).collect();
            cells.insert(path.to_owned(), texts.join(", "));
        }
        other => drop(cells.insert(path.to_owned(), plain(other).into_owned())),
    }
}

/// What an entry of a list is known by: what it declares, else its number.
fn name_of(entry: &DeValue<'_>, index: usize) -> String {
    let declared = ["id", "code", "name", "from", "fund", "rater"];
    let texts = declared.iter().filter_map(|key| entry.as_table()?.get(*key));
    let mut texts = texts.filter_map(|value| value.get_ref().as_str());
    texts.next().map_or_else(|| (index + 1).to_string(), str::to_owned)
}

fn plain<'t>(value: &'t DeValue<'_>) -> Cow<'t, str> {
    match value {
        DeValue::String(text) => Cow::Borrowed(text.trim()),
        DeValue::Integer(number) => Cow::Borrowed(number.as_str()),
        DeValue::Float(number) => Cow::Borrowed(number.as_str()),
        DeValue::Boolean(is_set) => Cow::Borrowed(if *is_set { "true" } else { "false" }),
        DeValue::Datetime(moment) => Cow::Owned(moment.to_string()),
        DeValue::Array(_) | DeValue::Table(_) => Cow::Borrowed(""),
    }
}
