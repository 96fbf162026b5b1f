//! The first sentences of a budget's page: how the year goes, and who adopted its budget.

use serde::Serialize;

use super::Told;
use crate::analysis::{Sums, YearFigures};
use crate::diag::Value;
use crate::model::{BudgetStatus, Decision, DecisionBody, Id, ItemKind, Profile};
use crate::units::{Money, Rate};
use crate::views::equation::reach;
use crate::views::figure::Link;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// How far a budget has come.
#[derive(Clone, Debug, Serialize)]
pub struct Adoption {
    /// How it is meant: `ok` where it is adopted, `bad` where that is open.
    pub tone: &'static str,
    /// The state in a word.
    pub state: String,
    /// The sentence.
    pub text: String,
    /// The decision.
    pub link: Option<Link>,
}

/// Income and spending of the community's own, together.
fn totals(told: Told<'_>) -> (Sums, Sums) {
    let books = told.scene.books();
    let total = |kind| told.figures.execution.total(books, kind);
    (total(ItemKind::Income), total(ItemKind::Expense))
}

/// How the year went or goes against its budget.
pub(super) fn headline(told: Told<'_>) -> String {
    let execution = &told.figures.execution;
    let (income, spending) = totals(told);
    let rounded = |amount: Money| Value::Text(told.scene.words.rounded_money(amount.abs()));
    let rate = |rate: Option<Rate>| {
        Value::Text(rate.map_or_else(String::new, |rate| told.scene.words.rate(rate, 1)))
    };
    let (key, spent, received) = match (execution.has_budget, told.has_entries) {
        (false, _) => ("budget-headline-none", rounded(spending.actual), rounded(income.actual)),
        (true, false) => ("budget-headline-plan", rounded(spending.budget), rounded(income.budget)),
        (true, true) if execution.is_over => {
            ("budget-headline-over", rounded(spending.variance()), rounded(income.variance()))
        }
        (true, true) => ("budget-headline-under-way", rate(spending.used()), rate(income.used())),
    };
    let values = [
        ("year", told.name().into()),
        ("date", date(told).into()),
        ("spending", spent),
        ("spending-way", way(spending.budget, spending.variance())),
        ("income", received),
        ("income-way", way(income.budget, income.variance())),
    ];
    told.scene.words.say(key, &values)
}

/// The last day that the year's figures cover, without the year.
fn date(told: Told<'_>) -> String {
    told.scene.words.short_date(reach(told.scene, told.figures))
}

/// Which way a total differs from its budget.
fn way(budget: Money, variance: Money) -> Value {
    let way = match (budget.is_zero(), variance.is_zero(), variance.is_negative()) {
        (true, ..) => "none",
        (false, true, _) => "same",
        (false, false, true) => "less",
        (false, false, false) => "more",
    };
    way.into()
}

/// Budget, actual and surplus in figures.
pub(super) fn lead(told: Told<'_>) -> String {
    let execution = &told.figures.execution;
    let (income, spending) = totals(told);
    let rounded = |amount: Money| Value::Text(told.scene.words.rounded_money(amount));
    let surplus = told.figures.continuity.surplus();
    let values = [
        ("year", told.name().into()),
        ("date", date(told).into()),
        ("income-budget", rounded(income.adjusted)),
        ("income", rounded(income.actual)),
        ("spending-budget", rounded(spending.adjusted)),
        ("spending", rounded(spending.actual)),
        ("left", rounded(surplus.abs())),
        ("left-way", Value::from(if surplus.is_negative() { "short" } else { "left" })),
        ("lines", Value::count(told.year.lines.len())),
    ];
    let key = match (execution.has_budget, told.has_entries) {
        (false, _) => "budget-lead-none",
        (true, false) => "budget-lead-plan",
        (true, true) if execution.is_over => "budget-lead-over",
        (true, true) => "budget-lead-under-way",
    };
    told.scene.words.say(key, &values)
}

/// How far the budget has come, and who adopted it.
pub(super) fn adoption(told: Told<'_>) -> Option<Adoption> {
    if !told.year.has_budget {
        return None;
    }
    let scene = told.scene;
    let (state, text) = match (told.year.status, told.year.decision) {
        (Some(BudgetStatus::Draft), _) => ("draft", "budget-draft"),
        (Some(BudgetStatus::Consulted), _) => ("consulted", "budget-consulted"),
        (Some(BudgetStatus::Adopted) | None, Some(_)) => ("adopted", "budget-adopted"),
        (Some(BudgetStatus::Adopted), None) => ("adopted", "budget-adopted-undecided"),
        (None, None) => ("unknown", "budget-unknown"),
    };
    let decision = told.year.decision;
    let is_adopted = state == "adopted" && decision.is_some();
    let mut sentences = vec![match decision {
        Some(decision) => scene.words.say(text, &agreed(scene, decision)),
        None => scene.words.say(text, &[]),
    }];
    sentences.extend(decision.filter(|_| is_adopted).and_then(|decision| vote(scene, decision)));
    Some(Adoption {
        tone: if is_adopted { "ok" } else { "bad" },
        state: scene.words.say("budget-state", &[("state", state.into())]),
        text: scene.sentences(sentences),
        link: decision.map(|decision| {
            let title = scene.text(&scene.books().decisions[decision].title);
            scene.link(title, Route::Decision(decision))
        }),
    })
}

/// Who took a decision, and when, for a sentence.
pub(in crate::views) fn agreed(
    scene: Scene<'_>,
    decision: Id<Decision>,
) -> [(&'static str, Value); 2] {
    let decision = &scene.books().decisions[decision];
    [("date", decision.date.into()), ("body", body_word(scene, decision.body).into())]
}

/// Who takes decisions, in the community's own terms.
fn body_word(scene: Scene<'_>, body: DecisionBody) -> String {
    let is_association = scene.books().community.profile == Profile::Association;
    let name = match body {
        DecisionBody::Assembly if is_association => "members",
        DecisionBody::Committee if is_association => "board",
        DecisionBody::Assembly => "assembly",
        DecisionBody::Committee => "committee",
        DecisionBody::Trustee => "trustee",
        DecisionBody::Supervisor => "supervisor",
    };
    scene.words.say("budget-body", &[("body", name.into())])
}

/// How many took part in the vote and how many agreed, where that is known.
fn vote(scene: Scene<'_>, decision: Id<Decision>) -> Option<String> {
    let vote = scene.books().decisions[decision].vote.as_ref()?;
    let part = vote.area.part.share_of(vote.area.total)?;
    let favour = vote.area.favour.share_of(vote.area.part)?;
    let rate = |rate| Value::Text(scene.words.rate(rate, 1));
    Some(scene.words.say("budget-vote", &[("part", rate(part)), ("favour", rate(favour))]))
}

/// The last month of a year that has ended and is in the books, in words.
pub(in crate::views) fn last_told(scene: Scene<'_>, figures: &YearFigures) -> Option<String> {
    let last = figures.execution.told.checked_sub(1)?;
    let month = figures.year.months().nth(last)?;
    Some(scene.words.month(month))
}
