//! The entries of a month, grouped by day.

use serde::Serialize;

use crate::diag::Place;
use crate::model::Entry;
use crate::views::rows::EntryRow;
use crate::views::scene::Scene;

/// A day with its entries.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// The day, without the year.
    pub name: String,
    /// The day for machines.
    pub iso_date: String,
    /// The entries.
    pub rows: Vec<EntryRow>,
}

/// Entries in the order of days as days.
pub(super) fn days(scene: Scene<'_>, positions: &[usize]) -> Vec<Day> {
    let date = |position: &usize| scene.books().entries[*position].date;
    let days = positions.chunk_by(|one, other| date(one) == date(other));
    let day = |positions: &[usize]| {
        let first = date(positions.first()?);
        Some(Day {
            name: scene.words.short_date(first),
            iso_date: first.to_string(),
            rows: positions.iter().map(|&position| scene.entry_row(position)).collect(),
        })
    };
    days.filter_map(day).collect()
}

/// The files in which entries stand.
pub(super) fn sources(scene: Scene<'_>, positions: &[usize]) -> Vec<Place> {
    let file = |entry: &Entry| Place::top(entry.place.file);
    let mut places: Vec<Place> =
        positions.iter().map(|&position| file(&scene.books().entries[position])).collect();
    places.sort_unstable();
    places.dedup();
    places
}
