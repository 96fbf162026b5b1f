//! Sheets for the notice board 公示: the figures of a period or a section on A4, to be signed and sealed.

mod below;
mod kind;
mod sections;
mod statement;

pub use below::Seal;
pub(super) use kind::papers_of;
pub use kind::{PaperKind, papers};

use serde::Serialize;

use super::chart::Code;
use super::equation::{Equation, reach};
use super::figure::Link;
use super::frame::{Drawing, Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use super::sheet::Sheet;
use super::short::{alone, text};
use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::units::{Date, Period};
use sections::Matter;

/// Everything that a sheet says.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    /// What it is, as a board shows it.
    pub title: String,
    /// What it covers, and in which unit.
    pub cover: String,
    /// Words that stand on every page.
    pub notice: Option<String>,
    /// How it stands, in a sentence or two.
    pub lead: String,
    /// The key figures.
    pub key: Option<Sheet>,
    /// Income and spending side by side.
    pub sides: Vec<Side>,
    /// Whether the sides are too long to stand side by side on one page.
    pub is_long: bool,
    /// Further parts.
    pub blocks: Vec<Block>,
    /// What is missing, was corrected or waits for an answer.
    pub missing: String,
    /// Of which day the figures are, and who closed and reviewed them.
    pub dates: String,
    /// For how long it hangs, and where to object.
    pub posting: String,
    /// The places for seals and signatures.
    pub seals: Vec<Seal>,
    /// The address of the page, as people type it.
    pub address: Option<String>,
    /// The same for phones; 0 where there is none.
    pub code: Option<Drawing>,
    /// Where to look where no address is known.
    pub elsewhere: Option<String>,
    /// What the figures are made from.
    pub made: String,
    /// The page that it is the paper form of.
    pub page: Link,
}

/// A table of budget lines.
#[derive(Clone, Debug, Serialize)]
pub struct Side {
    /// The table.
    pub sheet: Sheet,
}

/// A part of a sheet.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Block {
    /// What it is about.
    pub title: Option<String>,
    /// What it says.
    pub said: Vec<String>,
    /// A table.
    pub sheet: Option<Sheet>,
    /// A sum, line by line.
    pub equation: Option<Equation>,
    /// Whether it stands beside another.
    pub is_half: bool,
}

impl Block {
    fn text(said: Vec<String>) -> Self {
        Self { said, ..Self::default() }
    }

    fn equation(equation: Equation) -> Self {
        Self { equation: Some(equation), is_half: true, ..Self::default() }
    }

    fn sheet(sheet: Sheet) -> Self {
        Self { sheet: Some(sheet), ..Self::default() }
    }
}

/// The most rows of a side that stand beside the other on one page.
const MOST_ROWS: usize = 36;

/// Makes a sheet; `None` where the books have nothing for it.
pub fn paper(scene: Scene<'_>, kind: PaperKind) -> Option<Page<Paper>> {
    let matter = matter(scene, kind)?;
    let mut drawings = Drawings::default();
    let route = kind.page(scene.books());
    let page = scene.link(scene.words_of("paper-back"), route);
    let url = scene.books().community.url.as_ref();
    let address = url.map(|url| format!("{url}{}", page.href));
    let code = address.as_ref().map(|address| {
        let name = scene.words.say("paper-code", &[("address", address.as_str().into())]);
        drawings.add(Code { name, address: address.clone() })
    });
    let rows = |side: &Side| side.sheet.rows.len();
    let described = [matter.lead.clone(), scene.words_of("paper-description")];
    let description = scene.sentences(described.into_iter().filter(|said| !said.is_empty()));
    let body = Paper {
        title: matter.title.clone(),
        cover: cover(scene, kind),
        notice: scene.books().community.notice.as_ref().map(|it| scene.text(it).to_owned()),
        is_long: matter.sides.iter().any(|side| rows(side) > MOST_ROWS),
        lead: matter.lead,
        key: matter.key,
        sides: matter.sides,
        blocks: matter.blocks,
        missing: scene.sentences(matter.missing),
        dates: dates(scene, kind),
        posting: scene.sentences(below::posting(scene, kind)),
        seals: below::seals(scene),
        elsewhere: address.is_none().then(|| scene.words_of("paper-elsewhere")),
        address: address.map(|address| address.split("://").nth(1).unwrap_or(&address).to_owned()),
        code,
        made: scene.made(),
        page,
    };
    let heading = Heading {
        route: Route::Paper(kind),
        title: matter.title,
        description,
        section: Section::None,
        trail: Vec::new(),
        sources: Vec::new(),
    };
    Some(scene.page(heading, body, drawings))
}

