//! How a history is arranged: by voucher, budget line, commit, month and file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Gone, Past};
use crate::history::RowId;
use crate::model::{Books, slug};
use crate::sources::Visit;
use crate::units::{Date, Month};
use crate::views::route::Route;

impl Past {
    pub(super) fn arrange(&mut self, books: &Books) {
        let items: BTreeSet<&str> = books.items.iter().map(|(_, item)| item.id.as_str()).collect();
        for (row, life) in self.history.lives() {
            for (index, revision) in life.revisions.iter().enumerate() {
                self.by_visit[revision.visit].push((row.clone(), index));
            }
            if let Some(voucher) = row.voucher() {
                self.vouchers.entry(voucher.into()).or_default().push(row.clone());
            } else if let Some((_, line)) = row.budget_line() {
                let whole = line.rsplit_once('/').map(|(item, _)| item);
                let item = if items.contains(line) { line } else { whole.unwrap_or(line) };
                self.items.entry(item.into()).or_default().push(row.clone());
            }
        }
    }

    /// The vouchers and budget lines that are in no file any more.
    pub(super) fn find_gone(&self, books: &Books) -> Vec<Gone> {
        let is_over = |rows: &[RowId]| rows.iter().all(|row| self.is_over(row));
        let vouchers: BTreeSet<&str> =
            books.vouchers.iter().map(|(_, it)| it.id.as_str()).collect();
        let items: BTreeSet<&str> = books.items.iter().map(|(_, it)| it.id.as_str()).collect();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        taken.extend(books.vouchers.iter().map(|(_, it)| format!("v/{}", it.slug)));
        taken.extend(books.items.iter().map(|(_, it)| format!("i/{}", it.slug)));
        let vouchers = self
            .vouchers
            .iter()
            .filter(|(id, rows)| !vouchers.contains(&***id) && is_over(rows))
            .map(|(id, _)| ("v", id, slug(id, &books.community.voucher_slugs)));
        let items = self
            .items
            .iter()
            .filter(|(id, rows)| !items.contains(&***id) && is_over(rows))
            .map(|(id, _)| ("i", id, slug(id, &[])));
        let mut gone = Vec::new();
        for (folder, id, slug) in vouchers.chain(items) {
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

    pub(super) fn find_pages(&self, books: &Books) -> [BTreeMap<Box<str>, Route>; 2] {
        let vouchers = books.vouchers.iter();
        let vouchers = vouchers.map(|(id, it)| (it.id.as_str().into(), Route::Voucher(id)));
        let items = books.items.iter().map(|(id, it)| (it.id.as_str().into(), Route::Item(id)));
        let mut pages = [vouchers.collect::<BTreeMap<_, _>>(), items.collect()];
        for (index, gone) in self.gone.iter().enumerate() {
            pages[usize::from(!gone.is_voucher)].insert(gone.id.clone(), Route::Gone(index));
        }
        pages
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
