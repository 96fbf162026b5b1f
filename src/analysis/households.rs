//! How many households pay a charge in each group, from the price list.

use std::collections::BTreeMap;

use crate::model::{Books, Charge, Id, Tariff};
use crate::units::{FiscalYear, Month};

/// The households of each group at the prices in force in a year.
///
/// Where their number changes within the year the fewest count, so that no
/// month of it is shown for too few. A group whose prices all lie in other
/// years has the fewest of those: too few payers are too few in any year.
pub fn households(books: &Books, charge: Id<Charge>, year: FiscalYear) -> BTreeMap<String, u32> {
    let mut by_group: BTreeMap<&str, Vec<&Tariff>> = BTreeMap::new();
    for tariff in books.tariffs.iter().filter(|tariff| tariff.charge == charge) {
        by_group.entry(&tariff.group).or_default().push(tariff);
    }
    let count = |(group, tariffs): (&str, Vec<&Tariff>)| {
        let in_year = year.months().filter_map(|month| in_month(books, &tariffs, month)).min();
        let at_any_time =
            || tariffs.iter().filter_map(|one| in_month(books, &tariffs, first(books, one))).min();
        Some((group.to_owned(), in_year.or_else(at_any_time)?))
    };
    by_group.into_iter().filter_map(count).collect()
}

/// The households of a group at the prices in force in a month, if any are.
fn in_month(books: &Books, tariffs: &[&Tariff], month: Month) -> Option<u32> {
    let start = books.community.year_start;
    let is_in_force = |tariff: &&&Tariff| {
        let last = tariff.to.map(|to| to.last_day(start).month());
        first(books, tariff) <= month && last.is_none_or(|last| month <= last)
    };
    let in_force = tariffs.iter().filter(is_in_force);
    in_force.map(|tariff| tariff.units).reduce(u32::saturating_add)
}

fn first(books: &Books, tariff: &Tariff) -> Month {
    tariff.from.first_day(books.community.year_start).month()
}
