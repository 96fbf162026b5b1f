//! Settings in TOML, read key by key with the place of each.
//!
//! Numbers are read from their text, never through a float. Every key that is
//! asked for is a known one; `finish` reports the rest with the nearest name.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::nearest::nearest;
use super::syntax::report_syntax;
use crate::diag::{At, Code, Finding, Place, Report};
use crate::sources::File;

const MISSING_KEY: Code = Code("missing-key");
const UNKNOWN_KEY: Code = Code("unknown-key");

/// Reads the settings that stand at `range` of `file` with `read`; every fault is reported.
///
/// What `read` finds on a line that is no TOML, or finds missing where some
/// lines are not, follows from that and is left out.
pub(crate) fn read<'s, T>(
    file: &'s File,
    range: Range<usize>,
    report: &mut Report,
    read: impl FnOnce(&Settings<'_, 's>, &mut Report) -> T,
) -> T {
    let text = file.text().get(range.clone()).unwrap_or("");
    let base = range.start + bom(file, range.start);
    let (table, errors) = DeTable::parse_recoverable(&text[(base - range.start).min(text.len())..]);
    let mut found = Report::default();
    let settings = Settings::new(file, base, &table);
    let value = read(&settings, &mut found);
    settings.finish(&mut found);
    let lines = report_syntax(file, base, &errors, report);
    let line = |place: Place| file.line_column(place.start).line;
    let follows = |finding: &Finding| {
        let is_broken = finding.place.is_some_and(|place| lines.contains(&line(place)));
        is_broken || finding.code == MISSING_KEY
    };
    if lines.is_empty() {
        report.extend(found);
    } else {
        let kept = found.findings().iter().filter(|finding| !follows(finding));
        kept.for_each(|finding| report.push(finding.clone()));
    }
    value
}

/// The length of the byte-order mark, where settings start at the start of a file that has one.
fn bom(file: &File, start: usize) -> usize {
    let has_bom = start == 0 && file.text().starts_with('\u{feff}');
    if has_bom { '\u{feff}'.len_utf8() } else { 0 }
}

/// One table of settings, and the keys that were asked for.
pub(crate) struct Settings<'t, 's> {
    pub(super) file: &'s File,
    base: usize,
    table: &'t DeTable<'s>,
    /// The table's own name with a point after it, for messages.
    name: String,
    place: Place,
    asked: RefCell<Vec<&'static str>>,
}

impl<'t, 's> Settings<'t, 's> {
    /// The settings of a whole file, or of its front matter that starts at `base`.
    fn new(file: &'s File, base: usize, table: &'t Spanned<DeTable<'s>>) -> Self {
        Self {
            file,
            base,
            table: table.get_ref(),
            name: String::new(),
            place: Place::top(file.id),
            asked: RefCell::default(),
        }
    }

    /// The place of the table: of its first key, else the top of the file.
    pub(crate) fn place(&self) -> Place {
        self.place
    }

    /// The keys of the table with their places, for tables whose keys are names.
    pub(crate) fn keys(&self) -> Vec<At<&'t str>> {
        let key = |key: &'t Spanned<_>| {
            let text: &'t str = std::convert::AsRef::<str>::as_ref(key.get_ref());
            At::new(text, self.place_of(key.span()))
        };
        self.table.keys().map(key).collect()
    }

    /// The value at a key that is a name rather than a known word.
    pub(crate) fn value_at(&self, key: &str) -> Option<At<&'t DeValue<'s>>> {
        let value = self.table.get(key)?;
        Some(At::new(value.get_ref(), self.place_of(value.span())))
    }

    /// The value at a known key.
    pub(super) fn value(&self, key: &'static str) -> Option<At<&'t DeValue<'s>>> {
        self.asked.borrow_mut().push(key);
        self.value_at(key)
    }

    /// The table at a known key.
    pub(crate) fn table(&self, key: &'static str, report: &mut Report) -> Option<Settings<'t, 's>> {
        let value = self.value(key)?;
        match value.value.as_table() {
            Some(table) => Some(self.below(table, &format!("{key}."), value.place)),
            None => {
                report.push(self.wrong_form(key, value.place, "wanted-table"));
                None
            }
        }
    }

    /// The tables of a list at a known key; absent counts as empty.
    pub(crate) fn tables(&self, key: &'static str, report: &mut Report) -> Vec<Settings<'t, 's>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.value.as_array() else {
            report.push(self.wrong_form(key, value.place, "wanted-tables"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for element in array {
            let place = self.place_of(element.span());
            match element.get_ref().as_table() {
                Some(table) => tables.push(self.below(table, &format!("{key}."), place)),
                None => report.push(self.wrong_form(key, place, "wanted-tables")),
            }
        }
        tables
    }

    /// The table at a key that is a name.
    pub(crate) fn table_at(&self, key: &str, report: &mut Report) -> Option<Settings<'t, 's>> {
        let value = self.value_at(key)?;
        match value.value.as_table() {
            Some(table) => Some(self.below(table, &format!("{key}."), value.place)),
            None => {
                report.push(self.wrong_form(key, value.place, "wanted-table"));
                None
            }
        }
    }

    fn below(&self, table: &'t DeTable<'s>, name: &str, place: Place) -> Settings<'t, 's> {
        let first = table.keys().next().map(|key| self.place_of(key.span()));
        Settings {
            file: self.file,
            base: self.base,
            table,
            name: format!("{}{name}", self.name),
            place: first.unwrap_or(place),
            asked: RefCell::default(),
        }
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(&self, report: &mut Report) {
        let asked = self.asked.borrow();
        for key in self.keys() {
            if asked.contains(&key.value) {
                continue;
            }
            let finding = Finding::error(UNKNOWN_KEY, key.place).with("key", self.full(key.value));
            report.push(match nearest(key.value, asked.iter().copied()) {
                Some(near) => finding.with("near", self.full(near)).hint("hint-near"),
                None => finding,
            });
        }
    }

    /// Reports that a key which must be there is not.
    pub(crate) fn missing(&self, key: &str, report: &mut Report) {
        report.push(Finding::error(MISSING_KEY, self.place).with("key", self.full(key)));
    }

    /// The key with the tables it lies in.
    pub(super) fn full(&self, key: &str) -> String {
        format!("{}{key}", self.name)
    }

    /// The place of a span of the parser.
    pub(crate) fn place_of(&self, span: Range<usize>) -> Place {
        self.file.place(self.base + span.start, self.base + span.end)
    }
}
