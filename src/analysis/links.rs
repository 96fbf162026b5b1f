//! Which entries take back, put right or pay back which others.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Books, Entry, Id, Target, Voucher};

/// The entries that correct or refund something in each voucher.
#[derive(Clone, Debug, Default)]
pub struct Links {
    to: BTreeMap<Id<Voucher>, Vec<usize>>,
}

impl Links {
    pub(super) fn of(books: &Books) -> Self {
        let mut links = Self::default();
        for (position, entry) in books.entries.iter().enumerate() {
            for voucher in targets(entry).filter_map(|target| voucher_of(books, target)) {
                let to = links.to.entry(voucher).or_default();
                if to.last() != Some(&position) {
                    to.push(position);
                }
            }
        }
        links
    }

    /// Everything that a voucher's entries belong to by correction or refund, by day.
    ///
    /// The originals, what takes them back, what is entered anew, and what
    /// corrects those in turn; nothing where the voucher has no such tie.
    pub fn chain(&self, books: &Books, voucher: Id<Voucher>) -> Vec<usize> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = books.vouchers[voucher].entries.clone().collect();
        while let Some(position) = open.pop() {
            for next in self.neighbours(books, position) {
                if found.insert(next) {
                    open.push(next);
                }
            }
        }
        let mut chain: Vec<usize> = found.into_iter().collect();
        chain.sort_by_key(|&position| (books.entries[position].date, position));
        chain
    }

    /// What an entry points to and what points to it, and itself where there is any.
    fn neighbours(&self, books: &Books, position: usize) -> Vec<usize> {
        let entry = &books.entries[position];
        let mut near: Vec<usize> = Vec::new();
        for target in targets(entry) {
            match target {
                Target::Entry(original) => near.push(original),
                Target::Voucher(voucher) => near.extend(books.vouchers[voucher].entries.clone()),
                Target::Prior => {}
            }
        }
        let pointing = self.to.get(&entry.voucher).into_iter().flatten().copied();
        near.extend(pointing.filter(|&other| {
            targets(&books.entries[other])
                .any(|target| target == Target::Entry(position) || is_whole(target, entry.voucher))
        }));
        if !near.is_empty() {
            near.push(position);
        }
        near
    }
}

fn targets(entry: &Entry) -> impl Iterator<Item = Target> {
    entry.corrects.into_iter().chain(entry.refunds)
}

fn is_whole(target: Target, voucher: Id<Voucher>) -> bool {
    target == Target::Voucher(voucher)
}

fn voucher_of(books: &Books, target: Target) -> Option<Id<Voucher>> {
    match target {
        Target::Entry(position) => Some(books.entries[position].voucher),
        Target::Voucher(voucher) => Some(voucher),
        Target::Prior => None,
    }
}
