//! Announcements and standing pages.

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::listing::ListRow;
use super::prose::Prose;
use super::route::Route;
use super::scene::Scene;
use crate::diag::Value;
use crate::model::Document;
use crate::units::Period;

/// Everything that the page of notices says.
#[derive(Clone, Debug, Serialize)]
pub struct Notices {
    /// How many there are, in a sentence.
    pub lead: String,
    /// The years, the latest first.
    pub years: Vec<NoticeYear>,
    /// Standing pages.
    pub policies: Vec<ListRow>,
}

/// The notices of a year.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeYear {
    /// The year.
    pub title: String,
    /// Its notices, the latest first.
    pub rows: Vec<ListRow>,
}

/// Everything that the page of a notice, or a standing page, says.
#[derive(Clone, Debug, Serialize)]
pub struct NoticePage {
    /// Its title.
    pub title: String,
    /// The tag of the title's language, where that is not the page's.
    pub foreign: Option<String>,
    /// The day.
    pub date: Option<String>,
    /// The day for machines.
    pub iso_date: Option<String>,
    /// Who announces it.
    pub by: String,
    /// What it says.
    pub text: Option<Prose>,
    /// The one before and the one after.
    pub newer: Option<Link>,
    /// The one before it in time.
    pub older: Option<Link>,
}

/// Makes the list of notices and standing pages.
pub fn notices(scene: Scene<'_>) -> Page<Notices> {
    let books = scene.books();
    let start = books.community.year_start;
    let mut years: Vec<NoticeYear> = Vec::new();
    for (index, notice) in books.notices.iter().enumerate() {
        let title = match notice.date {
            Some(date) => scene.words.period(Period::Year(start.year_of(date).number())),
            None => scene.words.say("notices-undated", &[]),
        };
        let row = row(scene, notice, Route::Notice(index));
        match years.iter_mut().find(|year| year.title == title) {
            Some(year) => year.rows.push(row),
            None => years.push(NoticeYear { title, rows: vec![row] }),
        }
    }
    let lead = scene.words.say("notices-lead", &[("count", Value::count(books.notices.len()))]);
    let heading = Heading {
        route: Route::Notices,
        title: scene.words.say("nav-notices", &[]),
        description: scene.with_latest(&lead, books.notices.first().map(|notice| &notice.title)),
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    let policies = policies(scene);
    scene.page(heading, Notices { lead, years, policies }, Drawings::default())
}

/// Standing pages, each with its beginning.
pub(super) fn policies(scene: Scene<'_>) -> Vec<ListRow> {
    let pages = scene.books().pages.iter().enumerate();
    pages.map(|(index, page)| row(scene, page, Route::Policy(index))).collect()
}

/// A notice in a list.
pub(super) fn row(scene: Scene<'_>, document: &Document, route: Route) -> ListRow {
    let more = match document.date {
        Some(date) => scene.words.date(date),
        None => scene.beginning(&document.text),
    };
    ListRow::link(scene.link(scene.text(&document.title), route))
        .in_language(scene.foreign(&document.title))
        .with_more(more)
}

/// Makes the page of a notice.
pub fn notice(scene: Scene<'_>, index: usize) -> Page<NoticePage> {
    let notices = &scene.books().notices;
    let to = |index: usize| {
        let notice = notices.get(index)?;
        Some(scene.link(scene.text(&notice.title), Route::Notice(index)))
    };
    let newer = index.checked_sub(1).and_then(to);
    let older = to(index + 1);
    page(scene, &notices[index], Route::Notice(index), (newer, older))
}

/// Makes a standing page.
pub fn policy(scene: Scene<'_>, index: usize) -> Page<NoticePage> {
    page(scene, &scene.books().pages[index], Route::Policy(index), (None, None))
}

fn page(
    scene: Scene<'_>,
    document: &Document,
    route: Route,
    (newer, older): (Option<Link>, Option<Link>),
) -> Page<NoticePage> {
    let community = scene.text(&scene.books().community.name);
    let title = scene.text(&document.title).to_owned();
    let body = NoticePage {
        title: title.clone(),
        foreign: scene.foreign(&document.title),
        date: document.date.map(|date| scene.words.date(date)),
        iso_date: document.date.map(|date| date.to_string()),
        by: community.to_owned(),
        text: scene.prose(&document.text),
        newer,
        older,
    };
    let heading = Heading {
        route,
        title,
        description: scene.beginning(&document.text),
        section: Section::More,
        trail: vec![
            scene.link(scene.words.say("nav-front", &[]), Route::Front),
            scene.link(scene.words.say("nav-notices", &[]), Route::Notices),
        ],
        sources: vec![document.text.place],
    };
    scene.page(heading, body, Drawings::default())
}
