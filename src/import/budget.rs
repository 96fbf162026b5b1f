//! Rows of a source folded into the budget lines of a year.

use std::collections::BTreeMap;

use super::existing::{Existing, position};
use super::expression::Bound;
use super::fields::{BoundAmounts, Refusable, Row};
use super::lines::Giving;
use super::mapping::{IdForm, Mapping};
use super::slug;
use super::summary::{SourceTotals, Summary};
use super::table::SourceTable;
use super::write::NewRows;
use crate::diag::{Code, Finding, Place, Report};
use crate::records::budget::{COLUMNS, KINDS};
use crate::units::Money;
use crate::wording::Words;

const KIND: Code = Code("import-kind");
const YEAR: Code = Code("import-year");
const EMPTY: Code = Code("import-empty");
const NO_ID: Code = Code("import-no-id");

/// A budget line as the rows of a source make it.
pub(super) struct Line {
    /// The first row of the source that it is made of.
    pub(super) place: Place,
    pub(super) year: i16,
    /// The id that it has if no other line has it.
    pub(super) base_id: String,
    /// The cells of our columns, but for id, amount and basis.
    pub(super) values: Vec<String>,
    pub(super) amount: Money,
    /// How many rows it is made of.
    pub(super) rows: i64,
}

/// The lines in the order in which the source first names them.
#[derive(Default)]
struct Lines {
    lines: Vec<Line>,
    by_key: BTreeMap<(i16, String), usize>,
}

/// The columns of one source that a budget is made from.
struct BudgetColumns {
    columns: Vec<(usize, Bound)>,
    key: Vec<Bound>,
    year: Option<Bound>,
    amounts: BoundAmounts,
}

