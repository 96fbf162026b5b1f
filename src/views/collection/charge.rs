//! One charge in one year: billed, collected, by building, arrears and what was paid ahead.

use serde::Serialize;

use super::owed::{arrears, prepaid, remarks, waivers};
use super::prices::group_name;
use super::{is_over, values};
use crate::analysis::{ChargeCollection, CollectionSums, GroupCollection};
use crate::diag::{Subject, Value};
use crate::units::{Date, Quantity};
use crate::views::chart::{Bar, Mark, Name, RateBars};
use crate::views::equation::Equation;
use crate::views::figure::Link;
use crate::views::frame::{Drawing, Drawings};
use crate::views::note::Note;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// One charge in one year.
#[derive(Clone, Debug, Serialize)]
pub struct ChargePart {
    /// Its name.
    pub title: String,
    /// Billed, collected and the rate, or that too few pay it.
    pub text: String,
    /// Whether its figures are kept back because too few pay it.
    pub is_withheld: bool,
    /// What was found about it.
    pub notes: Vec<Note>,
    /// Rates by building, drawn; at most one.
    pub charts: Vec<Drawing>,
    /// The same as a table.
    pub groups: Option<Sheet>,
    /// That small groups are shown together.
    pub merged: Option<String>,
    /// What the files remark.
    pub remarks: Vec<String>,
    /// The decisions behind what was given up.
    pub waivers: Vec<Link>,
    /// From what was owed to what is owed.
    pub arrears: Option<Equation>,
    /// What was paid ahead and why it is no income.
    pub prepaid: Option<String>,
    /// Whether it belongs to the latest year.
    pub is_latest: bool,
}

pub(super) fn charge(
    scene: Scene<'_>,
    one: &ChargeCollection,
    is_latest: bool,
    drawings: &mut Drawings,
) -> ChargePart {
    let is_shown = one.is_shown(scene.books());
    let least = scene.books().community.publication.households_min;
    let withheld =
        || scene.words.say("collection-withheld", &[("least", Value::Count(i64::from(least)))]);
    let part = ChargePart {
        title: scene.text(&scene.books().charges[one.charge].name).to_owned(),
        text: if is_shown { sentence(scene, one) } else { withheld() },
        is_withheld: !is_shown,
        notes: Vec::new(),
        charts: Vec::new(),
        groups: None,
        merged: None,
        remarks: Vec::new(),
        waivers: Vec::new(),
        arrears: None,
        prepaid: None,
        is_latest,
    };
    if !is_shown {
        return part;
    }
    let has_rates = is_latest && one.groups.len() > 1;
    ChargePart {
        notes: notes(scene, one),
        charts: has_rates.then(|| drawings.add(rates(scene, one))).into_iter().collect(),
        groups: groups(scene, one),
        merged: merged(scene, one, least),
        remarks: remarks(scene, one),
        waivers: waivers(scene, one),
        arrears: arrears(scene, one),
        prepaid: prepaid(scene, one),
        ..part
    }
}

/// Billed, given up, collected, still owed.
pub(super) fn sentence(scene: Scene<'_>, one: &ChargeCollection) -> String {
    let mut sentences = vec![scene.words.say("collection-text", &values(scene, one, 2))];
    if !one.current.waived.is_zero() {
        sentences.push(scene.words.say("collection-waived", &values(scene, one, 2)));
    }
    scene.sentences(sentences)
}

/// The rate on the same day of the year before, where the files say it.
pub(super) fn a_year_ago(scene: Scene<'_>, one: &ChargeCollection) -> Option<String> {
    let day = one.as_of;
    let then = Date::new(day.year().checked_sub(1)?, day.month().number(), day.day())?;
    let mut snapshots = scene.analysis().snapshots.iter();
    let before = snapshots.find(|other| {
        other.charge == one.charge
            && other.as_of == then
            && other.year.number() + 1 == one.year.number()
            && other.is_shown(scene.books())
    })?;
    let values = values(scene, before, 2);
    (!is_over(one)).then(|| scene.words.say("collection-year-ago", &values))
}

