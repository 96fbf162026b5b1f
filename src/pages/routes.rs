//! The list of all pages.

use crate::views::{Matter, Route, page_count};

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
    routes.extend(ledger_routes(matter));
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
    let overviews = [Route::Ledger, Route::Suppliers].into_iter();
    overviews.chain(months).chain(vouchers).chain(parties)
}
