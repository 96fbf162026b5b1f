//! The ledger: every month with what came in, what went out, and whether it is closed.

mod chart;
mod months;

pub use chart::LedgerChart;
pub use months::{LedgerMonth, LedgerYear};
pub(super) use months::{closing, state};

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::note::Note;
use super::route::Route;
use super::scene::Scene;
use crate::diag::{Subject, Value};
use crate::model::{Id, Voucher};
use crate::units::Month;

/// Everything that the page of the ledger says.
#[derive(Clone, Debug, Serialize)]
pub struct Ledger {
    /// What there is, in a few sentences.
    pub lead: String,
    /// The way to search.
    pub search: Link,
    /// Income against spending of the latest year.
    pub chart: Option<LedgerChart>,
    /// The years with their months, the newest first.
    pub years: Vec<LedgerYear>,
    /// Numbers that were written and declared void.
    pub voids: Vec<VoidRow>,
    /// What was found about the numbers of vouchers.
    pub notes: Vec<Note>,
    /// That all numbers are there, where they are.
    pub numbers: Option<String>,
}

/// A voucher number that was declared void.
#[derive(Clone, Debug, Serialize)]
pub struct VoidRow {
    /// The number.
    pub link: Link,
    /// The day.
    pub date: String,
    /// What was written beside it.
    pub text: String,
    /// The language of the words, where it is not the page's.
    pub foreign: Option<String>,
}

/// Makes the page of the ledger.
pub fn ledger(scene: Scene<'_>) -> Page<Ledger> {
    let mut drawings = Drawings::default();
    let lead = lead(scene);
    let notes = number_notes(scene);
    let voids: Vec<VoidRow> = scene
        .books()
        .vouchers
        .iter()
        .filter_map(|(id, voucher)| void_row(scene, id, voucher))
        .collect();
    let is_whole = notes.is_empty() && !scene.books().vouchers.is_empty();
    let body = Ledger {
        search: scene.search_link(),
        chart: chart::chart(scene, &mut drawings),
        years: months::years(scene),
        voids,
        notes,
        numbers: is_whole.then(|| scene.words.say("ledger-numbers-whole", &[])),
        lead: lead.clone(),
    };
    let heading = Heading {
        route: Route::Ledger,
        title: scene.words.say("ledger-title", &[]),
        description: lead,
        section: Section::Ledger,
        trail: vec![scene.front_link()],
        sources: Vec::new(),
    };
    scene.page(heading, body, drawings)
}

fn lead(scene: Scene<'_>) -> String {
    let (books, activity) = (scene.books(), &scene.analysis().activity);
    let mut months = activity.months();
    let Some(first) = months.next() else { return scene.words.say("ledger-empty", &[]) };
    let last = months.next_back().unwrap_or(first);
    let written = books.vouchers.iter().filter(|(_, voucher)| voucher.void.is_none()).count();
    let values = [
        ("first", Value::from(first)),
        ("last", last.into()),
        ("is-one", Value::from(if first == last { "yes" } else { "no" })),
        ("vouchers", Value::count(written)),
        ("entries", Value::count(books.entries.len())),
    ];
    let mut sentences = vec![scene.words.say("ledger-lead", &values)];
    sentences.push(closed_so_far(scene));
    scene.sentences(sentences)
}

/// Up to which month the books are closed, or that nothing says so.
fn closed_so_far(scene: Scene<'_>) -> String {
    match scene.books().closings.last() {
        Some(closing) => {
            let values = [("period", closing.period.into()), ("date", closing.closed.into())];
            scene.words.say("ledger-closed-so-far", &values)
        }
        None => scene.words.say("ledger-no-closings", &[]),
    }
}

/// What was found about the numbers of vouchers, in every month.
fn number_notes(scene: Scene<'_>) -> Vec<Note> {
    let about = scene.matter.about(&Subject::Month);
    let of_numbers = about.filter(|(_, finding)| finding.code.0 == "voucher-gap");
    of_numbers.map(|(index, finding)| scene.note(index, finding)).collect()
}

/// A void number as a row; nothing for a voucher that counts.
pub(super) fn void_row(scene: Scene<'_>, id: Id<Voucher>, voucher: &Voucher) -> Option<VoidRow> {
    let summary = voucher.void.as_ref()?;
    Some(VoidRow {
        link: scene.link(voucher.id.clone(), Route::Voucher(id)),
        date: scene.words.date(voucher.date),
        text: summary.text(scene.language).to_owned(),
        foreign: scene.foreign(summary),
    })
}

impl Scene<'_> {
    /// The way to the front page.
    pub(super) fn front_link(&self) -> Link {
        self.link(self.words.say("nav-front", &[]), Route::Front)
    }

    /// The way to the ledger.
    pub(super) fn ledger_link(&self) -> Link {
        self.link(self.words.say("nav-ledger", &[]), Route::Ledger)
    }

    /// The way to a month of the ledger; nothing where the month has no page.
    pub(super) fn month_link(&self, month: Month) -> Option<Link> {
        let has_page = !self.analysis().activity.of_month(month).is_empty();
        has_page.then(|| self.link(self.words.month(month), Route::Month(month, 1)))
    }
}
