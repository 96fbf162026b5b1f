//! Numbers of vouchers: given once, found again at every later import.

use std::collections::{BTreeMap, BTreeSet};

use super::existing::{Existing, ExistingFile, ExistingRow, position};
use super::ledger::{Draft, DraftVoucher};
use super::mapping::Mapping;
use super::summary::{FileTotals, Summary};
use super::write::NewRows;
use super::written::{Written, matter_of_draft, series};
use crate::diag::{Code, Finding, Place, Report, Severity, Value};
use crate::records::ledger::{COLUMNS, Direction};
use crate::units::{Date, Money};

const REPEATED: Code = Code("import-repeated");
const CHANGED: Code = Code("import-changed");
const VANISHED: Code = Code("import-vanished");

/// Gives every voucher its number and every new entry its file.
pub(super) fn assign(
    vouchers: Vec<DraftVoucher>,
    mapping: &Mapping,
    existing: &Existing<'_>,
    summary: &mut Summary,
    report: &mut Report,
) -> NewRows {
    let vouchers = in_order(joined(vouchers, mapping, report));
    let dates = || vouchers.iter().flat_map(|voucher| &voucher.entries).map(|entry| entry.date);
    let span = dates().min().zip(dates().max());
    let mut numbering = Numbering {
        mapping,
        written: Written::read(existing, mapping),
        seen: BTreeSet::new(),
        rows: NewRows::new(),
        totals: BTreeMap::new(),
        summary,
        report,
    };
    vouchers.into_iter().for_each(|voucher| numbering.take(voucher));
    if let Some((first, last)) = span {
        numbering.report_vanished(first, last);
    }
    numbering.summary.files = numbering.totals.into_values().collect();
    numbering.rows
}

/// Rows with one number of the source are one voucher, also where it repeats itself.
fn joined(
    vouchers: Vec<DraftVoucher>,
    mapping: &Mapping,
    report: &mut Report,
) -> Vec<DraftVoucher> {
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    let mut joined: Vec<DraftVoucher> = Vec::new();
    for mut voucher in vouchers {
        if let Some(id) = &mut voucher.source_id {
            if !mapping.vouchers.prefix.is_empty() {
                *id = format!("{}-{id}", mapping.vouchers.prefix);
            }
            if let Some(&first) = positions.get(id) {
                let first = &mut joined[first];
                let place = voucher.entries[0].place;
                report.push(
                    Finding::new(REPEATED, Severity::Warning)
                        .at(place)
                        .with("id", id.as_str())
                        .related(first.entries[0].place),
                );
                first.entries.extend(voucher.entries);
                continue;
            }
            positions.insert(id.clone(), joined.len());
        }
        joined.push(voucher);
    }
    joined
}

/// By date; a source with its newest row first is turned round.
fn in_order(mut vouchers: Vec<DraftVoucher>) -> Vec<DraftVoucher> {
    let date = |voucher: &DraftVoucher| voucher.entries.first().map(|entry| entry.date);
    if vouchers.first().map(date) > vouchers.last().map(date) {
        vouchers.reverse();
    }
    vouchers.sort_by_key(date);
    vouchers
}

/// The work of numbering one run.
struct Numbering<'w, 'e> {
    mapping: &'w Mapping,
    written: Written<'e>,
    /// The places of the rows that were found again.
    seen: BTreeSet<Place>,
    rows: NewRows,
    totals: BTreeMap<String, FileTotals>,
    summary: &'w mut Summary,
    report: &'w mut Report,
}

