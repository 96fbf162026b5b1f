//! The list of all pages.

use crate::views::{Matter, Route};

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

fn own_routes(_matter: &Matter<'_>) -> Vec<Route> {
    vec![Route::Front]
}
