//! What changed in a month: every commit, why, in which role, and what it did to the rows.

use serde::Serialize;

use super::Past;
use super::commit::CommitView;
use super::kept::Line;
use crate::diag::Value;
use crate::units::Month;
use crate::views::figure::Link;
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::route::Route;
use crate::views::rows::{Pager, page_count, page_of};
use crate::views::scene::Scene;

/// Everything that the page of a month's changes says.
#[derive(Clone, Debug, Serialize)]
pub struct ChangesPage {
    /// What it tells.
    pub title: String,
    /// How many commits and rows, in a sentence.
    pub lead: String,
    /// From when on history is known, where it is not known from its beginning.
    pub cut: Option<String>,
    /// Versions of files that could not be read.
    pub gaps: Vec<String>,
    /// The commits, the latest first.
    pub commits: Vec<CommitView>,
    /// The ways to the other parts of a long month.
    pub pager: Option<Pager>,
    /// The months, the latest first.
    pub months: Vec<MonthLink>,
    /// The corrections.
    pub corrections: Link,
}

/// A month in which something was changed.
#[derive(Clone, Debug, Serialize)]
pub struct MonthLink {
    /// Its page; nothing for the one that is shown.
    pub link: Link,
    /// Whether it is the one that is shown.
    pub is_current: bool,
}

/// How many pages the changes of a month take.
pub fn changes_pages(past: &Past, month: Month) -> usize {
    page_count(lines(past, month).len())
}

/// Makes a page of what changed in a month, by default the last; its parts count from 1.
pub fn changes(scene: Scene<'_>, month: Option<Month>, part: usize) -> Option<Page<ChangesPage>> {
    let past = scene.matter.past?;
    let latest = past.months().keys().next_back().copied();
    let shown = month.or(latest);
    let lines = shown.map_or(&[][..], |month| lines(past, month));
    let route = |part| month.map_or(Route::Changes, |month| Route::ChangesOf(month, part));
    let title = match shown {
        Some(month) => scene.words.say("changes-title", &[("month", month.into())]),
        None => scene.words.say("changes-none", &[]),
    };
    let lead = shown.map_or_else(String::new, |month| lead(scene, past, month));
    let telling = scene.telling()?;
    let cut = past.history().is_cut().then(|| scene.words.say("history-cut-page", &[]));
    let body = ChangesPage {
        title: title.clone(),
        lead: lead.clone(),
        cut,
        gaps: past.history().gaps.iter().map(|gap| telling.gap(past.history(), gap)).collect(),
        commits: commits(scene, past, page_of(lines, part)),
        pager: match month {
            Some(_) => scene.pager(lines.len(), part, route),
            None => shown.and_then(|month| {
                scene.pager(lines.len(), 1, |part| Route::ChangesOf(month, part))
            }),
        },
        months: months(scene, past, shown),
        corrections: scene.corrections_link(),
    };
    let mut trail = vec![scene.front_link()];
    trail.extend(month.map(|_| scene.changes_link()));
    let heading = Heading {
        route: route(part),
        title,
        description: lead,
        section: Section::More,
        trail,
        sources: Vec::new(),
    };
    Some(scene.page(heading, body, Drawings::default()))
}

fn lines(past: &Past, month: Month) -> &[Line] {
    past.month(month).map_or(&[], |month| &month.lines)
}

/// Which part of a month's pages tells of a commit.
pub(super) fn part_of(past: &Past, month: Month, number: usize) -> usize {
    let lines = lines(past, month);
    let before = lines.iter().take_while(|line| line.number != number).count();
    page_count(before + 1)
}

fn lead(scene: Scene<'_>, past: &Past, month: Month) -> String {
    let visits = past.months().get(&month).map(Vec::as_slice).unwrap_or_default();
    let counts = past.month(month).map_or([0; 3], |month| month.counts);
    let values = [
        ("commits", Value::count(visits.len())),
        ("added", Value::count(counts[0])),
        ("changed", Value::count(counts[1])),
        ("removed", Value::count(counts[2])),
    ];
    scene.words.say("changes-lead", &values)
}

fn commits(scene: Scene<'_>, past: &Past, lines: &[Line]) -> Vec<CommitView> {
    let by_commit = lines.chunk_by(|a, b| a.number == b.number);
    let view = |lines: &[Line]| {
        let number = lines.first()?.number;
        let told = lines.iter().filter_map(|line| past.told_at(number, line.place?));
        let steps = told.filter_map(|told| scene.record_step(told)).collect();
        scene.commit(past, number, steps)
    };
    by_commit.filter_map(view).collect()
}

/// The months, the latest first.
fn months(scene: Scene<'_>, past: &Past, shown: Option<Month>) -> Vec<MonthLink> {
    let link = |month: &Month| MonthLink {
        link: scene.link(scene.words.month(*month), Route::ChangesOf(*month, 1)),
        is_current: Some(*month) == shown,
    };
    past.months().keys().rev().map(link).collect()
}

impl Scene<'_> {
    /// The way to the page of changes.
    pub(in crate::views) fn changes_link(&self) -> Link {
        self.link(self.words.say("nav-changes", &[]), Route::Changes)
    }

    /// The way to the page of corrections.
    pub(in crate::views) fn corrections_link(&self) -> Link {
        self.link(self.words.say("nav-corrections", &[]), Route::Corrections)
    }
}