impl<'e> Numbering<'_, 'e> {
    fn take(&mut self, voucher: DraftVoucher) {
        let number = match &voucher.source_id {
            Some(id) => Some(id.clone()),
            None => self.recognised(&voucher).map(str::to_owned),
        };
        let rows = number.as_deref().and_then(|number| self.written.by_number.get(number)).cloned();
        let rows = rows.unwrap_or_default();
        let number = number.unwrap_or_else(|| self.next_number(&voucher));
        let path = voucher.entries.first().map(|entry| self.path(entry.date)).unwrap_or_default();
        let is_alone = voucher.entries.len() == 1;
        for (index, entry) in voucher.entries.into_iter().enumerate() {
            let line = (index + 1).to_string();
            let found = rows.iter().find(|(file, row)| {
                let written = file.value(row, position(COLUMNS, "line"));
                written == line || (written.is_empty() && index == 0)
            });
            match found {
                Some((file, row)) => self.keep(&number, &entry, file, row),
                None => {
                    let line = if is_alone { String::new() } else { line };
                    self.add(&path, &number, line, entry);
                }
            }
        }
    }

    /// The number under which the same entries stand in the ledger; each is found once.
    fn recognised(&mut self, voucher: &DraftVoucher) -> Option<&'e str> {
        let matter: String = voucher.entries.iter().map(matter_of_draft).collect();
        self.written.by_matter.get_mut(&matter)?.pop_front()
    }

    fn next_number(&mut self, voucher: &DraftVoucher) -> String {
        let month = voucher.entries.first().map(|entry| entry.date.month().to_string());
        let month = format!("{}{}", series(self.mapping), month.unwrap_or_default());
        let last = self.written.last.entry(month.clone()).or_default();
        *last += 1;
        format!("{month}-{:03}", *last)
    }

    fn path(&self, date: Date) -> String {
        let target = &self.mapping.target;
        if target.by_month {
            return format!("ledger/{}.csv", date.month());
        }
        format!("ledger/{}.csv", target.year_start.year_of(date).number())
    }

    fn add(&mut self, path: &str, number: &str, line: String, mut entry: Draft) {
        self.count(path, &entry, true);
        let mut put = |name: &str, text: String| entry.values[position(COLUMNS, name)] = text;
        put("voucher", number.to_owned());
        put("line", line);
        put("item", entry.item);
        let side = if entry.direction == Direction::In { "in" } else { "out" };
        put(side, entry.amount.to_string());
        self.rows.entry(path.to_owned()).or_default().push(entry.values);
    }

    fn keep(&mut self, number: &str, entry: &Draft, file: &ExistingFile<'_>, row: &ExistingRow) {
        self.seen.insert(row.place);
        self.count(&file.file.path, entry, false);
        let value = |name: &str| file.value(row, position(COLUMNS, name));
        let amount = |name: &str| Money::parse(value(name), entry.amount.currency()).ok();
        let written = amount("in").or(amount("out").map(|paid| -paid));
        let date = Date::parse(value("date")).ok();
        let (written, found): (Value, Value) = match (written, date) {
            (Some(written), _) if written != entry.signed() => {
                (written.into(), entry.signed().into())
            }
            (_, Some(date)) if date != entry.date => (date.into(), entry.date.into()),
            _ => return,
        };
        self.summary.changed += 1;
        self.report.push(
            Finding::new(CHANGED, Severity::Warning)
                .at(entry.place)
                .with("id", number)
                .with("written", written)
                .with("found", found)
                .related(row.place),
        );
    }

    fn count(&mut self, path: &str, entry: &Draft, is_new: bool) {
        let zero = Money::zero(entry.amount.currency());
        let totals = self.totals.entry(path.to_owned()).or_insert_with(|| FileTotals {
            path: path.to_owned(),
            rows: 0,
            added: 0,
            money_in: zero,
            money_out: zero,
        });
        totals.rows += 1;
        totals.added += usize::from(is_new);
        match entry.direction {
            Direction::In => totals.money_in += entry.amount,
            Direction::Out => totals.money_out += entry.amount,
        }
        *(if is_new { &mut self.summary.added } else { &mut self.summary.kept }) += 1;
    }

    /// Names the entries of this series, within the days of the sources, that no source has.
    fn report_vanished(&mut self, first: Date, last: Date) {
        let rows = self.written.by_number.iter();
        for (number, file, row) in
            rows.flat_map(|(number, rows)| rows.iter().map(move |(file, row)| (number, file, row)))
        {
            let date = Date::parse(file.value(row, position(COLUMNS, "date"))).ok();
            let is_covered = date.is_some_and(|date| (first..=last).contains(&date));
            if is_covered && !self.seen.contains(&row.place) {
                self.summary.vanished += 1;
                let finding = Finding::new(VANISHED, Severity::Warning).at(row.place);
                self.report.push(finding.with("id", *number));
            }
        }
    }
}
