//! What stands around every page, as templates take it: names, ways to other pages, where it comes from.

use serde::Serialize;

use super::chart::Chart;
use super::figure::Link;
use super::past::Cited;
use super::route::Route;
use super::saving::Saving;
use crate::diag::Place;

/// A page: what stands around it, what it says, and the charts that it shows.
#[derive(Clone, Debug)]
pub struct Page<V> {
    /// What stands around it.
    pub frame: Frame,
    /// What it says.
    pub body: V,
    /// The page among all pages.
    pub route: Route,
    /// Its charts; the body names them by their position.
    pub charts: Vec<Chart>,
}

/// A chart of a page, by its number among them, from 1: templates take 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Drawing(usize);

/// Charts while a view is made.
#[derive(Debug, Default)]
pub struct Drawings {
    charts: Vec<Chart>,
}

impl Drawings {
    /// Adds a chart and says where it stands.
    pub fn add(&mut self, chart: impl Into<Chart>) -> Drawing {
        self.charts.push(chart.into());
        Drawing(self.charts.len())
    }

    /// The charts.
    pub fn finish(self) -> Vec<Chart> {
        self.charts
    }
}

/// What stands around a page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The language's tag.
    pub lang: String,
    /// The way from the page to the root of the site: empty, `../` or `../../`.
    pub root: String,
    /// The page's own address, from the root of the site.
    pub address: String,
    /// The full address, where the site's own is known.
    pub url: Option<String>,
    /// The community's name.
    pub community: String,
    /// The address of the front page.
    pub home: String,
    /// Words that stand on every page.
    pub notice: Option<String>,
    /// The page's title, without the community's name.
    pub title: String,
    /// The title that a chat shows, where the site's name does not stand beside it.
    pub card: String,
    /// What it tells, in a sentence, for search and chat previews.
    pub description: String,
    /// The page that searches the books.
    pub search: Link,
    /// The main ways, the current one marked.
    pub nav: Vec<NavLink>,
    /// The way up: from the front page to this one.
    pub trail: Vec<Link>,
    /// The same page in other languages.
    pub translations: Vec<Translation>,
    /// Where the page's figures come from.
    pub sources: Vec<String>,
    /// What the site is made from: day, commit, fingerprint and program.
    ///
    /// A page that names the commit that last changed what it shows does not say it, so that
    /// it changes only with its matter.
    pub made: Option<String>,
    /// The commit that last changed what the page shows.
    pub changed: Option<Cited>,
    /// How to quote the page.
    pub cite: Option<String>,
    /// What it says of itself where it is kept and passed on as one file.
    pub saving: Option<Saving>,
    /// What changed lately, where history is known.
    pub changes: Option<Link>,
    /// The feed of notices and decisions, where there are any.
    pub news: Option<Link>,
    /// The feed of changes, where history is known.
    pub feed: Option<String>,
    /// What was corrected, where history is known.
    pub corrections: Option<Link>,
    /// The sheets for the notice board that show the same.
    pub papers: Vec<Link>,
    /// The unit of amounts that stand without one.
    pub unit: String,
    /// The page of findings.
    pub findings: Link,
    /// The page of methods.
    pub methods: Link,
    /// The page of downloads.
    pub downloads: Link,
    /// The page that lists all pages.
    pub contents: Link,
    /// The decision that lets the books be published.
    pub authorised: Option<Link>,
}

/// One of the main ways.
#[derive(Clone, Debug, Serialize)]
pub struct NavLink {
    /// The words.
    pub text: String,
    /// The address.
    pub href: String,
    /// Whether the page lies on this way.
    pub is_current: bool,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Translation {
    /// The language's tag.
    pub lang: String,
    /// The language's own name.
    pub name: String,
    /// The address.
    pub href: String,
    /// The full address, where the site's own is known: search engines take no other.
    pub url: Option<String>,
}

/// Which of the main ways a page lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// None of them.
    None,
    /// The budget.
    Budget,
    /// The ledger.
    Ledger,
    /// Money, collection and the trustee's pay.
    Money,
    /// Service.
    Service,
    /// Decisions, notices, findings, methods.
    More,
}

/// What a view says of its page, to be framed.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The page.
    pub route: Route,
    /// Its title.
    pub title: String,
    /// What it tells, in a sentence.
    pub description: String,
    /// Which main way it lies on.
    pub section: Section,
    /// The way up.
    pub trail: Vec<Link>,
    /// The rows or files that its figures come from.
    pub sources: Vec<Place>,
}
