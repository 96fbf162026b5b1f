//! What changed lately, for programs that follow sites.

use super::{Past, RecordStep, Told};
use crate::diag::Value;
use crate::units::{Date, Month};
use crate::views::revision::TextView;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A feed: of changes, or of notices and decisions.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its address, from the root of the site.
    pub path: String,
    /// The language's tag.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// The page of changes, from the root of the site.
    pub page: String,
    /// Where the site is published, with a slash at the end.
    pub url: Option<String>,
    /// Its name for good.
    pub id: String,
    /// The day of the latest entry.
    pub updated: Date,
    /// What it tells, the latest first.
    pub entries: Vec<FeedEntry>,
}

/// A commit, a notice or a decision in a feed.
#[derive(Clone, Debug)]
pub struct FeedEntry {
    /// Its name for good.
    pub id: String,
    /// What it says of itself.
    pub title: String,
    /// The day.
    pub day: Date,
    /// What it did or says, line by line.
    pub lines: Vec<String>,
    /// Its page, or its place on one, from the root of the site.
    pub href: String,
}

/// How many commits a feed tells, and how many rows of each.
const COMMITS: usize = 50;
const LINES: usize = 20;

/// Makes the feed of changes; `None` where no history is known.
pub fn feed(scene: Scene<'_>) -> Option<Feed> {
    let past = scene.matter.past?;
    let visits = past.months().iter().rev();
    let visits = visits.flat_map(|(month, visits)| visits.iter().rev().map(|it| (*month, *it)));
    let entries: Vec<FeedEntry> = visits
        .take(COMMITS)
        .filter_map(|(month, number)| entry(scene, past, month, number))
        .collect();
    let page = scene.address(Route::Changes);
    let community = &scene.books().community;
    let values = [("community", Value::from(scene.text(&community.name)))];
    Some(Feed {
        path: page.replace(".html", ".xml"),
        lang: scene.language.tag().to_owned(),
        title: scene.words.say("feed-title", &values),
        page,
        url: community.url.clone(),
        id: format!("urn:git:{}:{}", past.history().visits.first()?.id, scene.language.tag()),
        updated: entries.iter().map(|entry| entry.day).max()?,
        entries,
    })
}

fn entry(scene: Scene<'_>, past: &Past, month: Month, number: usize) -> Option<FeedEntry> {
    let told: Vec<Told<'_>> = past.of_visit(number).filter(super::commit::is_told).collect();
    let steps = told.iter().take(LINES).filter_map(|told| scene.record_step(*told)).collect();
    let commit = scene.commit(past, number, steps)?;
    let mut lines: Vec<String> = commit.reason.iter().chain(&commit.added).cloned().collect();
    lines.extend(commit.steps.iter().map(|step| line(scene, step)));
    if told.len() > LINES {
        lines.push(scene.words.say("feed-more", &[("n", Value::count(told.len() - LINES))]));
    }
    let day = past.history().visits[number].date.filter(|date| date.month() == month);
    let part = super::changes::part_of(past, month, number);
    let page = scene.address(Route::ChangesOf(month, part));
    Some(FeedEntry {
        href: format!("{page}#c-{}", commit.short),
        id: format!("urn:git:{}:{}", commit.id, scene.language.tag()),
        title: commit.title,
        day: day.unwrap_or_else(|| month.first_day()),
        lines,
    })
}

/// What happened to a row, on one line.
fn line(scene: Scene<'_>, step: &RecordStep) -> String {
    let change = &step.revision.change;
    let cells = change.cells.iter().map(|cell| {
        let text = |view: &Option<TextView>| {
            let text = view.as_ref().map(|view| view.text.clone()).unwrap_or_default();
            if text.is_empty() { scene.words.say("history-nothing", &[]) } else { text }
        };
        let (old, new) = (text(&cell.old), text(&cell.new));
        let values = [
            ("heading", Value::from(cell.heading.as_str())),
            ("old", old.into()),
            ("new", new.into()),
        ];
        scene.words.say("history-cell-change", &values)
    });
    let is_gone = change.kind == "removed";
    let cells: Vec<String> = if is_gone { Vec::new() } else { cells.collect() };
    let values = [
        ("said", Value::from(change.said.as_str())),
        ("row", change.row.as_str().into()),
        ("cells", cells.join("; ").into()),
        ("n", Value::count(cells.len())),
    ];
    scene.words.say("feed-line", &values)
}
