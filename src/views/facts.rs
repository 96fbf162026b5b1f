//! Names and what they hold: a date, a payee, a budget line.

use serde::Serialize;

use super::figure::Link;
use super::note::Badge;

/// A fact: what it is called, and one or several values.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is called.
    pub label: String,
    /// What it is.
    pub values: Vec<FactValue>,
}

/// One value of a fact.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FactValue {
    /// The words.
    pub text: String,
    /// A page about it.
    pub href: Option<String>,
    /// The language of the words, where it is not the page's.
    pub foreign: Option<String>,
    /// A short word on it.
    pub badge: Option<Badge>,
    /// More words, in a quiet voice.
    pub aside: Option<String>,
}

impl FactValue {
    /// Words without a page of their own.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words that lead to a page.
    pub(super) fn link(link: Link) -> Self {
        Self { text: link.text, href: Some(link.href), ..Self::default() }
    }

    /// The same value with more words beside it, if there are any.
    #[must_use]
    pub(super) fn beside(self, aside: String) -> Self {
        Self { aside: Some(aside).filter(|aside| !aside.is_empty()), ..self }
    }

    /// The same value with a short word on it.
    #[must_use]
    pub(super) fn badged(self, badge: Option<Badge>) -> Self {
        Self { badge, ..self }
    }

    /// The same value, in another language.
    #[must_use]
    pub(super) fn in_language(self, foreign: Option<String>) -> Self {
        Self { foreign, ..self }
    }
}

/// Facts while they are gathered; a fact without values is left out.
#[derive(Default)]
pub(super) struct Facts(Vec<Fact>);

impl Facts {
    pub(super) fn add(&mut self, label: String, values: impl IntoIterator<Item = FactValue>) {
        let values: Vec<FactValue> = values.into_iter().collect();
        if !values.is_empty() {
            self.0.push(Fact { label, values });
        }
    }

    pub(super) fn finish(self) -> Vec<Fact> {
        self.0
    }
}
