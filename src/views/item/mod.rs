//! A budget line across the years: what it is for, what it cost, why, who was paid.

mod entries;
mod months;
mod parties;
mod sentences;
mod steps;
mod worked;
mod years;

pub use entries::{Entries, item_entries};

use serde::Serialize;

use super::figure::{Figure, Link};
use super::frame::{Drawings, Heading, Page, Section};
use super::note::Note;
use super::note::StoryStep;
use super::past::Record;
use super::route::Route;
use super::rows::EntryRow;
use super::scene::Scene;
use crate::analysis::{ItemYear, LineUse, YearFigures};
use crate::diag::{Place, Subject, Value};
use crate::model::{Id, Item, ItemKind, Year};
use crate::units::{Money, Period};

/// Everything that the page of a budget line says.
#[derive(Clone, Debug, Serialize)]
pub struct ItemPage {
    /// Its name.
    pub name: String,
    /// Its fund, group and kind, in a few words.
    pub belongs: String,
    /// Its story, in Markdown.
    pub story: Option<Story>,
    /// Why its papers are kept back, where they are.
    pub withheld: Option<String>,
    /// Findings that belong to no single year.
    pub notes: Vec<Note>,
    /// Its years side by side, where there are several.
    pub table: Vec<years::YearRow>,
    /// Its years, the latest that has begun first.
    pub years: Vec<ItemYearPart>,
    /// What became of its rows in the budgets.
    pub record: Option<Record>,
    /// What is said where no year has it.
    pub empty: Option<String>,
}

/// The story of a budget line.
#[derive(Clone, Debug, Serialize)]
pub struct Story {
    /// The text in Markdown.
    pub markdown: String,
    /// The language of the text, where it is not the page's.
    pub foreign: Option<String>,
}

/// A budget line in one year.
#[derive(Clone, Debug, Serialize)]
pub struct ItemYearPart {
    /// The place on the page.
    pub id: String,
    /// The year.
    pub title: String,
    /// The page of the year's budget.
    pub budget: Link,
    /// What the figure is.
    pub label: String,
    /// The figure; nothing where none is set and none is booked.
    pub figure: Option<Figure>,
    /// What it means, against what, why and who agreed.
    pub text: String,
    /// Month by month.
    pub months: Option<months::ItemMonths>,
    /// How the budget was worked out.
    pub worked: Option<worked::Worked>,
    /// Its story: adopted, adjusted, corrected.
    pub steps: Vec<StoryStep>,
    /// The findings about it.
    pub notes: Vec<Note>,
    /// What the list of largest entries is called.
    pub largest_title: String,
    /// The largest entries.
    pub largest: Vec<EntryRow>,
    /// All entries.
    pub all: Option<Link>,
    /// What the list of parties is called.
    pub parties_title: String,
    /// Who was paid or paid.
    pub parties: Vec<parties::PartyRow>,
}

/// A budget line in one year, with all that is known of it.
#[derive(Clone, Copy)]
struct Told<'a> {
    scene: Scene<'a>,
    item: Id<Item>,
    figures: &'a YearFigures,
    year: &'a Year,
    line: &'a LineUse,
    used: &'a ItemYear<'a>,
}

impl Told<'_> {
    /// The year's name.
    fn name(&self) -> String {
        self.scene.words.period(Period::Year(self.figures.year.number()))
    }
}

/// How many of the largest entries are shown.
const LARGEST: usize = 4;

/// Makes the page of a budget line.
pub fn item(scene: Scene<'_>, item: Id<Item>) -> Page<ItemPage> {
    let mut drawings = Drawings::default();
    let years = year_parts(scene, item, &mut drawings);
    let books = scene.books();
    let empty = years.is_empty().then(|| scene.words.say("item-empty", &[]));
    let reason = books.community.publication.withheld_reason(item);
    let body = ItemPage {
        name: scene.item(item).to_owned(),
        belongs: sentences::belongs(scene, item),
        story: story(scene, item),
        withheld: reason.map(|reason| {
            scene.words.say("item-withheld", &[("reason", scene.text(reason).into())])
        }),
        notes: undated_notes(scene, item),
        table: years::table(scene, item),
        years,
        record: scene.item_record(item),
        empty,
    };
    let described = body.years.first().map(|year| year.text.clone()).or(body.empty.clone());
    let heading = Heading {
        route: Route::Item(item),
        title: body.name.clone(),
        description: described.unwrap_or_default(),
        section: Section::Budget,
        trail: trail(scene, item),
        sources: sources(scene, item),
    };
    scene.page(heading, body, drawings)
}

