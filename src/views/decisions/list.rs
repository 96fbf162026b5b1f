//! The list of decisions by year.

use serde::Serialize;

use super::outcome::{Outcome, body_key};
use crate::checks::{RulePack, chosen_rules, owners_vote};
use crate::diag::Value;
use crate::model::{Decision, Id, Tally, Vote};
use crate::units::Period;
use crate::views::figure::Link;
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::note::Badge;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// Everything that the page of decisions says.
#[derive(Clone, Debug, Serialize)]
pub struct Decisions {
    /// How many there are, in a sentence.
    pub lead: String,
    /// The decision that lets the books be published.
    pub publishes: Option<Link>,
    /// The years, the latest first.
    pub years: Vec<DecisionYear>,
}

/// The decisions of a year.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionYear {
    /// The year.
    pub title: String,
    /// Its decisions, the latest first.
    pub rows: Vec<DecisionRow>,
}

/// One decision in the list.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionRow {
    /// What it is about.
    pub link: Link,
    /// The tag of the title's language, where that is not the page's.
    pub foreign: Option<String>,
    /// What came of it.
    pub outcome: Badge,
    /// The day.
    pub date: String,
    /// The day for machines.
    pub iso_date: String,
    /// Who decided.
    pub body: String,
    /// Turnout and approval, where owners voted.
    pub votes: Option<String>,
}

/// Makes the list of decisions.
pub fn decisions(scene: Scene<'_>) -> Page<Decisions> {
    let books = scene.books();
    let laws = chosen_rules(books);
    let mut sorted: Vec<(Id<Decision>, &Decision)> = books.decisions.iter().collect();
    sorted.sort_by_key(|(id, decision)| (std::cmp::Reverse(decision.date), *id));
    let latest = sorted.first().map(|(_, decision)| *decision);
    let mut years: Vec<DecisionYear> = Vec::new();
    for (id, decision) in sorted {
        let year = books.community.year_start.year_of(decision.date).number();
        let title = scene.words.period(Period::Year(year));
        let row = row(scene, &laws, id);
        match years.last_mut().filter(|year| year.title == title) {
            Some(year) => year.rows.push(row),
            None => years.push(DecisionYear { title, rows: vec![row] }),
        }
    }
    let lead = lead(scene, &laws);
    let publishes = books
        .community
        .publication
        .decision
        .map(|id| scene.link(scene.text(&books.decisions[id].title), Route::Decision(id)));
    let heading = Heading {
        route: Route::Decisions,
        title: scene.words.say("nav-decisions", &[]),
        description: scene.with_latest(&lead, latest.map(|decision| &decision.title)),
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, Decisions { lead, publishes, years }, Drawings::default())
}

fn lead(scene: Scene<'_>, laws: &[RulePack]) -> String {
    let all = scene.books().decisions.iter().map(|(_, decision)| decision);
    let outcomes: Vec<Outcome> = all.map(|decision| Outcome::of(decision, laws)).collect();
    let count = |wanted: fn(&Outcome) -> bool| {
        Value::count(outcomes.iter().filter(|outcome| wanted(outcome)).count())
    };
    let votes = count(|outcome| *outcome != Outcome::Decided);
    let short = count(|outcome| {
        matches!(outcome, Outcome::QuorumMissed | Outcome::MajorityMissed | Outcome::Odd)
    });
    let values = [("count", Value::count(outcomes.len())), ("votes", votes), ("short", short)];
    scene.words.say("decisions-lead", &values)
}

fn row(scene: Scene<'_>, laws: &[RulePack], id: Id<Decision>) -> DecisionRow {
    let decision = &scene.books().decisions[id];
    DecisionRow {
        link: scene.link(scene.text(&decision.title), Route::Decision(id)),
        foreign: scene.foreign(&decision.title),
        outcome: Outcome::of(decision, laws).badge(scene),
        date: scene.words.date(decision.date),
        iso_date: decision.date.to_string(),
        body: scene.words.say(body_key(decision.body), &[]),
        votes: owners_vote(decision).and_then(|vote| in_short(scene, vote)),
    }
}

/// Turnout and approval in a few words.
fn in_short(scene: Scene<'_>, vote: &Vote) -> Option<String> {
    let part = |tally: Tally| tally.part.share_of(tally.total);
    let favour = |tally: Tally| tally.favour.share_of(tally.part);
    let rate = |rate| Value::Text(scene.words.rate(rate, 1));
    let values = [
        ("part-area", rate(part(vote.area)?)),
        ("part-heads", rate(part(vote.heads)?)),
        ("for-area", rate(favour(vote.area)?)),
        ("for-heads", rate(favour(vote.heads)?)),
    ];
    Some(scene.words.say("decisions-votes", &values))
}
