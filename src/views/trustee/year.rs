//! The trustee's pay in one year: what was due, what was paid, and what was found about it.

use serde::Serialize;

use super::months::{MonthsChart, chart, months};
use super::steps::steps;
use crate::analysis::{Remuneration, YearFigures};
use crate::diag::{Finding, Subject, Value};
use crate::model::{PayCycle, RemunerationRule};
use crate::units::Money;
use crate::views::equation::{Equation, reach};
use crate::views::frame::Drawings;
use crate::views::note::Note;
use crate::views::per_head::per_head;
use crate::views::scene::Scene;
use crate::views::sheet::Sheet;
use crate::views::short::text;

/// The pay of one year.
#[derive(Clone, Debug, Serialize)]
pub struct TrusteeYear {
    /// The year.
    pub title: String,
    /// What was due and what was paid, in a sentence.
    pub text: String,
    /// How that is meant: `bad`, `ok` or `plain`.
    pub tone: &'static str,
    /// What was found about the pay.
    pub notes: Vec<Note>,
    /// Each rule worked out step by step.
    pub steps: Vec<Equation>,
    /// What is paid each month, drawn; at most one.
    pub charts: Vec<MonthsChart>,
    /// The same as tables, one for each rule that is paid within the year.
    pub months: Vec<Sheet>,
}

/// The findings that judge the pay itself.
const CODES: [&str; 4] = [
    "remuneration-differs",
    "remuneration-base",
    "remuneration-on-spending",
    "paid-before-assessment",
];

pub(super) fn year(
    scene: Scene<'_>,
    figures: &YearFigures,
    drawings: &mut Drawings,
) -> TrusteeYear {
    let rules = || figures.remunerations.iter().map(|one| (rule(scene, one), one));
    let paid = super::paid(scene, figures);
    let each = per_head(scene, paid, 12).household;
    let in_year = |(rule, _): &(&RemunerationRule, &Remuneration)| rule.pay != PayCycle::Yearly;
    let notes = rules().flat_map(|(rule, _)| notes(scene, figures, rule)).collect();
    let (sentence, tone) = sentence(scene, figures, paid);
    let each = each.map(|each| scene.words.say("trustee-each", &[("amount", text(each.text))]));
    TrusteeYear {
        title: scene.year_name(figures.year),
        text: scene.sentences(std::iter::once(sentence).chain(each)),
        tone,
        notes,
        steps: steps(scene, figures),
        charts: rules()
            .find(in_year)
            .and_then(|(_, one)| chart(scene, figures, one, drawings))
            .into_iter()
            .collect(),
        months: rules()
            .filter(in_year)
            .filter_map(|(rule, one)| months(scene, figures, rule, one))
            .collect(),
    }
}

/// What was found about the pay by a rule in a year, beside what its budget line says elsewhere.
fn notes<'s>(scene: Scene<'s>, figures: &YearFigures, rule: &RemunerationRule) -> Vec<Note> {
    let start = scene.books().community.year_start;
    let subject = Subject::Item(scene.books().items[rule.item].id.clone());
    let about = scene.matter.about(&subject);
    let is_its = |finding: &Finding| {
        CODES.contains(&finding.code.0)
            && finding.period.is_none_or(|period| period.year(start) == figures.year)
    };
    let its = about.filter(|(_, finding)| is_its(finding));
    its.map(|(index, finding)| scene.note(index, finding)).collect()
}

pub(super) fn rule<'s>(scene: Scene<'s>, one: &Remuneration) -> &'s RemunerationRule {
    &scene.books().remunerations[one.rule]
}

/// Days after a year within which its last pay may still follow.
const DAYS_TO_PAY: i32 = 90;

/// Whether a year is over for so long that all pay for it should have been drawn.
pub(super) fn is_settled(scene: Scene<'_>, figures: &YearFigures) -> bool {
    scene.analysis().today.days_since(figures.year.last_day()) > DAYS_TO_PAY
}

/// What was due and paid, and how that is meant.
fn sentence(scene: Scene<'_>, figures: &YearFigures, paid: Money) -> (String, &'static str) {
    let currency = scene.books().currency();
    let total = |amounts: Vec<Money>| Money::total(currency, amounts);
    let all = || figures.remunerations.iter();
    let due = total(all().filter_map(|one| one.due).collect());
    let open: Vec<&Remuneration> = all().filter(|one| one.due.is_none()).collect();
    let settled = total(all().filter(|one| one.due.is_some()).map(|one| one.paid).collect());
    let gap = settled - due;
    let is_over = is_settled(scene, figures);
    let differs = all().any(Remuneration::differs);
    let names: Vec<&str> = open.iter().map(|one| scene.item(rule(scene, one).item)).collect();
    let values = [
        ("year", text(scene.year_name(figures.year))),
        ("date", reach(scene, figures).into()),
        ("due", due.into()),
        ("paid", paid.into()),
        ("gap", gap.into()),
        ("rounded", Value::from(if differs { "no" } else { "yes" })),
        ("open", Value::count(open.len())),
        ("names", text(scene.words.list(&names))),
        ("most", total(open.iter().map(|one| one.at_full).collect()).into()),
    ];
    let first =
        scene.words.say(if is_over { "trustee-year" } else { "trustee-year-open" }, &values);
    let mut sentences = vec![first];
    if !open.is_empty() {
        sentences.push(scene.words.say("trustee-year-waiting", &values));
    }
    let tone = match () {
        () if !differs => "ok",
        () if gap.is_negative() && !is_over => "plain",
        () => "bad",
    };
    (scene.sentences(sentences), tone)
}
