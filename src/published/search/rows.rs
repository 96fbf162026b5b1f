//! One part of the rows, column by column.

use super::parts::{Part, Row};
use super::script::Script;
use crate::analysis::{PaperState, paper_state};
use crate::model::{Direction, Entry, ItemKind};
use crate::published::Facts;
use crate::published::tables::ledger;
use crate::units::Language;

/// The largest whole number that a script counts exactly.
const MOST_EXACT: i64 = (1 << 53) - 1;

/// What is to be known of a row, added up.
mod mark {
    /// The amount stands in the column of what was paid.
    pub(super) const OUT: u32 = 1;
    /// The step from one kind to the next: income, expense, transfer, held, void.
    pub(super) const KIND: u32 = 2;
    /// It corrects an earlier row.
    pub(super) const CORRECTS: u32 = 16;
    /// A later row corrects it.
    pub(super) const CORRECTED: u32 = 32;
    /// It pays back an earlier row.
    pub(super) const REFUNDS: u32 = 64;
    /// The papers that prove it are missing.
    pub(super) const MISSING: u32 = 128;
    /// The papers that prove it are published.
    pub(super) const PAPERS: u32 = 256;
    /// Its fund is held by others and stands in no total.
    pub(super) const OUTSIDE: u32 = 512;
}

/// The rows of a part without any language but that of the books.
pub(super) fn rows(facts: Facts<'_>, number: usize, part: &Part) -> String {
    let mut file = Script::new("rows");
    let rows = &part.rows;
    file.plain("number", number + 1);
    file.runs("day", rows.iter().map(|row| day(facts, row)));
    vouchers(&mut file, facts, rows);
    file.runs("line", rows.iter().map(|row| line(facts, row)));
    let of_entry = |name: &'static str, value: fn(&Entry) -> usize, file: &mut Script| {
        file.list(name, |list| {
            rows.iter().for_each(|row| list.number(ledger::entry(facts, row.key).map_or(0, value)));
        });
    };
    of_entry("item", |entry| entry.item.index() + 1, &mut file);
    of_entry("party", |entry| entry.counterparty.map_or(0, |party| party.index() + 1), &mut file);
    let place = |value: fn(&Entry) -> usize| {
        rows.iter().map(move |row| ledger::entry(facts, row.key).map_or(0, value))
    };
    file.runs("fund", place(|entry| entry.fund.index() + 1));
    file.runs("account", place(|entry| entry.account.index() + 1));
    file.list("amount", |list| rows.iter().for_each(|row| amount(list, facts, row)));
    file.list("marks", |list| rows.iter().for_each(|row| list.number(marks(facts, row))));
    file.list("summary", |list| {
        let text = |row: &Row| ledger::summary(facts, row.key).map_or("", |text| text.first());
        rows.iter().for_each(|row| list.item(text(row)));
    });
    file.finish()
}

/// The summaries of a part in a further language; 0 where there is no translation.
pub(super) fn texts(facts: Facts<'_>, number: usize, part: &Part, language: &Language) -> String {
    let mut file = Script::new("texts");
    file.plain("number", number + 1);
    file.list("summary", |list| {
        for row in &part.rows {
            match ledger::summary(facts, row.key).and_then(|text| text.translation(language)) {
                Some(text) => list.item(text),
                None => list.number(0),
            }
        }
    });
    file.finish()
}

/// The day as a number, 20250305.
fn day(facts: Facts<'_>, row: &Row) -> i64 {
    let date = ledger::date(facts, row.key);
    let month = i64::from(date.year()) * 100 + i64::from(date.month().number());
    month * 100 + i64::from(date.day())
}

/// The number within the voucher; 0 where the voucher has one entry alone.
fn line(facts: Facts<'_>, row: &Row) -> u32 {
    let is_several = ledger::voucher(facts, row.key).entries.len() > 1;
    ledger::entry(facts, row.key).filter(|_| is_several).map_or(0, |entry| entry.line)
}

/// Numbers and addresses of vouchers, which nearly always end alike.
///
/// `series` has the beginnings, `of` says which one, `voucher` what follows;
/// it is 0 where a row belongs to the voucher of the row before.
fn vouchers(file: &mut Script, facts: Facts<'_>, rows: &[Row]) {
    let mut series: Vec<(&str, &str)> = Vec::new();
    let mut which = Vec::new();
    let mut ends = Vec::new();
    let mut last = None;
    for row in rows {
        let voucher = ledger::voucher(facts, row.key);
        let end = common_end(&voucher.id, &voucher.slug);
        let begins = (before(&voucher.id, end), before(&voucher.slug, end));
        let index = series.iter().position(|known| *known == begins).unwrap_or_else(|| {
            series.push(begins);
            series.len() - 1
        });
        which.push(index);
        ends.push((last != Some(&voucher.id)).then_some(end));
        last = Some(&voucher.id);
    }
    file.list("series", |list| {
        for (id, slug) in series {
            list.items(|list| {
                list.item(id);
                list.item(slug);
            });
        }
    });
    file.runs("of", which.into_iter());
    file.list("voucher", |list| {
        for end in ends {
            match end {
                Some(end) => list.item(end),
                None => list.number(0),
            }
        }
    });
}

/// What two texts end with alike; at least their last letter counts as their own.
fn common_end<'a>(one: &'a str, other: &str) -> &'a str {
    let alike = one.bytes().rev().zip(other.bytes().rev());
    let length = alike.take_while(|(one, other)| one == other && one.is_ascii()).count();
    &one[one.len() - length..]
}

fn before<'a>(text: &'a str, end: &str) -> &'a str {
    text.strip_suffix(end).unwrap_or(text)
}

/// The amount as written, counted in the smallest coin; a text where a script could not count it.
fn amount(list: &mut Script, facts: Facts<'_>, row: &Row) {
    let Some(entry) = ledger::entry(facts, row.key) else { return list.number(0) };
    let coins = entry.amount.to_string().replace('.', "");
    match coins.parse::<i64>() {
        Ok(count) if count.abs() <= MOST_EXACT => list.number(count),
        _ => list.item(&coins),
    }
}

fn marks(facts: Facts<'_>, row: &Row) -> u32 {
    let Some(entry) = ledger::entry(facts, row.key) else { return 4 * mark::KIND };
    let kind = match entry.kind {
        ItemKind::Income => 0,
        ItemKind::Expense => 1,
        ItemKind::Transfer => 2,
        ItemKind::Held => 3,
    };
    let papers = paper_state(facts.books, entry.voucher);
    let marks = [
        (entry.direction == Direction::Out, mark::OUT),
        (entry.corrects.is_some(), mark::CORRECTS),
        (row.is_corrected, mark::CORRECTED),
        (entry.refunds.is_some(), mark::REFUNDS),
        (matches!(papers, PaperState::Missing(_)), mark::MISSING),
        (papers == PaperState::Published, mark::PAPERS),
        (!facts.books.is_own(entry.fund), mark::OUTSIDE),
    ];
    let set = marks.into_iter().filter(|(is_set, _)| *is_set);
    kind * mark::KIND + set.map(|(_, mark)| mark).sum::<u32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_share_their_end() {
        assert_eq!(common_end("记-2025-06-001", "ji-2025-06-001"), "-2025-06-001");
        assert_eq!(common_end("V1", "v1"), "1");
        assert_eq!(common_end("记", "ji"), "");
    }
}
