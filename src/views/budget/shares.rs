//! All shares of each hundred that a year spent.

use serde::Serialize;

use super::Told;
use crate::views::chart::Shares;
use crate::views::frame::{Drawing, Drawings};
use crate::views::shares::{ShareRow, shares};

/// Where each hundred went, all of it.
#[derive(Clone, Debug, Serialize)]
pub struct AllSharesPart {
    /// The question.
    pub title: String,
    /// The answer in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// Those that the chart names.
    pub shown: Vec<ShareRow>,
    /// All others.
    pub others: Vec<ShareRow>,
}

/// How many shares the chart names.
const SHOWN: usize = 6;

/// Where each hundred went; `None` where nothing was spent.
pub(super) fn all(told: Told<'_>, drawings: &mut Drawings) -> Option<AllSharesPart> {
    let mut all = shares(told.scene, told.figures)?;
    let title = told.scene.words.say("shares-title", &[("year", all.year.as_str().into())]);
    let rest = all.rest(told.scene, SHOWN).map(|rest| rest.bar);
    let others = all.rows.split_off(all.rows.len().min(SHOWN));
    let chart = Shares {
        question: title.clone(),
        summary: all.text.clone(),
        parts: all.rows.iter().map(ShareRow::share).collect(),
        rest,
    };
    Some(AllSharesPart {
        title,
        text: all.text,
        chart: drawings.add(chart),
        shown: all.rows,
        others,
    })
}
