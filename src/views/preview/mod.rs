//! What a chat shows of a page beside its title and description: a picture without words.
//!
//! There is a picture for the front page, each year's budget, each budget line and each month.
//! Other pages show that of what they belong to, so that a voucher costs nothing, and all
//! languages share one. Where the site's address is not known there is none: chats take only
//! full addresses.

mod alternative;
mod budgeted;
mod walked;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::chart::Mark;
use super::equation::covered;
use super::paper::PaperKind;
use super::route::{Route, address};
use super::scene::{Matter, Scene};
use crate::model::{Id, Item};
use crate::units::{FiscalYear, Money, Month, Period};

/// What a picture is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pictured {
    /// The books as a whole, as the front page shows them.
    Books,
    /// The budget of a year.
    Budget(FiscalYear),
    /// A budget line.
    Item(Id<Item>),
    /// A month.
    Month(Month),
}

/// A picture for chats: figures and bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address, from the root of the site.
    pub path: String,
    /// The year, the month or the day that it is about, in digits.
    pub time: String,
    /// What it shows.
    pub shows: Shows,
}

/// What a picture shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// What came in, went out and is left.
    Walk(Walk),
    /// What became of a budget.
    Plans(Plans),
}

/// Which role of colour a figure of a picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Neither in nor out.
    Plain,
    /// Received.
    In,
    /// Spent.
    Out,
}

/// From what there was to what is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// What came, went or stood before, in order.
    pub steps: Vec<WalkStep>,
    /// What is left, under a single rule and over a double one.
    pub total: Option<Mark>,
    /// Whether the total has a bar of its own.
    pub is_stacked: bool,
    /// How it stands against the bank, where that is known.
    pub bank: Option<Bank>,
}

/// One step of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkStep {
    /// Whether it is added or taken away; nothing for what stood before.
    pub sign: &'static str,
    /// How much.
    pub mark: Mark,
    /// Where its bar begins and ends.
    pub span: (Decimal, Decimal),
    /// Its role.
    pub tone: Tone,
}

/// How the books stand against the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bank {
    /// They tie: a seal.
    Ties,
    /// They differ by so much.
    Gap(Mark),
}

/// Planned and actual amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plans {
    /// How much of the plan is used, where there is one row with a plan.
    pub used: Option<String>,
    /// The rows.
    pub rows: Vec<Planned>,
}

/// An actual amount with its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What came in or was spent.
    pub actual: Mark,
    /// What was planned.
    pub plan: Option<Mark>,
    /// Its role; only spending can overrun.
    pub tone: Tone,
}

impl Planned {
    /// Whether more was spent than planned.
    pub fn is_over(&self) -> bool {
        let plan = self.plan.as_ref();
        self.tone == Tone::Out && plan.is_some_and(|plan| plan.value < self.actual.value)
    }
}

/// What a chat shows beside a page's title and description.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Preview {
    /// The full address of the picture.
    pub url: String,
    /// The same in words.
    pub alt: String,
}

/// The previews of all pages in one language, each made once.
#[derive(Clone, Debug, Default)]
pub struct Previews(BTreeMap<Pictured, Preview>);

impl Previews {
    /// What a chat shows of a page.
    pub fn of(&self, matter: &Matter<'_>, route: Route) -> Option<&Preview> {
        let own = pictured(matter, route).and_then(|of| self.0.get(&of));
        own.or_else(|| self.0.get(&Pictured::Books))
    }
}

/// Makes the previews of a language; none where the site's address is not known.
pub fn previews(scene: Scene<'_>) -> Previews {
    let Some(url) = &scene.books().community.url else { return Previews::default() };
    let preview = |of: Pictured| {
        let url = format!("{url}{}", path(scene.matter, of));
        (of, Preview { url, alt: alternative::alternative(scene, of) })
    };
    Previews(all(scene.matter).map(preview).collect())
}

/// Every picture that the site has; none where its address is not known.
pub fn all_pictured(matter: &Matter<'_>) -> Vec<Pictured> {
    matter.books.community.url.iter().flat_map(|_| all(matter)).collect()
}

/// Makes a picture.
pub fn picture(scene: Scene<'_>, of: Pictured) -> Picture {
    let shows = match of {
        Pictured::Books => walked::books(scene).unwrap_or_else(|| budgeted::current(scene)),
        Pictured::Month(month) => Shows::Walk(walked::month(scene, month)),
        Pictured::Budget(year) => Shows::Plans(budgeted::year(scene, year)),
        Pictured::Item(item) => Shows::Plans(budgeted::item(scene, item)),
    };
    Picture { path: path(scene.matter, of), time: time(scene, of), shows }
}

fn all<'m>(matter: &'m Matter<'_>) -> impl Iterator<Item = Pictured> + 'm {
    let years = matter.analysis.years.iter().map(|figures| Pictured::Budget(figures.year));
    let items = matter.books.items.ids().map(Pictured::Item);
    let months = matter.analysis.activity.months().map(Pictured::Month);
    std::iter::once(Pictured::Books).chain(years).chain(items).chain(months)
}

/// What the picture of a page is about, where it is not about the books as a whole.
fn pictured(matter: &Matter<'_>, route: Route) -> Option<Pictured> {
    Some(match route {
        Route::Budget(year) | Route::Paper(PaperKind::Budget(year)) => Pictured::Budget(year),
        Route::Item(item) | Route::ItemEntries(item, ..) => Pictured::Item(item),
        Route::Month(month, _) | Route::Paper(PaperKind::Period(Period::Month(month))) => {
            Pictured::Month(month)
        }
        Route::Voucher(voucher) => Pictured::Month(matter.books.vouchers[voucher].date.month()),
        _ => return None,
    })
}

/// The address of a picture: that of its page in the first language, as an image.
fn path(matter: &Matter<'_>, of: Pictured) -> String {
    let route = match of {
        Pictured::Books => Route::Front,
        Pictured::Budget(year) => Route::Budget(year),
        Pictured::Item(item) => Route::Item(item),
        Pictured::Month(month) => Route::Month(month, 1),
    };
    let page = address(matter, matter.books.language(), route);
    format!("img/{}.png", page.trim_end_matches(".html"))
}

/// The time that a picture is about.
fn time(scene: Scene<'_>, of: Pictured) -> String {
    let year = |year: Option<FiscalYear>| year.map(|it| it.number().to_string());
    let of_item = |item| super::item::latest(scene, item).map(|(figures, ..)| figures.year);
    let time = match of {
        Pictured::Month(month) => Some(month.to_string()),
        Pictured::Budget(of) => year(Some(of)),
        Pictured::Item(item) => year(of_item(item)),
        Pictured::Books => {
            let figures = scene.analysis().current_year();
            figures.map(|figures| covered(scene, figures).1.to_string())
        }
    };
    time.unwrap_or_default()
}

/// An amount with its words.
fn mark(scene: Scene<'_>, amount: Money) -> Mark {
    Mark::money(amount, scene.words.money(amount))
}

/// An amount with the sign of its currency before it, where pictures have that sign.
fn mark_with_unit(scene: Scene<'_>, amount: Money) -> Mark {
    let unit = match scene.books().currency().code() {
        "CNY" | "JPY" => "¥",
        "USD" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" => "$",
        "EUR" => "€",
        _ => "",
    };
    let text = scene.words.money(amount.abs());
    let minus = if amount.is_negative() { "-" } else { "" };
    Mark::money(amount, format!("{minus}{unit}{text}"))
}
