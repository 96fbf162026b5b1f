//! The catalogues of all languages: the built-in ones, and what a community lays over them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};

use super::messages::{Messages, Source};
use super::problem::Problem;
use super::shape::{self, Names};
use super::words::Words;
use crate::units::{Currency, Language, YearStart};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/wording/locales");

/// The messages of every language.
pub struct Catalogue {
    languages: BTreeMap<Language, (Vec<Source>, Messages)>,
    faults: Vec<Problem>,
}

impl Catalogue {
    /// The languages that the program brings with it.
    pub fn built_in() -> Self {
        let empty = Self { languages: BTreeMap::new(), faults: Vec::new() };
        empty.with_overlay(&Self::built_in_files())
    }

    /// The files of the languages that the program brings with it, each `<tag>/<room>.ftl`.
    pub fn built_in_files() -> Vec<(&'static str, &'static str)> {
        let mut files = Vec::new();
        collect(&BUILT_IN, &mut files);
        files.sort_unstable();
        files
    }

    /// The same with further files, each `<tag>.ftl` or `<tag>/<room>.ftl`.
    ///
    /// A message in them replaces the one of the same key with all its
    /// attributes, and a language that was not there is added. What is wrong
    /// with the files is left in [`Catalogue::problems`].
    #[must_use]
    pub fn with_overlay(mut self, files: &[(&str, &str)]) -> Self {
        let mut added: BTreeMap<Language, Vec<Source>> = BTreeMap::new();
        let mut keys = BTreeSet::new();
        for (path, text) in files {
            let Some(language) = language_of(path) else {
                self.faults.push(Problem::Misplaced { path: (*path).to_owned() });
                continue;
            };
            let source = self.read(path, text);
            self.note_repeats(path, &language, &source, &mut keys);
            added.entry(language).or_default().push(source);
        }
        for (language, sources) in added {
            self.add(language, sources);
        }
        self
    }

    /// The languages, by their tags.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.keys()
    }

    /// The words of a language for a community; `None` where there is no such language.
    pub fn words(
        &self,
        language: &Language,
        currency: Currency,
        start: YearStart,
    ) -> Option<Words> {
        let (_, messages) = self.languages.get(language)?;
        Words::new(language, messages, currency, start)
    }

    /// Every message and attribute of a language, with the values that it names.
    ///
    /// An attribute's key is `key.attribute`. Terms are a language's own
    /// matter and are left out.
    pub fn messages(&self, language: &Language) -> BTreeMap<String, BTreeSet<String>> {
        let shapes = self.shapes(language);
        let keys = shapes.keys().filter(|key| !key.starts_with('-'));
        keys.map(|key| (key.clone(), shape::values(&shapes, key))).collect()
    }

    /// What is wrong: unreadable lines, repeated keys, and differences between languages.
    pub fn problems(&self) -> Vec<Problem> {
        let all: Vec<_> = self.languages().map(|it| (it, self.messages(it))).collect();
        let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (key, values) in all.iter().flat_map(|(_, messages)| messages) {
            wanted.entry(key).or_default().extend(values.iter().map(String::as_str));
        }
        let mut problems = self.faults.clone();
        for (language, messages) in &all {
            problems.extend(differences(language, messages, &wanted));
            problems.extend(unresolved(language, &self.shapes(language)));
        }
        problems
    }

    fn shapes(&self, language: &Language) -> BTreeMap<String, Names> {
        self.languages.get(language).map_or_else(BTreeMap::new, |(all, _)| shape::shapes(all))
    }

    fn read(&mut self, path: &str, text: &str) -> Source {
        let (source, faults) = match FluentResource::try_new(text.to_owned()) {
            Ok(source) => (source, Vec::new()),
            Err((source, faults)) => (source, faults),
        };
        for fault in faults {
            let before = text.get(..fault.pos.start).unwrap_or(text);
            let line = before.matches('\n').count() + 1;
            self.faults.push(Problem::Unreadable { path: path.to_owned(), line });
        }
        Arc::new(source)
    }

    fn note_repeats(
        &mut self,
        path: &str,
        language: &Language,
        source: &Source,
        keys: &mut BTreeSet<(Language, String)>,
    ) {
        for key in shape::entries(source) {
            if !keys.insert((language.clone(), key.clone())) {
                self.faults.push(Problem::Twice { path: path.to_owned(), key });
            }
        }
    }

    fn add(&mut self, language: Language, added: Vec<Source>) {
        let mut sources = self.languages.remove(&language).map_or_else(Vec::new, |it| it.0);
        sources.extend(added);
        match Messages::join(&language, &sources) {
            Some(messages) => {
                self.languages.insert(language, (sources, messages));
            }
            None => self.faults.push(Problem::Misplaced { path: language.tag().to_owned() }),
        }
    }
}

fn collect<'a>(folder: &'a Dir<'a>, files: &mut Vec<(&'a str, &'a str)>) {
    for file in folder.files() {
        files.extend(file.path().to_str().zip(file.contents_utf8()));
    }
    folder.dirs().for_each(|folder| collect(folder, files));
}

/// The language of a file: its folder, or its own name where it stands in none.
pub(super) fn language_of(path: &str) -> Option<Language> {
    let name = path.strip_suffix(".ftl")?;
    match name.split_once(['/', '\\']) {
        None => Language::parse(name),
        Some((tag, room)) if !room.is_empty() => Language::parse(tag),
        Some(_) => None,
    }
}

/// What other languages have and this one lacks.
fn differences(
    language: &Language,
    messages: &BTreeMap<String, BTreeSet<String>>,
    wanted: &BTreeMap<&str, BTreeSet<&str>>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, values) in wanted {
        let (language, key) = (language.tag().to_owned(), (*key).to_owned());
        let Some(own) = messages.get(&key) else {
            problems.push(Problem::Missing { language, key });
            continue;
        };
        problems.extend(values.iter().filter(|value| !own.contains(**value)).map(|value| {
            let value = (*value).to_owned();
            Problem::Unused { language: language.clone(), key: key.clone(), value }
        }));
    }
    problems
}

/// References to messages and terms that the language does not have.
fn unresolved(language: &Language, shapes: &BTreeMap<String, Names>) -> Vec<Problem> {
    let all =
        shapes.iter().flat_map(|(key, names)| names.references.iter().map(move |to| (key, to)));
    let dangling = all.filter(|(_, reference)| !shapes.contains_key(*reference));
    dangling
        .map(|(key, reference)| Problem::Unresolved {
            language: language.tag().to_owned(),
            key: key.clone(),
            reference: reference.clone(),
        })
        .collect()
}