/// The latest year of a budget line that has begun, and what the line comes to in it.
pub(super) fn latest<'s>(
    scene: Scene<'s>,
    item: Id<Item>,
) -> Option<(&'s YearFigures, &'s LineUse, Money)> {
    let (figures, line) = years::of_item(scene, item).into_iter().next()?;
    Some((figures, line, years::amount(scene, figures, line)))
}

/// The way up: the front page, then the budget of the latest year that has the line.
fn trail(scene: Scene<'_>, item: Id<Item>) -> Vec<Link> {
    let front = scene.link(scene.words.say("nav-front", &[]), Route::Front);
    let latest = years::of_item(scene, item).into_iter().next();
    let budget = latest.map(|(figures, _)| budget_link(scene, figures));
    std::iter::once(front).chain(budget).collect()
}

fn budget_link(scene: Scene<'_>, figures: &YearFigures) -> Link {
    let year = scene.words.period(Period::Year(figures.year.number()));
    let text = scene.words.say("budget-title", &[("year", year.into())]);
    scene.link(text, Route::Budget(figures.year))
}

fn story(scene: Scene<'_>, item: Id<Item>) -> Option<Story> {
    let text = scene.books().items[item].story.as_ref().filter(|text| !text.is_empty())?;
    let first = scene.books().language();
    let (markdown, is_own) = text.in_language(scene.language, first);
    let foreign = (!is_own).then(|| first.tag().to_owned());
    Some(Story { markdown: markdown.to_owned(), foreign })
}

/// The findings about the line that name no period.
fn undated_notes(scene: Scene<'_>, item: Id<Item>) -> Vec<Note> {
    let subject = Subject::Item(scene.books().items[item].id.clone());
    let about = scene.matter.about(&subject).filter(|(_, finding)| finding.period.is_none());
    about.map(|(index, finding)| scene.note(index, finding)).collect()
}

fn sources(scene: Scene<'_>, item: Id<Item>) -> Vec<Place> {
    let lines = scene.books().years.iter().rev().filter_map(|year| year.line(item));
    lines.map(|line| line.place).take(3).collect()
}

fn year_parts(scene: Scene<'_>, item: Id<Item>, drawings: &mut Drawings) -> Vec<ItemYearPart> {
    let years = years::of_item(scene, item).into_iter();
    let part = |(figures, line): (&YearFigures, &LineUse)| {
        let books = scene.books();
        let used = ItemYear::of(books, &scene.analysis().activity, item, figures.year);
        let year = books.year(figures.year)?;
        Some(year_part(Told { scene, item, figures, year, line, used: &used }, drawings))
    };
    years.filter_map(part).collect()
}

fn year_part(told: Told<'_>, drawings: &mut Drawings) -> ItemYearPart {
    let scene = told.scene;
    let (label, figure) = sentences::figure(told);
    let largest = told.used.largest(scene.books(), LARGEST);
    let count = [("count", Value::count(told.used.entries.len()))];
    let route = Route::ItemEntries(told.item, told.figures.year, 1);
    let of_kind = |income: &str, expense: &str, other: &str| {
        let key = match told.line.kind {
            ItemKind::Income => income,
            ItemKind::Expense => expense,
            ItemKind::Held | ItemKind::Transfer => other,
        };
        scene.words.say(key, &[("count", Value::count(largest.len()))])
    };
    ItemYearPart {
        id: format!("y{}", told.figures.year.number()),
        title: told.name(),
        budget: budget_link(scene, told.figures),
        label,
        figure,
        text: sentences::text(told),
        months: months::months(told, drawings),
        worked: worked::worked(told),
        steps: steps::steps(told),
        notes: notes(told),
        largest_title: of_kind("item-largest-in", "item-largest-out", "item-largest"),
        all: (!largest.is_empty()).then(|| scene.link(scene.words.say("item-all", &count), route)),
        parties_title: of_kind("item-payers", "item-payees", "item-parties"),
        parties: parties::parties(told),
        largest: largest.into_iter().map(|position| scene.entry_row(position)).collect(),
    }
}

/// The findings about the line that name this year.
fn notes(told: Told<'_>) -> Vec<Note> {
    let subject = Subject::Item(told.scene.books().items[told.item].id.clone());
    let start = told.scene.books().community.year_start;
    let about = told.scene.matter.about(&subject).filter(|(_, finding)| {
        finding.period.is_some_and(|period| period.year(start) == told.figures.year)
    });
    about.map(|(index, finding)| told.scene.note(index, finding)).collect()
}
