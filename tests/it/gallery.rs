//! The gallery shows all of the theme: every component, every token, every kind of chart.

use std::collections::{BTreeMap, BTreeSet};

use scraper::Html;
use serde_json::Value;
use sunbook::pages;
use sunbook::pipeline;
use sunbook::sources::Memory as Files;
use sunbook::units::{Currency, Language, YearStart};
use sunbook::views;
use sunbook::wording::{Catalogue, Words};

use crate::layers::sources;
use crate::site::select;

fn words() -> Vec<(Language, Words)> {
    let catalogue = Catalogue::built_in();
    let worded = catalogue.languages().map(|language| {
        let words = catalogue.words(language, Currency::CNY, YearStart::JANUARY);
        (language.clone(), words.expect("a built-in language"))
    });
    worded.collect()
}

/// Templates by their paths, from the folder of a theme.
fn templates() -> BTreeMap<String, &'static str> {
    let all = pages::replaceable().into_iter();
    all.filter_map(|(path, text)| Some((path.strip_prefix("templates/")?.to_owned(), text)))
        .collect()
}

/// The names behind each `mark` of a text.
fn named<'t>(text: &'t str, mark: &str) -> BTreeSet<&'t str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let rests = text.split(mark).skip(1);
    rests.map(|rest| rest.split(|c| !is_name(c)).next().unwrap_or_default()).collect()
}

/// The components of all parts, each with those that it is made of.
fn components() -> BTreeMap<String, BTreeSet<String>> {
    let mut components = BTreeMap::new();
    for (_, text) in templates().iter().filter(|(path, _)| path.starts_with("parts/")) {
        for part in text.split("{% component ").skip(1) {
            let name = part.split('(').next().unwrap_or_default().to_owned();
            let used = named(part, "{{<").into_iter().map(str::to_owned).collect();
            components.insert(name, used);
        }
    }
    components
}

#[test]
fn every_component_has_a_place() {
    let components = components();
    assert!(components.len() > 40, "found only {}", components.len());
    // The foot of a page is there at its fullest too, as another test holds.
    let own = ["pages/gallery.html", "parts/footer.html"];
    let own = own.iter().flat_map(|path| named(templates()[*path], "{{<"));
    let mut open: Vec<String> = own.map(str::to_owned).collect();
    let mut shown = BTreeSet::new();
    while let Some(name) = open.pop() {
        if shown.insert(name.clone()) {
            open.extend(components[&name].iter().cloned());
        }
    }
    let hidden: Vec<&String> = components.keys().filter(|name| !shown.contains(*name)).collect();
    assert_eq!(hidden, Vec::<&String>::new(), "show them in templates/pages/gallery.html");
}

#[test]
fn every_kind_of_chart_has_a_place_in_both_states() {
    let files = sources();
    let (_, text) = files.iter().find(|(path, _)| path.ends_with("chart/any.rs")).expect("kinds");
    let listed =
        text.split_once("pub enum Chart {").expect("kinds").1.split_once("\n}").expect("an end").0;
    let kinds: Vec<&str> =
        listed.lines().filter_map(|line| line.trim().split_once('(')).map(|it| it.0).collect();
    assert!(kinds.len() >= 10, "{kinds:?}");
    for index in 0..2 {
        let [whole, bare] = views::gallery(&words(), index);
        for kind in &kinds {
            let count = |page: &views::Page<views::Gallery>| {
                let is_it = |name: String| name.starts_with(&format!("{kind}("));
                page.charts.iter().filter(|chart| is_it(format!("{chart:?}"))).count()
            };
            assert!(count(&whole) >= 2 && count(&bare) >= 1, "{kind}");
        }
    }
}

#[test]
fn every_token_has_a_place() {
    let tokens = pages::replaceable().into_iter().find(|(path, _)| path == "css/tokens.css");
    let declared = tokens.expect("the tokens").1.split("\n.leaf {").nth(1).expect("a block");
    let declared = declared.split('}').next().unwrap_or_default();
    let names: BTreeSet<&str> =
        declared.lines().filter_map(|line| line.trim().split_once(':')).map(|it| it.0).collect();
    assert!(names.len() > 40, "{names:?}");
    let page = &gallery(&[])["index.html"];
    let sheet = &gallery(&[])["css/gallery.css"];
    for name in names.iter().filter(|name| name.starts_with("--")) {
        assert!(page.contains(&format!("<code>{name}</code>")), "{name} is not in the gallery");
        assert!(sheet.contains(&format!("var({name})")), "{name} is not shown");
    }
}

/// The files of a gallery with what a community has of its own.
fn gallery(own: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut files = Files::default();
    for (path, text) in own {
        files.insert(*path, *text);
    }
    let sink = sunbook::output::Memory::default();
    pipeline::gallery(&files, &Language::chinese(), &sink).expect("a gallery");
    let text = |(path, bytes)| (path, String::from_utf8(bytes).expect("text"));
    sink.into_files().into_iter().map(text).collect()
}

#[test]
fn it_is_seen_with_what_a_community_has_of_its_own() {
    let own = [
        ("theme/css/tokens.css", ".leaf { --paper: #fed; }"),
        (
            "theme/templates/parts/trail.html",
            "{% component trail(links: array) %}OWN{% endcomponent trail %}",
        ),
        ("theme/templates/parts/badge.html", "<svg>{{ badge.title }}</svg>"),
        ("theme/words/en.ftl", "gallery-title = Our parts"),
    ];
    let files = gallery(&own);
    assert!(files["style.css"].contains("--paper: #fed"));
    assert!(files["index.html"].contains("OWN") && files["bare.html"].contains("OWN"));
    assert!(files["en/index.html"].contains("<h1>Our parts</h1>"));
    assert!(!files["index.html"].contains('⟦'));
    let page = Html::parse_document(&files["index.html"]);
    let badges = select(&page, "#forms img");
    assert_eq!(badges.len(), 2, "books that tie, and books that do not");
    for badge in badges {
        let told = format!("<svg>{}</svg>", badge.value().attr("alt").expect("words"));
        assert_eq!(files[badge.value().attr("src").expect("a file")], told);
    }
}

/// Puts down for every name of a field whether one of that name ever holds something.
fn note_filled(value: &Value, filled: &mut BTreeMap<String, bool>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| note_filled(item, filled)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
                *filled.entry(name.clone()).or_default() |= !is_empty;
                note_filled(value, filled);
            }
        }
        _ => {}
    }
}

/// What excludes something else that is shown, and what no template prints.
const EXCLUDED: [&str; 4] = ["elsewhere", "last", "period", "roles"];

#[test]
fn at_the_fullest_nothing_that_may_be_there_is_left_out() {
    let [whole, _] = views::gallery(&words(), 0);
    let body = serde_json::to_value(&whole.body).expect("values");
    let mut filled = BTreeMap::new();
    note_filled(&body["states"][0], &mut filled);
    assert!(filled.len() > 80, "found only {} names", filled.len());
    let empty = filled.iter().filter(|(_, is_filled)| !**is_filled);
    let empty: Vec<&str> = empty.map(|(name, _)| name.as_str()).collect();
    assert_eq!(empty, EXCLUDED);
}
