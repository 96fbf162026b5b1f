//! The values of settings: texts, switches, words and lists, each at its place.

use toml::de::DeValue;

use super::ids::{date_like_id, id_fault};
use super::settings::Settings;
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::units::{Language, Localized};

const WRONG_FORM: Code = Code("wrong-form");

impl<'t, 's> Settings<'t, 's> {
    /// A text; anything else is reported.
    pub(crate) fn text(&self, key: &'static str, report: &mut Report) -> Option<At<&'t str>> {
        let value = self.value(key)?;
        let text = value.value.as_str().map(str::trim).filter(|text| !text.is_empty());
        if text.is_none() {
            report.push(self.wrong_form(key, value.place, "wanted-text"));
        }
        text.map(|text| At::new(text, value.place))
    }

    /// A text that may also be empty, such as what a cell is compared with.
    pub(crate) fn text_or_nothing(
        &self,
        key: &'static str,
        report: &mut Report,
    ) -> Option<At<&'t str>> {
        let is_nothing = |value: &At<&DeValue<'_>>| value.value.as_str() == Some("");
        match self.value_at(key).filter(is_nothing) {
            Some(_) => self.value(key).map(|value| At::new("", value.place)),
            None => self.text(key, report),
        }
    }

    /// A text that must be there.
    pub(crate) fn filled_text(
        &self,
        key: &'static str,
        report: &mut Report,
    ) -> Option<At<&'t str>> {
        self.must_have(key, report)?;
        self.text(key, report)
    }

    /// A name that other files refer to, and that must be there.
    pub(crate) fn filled_id(&self, key: &'static str, report: &mut Report) -> Option<At<&'t str>> {
        let id = self.filled_text(key, report)?;
        if let Some(finding) = id_fault(id.value, id.place) {
            report.push(finding);
            return None;
        }
        if let Some(finding) = date_like_id(id.value, id.place) {
            report.push(finding);
        }
        Some(id)
    }

    /// A text, or a table of texts by language with the first language among them.
    pub(crate) fn localized(
        &self,
        key: &'static str,
        first: &Language,
        report: &mut Report,
    ) -> Option<At<Localized>> {
        let value = self.value(key)?;
        let text = self.localized_value(value, first);
        if text.is_none() {
            let finding = self.wrong_form(key, value.place, "wanted-localized");
            report.push(finding.with("language", first.tag()));
        }
        text
    }

    /// A text by language that must be there.
    pub(crate) fn filled_localized(
        &self,
        key: &'static str,
        first: &Language,
        report: &mut Report,
    ) -> Option<At<Localized>> {
        self.must_have(key, report)?;
        self.localized(key, first, report)
    }

    /// The text by language at a key that is a name.
    pub(crate) fn localized_at(
        &self,
        key: &str,
        first: &Language,
        report: &mut Report,
    ) -> Option<At<Localized>> {
        let value = self.value_at(key)?;
        let text = self.localized_value(value, first);
        if text.is_none() {
            let finding = self.wrong_form(key, value.place, "wanted-localized");
            report.push(finding.with("language", first.tag()));
        }
        text
    }

    fn localized_value(&self, value: At<&DeValue<'s>>, first: &Language) -> Option<At<Localized>> {
        if let Some(text) = value.value.as_str() {
            let text = text.trim();
            return (!text.is_empty()).then(|| At::new(Localized::new(text), value.place));
        }
        let table = value.value.as_table()?;
        let (_, main) = table.iter().find(|(key, _)| key.get_ref().as_ref() == first.tag())?;
        let mut text = Localized::new(main.get_ref().as_str()?.trim());
        for (key, value) in table {
            if key.get_ref().as_ref() != first.tag() {
                let language = Language::parse(key.get_ref().as_ref())?;
                text = text.with(language, value.get_ref().as_str()?.trim());
            }
        }
        Some(At::new(text, value.place))
    }

    /// `true` or `false`.
    pub(crate) fn switch(&self, key: &'static str, report: &mut Report) -> Option<At<bool>> {
        let value = self.value(key)?;
        let switch = value.value.as_bool();
        if switch.is_none() {
            report.push(self.wrong_form(key, value.place, "wanted-switch"));
        }
        switch.map(|switch| At::new(switch, value.place))
    }

    /// A list of texts; absent counts as empty.
    pub(crate) fn texts(&self, key: &'static str, report: &mut Report) -> Vec<At<&'t str>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let texts = value.value.as_array().and_then(|array| {
            let text = |element: &'t toml::Spanned<DeValue<'s>>| {
                let place = self.place_of(element.span());
                element.get_ref().as_str().map(|text| At::new(text, place))
            };
            array.iter().map(text).collect::<Option<Vec<_>>>()
        });
        texts.unwrap_or_else(|| {
            report.push(self.wrong_form(key, value.place, "wanted-texts"));
            Vec::new()
        })
    }

    /// One text or a list of texts; absent counts as empty.
    pub(crate) fn one_or_more(&self, key: &'static str, report: &mut Report) -> Vec<At<&'t str>> {
        let is_one = self.value_at(key).is_some_and(|value| value.value.as_str().is_some());
        if is_one { self.text(key, report).into_iter().collect() } else { self.texts(key, report) }
    }

    /// One of a few words.
    pub(crate) fn word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
        report: &mut Report,
    ) -> Option<At<T>> {
        let text = self.text(key, report)?;
        let found = words.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let known = Value::texts(words.iter().map(|(word, _)| *word));
            let finding = self.wrong_form(key, text.place, "wanted-word");
            report.push(finding.with("words", known).hint("hint-words"));
        }
        found.map(|(_, value)| At::new(*value, text.place))
    }

    /// A value that must be there: reports the key as missing where it is absent.
    pub(crate) fn required<T>(
        &self,
        key: &'static str,
        value: Option<At<T>>,
        report: &mut Report,
    ) -> Option<At<T>> {
        self.must_have(key, report)?;
        value
    }

    fn must_have(&self, key: &'static str, report: &mut Report) -> Option<()> {
        let is_there = self.value(key).is_some();
        if !is_there {
            self.missing(key, report);
        }
        is_there.then_some(())
    }

    /// A finding that a value is not of the form that its key asks for.
    pub(crate) fn wrong_form(&self, key: &str, place: Place, form: &'static str) -> Finding {
        let written = self.written(place).lines().next().unwrap_or("");
        Finding::error(WRONG_FORM, place)
            .with("key", self.full(key))
            .with("text", written)
            .with("form", Value::Word(form))
    }
}
