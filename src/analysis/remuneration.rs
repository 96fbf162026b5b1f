//! What the trustee earns by the rule, and what was paid.

use super::{Activity, Rating};
use crate::model::{Books, Id, ItemKind, RemunerationRule};
use crate::units::{FiscalYear, Money, Month, Rate};

/// One rule in one year.
#[derive(Clone, Debug)]
pub struct Remuneration {
    /// The rule, by its position in the books.
    pub rule: usize,
    /// The year.
    pub year: FiscalYear,
    /// The receipts that it is computed on, so far.
    pub base: Money,
    /// The factor of the grade; `None` where the rule has none, or the year no grade yet.
    pub factor: Option<Rate>,
    /// What is due on the base; `None` while the grade is not known.
    pub due: Option<Money>,
    /// What would be due at the full factor.
    pub at_full: Money,
    /// What was paid.
    pub paid: Money,
    /// By month: the receipts, what is due on all receipts so far, and what was paid so far.
    pub by_month: Vec<RemunerationMonth>,
}

/// A rule's sums up to the end of a month.
#[derive(Clone, Copy, Debug)]
pub struct RemunerationMonth {
    /// The month.
    pub month: Month,
    /// The receipts of the month.
    pub base: Money,
    /// What is due on all receipts of the year so far.
    pub due: Money,
    /// What was paid in the year so far.
    pub paid: Money,
}

impl Remuneration {
    /// Paid less due; above nothing where too much was paid.
    pub fn overpaid(&self) -> Option<Money> {
        self.due.map(|due| self.paid - due)
    }
}

/// Every rule in a year.
///
/// # Source
///
/// The base is what was received on the rule's budget lines. Sums are compared
/// cumulatively: months rounded singly drift from the year by some fen.
pub(super) fn of_year(
    books: &Books,
    activity: &Activity,
    ratings: &[Rating],
    year: FiscalYear,
) -> Vec<Remuneration> {
    let rules = books.remunerations.iter().enumerate();
    rules.map(|(index, rule)| of_rule(books, activity, ratings, year, (index, rule))).collect()
}

fn of_rule(
    books: &Books,
    activity: &Activity,
    ratings: &[Rating],
    year: FiscalYear,
    (index, rule): (usize, &RemunerationRule),
) -> Remuneration {
    let receipts = |month: Month| {
        let lines = rule.on.iter().filter(|item| is_receipt(books, **item));
        Money::total(books.currency(), lines.map(|item| activity.actual(*item, month)))
    };
    let factor = rule.by_grade.then(|| grade_factor(books, ratings, year)).flatten();
    let rate = match (rule.by_grade, factor) {
        (true, Some(factor)) => Some(rule.rate.times(factor)),
        (true, None) => None,
        (false, _) => Some(rule.rate),
    };
    let mut base = books.zero();
    let mut paid = books.zero();
    let mut by_month = Vec::new();
    for month in year.months() {
        let received = receipts(month);
        base += received;
        paid += activity.actual(rule.item, month);
        let due = base.times(rate.unwrap_or(Rate::ZERO));
        by_month.push(RemunerationMonth { month, base: received, due, paid });
    }
    let due = rate.map(|rate| base.times(rate));
    Remuneration {
        rule: index,
        year,
        base,
        factor,
        due,
        at_full: base.times(rule.rate),
        paid,
        by_month,
    }
}

/// Money kept for others is no receipt, whatever a rule names.
fn is_receipt(books: &Books, item: Id<crate::model::Item>) -> bool {
    books.items[item].kind == ItemKind::Income
}

/// The factor of the grade that the year's assessment earned.
fn grade_factor(books: &Books, ratings: &[Rating], year: FiscalYear) -> Option<Rate> {
    let start = books.community.year_start;
    let is_years = |rating: &&Rating| {
        books.assessments[rating.assessment].period.months(start)
            == (year.first_month(), year.last_month())
    };
    let rating = ratings.iter().find(is_years)?;
    let factor = books.grades[rating.grade?].factor?;
    Some(Rate::of_fraction(factor.number()))
}
