//! Texts that a community gives in one language or in several.

use std::fmt;

/// A language, named by its tag: `zh-CN`, `en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(Box<str>);

impl Language {
    /// Reads a language tag: letters, digits and hyphens, such as `zh-CN`.
    pub fn parse(tag: &str) -> Option<Self> {
        let is_part = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let starts_with_letters = tag.bytes().take(2).all(|byte| byte.is_ascii_alphabetic());
        let is_tag = tag.len() >= 2 && starts_with_letters && tag.split('-').all(is_part);
        is_tag.then(|| Self(tag.into()))
    }

    /// Simplified Chinese, the language of the trust model's communities.
    pub fn chinese() -> Self {
        Self("zh-CN".into())
    }

    /// English.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Whether texts in this language set Chinese characters.
    pub fn is_chinese(&self) -> bool {
        self.0.starts_with("zh")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text with its translations.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Localized {
    text: Box<str>,
    translations: Vec<(Language, Box<str>)>,
}

impl Localized {
    /// A text in the community's first language.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), translations: Vec::new() }
    }

    /// The same text with a translation added.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<Box<str>>) -> Self {
        self.translations.push((language, text.into()));
        self
    }

    /// The text in the community's first language.
    pub fn first(&self) -> &str {
        &self.text
    }

    /// The text in `language`, else the first one.
    pub fn text(&self, language: &Language) -> &str {
        self.translation(language).unwrap_or(&self.text)
    }

    /// The translation into `language`, if there is one.
    pub fn translation(&self, language: &Language) -> Option<&str> {
        self.translations.iter().find(|(tag, _)| tag == language).map(|(_, text)| &**text)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Every text with its language; the first one has none.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.text).chain(self.translations.iter().map(|(_, text)| &**text))
    }
}
