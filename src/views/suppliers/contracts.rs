//! Contracts: with whom, for how long, how much, how chosen, and what was paid so far.

use serde::Serialize;

use crate::analysis::{ContractState, contract_state};
use crate::diag::{Subject, Value};
use crate::model::{Contract, Id};
use crate::views::figure::{Figure, Link};
use crate::views::note::Note;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// Contracts that all run, are all to come, or have all ended.
#[derive(Clone, Debug, Serialize)]
pub struct ContractGroup {
    /// What they have in common.
    pub title: String,
    /// The contracts.
    pub rows: Vec<ContractRow>,
}

/// A contract.
#[derive(Clone, Debug, Serialize)]
pub struct ContractRow {
    /// Its name on the page, to which others link.
    pub anchor: String,
    /// What it is about.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub foreign: Option<String>,
    /// Its number.
    pub number: String,
    /// With whom.
    pub party: Link,
    /// The budget line that it is paid from.
    pub item: Option<Link>,
    /// Its amount over the whole term.
    pub amount: Option<Figure>,
    /// That no amount was agreed, where none is stated.
    pub no_amount: String,
    /// Its term, and how many days are left.
    pub term: String,
    /// What was paid so far.
    pub paid: String,
    /// How it was chosen.
    pub chosen: String,
    /// The decision that it rests on.
    pub decision: Option<Link>,
    /// What was found about it.
    pub notes: Vec<Note>,
}

/// The contracts in three groups: running, to come, ended.
pub(super) fn groups(scene: Scene<'_>) -> Vec<ContractGroup> {
    let states = [
        (ContractState::Running, "contracts-running"),
        (ContractState::ToCome, "contracts-to-come"),
        (ContractState::Ended, "contracts-ended"),
    ];
    let group = |(state, key): (ContractState, &str)| {
        let all = scene.books().contracts.iter();
        let of_state = all.filter(|(_, one)| contract_state(one, scene.analysis().today) == state);
        let rows: Vec<ContractRow> = of_state.map(|(id, _)| contract_row(scene, id)).collect();
        let values = [("count", Value::count(rows.len()))];
        (!rows.is_empty()).then(|| ContractGroup { title: scene.words.say(key, &values), rows })
    };
    states.into_iter().filter_map(group).collect()
}

/// A contract as a row.
pub(in crate::views) fn contract_row(scene: Scene<'_>, id: Id<Contract>) -> ContractRow {
    let books = scene.books();
    let contract = &books.contracts[id];
    ContractRow {
        anchor: format!("c-{}", contract.slug),
        title: scene.text(&contract.title).to_owned(),
        foreign: scene.foreign(&contract.title),
        number: contract.id.clone(),
        party: scene.link(
            scene.text(&books.counterparties[contract.counterparty].name),
            Route::Party(contract.counterparty),
        ),
        item: contract.item.map(|item| scene.link(scene.item(item), Route::Item(item))),
        amount: contract.amount.map(|amount| scene.figure(amount)),
        no_amount: scene.words.say("contract-no-amount", &[]),
        term: term(scene, contract),
        paid: paid(scene, id),
        chosen: chosen(scene, contract),
        decision: contract.decision.map(|decision| {
            scene.link(books.decisions[decision].id.clone(), Route::Decision(decision))
        }),
        notes: scene.notes(&Subject::Contract(contract.id.clone())),
    }
}

/// From when to when, and how many days are left of a term that runs.
fn term(scene: Scene<'_>, contract: &Contract) -> String {
    let date = |date: Option<crate::units::Date>| {
        date.map(|date| scene.words.date(date)).unwrap_or_default()
    };
    let key = match (contract.from, contract.to) {
        (Some(_), Some(_)) => "contract-term",
        (Some(_), None) => "contract-from",
        (None, Some(_)) => "contract-to",
        (None, None) => "contract-no-term",
    };
    let values = [("from", Value::Text(date(contract.from))), ("to", date(contract.to).into())];
    let mut said = vec![scene.words.say(key, &values)];
    let today = scene.analysis().today;
    let left = contract.to.map(|to| to.days_since(today));
    let soon = i32::try_from(scene.books().checks.contract_ending_days).unwrap_or(i32::MAX);
    let is_running = contract_state(contract, today) == ContractState::Running;
    if let Some(left) = left.filter(|left| is_running && (0..=soon).contains(left)) {
        let days = Value::Count(i64::from(left));
        said.push(scene.words.say("contract-days-left", &[("days", days)]));
    }
    scene.sentences(said)
}

/// What was paid so far, and what share of the amount that is.
fn paid(scene: Scene<'_>, id: Id<Contract>) -> String {
    let used = &scene.analysis().contracts[id.index()];
    let share = used.share(scene.books());
    let values = [
        ("paid", Value::from(used.paid())),
        ("count", Value::count(used.entries.len())),
        ("share", share.map(|share| scene.words.rate(share, 1)).unwrap_or_default().into()),
    ];
    let key = match (used.entries.is_empty(), used.received.is_zero(), share.is_some()) {
        (true, _, _) => "contract-nothing-paid",
        (_, true, true) => "contract-spent-share",
        (_, true, false) => "contract-spent",
        (_, false, true) => "contract-received-share",
        (_, false, false) => "contract-received",
    };
    scene.words.say(key, &values)
}

fn chosen(scene: Scene<'_>, contract: &Contract) -> String {
    match contract.quotes {
        Some(quotes) => {
            let count = Value::Count(i64::from(quotes));
            scene.words.say("contract-chosen", &[("count", count)])
        }
        None => scene.words.say("contract-chosen-unsaid", &[]),
    }
}
