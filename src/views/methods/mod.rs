//! Methods and terms: how figures come about, what is published, who is who, and what words mean.

mod calendar;
mod figures;
mod glossary;
mod people;
mod published;
mod rebuild;
mod thresholds;

use serde::Serialize;

pub use published::Published;
pub use rebuild::{Rebuild, Step};

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::listing::ListRow;
use super::route::Route;
use super::scene::Scene;

/// Everything that the page of methods says.
#[derive(Clone, Debug, Serialize)]
pub struct Methods {
    /// What the page is for.
    pub lead: String,
    /// The parts of the page.
    pub parts: Vec<Link>,
    /// How each figure comes about.
    pub figures: Vec<Term>,
    /// What is published and what is not.
    pub published: Published,
    /// Who does what.
    pub people: Vec<ListRow>,
    /// Who may approve how much.
    pub approvals: Vec<ListRow>,
    /// From which point on a check speaks.
    pub thresholds: Vec<ListRow>,
    /// What is published when.
    pub calendar: Vec<ListRow>,
    /// The files behind, and how to build the site from them.
    pub rebuild: Rebuild,
    /// What words mean.
    pub glossary: Vec<Term>,
}

/// A name with what it means.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// The anchor.
    pub anchor: String,
    /// The name.
    pub name: String,
    /// What it means, or how it comes about.
    pub text: String,
    /// More of the same kind, such as the rules of a community.
    pub rows: Vec<ListRow>,
    /// A page that shows it.
    pub page: Option<Link>,
}

/// The parts of the page: each heading's key with its anchor.
pub(super) const PARTS: [(&str, &str); 7] = [
    ("methods-figures", "figures"),
    ("methods-published", "published"),
    ("methods-people", "people"),
    ("methods-thresholds", "thresholds"),
    ("methods-calendar", "calendar"),
    ("methods-rebuild", "rebuild"),
    ("methods-glossary", "glossary"),
];

/// Makes the page of methods and terms.
pub fn methods(scene: Scene<'_>) -> Page<Methods> {
    let lead = scene.words.say("methods-lead", &[]);
    let body = Methods {
        lead: lead.clone(),
        parts: parts(scene),
        figures: figures::figures(scene),
        published: published::published(scene),
        people: people::people(scene),
        approvals: people::approvals(scene),
        thresholds: thresholds::thresholds(scene),
        calendar: calendar::calendar(scene),
        rebuild: rebuild::rebuild(scene),
        glossary: glossary::glossary(scene),
    };
    let heading = Heading {
        route: Route::Methods,
        title: scene.words.say("nav-methods", &[]),
        description: lead,
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

/// The parts of the page, to be led to.
pub(super) fn parts(scene: Scene<'_>) -> Vec<Link> {
    let page = scene.address(Route::Methods);
    let part = |(key, anchor): &(&str, &str)| Link {
        text: scene.words.say(key, &[]),
        href: format!("{page}#{anchor}"),
    };
    PARTS.iter().map(part).collect()
}
