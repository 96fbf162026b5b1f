//! How each figure comes about.

use super::Term;
use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::model::{ItemKind, PayCycle, RemunerationRule};
use crate::views::listing::ListRow;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// The figures that the site shows, each with its rule.
pub(super) fn figures(scene: Scene<'_>) -> Vec<Term> {
    let mut terms = Vec::new();
    money(scene, &mut terms);
    budget(scene, &mut terms);
    charges(scene, &mut terms);
    trust(scene, &mut terms);
    terms.push(term(scene, "rounding", None));
    terms
}

/// A rule without values of its own.
fn term(scene: Scene<'_>, name: &'static str, route: Option<(&str, Route)>) -> Term {
    Term {
        anchor: format!("method-{name}"),
        name: scene.words.say(&format!("method-{name}"), &[]),
        text: scene.words.say(&format!("method-{name}-text"), &values(scene)),
        rows: Vec::new(),
        page: route.map(|(key, route)| scene.link(scene.words.say(key, &[]), route)),
    }
}

/// What the rules name of the community.
fn values(scene: Scene<'_>) -> [(&'static str, Value); 2] {
    let community = &scene.books().community;
    let households = i64::from(community.households.unwrap_or(0));
    let area = community.area.map_or_else(String::new, |area| scene.words.quantity(area));
    [("households", Value::Count(households)), ("area", area.into())]
}

/// Balance, income, spending and what is neither.
fn money(scene: Scene<'_>, terms: &mut Vec<Term>) {
    let books = scene.books();
    if books.entries.is_empty() {
        return;
    }
    let has = |kind| books.items.of_kind(kind).next().is_some();
    let to_ledger = Some(("nav-ledger", Route::Ledger));
    let to_money = Some(("nav-money", Route::Money));
    terms.push(term(scene, "balance", to_money));
    terms.push(term(scene, "income", to_ledger));
    terms.push(term(scene, "spending", to_ledger));
    terms.push(term(scene, "correction", to_ledger));
    if has(ItemKind::Held) {
        terms.push(term(scene, "held", to_money));
    }
    if has(ItemKind::Transfer) {
        terms.push(term(scene, "transfer", to_money));
    }
    if books.funds.iter().any(|(_, fund)| fund.is_outside) {
        terms.push(term(scene, "outside", to_money));
    }
    if !books.statements.is_empty() {
        terms.push(term(scene, "reconciliation", to_money));
    }
}

/// Budget, execution and the plan so far.
fn budget(scene: Scene<'_>, terms: &mut Vec<Term>) {
    let books = scene.books();
    let year = scene.analysis().current_year().map(|figures: &YearFigures| figures.year);
    let to_budget = year.map(|year| ("nav-budget", Route::Budget(year)));
    if books.years.iter().any(|year| year.has_budget) {
        terms.push(term(scene, "execution", to_budget));
        terms.push(term(scene, "plan", to_budget));
    }
    if books.community.area.is_some() && !books.entries.is_empty() {
        terms.push(term(scene, "per-area", to_budget));
    }
    if books.community.households.is_some() && !books.entries.is_empty() {
        terms.push(term(scene, "per-household", to_budget));
    }
}

fn charges(scene: Scene<'_>, terms: &mut Vec<Term>) {
    if !scene.books().collections.is_empty() {
        terms.push(term(scene, "collection", Some(("nav-collection", Route::Collection))));
    }
}

fn trust(scene: Scene<'_>, terms: &mut Vec<Term>) {
    let books = scene.books();
    if !books.remunerations.is_empty() {
        let rows = books.remunerations.iter().map(|rule| remuneration(scene, rule)).collect();
        let to_trustee = Some(("nav-trustee", Route::Trustee));
        terms.push(Term { rows, ..term(scene, "remuneration", to_trustee) });
    }
    if !books.assessments.is_empty() {
        let to_assessment = Some(("nav-assessment", Route::Assessment));
        terms.push(term(scene, "score", to_assessment));
    }
    if books.decisions.iter().any(|(_, decision)| decision.vote.is_some()) {
        terms.push(term(scene, "vote", Some(("nav-decisions", Route::Decisions))));
    }
}

/// A rule of remuneration in a sentence.
fn remuneration(scene: Scene<'_>, rule: &RemunerationRule) -> ListRow {
    let pay = match rule.pay {
        PayCycle::Monthly => "monthly",
        PayCycle::Quarterly => "quarterly",
        PayCycle::Yearly => "yearly",
    };
    let on: Vec<&str> = rule.on.iter().map(|item| scene.item(*item)).collect();
    let values = [
        ("rate", rule.rate.into()),
        ("on", Value::Text(scene.words.list(&on))),
        ("graded", Value::from(if rule.by_grade { "yes" } else { "no" })),
        ("pay", pay.into()),
    ];
    ListRow::link(scene.link(scene.item(rule.item), Route::Item(rule.item)))
        .with_more(scene.words.say("method-remuneration-rule", &values))
}
