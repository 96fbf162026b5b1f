//! What a year's fees were to pay for and what they paid for: what came in, from whom, and where it went.

use super::{Analysis, FundBalance, LineUse, YearFigures};
use crate::model::{Books, Charge, Fund, Heading, Id, Item, ItemKind, Tariff};
use crate::units::{FiscalYear, Money, Month, Quantity};

/// The money of a year that the fees go to.
#[derive(Clone, Debug)]
pub struct ServiceMoney {
    /// The year.
    pub year: FiscalYear,
    /// What is billed for the whole year; `None` where the files do not say.
    pub billed: Option<Money>,
    /// As adopted; `None` without a budget.
    pub budget: Option<ServiceSums>,
    /// As it came; `None` where nothing was spent yet.
    pub actual: Option<ServiceSums>,
    /// How many months the actual sums cover.
    pub months: u64,
    /// What the money is spent on, the largest actual first, else the largest budget.
    pub lines: Vec<ServiceLine>,
}

/// Where a year's service money comes from and what it comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceSums {
    /// Fees of the year that came in, or were expected to.
    pub fees: Money,
    /// Income from common parts: what other funds gave less what they were given, and own lines.
    pub common: Money,
    /// All other income: parking, arrears, interest.
    pub other: Money,
    /// What is spent.
    pub spending: Money,
    /// What of that is the trustee's pay.
    pub remuneration: Money,
}

/// A budget line that the money is spent on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceLine {
    /// The budget line.
    pub item: Id<Item>,
    /// As adopted.
    pub budget: Money,
    /// As it came.
    pub actual: Money,
}

impl ServiceMoney {
    /// The service money of a year: the fund of the main charge, else all own money.
    pub fn of(books: &Books, analysis: &Analysis, figures: &YearFigures) -> Self {
        let charge = main_charge(books, analysis);
        let fund = charge.map(|charge| books.items[books.charges[charge].item].fund);
        let counts = |line: &&LineUse| match fund {
            Some(fund) => line.fund == fund,
            None => books.is_own(line.fund),
        };
        let zero = books.zero();
        let all: Vec<&LineUse> = figures.execution.lines.iter().filter(counts).collect();
        let expenses = all.iter().filter(|line| line.kind == ItemKind::Expense);
        let line = |line: &&LineUse| ServiceLine {
            item: line.item,
            budget: line.budget.unwrap_or(zero),
            actual: line.actual,
        };
        let mut lines: Vec<ServiceLine> = expenses.map(line).collect();
        lines.sort_by_key(|line| std::cmp::Reverse((line.actual, line.budget)));
        let fees = charge.map(|charge| books.charges[charge].item);
        let sums = |amount: fn(&LineUse) -> Option<Money>, transfers: Money| {
            sums(books, &all, fees, amount, transfers)
        };
        let (planned, came) = transfers(books, figures, fund);
        let budget = sums(|line| line.budget, planned);
        let actual = sums(|line| Some(line.actual), came);
        Self {
            year: figures.year,
            billed: charge.and_then(|charge| billed(books, analysis, charge, figures.year)),
            budget: Some(budget).filter(|sums| sums.spending.is_positive()),
            actual: Some(actual).filter(|sums| sums.spending.is_positive()),
            months: months(figures, &all),
            lines,
        }
    }
}

/// How many months a year's entries cover: those that are told, and one under way that has entries.
fn months(figures: &YearFigures, lines: &[&LineUse]) -> u64 {
    let execution = &figures.execution;
    let is_told = lines.iter().all(|line| line.actual == line.so_far);
    let months = if is_told { execution.told } else { execution.months };
    u64::try_from(months.max(1)).unwrap_or(1)
}

/// What other funds give to a fund less what it gives to them: as adopted, and as it came.
fn transfers(books: &Books, figures: &YearFigures, fund: Option<Id<Fund>>) -> (Money, Money) {
    let balances = FundBalance::own(books, figures);
    let its = balances.iter().find(|balance| Some(balance.fund) == fund);
    its.map_or((books.zero(), books.zero()), |its| (its.planned_transfers, its.transfers))
}

