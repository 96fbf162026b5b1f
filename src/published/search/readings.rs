//! How the Chinese characters that occur are read, so that Latin letters find them.

use std::collections::{BTreeMap, BTreeSet};

use pinyin::ToPinyinMulti;

use super::script::Script;
use crate::published::Facts;
use crate::units::Language;
use crate::views::SearchNames;

/// The file of readings: each reading without its tone, then the characters that have it.
///
/// A character stands with every reading that it has. `None` where none occurs.
pub(super) fn of(facts: Facts<'_>, names: &[(Language, SearchNames)]) -> Option<String> {
    let mut by_reading: BTreeMap<String, String> = BTreeMap::new();
    for character in characters(facts, names) {
        let read = character.to_pinyin_multi().into_iter().flatten();
        let readings: BTreeSet<String> = read.map(|reading| typed(reading.plain())).collect();
        for reading in readings {
            if reading.bytes().all(|byte| byte.is_ascii_lowercase()) && !reading.is_empty() {
                by_reading.entry(reading).or_default().push(character);
            }
        }
    }
    if by_reading.is_empty() {
        return None;
    }
    let mut file = Script::new("pinyin");
    file.list("readings", |list| {
        for (reading, characters) in by_reading {
            list.item(&reading);
            list.item(&characters);
        }
    });
    Some(file.finish())
}

/// A reading as keyboards write it: `v` for ü.
fn typed(reading: &str) -> String {
    reading.replace('ü', "v")
}

/// Every character beyond ASCII that can be searched for, in the order of their codes.
fn characters(facts: Facts<'_>, names: &[(Language, SearchNames)]) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    let mut add = |text: &str| found.extend(text.chars().filter(|letter| !letter.is_ascii()));
    let books = facts.books;
    let entries = books.entries.iter().map(|entry| &entry.summary);
    let voids = books.vouchers.iter().filter_map(|(_, voucher)| voucher.void.as_ref());
    entries.chain(voids).flat_map(|summary| summary.all()).for_each(&mut add);
    books.vouchers.iter().for_each(|(_, voucher)| add(&voucher.id));
    for (_, names) in names {
        let lists = [&names.items, &names.parties, &names.funds, &names.accounts];
        lists.into_iter().flatten().for_each(|name| add(&name.name));
        names.pages.iter().for_each(|page| add(&page.title));
        names.pages.iter().for_each(|page| add(&page.more));
    }
    found
}
