//! What a code means, from the catalogue.

use crate::units::Language;
use crate::wording::{Catalogue, Words};

/// What a kind of finding means and how to mend it; `None` where there is no such code.
pub fn explain(code: &str, words: &Words) -> Option<String> {
    let attribute = |name| words.attribute(code, name, &[]);
    let (title, explanation) = (attribute("title")?, attribute("explain")?);
    let hint = attribute("hint").map_or_else(String::new, |hint| {
        format!("\n\n{}: {hint}", words.say("findings-hint", &[]))
    });
    Some(format!("{title} [{code}]\n\n{explanation}{hint}\n"))
}

/// The codes of all findings that the catalogue of a language explains, in order.
pub fn codes(catalogue: &Catalogue, language: &Language) -> Vec<String> {
    let messages = catalogue.messages(language);
    let codes = messages.keys().filter_map(|key| key.strip_suffix(".title"));
    let is_finding = |code: &&str| messages.contains_key(&format!("{code}.explain"));
    codes.filter(is_finding).map(str::to_owned).collect()
}
