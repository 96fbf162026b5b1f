//! A voucher: what it was for, who agreed, what proves it, and what became of it.

mod amount;
mod beside;
mod chain;
mod facts;
mod marks;
mod papers;
mod story;

pub use amount::{EntryLine, EntryTable};
pub use beside::Beside;
pub use chain::{Chain, ChainRow};
pub use papers::{PaperLink, Papers};

use serde::Serialize;

use super::facts::Fact;
use super::figure::{Figure, Link};
use super::frame::{Drawings, Heading, Page, Section};
use super::note::{Badge, Note, StoryStep};
use super::past::Record;
use super::route::Route;
use super::scene::Scene;
use crate::diag::{Subject, Value};
use crate::model::{Id, Voucher};
use crate::units::Localized;

/// Everything that the page of a voucher says.
#[derive(Clone, Debug, Serialize)]
pub struct VoucherPage {
    /// Its number.
    pub number: String,
    /// What it was for.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub foreign: Option<String>,
    /// Why its number does not count, where it is void.
    pub void: Option<String>,
    /// How much.
    pub amount: Option<Figure>,
    /// What the amount is: spent, received, moved.
    pub amount_label: String,
    /// What the money does: `in`, `out` or `move`.
    pub tone: &'static str,
    /// Whether it is proven and agreed, in a few short words.
    pub marks: Vec<Badge>,
    /// When, who, which budget line, which account, who agreed.
    pub facts: Vec<Fact>,
    /// Its entries, where there are several.
    pub entries: Option<EntryTable>,
    /// What it belongs to by correction or refund.
    pub chain: Option<Chain>,
    /// The papers, or why there are none.
    pub papers: Option<Papers>,
    /// Its story.
    pub story: Vec<StoryStep>,
    /// What became of its rows.
    pub record: Option<Record>,
    /// What was found about it.
    pub notes: Vec<Note>,
    /// Entries to look at beside it.
    pub beside: Vec<Beside>,
    /// The voucher before it.
    pub earlier: Option<Link>,
    /// The voucher after it.
    pub later: Option<Link>,
}

/// Makes the page of a voucher.
pub fn voucher(scene: Scene<'_>, id: Id<Voucher>) -> Page<VoucherPage> {
    let voucher = &scene.books().vouchers[id];
    let (body, description) = match &voucher.void {
        Some(summary) => {
            let page = void_page(scene, id, summary);
            let title = page.title.clone();
            (page, title)
        }
        None => {
            let total = amount::total(scene, id);
            let description = description(scene, id, &total);
            (full_page(scene, id, total), description)
        }
    };
    let mut trail = vec![scene.front_link(), scene.ledger_link()];
    trail.extend(scene.month_link(voucher.date.month()));
    let heading = Heading {
        route: Route::Voucher(id),
        title: voucher.id.clone(),
        description,
        section: Section::Ledger,
        trail,
        sources: vec![voucher.place],
    };
    scene.page(heading, body, Drawings::default())
}

fn full_page(scene: Scene<'_>, id: Id<Voucher>, total: amount::Total) -> VoucherPage {
    let subject = Subject::Voucher(scene.books().vouchers[id].id.clone());
    VoucherPage {
        title: amount::title(scene, id),
        foreign: amount::first_summary(scene, id).and_then(|summary| scene.foreign(summary)),
        amount: Some(total.figure),
        amount_label: scene.words.say(total.label, &[]),
        tone: total.tone,
        marks: marks::marks(scene, id),
        facts: facts::facts(scene, id),
        entries: amount::table(scene, id),
        chain: chain::chain(scene, id),
        papers: Some(papers::papers(scene, id)),
        story: story::story(scene, id),
        notes: scene.notes(&subject),
        beside: beside::beside(scene, id),
        ..bare_page(scene, id)
    }
}

fn void_page(scene: Scene<'_>, id: Id<Voucher>, summary: &Localized) -> VoucherPage {
    let values = [("voucher", Value::from(scene.books().vouchers[id].id.as_str()))];
    let mut page = bare_page(scene, id);
    page.title = scene.words.say("voucher-void-title", &values);
    page.void = Some(summary.text(scene.language).to_owned());
    page.foreign = scene.foreign(summary);
    page.notes = scene.notes(&Subject::Voucher(page.number.clone()));
    page
}

/// A voucher's number and the ways to its neighbours.
fn bare_page(scene: Scene<'_>, id: Id<Voucher>) -> VoucherPage {
    let (earlier, later) = neighbours(scene, id);
    VoucherPage {
        number: scene.books().vouchers[id].id.clone(),
        title: String::new(),
        foreign: None,
        void: None,
        amount: None,
        amount_label: String::new(),
        tone: "move",
        marks: Vec::new(),
        facts: Vec::new(),
        entries: None,
        chain: None,
        papers: None,
        story: Vec::new(),
        record: scene.voucher_record(id),
        notes: Vec::new(),
        beside: Vec::new(),
        earlier,
        later,
    }
}

/// The vouchers before and after it in the files.
fn neighbours(scene: Scene<'_>, id: Id<Voucher>) -> (Option<Link>, Option<Link>) {
    let vouchers = &scene.books().vouchers;
    let link = |other: Id<Voucher>| scene.link(vouchers[other].id.clone(), Route::Voucher(other));
    let earlier = id.index().checked_sub(1).and_then(|index| vouchers.at(index));
    (earlier.map(link), vouchers.at(id.index() + 1).map(link))
}

/// When, how much, what for and to whom or from whom.
fn description(scene: Scene<'_>, id: Id<Voucher>, total: &amount::Total) -> String {
    let entries = scene.books().entries_of(id);
    let party = entries.first().and_then(|entry| entry.counterparty);
    let party = party.filter(|_| entries.iter().all(|entry| entry.counterparty == party));
    let way = match (party, total.tone) {
        (None, _) | (_, "move") => "none",
        (_, "out") => "to",
        _ => "by",
    };
    let name = party.map(|party| scene.text(&scene.books().counterparties[party].name));
    let values = [
        ("date", Value::from(scene.books().vouchers[id].date)),
        ("what", scene.words_of(total.label).into()),
        ("amount", total.amount.abs().into()),
        ("summary", amount::title(scene, id).into()),
        ("way", way.into()),
        ("party", name.unwrap_or_default().into()),
    ];
    scene.words.say("voucher-description", &values)
}
