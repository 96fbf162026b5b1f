//! Texts in Markdown.

use crate::diag::Place;
use crate::units::{Date, Language, Localized};

/// A text in Markdown with its translations.
#[derive(Clone, Debug)]
pub struct Text {
    /// In the community's first language.
    pub first: Box<str>,
    /// In others.
    pub translations: Vec<(Language, Box<str>)>,
    /// Where the first one stands.
    pub place: Place,
}

impl Text {
    /// The text in `language`, else the first one, and whether it is that language.
    pub fn in_language(&self, language: &Language, first: &Language) -> (&str, bool) {
        let found = self.translations.iter().find(|(tag, _)| tag == language);
        match found {
            Some((_, text)) => (text, true),
            None => (&self.first, language == first),
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.first.trim().is_empty()
    }
}

/// An announcement or a standing page.
#[derive(Clone, Debug)]
pub struct Document {
    /// The last part of its address.
    pub slug: String,
    /// Its title.
    pub title: Localized,
    /// The day of an announcement.
    pub date: Option<Date>,
    /// What it says.
    pub text: Text,
}
