//! Data files to download: what each holds, column by column.

use serde::Serialize;

use super::badge::status_badge;
use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use crate::diag::Value;

/// A published table: its files, columns and number of rows, as the program writes them.
#[derive(Clone, Debug)]
pub struct DataTable {
    /// Its name, which is that of its files.
    pub name: &'static str,
    /// How many rows it has.
    pub rows: usize,
    /// Its columns in their order.
    pub columns: Vec<DataColumn>,
}

/// A column of a published table.
#[derive(Clone, Copy, Debug)]
pub struct DataColumn {
    /// Its heading.
    pub name: &'static str,
    /// The word for what its values look like.
    pub form: &'static str,
    /// Whether each further language of the site has a column of its own.
    pub is_translated: bool,
}

/// Everything that the page of data says.
#[derive(Clone, Debug, Serialize)]
pub struct Downloads {
    /// What there is, in a sentence.
    pub lead: String,
    /// The tables.
    pub tables: Vec<TableView>,
    /// Further files.
    pub documents: Vec<DocumentView>,
    /// The unit of amounts and the names of further languages' columns.
    pub forms: Vec<String>,
    /// The badge, and how to show it elsewhere.
    pub badge: BadgeView,
    /// The feeds.
    pub feeds: Vec<Link>,
    /// How to quote the figures.
    pub citation: String,
}

/// A table to download.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    /// Its name.
    pub name: &'static str,
    /// What it is called.
    pub title: String,
    /// What it holds.
    pub text: String,
    /// How many rows it has, in words.
    pub rows: String,
    /// Its columns.
    pub columns: Vec<ColumnView>,
}

/// A column of a table.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnView {
    /// Its heading.
    pub name: &'static str,
    /// What its values look like.
    pub form: String,
    /// What it holds.
    pub text: String,
}

/// The status badge, and how to show it elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct BadgeView {
    /// Its address, from the root of the site.
    pub path: String,
    /// What it says.
    pub alt: String,
    /// What to paste: a line of HTML and one of Markdown, where the address is known.
    pub snippets: Vec<String>,
}

/// A file that is no table.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    /// Its path from the root of the site.
    pub path: &'static str,
    /// What it holds.
    pub text: String,
}

const DOCUMENTS: [(&str, &str); 5] = [
    ("data/README.md", "data-readme"),
    ("data/summary.json", "data-summary"),
    ("data/assessments.json", "data-assessments"),
    ("data/findings.json", "data-findings"),
    ("manifest.json", "data-manifest"),
];

/// Makes the page of data.
pub fn downloads(scene: Scene<'_>) -> Page<Downloads> {
    let tables = scene.matter.tables;
    let lead = scene.words.say("downloads-lead", &[("count", Value::count(tables.len()))]);
    let document =
        |(path, key): (&'static str, &str)| DocumentView { path, text: scene.words.say(key, &[]) };
    let body = Downloads {
        lead: lead.clone(),
        tables: tables.iter().map(|table| table_view(scene, table)).collect(),
        documents: DOCUMENTS.into_iter().map(document).collect(),
        forms: forms(scene),
        badge: badge(scene),
        feeds: feeds(scene),
        citation: citation(scene),
    };
    let heading = Heading {
        route: Route::Downloads,
        title: scene.words.say("nav-downloads", &[]),
        description: lead,
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

fn table_view(scene: Scene<'_>, table: &DataTable) -> TableView {
    let worded = |part: &str| scene.words.say(&format!("{part}-{}", table.name), &[]);
    let column = |column: &DataColumn| ColumnView {
        name: column.name,
        form: form(scene, column),
        text: scene.words.say(&column_key(scene, table.name, column.name), &[]),
    };
    TableView {
        name: table.name,
        title: worded("table"),
        text: worded("data"),
        rows: scene.words.say("data-rows", &[("count", Value::count(table.rows))]),
        columns: table.columns.iter().map(column).collect(),
    }
}

/// The words of a table's own column, else those that its name has in every table.
fn column_key(scene: Scene<'_>, table: &str, column: &str) -> String {
    let column = column.replace('_', "-");
    let own = format!("data-{table}-{column}");
    if scene.words.has(&own) { own } else { format!("column-{column}") }
}

fn form(scene: Scene<'_>, column: &DataColumn) -> String {
    let form = scene.words.say(&format!("form-of-{}", column.form), &[]);
    if column.is_translated && scene.books().community.languages.len() > 1 {
        return scene.words.say("form-of-translated", &[("form", form.into())]);
    }
    form
}

/// What amounts are counted in, and what columns of other languages are called.
fn forms(scene: Scene<'_>) -> Vec<String> {
    let books = scene.books();
    let currency = [("currency", books.currency().code().into())];
    let mut forms = vec![scene.words.say("downloads-amounts", &currency)];
    if let Some(other) = books.community.languages.get(1) {
        let suffix = other.tag().to_ascii_lowercase().replace('-', "_");
        let column = [("column", format!("name_{suffix}").into())];
        forms.push(scene.words.say("downloads-languages", &column));
    }
    forms
}

/// The badge, with what to paste into another page where the site's address is known.
fn badge(scene: Scene<'_>) -> BadgeView {
    let badge = status_badge(scene);
    let snippets = scene.books().community.url.as_ref().map(|url| {
        let (page, picture) = (format!("{url}{}", scene.address(Route::Front)), &badge.path);
        let name = scene.text(&scene.books().community.name);
        let plain = name.replace(['[', ']', '<', '>', '"', '&'], "");
        vec![
            format!("<a href=\"{page}\"><img src=\"{url}{picture}\" alt=\"{plain}\"></a>"),
            format!("[![{plain}]({url}{picture})]({page})"),
        ]
    });
    BadgeView { path: badge.path, alt: badge.title, snippets: snippets.unwrap_or_default() }
}

/// The feeds that there are.
fn feeds(scene: Scene<'_>) -> Vec<Link> {
    let changes = scene.matter.past.map(|_| {
        let link = scene.link(scene.words_of("news-changes"), Route::Changes);
        Link { href: link.href.replace(".html", ".xml"), ..link }
    });
    scene.news().into_iter().chain(changes).collect()
}

fn citation(scene: Scene<'_>) -> String {
    let community = &scene.books().community;
    let build = scene.matter.build;
    let values = [
        ("community", scene.text(&community.name).into()),
        ("today", build.today.into()),
        ("fingerprint", build.fingerprint.as_str().into()),
        ("url", community.url.as_deref().unwrap_or_default().into()),
        ("has-url", Value::from(if community.url.is_some() { "yes" } else { "no" })),
    ];
    scene.words.say("downloads-citation", &values)
}
