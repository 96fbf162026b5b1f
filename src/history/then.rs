//! What the books said of a period when it was closed, beside what they say now.
//!
//! Only what differs is told: of a row that nobody touched both say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::{RowId, State};
use super::lives::{History, Life};
use super::mask::{Mask, Shown};
use crate::records::FileKind;
use crate::sources::Visit;
use crate::units::{Currency, FiscalYear, Money, Month, Period, YearStart};

/// A closing after which figures of its period changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// What was closed.
    pub period: Period,
    /// The commit that closed it, by its number in the history.
    pub visit: usize,
    /// By how much the year up to the period's end looked better then, by budget line.
    ///
    /// # Sign
    ///
    /// Above nothing where the balance was higher than it is known to be now.
    pub lines: BTreeMap<Arc<str>, Money>,
}

/// A closing: its period, the year up to its last month, and the commit.
#[derive(Clone, Copy)]
struct Closing {
    period: Period,
    year: FiscalYear,
    last: Month,
    visit: usize,
}

/// The closings whose figures changed since, the oldest commit first.
///
/// Rows whose amounts must not be read count in neither figure.
///
/// # Cost
///
/// Linear in rows; only rows touched after a closing of their month are looked
/// at once for each closing.
pub fn then_and_now(
    history: &History,
    mask: &Mask,
    start: YearStart,
    currency: Currency,
) -> Vec<Then> {
    let closings = closings(history, start);
    let late: Vec<(&RowId, &Life)> = history
        .lives()
        .filter(|(row, _)| row.kind == FileKind::Ledger)
        .filter(|(_, life)| is_late(life, &closings, start))
        .collect();
    let reader = Reader { mask, currency };
    let told = closings.into_iter().filter_map(|closing| {
        if late.is_empty() {
            return None;
        }
        let known = ancestors(&history.visits, closing.visit);
        let mut lines: BTreeMap<Arc<str>, Money> = BTreeMap::new();
        for (row, life) in &late {
            let then = life.revisions.iter().rev().find(|it| known.contains(&it.visit));
            let then = then.and_then(|revision| revision.change.new.clone());
            let flows = [reader.flow(row, then.as_ref(), closing, start), {
                let now = life.state();
                reader.flow(row, now.as_ref(), closing, start)
            }];
            // What must not be read would show as the difference.
            let [Ok(then), Ok(now)] = flows else { continue };
            for (flow, is_then) in [(then, true), (now, false)] {
                let Some((item, flow)) = flow else { continue };
                let sum = lines.entry(item).or_insert(Money::zero(currency));
                *sum += if is_then { flow } else { -flow };
            }
        }
        lines.retain(|_, sum| !sum.is_zero());
        let Closing { period, visit, .. } = closing;
        (!lines.is_empty()).then_some(Then { period, visit, lines })
    });
    told.collect()
}

/// When each period was closed first, in the order of commits.
fn closings(history: &History, start: YearStart) -> Vec<Closing> {
    let rows = history.lives().filter(|(row, _)| row.kind == FileKind::Periods);
    let closing = |(row, life): (&RowId, &Life)| {
        let period = Period::parse(&row.id)?;
        let (_, last) = period.months(start);
        let visit = life.revisions.first()?.visit;
        Some(Closing { period, year: start.year_of_month(last), last, visit })
    };
    let mut closings: Vec<Closing> = rows.filter_map(closing).collect();
    closings.sort_by_key(|closing| (closing.visit, closing.last));
    closings
}

/// Whether a row was touched after a period that counts it was closed.
fn is_late(life: &Life, closings: &[Closing], start: YearStart) -> bool {
    let Some(last) = life.revisions.last() else { return false };
    let dates = life.revisions.iter().flat_map(|it| [&it.change.old, &it.change.new]);
    let months: BTreeSet<Month> =
        dates.flatten().filter_map(State::date).map(|date| date.month()).collect();
    let counts = |month: &Month, closing: &Closing| {
        *month <= closing.last && start.year_of_month(*month) == closing.year
    };
    let mut closings = closings.iter().take_while(|closing| closing.visit < last.visit);
    closings.any(|closing| months.iter().any(|month| counts(month, closing)))
}

/// A commit and all that lead to it.
fn ancestors(visits: &[Visit], tip: usize) -> BTreeSet<usize> {
    let mut known = BTreeSet::new();
    let mut open = vec![tip];
    while let Some(number) = open.pop() {
        if known.insert(number) {
            open.extend(visits.get(number).into_iter().flat_map(|visit| &visit.parents));
        }
    }
    known
}

struct Reader<'m> {
    mask: &'m Mask,
    currency: Currency,
}

/// The budget line of an entry and what it does to the balance.
type Flow = Option<(Arc<str>, Money)>;

/// That something must not be read.
struct Hidden;

impl Reader<'_> {
    /// What a row adds to a closing's figures in some state.
    fn flow(
        &self,
        row: &RowId,
        state: Option<&State>,
        closing: Closing,
        start: YearStart,
    ) -> Result<Flow, Hidden> {
        let Some(state) = state else { return Ok(None) };
        let Some(month) = state.date().map(|date| date.month()) else { return Ok(None) };
        if month > closing.last || start.year_of_month(month) != closing.year {
            return Ok(None);
        }
        let item = self.text(row, state, "item")?;
        let amount = |column| {
            let text = self.text(row, state, column)?;
            Ok(Money::parse(&text, self.currency).unwrap_or(Money::zero(self.currency)))
        };
        Ok(Some((Arc::from(item), amount("in")? - amount("out")?)))
    }

    fn text(&self, row: &RowId, state: &State, column: &str) -> Result<Box<str>, Hidden> {
        match self.mask.cell(row, state, column) {
            Shown::Text(text) => Ok(text),
            Shown::Withheld(_) => Err(Hidden),
        }
    }
}
