//! Rows of a source as entries of vouchers, not yet numbered.

use super::existing::position;
use super::expression::Bound;
use super::fields::{BoundAmounts, Refusable, Row};
use super::items::{BoundItems, Items};
use super::mapping::Mapping;
use super::summary::SourceTotals;
use super::table::SourceTable;
use super::{postings, slug};
use crate::diag::{Code, Finding, Place, Report};
use crate::records::ledger::{COLUMNS, Direction};
use crate::units::{Date, Money};

const EMPTY: Code = Code("import-empty");
const NO_ID: Code = Code("import-no-id");

/// An entry as a source tells it.
pub(super) struct Draft {
    /// The row of the source.
    pub(super) place: Place,
    pub(super) date: Date,
    pub(super) item: String,
    pub(super) direction: Direction,
    pub(super) amount: Money,
    /// The cells of our columns, but for those that numbering fills.
    pub(super) values: Vec<String>,
}

impl Draft {
    /// What the entry adds to its account.
    pub(super) fn signed(&self) -> Money {
        match self.direction {
            Direction::In => self.amount,
            Direction::Out => -self.amount,
        }
    }

    pub(super) fn value(&self, name: &str) -> &str {
        self.values.get(position(COLUMNS, name)).map_or("", String::as_str)
    }
}

/// The entries of one voucher, with the source's number for it.
pub(super) struct DraftVoucher {
    pub(super) source_id: Option<String>,
    pub(super) entries: Vec<Draft>,
}

/// The columns of one source that a ledger is made from.
pub(super) struct LedgerColumns<'m> {
    pub(super) columns: Vec<(usize, Bound)>,
    pub(super) amounts: BoundAmounts,
    pub(super) items: BoundItems<'m>,
    id: Option<Bound>,
}

impl<'m> LedgerColumns<'m> {
    pub(super) fn bind(
        table: &SourceTable<'_>,
        mapping: &'m Mapping,
        items: &Items<'m>,
        report: &mut Report,
    ) -> Option<Self> {
        let mut columns = Vec::new();
        let mut is_whole = true;
        for (index, expression) in &mapping.columns {
            match table.bind(expression, report) {
                Some(bound) => columns.push((*index, bound)),
                None => is_whole = false,
            }
        }
        let amounts = BoundAmounts::bind(&mapping.amounts, table, report);
        let items = items.bind(table, report);
        let id = match &mapping.vouchers.id {
            Some(id) => table.bind(id, report).map(Some),
            None => Some(None),
        };
        is_whole.then_some(Self { columns, amounts: amounts?, items: items?, id: id? })
    }

    /// The cells that are copied, and the day.
    pub(super) fn values(&self, row: Row<'_, '_>) -> Refusable<(Date, Vec<String>)> {
        let mut values = vec![String::new(); COLUMNS.len()];
        for (column, text) in &row.mapping.constants {
            values[*column].clone_from(text);
        }
        let mut date = None;
        for (column, bound) in &self.columns {
            if COLUMNS[*column].name == "date" {
                date = Some(row.date(bound)?);
                continue;
            }
            let value = row.value(&COLUMNS[*column], bound)?;
            if !value.is_empty() {
                values[*column] = value;
            }
        }
        let date = date
            .ok_or_else(|| Box::new(Finding::error(EMPTY, row.place()).with("column", "date")))?;
        values[position(COLUMNS, "date")] = date.to_string();
        Ok((date, values))
    }

    fn source_id(&self, row: Row<'_, '_>) -> Refusable<Option<String>> {
        let Some(bound) = &self.id else { return Ok(None) };
        let written = row.filled(bound)?;
        slug::code(&written).map(Some).ok_or_else(|| Box::new(row.fault(NO_ID, bound)))
    }

    fn voucher(&self, row: Row<'_, '_>, items: &mut Items<'_>) -> Refusable<DraftVoucher> {
        let (date, values) = self.values(row)?;
        let (direction, amount) = self.amounts.movement(row)?;
        let item = items.find(&self.items, row)?;
        let entry = Draft { place: row.place(), date, item, direction, amount, values };
        Ok(DraftVoucher { source_id: self.source_id(row)?, entries: vec![entry] })
    }
}

/// Reads all sources; what cannot be used is reported and counted.
pub(super) fn read<'m>(
    tables: &mut [SourceTable<'_>],
    mapping: &'m Mapping,
    items: &mut Items<'m>,
    report: &mut Report,
) -> (Vec<DraftVoucher>, Vec<SourceTotals>) {
    let mut vouchers = Vec::new();
    let mut totals = Vec::new();
    for table in tables {
        let read = read_source(table, mapping, items, report);
        let currency = mapping.target.currency;
        let sum = |wanted: Direction| {
            let entries = read.iter().flat_map(|voucher| &voucher.entries);
            let amounts = entries.filter(|it| it.direction == wanted).map(|entry| entry.amount);
            Money::total(currency, amounts)
        };
        totals.push(SourceTotals {
            path: table.file.path.clone(),
            rows: table.count,
            ignored: table.ignored,
            refused: table.refused,
            money_in: sum(Direction::In),
            money_out: sum(Direction::Out),
        });
        vouchers.extend(read);
    }
    for voucher in &mut vouchers {
        voucher.entries.iter_mut().for_each(|entry| fill_summary(entry, items));
    }
    (vouchers, totals)
}

fn read_source<'m>(
    table: &mut SourceTable<'_>,
    mapping: &'m Mapping,
    items: &mut Items<'m>,
    report: &mut Report,
) -> Vec<DraftVoucher> {
    table.refuse_totals(report);
    let Some(columns) = LedgerColumns::bind(table, mapping, items, report) else {
        table.refused += table.rows.len();
        return Vec::new();
    };
    if let Some(rules) = &mapping.double_entry {
        return postings::read(table, mapping, rules, &columns, items, report);
    }
    let mut vouchers = Vec::new();
    let mut refused = 0;
    for cells in &table.rows {
        match columns.voucher(Row { table, cells, mapping }, items) {
            Ok(voucher) => vouchers.push(voucher),
            Err(finding) => {
                report.push(*finding);
                refused += 1;
            }
        }
    }
    table.refused += refused;
    vouchers
}

/// Every entry must say what it was for: where the source does not, its budget line does.
fn fill_summary(entry: &mut Draft, items: &Items<'_>) {
    let summary = position(COLUMNS, "summary");
    if entry.values[summary].is_empty() {
        entry.values[summary] = items.name(&entry.item).unwrap_or(&entry.item).to_owned();
    }
}
