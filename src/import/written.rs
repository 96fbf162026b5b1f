//! What a ledger already holds under the numbers of a mapping.

use std::collections::{BTreeMap, VecDeque};

use super::existing::{Existing, ExistingFile, ExistingRow, position};
use super::ledger::Draft;
use super::mapping::Mapping;
use crate::records::ledger::{COLUMNS, Direction};

/// What the ledger holds under the numbers of this mapping.
pub(super) struct Written<'e> {
    pub(super) by_number: BTreeMap<&'e str, Vec<(&'e ExistingFile<'e>, &'e ExistingRow)>>,
    pub(super) by_matter: BTreeMap<String, VecDeque<&'e str>>,
    /// The last running number of each month.
    pub(super) last: BTreeMap<String, u32>,
}

impl<'e> Written<'e> {
    pub(super) fn read(existing: &'e Existing<'_>, mapping: &Mapping) -> Self {
        let column = position(COLUMNS, "voucher");
        let mut written =
            Self { by_number: BTreeMap::new(), by_matter: BTreeMap::new(), last: BTreeMap::new() };
        let mut order = Vec::new();
        let series = series(mapping);
        for file in existing.ledgers() {
            for row in file.rows.iter().filter(|row| file.value(row, column).starts_with(&series)) {
                let number = file.value(row, column);
                let rows = written.by_number.entry(number).or_default();
                if rows.is_empty() {
                    order.push(number);
                }
                rows.push((file, row));
            }
        }
        for number in order {
            let rows = &written.by_number[number];
            let matter = rows.iter().map(|(file, row)| matter_of(file, row)).collect::<String>();
            written.by_matter.entry(matter).or_default().push_back(number);
            if let Some((month, running)) = number.rsplit_once('-') {
                let running = running.parse().unwrap_or(0);
                let last = written.last.entry(month.to_owned()).or_default();
                *last = running.max(*last);
            }
        }
        written
    }
}

/// How every number of this mapping begins.
pub(super) fn series(mapping: &Mapping) -> String {
    let prefix = &mapping.vouchers.prefix;
    if prefix.is_empty() { String::new() } else { format!("{prefix}-") }
}

/// What an entry is recognised by where the source has no numbers.
fn matter(date: &str, side: char, amount: &str, counterparty: &str, rest: [&str; 2]) -> String {
    format!("{date}\t{side}{amount}\t{counterparty}\t{}\t{}\n", rest[0], rest[1])
}

pub(super) fn matter_of(file: &ExistingFile<'_>, row: &ExistingRow) -> String {
    let value = |name: &str| file.value(row, position(COLUMNS, name));
    let (side, amount) =
        if value("in").is_empty() { ('-', value("out")) } else { ('+', value("in")) };
    matter(value("date"), side, amount, value("counterparty"), [value("summary"), value("account")])
}

pub(super) fn matter_of_draft(entry: &Draft) -> String {
    let side = if entry.direction == Direction::In { '+' } else { '-' };
    matter(
        &entry.date.to_string(),
        side,
        &entry.amount.to_string(),
        entry.value("counterparty"),
        [entry.value("summary"), entry.value("account")],
    )
}
