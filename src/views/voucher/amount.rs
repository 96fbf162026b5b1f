//! What a voucher comes to, and its entries where there are several.

use serde::Serialize;

use crate::diag::Value;
use crate::model::{Entry, Id, ItemKind, Voucher};
use crate::units::{Localized, Money};
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;
use crate::views::rows::tone;
use crate::views::scene::Scene;

/// The entries of a voucher with what they come to.
#[derive(Clone, Debug, Serialize)]
pub struct EntryTable {
    /// The entries.
    pub rows: Vec<EntryLine>,
    /// What they come to.
    pub total: Figure,
    /// That they net out, where they do.
    pub text: Option<String>,
}

/// An entry of a voucher that has several.
#[derive(Clone, Debug, Serialize)]
pub struct EntryLine {
    /// What it was for.
    pub summary: String,
    /// The language of the summary, where it is not the page's.
    pub foreign: Option<String>,
    /// The budget line.
    pub item: Link,
    /// The account and the fund, where they are not the same for all.
    pub place: Option<String>,
    /// How much.
    pub amount: Figure,
    /// What the money does: `in`, `out` or `move`.
    pub tone: &'static str,
}

/// What a voucher comes to.
pub(super) struct Total {
    pub(super) amount: Money,
    pub(super) figure: Figure,
    pub(super) label: &'static str,
    pub(super) tone: &'static str,
}

pub(super) fn total(scene: Scene<'_>, id: Id<Voucher>) -> Total {
    let entries = scene.books().entries_of(id);
    let net = net(scene, entries);
    let is_all = |kind| entries.iter().all(|entry| entry.kind == kind);
    if is_all(ItemKind::Transfer) {
        let received = entries.iter().map(Entry::flow).filter(|flow| flow.is_positive());
        let received = Money::total(scene.books().currency(), received);
        let moved = if received.is_zero() { net.abs() } else { received };
        let figure = scene.figure_as(moved, scene.words.money_unit(moved));
        return Total { amount: moved, figure, label: "voucher-moved", tone: "move" };
    }
    let label = match net.is_negative() {
        true if is_all(ItemKind::Expense) => "voucher-spent",
        false if is_all(ItemKind::Expense) => "voucher-taken-back",
        true if is_all(ItemKind::Income) => "voucher-given-back",
        false if is_all(ItemKind::Income) => "voucher-received",
        true if is_all(ItemKind::Held) => "voucher-held-back",
        false if is_all(ItemKind::Held) => "voucher-held",
        true => "voucher-net-out",
        false => "voucher-net-in",
    };
    let tone = if net.is_negative() { "out" } else { "in" };
    Total { amount: net, figure: scene.figure_as(net, scene.words.money_unit(net)), label, tone }
}

fn net(scene: Scene<'_>, entries: &[Entry]) -> Money {
    Money::total(scene.books().currency(), entries.iter().map(Entry::flow))
}

/// The summary of the first entry.
pub(super) fn first_summary<'s>(scene: Scene<'s>, id: Id<Voucher>) -> Option<&'s Localized> {
    scene.books().entries_of(id).first().map(|entry| &entry.summary)
}

/// What a voucher was for: its summary, with how many more there are.
pub(super) fn title(scene: Scene<'_>, id: Id<Voucher>) -> String {
    let entries = scene.books().entries_of(id);
    let Some(first) = entries.first() else { return scene.books().vouchers[id].id.clone() };
    let others = entries.iter().filter(|entry| entry.summary != first.summary).count();
    let values = [
        ("summary", Value::from(scene.text(&first.summary))),
        ("count", Value::count(entries.len())),
        ("others", Value::count(others)),
    ];
    if others == 0 {
        return scene.text(&first.summary).to_owned();
    }
    scene.words.say("voucher-title-several", &values)
}

/// The entries of a voucher that has several.
pub(super) fn table(scene: Scene<'_>, id: Id<Voucher>) -> Option<EntryTable> {
    let entries = scene.books().entries_of(id);
    let is_one_place = entries.windows(2).all(|pair| match pair {
        [one, other] => one.account == other.account && one.fund == other.fund,
        _ => true,
    });
    let net = net(scene, entries);
    (entries.len() > 1).then(|| EntryTable {
        rows: entries.iter().map(|entry| line(scene, entry, !is_one_place)).collect(),
        total: scene.signed_figure(net),
        text: net.is_zero().then(|| scene.words.say("voucher-nets-out", &[])),
    })
}

fn line(scene: Scene<'_>, entry: &Entry, says_place: bool) -> EntryLine {
    let names = [
        ("account", Value::Text(scene.account_number(entry.account))),
        ("fund", Value::Text(scene.fund(entry.fund))),
    ];
    let key = if scene.books().funds.len() > 1 { "voucher-place" } else { "voucher-place-account" };
    EntryLine {
        summary: scene.text(&entry.summary).to_owned(),
        foreign: scene.foreign(&entry.summary),
        item: scene.link(scene.item(entry.item), Route::Item(entry.item)),
        place: says_place.then(|| scene.words.say(key, &names)),
        amount: scene.entry_amount(entry),
        tone: tone(entry),
    }
}
