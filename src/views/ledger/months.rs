//! The months of the ledger by fiscal year, gaps among them.

use serde::Serialize;

use crate::analysis::{Continuity, SpendingDays, YearFigures};
use crate::diag::Value;
use crate::model::Closing;
use crate::units::{FiscalYear, Month, Period};
use crate::views::figure::{Figure, Link};
use crate::views::note::Badge;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A fiscal year with its months.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerYear {
    /// The year in words.
    pub title: String,
    /// Its budget, where it has one.
    pub budget: Option<Link>,
    /// On which days money was spent, where any was.
    pub days: Option<Link>,
    /// The months, the newest first.
    pub months: Vec<LedgerMonth>,
    /// Income of the year.
    pub income: Figure,
    /// Spending of the year.
    pub spending: Figure,
    /// The balance at its end, or so far; none where no balance is known.
    pub closing: Option<Figure>,
    /// Whether any month has a state to show.
    pub has_states: bool,
}

/// A month of the ledger.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerMonth {
    /// The month in words.
    pub name: String,
    /// Its page; none where it has no entries.
    pub href: Option<String>,
    /// That it has no entries, in words.
    pub gap: Option<String>,
    /// Its income.
    pub income: Figure,
    /// Its spending.
    pub spending: Figure,
    /// The balance at its end; none where no balance is known.
    pub closing: Option<Figure>,
    /// Whether it is closed and reviewed.
    pub state: Option<Badge>,
}

/// The years that have entries, the newest first.
pub(super) fn years(scene: Scene<'_>) -> Vec<LedgerYear> {
    let years = scene.analysis().years.iter().rev();
    years.filter_map(|figures| ledger_year(scene, figures)).collect()
}

fn ledger_year(scene: Scene<'_>, figures: &YearFigures) -> Option<LedgerYear> {
    let mut with_entries = scene.analysis().activity.months();
    let first = with_entries.next()?;
    let last = with_entries.next_back().unwrap_or(first);
    let months = figures.year.months().filter(|month| (first..=last).contains(month));
    let mut months: Vec<LedgerMonth> = months.map(|month| ledger_month(scene, month)).collect();
    months.reverse();
    let name = Period::Year(figures.year.number());
    let reached = figures.year.last_month().min(last);
    let span = (figures.year.first_month(), reached);
    let (books, analysis) = (scene.books(), scene.analysis());
    let sum = Continuity::own(books, &analysis.activity, &analysis.balances, span);
    (!months.is_empty()).then(|| LedgerYear {
        title: scene.words.say("ledger-year", &[("year", scene.words.period(name).into())]),
        budget: figures.execution.has_budget.then(|| budget_link(scene, figures.year)),
        days: has_spending(scene, figures.year).then(|| days_link(scene, figures.year)),
        has_states: months.iter().any(|month| month.state.is_some()),
        months,
        income: scene.figure(sum.income),
        spending: scene.figure(sum.spending),
        closing: scene.knows_balances().then(|| scene.figure(sum.closing)),
    })
}

fn budget_link(scene: Scene<'_>, year: FiscalYear) -> Link {
    let name = scene.words.period(Period::Year(year.number()));
    scene.link(scene.words.say("ledger-year-budget", &[("year", name.into())]), Route::Budget(year))
}

/// Whether own money was spent or taken back in a year.
fn has_spending(scene: Scene<'_>, year: FiscalYear) -> bool {
    let (books, analysis) = (scene.books(), scene.analysis());
    let days = SpendingDays::of(books, &analysis.activity, year, analysis.today);
    days.has_spending()
}

fn days_link(scene: Scene<'_>, year: FiscalYear) -> Link {
    let link = scene.link(scene.words_of("budget-days-title"), Route::Budget(year));
    Link { href: format!("{}#days", link.href), ..link }
}

fn ledger_month(scene: Scene<'_>, month: Month) -> LedgerMonth {
    let sum = scene.analysis().month(scene.books(), month);
    let link = scene.month_link(month);
    LedgerMonth {
        name: scene.words.month(month),
        gap: link.is_none().then(|| scene.words.say("ledger-month-gap", &[])),
        href: link.map(|link| link.href),
        income: scene.figure(sum.income),
        spending: scene.figure(sum.spending),
        closing: scene.knows_balances().then(|| scene.figure(sum.closing)),
        state: state(scene, month),
    }
}

/// The closing of a period that holds a month.
pub(in crate::views) fn closing(scene: Scene<'_>, month: Month) -> Option<&Closing> {
    let start = scene.books().community.year_start;
    let holds = |closing: &&Closing| {
        let (first, last) = closing.period.months(start);
        (first..=last).contains(&month)
    };
    scene.books().closings.iter().find(holds)
}

/// For how many days after its end a month may stay open before that is said loudly.
const OPEN_DAYS: i32 = 31;

/// Whether a month is closed and reviewed; nothing where no month ever was.
pub(in crate::views) fn state(scene: Scene<'_>, month: Month) -> Option<Badge> {
    if scene.books().closings.is_empty() {
        return None;
    }
    let (tone, key, date) = match closing(scene, month) {
        Some(Closing { reviewed: Some(date), .. }) => ("ok", "month-reviewed", *date),
        Some(closing) => ("bad", "month-not-reviewed", closing.closed),
        None => match scene.analysis().today.days_since(month.last_day()) {
            ..=0 => ("quiet", "month-under-way", month.last_day()),
            1..=OPEN_DAYS => ("quiet", "month-open", month.last_day()),
            _ => ("bad", "month-open", month.last_day()),
        },
    };
    let values = [("date", Value::Text(scene.words.short_date(date)))];
    Some(Badge { tone, text: scene.words.say(key, &values) })
}
