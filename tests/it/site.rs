//! A site from text, and what its pages say.

use std::collections::BTreeMap;

use scraper::{Html, Selector};
use sunbook::output;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::{Memory, Snapshot};

/// Every text file of the site that a community of one string builds.
pub(crate) fn build(text: &str) -> BTreeMap<String, String> {
    build_from(&Memory::parse(text))
}

/// Every text file of the site of a folder of files.
pub(crate) fn build_from(snapshot: &dyn Snapshot) -> BTreeMap<String, String> {
    let moment = Moment::default();
    let reading = pipeline::read(snapshot, &moment).expect("files can be read");
    let sink = output::Memory::default();
    let built = pipeline::build(snapshot, &reading, &moment, &sink, &|_| ());
    if let Err(error) = built {
        panic!("{error:?}: {:?}", reading.report.findings());
    }
    let files = sink.into_files().into_iter();
    files.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// A page of a site.
#[track_caller]
pub(crate) fn page(files: &BTreeMap<String, String>, path: &str) -> Html {
    let html = files.get(path).unwrap_or_else(|| panic!("no page {path}"));
    Html::parse_document(html)
}

/// The exact figures behind the words in the chosen places of a page.
pub(crate) fn data(html: &Html, css: &str) -> Vec<String> {
    let wanted = Selector::parse(css).expect("a selector");
    let values = Selector::parse("data").expect("a selector");
    let places = html.select(&wanted);
    let figures = places.flat_map(|place| {
        let own = Some(place).filter(|place| place.value().name() == "data");
        own.into_iter().chain(place.select(&values)).collect::<Vec<_>>()
    });
    figures.map(|figure| figure.value().attr("value").unwrap_or_default().to_owned()).collect()
}
