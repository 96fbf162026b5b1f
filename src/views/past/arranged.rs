//! How a history is arranged: by voucher, budget line, commit, month and file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Gone, Past};
use crate::history::RowId;
use crate::model::{Books, slug};
use crate::sources::Visit;
use crate::units::{Date, Month};

impl Past {
    pub(super) fn arrange(&mut self, books: &Books) {
        for (row, life) in self.history.lives() {
            for (index, revision) in life.revisions.iter().enumerate() {
                self.by_visit[revision.visit].push((row.clone(), index));
            }
            if let Some(voucher) = row.voucher() {
                self.vouchers.entry(voucher.into()).or_default().push(row.clone());
            } else if let Some((_, line)) = row.budget_line() {
                let whole = line.rsplit_once('/').map(|(item, _)| item);
                let item =
                    if books.items.find(line).is_some() { line } else { whole.unwrap_or(line) };
                self.items.entry(item.into()).or_default().push(row.clone());
            }
        }
    }

    /// The vouchers and budget lines that are in no file any more.
    pub(super) fn find_gone(&self, books: &Books) -> Vec<Gone> {
        let is_over = |rows: &[RowId]| rows.iter().all(|row| self.is_over(row));
        let vouchers = self
            .vouchers
            .iter()
            .filter(|(id, rows)| books.vouchers.find(id).is_none() && is_over(rows))
            .map(|(id, _)| ("v", id, slug(id, &books.community.voucher_slugs)));
        let items = self
            .items
            .iter()
            .filter(|(id, rows)| books.items.find(id).is_none() && is_over(rows))
            .map(|(id, _)| ("i", id, slug(id, &[])));
        let found: Vec<_> = vouchers.chain(items).collect();
        let mut gone = Vec::with_capacity(found.len());
        if found.is_empty() {
            return gone;
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        taken.extend(books.vouchers.iter().map(|(_, it)| format!("v/{}", it.slug)));
        taken.extend(books.items.iter().map(|(_, it)| format!("i/{}", it.slug)));
        for (folder, id, slug) in found {
            let plain = format!("{folder}/{slug}");
            let mut path = plain.clone();
            let mut number = 2;
            while !taken.insert(path.clone()) {
                path = format!("{plain}-{number}");
                number += 1;
            }
            gone.push(Gone { is_voucher: folder == "v", id: id.clone(), path });
        }
        gone
    }

    fn is_over(&self, row: &RowId) -> bool {
        self.history.life(row).is_none_or(|life| life.state().is_none())
    }
}

/// The last commit that changed each file.
pub(super) fn paths(visits: &[Visit]) -> BTreeMap<Box<str>, usize> {
    let files = visits.iter().enumerate();
    let files =
        files.flat_map(|(number, visit)| visit.files.iter().map(move |file| (number, file)));
    files.map(|(number, file)| (file.path.as_str().into(), number)).collect()
}

/// The commits by the months in which they were made.
///
/// One that says nonsense of its day counts in the month of the one before it.
pub(super) fn months(visits: &[Visit]) -> BTreeMap<Month, Vec<usize>> {
    let is_likely = |date: &Date| (2005..2100).contains(&date.year());
    let likely = |visit: &Visit| visit.date.filter(is_likely).map(Date::month);
    let mut months: BTreeMap<Month, Vec<usize>> = BTreeMap::new();
    let mut last = visits.iter().find_map(likely);
    for (number, visit) in visits.iter().enumerate() {
        last = likely(visit).or(last);
        if let Some(month) = last {
            months.entry(month).or_default().push(number);
        }
    }
    months
}
