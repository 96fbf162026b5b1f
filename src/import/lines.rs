//! Ids of budget lines: given once, found again at every later import.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::Line;
use super::existing::{Existing, ExistingFile, ExistingRow, position};
use super::mapping::Mapping;
use super::slug;
use super::summary::{FileTotals, Summary};
use super::write::NewRows;
use crate::diag::{Code, Finding, Report, Severity, Value};
use crate::records::budget::{COLUMNS, KINDS};
use crate::units::{Currency, Money};
use crate::wording::Words;

const CHANGED: Code = Code("import-changed");
const VANISHED: Code = Code("import-vanished");

/// The work of giving ids.
pub(super) struct Giving<'w, 'e> {
    pub(super) mapping: &'w Mapping,
    pub(super) existing: &'w Existing<'e>,
    pub(super) words: Option<&'w Words>,
    pub(super) summary: &'w mut Summary,
    pub(super) report: &'w mut Report,
}

impl Giving<'_, '_> {
    /// Gives every line its id, and each new one its file.
    pub(super) fn give(self, lines: Vec<Line>) -> NewRows {
        let mut rows = NewRows::new();
        let mut by_year: BTreeMap<i16, Vec<Line>> = BTreeMap::new();
        for line in lines {
            by_year.entry(line.year).or_default().push(line);
        }
        let mut giving = self;
        for (year, lines) in by_year {
            let path = format!("budget/{year}.csv");
            let new = giving.year(&path, lines);
            rows.insert(path, new);
        }
        rows
    }

    fn year(&mut self, path: &str, lines: Vec<Line>) -> Vec<Vec<String>> {
        let written = self.existing.file(path);
        let by_id: BTreeMap<&str, &ExistingRow> = written
            .iter()
            .flat_map(|file| {
                let rows = file.rows.iter().filter(|row| value(file, row, "line").is_empty());
                rows.map(|row| (value(file, row, "id"), row))
            })
            .collect();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        let mut totals = empty_totals(path, self.mapping.target.currency);
        let mut new = Vec::new();
        for mut line in lines {
            // An id that the file holds for another line is as taken as one of this run.
            let id = slug::free(&line.base_id, |id| {
                let is_other = |row: &&ExistingRow| {
                    written.is_some_and(|file| !is_same_line(file, row, &line))
                };
                taken.contains(id) || by_id.get(id).is_some_and(is_other)
            });
            taken.insert(id.clone());
            let found = written.zip(by_id.get(id.as_str()));
            count(&mut totals, &line, found.is_none());
            match found {
                Some((file, row)) => self.keep(&id, &line, file, row),
                None => {
                    self.summary.added += 1;
                    line.values[position(COLUMNS, "id")] = id;
                    new.push(self.finished(line));
                }
            }
        }
        self.report_vanished(written, &by_id, &taken);
        self.summary.files.push(totals);
        new
    }

    fn finished(&self, line: Line) -> Vec<String> {
        let mut values = line.values;
        values[position(COLUMNS, "amount")] = line.amount.to_string();
        if let Some((_, chinese, _)) = KINDS
            .iter()
            .find(|(name, ..)| *name == values[position(COLUMNS, "kind")])
            .filter(|_| self.mapping.target.language.is_chinese())
        {
            (*chinese).clone_into(&mut values[position(COLUMNS, "kind")]);
        }
        let basis = position(COLUMNS, "basis");
        if let Some(words) = self.words.filter(|_| line.rows > 1 && values[basis].is_empty()) {
            values[basis] = words.say("import-basis", &[("n", Value::Count(line.rows))]);
        }
        values
    }

    fn keep(&mut self, id: &str, line: &Line, file: &ExistingFile<'_>, row: &ExistingRow) {
        self.summary.kept += 1;
        let zero = Money::zero(line.amount.currency());
        let written = Money::parse(value(file, row, "amount"), line.amount.currency());
        let written = written.unwrap_or(zero);
        if written == line.amount {
            return;
        }
        self.summary.changed += 1;
        self.report.push(
            Finding::new(CHANGED, Severity::Warning)
                .at(line.place)
                .with("id", id)
                .with("written", written)
                .with("found", line.amount)
                .related(row.place),
        );
    }

    fn report_vanished(
        &mut self,
        file: Option<&ExistingFile<'_>>,
        by_id: &BTreeMap<&str, &ExistingRow>,
        taken: &BTreeSet<String>,
    ) {
        if file.is_none() {
            return;
        }
        for (id, row) in by_id.iter().filter(|(id, _)| !taken.contains(**id)) {
            self.summary.vanished += 1;
            let finding = Finding::new(VANISHED, Severity::Warning).at(row.place);
            self.report.push(finding.with("id", *id));
        }
    }
}

fn value<'r>(file: &ExistingFile<'_>, row: &'r ExistingRow, name: &str) -> &'r str {
    file.value(row, position(COLUMNS, name))
}

/// Whether a row of the file is the line: same name, same fund, same kind.
fn is_same_line(file: &ExistingFile<'_>, row: &ExistingRow, line: &Line) -> bool {
    let wanted = |name: &str| line.values[position(COLUMNS, name)].as_str();
    let kind = value(file, row, "kind");
    let kind = KINDS.iter().find(|(name, chinese, _)| *name == kind || *chinese == kind);
    let is_same = |name: &str| value(file, row, name) == wanted(name);
    ["name", "fund", "group"].iter().all(|name| is_same(name))
        && kind.is_some_and(|(name, _, _)| *name == wanted("kind"))
}

fn empty_totals(path: &str, currency: Currency) -> FileTotals {
    let zero = Money::zero(currency);
    FileTotals { path: path.to_owned(), rows: 0, added: 0, money_in: zero, money_out: zero }
}

fn count(totals: &mut FileTotals, line: &Line, is_new: bool) {
    totals.rows += 1;
    totals.added += usize::from(is_new);
    if line.values[position(COLUMNS, "kind")] == "income" {
        totals.money_in += line.amount;
    } else {
        totals.money_out += line.amount;
    }
}
