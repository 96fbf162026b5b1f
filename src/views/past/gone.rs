//! A voucher or a budget line that is in no file any more: its page stays and says so.

use serde::Serialize;

use super::{Record, RecordStep, Told};
use crate::diag::Value;
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::route::Route;
use crate::views::scene::Scene;

/// Something whose rows were all taken out.
#[derive(Clone, Debug)]
pub struct Gone {
    /// Whether it was a voucher; a budget line otherwise.
    pub is_voucher: bool,
    /// Its number or id.
    pub id: Box<str>,
    /// Its address without its ending, from the root of the site.
    pub path: String,
}

/// Everything that the page of something that was taken out says.
#[derive(Clone, Debug, Serialize)]
pub struct GonePage {
    /// What it was.
    pub title: String,
    /// Its number or id.
    pub id: String,
    /// When it was taken out, and that its page stays.
    pub lead: String,
    /// Why, as the commit says.
    pub reason: Option<String>,
    /// What became of it.
    pub record: Record,
}

/// Makes the page of something that was taken out, by its number.
///
/// `None` where there is no such thing.
pub fn gone(scene: Scene<'_>, index: usize) -> Option<Page<GonePage>> {
    let past = scene.matter.past?;
    let it = past.gone().get(index)?;
    let told = if it.is_voucher { past.of_voucher(&it.id) } else { past.of_item(&it.id) };
    let telling = scene.telling()?;
    let id = telling.text(telling.mask.text(&it.id)).text;
    let last = told.last()?;
    let key = if it.is_voucher { "gone-voucher" } else { "gone-item" };
    let title = scene.words.say(key, &[]);
    let titled = scene.words.say("gone-title", &[("id", id.as_str().into())]);
    let day = scene.commit_day(last.visit.date);
    let lead = scene.words.say("gone-lead", &[("day", Value::from(day))]);
    let body = GonePage {
        title,
        id,
        lead: lead.clone(),
        reason: telling.reason(&last.visit.message),
        record: record(scene, &told)?,
    };
    let up = if it.is_voucher { scene.ledger_link() } else { scene.changes_link() };
    let heading = Heading {
        route: Route::Gone(index),
        title: titled,
        description: lead,
        section: if it.is_voucher { Section::Ledger } else { Section::Budget },
        trail: vec![scene.front_link(), up],
        sources: Vec::new(),
    };
    Some(scene.page(heading, body, Drawings::default()))
}

/// The record with everything that a row said when it was taken out.
fn record(scene: Scene<'_>, told: &[Told<'_>]) -> Option<Record> {
    let steps: Vec<RecordStep> = told.iter().filter_map(|it| scene.record_step(*it)).collect();
    let record = scene.record(told)?;
    Some(Record { steps, ..record })
}
