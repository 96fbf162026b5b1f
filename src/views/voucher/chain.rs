//! Corrections and refunds with what they belong to, and what is left in the end.

use serde::Serialize;

use crate::diag::Value;
use crate::model::{Entry, Id, Target, Voucher};
use crate::units::Money;
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;
use crate::views::scene::Scene;

/// An original with everything that takes it back, puts it right or pays it back.
#[derive(Clone, Debug, Serialize)]
pub struct Chain {
    /// What this voucher is in it, in a sentence.
    pub text: String,
    /// The entries by day.
    pub rows: Vec<ChainRow>,
    /// What is left in the end.
    pub net: Option<Figure>,
}

/// One entry of a chain.
#[derive(Clone, Debug, Serialize)]
pub struct ChainRow {
    /// What it does: entered, taken back, entered anew, paid back.
    pub role: String,
    /// Its voucher.
    pub link: Link,
    /// Whether it is the voucher of this page.
    pub is_own: bool,
    /// The day.
    pub date: String,
    /// How much.
    pub amount: Figure,
}

/// What an entry does in a chain.
pub(super) fn role(entry: &Entry) -> &'static str {
    match (entry.corrects.is_some(), entry.refunds.is_some(), entry.amount.is_negative()) {
        (true, _, true) => "chain-taken-back",
        (true, _, false) => "chain-entered-anew",
        (false, true, _) => "chain-refund",
        (false, false, _) => "chain-entered",
    }
}

/// The chain that a voucher stands in, if it does in any.
pub(super) fn chain(scene: Scene<'_>, id: Id<Voucher>) -> Option<Chain> {
    let books = scene.books();
    let positions = scene.analysis().links.chain(books, id);
    if positions.is_empty() {
        return prior(scene, id);
    }
    let flows = positions.iter().map(|&position| books.entries[position].flow());
    let net = Money::total(books.currency(), flows);
    let row = |&position: &usize| chain_row(scene, id, &books.entries[position]);
    let rows: Vec<ChainRow> = positions.iter().map(row).collect();
    let own = positions.iter().map(|&position| &books.entries[position]);
    let own = own.filter(|entry| entry.voucher == id);
    let key = own.map(role).next_back().unwrap_or("chain-entered");
    let values = [("net", Value::from(net.abs()))];
    let text = scene.words.say(&format!("{key}-text"), &values);
    Some(Chain { text, rows, net: Some(scene.signed_figure(net)) })
}

/// What points to something from before these books.
fn prior(scene: Scene<'_>, id: Id<Voucher>) -> Option<Chain> {
    let entries = scene.books().entries_of(id).iter();
    let points_before = |entry: &&Entry| {
        entry.corrects == Some(Target::Prior) || entry.refunds == Some(Target::Prior)
    };
    let rows: Vec<ChainRow> =
        entries.filter(points_before).map(|entry| chain_row(scene, id, entry)).collect();
    let text = scene.words.say("chain-prior-text", &[]);
    (!rows.is_empty()).then_some(Chain { text, rows, net: None })
}

fn chain_row(scene: Scene<'_>, id: Id<Voucher>, entry: &Entry) -> ChainRow {
    ChainRow {
        role: scene.words.say(role(entry), &[]),
        link: scene
            .link(scene.books().vouchers[entry.voucher].id.clone(), Route::Voucher(entry.voucher)),
        is_own: entry.voucher == id,
        date: scene.words.date(entry.date),
        amount: scene.entry_amount(entry),
    }
}
