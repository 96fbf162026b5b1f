//! The form of a search and what it finds, as they stand before the script takes them over.
//!
//! On a site nothing is typed and nothing found; the gallery shows both filled.

use serde::Serialize;

use crate::units::Money;
use crate::views::figure::{Figure, Link};
use crate::views::listing::ListRow;
use crate::views::rows::EntryRow;
use crate::views::scene::Scene;

/// What one types and chooses.
#[derive(Clone, Debug, Serialize)]
pub struct SearchForm {
    /// What is searched for.
    pub typed: String,
    /// The amount that is searched for.
    pub amount: String,
    /// What else than everything can be chosen; the script brings what the books have.
    pub choices: Vec<String>,
    /// How many filters are set.
    pub chosen: String,
    /// Whether the filters are unfolded.
    pub is_open: bool,
    /// How the search stands.
    pub status: String,
    /// How much of the books is read.
    pub progress: String,
    /// The months, for whoever cannot search.
    pub months: Link,
}

/// What is found.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// Pages.
    pub pages: Vec<ListRow>,
    /// A word for showing more of them.
    pub more_pages: String,
    /// How many entries.
    pub count: String,
    /// What they bring in.
    pub income: Figure,
    /// What they spend.
    pub spending: Figure,
    /// Which of them are neither.
    pub apart: String,
    /// The entries.
    pub entries: Vec<EntryRow>,
    /// A word for showing more of them.
    pub more_entries: String,
}

/// The form before anything is typed.
pub(super) fn form(scene: Scene<'_>, months: Link) -> SearchForm {
    SearchForm {
        typed: String::new(),
        amount: String::new(),
        choices: Vec::new(),
        chosen: String::new(),
        is_open: false,
        status: scene.words.say("search-ready", &[]),
        progress: String::new(),
        months,
    }
}

/// Nothing, before anything is asked for.
pub(super) fn nothing(scene: Scene<'_>) -> Found {
    let none = || scene.figure(Money::zero(scene.books().currency()));
    Found {
        pages: Vec::new(),
        more_pages: String::new(),
        count: String::new(),
        income: none(),
        spending: none(),
        apart: String::new(),
        entries: Vec::new(),
        more_entries: String::new(),
    }
}
