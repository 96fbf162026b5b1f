//! Putting the frame around a page: its names, ways to other pages, and where it comes from.

use super::figure::Link;
use super::frame::{Drawings, Frame, Heading, NavLink, Page, Section, Translation};
use super::paper::papers_of;
use super::route::{Route, address};
use super::scene::Scene;
use crate::diag::{Place, Value};
use crate::model::Profile;
use crate::sources::Commit;
use crate::units::Language;

impl Scene<'_> {
    /// Puts a frame around what a view says.
    pub fn page<V>(&self, heading: Heading, body: V, drawings: Drawings) -> Page<V> {
        let route = heading.route;
        Page { frame: self.frame(heading), body, route, charts: drawings.finish() }
    }

    fn frame(&self, heading: Heading) -> Frame {
        let books = self.books();
        let own_address = self.address(heading.route);
        let say = |key| self.words.say(key, &[]);
        let decision = books.community.publication.decision;
        let past = self.matter.past;
        let changed = self.changed(&heading);
        let url = self.full_address(&own_address);
        Frame {
            lang: self.language.tag().to_owned(),
            root: "../".repeat(own_address.matches('/').count()),
            saving: self.saving(heading.route, &own_address, url.as_deref()),
            url,
            community: self.text(&books.community.name).to_owned(),
            home: self.address(Route::Front),
            notice: books.community.notice.as_ref().map(|notice| self.text(notice).to_owned()),
            search: self.link(say("nav-search"), Route::Search),
            nav: self.nav(heading.section),
            translations: self.translations(heading.route),
            sources: heading.sources.iter().filter_map(|place| self.source(*place)).collect(),
            made: (changed.is_none() || self.is_altered()).then(|| self.made()),
            cite: self.cite(&heading, changed.as_ref(), &own_address),
            changed,
            changes: past.map(|_| self.changes_link()),
            feed: past.map(|_| self.address(Route::Changes).replace(".html", ".xml")),
            news: self.news(),
            corrections: past.map(|_| self.corrections_link()),
            papers: papers_of(*self, heading.route)
                .into_iter()
                .map(|kind| super::paper::link(*self, kind))
                .collect(),
            unit: self.words.say("unit-note", &[("currency", books.currency().code().into())]),
            findings: self.link(say("nav-findings"), Route::Findings),
            methods: self.link(say("nav-methods"), Route::Methods),
            downloads: self.link(say("nav-downloads"), Route::Downloads),
            contents: self.link(say("nav-contents"), Route::Contents),
            authorised: decision.map(|decision| {
                let title = self.text(&books.decisions[decision].title);
                self.link(title, Route::Decision(decision))
            }),
            card: self.card(&heading),
            title: heading.title,
            description: heading.description,
            trail: heading.trail,
            address: own_address,
        }
    }

    /// What a chat shows as the title of a page: the front page stands for the community.
    fn card(&self, heading: &Heading) -> String {
        let community = self.text(&self.books().community.name);
        match heading.route {
            Route::Front => community.to_owned(),
            _ => format!("{} · {community}", heading.title),
        }
    }

    /// An address with that of the site before it, where the site's own is known.
    fn full_address(&self, address: &str) -> Option<String> {
        self.books().community.url.as_ref().map(|url| format!("{url}{address}"))
    }

    /// Whether the files differ from those of the commit.
    fn is_altered(&self) -> bool {
        self.matter.build.commit.as_ref().is_some_and(|commit| commit.is_altered)
    }

    /// The feed of notices and decisions, where there are any with a day.
    pub(super) fn news(&self) -> Option<Link> {
        let books = self.books();
        let has_notices = books.notices.iter().any(|notice| notice.date.is_some());
        let feed = self.link(self.words_of("news-link"), Route::Notices);
        let href = feed.href.replace(".html", ".xml");
        (has_notices || !books.decisions.is_empty()).then_some(Link { href, ..feed })
    }

    /// What the site is made from, in a sentence.
    pub(super) fn made(&self) -> String {
        let build = self.matter.build;
        let commit = build.commit.as_ref().map(Commit::short_id);
        let key = match (&commit, self.is_altered()) {
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
        let translation = |other: &Language| {
            let key = format!("language-{}", other.tag().to_lowercase());
            let is_named = self.words.has(&key);
            let href = address(self.matter, other, route);
            Translation {
                lang: other.tag().to_owned(),
                name: if is_named { self.words.say(&key, &[]) } else { other.tag().to_owned() },
                url: self.full_address(&href),
                href,
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
        Some(self.line_words(&file.path, line))
    }

    /// A line of a file in words.
    pub(super) fn line_words(&self, path: &str, line: usize) -> String {
        let values = [("path", path.into()), ("line", Value::Text(line.to_string()))];
        self.words.say("source-line", &values)
    }
}