/// What a sheet is, and the way to it.
pub(super) fn link(scene: Scene<'_>, kind: PaperKind) -> Link {
    let of = covered(scene, kind);
    scene.link(scene.words.say("paper-print", &[("of", text(of))]), Route::Paper(kind))
}

/// The period or the matter that a sheet covers.
fn covered(scene: Scene<'_>, kind: PaperKind) -> String {
    match kind {
        PaperKind::Period(period) => scene.words.period(period),
        PaperKind::Budget(year) => {
            scene.words.say("paper-of-budget", &[("year", text(scene.year_name(year)))])
        }
        PaperKind::Money => scene.words_of("nav-money"),
        PaperKind::Collection => scene.words_of("nav-collection"),
        PaperKind::Assessment => scene.words_of("nav-assessment"),
        PaperKind::Trustee => scene.words_of("nav-trustee"),
    }
}

/// The ways to all sheets by their sort, which is a message: each says what it covers alone.
pub(super) fn by_sort(scene: Scene<'_>) -> Vec<(&'static str, Vec<Link>)> {
    let mut sorts: Vec<(&'static str, Vec<Link>)> = Vec::new();
    for kind in papers(scene.matter) {
        let link = scene.link(alone(&covered(scene, kind)), Route::Paper(kind));
        match sorts.last_mut().filter(|(sort, _)| *sort == kind.sort()) {
            Some((_, links)) => links.push(link),
            None => sorts.push((kind.sort(), vec![link])),
        }
    }
    sorts
}

fn matter(scene: Scene<'_>, kind: PaperKind) -> Option<Matter> {
    match kind {
        PaperKind::Period(period) => of_period(scene, period),
        PaperKind::Budget(year) => sections::budget(scene, scene.analysis().year(year)?),
        PaperKind::Money => Some(sections::money(scene)),
        PaperKind::Collection => Some(sections::collection(scene)),
        PaperKind::Assessment => Some(sections::assessment(scene)),
        PaperKind::Trustee => Some(sections::trustee(scene)),
    }
}

fn of_period(scene: Scene<'_>, period: Period) -> Option<Matter> {
    let start = scene.books().community.year_start;
    let figures: &YearFigures = scene.analysis().year(period.year(start))?;
    let span = period.months(start);
    let key =
        if matches!(period, Period::Year(_)) { "paper-title-year" } else { "paper-title-period" };
    let values = [("period", period.into())];
    let caption = scene.words_of("paper-funds");
    let columns = statement::columns(figures, period, span);
    Some(Matter {
        title: scene.words.say(key, &values),
        lead: statement::bank(scene, span),
        key: statement::funds(scene, span, caption),
        sides: statement::sides(scene, figures, &columns),
        blocks: Vec::new(),
        missing: below::of_span(scene, span),
    })
}

/// From when to when, and the unit of amounts.
fn cover(scene: Scene<'_>, kind: PaperKind) -> String {
    if kind == PaperKind::Assessment {
        return String::new();
    }
    let unit = [("currency", scene.books().currency().code().into())];
    let unit = scene.words.say("unit-note", &unit);
    let start = scene.books().community.year_start;
    let days = match kind {
        PaperKind::Period(period) => Some((period.first_day(start), period.last_day(start))),
        PaperKind::Budget(year) => Some((year.first_day(), year.last_day())),
        _ => None,
    };
    let Some((first, last)) = days else { return unit };
    let values = [("first", first.into()), ("last", last.into())];
    format!("{} · {unit}", scene.words.say("paper-cover", &values))
}

/// Of which day the figures are; for a month who closed and who reviewed it.
fn dates(scene: Scene<'_>, kind: PaperKind) -> String {
    let start = scene.books().community.year_start;
    let today = scene.analysis().today;
    let last = match kind {
        PaperKind::Period(period) => period.last_day(start).min(today),
        _ => scene.analysis().current_year().map_or(today, |figures| reach(scene, figures)),
    };
    let values = |last: Date| [("last", Value::from(last)), ("today", today.into())];
    let mut said = vec![scene.words.say("paper-dates", &values(last))];
    if let PaperKind::Period(Period::Month(month)) = kind {
        said.push(below::closed(scene, month));
    }
    scene.sentences(said)
}
