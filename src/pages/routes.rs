//! The list of all pages.

use crate::views::{Matter, Route, changes_pages, page_count, papers};

/// A page in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRoute {
    /// The language, by its position.
    pub language: usize,
    /// The page.
    pub route: Route,
}

/// Every page of a site in so many languages, in a fixed order.
pub fn routes(matter: &Matter<'_>, languages: usize) -> Vec<PageRoute> {
    let own = own_routes(matter);
    let in_language = |language| own.iter().map(move |route| PageRoute { language, route: *route });
    let mut pages: Vec<PageRoute> = (0..languages).flat_map(in_language).collect();
    // The page for wrong addresses exists once, at the root.
    pages.retain(|page| page.language == 0 || page.route != Route::NotFound);
    pages
}

fn own_routes(matter: &Matter<'_>) -> Vec<Route> {
    let mut routes = vec![Route::Front];
    routes.extend(budget_routes(matter));
    routes.extend(ledger_routes(matter));
    routes.extend([
        Route::Money,
        Route::Trustee,
        Route::Collection,
        Route::Assessment,
        Route::Share,
    ]);
    routes.extend(papers(matter).into_iter().map(Route::Paper));
    routes.extend(word_routes(matter));
    routes.extend(past_routes(matter));
    routes.extend([Route::Findings, Route::Methods, Route::Downloads, Route::Contents]);
    routes.push(Route::NotFound);
    routes
}

/// The budget of every year, every budget line, and all entries of each of its years.
fn budget_routes(matter: &Matter<'_>) -> Vec<Route> {
    let years = &matter.analysis.years;
    let mut routes: Vec<Route> = years.iter().map(|figures| Route::Budget(figures.year)).collect();
    routes.extend(matter.books.items.ids().map(Route::Item));
    for figures in years {
        for line in figures.execution.lines.iter().filter(|line| line.entries > 0) {
            let pages = 1..=page_count(line.entries);
            routes.extend(pages.map(|number| Route::ItemEntries(line.item, figures.year, number)));
        }
    }
    routes
}

/// The ledger, its months and vouchers, and who was paid.
fn ledger_routes(matter: &Matter<'_>) -> impl Iterator<Item = Route> {
    let activity = &matter.analysis.activity;
    let pages = |month| {
        let count = page_count(activity.of_month(month).len());
        (1..=count).map(move |number| Route::Month(month, number))
    };
    let months = activity.months().flat_map(pages);
    let vouchers = matter.books.vouchers.ids().map(Route::Voucher);
    let parties = matter.books.counterparties.ids().map(Route::Party);
    let overviews = [Route::Ledger, Route::Search, Route::Suppliers].into_iter();
    overviews.chain(months).chain(vouchers).chain(parties)
}

/// What was changed, put right and taken out, where history is known.
fn past_routes(matter: &Matter<'_>) -> Vec<Route> {
    let Some(past) = matter.past else { return Vec::new() };
    let mut routes = vec![Route::Changes, Route::Corrections];
    for &month in past.months().keys() {
        let parts = 1..=changes_pages(past, month);
        routes.extend(parts.map(|number| Route::ChangesOf(month, number)));
    }
    let parts = page_count(past.corrections().count());
    routes.extend((2..=parts).map(Route::CorrectionsPart));
    routes.extend((0..past.gone().len()).map(Route::Gone));
    routes
}

/// What the community wrote: decisions, notices and standing pages.
fn word_routes(matter: &Matter<'_>) -> impl Iterator<Item = Route> {
    let books = matter.books;
    let decisions = books.decisions.ids().map(Route::Decision);
    let notices = (0..books.notices.len()).map(Route::Notice);
    let policies = (0..books.pages.len()).map(Route::Policy);
    let overviews = [Route::Decisions, Route::Notices].into_iter();
    overviews.chain(decisions).chain(notices).chain(policies)
}
