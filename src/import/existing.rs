//! What the repository holds already: rows that keep their ids and are never rewritten.

use std::collections::BTreeMap;

use crate::diag::{Place, Report};
use crate::records::{Column, FileKind, budget, kind_of, ledger, scan_rows};
use crate::sources::{File, Files};

/// A file that an earlier import, or somebody by hand, has written.
pub(super) struct ExistingFile<'s> {
    pub(super) file: &'s File,
    /// For each of our columns its position in the file.
    positions: Vec<Option<usize>>,
    /// The headings, also those that are none of ours.
    pub(super) headings: Vec<String>,
    pub(super) is_chinese: bool,
    pub(super) rows: Vec<ExistingRow>,
}

/// One row of it.
pub(super) struct ExistingRow {
    pub(super) place: Place,
    pub(super) cells: Vec<String>,
}

impl ExistingFile<'_> {
    /// What a row says in one of our columns.
    pub(super) fn value<'r>(&self, row: &'r ExistingRow, column: usize) -> &'r str {
        let position = self.positions.get(column).copied().flatten();
        position.and_then(|position| row.cells.get(position)).map_or("", |text| text.trim())
    }

    /// Where one of our columns stands.
    pub(super) fn position(&self, column: usize) -> Option<usize> {
        self.positions.get(column).copied().flatten()
    }
}

/// All ledger and budget files, by path.
#[derive(Default)]
pub(super) struct Existing<'s> {
    files: BTreeMap<&'s str, ExistingFile<'s>>,
    /// Files that could not be read: nothing can be added to them.
    pub(super) has_faults: bool,
}

impl<'s> Existing<'s> {
    /// Reads the ledger and budget files among `files`.
    pub(super) fn read(files: &'s Files, report: &mut Report) -> Self {
        let mut existing = Self::default();
        for file in files.iter() {
            let columns = match kind_of(&file.path) {
                Some(FileKind::Ledger) => ledger::COLUMNS,
                Some(FileKind::Budget) => budget::COLUMNS,
                _ => continue,
            };
            match read_file(file, columns, report) {
                Some(read) => drop(existing.files.insert(&file.path, read)),
                None => existing.has_faults = true,
            }
        }
        existing
    }

    pub(super) fn file(&self, path: &str) -> Option<&ExistingFile<'s>> {
        self.files.get(path)
    }

    /// The ledger files.
    pub(super) fn ledgers(&self) -> impl Iterator<Item = &ExistingFile<'s>> {
        self.files.iter().filter(|(path, _)| path.starts_with("ledger/")).map(|(_, file)| file)
    }

    /// Ids and names of all budget lines, of the earlier year first.
    pub(super) fn budget_lines(&self) -> impl Iterator<Item = (String, String)> {
        let budgets = self.files.iter().filter(|(path, _)| path.starts_with("budget/"));
        let (id, name) = (position(budget::COLUMNS, "id"), position(budget::COLUMNS, "name"));
        let line = position(budget::COLUMNS, "line");
        budgets.flat_map(move |(_, file)| {
            let lines = file.rows.iter().filter(move |row| file.value(row, line).is_empty());
            lines.map(move |row| (file.value(row, id).to_owned(), file.value(row, name).to_owned()))
        })
    }

    /// What each budget line is, by its id, as the earliest budget says it.
    pub(super) fn kinds(&self) -> BTreeMap<&str, &'static str> {
        let budgets = self.files.iter().filter(|(path, _)| path.starts_with("budget/"));
        let (id, kind) = (position(budget::COLUMNS, "id"), position(budget::COLUMNS, "kind"));
        let mut kinds = BTreeMap::new();
        for (file, row) in
            budgets.flat_map(|(_, file)| file.rows.iter().map(move |row| (file, row)))
        {
            let written = file.value(row, kind);
            let known = budget::KINDS
                .iter()
                .find(|(word, chinese, _)| written == *word || written == *chinese);
            if let Some((word, ..)) = known {
                kinds.entry(file.value(row, id)).or_insert(*word);
            }
        }
        kinds
    }
}

/// The position of a column among those of its kind of file.
pub(super) fn position(columns: &[Column], name: &str) -> usize {
    columns.iter().position(|column| column.name == name).unwrap_or(usize::MAX)
}

fn read_file<'s>(
    file: &'s File,
    columns: &[Column],
    report: &mut Report,
) -> Option<ExistingFile<'s>> {
    let mut rows = scan_rows(file, 0, b',');
    let head = match rows.next()? {
        Ok(head) => head,
        Err(finding) => {
            report.push(finding);
            return None;
        }
    };
    let headings: Vec<String> = head.iter().map(|cell| cell.value.trim().to_owned()).collect();
    let find = |column: &Column| {
        headings.iter().position(|it| *it == column.name || *it == column.chinese)
    };
    let positions: Vec<_> = columns.iter().map(find).collect();
    let is_chinese = headings.iter().any(|it| columns.iter().any(|column| *it == column.chinese));
    let mut read = ExistingFile { file, positions, headings, is_chinese, rows: Vec::new() };
    let mut is_whole = true;
    for row in rows {
        match row {
            Ok(cells) => {
                let ends = cells.first().zip(cells.last());
                let place = ends.map_or(Place::top(file.id), |(a, b)| a.place.to(b.place));
                let cells = cells.into_iter().map(|cell| cell.value.into_owned()).collect();
                read.rows.push(ExistingRow { place, cells });
            }
            Err(finding) => {
                report.push(finding);
                is_whole = false;
            }
        }
    }
    is_whole.then_some(read)
}
