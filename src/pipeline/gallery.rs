//! The gallery of a theme, which tells of no community.

use super::writing::BuildError;
use crate::output::Sink;
use crate::pages::{self, Theme};
use crate::sources::Snapshot;
use crate::units::{Currency, Language, YearStart};
use crate::wording::Words;

/// Puts every file of the gallery into `sink`, in all languages; `first` stands at the root.
///
/// What the community of `snapshot` has in its folder `theme/` is laid over the theme;
/// nothing else of it is read.
///
/// # Errors
///
/// Where its theme cannot be used, or reading or writing fails.
pub fn gallery(
    snapshot: &dyn Snapshot,
    first: &Language,
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    let catalogue = pages::words_with_own(snapshot)?;
    let mut languages: Vec<&Language> = catalogue.languages().collect();
    languages.sort_by_key(|language| (*language != first, *language));
    let worded = languages.into_iter().filter_map(|language| {
        let words = catalogue.words(language, Currency::CNY, YearStart::JANUARY)?;
        Some((language.clone(), words))
    });
    let words: Vec<(Language, Words)> = worded.collect();
    let theme = Theme::load(&words, snapshot)?;
    for page in pages::gallery(&words, &theme)? {
        sink.put(&page.path, page.html.as_bytes())?;
    }
    sink.put("style.css", theme.style().as_bytes())?;
    for (path, text) in theme.files() {
        sink.put(path, text.as_bytes())?;
    }
    Ok(())
}
