//! The messages of one language, found by key.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::units::Language;

/// A file of messages, shared by every catalogue that holds it.
pub(super) type Source = Arc<FluentResource>;

/// The messages of one language.
#[derive(Clone)]
pub(super) struct Messages(Arc<FluentBundle<Source>>);

impl Messages {
    /// Joins files of messages; a later one replaces what an earlier one says.
    ///
    /// `None` where the tag is none that plural rules know how to read.
    pub(super) fn join(language: &Language, sources: &[Source]) -> Option<Self> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().ok()?]);
        // Both built-in languages run left to right, and the marks would stand in every figure.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        for source in sources {
            bundle.add_resource_overriding(Arc::clone(source));
        }
        Some(Self(Arc::new(bundle)))
    }

    /// Whether there is a message `key`.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.has_message(key)
    }

    /// The message `key`, or one of its attributes, with `values` set in.
    pub(super) fn render(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
    ) -> Option<String> {
        let message = self.0.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut text = String::with_capacity(128);
        // What cannot be resolved is shown in the text itself, as `{$name}`.
        let mut unresolved = Vec::new();
        self.0.write_pattern(&mut text, pattern, Some(values), &mut unresolved).ok()?;
        Some(text)
    }
}

/// The written form of a count, which `values` hands over beside the bare number.
///
/// Fluent needs the number for its plural rules and sees no formatter but
/// this function, which can hold nothing; so the digits, grouped as the
/// language groups them, travel in the one text that a number's options have.
fn grouped<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}
