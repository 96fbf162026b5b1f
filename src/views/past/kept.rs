//! What every part of a long page asks for, worked out for the first of them.
//!
//! # Cost
//!
//! Linear in changes, however many parts their pages have.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::effect::{amount, effect};
use super::{Past, Told, commit};
use crate::history::Change;
use crate::records::FileKind;
use crate::units::{Currency, Money, Month};

/// Answers that do not change, by what was asked.
#[derive(Debug, Default)]
pub(super) struct Kept {
    corrections: OnceLock<Vec<(usize, usize)>>,
    effect: OnceLock<Money>,
    months: BTreeMap<Month, OnceLock<MonthLines>>,
    sums: Vec<OnceLock<Sums>>,
}

impl Kept {
    pub(super) fn of(months: &BTreeMap<Month, Vec<usize>>, visits: usize) -> Self {
        let months = months.keys().map(|month| (*month, OnceLock::new())).collect();
        Self { months, sums: vec![OnceLock::new(); visits], ..Self::default() }
    }
}

/// One line of a month's page: a commit, and the row by its place among those that it changed.
///
/// Without a row nothing but additions is told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) place: Option<usize>,
}

/// What was changed in a month.
#[derive(Clone, Debug, Default)]
pub(super) struct MonthLines {
    pub(super) lines: Vec<Line>,
    /// How many rows were added, changed and taken out.
    pub(super) counts: [usize; 3],
}

/// What a commit added: by kind, and whether it was known before, how many and what they sum to.
pub(super) type Sums = BTreeMap<(bool, FileKind), (usize, [Money; 2])>;

impl Past {
    /// The changes of rows whose month had been closed, the latest first, by commit and place.
    pub(super) fn corrected(&self) -> &[(usize, usize)] {
        self.kept.corrections.get_or_init(|| {
            let visits = (0..self.by_visit.len()).rev();
            let all = visits.flat_map(|number| {
                (0..self.by_visit[number].len()).map(move |place| (number, place))
            });
            let is_late = |told: Told<'_>| told.change.closed.is_some();
            all.filter(|(number, place)| self.told_at(*number, *place).is_some_and(is_late))
                .collect()
        })
    }

    /// What all corrections together do to the balance.
    pub(super) fn corrected_effect(&self, currency: Currency) -> Money {
        *self.kept.effect.get_or_init(|| {
            let effects = self.corrections().filter_map(|it| effect(self, it.change, currency));
            Money::total(currency, effects)
        })
    }

    /// What was changed in a month; `None` where nothing was.
    pub(super) fn month(&self, month: Month) -> Option<&MonthLines> {
        let kept = self.kept.months.get(&month)?;
        Some(kept.get_or_init(|| self.month_lines(month)))
    }

    fn month_lines(&self, month: Month) -> MonthLines {
        let mut found = MonthLines::default();
        for &number in self.months.get(&month).into_iter().flatten().rev() {
            let before = found.lines.len();
            for place in 0..self.by_visit[number].len() {
                let Some(told) = self.told_at(number, place) else { continue };
                let kind = match told.change.change {
                    Change::Added | Change::Known => 0,
                    Change::Changed { .. } => 1,
                    Change::Removed => 2,
                };
                found.counts[kind] += 1;
                if commit::is_told(&told) {
                    found.lines.push(Line { number, place: Some(place) });
                }
            }
            if found.lines.len() == before {
                found.lines.push(Line { number, place: None });
            }
        }
        found
    }

    /// What a commit added, counted by kind; of entries the sums too.
    pub(super) fn added(&self, number: usize, currency: Currency) -> Option<&Sums> {
        Some(self.kept.sums.get(number)?.get_or_init(|| {
            let mut sums = Sums::new();
            for told in self.of_visit(number).filter(|told| !commit::is_told(told)) {
                let is_known = told.change.change == Change::Known;
                let none = (0, [Money::zero(currency); 2]);
                let sum = sums.entry((is_known, told.change.row.kind)).or_insert(none);
                sum.0 += 1;
                let Some(state) = told.change.state() else { continue };
                for (sum, column) in sum.1.iter_mut().zip(["in", "out"]) {
                    *sum += amount(self, &told.change.row, state, column, currency)
                        .unwrap_or(Money::zero(currency));
                }
            }
            sums
        }))
    }
}
