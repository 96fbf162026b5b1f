//! What stands around every page: names, ways to other pages, where it comes from.

use serde::Serialize;

use super::chart::Chart;
use super::figure::Link;
use super::route::{Route, address};
use super::scene::Scene;
use crate::diag::{Place, Value};
use crate::model::Profile;
use crate::sources::Commit;
use crate::units::Language;

/// A page: what stands around it, what it says, and the charts that it shows.
#[derive(Clone, Debug)]
pub struct Page<V> {
    /// What stands around it.
    pub frame: Frame,
    /// What it says.
    pub body: V,
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
    /// What it tells, in a sentence, for search and chat previews.
    pub description: String,
    /// The main ways, the current one marked.
    pub nav: Vec<NavLink>,
    /// The way up: from the front page to this one.
    pub trail: Vec<Link>,
    /// The same page in other languages.
    pub translations: Vec<Translation>,
    /// Where the page's figures come from.
    pub sources: Vec<String>,
    /// What the site is made from: day, commit, fingerprint and program.
    pub made: String,
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

impl Scene<'_> {
    /// Puts a frame around what a view says.
    pub fn page<V>(&self, heading: Heading, body: V, drawings: Drawings) -> Page<V> {
        Page { frame: self.frame(heading), body, charts: drawings.finish() }
    }

    fn frame(&self, heading: Heading) -> Frame {
        let books = self.books();
        let own_address = self.address(heading.route);
        let say = |key| self.words.say(key, &[]);
        let decision = books.community.publication.decision;
        Frame {
            lang: self.language.tag().to_owned(),
            root: "../".repeat(own_address.matches('/').count()),
            url: books.community.url.as_ref().map(|url| format!("{url}{own_address}")),
            address: own_address,
            community: self.text(&books.community.name).to_owned(),
            home: self.address(Route::Front),
            notice: books.community.notice.as_ref().map(|notice| self.text(notice).to_owned()),
            title: heading.title,
            description: heading.description,
            nav: self.nav(heading.section),
            trail: heading.trail,
            translations: self.translations(heading.route),
            sources: heading.sources.iter().filter_map(|place| self.source(*place)).collect(),
            made: self.made(),
            unit: self.words.say("unit-note", &[("currency", books.currency().code().into())]),
            findings: self.link(say("nav-findings"), Route::Findings),
            methods: self.link(say("nav-methods"), Route::Methods),
            downloads: self.link(say("nav-downloads"), Route::Downloads),
            contents: self.link(say("nav-contents"), Route::Contents),
            authorised: decision.map(|decision| {
                let title = self.text(&books.decisions[decision].title);
                self.link(title, Route::Decision(decision))
            }),
        }
    }

    /// What the site is made from, in a sentence.
    pub(super) fn made(&self) -> String {
        let build = self.matter.build;
        let commit = build.commit.as_ref().map(Commit::short_id);
        let is_altered = build.commit.as_ref().is_some_and(|commit| commit.is_altered);
        let key = match (&commit, is_altered) {
            (None, _) => "frame-made",
            (Some(_), false) => "frame-made-commit",
            (Some(_), true) => "frame-made-altered",
        };
        let values = [
            ("today", build.today.into()),
            ("commit", commit.unwrap_or_default().into()),
            ("fingerprint", build.fingerprint.as_str().into()),
            ("version", build.version.into()),
        ];
        self.words.say(key, &values)
    }

    fn nav(&self, section: Section) -> Vec<NavLink> {
        let latest = self.analysis().current_year().map(|figures| figures.year);
        let books = self.books();
        let is_trust = books.community.profile == Profile::Trust;
        let is_rated = is_trust || !books.assessments.is_empty();
        let ways = [
            latest.map(|year| ("nav-budget", Route::Budget(year), Section::Budget)),
            Some(("nav-ledger", Route::Ledger, Section::Ledger)),
            Some(("nav-money", Route::Money, Section::Money)),
            is_rated.then_some(("nav-assessment", Route::Assessment, Section::Service)),
            Some(("nav-contents", Route::Contents, Section::More)),
        ];
        let way = |(key, route, way): (&str, Route, Section)| NavLink {
            text: self.words.say(key, &[]),
            href: self.address(route),
            is_current: way == section,
        };
        ways.into_iter().flatten().map(way).collect()
    }

    fn translations(&self, route: Route) -> Vec<Translation> {
        let books = self.books();
        let others = books.community.languages.iter().filter(|other| *other != self.language);
        let translation = |language: &Language| {
            let key = format!("language-{}", language.tag().to_lowercase());
            let is_named = self.words.has(&key);
            Translation {
                lang: language.tag().to_owned(),
                name: if is_named { self.words.say(&key, &[]) } else { language.tag().to_owned() },
                href: address(books, language, route),
            }
        };
        others.map(translation).collect()
    }

    /// A row or a file in words: `ledger/2025-03.csv`, line 12.
    pub fn source(&self, place: Place) -> Option<String> {
        let file = self.matter.files.file(place.file)?;
        if place.start == place.end {
            return Some(file.path.clone());
        }
        let line = file.line_column(place.start).line;
        let line = i64::try_from(line).unwrap_or(i64::MAX);
        let values = [("path", file.path.as_str().into()), ("line", Value::Text(line.to_string()))];
        Some(self.words.say("source-line", &values))
    }
}
