//! A community's own words, laid over the built-in ones: what is new, and what would be seen to be wrong.

use std::collections::BTreeSet;

use super::catalogue::{Catalogue, language_of};
use super::problem::Problem;
use crate::units::Language;

impl Catalogue {
    /// The built-in languages with a community's files laid over them, as
    /// [`with_overlay`](Self::with_overlay) takes them.
    ///
    /// What a language that is not built in does not say is said in English, so that a
    /// site never shows a gap.
    ///
    /// # Errors
    ///
    /// The first fault that would be seen on a page. To say less than the built-in words
    /// do is none, nor is a message that only the community's own templates ask for.
    pub fn overlaid(files: &[(&str, &str)]) -> Result<Self, Problem> {
        let ours = Self::built_in();
        let known: BTreeSet<&Language> = ours.languages().collect();
        let named: BTreeSet<Language> =
            files.iter().filter_map(|(path, _)| language_of(path)).collect();
        let new = named.iter().filter(|language| !known.contains(language));
        let begun = new.fold(Self::built_in(), |laid, language| laid.begin_in_english(language));
        let laid = begun.with_overlay(files);
        match laid.visible_faults(&ours).into_iter().next() {
            Some(fault) => Err(fault),
            None => Ok(laid),
        }
    }

    /// The same with a language that says everything in English, until files say otherwise.
    fn begin_in_english(self, language: &Language) -> Self {
        let english = Self::built_in_files().into_iter().filter_map(|(path, text)| {
            let room = path.strip_prefix("en/")?;
            Some((format!("{}/{room}", language.tag()), text))
        });
        let english: Vec<(String, &str)> = english.collect();
        let files: Vec<(&str, &str)> =
            english.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        self.with_overlay(&files)
    }

    /// The problems that a reader would see, values that no message gets among them.
    fn visible_faults(&self, ours: &Self) -> Vec<Problem> {
        let is_seen = |problem: &Problem| {
            !matches!(problem, Problem::Missing { .. } | Problem::Unused { .. })
        };
        let mut faults: Vec<Problem> = self.problems().into_iter().filter(is_seen).collect();
        let known: Vec<_> = ours.languages().map(|language| ours.messages(language)).collect();
        for language in self.languages() {
            for (key, values) in self.messages(language) {
                let is_given = |value: &String| {
                    known.iter().any(|all| all.get(&key).is_some_and(|given| given.contains(value)))
                };
                let wrong = values.iter().filter(|value| !is_given(value));
                faults.extend(
                    wrong.map(|value| Problem::NotGiven { key: key.clone(), value: value.clone() }),
                );
            }
        }
        faults
    }
}