fn notes(scene: Scene<'_>, one: &ChargeCollection) -> Vec<Note> {
    let start = scene.books().community.year_start;
    let subject = Subject::Charge(scene.books().charges[one.charge].id.clone());
    let about = scene.matter.about(&subject);
    let its = about
        .filter(|(_, finding)| finding.period.is_none_or(|period| period.year(start) == one.year));
    its.map(|(index, finding)| scene.note(index, finding)).collect()
}

/// The name of a group, or of several small ones together.
fn name(scene: Scene<'_>, one: &ChargeCollection, group: &GroupCollection) -> String {
    let names: Vec<String> =
        group.groups.iter().map(|id| group_name(scene, one.charge, id, one.year)).collect();
    scene.words.list(&names)
}

/// Rates by building, with that of all of them.
fn rates(scene: Scene<'_>, one: &ChargeCollection) -> RateBars {
    let values = values(scene, one, 1);
    let bar = |group: &GroupCollection| {
        let rate = group.sums.rate()?;
        let name = name(scene, one, group);
        Some(Bar::new(Name::only(name), Mark::rate(rate, scene.words.rate(rate, 1))))
    };
    RateBars {
        question: scene.words.say("collection-rates-title", &values),
        summary: scene.words.say("collection-text", &values),
        bars: one.groups.iter().filter_map(bar).collect(),
        average: one
            .current
            .rate()
            .map(|rate| Mark::rate(rate, scene.words.say("collection-average", &values))),
    }
}

/// Each building with its sums; one alone says no more than the sentence.
fn groups(scene: Scene<'_>, one: &ChargeCollection) -> Option<Sheet> {
    if one.groups.len() < 2 {
        return None;
    }
    let has_waived = !one.current.waived.is_zero();
    let has_opening = !one.current.opening.is_zero();
    let cells = |units: Option<u32>, sums: &CollectionSums| {
        let units = units.map(|units| scene.quantity_figure(Quantity::from(u64::from(units))));
        let mut cells: Vec<Cell> = vec![units.into()];
        if has_opening {
            cells.push(scene.figure(sums.opening).into());
        }
        cells.push(scene.figure(sums.billed).into());
        if has_waived {
            cells.push(scene.figure(sums.waived).into());
        }
        cells.push(scene.figure(sums.collected).into());
        cells.push(scene.figure(sums.unpaid()).into());
        cells.push(sums.rate().map(|rate| scene.rate_figure(rate, 2)).into());
        cells
    };
    let row = |group: &GroupCollection| {
        SheetRow::new(name(scene, one, group), cells(group.units, &group.sums))
    };
    let rows: Vec<SheetRow> = one.groups.iter().map(row).collect();
    let mut keys = vec!["money-head-group", "money-head-households"];
    keys.extend(has_opening.then_some("money-head-opening-owed"));
    keys.push("money-head-billed");
    keys.extend(has_waived.then_some("money-head-waived"));
    keys.extend(["money-head-collected", "money-head-unpaid", "money-head-rate"]);
    let heads = keys.into_iter().map(|key| scene.words_of(key)).collect();
    let caption = scene.words.say("collection-groups-caption", &values(scene, one, 2));
    let sheet = Sheet::new(caption, heads, 1).filled(rows)?;
    let total = SheetRow::new(scene.words.heading("term-total"), cells(None, &one.current));
    Some(Sheet { total: Some(total), ..sheet })
}

fn merged(scene: Scene<'_>, one: &ChargeCollection, least: u32) -> Option<String> {
    let merged = one.groups.iter().filter(|group| group.groups.len() > 1);
    let names: Vec<String> = merged.map(|group| name(scene, one, group)).collect();
    let values =
        [("names", text(scene.words.list(&names))), ("least", Value::Count(i64::from(least)))];
    (!names.is_empty()).then(|| scene.words.say("collection-merged", &values))
}
