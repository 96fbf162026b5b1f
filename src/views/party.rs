//! A counterparty: how it stands to the trust, its contracts, its sums, every payment.

use serde::Serialize;

use super::facts::{Fact, FactValue, Facts};
use super::figure::{Figure, Link};
use super::frame::{Drawings, Heading, Page, Section};
use super::note::Note;
use super::route::Route;
use super::rows::{EntryRow, ROWS_PER_PAGE};
use super::scene::Scene;
use super::suppliers::{ContractRow, contract_row};
use crate::analysis::{PartyLine, PartyUse, party_lines};
use crate::diag::{Subject, Value};
use crate::model::{Counterparty, Id, ItemKind, Relation};
use crate::units::{Month, Period};

/// Everything that the page of a counterparty says.
#[derive(Clone, Debug, Serialize)]
pub struct Party {
    /// Its name.
    pub title: String,
    /// The language of the name, where it is not the page's.
    pub foreign: Option<String>,
    /// What moved between it and the community, in a few sentences.
    pub lead: String,
    /// How it stands to the parties of the trust.
    pub relation: Relationship,
    /// What it is, since when.
    pub facts: Vec<Fact>,
    /// Its contracts.
    pub contracts: Vec<ContractRow>,
    /// Its sums by year and budget line.
    pub lines: Vec<PartyLineRow>,
    /// How many entries there are.
    pub count: String,
    /// The newest entries, by month.
    pub months: Vec<PartyMonth>,
    /// That older entries stand in the ledger, where there are too many.
    pub rest: Option<String>,
    /// The months in which the older ones stand.
    pub older: Vec<Link>,
    /// What was found about it.
    pub notes: Vec<Note>,
}

/// How a counterparty stands to the parties of the trust.
#[derive(Clone, Debug, Serialize)]
pub struct Relationship {
    /// How it is meant: `fine` where it is declared not to be related, else `plain`.
    pub tone: &'static str,
    /// The sentence.
    pub text: String,
}

/// A counterparty's sum on a budget line in a year.
#[derive(Clone, Debug, Serialize)]
pub struct PartyLineRow {
    /// The budget line.
    pub item: Link,
    /// The year, what the line is, and how many entries there are.
    pub detail: String,
    /// How much.
    pub amount: Figure,
}

/// The entries of a counterparty in a month.
#[derive(Clone, Debug, Serialize)]
pub struct PartyMonth {
    /// The month.
    pub link: Link,
    /// The entries, the newest first.
    pub rows: Vec<EntryRow>,
}

/// Makes the page of a counterparty.
pub fn party(scene: Scene<'_>, id: Id<Counterparty>) -> Page<Party> {
    let books = scene.books();
    let counterparty = &books.counterparties[id];
    let entries = scene.analysis().activity.of_counterparty(id);
    let (older, newest) = entries.split_at(entries.len().saturating_sub(ROWS_PER_PAGE));
    let contracts = books.contracts.iter().filter(|(_, one)| one.counterparty == id);
    let lead = lead(scene, id);
    let body = Party {
        title: scene.text(&counterparty.name).to_owned(),
        foreign: scene.foreign(&counterparty.name),
        lead: lead.clone(),
        relation: relation(scene, counterparty),
        facts: facts(scene, id),
        contracts: contracts.map(|(contract, _)| contract_row(scene, contract)).collect(),
        lines: lines(scene, id),
        count: scene.words.say("party-count", &[("count", Value::count(entries.len()))]),
        months: months(scene, newest),
        rest: (!older.is_empty())
            .then(|| scene.words.say("party-older", &[("count", Value::count(older.len()))])),
        older: older_months(scene, older),
        notes: scene.notes(&Subject::Counterparty(counterparty.id.clone())),
    };
    let heading = Heading {
        route: Route::Party(id),
        title: body.title.clone(),
        description: lead,
        section: Section::More,
        trail: vec![
            scene.front_link(),
            scene.link(scene.words.say("suppliers-title", &[]), Route::Suppliers),
        ],
        sources: vec![counterparty.place],
    };
    scene.page(heading, body, Drawings::default())
}

