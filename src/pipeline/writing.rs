//! From books and figures to every file of a site, in parallel, into a sink.

use std::io;

use rayon::prelude::*;

use super::picturing::put_pictures;
use super::reading::{Moment, Reading};
use super::searching::put_search;
use crate::analysis::Analysis;
use crate::diag::Finding;
use crate::model::Books;
use crate::output::{OutputError, Sink};
use crate::pages::{self, Site, Theme, ThemeFault};
use crate::published::{self, Address, BuildInfo, Facts, Inputs, ListedFile};
use crate::sources::{Snapshot, SourceError};
use crate::units::Language;
use crate::views::{self, Build, DataColumn, DataTable, Matter, Past, Scene};
use crate::wording::{Catalogue, Words};

/// The version of the program, which is part of what a site is made from.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How far a build has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many pages are to be made.
    Pages(usize),
    /// One more page is made.
    Page,
}

/// What a build made.
#[derive(Clone, Debug)]
pub struct Built {
    /// How many pages.
    pub pages: usize,
    /// The print of what the site is made from.
    pub fingerprint: String,
}

/// Why a site could not be made; whatever stood before still stands.
#[derive(Debug)]
pub enum BuildError {
    /// The files have errors, or no books could be read.
    Refused,
    /// The community's own theme cannot be used.
    Theme(ThemeFault),
    /// A file of the community cannot be read.
    Source(SourceError),
    /// A file cannot be written.
    Output(OutputError),
    /// A data file cannot be made.
    Data(io::Error),
}

impl From<ThemeFault> for BuildError {
    fn from(fault: ThemeFault) -> Self {
        Self::Theme(fault)
    }
}

