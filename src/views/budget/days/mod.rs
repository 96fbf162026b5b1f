//! On which days of the year money was spent.

mod answer;
mod picture;

use serde::Serialize;

use super::Told;
use crate::analysis::{SpendingDay, SpendingDays, dearest};
use crate::diag::Value;
use crate::units::{Money, Month};
use crate::views::figure::{Figure, Link};
use crate::views::frame::{Drawing, Drawings};
use crate::views::route::Route;

/// On which days of the year money was spent.
#[derive(Clone, Debug, Serialize)]
pub struct DaysPart {
    /// The answer in a few sentences.
    pub text: String,
    /// How to read the chart.
    pub key: String,
    /// The chart.
    pub chart: Drawing,
    /// What cost most on the dearest day.
    pub largest: Option<LargestEntry>,
    /// The months that the books can tell of.
    pub months: Vec<MonthOfDays>,
    /// The number of days of the whole year on which money was spent.
    pub count: String,
    /// The dearest day of the year.
    pub dearest: Option<DayFigure>,
}

/// The entry that cost most on a day.
#[derive(Clone, Debug, Serialize)]
pub struct LargestEntry {
    /// What it was for, with its voucher.
    pub link: Link,
    /// The language of these words, where it is not the page's.
    pub foreign: Option<String>,
    /// How much it was.
    pub figure: Figure,
    /// Of which day.
    pub text: String,
}

/// A month with its days.
#[derive(Clone, Debug, Serialize)]
pub struct MonthOfDays {
    /// The month.
    pub name: String,
    /// Its page of the ledger; none where it has no entries.
    pub href: Option<String>,
    /// On how many days money was spent.
    pub count: String,
    /// The dearest of them.
    pub dearest: Option<DayFigure>,
    /// What was spent on all of them.
    pub spent: Figure,
    /// Every day with spending, in order.
    pub days: Vec<DayFigure>,
}

/// A day with what was spent on it.
#[derive(Clone, Debug, Serialize)]
pub struct DayFigure {
    /// The day.
    pub date: String,
    /// What was spent.
    pub figure: Figure,
}

/// On which days money was spent; `None` where none was.
pub(super) fn days(told: Told<'_>, drawings: &mut Drawings) -> Option<DaysPart> {
    let (scene, year) = (told.scene, told.figures.year);
    let analysis = scene.analysis();
    let days = SpendingDays::of(scene.books(), &analysis.activity, year, analysis.today);
    if !days.has_spending() {
        return None;
    }
    let dearest = days.dearest();
    let text = answer::answer(told, &days);
    let chart = picture::picture(told, &days, &text);
    let months = year.months().map(|month| (month, days.of_month(month)));
    let listed = months.filter(|(_, some)| some.iter().any(|day| days.is_told(day.date)));
    Some(DaysPart {
        text,
        key: key(told, &days),
        chart: drawings.add(chart),
        largest: dearest.first().and_then(|day| largest(told, day)),
        months: listed.map(|(month, some)| month_of_days(told, month, some)).collect(),
        count: count_words(told, dearest.len()),
        dearest: dearest.first().map(|day| day_figure(told, day)),
    })
}

/// How to read the chart, of what it has.
fn key(told: Told<'_>, days: &SpendingDays) -> String {
    let is_whole = days.days.iter().all(|day| days.is_told(day.date));
    let has_hollow = days.days.iter().any(|day| day.largest.is_some() && !day.is_spending());
    let yes = |is_so: bool| Value::from(if is_so { "yes" } else { "no" });
    let values = [("is-whole", yes(is_whole)), ("has-hollow", yes(has_hollow))];
    told.scene.words.say("budget-days-key", &values)
}

fn largest(told: Told<'_>, day: &SpendingDay) -> Option<LargestEntry> {
    let scene = told.scene;
    let entry = &scene.books().entries[day.largest?];
    let values = [("day", scene.words.short_date(day.date).into())];
    Some(LargestEntry {
        link: scene.link(entry.summary.text(scene.language), Route::Voucher(entry.voucher)),
        foreign: scene.foreign(&entry.summary),
        figure: scene.figure(entry.actual()),
        text: scene.words.say("budget-days-largest", &values),
    })
}

fn month_of_days(told: Told<'_>, month: Month, some: &[SpendingDay]) -> MonthOfDays {
    let scene = told.scene;
    let dearest = dearest(some);
    let spent = some.iter().filter(|day| day.largest.is_some());
    MonthOfDays {
        name: scene.words.short_month(month),
        href: scene.month_link(month).map(|link| link.href),
        count: count_words(told, dearest.len()),
        dearest: dearest.first().map(|day| day_figure(told, day)),
        spent: scene
            .figure(Money::total(scene.books().currency(), some.iter().map(|day| day.spent))),
        days: spent.map(|day| numbered(told, day)).collect(),
    }
}

fn day_figure(told: Told<'_>, day: &SpendingDay) -> DayFigure {
    let scene = told.scene;
    DayFigure { date: scene.words.short_date(day.date), figure: scene.figure(day.spent) }
}

/// A day of a month that is named beside it.
fn numbered(told: Told<'_>, day: &SpendingDay) -> DayFigure {
    let values = [("number", Value::Count(day.date.day().into()))];
    let date = told.scene.words.say("budget-days-number", &values);
    DayFigure { date, ..day_figure(told, day) }
}

fn count_words(told: Told<'_>, count: usize) -> String {
    told.scene.words.count(i64::try_from(count).unwrap_or(i64::MAX))
}
