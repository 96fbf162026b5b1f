//! A month of the ledger: how its balance came about, and every entry by day.

mod bank;
mod days;
mod facts;
mod plan;

pub use days::Day;
pub use plan::PlanRow;

use serde::Serialize;

use super::equation::{Equation, own_rows};
use super::facts::Fact;
use super::figure::Link;
use super::frame::{Drawing, Drawings, Heading, Page, Section};
use super::ledger::{VoidRow, void_row};
use super::note::{Badge, Note};
use super::route::Route;
use super::rows::{Pager, page_of};
use super::scene::Scene;
use super::walk::walk;
use crate::diag::{Finding, Subject, Value};
use crate::units::{Month, Period};

/// Everything that the page of a month says.
#[derive(Clone, Debug, Serialize)]
pub struct MonthPage {
    /// The month.
    pub title: String,
    /// What came in, went out and is left, in a sentence.
    pub lead: String,
    /// Whether it is closed and reviewed.
    pub state: Option<Badge>,
    /// What stands at the top of the first page only.
    pub summary: Option<MonthSummary>,
    /// How many entries there are.
    pub count: String,
    /// The entries of this page, by day.
    pub days: Vec<Day>,
    /// The pages of a long month.
    pub pager: Option<Pager>,
    /// The month before that has entries.
    pub earlier: Option<Link>,
    /// The month after that has entries.
    pub later: Option<Link>,
}

/// What the first page of a month says beside its entries.
#[derive(Clone, Debug, Serialize)]
pub struct MonthSummary {
    /// From the opening to the closing balance.
    pub equation: Equation,
    /// The same as a picture.
    pub walk: Option<Drawing>,
    /// What moved and stands in no total.
    pub apart: Vec<String>,
    /// Who closed and who reviewed the month.
    pub facts: Vec<Fact>,
    /// The statements of the month, each held against the books.
    pub statements: Vec<Equation>,
    /// That there is no statement, where there is none.
    pub no_statement: Option<String>,
    /// What differed most from the plan.
    pub plan: Vec<PlanRow>,
    /// What was found in the month.
    pub notes: Vec<Note>,
    /// Voucher numbers of the month that were declared void.
    pub voids: Vec<VoidRow>,
}

/// Makes a page of a month; its pages count from 1.
pub fn month(scene: Scene<'_>, month: Month, number: usize) -> Page<MonthPage> {
    let positions = scene.analysis().activity.of_month(month);
    let (earlier, later) = neighbours(scene, month);
    let title = scene.words.say("month-title", &[("month", month.into())]);
    let lead = lead(scene, month);
    let mut drawings = Drawings::default();
    let body = MonthPage {
        title: title.clone(),
        lead: lead.clone(),
        state: super::ledger::state(scene, month),
        summary: (number == 1).then(|| summary(scene, month, &mut drawings)),
        count: count(scene, positions),
        days: days::days(scene, page_of(positions, number)),
        pager: scene.pager(positions.len(), number, |number| Route::Month(month, number)),
        earlier,
        later,
    };
    let mut trail = vec![scene.front_link(), scene.ledger_link()];
    trail.extend((number > 1).then(|| scene.month_link(month)).flatten());
    let heading = Heading {
        route: Route::Month(month, number),
        title,
        description: lead,
        section: Section::Ledger,
        trail,
        sources: days::sources(scene, positions),
    };
    scene.page(heading, body, drawings)
}

fn summary(scene: Scene<'_>, month: Month, drawings: &mut Drawings) -> MonthSummary {
    let sum = scene.analysis().month(scene.books(), month);
    let walk = walk(scene, &sum, Period::Month(month));
    let statements = bank::statements(scene, month);
    MonthSummary {
        equation: equation(scene, month),
        walk: walk.map(|walk| drawings.add(walk)),
        apart: facts::apart(scene, month),
        facts: facts::facts(scene, month),
        no_statement: statements.is_empty().then(|| bank::absence(scene)),
        statements,
        plan: plan::differences(scene, month),
        notes: notes(scene, month),
        voids: voids(scene, month),
    }
}

fn lead(scene: Scene<'_>, month: Month) -> String {
    let sum = scene.analysis().month(scene.books(), month);
    let values = [
        ("month", Value::from(month)),
        ("income", sum.income.into()),
        ("spending", sum.spending.into()),
        ("surplus", sum.surplus().into()),
        ("closing", sum.closing.into()),
    ];
    let key = match (scene.knows_balances(), scene.knows_receipts()) {
        (true, _) => "month-lead",
        (false, true) => "month-lead-no-opening",
        (false, false) => "month-lead-payments",
    };
    scene.words.say(key, &values)
}

fn equation(scene: Scene<'_>, month: Month) -> Equation {
    let analysis = scene.analysis();
    let year = scene.books().community.year_start.year_of_month(month);
    let to = month.last_day().min(analysis.today.max(month.first_day()));
    let sum = analysis.month(scene.books(), month);
    let Some(figures) = analysis.year(year) else {
        return Equation { caption: String::new(), rows: Vec::new() };
    };
    let mut rows = own_rows(scene, figures, &sum, to);
    let known = scene.knows_balances();
    if let Some(opening) = rows.first_mut().filter(|_| known) {
        opening.label = scene.words.say("month-opening", &[]);
    }
    if let Some(closing) = rows.last_mut().filter(|_| known && to == month.last_day()) {
        closing.label = scene.words.say("month-closing", &[]);
    }
    Equation { caption: scene.words.say("month-equation", &[("month", month.into())]), rows }
}

fn count(scene: Scene<'_>, positions: &[usize]) -> String {
    let mut vouchers: Vec<_> =
        positions.iter().map(|&position| scene.books().entries[position].voucher).collect();
    vouchers.sort_unstable();
    vouchers.dedup();
    let values =
        [("vouchers", Value::count(vouchers.len())), ("entries", Value::count(positions.len()))];
    scene.words.say("month-count", &values)
}

/// The months before and after that have entries.
fn neighbours(scene: Scene<'_>, month: Month) -> (Option<Link>, Option<Link>) {
    let months = || scene.analysis().activity.months();
    let earlier = months().rev().find(|other| *other < month);
    let later = months().find(|other| *other > month);
    let link = |month: Option<Month>| month.and_then(|month| scene.month_link(month));
    (link(earlier), link(later))
}

/// What was found in a month, but for what is about a contract or a whole budget.
fn notes(scene: Scene<'_>, month: Month) -> Vec<Note> {
    let is_of_ledger = |finding: &Finding| {
        !matches!(
            finding.subject,
            Some(
                Subject::Contract(_) | Subject::Budget | Subject::Assessment | Subject::Decision(_)
            )
        )
    };
    let its =
        scene.matter.during(Period::Month(month)).filter(|(_, finding)| is_of_ledger(finding));
    its.map(|(index, finding)| scene.note(index, finding)).collect()
}

fn voids(scene: Scene<'_>, month: Month) -> Vec<VoidRow> {
    let voids = scene.analysis().activity.voids_of(month).iter();
    voids.filter_map(|&id| void_row(scene, id, &scene.books().vouchers[id])).collect()
}
