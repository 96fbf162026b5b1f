//! Which language to speak: the one asked for, the community's first, that of the environment.

use crate::sources::Files;
use crate::units::Language;
use crate::wording::Catalogue;

/// The variables that name a language, the weightiest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of the catalogue that is nearest to `wanted`: the same, or one that begins alike.
pub(super) fn nearest(catalogue: &Catalogue, wanted: &Language) -> Option<Language> {
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let same = catalogue.languages().find(|it| it.tag().eq_ignore_ascii_case(wanted.tag()));
    let alike = || catalogue.languages().find(|it| first(it.tag()) == first(wanted.tag()));
    same.or_else(alike).cloned()
}

/// The language that the environment names, else English.
#[expect(clippy::disallowed_methods, reason = "the command line may ask its environment")]
pub(super) fn of_environment(catalogue: &Catalogue) -> Language {
    let set = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
    let value = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    let named = of_locale(&value).and_then(|language| nearest(catalogue, &language));
    named.unwrap_or_else(Language::english)
}

/// The language of a locale's name such as `zh_CN.UTF-8`; `C` and `POSIX` have none.
fn of_locale(locale: &str) -> Option<Language> {
    let name = locale.split(['.', '@']).next()?;
    Language::parse(&name.replace('_', "-")).filter(|language| language.tag() != "POSIX")
}

/// The first of a community's languages, as far as its settings can be read at all.
pub(super) fn of_community(files: &Files) -> Option<Language> {
    let settings: toml::Table = files.find("community.toml")?.text().parse().ok()?;
    Language::parse(settings.get("languages")?.as_array()?.first()?.as_str()?)
}