impl From<SourceError> for BuildError {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

impl From<OutputError> for BuildError {
    fn from(error: OutputError) -> Self {
        Self::Output(error)
    }
}

impl From<io::Error> for BuildError {
    fn from(error: io::Error) -> Self {
        Self::Data(error)
    }
}

/// Makes every file of the site and puts it into `sink`; the manifest comes last.
///
/// # Errors
///
/// Where the books have errors, a theme cannot be used, or reading or writing fails.
pub fn build(
    snapshot: &dyn Snapshot,
    reading: &Reading,
    moment: &Moment,
    past: Option<&Past>,
    sink: &dyn Sink,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Built, BuildError> {
    let Some((books, analysis)) = reading.books.as_ref().filter(|_| !reading.report.has_errors())
    else {
        return Err(BuildError::Refused);
    };
    if let Some(error) = reading.files.unreadable().first() {
        return Err(error.again().into());
    }
    let inputs = Inputs::of(&reading.files, VERSION);
    let words = words(books, &pages::words_with_own(snapshot)?);
    let theme = Theme::load(&words, snapshot)?;
    let build = Build {
        commit: moment.commit.clone(),
        today: analysis.today,
        fingerprint: inputs.fingerprint(),
        version: VERSION,
    };
    let findings = reading.report.findings();
    let facts = Facts { books, analysis, files: &reading.files };
    let tables = tables(facts);
    let matter = Matter::new(books, analysis, &reading.files, findings, &build, &tables, past);
    let site = Site::new(&matter, &words, &theme);
    let pages = put_pages(&site, sink, progress)?;
    for badge in site.badges()? {
        sink.put(&badge.path, badge.html.as_bytes())?;
    }
    sink.put("style.css", theme.style().as_bytes())?;
    for (path, text) in theme.extras() {
        sink.put(path, text.as_bytes())?;
    }
    sink.put(".nojekyll", b"")?;
    put_papers(books, snapshot, sink)?;
    put_sitemap(books, &pages, sink)?;
    put_feeds(&matter, &words, sink)?;
    put_pictures(&matter, &words, sink)?;
    let info = BuildInfo {
        commit: moment.commit.clone(),
        history: moment.history,
        previous: moment.previous.clone(),
        inputs,
    };
    put_search(facts, &matter, &words, sink)?;
    put_data(reading, (books, analysis), &words, &info, sink)?;
    Ok(Built { pages: pages.len(), fingerprint: build.fingerprint })
}

/// The words of each of the community's languages, English for one that has none.
fn words(books: &Books, catalogue: &Catalogue) -> Vec<(Language, Words)> {
    let community = &books.community;
    let in_language =
        |language: &Language| catalogue.words(language, community.currency, community.year_start);
    let languages = community.languages.iter();
    let worded = languages.filter_map(|language| {
        let words = in_language(language).or_else(|| in_language(&Language::english()))?;
        Some((language.clone(), words))
    });
    worded.collect()
}

/// The published tables as the page of data describes them.
fn tables(facts: Facts<'_>) -> Vec<DataTable> {
    let column = |column: published::Column| DataColumn {
        name: column.name,
        form: column.form.word(),
        is_translated: column.is_translated,
    };
    let table = |table: &dyn published::Table| DataTable {
        name: table.name(),
        rows: table.rows(facts),
        columns: table.columns().into_iter().map(column).collect(),
    };
    published::tables().map(table).into()
}

/// Renders every page in parallel; returns their addresses in the order of routes.
fn put_pages(
    site: &Site<'_>,
    sink: &dyn Sink,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Vec<String>, BuildError> {
    let routes = site.routes();
    progress(Progress::Pages(routes.len()));
    let put = |route| {
        let page = site.render(route)?;
        sink.put(&page.path, page.html.as_bytes())?;
        progress(Progress::Page);
        Ok(page.path)
    };
    routes.par_iter().map(put).collect()
}

/// Copies the papers that may be published.
fn put_papers(books: &Books, snapshot: &dyn Snapshot, sink: &dyn Sink) -> Result<(), BuildError> {
    let ids: Vec<_> = books.vouchers.ids().collect();
    let papers = ids.into_par_iter().flat_map_iter(|voucher| books.papers_of(voucher));
    papers.try_for_each(|paper| {
        let path = format!("vouchers/{}", paper.path);
        Ok(sink.put(&path, &snapshot.bytes(&path)?)?)
    })
}

fn put_sitemap(books: &Books, pages: &[String], sink: &dyn Sink) -> Result<(), BuildError> {
    let Some(url) = &books.community.url else { return Ok(()) };
    let listed = pages.iter().filter(|path| *path != "404.html");
    let addresses: Vec<Address> =
        listed.map(|path| Address { path: path.clone(), changed: None }).collect();
    for file in published::sitemap(url, &addresses) {
        sink.put(&file.path, &file.bytes()?)?;
    }
    Ok(())
}

/// Writes the feeds of each language.
fn put_feeds(
    matter: &Matter<'_>,
    words: &[(Language, Words)],
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    for (language, words) in words {
        let scene = Scene { matter, words, language };
        for feed in [views::announced(scene), views::feed(scene)].into_iter().flatten() {
            let file = published::atom(&feed);
            sink.put(&file.path, &file.bytes()?)?;
        }
    }
    Ok(())
}

/// Writes the data files, then the manifest of everything that the sink was given.
fn put_data(
    reading: &Reading,
    (books, analysis): (&Books, &Analysis),
    words: &[(Language, Words)],
    info: &BuildInfo,
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    let facts = Facts { books, analysis, files: &reading.files };
    let sentences = |finding: &Finding| {
        let say = |(language, words): &(Language, Words)| {
            (language.clone(), words.say(finding.code.0, &finding.values))
        };
        words.iter().map(say).collect()
    };
    let files = published::files(facts, &reading.report, info, &sentences);
    files.par_iter().try_for_each(|file| -> Result<(), BuildError> {
        Ok(sink.put(&file.path, &file.bytes()?)?)
    })?;
    let listed = sink.written().into_iter().map(|file| ListedFile {
        path: file.path,
        size: file.size,
        sha256: file.digest.to_string(),
    });
    sink.put("manifest.json", &published::manifest(analysis.today, info, listed)?)?;
    Ok(())
}
