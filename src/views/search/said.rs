//! The words of the search's script, and how the language writes numbers and days.

use serde_json::{Map, Value as Json};

use crate::diag::Value;
use crate::units::{Date, Money};
use crate::views::scene::Scene;

/// Words without values, by their names in the script.
const WORDS: &[(&str, &str)] = &[
    ("any", "search-any"),
    ("item", "search-item"),
    ("party", "search-party"),
    ("empty", "search-empty"),
    ("ready", "search-ready"),
    ("failed", "search-failed"),
    ("void", "search-void"),
    ("correction", "badge-correction"),
    ("corrected", "search-corrected"),
    ("refund", "badge-refund"),
    ("transfer", "badge-transfer"),
    ("held", "badge-held"),
    ("outside", "badge-outside"),
    ("missing", "badge-paper-missing-today"),
    ("papers", "search-papers"),
    ("file", "search-file"),
];

/// Words around a count, which take the plural of the language.
const COUNTED: &[(&str, &str)] = &[
    ("count", "search-count"),
    ("all", "search-count-all"),
    ("more", "search-more"),
    ("pages", "search-more-pages"),
    ("apart", "search-apart"),
];

/// Counts that between them take every plural form of a language.
const SAMPLES: [usize; 4] = [1, 2, 5, 100];

/// The year and the day that stand for any other in a date; every month has such a day then.
const ANY_YEAR: i16 = 2188;
const ANY_DAY: i8 = 29;

/// Everything that the script says, as an object in JSON.
pub(super) fn said(scene: Scene<'_>) -> String {
    let mut said = Map::new();
    for (name, key) in WORDS {
        said.insert((*name).to_owned(), scene.words.say(key, &[]).into());
    }
    for (name, key) in COUNTED {
        said.insert((*name).to_owned(), counted(scene, key));
    }
    let marks = [("loaded", Value::from("{n}")), ("whole", "{all}".into())];
    said.insert("loading".to_owned(), scene.words.say("search-loading", &marks).into());
    said.insert("number".to_owned(), number(scene));
    said.insert("days".to_owned(), (1..=12).map(|month| day(scene, month)).collect());
    if let Some(first) = Some(scene.books().language()).filter(|first| *first != scene.language) {
        said.insert("first".to_owned(), first.tag().into());
    }
    Json::Object(said).to_string()
}

/// A sentence for the first of some counts that takes it, with `{n}` for the count.
fn counted(scene: Scene<'_>, key: &str) -> Json {
    let say = |count: usize| {
        let said = scene.words.say(key, &[("count", Value::count(count))]);
        said.replace(&count.to_string(), "{n}")
    };
    let mut forms: Vec<(usize, String)> = Vec::new();
    for (count, said) in SAMPLES.map(|count| (count, say(count))) {
        if forms.iter().all(|(_, known)| *known != said) {
            forms.push((count, said));
        }
    }
    forms
        .into_iter()
        .map(|(count, said)| Json::from(vec![Json::from(count), said.into()]))
        .collect()
}

/// What stands between groups of digits, before decimals, before what grows and what shrinks.
fn number(scene: Scene<'_>) -> Json {
    let currency = scene.books().currency();
    let Ok(sample) = Money::parse("1234567", currency) else { return Json::Null };
    let between = |text: &str, before: char, after: char| -> String {
        let rest = text.split_once(before).map_or("", |(_, rest)| rest);
        rest.split_once(after).map_or("", |(between, _)| between).to_owned()
    };
    let text = scene.words.money(sample);
    let sign = |amount: Money| {
        let text = scene.words.money_with_sign(amount);
        text.split('1').next().unwrap_or_default().to_owned()
    };
    let group = between(&text, '1', '2');
    let point = between(&text, '7', '0');
    [group, point, sign(sample), sign(-sample)].to_vec().into()
}

/// A day of a month with `{y}` for the year and `{d}` for the day.
fn day(scene: Scene<'_>, month: i8) -> Json {
    let date = Date::new(ANY_YEAR, month, ANY_DAY).unwrap_or(Date::EARLIEST);
    let text = scene.words.date(date).replace(&ANY_YEAR.to_string(), "{y}");
    text.replace(&ANY_DAY.to_string(), "{d}").into()
}
