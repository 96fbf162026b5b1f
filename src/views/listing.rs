//! Lists of things that each have a page, a short word and a quiet line.

use serde::Serialize;

use super::figure::Link;
use super::note::Badge;

/// How many rows stand open; a longer list is folded.
const SHOWN: usize = 12;

/// A titled list.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    /// What is listed.
    pub title: String,
    /// The rows.
    pub rows: Vec<ListRow>,
    /// How many there are, in words, where the list is so long that it is folded.
    pub folded: Option<String>,
}

/// One row of a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListRow {
    /// What it is.
    pub text: String,
    /// A page about it.
    pub href: Option<String>,
    /// The tag of the language of the words, where that is not the page's.
    pub foreign: Option<String>,
    /// A short word at the end of the line.
    pub badge: Option<Badge>,
    /// A quiet line below.
    pub more: Option<String>,
}

impl Listing {
    /// A list that is folded where it is long; `None` where it is empty.
    pub(super) fn of(
        title: String,
        rows: Vec<ListRow>,
        count: impl Fn(usize) -> String,
    ) -> Option<Self> {
        let folded = (rows.len() > SHOWN).then(|| count(rows.len()));
        (!rows.is_empty()).then_some(Self { title, rows, folded })
    }
}

impl ListRow {
    /// A row that leads to a page.
    pub(super) fn link(link: Link) -> Self {
        Self { text: link.text, href: Some(link.href), ..Self::default() }
    }

    /// A row of words alone.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same row with a quiet line below, if it says anything.
    #[must_use]
    pub(super) fn with_more(self, more: impl Into<String>) -> Self {
        Self { more: Some(more.into()).filter(|more| !more.is_empty()), ..self }
    }

    /// The same row with a short word at its end.
    #[must_use]
    pub(super) fn with_badge(self, badge: Badge) -> Self {
        Self { badge: Some(badge), ..self }
    }

    /// The same row in another language.
    #[must_use]
    pub(super) fn in_language(self, foreign: Option<String>) -> Self {
        Self { foreign, ..self }
    }
}
