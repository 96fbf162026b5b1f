//! Which files have versions in common: they are read together, so that each version is read once.

use std::collections::BTreeMap;

use super::store::{Key, keys};
use crate::sources::Visit;

/// Files, those that have versions in common in one group.
pub(super) struct Groups<'v> {
    numbers: BTreeMap<&'v str, usize>,
    /// For each file another one of its group with a lower number; the first one has itself.
    lower: Vec<usize>,
}

impl<'v> Groups<'v> {
    /// The files that some commits changed.
    pub(super) fn of(visits: &'v [Visit]) -> Self {
        let mut groups = Self { numbers: BTreeMap::new(), lower: Vec::new() };
        let mut firsts: BTreeMap<Key<'v>, usize> = BTreeMap::new();
        for file in visits.iter().flat_map(|visit| &visit.files) {
            let next = groups.lower.len();
            let number = *groups.numbers.entry(&file.path).or_insert(next);
            if number == next {
                groups.lower.push(number);
            }
            for key in keys(file) {
                let first = *firsts.entry(key).or_insert(number);
                groups.join(first, number);
            }
        }
        groups
    }

    /// The number of the group of a file.
    pub(super) fn group(&mut self, path: &str) -> usize {
        self.numbers.get(path).copied().map_or(0, |number| self.first(number))
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        self.lower[one.max(other)] = one.min(other);
    }

    /// The first file of a group; the ways that were gone are shortened.
    fn first(&mut self, mut number: usize) -> usize {
        while self.lower[number] != number {
            self.lower[number] = self.lower[self.lower[number]];
            number = self.lower[number];
        }
        number
    }
}
