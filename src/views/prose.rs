//! Texts of a community in Markdown, as pages show them.

use serde::Serialize;

use super::scene::Scene;
use crate::model::Text;

/// A text in Markdown.
#[derive(Clone, Debug, Serialize)]
pub struct Prose {
    /// The Markdown.
    pub text: String,
    /// The tag of its language, where that is not the page's.
    pub foreign: Option<String>,
}

/// The most characters of a description.
const DESCRIPTION: usize = 110;

impl Scene<'_> {
    /// A text of the community in this language, else in its first one; `None` where it is empty.
    pub fn prose(&self, text: &Text) -> Option<Prose> {
        if text.is_empty() {
            return None;
        }
        let first = self.books().language();
        let (words, is_own) = text.in_language(self.language, first);
        let foreign = (!is_own).then(|| first.tag().to_owned());
        Some(Prose { text: words.to_owned(), foreign })
    }

    /// The beginning of a text without its marks, for search and chat previews.
    pub(super) fn beginning(&self, text: &Text) -> String {
        let (words, _) = text.in_language(self.language, self.books().language());
        let plain: String = words.chars().filter(|c| !matches!(c, '#' | '*' | '_' | '`')).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        match plain.char_indices().nth(DESCRIPTION) {
            Some((end, _)) => format!("{}…", &plain[..end]),
            None => plain,
        }
    }
}