/// What was spent and received in the latest year with entries, and how often.
fn lead(scene: Scene<'_>, id: Id<Counterparty>) -> String {
    let activity = &scene.analysis().activity;
    let years = scene.analysis().years.iter().rev();
    let mut used = years.filter_map(|figures| {
        let its = PartyUse::of(scene.books(), activity, id, figures.year)?;
        let moved = !its.spent.is_zero() || !its.received.is_zero();
        moved.then_some((figures.year, its))
    });
    let Some((year, used)) = used.next() else {
        let has_entries = !activity.of_counterparty(id).is_empty();
        let key = if has_entries { "party-lead-apart" } else { "party-lead-none" };
        return scene.words.say(key, &[]);
    };
    let values = [
        ("year", Value::Text(scene.words.period(Period::Year(year.number())))),
        ("spent", used.spent.into()),
        ("received", used.received.into()),
        ("count", Value::count(used.entries)),
    ];
    let key = match (used.spent.is_zero(), used.received.is_zero()) {
        (false, true) => "party-lead-paid",
        (true, _) => "party-lead-payer",
        (false, false) => "party-lead-both",
    };
    scene.words.say(key, &values)
}

fn relation(scene: Scene<'_>, counterparty: &Counterparty) -> Relationship {
    let profile = ("profile", scene.profile().into());
    let (tone, text) = match &counterparty.related {
        Relation::Related(how) => {
            ("plain", scene.words.say("relation-related", &[("how", how.into()), profile]))
        }
        Relation::None => ("fine", scene.words.say("relation-none", &[profile])),
        Relation::Undeclared => ("plain", scene.words.say("relation-undeclared", &[profile])),
    };
    Relationship { tone, text }
}

fn facts(scene: Scene<'_>, id: Id<Counterparty>) -> Vec<Fact> {
    let books = scene.books();
    let counterparty = &books.counterparties[id];
    let mut facts = Facts::default();
    let say = |key| scene.words.say(key, &[]);
    let kind = counterparty
        .kind
        .as_ref()
        .map(|kind| FactValue::text(scene.text(kind)).in_language(scene.foreign(kind)));
    facts.add(say("fact-kind"), kind);
    let entries = scene.analysis().activity.of_counterparty(id);
    let date = |position: &usize| scene.words.date(books.entries[*position].date);
    facts.add(say("fact-first-entry"), entries.first().map(date).map(FactValue::text));
    facts.add(say("fact-last-entry"), entries.last().map(date).map(FactValue::text));
    let is_missing = books.has_counterparties && !counterparty.is_declared;
    let unregistered = is_missing.then(|| FactValue::text(say("party-unregistered")));
    facts.add(say("fact-register"), unregistered);
    facts.finish()
}

fn lines(scene: Scene<'_>, id: Id<Counterparty>) -> Vec<PartyLineRow> {
    let lines = party_lines(scene.books(), &scene.analysis().activity, id);
    lines.iter().map(|line| line_row(scene, line)).collect()
}

fn line_row(scene: Scene<'_>, line: &PartyLine) -> PartyLineRow {
    let kind = match scene.books().items[line.item].kind {
        ItemKind::Income => "kind-income",
        ItemKind::Expense => "kind-expense",
        ItemKind::Transfer => "kind-transfer",
        ItemKind::Held => "kind-held",
    };
    let values = [
        ("year", Value::Text(scene.words.period(Period::Year(line.year.number())))),
        ("kind", Value::Word(kind)),
        ("count", Value::count(line.entries)),
    ];
    PartyLineRow {
        item: scene.link(scene.item(line.item), Route::Item(line.item)),
        detail: scene.words.say("party-line-detail", &values),
        amount: scene.figure(line.actual),
    }
}

/// Entries in the order of days as months, the newest first.
fn months(scene: Scene<'_>, positions: &[usize]) -> Vec<PartyMonth> {
    let month = |position: &usize| scene.books().entries[*position].date.month();
    let months = positions.chunk_by(|one, other| month(one) == month(other));
    let of_month = |positions: &[usize]| {
        Some(PartyMonth {
            link: scene.month_link(month(positions.first()?))?,
            rows: positions.iter().rev().map(|&position| row(scene, position)).collect(),
        })
    };
    months.rev().filter_map(of_month).collect()
}

/// An entry as a row that does not repeat whose page it stands on.
fn row(scene: Scene<'_>, position: usize) -> EntryRow {
    EntryRow { party: None, ..scene.entry_row(position) }
}

fn older_months(scene: Scene<'_>, positions: &[usize]) -> Vec<Link> {
    let month = |position: &usize| scene.books().entries[*position].date.month();
    let mut months: Vec<Month> = positions.iter().map(month).collect();
    months.dedup();
    months.into_iter().rev().filter_map(|month| scene.month_link(month)).collect()
}
