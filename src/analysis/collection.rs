//! What was billed and collected, by charge and group, with small groups merged.

use std::collections::BTreeMap;

use super::households::households;
use crate::model::{Books, Charge, Collection, Id};
use crate::units::{Date, FiscalYear, Money, Period, Rate};

/// Collection of one charge in one year, up to its latest snapshot.
#[derive(Clone, Debug)]
pub struct ChargeCollection {
    /// What is charged.
    pub charge: Id<Charge>,
    /// The year in which it is counted.
    pub year: FiscalYear,
    /// The day up to which it counts.
    pub as_of: Date,
    /// Money for the year itself, by group, in the order of the files.
    pub groups: Vec<GroupCollection>,
    /// The same, all groups together.
    pub current: CollectionSums,
    /// Money for earlier years.
    pub arrears: CollectionSums,
    /// Money for later years.
    pub prepaid: CollectionSums,
}

impl ChargeCollection {
    /// Whether its figures may be shown: no group is below the fewest households.
    ///
    /// Small groups are merged before; one is left only where all who pay the
    /// charge are too few, and then no figure of it is shown at all.
    pub fn is_shown(&self, books: &Books) -> bool {
        let least = books.community.publication.households_min;
        self.groups.iter().all(|group| group.units.is_none_or(|units| units >= least))
    }

    /// What is owed in all, for the year itself and for earlier ones.
    pub fn owed(&self) -> Money {
        self.arrears.unpaid() + self.current.unpaid()
    }
}

/// One group, or several small ones merged.
#[derive(Clone, Debug)]
pub struct GroupCollection {
    /// The ids of the groups.
    pub groups: Vec<String>,
    /// How many households they have, where the price list says so.
    pub units: Option<u32>,
    /// Its sums.
    pub sums: CollectionSums,
}

/// Billed, waived and collected together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CollectionSums {
    /// Owed at the start of the year.
    pub opening: Money,
    /// Billed in the year.
    pub billed: Money,
    /// Given up.
    pub waived: Money,
    /// Received in the year.
    pub collected: Money,
}

impl CollectionSums {
    fn none(zero: Money) -> Self {
        Self { opening: zero, billed: zero, waived: zero, collected: zero }
    }

    fn add(&mut self, row: &Collection) {
        self.opening += row.opening;
        self.billed += row.billed;
        self.waived += row.waived;
        self.collected += row.collected;
    }

    fn merge(&mut self, other: &Self) {
        self.opening += other.opening;
        self.billed += other.billed;
        self.waived += other.waived;
        self.collected += other.collected;
    }

    /// Whether there is nothing at all.
    pub fn is_nothing(&self) -> bool {
        [self.opening, self.billed, self.waived, self.collected].iter().all(|sum| sum.is_zero())
    }

    /// What is still owed.
    pub fn unpaid(&self) -> Money {
        self.opening + self.billed - self.waived - self.collected
    }

    /// Collected as a share of what was owed and billed, less what was given up.
    pub fn rate(&self) -> Option<Rate> {
        self.collected.share_of(self.opening + self.billed - self.waived)
    }
}

/// Every charge of a year, up to its latest snapshot.
pub(super) fn of_year(snapshots: &[ChargeCollection], year: FiscalYear) -> Vec<ChargeCollection> {
    let mut latest: Vec<ChargeCollection> = Vec::new();
    for snapshot in snapshots.iter().filter(|snapshot| snapshot.year == year) {
        match latest.last_mut() {
            Some(last) if last.charge == snapshot.charge => *last = snapshot.clone(),
            _ => latest.push(snapshot.clone()),
        }
    }
    latest
}

/// Every snapshot of every charge by year and day; those after `today` are not yet known.
pub(super) fn snapshots(books: &Books, today: Date) -> Vec<ChargeCollection> {
    let mut rows: BTreeMap<(Id<Charge>, i16, Date), Vec<&Collection>> = BTreeMap::new();
    for row in books.collections.iter().filter(|row| row.as_of <= today) {
        rows.entry((row.charge, row.year, row.as_of)).or_default().push(row);
    }
    let start = books.community.year_start;
    let snapshot = |((charge, year, as_of), rows): ((Id<Charge>, i16, Date), Vec<&Collection>)| {
        of_charge(books, charge, start.year(year), as_of, rows.into_iter())
    };
    rows.into_iter().map(snapshot).collect()
}

fn of_charge<'b>(
    books: &Books,
    charge: Id<Charge>,
    year: FiscalYear,
    as_of: Date,
    rows: impl Iterator<Item = &'b Collection>,
) -> ChargeCollection {
    let none = CollectionSums::none(books.zero());
    let (mut current, mut arrears, mut prepaid) = (none, none, none);
    let mut groups: Vec<(String, CollectionSums)> = Vec::new();
    for row in rows {
        match when(books, row.period, year) {
            When::Before => arrears.add(row),
            When::After => prepaid.add(row),
            When::Now => {
                current.add(row);
                let group = row.group.clone().unwrap_or_default();
                match groups.iter_mut().find(|(other, _)| *other == group) {
                    Some((_, sums)) => sums.add(row),
                    None => {
                        let mut sums = none;
                        sums.add(row);
                        groups.push((group, sums));
                    }
                }
            }
        }
    }
    let groups = merged(books, charge, year, groups);
    ChargeCollection { charge, year, as_of, groups, current, arrears, prepaid }
}

/// Where a period lies against a year.
enum When {
    Before,
    Now,
    After,
}

fn when(books: &Books, period: Period, year: FiscalYear) -> When {
    let (first, last) = period.months(books.community.year_start);
    match () {
        () if last < year.first_month() => When::Before,
        () if first > year.last_month() => When::After,
        () => When::Now,
    }
}

/// Merges groups below the fewest households, and one more where a single one could be subtracted.
///
/// Groups whose households are not known are taken as they are: the files say
/// nothing against showing them.
fn merged(
    books: &Books,
    charge: Id<Charge>,
    year: FiscalYear,
    groups: Vec<(String, CollectionSums)>,
) -> Vec<GroupCollection> {
    let units = households(books, charge, year);
    let least = books.community.publication.households_min;
    let mut kept: Vec<GroupCollection> = groups
        .into_iter()
        .map(|(group, sums)| GroupCollection {
            units: units.get(&group).copied(),
            groups: vec![group],
            sums,
        })
        .collect();
    let is_small = |group: &GroupCollection| group.units.is_some_and(|units| units < least);
    while let Some(small) = kept.iter().position(is_small).filter(|_| kept.len() > 1) {
        let small = kept.remove(small);
        let Some(next) = kept.iter_mut().min_by_key(|group| group.units.unwrap_or(u32::MAX)) else {
            break;
        };
        next.groups.extend(small.groups);
        next.units = next.units.zip(small.units).map(|(a, b)| a.saturating_add(b));
        next.sums.merge(&small.sums);
    }
    kept
}
