//! Entries to look at beside a voucher: of the same counterparty, on the same budget line.

use serde::Serialize;

use crate::analysis::within;
use crate::model::{Books, Entry, Id, ItemKind, Voucher};
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;
use crate::views::rows::tone;
use crate::views::scene::Scene;

/// An entry beside a voucher.
#[derive(Clone, Debug, Serialize)]
pub struct Beside {
    /// Why it stands here.
    pub label: String,
    /// What it was for.
    pub link: Link,
    /// The language of the summary, where it is not the page's.
    pub foreign: Option<String>,
    /// The day.
    pub date: String,
    /// Its voucher.
    pub voucher: String,
    /// How much.
    pub amount: Figure,
    /// What the money does: `in`, `out` or `move`.
    pub tone: &'static str,
}

/// The entries before and after of the same counterparty, and of a year ago on the same line.
pub(super) fn beside(scene: Scene<'_>, id: Id<Voucher>) -> Vec<Beside> {
    let books = scene.books();
    let first = books.vouchers[id].entries.start;
    let Some(entry) = books.entries_of(id).first() else { return Vec::new() };
    let activity = &scene.analysis().activity;
    let of_party = entry.counterparty.map_or(&[][..], |party| activity.of_counterparty(party));
    let of_item = activity.of_item(entry.item);
    let found = [
        ("beside-party-before", before(books, of_party, first)),
        ("beside-party-after", after(books, of_party, first)),
        ("beside-item-before", before(books, of_item, first)),
        ("beside-year-ago", year_ago(scene, entry)),
    ];
    let mut shown: Vec<(&str, usize)> = Vec::new();
    for (key, position) in found {
        let voucher = |position: usize| books.entries[position].voucher;
        let Some(position) = position.filter(|&position| voucher(position) != id) else { continue };
        if !shown.iter().any(|(_, other)| voucher(*other) == voucher(position)) {
            shown.push((key, position));
        }
    }
    shown.into_iter().map(|(key, position)| row(scene, key, &books.entries[position])).collect()
}

/// Where an entry stands among positions in the order of days.
fn place(books: &Books, positions: &[usize], own: usize) -> usize {
    let key = |position: usize| (books.entries[position].date, position);
    positions.partition_point(|&position| key(position) < key(own))
}

fn before(books: &Books, positions: &[usize], own: usize) -> Option<usize> {
    let own_voucher = books.entries[own].voucher;
    let earlier = positions.get(..place(books, positions, own))?;
    earlier.iter().rev().copied().find(|&other| books.entries[other].voucher != own_voucher)
}

fn after(books: &Books, positions: &[usize], own: usize) -> Option<usize> {
    let own_voucher = books.entries[own].voucher;
    let later = positions.get(place(books, positions, own)..)?;
    later.iter().copied().find(|&other| books.entries[other].voucher != own_voucher)
}

/// On the same budget line in the same month of the year before, best of the same counterparty.
fn year_ago(scene: Scene<'_>, entry: &Entry) -> Option<usize> {
    if entry.kind == ItemKind::Transfer {
        return None;
    }
    let books = scene.books();
    let month = entry.date.month().plus(-12);
    let of_item = scene.analysis().activity.of_item(entry.item);
    let all = within(books, of_item, (month, month)).iter().copied();
    all.max_by_key(|&position| {
        let other = &books.entries[position];
        (other.counterparty == entry.counterparty, std::cmp::Reverse(position))
    })
}

fn row(scene: Scene<'_>, key: &str, entry: &Entry) -> Beside {
    Beside {
        label: scene.words.say(key, &[]),
        link: scene.link(scene.text(&entry.summary), Route::Voucher(entry.voucher)),
        foreign: scene.foreign(&entry.summary),
        date: scene.words.date(entry.date),
        voucher: scene.books().vouchers[entry.voucher].id.clone(),
        amount: scene.entry_amount(entry),
        tone: tone(entry),
    }
}
