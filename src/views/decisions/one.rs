//! The page of a decision.

use serde::Serialize;

use super::basis::basis;
use super::outcome::{Outcome, body_key};
use super::vote::{VotePart, vote};
use crate::checks::chosen_rules;
use crate::diag::{Subject, Value};
use crate::model::{Decision, DecisionKind, Id};
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::listing::Listing;
use crate::views::note::{Badge, Note};
use crate::views::prose::Prose;
use crate::views::route::Route;
use crate::views::rows::EntryRow;
use crate::views::scene::Scene;

/// Everything that the page of a decision says.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionPage {
    /// Its title.
    pub title: String,
    /// The tag of the title's language, where that is not the page's.
    pub foreign: Option<String>,
    /// What came of it, in a word.
    pub outcome: Badge,
    /// The same in a sentence.
    pub lead: String,
    /// Its id.
    pub id: String,
    /// The day.
    pub date: String,
    /// The day for machines.
    pub iso_date: String,
    /// Who decided.
    pub body: String,
    /// Which majority it needs.
    pub kind: Option<String>,
    /// What was found about it.
    pub notes: Vec<Note>,
    /// The vote of all owners.
    pub vote: Option<VotePart>,
    /// Its wording.
    pub text: Option<Prose>,
    /// What rests on it.
    pub basis: Vec<Listing>,
    /// Payments and receipts that name it.
    pub entries: Vec<EntryRow>,
    /// How many of these there are, where the list is folded.
    pub folded: Option<String>,
}

/// The most entries that stand open.
const SHOWN: usize = 8;

/// Makes the page of a decision.
pub fn decision(scene: Scene<'_>, id: Id<Decision>) -> Page<DecisionPage> {
    let books = scene.books();
    let decision = &books.decisions[id];
    let laws = chosen_rules(books);
    let outcome = Outcome::of(decision, &laws);
    let mut drawings = Drawings::default();
    let entries = entries(scene, id);
    let title = scene.text(&decision.title).to_owned();
    let lead = outcome.sentence(scene, decision);
    let body = DecisionPage {
        title: title.clone(),
        foreign: scene.foreign(&decision.title),
        outcome: outcome.badge(scene),
        lead: lead.clone(),
        id: decision.id.clone(),
        date: scene.words.date(decision.date),
        iso_date: decision.date.to_string(),
        body: scene.words.say(body_key(decision.body), &[]),
        kind: decision.kind.map(|kind| scene.words.say(kind_key(kind), &[])),
        notes: scene.notes(&Subject::Decision(decision.id.clone())),
        vote: vote(scene, decision, &laws, &mut drawings),
        text: scene.prose(&decision.text),
        basis: basis(scene, id),
        folded: (entries.len() > SHOWN)
            .then(|| scene.words.say("basis-count", &[("count", Value::count(entries.len()))])),
        entries,
    };
    let heading = Heading {
        route: Route::Decision(id),
        title,
        description: scene.sentences([lead, scene.beginning(&decision.text)]),
        section: Section::More,
        trail: vec![
            scene.link(scene.words.say("nav-front", &[]), Route::Front),
            scene.link(scene.words.say("nav-decisions", &[]), Route::Decisions),
        ],
        sources: vec![decision.place],
    };
    scene.page(heading, body, drawings)
}

const fn kind_key(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Ordinary => "decision-kind-ordinary",
        DecisionKind::Special => "decision-kind-special",
    }
}

/// The entries that name a decision, by day.
fn entries(scene: Scene<'_>, id: Id<Decision>) -> Vec<EntryRow> {
    let its = scene.analysis().activity.of_decision(id).iter();
    its.map(|&position| scene.entry_row(position)).collect()
}
