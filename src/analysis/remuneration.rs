//! What the trustee earns by the rule, and what was paid.

use super::{Activity, Rating};
use crate::model::{Books, Id, Item, ItemKind, RemunerationRule};
use crate::units::{FiscalYear, Money, Month, Quantity, Rate};

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
    /// The assessment that gave the factor, by its position.
    pub rating: Option<usize>,
    /// What is due on the base; `None` while the grade is not known.
    pub due: Option<Money>,
    /// What would be due at the full factor.
    pub at_full: Money,
    /// What was paid for the year.
    pub paid: Money,
    /// In how many payments.
    pub payments: usize,
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
    /// What is due on them: so much more than on those of the months before.
    pub own_due: Money,
    /// What was paid for the month.
    pub drawn: Money,
    /// What is due on all receipts of the year so far.
    pub due: Money,
    /// What was paid for the year so far.
    pub paid: Money,
}

impl RemunerationMonth {
    /// Paid less due in the year so far; above nothing where too much was paid.
    pub fn gap(&self) -> Money {
        self.paid - self.due
    }
}

impl Remuneration {
    /// What the grade keeps back from the trustee; it stays with the community.
    pub fn withheld(&self) -> Option<Money> {
        self.due.map(|due| self.at_full - due)
    }

    /// Whether paid and due are further apart than rounding each payment can bring them.
    pub fn differs(&self) -> bool {
        let Some(gap) = self.overpaid() else { return false };
        let unit = rust_decimal::Decimal::new(1, gap.currency().decimals());
        let count = u64::try_from(self.payments.max(1)).unwrap_or(1);
        gap.abs() > Money::rounded(unit, gap.currency()).for_each(Quantity::from(count))
    }

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
    let graded = rule.by_grade.then(|| grade_factor(books, ratings, year)).flatten();
    let factor = graded.map(|(_, factor)| factor);
    let rate = match (rule.by_grade, factor) {
        (true, Some(factor)) => Some(rule.rate.times(factor)),
        (true, None) => None,
        (false, _) => Some(rule.rate),
    };
    let payments = payments(books, activity, rule, year);
    let mut base = books.zero();
    let mut paid = books.zero();
    let mut by_month = Vec::new();
    for month in year.months() {
        let received = receipts(month);
        let before = base.times(rate.unwrap_or(Rate::ZERO));
        base += received;
        let due = base.times(rate.unwrap_or(Rate::ZERO));
        let of_month = payments.iter().filter(|(of, _)| *of == month);
        let drawn = Money::total(books.currency(), of_month.map(|(_, amount)| *amount));
        paid += drawn;
        let own_due = due - before;
        by_month.push(RemunerationMonth { month, base: received, own_due, drawn, due, paid });
    }
    let due = rate.map(|rate| base.times(rate));
    Remuneration {
        rule: index,
        year,
        base,
        factor,
        rating: graded.map(|(rating, _)| rating),
        due,
        at_full: base.times(rule.rate),
        paid,
        payments: payments.len(),
        by_month,
    }
}

/// What was paid for the months of a year: for the period that an entry names, else its day.
fn payments(
    books: &Books,
    activity: &Activity,
    rule: &RemunerationRule,
    year: FiscalYear,
) -> Vec<(Month, Money)> {
    let start = books.community.year_start;
    let entries = activity.of_item(rule.item).iter().map(|&position| &books.entries[position]);
    let of_month = |entry: &crate::model::Entry| {
        let month = match entry.period {
            Some(period) => period.months(start).1,
            None => entry.date.month(),
        };
        year.position(month).is_some().then(|| (month, entry.actual()))
    };
    entries.filter_map(of_month).collect()
}

/// Money kept for others is no receipt, whatever a rule names.
fn is_receipt(books: &Books, item: Id<Item>) -> bool {
    books.items[item].kind == ItemKind::Income
}

/// The year's assessment, by its position, and the factor of the grade that it earned.
fn grade_factor(books: &Books, ratings: &[Rating], year: FiscalYear) -> Option<(usize, Rate)> {
    let is_years = |rating: &Rating| books.assessments[rating.assessment].period.is_whole(year);
    let (index, rating) = ratings.iter().enumerate().find(|(_, rating)| is_years(rating))?;
    let factor = books.grades[rating.grade?].factor?;
    Some((index, Rate::of_fraction(factor.number())))
}
