//! What is wrong with a command line, in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::wording::Words;

/// The sentence for what clap could not read, and one that leads on.
pub(super) fn explain(error: &clap::Error, called: Option<&str>, words: &Words) -> String {
    let context = |kind| error.get(kind).map(text).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        kind => key(kind),
    };
    let values = [
        ("argument", argument.as_str().into()),
        ("value", value.into()),
        ("command", context(ContextKind::InvalidSubcommand).into()),
        ("other", context(ContextKind::PriorArg).into()),
    ];
    let mut said = vec![words.say(key, &values)];
    said.extend(cure(error, &argument, words));
    said.push(match called {
        Some(name) => words.say("cli-usage-more-of", &[("command", name.into())]),
        None => words.say("cli-usage-more", &[]),
    });
    said.join("\n")
}

const fn key(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-command",
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-bad-value",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            "cli-usage-number"
        }
        _ => "cli-usage-other",
    }
}

/// What was most likely meant, or what may be written there.
fn cure(error: &clap::Error, argument: &str, words: &Words) -> Option<String> {
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg]
        .into_iter()
        .find_map(|kind| error.get(kind));
    if let Some(near) = near {
        return Some(words.say("cli-usage-near", &[("near", text(near).into())]));
    }
    let option = argument.split([' ', '=']).next()?.trim_start_matches('-');
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(names)) if !names.is_empty() => {
            let names = names.join(&words.say("findings-separator", &[]));
            Some(words.say("cli-usage-choose", &[("names", names.into())]))
        }
        _ => {
            let key = format!("cli-usage-form-{option}");
            words.has(&key).then(|| words.say(&key, &[]))
        }
    }
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => texts.join(" "),
        other => other.to_string(),
    }
}