fn sums(
    books: &Books,
    lines: &[&LineUse],
    fee: Option<Id<Item>>,
    amount: fn(&LineUse) -> Option<Money>,
    transfers: Money,
) -> ServiceSums {
    let total = |counts: &dyn Fn(&LineUse) -> bool| {
        let its = lines.iter().filter(|line| counts(line));
        Money::total(books.currency(), its.filter_map(|line| amount(line)))
    };
    let is_common = |line: &LineUse| books.items[line.item].heading == Some(Heading::Common);
    let is_income = |line: &LineUse| line.kind == ItemKind::Income;
    let is_fee = |line: &LineUse| is_income(line) && Some(line.item) == fee;
    let is_pay = |line: &LineUse| books.remunerations.iter().any(|rule| rule.item == line.item);
    let is_spent = |line: &LineUse| line.kind == ItemKind::Expense;
    ServiceSums {
        fees: total(&is_fee),
        common: total(&|line| is_income(line) && !is_fee(line) && is_common(line)) + transfers,
        other: total(&|line| is_income(line) && !is_fee(line) && !is_common(line)),
        spending: total(&is_spent),
        remuneration: total(&|line| is_spent(line) && is_pay(line)),
    }
}

/// The charge that brings most, by the price list or by what was billed; the first of equals.
pub fn main_charge(books: &Books, analysis: &Analysis) -> Option<Id<Charge>> {
    let year = analysis.current_year()?.year;
    let largest = |charge: Id<Charge>| {
        let billed = analysis.snapshots.iter().filter(|one| one.charge == charge);
        let billed = billed.map(|one| one.current.billed).max();
        yearly_fees(books, charge, year).max(billed)
    };
    let known = books.charges.ids().filter_map(|charge| Some((charge, largest(charge)?)));
    let first = known.filter(|(_, sum)| sum.is_positive()).rev();
    first.max_by_key(|(_, sum)| *sum).map(|(charge, _)| charge)
}

/// What a charge bills in the whole of a year: as billed once it is over, else by the price list.
///
/// `None` where too few households pay the charge for its sums to be shown.
fn billed(
    books: &Books,
    analysis: &Analysis,
    charge: Id<Charge>,
    year: FiscalYear,
) -> Option<Money> {
    let collections = analysis.collections(year);
    let snapshot = collections.iter().find(|one| one.charge == charge);
    if snapshot.is_some_and(|one| !one.is_shown(books)) {
        return None;
    }
    let is_whole = |day| day >= year.last_day();
    let over = snapshot.filter(|one| is_whole(one.as_of)).map(|one| one.current.billed);
    let listed = || yearly_fees(books, charge, year);
    let billed = over.or_else(listed).or_else(|| snapshot.map(|one| one.current.billed));
    billed.filter(|sum| sum.is_positive())
}

/// What the price list makes of a charge in the whole of a year; `None` where it has no price.
pub fn yearly_fees(books: &Books, charge: Id<Charge>, year: FiscalYear) -> Option<Money> {
    let mut sum = None;
    for month in year.months() {
        for tariff in in_force(books, charge, month) {
            let monthly = tariff.quantity.times(tariff.unit_price);
            sum = Some(sum.unwrap_or(Quantity::ZERO).plus(monthly));
        }
    }
    sum.map(|sum| Money::rounded(sum.number(), books.currency()))
}

/// The prices of a charge in a month, in the order of the list.
fn in_force(books: &Books, charge: Id<Charge>, month: Month) -> impl Iterator<Item = &Tariff> {
    let start = books.community.year_start;
    books.tariffs.iter().filter(move |tariff| {
        let first = tariff.from.first_day(start).month();
        let last = tariff.to.map(|to| to.last_day(start).month());
        tariff.charge == charge && first <= month && last.is_none_or(|last| month <= last)
    })
}
