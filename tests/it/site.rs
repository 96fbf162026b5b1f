//! A site from text, and what its pages say.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};
use sunbook::output;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::{Memory, Snapshot, Worktree};

/// The text files of a site by their paths.
pub(crate) type Files = BTreeMap<String, String>;

static SAMPLE: LazyLock<Files> = LazyLock::new(|| {
    build_from(&Worktree::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community")))
});

/// The site of the sample community, built once for all tests.
pub(crate) fn sample() -> &'static Files {
    &SAMPLE
}

/// Every text file of the site that a community of one string builds.
pub(crate) fn build(text: &str) -> Files {
    build_from(&Memory::parse(text))
}

/// Every text file of the site of a folder of files.
pub(crate) fn build_from(snapshot: &dyn Snapshot) -> Files {
    let files = bytes_from(snapshot).into_iter();
    files.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// Every file of the site of a folder of files.
pub(crate) fn bytes_from(snapshot: &dyn Snapshot) -> BTreeMap<String, Vec<u8>> {
    let moment = Moment::default();
    let reading = pipeline::read(snapshot, &moment).expect("files can be read");
    let sink = output::Memory::default();
    let built = pipeline::build(snapshot, &reading, &moment, None, &sink, &|_| ());
    if let Err(error) = built {
        panic!("{error:?}: {:?}", reading.report.findings());
    }
    sink.into_files()
}

/// A page of a site.
#[track_caller]
pub(crate) fn page(files: &Files, path: &str) -> Html {
    let html = files.get(path).unwrap_or_else(|| panic!("no page {path}"));
    Html::parse_document(html)
}

/// The chosen elements of a page.
pub(crate) fn select<'h>(html: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(css).expect("a selector")).collect()
}

/// The words within an element, with single blanks.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of each chosen element of a page.
pub(crate) fn texts(html: &Html, css: &str) -> Vec<String> {
    select(html, css).into_iter().map(words).collect()
}

/// All words of the chosen elements of a page.
pub(crate) fn text(html: &Html, css: &str) -> String {
    texts(html, css).join(" ")
}

/// The exact figures within an element, itself included.
pub(crate) fn figures(element: ElementRef<'_>) -> Vec<String> {
    let css = Selector::parse("data").expect("a selector");
    let own = Some(element).filter(|element| element.value().name() == "data");
    let all = own.into_iter().chain(element.select(&css));
    all.map(|figure| figure.attr("value").expect("an exact figure").to_owned()).collect()
}

/// The exact figures behind the words in the chosen places of a page.
pub(crate) fn data(html: &Html, css: &str) -> Vec<String> {
    select(html, css).into_iter().flat_map(figures).collect()
}
