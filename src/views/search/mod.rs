//! Searching the books: what the page says without script, and what its script is given.

mod form;
mod names;
mod said;

pub use form::{Found, SearchForm};
pub use names::{SearchName, SearchNames, SearchTarget, search_names};

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::listing::ListRow;
use super::route::Route;
use super::scene::Scene;

/// Everything that the page of search says.
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// What can be searched for.
    pub lead: String,
    /// Ways to every entry that need no script.
    pub ways: Vec<ListRow>,
    /// What one types and chooses.
    pub form: SearchForm,
    /// What is found.
    pub found: Found,
    /// The file of names that the script begins with, from the root of the site.
    pub names: String,
    /// The words of the script, as an object in JSON.
    pub said: String,
}

/// Makes the page of search.
pub fn search(scene: Scene<'_>) -> Page<SearchPage> {
    let title = scene.words.say("search-title", &[]);
    let lead = scene.words.say("search-lead", &[]);
    let body = SearchPage {
        lead: lead.clone(),
        ways: ways(scene),
        form: form::form(
            scene,
            scene.link(scene.words.say("search-to-months", &[]), Route::Ledger),
        ),
        found: form::nothing(scene),
        names: format!("search/{}.js", scene.language.tag().to_lowercase()),
        said: said::said(scene),
    };
    let heading = Heading {
        route: Route::Search,
        title,
        description: lead,
        section: Section::Ledger,
        trail: vec![scene.front_link(), scene.ledger_link()],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

/// The months, the budget lines, those who were paid, and everything else.
fn ways(scene: Scene<'_>) -> Vec<ListRow> {
    let lines = scene.analysis().current_year();
    let lines = lines.map_or(Route::Contents, |figures| Route::Budget(figures.year));
    let ways = [
        ("search-way-ledger", "search-way-ledger-more", Route::Ledger),
        ("search-way-lines", "search-way-lines-more", lines),
        ("search-way-suppliers", "search-way-suppliers-more", Route::Suppliers),
        ("search-way-contents", "search-way-contents-more", Route::Contents),
    ];
    let way = |(name, more, route)| {
        ListRow::link(scene.link(scene.words.say(name, &[]), route))
            .with_more(scene.words.say(more, &[]))
    };
    ways.map(way).into()
}

impl Scene<'_> {
    /// The way to the page of search.
    pub(super) fn search_link(&self) -> Link {
        self.link(self.words.say("search-title", &[]), Route::Search)
    }
}
