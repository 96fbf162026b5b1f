//! Which months are closed.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::version::{Row, Version};
use crate::units::{Date, Month, Period, YearStart};

/// The months that were closed at some time up to a version of the books.
#[derive(Clone, Debug, Default)]
pub(super) struct Closings {
    months: Arc<BTreeSet<Month>>,
}

/// The most months that one row can close: a century.
const MOST_MONTHS: i16 = 1_200;

impl Closings {
    /// Those of several versions together.
    pub(super) fn union<'c>(all: impl IntoIterator<Item = &'c Self>) -> Self {
        let mut all = all.into_iter();
        let Some(first) = all.next() else { return Self::default() };
        all.fold(first.clone(), |sum, other| {
            let is_known =
                Arc::ptr_eq(&sum.months, &other.months) || other.months.is_subset(&sum.months);
            if is_known {
                return sum;
            }
            Self { months: Arc::new(sum.months.union(&other.months).copied().collect()) }
        })
    }

    /// With those that the rows of `periods.csv` close.
    pub(super) fn with(self, version: &Version, start: YearStart) -> Self {
        let periods = version.rows().iter().filter_map(|it| Period::parse(it.row.cell("period")));
        let months = periods.flat_map(|period| {
            let (first, last) = period.months(start);
            let count = last.months_since(first).clamp(0, MOST_MONTHS);
            (0..=count).map(move |step| last.plus(-step))
        });
        let new: Vec<Month> = months.filter(|month| !self.months.contains(month)).collect();
        if new.is_empty() {
            return self;
        }
        Self { months: Arc::new(self.months.iter().copied().chain(new).collect()) }
    }

    /// The closed month that a row belongs to, as it was or as it is.
    pub(super) fn touched(&self, old: Option<&Row>, new: Option<&Row>) -> Option<Month> {
        let month = |row: Option<&Row>| row?.written.date.map(Date::month);
        let months = [month(old), month(new)].into_iter().flatten();
        months.filter(|month| self.months.contains(month)).min()
    }
}
