//! The contract and the decisions behind the trustee's pay.

use serde::Serialize;

use crate::diag::Value;
use crate::model::{Contract, Counterparty, Decision, Id};
use crate::views::figure::Link;
use crate::views::route::Route;
use crate::views::scene::Scene;
use crate::views::short::text;

/// A paper on which the pay rests.
#[derive(Clone, Debug, Serialize)]
pub struct Basis {
    /// The paper.
    pub link: Link,
    /// What it is and from when.
    pub text: String,
}

/// Who is paid by the rules, in the order of payment.
fn parties(scene: Scene<'_>) -> Vec<Id<Counterparty>> {
    let books = scene.books();
    let mut parties = Vec::new();
    for rule in &books.remunerations {
        for &position in scene.analysis().activity.of_item(rule.item) {
            if let Some(party) = books.entries[position].counterparty
                && !parties.contains(&party)
            {
                parties.push(party);
            }
        }
    }
    parties
}

/// The trustee's name: that of its role, else that of who is paid by the rules.
pub(super) fn trustee_name(scene: Scene<'_>) -> Option<String> {
    let books = scene.books();
    let mut roles = books.roles.iter();
    let role = roles.find(|(_, role)| role.term.as_deref() == Some("trustee"));
    let role = role.map(|(_, role)| scene.text(&role.name).to_owned());
    role.or_else(|| {
        let party = parties(scene).first().copied()?;
        Some(scene.text(&books.counterparties[party].name).to_owned())
    })
}

/// The contracts with who is paid, their decisions, and decisions about the pay itself.
pub(super) fn basis(scene: Scene<'_>) -> Vec<Basis> {
    let books = scene.books();
    let parties = parties(scene);
    let is_about = |contract: &Contract| {
        let is_paid_by_rule =
            contract.item.is_none_or(|item| books.remunerations.iter().any(|r| r.item == item));
        parties.contains(&contract.counterparty) && is_paid_by_rule
    };
    let contracts: Vec<(Id<Contract>, &Contract)> = match parties.is_empty() {
        true => Vec::new(),
        false => books.contracts.iter().filter(|(_, contract)| is_about(contract)).collect(),
    };
    let mut decisions: Vec<Id<Decision>> =
        contracts.iter().filter_map(|(_, contract)| contract.decision).collect();
    let decides = |decision: &Decision| {
        let is_item = |text: &String| {
            books.remunerations.iter().any(|rule| books.items[rule.item].id == *text)
        };
        decision.decides.iter().any(is_item)
    };
    decisions.extend(books.decisions.iter().filter(|(_, one)| decides(one)).map(|(id, _)| id));
    decisions.sort_by_key(|id| books.decisions[*id].date);
    decisions.dedup();
    let contracts = contracts.iter().map(|(id, contract)| contract_basis(scene, *id, contract));
    contracts.chain(decisions.iter().map(|id| decision_basis(scene, *id))).collect()
}

fn contract_basis(scene: Scene<'_>, id: Id<Contract>, contract: &Contract) -> Basis {
    let party = &scene.books().counterparties[contract.counterparty].name;
    let term = match (contract.from, contract.to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, _) => "none",
    };
    let date = |date: Option<_>| date.map_or(Value::Word("not-stated"), Value::Date);
    let values = [
        ("party", Value::from(party)),
        ("term", term.into()),
        ("from", date(contract.from)),
        ("to", date(contract.to)),
        ("id", contract.id.as_str().into()),
    ];
    Basis {
        link: scene.link(scene.text(&contract.title), Route::Contract(id)),
        text: scene.words.say("trustee-basis-contract", &values),
    }
}

fn decision_basis(scene: Scene<'_>, id: Id<Decision>) -> Basis {
    let decision = &scene.books().decisions[id];
    let values = [("date", decision.date.into()), ("id", text(&*decision.id))];
    Basis {
        link: scene.link(scene.text(&decision.title), Route::Decision(id)),
        text: scene.words.say("trustee-basis-decision", &values),
    }
}
