//! Who was paid from a budget line, or who paid.

use serde::Serialize;

use super::Told;
use crate::analysis::ItemParty;
use crate::diag::Value;
use crate::model::ItemKind;
use crate::views::figure::Figure;
use crate::views::route::Route;

/// What a budget line has with one counterparty.
#[derive(Clone, Debug, Serialize)]
pub struct PartyRow {
    /// The name.
    pub name: String,
    /// The counterparty's page.
    pub href: Option<String>,
    /// The sum.
    pub figure: Figure,
    /// How many entries it is the sum of.
    pub text: String,
}

/// Who was paid or paid; nothing where the entries name nobody at all.
pub(super) fn parties(told: Told<'_>) -> Vec<PartyRow> {
    let scene = told.scene;
    let is_flow = matches!(told.line.kind, ItemKind::Income | ItemKind::Expense);
    let is_named = told.used.parties.iter().any(|one| one.party.is_some());
    if !is_flow || !is_named {
        return Vec::new();
    }
    let row = |one: &ItemParty| PartyRow {
        name: match one.party {
            Some(party) => scene.text(&scene.books().counterparties[party].name).to_owned(),
            None => scene.words.say("item-nobody", &[]),
        },
        href: one.party.map(|party| scene.address(Route::Party(party))),
        figure: scene.figure(one.amount),
        text: scene.words.say("count-entries", &[("n", Value::count(one.entries))]),
    };
    told.used.parties.iter().map(row).collect()
}
