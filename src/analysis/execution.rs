//! How a year's budget is carried out: by budget line, group, fund and month.

use super::{Activity, Sums, plan, within};
use crate::model::{Books, BudgetLine, Fund, Group, Id, Item, ItemKind, Year};
use crate::units::{Date, FiscalYear, Money, Month, Rate};

/// A year's budget and what became of it.
#[derive(Clone, Debug)]
pub struct Execution {
    /// Which year.
    pub year: FiscalYear,
    /// Whether there is a budget.
    pub has_budget: bool,
    /// How many of its months are over or under way, 0 to 12.
    pub months: usize,
    /// How many of its months have ended and are in the books, 0 to 12.
    pub told: usize,
    /// Whether its last day has passed.
    pub is_over: bool,
    /// Every budget line that has a budget or entries, in the order of the budget.
    pub lines: Vec<LineUse>,
}

/// A budget line in a year.
#[derive(Clone, Debug)]
pub struct LineUse {
    /// The budget line.
    pub item: Id<Item>,
    /// What it is.
    pub kind: ItemKind,
    /// Its fund.
    pub fund: Id<Fund>,
    /// Its group.
    pub group: Option<Id<Group>>,
    /// Whether the year's budget has it.
    pub is_budgeted: bool,
    /// The budget as adopted; `None` where nothing is planned.
    pub budget: Option<Money>,
    /// The same after adjustments.
    pub adjusted: Option<Money>,
    /// What came in or was spent.
    pub actual: Money,
    /// The same by month of the fiscal year.
    pub by_month: [Money; 12],
    /// The adjusted budget by month, where its plan names months.
    pub plan: Option<[Money; 12]>,
    /// How much was expected in the months that are told; `None` where none is or no month is named.
    pub planned: Option<Money>,
    /// What came in or was spent in these months.
    pub so_far: Money,
    /// The number of entries.
    pub entries: usize,
}

impl LineUse {
    /// Actual less adopted budget.
    pub fn variance(&self) -> Option<Money> {
        self.budget.map(|budget| self.actual - budget)
    }

    /// Actual less adjusted budget.
    pub fn adjusted_variance(&self) -> Option<Money> {
        self.adjusted.map(|adjusted| self.actual - adjusted)
    }

    /// The variance as a share of the adopted budget.
    pub fn variance_rate(&self) -> Option<Rate> {
        self.variance()?.share_of(self.budget?)
    }

    /// What these months brought less what was expected of them.
    pub fn ahead(&self) -> Option<Money> {
        self.planned.map(|planned| self.so_far - planned)
    }

    /// Actual as a share of the adjusted budget.
    pub fn used(&self) -> Option<Rate> {
        self.actual.share_of(self.adjusted?)
    }
}

impl Execution {
    pub(super) fn of(books: &Books, activity: &Activity, year: &Year, today: Date) -> Self {
        let told = months_told(activity, year.year, today);
        let mut lines: Vec<LineUse> =
            year.lines.iter().map(|line| line_use(books, activity, year, line, told)).collect();
        let others = books.items.ids().filter(|item| year.line(*item).is_none());
        let used = others.map(|item| unbudgeted_use(books, activity, year, item, told));
        lines.extend(used.filter(|line| line.entries > 0));
        Self {
            year: year.year,
            has_budget: year.has_budget,
            months: months_so_far(year.year, today),
            told,
            is_over: today > year.year.last_day(),
            lines,
        }
    }

    /// The use of one budget line.
    pub fn line(&self, item: Id<Item>) -> Option<&LineUse> {
        self.lines.iter().find(|line| line.item == item)
    }

    /// The lines of a kind that stand in the community's totals.
    pub fn own<'e>(
        &'e self,
        books: &'e Books,
        kind: ItemKind,
    ) -> impl Iterator<Item = &'e LineUse> {
        self.lines.iter().filter(move |line| line.kind == kind && books.is_own(line.fund))
    }

    /// Budget and actual of all own lines of a kind.
    pub fn total(&self, books: &Books, kind: ItemKind) -> Sums {
        Sums::of(books, self.own(books, kind))
    }

    /// Budget and actual of a fund's lines of a kind.
    pub fn of_fund(&self, books: &Books, fund: Id<Fund>, kind: ItemKind) -> Sums {
        let is_its = |line: &&LineUse| line.fund == fund && line.kind == kind;
        Sums::of(books, self.lines.iter().filter(is_its))
    }
}

/// How many months of `year` are over or under way on `today`.
fn months_so_far(year: FiscalYear, today: Date) -> usize {
    if today < year.first_day() {
        return 0;
    }
    year.position(today.month()).unwrap_or(12)
}

/// How many months of `year` have ended on `today` and are in the books.
///
/// A month that the ledger has not reached yet is held against no plan.
fn months_told(activity: &Activity, year: FiscalYear, today: Date) -> usize {
    let last = activity.months().next_back();
    let is_told =
        |month: &Month| month.last_day() <= today && last.is_some_and(|last| *month <= last);
    year.months().filter(is_told).count()
}

fn line_use(
    books: &Books,
    activity: &Activity,
    year: &Year,
    line: &BudgetLine,
    told: usize,
) -> LineUse {
    let changes = year.adjustments_of(line.item).map(|adjustment| adjustment.amount);
    let change = Money::total(books.currency(), changes);
    let has_change = year.adjustments_of(line.item).next().is_some();
    let adjusted = match (line.amount, has_change) {
        (None, false) => None,
        (amount, _) => Some(amount.unwrap_or(books.zero()) + change),
    };
    let plan = adjusted.and_then(|adjusted| plan::by_month(line, adjusted));
    let so_far = |plan: &[Money; 12]| Money::total(books.currency(), plan[..told].iter().copied());
    LineUse {
        is_budgeted: true,
        budget: line.amount,
        adjusted,
        planned: plan.as_ref().filter(|_| told > 0).map(so_far),
        plan,
        group: line.group,
        kind: line.kind,
        fund: line.fund,
        ..unbudgeted_use(books, activity, year, line.item, told)
    }
}

fn unbudgeted_use(
    books: &Books,
    activity: &Activity,
    year: &Year,
    item: Id<Item>,
    told: usize,
) -> LineUse {
    let mut by_month = [books.zero(); 12];
    for (actual, month) in by_month.iter_mut().zip(year.year.months()) {
        *actual = activity.actual(item, month);
    }
    let across = &books.items[item];
    LineUse {
        item,
        kind: across.kind,
        fund: across.fund,
        group: across.group,
        is_budgeted: false,
        budget: None,
        adjusted: None,
        actual: Money::total(books.currency(), by_month),
        so_far: Money::total(books.currency(), by_month[..told].iter().copied()),
        by_month,
        plan: None,
        planned: None,
        entries: within(books, activity.of_item(item), year.year.span()).len(),
    }
}
