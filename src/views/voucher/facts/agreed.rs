//! Who agreed to a voucher: approval, decision, contract.

use super::Lines;
use crate::diag::Value;
use crate::model::{ApprovalLevel, Contract, Decision, Id};
use crate::views::facts::{FactValue, Facts};
use crate::views::route::Route;
use crate::views::scene::Scene;

pub(super) fn add(lines: Lines<'_>, facts: &mut Facts) {
    let levels = lines.each(|entry| entry.approval).into_iter();
    facts.add(lines.say("fact-approval"), levels.map(|level| approval(lines.scene, level)));
    let decisions = lines.each(|entry| entry.decision).into_iter();
    facts.add(lines.say("fact-decision"), decisions.map(|id| decision(lines.scene, id)));
    let contracts = lines.each(|entry| entry.contract).into_iter();
    facts.add(lines.say("fact-contract"), contracts.map(|id| contract(lines.scene, id)));
}

/// An approval level with what it demands.
fn approval(scene: Scene<'_>, level: Id<ApprovalLevel>) -> FactValue {
    let level = &scene.matter.books.approvals[level];
    let roles: Vec<&str> =
        level.roles.iter().map(|role| scene.text(&scene.matter.books.roles[*role].name)).collect();
    let mut demands = Vec::new();
    if !roles.is_empty() {
        let names = scene.words.list(&roles);
        demands.push(scene.words.say("approval-signed", &[("roles", names.into())]));
    }
    if let Some(most) = level.up_to {
        demands.push(scene.words.say("approval-up-to", &[("amount", most.into())]));
    }
    if level.needs_decision {
        demands.push(scene.words.say("approval-decision", &[]));
    }
    if let Some(quotes) = level.quotes {
        let count = Value::Count(i64::from(quotes));
        demands.push(scene.words.say("approval-quotes", &[("count", count)]));
    }
    if level.under_contract {
        demands.push(scene.words.say("approval-contract", &[]));
    }
    FactValue::text(scene.text(&level.name))
        .in_language(scene.foreign(&level.name))
        .beside(scene.sentences(demands))
}

fn decision(scene: Scene<'_>, id: Id<Decision>) -> FactValue {
    let decision = &scene.matter.books.decisions[id];
    let text = scene.text(&decision.title);
    FactValue::link(scene.link(text, Route::Decision(id)))
        .in_language(scene.foreign(&decision.title))
        .beside(scene.words.say(
            "decision-aside",
            &[("id", decision.id.as_str().into()), ("date", decision.date.into())],
        ))
}

/// A contract with its amount and what was paid under it up to now.
fn contract(scene: Scene<'_>, id: Id<Contract>) -> FactValue {
    let contract = &scene.matter.books.contracts[id];
    let used = &scene.analysis().contracts[id.index()];
    let mut said = vec![];
    if let Some(amount) = contract.amount {
        let values = [("amount", Value::from(amount)), ("paid", used.paid().into())];
        said.push(scene.words.say("contract-paid", &values));
    }
    if let Some(quotes) = contract.quotes {
        let count = Value::Count(i64::from(quotes));
        said.push(scene.words.say("contract-quotes", &[("count", count)]));
    }
    FactValue::link(scene.link(scene.text(&contract.title), Route::Contract(id)))
        .in_language(scene.foreign(&contract.title))
        .beside(scene.sentences(said))
}
