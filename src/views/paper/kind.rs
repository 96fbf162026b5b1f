//! Which sheets there are: what each one covers, and the page that it is the paper form of.

use crate::model::{Books, Cycle};
use crate::units::{FiscalYear, Month, Period};
use crate::views::route::Route;
use crate::views::scene::{Matter, Scene};

/// What a sheet for the notice board covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// Income and spending of a month, a quarter, a half-year or a year.
    Period(Period),
    /// The budget of a year.
    Budget(FiscalYear),
    /// Where the money lies, and the bank.
    Money,
    /// Billed and collected.
    Collection,
    /// Service assessment.
    Assessment,
    /// The trustee's pay.
    Trustee,
}

impl PaperKind {
    /// The last part of its address.
    pub(in crate::views) fn slug(self) -> String {
        match self {
            Self::Period(period) => period.to_string().to_lowercase(),
            Self::Budget(year) => format!("budget-{}", year.number()),
            Self::Money => "money".to_owned(),
            Self::Collection => "collection".to_owned(),
            Self::Assessment => "assessment".to_owned(),
            Self::Trustee => "trustee".to_owned(),
        }
    }

    /// The message that says which sort it is of.
    pub(super) fn sort(self) -> &'static str {
        match self {
            Self::Period(Period::Month(_)) => "contents-papers-months",
            Self::Period(Period::Quarter(..)) => "contents-papers-quarters",
            Self::Period(Period::Half(..)) => "contents-papers-halves",
            Self::Period(Period::Year(_)) => "contents-papers-years",
            _ => "contents-papers-matters",
        }
    }

    /// The page that it is the paper form of.
    pub(in crate::views) fn page(self, books: &Books) -> Route {
        match self {
            Self::Period(Period::Month(month)) => Route::Month(month, 1),
            Self::Period(period) => Route::Budget(period.year(books.community.year_start)),
            Self::Budget(year) => Route::Budget(year),
            Self::Money => Route::Money,
            Self::Collection => Route::Collection,
            Self::Assessment => Route::Assessment,
            Self::Trustee => Route::Trustee,
        }
    }
}

/// Every sheet that there is something to put on, the latest first within each sort.
pub fn papers(matter: &Matter<'_>) -> Vec<PaperKind> {
    let (books, analysis) = (matter.books, matter.analysis);
    let mut kinds: Vec<PaperKind> = periods(matter).into_iter().map(PaperKind::Period).collect();
    let years = analysis.years.iter().rev().filter(|figures| figures.execution.has_budget);
    kinds.extend(years.map(|figures| PaperKind::Budget(figures.year)));
    kinds.extend((!books.entries.is_empty()).then_some(PaperKind::Money));
    kinds.extend((!analysis.snapshots.is_empty()).then_some(PaperKind::Collection));
    kinds.extend((!analysis.ratings.is_empty()).then_some(PaperKind::Assessment));
    let pays = analysis.years.iter().flat_map(|figures| &figures.remunerations);
    let has_pay = pays.into_iter().any(|one| !one.base.is_zero() || !one.paid.is_zero());
    kinds.extend(has_pay.then_some(PaperKind::Trustee));
    kinds
}

/// Every month that has entries; of longer periods that are over and have entries every quarter,
/// half-years where they are promised, and years where they or no period at all is promised.
fn periods(matter: &Matter<'_>) -> Vec<Period> {
    let (books, analysis) = (matter.books, matter.analysis);
    let start = books.community.year_start;
    let months: Vec<Month> = analysis.activity.months().collect();
    let mut periods: Vec<Period> = months.iter().rev().map(|month| Period::Month(*month)).collect();
    let is_promised = |cycle| books.disclosures.iter().any(|rule| rule.every == cycle);
    let cycles = [
        (Cycle::Quarter, true),
        (Cycle::HalfYear, is_promised(Cycle::HalfYear)),
        (Cycle::Year, is_promised(Cycle::Year) || books.disclosures.is_empty()),
    ];
    for (cycle, _) in cycles.into_iter().filter(|(_, is_wanted)| *is_wanted) {
        let mut longer: Vec<Period> =
            months.iter().rev().map(|month| around(books, cycle, *month)).collect();
        longer.dedup();
        periods.extend(longer.into_iter().filter(|one| one.last_day(start) <= analysis.today));
    }
    periods
}

/// The period of a cycle in which a month lies.
fn around(books: &Books, cycle: Cycle, month: Month) -> Period {
    let year = books.community.year_start.year_of_month(month);
    let position = year.position(month).unwrap_or(1).saturating_sub(1);
    let part = |months: usize| i8::try_from(position / months + 1).unwrap_or(1);
    match cycle {
        Cycle::Month => Period::Month(month),
        Cycle::Quarter => Period::Quarter(year.number(), part(3)),
        Cycle::HalfYear => Period::Half(year.number(), part(6)),
        Cycle::Year => Period::Year(year.number()),
    }
}

/// The sheets that a page is shown on.
pub(in crate::views) fn papers_of(scene: Scene<'_>, route: Route) -> Vec<PaperKind> {
    let start = scene.books().community.year_start;
    let years = &scene.analysis().years;
    let lately = |year| years.iter().rev().take(2).any(|figures| figures.year == year);
    let is_its = |kind: &PaperKind| match (route, kind) {
        // The ledger leads to the longer periods of two years; those before are on their budgets.
        (Route::Ledger, PaperKind::Period(Period::Month(_))) => false,
        (Route::Ledger, PaperKind::Period(period)) => lately(period.year(start)),
        _ => kind.page(scene.books()) == route,
    };
    let has_some = matches!(
        route,
        Route::Ledger
            | Route::Month(..)
            | Route::Budget(_)
            | Route::Money
            | Route::Collection
            | Route::Assessment
            | Route::Trustee
    );
    if !has_some {
        return Vec::new();
    }
    if let Route::Month(month, 1) = route {
        return vec![PaperKind::Period(Period::Month(month))];
    }
    papers(scene.matter).into_iter().filter(is_its).collect()
}
