//! The rows of the ledger from the newest to the oldest, cut into parts that a phone can load.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::model::{Books, Target};
use crate::published::Facts;
use crate::published::tables::ledger::{self, Key};
use crate::units::Language;

/// The most rows of a part.
const MOST_ROWS: usize = 3_000;

/// The most bytes of summaries in a part, so that long ones stay a small file too.
const MOST_BYTES: usize = 120_000;

/// Some rows of the ledger, the newest first.
pub(super) struct Part {
    /// The rows.
    pub(super) rows: Vec<Row>,
    bytes: usize,
}

/// A row, and whether a later one corrects it.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Which row of the ledger's table.
    pub(super) key: Key,
    /// Whether a later row corrects it.
    pub(super) is_corrected: bool,
}

impl Part {
    /// The further languages of the site in which some row of the part has a text of its own.
    pub(super) fn translated<'a>(&self, facts: Facts<'a>) -> Vec<&'a Language> {
        let languages = facts.books.community.languages.iter().skip(1);
        languages.filter(|language| self.is_translated(facts, language)).collect()
    }

    /// Whether some row has a text of its own in a language.
    pub(super) fn is_translated(&self, facts: Facts<'_>, language: &Language) -> bool {
        let text = |row: &Row| ledger::summary(facts, row.key);
        self.rows.iter().filter_map(text).any(|text| text.translation(language).is_some())
    }
}

/// All rows of the ledger's table, each in one part.
pub(super) fn of(facts: Facts<'_>) -> Vec<Part> {
    let corrected = corrected(facts.books);
    let mut keys: Vec<Key> = ledger::keys(facts).collect();
    keys.sort_by_key(|key| {
        let (date, voucher) = (ledger::date(facts, *key), ledger::number(facts, *key));
        (Reverse(date), Reverse(voucher))
    });
    let mut parts: Vec<Part> = Vec::new();
    for key in keys {
        let is_corrected = matches!(key, Key::Entry(position) if corrected.contains(&position));
        let bytes = ledger::summary(facts, key).map_or(0, |text| text.first().len());
        let has_room = |part: &&mut Part| {
            part.rows.len() < MOST_ROWS && part.bytes.saturating_add(bytes) <= MOST_BYTES
        };
        let row = Row { key, is_corrected };
        match parts.last_mut().filter(has_room) {
            Some(part) => {
                part.rows.push(row);
                part.bytes += bytes;
            }
            None => parts.push(Part { rows: vec![row], bytes }),
        }
    }
    parts
}

/// The entries that later ones correct.
fn corrected(books: &Books) -> BTreeSet<usize> {
    let targets = books.entries.iter().filter_map(|entry| entry.corrects);
    let positions = targets.flat_map(|target| match target {
        Target::Entry(position) => position..position + 1,
        Target::Voucher(voucher) => books.vouchers[voucher].entries.clone(),
        Target::Prior => 0..0,
    });
    positions.collect()
}
