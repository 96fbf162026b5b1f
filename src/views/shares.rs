//! Where each hundred of a year's spending went.

use super::chart::{Bar, Mark, Name, Share};
use super::figure::{Figure, Link};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{LineUse, YearFigures};
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::{Money, Period};
use serde::Serialize;

/// One budget line's share of each hundred spent.
#[derive(Clone, Debug, Serialize)]
pub struct ShareRow {
    /// The budget line.
    pub link: Link,
    /// How much of each hundred.
    pub share: Figure,
    /// How much in all.
    pub amount: Figure,
    /// The colour of its category.
    pub series: u8,
    #[serde(skip)]
    part: Money,
}

impl ShareRow {
    /// The row as a share of the chart.
    pub(super) fn share(&self) -> Share {
        let mark = Mark::money(self.part, self.share.text.clone());
        Share { bar: Bar::new(Name::only(self.link.text.clone()), mark), series: self.series }
    }
}

/// All shares of a year.
pub(super) struct AllShares {
    pub(super) year: String,
    pub(super) text: String,
    pub(super) rows: Vec<ShareRow>,
}

/// What the shares that are not shown come to.
pub(super) struct Rest {
    pub(super) text: String,
    pub(super) bar: Bar,
}

impl AllShares {
    /// What all but the first `shown` shares come to.
    pub(super) fn rest(&self, scene: Scene<'_>, shown: usize) -> Option<Rest> {
        let others = self.rows.get(shown..).filter(|others| !others.is_empty())?;
        let sum = Money::total(scene.books().currency(), others.iter().map(|row| row.part));
        let amount = scene.words.money_unit(sum);
        let values =
            [("count", Value::count(others.len())), ("amount", Value::from(amount.as_str()))];
        let name = Name::only(scene.words.say("shares-rest-short", &values));
        let text = scene.words.say("shares-rest", &values);
        Some(Rest { text, bar: Bar::new(name, Mark::money(sum, amount)) })
    }
}

/// Where each hundred of a year's own spending went, the largest share first.
///
/// The shares are split by largest remainder, so that they add up to the hundred.
pub(super) fn shares(scene: Scene<'_>, figures: &YearFigures) -> Option<AllShares> {
    let mut lines: Vec<&LineUse> = figures
        .execution
        .own(scene.books(), ItemKind::Expense)
        .filter(|line| line.actual.is_positive())
        .collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.actual), line.item));
    let currency = scene.books().currency();
    let hundred = Money::parse("100", currency).ok()?;
    let weights: Vec<u64> = lines.iter().map(|line| weight(line.actual)).collect();
    let parts = hundred.split(&weights)?;
    let row = |(index, (line, part)): (usize, (&&LineUse, Money))| ShareRow {
        link: scene.link(scene.item(line.item), Route::Item(line.item)),
        share: scene.figure_as(part, scene.words.money_unit(part)),
        amount: scene.figure(line.actual),
        series: u8::try_from(index % 6).unwrap_or(0),
        part,
    };
    let rows: Vec<ShareRow> = lines.iter().zip(parts).enumerate().map(row).collect();
    let year = scene.words.period(Period::Year(figures.year.number()));
    Some(AllShares { text: shares_text(scene, &rows)?, year, rows })
}

/// An amount as a weight: counted in hundredths.
fn weight(amount: Money) -> u64 {
    let mut number = amount.amount();
    number.rescale(2);
    u64::try_from(number.mantissa()).unwrap_or(0)
}

/// The three largest shares in a sentence.
fn shares_text(scene: Scene<'_>, rows: &[ShareRow]) -> Option<String> {
    let largest = rows.get(..rows.len().min(3)).filter(|rows| !rows.is_empty())?;
    let names: Vec<&str> = largest.iter().map(|row| row.link.text.as_str()).collect();
    let sum = Money::total(scene.books().currency(), largest.iter().map(|row| row.part));
    let values = [
        ("names", Value::Text(scene.words.list(&names))),
        ("count", Value::count(names.len())),
        ("amount", sum.into()),
    ];
    Some(scene.words.say("shares-text", &values))
}
