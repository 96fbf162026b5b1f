//! The funds that imported rows name and that the community's settings do not declare yet.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::existing::position;
use super::mapping::Mapping;
use super::write::NewRows;
use crate::diag::Report;
use crate::records::{self, Column};
use crate::sources::{Files, Memory};

const SETTINGS: &str = "community.toml";

/// The settings with those funds added below, where a column of the source names funds.
///
/// A fund is named by its id until somebody gives it a better name. Settings
/// that cannot be read, or not with the funds added, are left as they are.
pub(super) fn declared(
    rows: &NewRows,
    columns: &[Column],
    mapping: &Mapping,
    existing: &Files,
) -> Option<(String, String)> {
    let column = position(columns, "fund");
    mapping.columns.iter().find(|(mapped, _)| *mapped == column)?;
    let settings = existing.find(SETTINGS)?.text();
    let known = funds_of(settings)?;
    let named = rows.values().flatten().map(|row| row[column].as_str());
    let new: BTreeSet<&str> =
        named.filter(|fund| !fund.is_empty() && !known.contains(*fund)).collect();
    if new.is_empty() {
        return None;
    }
    let mut text = settings.to_owned();
    for fund in &new {
        let end = if text.ends_with('\n') { "" } else { "\n" };
        let _ = write!(text, "{end}\n[[funds]]\nid = {fund:?}\nname = {fund:?}\n");
    }
    let is_read = funds_of(&text).is_some_and(|funds| new.iter().all(|fund| funds.contains(*fund)));
    is_read.then(|| (SETTINGS.to_owned(), text))
}

/// The funds that settings declare.
fn funds_of(settings: &str) -> Option<BTreeSet<String>> {
    let mut memory = Memory::default();
    memory.insert(SETTINGS, settings);
    let files = Files::read(&memory, |_| true).ok()?;
    let mut report = Report::default();
    let records = records::read(&files, &mut report)?;
    let funds = records.community.funds.iter().map(|fund| fund.id.value.clone());
    Some(funds.collect())
}