/// Reads all sources into budget lines, and puts those that are new into the files of their years.
pub(super) fn import(
    tables: &mut [SourceTable<'_>],
    mapping: &Mapping,
    existing: &Existing<'_>,
    words: Option<&Words>,
    summary: &mut Summary,
    report: &mut Report,
) -> NewRows {
    let mut lines = Lines::default();
    for table in tables {
        let totals = read_source(table, mapping, &mut lines, report);
        summary.sources.push(totals);
    }
    Giving { mapping, existing, words, summary, report }.give(lines.lines)
}

fn read_source(
    table: &mut SourceTable<'_>,
    mapping: &Mapping,
    lines: &mut Lines,
    report: &mut Report,
) -> SourceTotals {
    table.refuse_totals(report);
    let zero = Money::zero(mapping.target.currency);
    let (mut money_in, mut money_out, mut refused) = (zero, zero, 0);
    match BudgetColumns::bind(table, mapping, report) {
        None => refused = table.rows.len(),
        Some(columns) => {
            for cells in &table.rows {
                match columns.read(Row { table, cells, mapping }, lines) {
                    Ok((true, amount)) => money_in += amount,
                    Ok((false, amount)) => money_out += amount,
                    Err(finding) => {
                        report.push(*finding);
                        refused += 1;
                    }
                }
            }
        }
    }
    SourceTotals {
        path: table.file.path.clone(),
        rows: table.count,
        ignored: table.ignored,
        refused: table.refused + refused,
        money_in,
        money_out,
    }
}

impl BudgetColumns {
    fn bind(table: &SourceTable<'_>, mapping: &Mapping, report: &mut Report) -> Option<Self> {
        let mut columns = Vec::new();
        let mut is_whole = true;
        for (index, expression) in &mapping.columns {
            match table.bind(expression, report) {
                Some(bound) => columns.push((*index, bound)),
                None => is_whole = false,
            }
        }
        let key: Vec<_> =
            mapping.budget.key.iter().filter_map(|part| table.bind(part, report)).collect();
        is_whole &= key.len() == mapping.budget.key.len();
        let year = match &mapping.budget.year {
            Some(year) => table.bind(year, report).map(Some),
            None => Some(None),
        };
        let amounts = BoundAmounts::bind(&mapping.amounts, table, report);
        is_whole.then_some(Self { columns, key, year: year?, amounts: amounts? })
    }

    /// Adds a row to its line; says whether it is income, and how much.
    fn read(&self, row: Row<'_, '_>, lines: &mut Lines) -> Refusable<(bool, Money)> {
        let year = self.year(row)?;
        let values = self.values(row)?;
        let amount = self.amounts.plain(row)?;
        let is_income = values[position(COLUMNS, "kind")] == "income";
        let key = self.key(row, &values);
        if let Some(&index) = lines.by_key.get(&(year, key.clone())) {
            let line = &mut lines.lines[index];
            line.amount += amount;
            line.rows += 1;
            return Ok((is_income, amount));
        }
        let id = &values[position(COLUMNS, "id")];
        let text = if id.is_empty() { key.replace('\n', " ") } else { id.clone() };
        let base_id = match row.mapping.budget.ids {
            IdForm::Name => slug::slug(&text),
            IdForm::Code => slug::code(&text),
        };
        let base_id = base_id.ok_or_else(|| {
            Box::new({
                Finding::error(NO_ID, row.place()).with("text", text.as_str()).with("column", "")
            })
        })?;
        lines.by_key.insert((year, key), lines.lines.len());
        lines.lines.push(Line { place: row.place(), year, base_id, values, amount, rows: 1 });
        Ok((is_income, amount))
    }

    fn year(&self, row: Row<'_, '_>) -> Refusable<i16> {
        let Some(bound) = &self.year else {
            return Ok(row.mapping.budget.constant_year.unwrap_or(0));
        };
        let text = row.filled(bound)?;
        read_year(&text).ok_or_else(|| Box::new(row.fault(YEAR, bound)))
    }

    fn key(&self, row: Row<'_, '_>, values: &[String]) -> String {
        let id = &values[position(COLUMNS, "id")];
        if self.key.is_empty() && !id.is_empty() {
            return id.clone();
        }
        if self.key.is_empty() {
            let filled = values.iter().filter(|value| !value.is_empty());
            return filled.map(String::as_str).collect::<Vec<_>>().join("\n");
        }
        self.key.iter().map(|part| row.text(part)).collect::<Vec<_>>().join("\n")
    }

    fn values(&self, row: Row<'_, '_>) -> Refusable<Vec<String>> {
        let mut values = vec![String::new(); COLUMNS.len()];
        for (column, text) in &row.mapping.constants {
            values[*column].clone_from(text);
        }
        let kind = position(COLUMNS, "kind");
        let mut kind_bound = None;
        for (column, bound) in &self.columns {
            if *column == kind {
                kind_bound = Some(bound);
            }
            let value = if COLUMNS[*column].name == "id" {
                row.text(bound).into_owned()
            } else {
                row.value(&COLUMNS[*column], bound)?
            };
            if !value.is_empty() {
                values[*column] = value;
            }
        }
        let word = kind_of(row.mapping, &values[kind]).ok_or_else(|| {
            Box::new(match kind_bound {
                Some(bound) => row.fault(KIND, bound),
                None => Finding::error(KIND, row.place()).with("text", values[kind].as_str()),
            })
        })?;
        word.clone_into(&mut values[kind]);
        let name = position(COLUMNS, "name");
        if values[name].is_empty() {
            return Err(Box::new(
                Finding::error(EMPTY, row.place()).with("column", "name").with("text", ""),
            ));
        }
        Ok(values)
    }
}

/// The kind that a word of the source means, by the mapping or by our own words.
fn kind_of(mapping: &Mapping, text: &str) -> Option<&'static str> {
    if let Some(kind) = mapping.budget.kinds.get(text) {
        return Some(kind);
    }
    let known = KINDS.iter().find(|(name, chinese, _)| *name == text || *chinese == text);
    known.map(|(name, _, _)| *name)
}

/// The calendar year in which a fiscal year starts: `2019`, `2019年度`, `FY13-14`, `2013/14`.
fn read_year(text: &str) -> Option<i16> {
    let text = text.trim_start_matches(['F', 'Y', 'f', 'y', ' ']);
    let text = text.trim_end_matches(['年', '度', ' ']);
    let (first, second) = match text.split_once(['-', '/', '–']) {
        Some((first, second)) => (first, Some(second)),
        None => (text, None),
    };
    let is_number =
        |text: &str| matches!(text.len(), 2 | 4) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || !second.is_none_or(is_number) {
        return None;
    }
    let number: i16 = first.parse().ok()?;
    let year = if first.len() == 2 { number + 2000 } else { number };
    (1900..=2198).contains(&year).then_some(year)
}
