//! What rests on a decision: budgets, contracts, changes, payments and publication.

use std::collections::BTreeSet;

use crate::diag::Value;
use crate::model::{Adjustment, Decision, Id};
use crate::units::{Period, YearStart};
use crate::views::listing::{ListRow, Listing};
use crate::views::route::Route;
use crate::views::scene::Scene;

/// What rests on a decision, by what the decision names and by what names it.
pub(super) fn basis(scene: Scene<'_>, id: Id<Decision>) -> Vec<Listing> {
    let count = |count| scene.words.say("basis-count", &[("count", Value::count(count))]);
    let list = |key, rows| Listing::of(scene.words.say(key, &[]), rows, count);
    let lists = [
        list("basis-plans", plans(scene, id)),
        list("basis-adjustments", adjustments(scene, id)),
        list("basis-contracts", contracts(scene, id)),
        list("basis-others", others(scene, id)),
    ];
    lists.into_iter().flatten().collect()
}

/// Whether the decision itself names something, as an id or as the path of a file.
fn names(decision: &Decision, wanted: &str) -> bool {
    decision.decides.iter().any(|named| stem(named) == wanted)
}

/// What a decision names, without the suffix of a file.
fn stem(named: &str) -> &str {
    [".csv", ".toml", ".md"].iter().find_map(|end| named.strip_suffix(end)).unwrap_or(named)
}

/// Budgets, the opening balance, publication and assessments.
fn plans(scene: Scene<'_>, id: Id<Decision>) -> Vec<ListRow> {
    let books = scene.books();
    let decision = &books.decisions[id];
    let say = |key| scene.words.say(key, &[]);
    let mut rows = Vec::new();
    for year in &books.years {
        let number = year.year.number();
        if year.decision == Some(id) || names(decision, &format!("budget/{number}")) {
            let year_words = scene.words.period(Period::Year(number));
            let text = scene.words.say("basis-budget", &[("year", year_words.into())]);
            rows.push(ListRow::link(scene.link(text, Route::Budget(year.year))));
        }
    }
    if books.opening.decision == Some(id) || names(decision, "opening") {
        rows.push(ListRow::link(scene.link(say("basis-opening"), Route::Money)));
    }
    if books.community.publication.decision == Some(id) || names(decision, "publish") {
        let href = format!("{}#published", scene.address(Route::Methods));
        rows.push(ListRow { href: Some(href), ..ListRow::text(say("basis-publish")) });
    }
    for assessment in &books.assessments {
        let path = format!("assessments/{}", assessment.period);
        if assessment.decision == Some(id) || names(decision, &path) {
            let period = [("period", assessment.period.into())];
            let text = scene.words.say("basis-assessment", &period);
            rows.push(ListRow::link(scene.link(text, Route::Assessment)));
        }
    }
    rows
}

fn adjustments(scene: Scene<'_>, id: Id<Decision>) -> Vec<ListRow> {
    let books = scene.books();
    let decision = &books.decisions[id];
    let all = books.years.iter().flat_map(|year| &year.adjustments);
    let its = all.filter(|one| one.decision == id || names(decision, &one.id));
    let row = |one: &Adjustment| {
        let values =
            [("amount", Value::from(one.amount)), ("reason", scene.text(&one.reason).into())];
        ListRow::link(scene.link(scene.item(one.item), Route::Item(one.item)))
            .with_more(scene.words.say("basis-adjustment", &values))
    };
    its.map(row).collect()
}

fn contracts(scene: Scene<'_>, id: Id<Decision>) -> Vec<ListRow> {
    let books = scene.books();
    let decision = &books.decisions[id];
    let its = books
        .contracts
        .iter()
        .filter(|(_, contract)| contract.decision == Some(id) || names(decision, &contract.id));
    let row = |(contract_id, contract): (_, &crate::model::Contract)| {
        let party = scene.text(&books.counterparties[contract.counterparty].name);
        let values = [("id", contract.id.as_str().into()), ("party", party.into())];
        ListRow::link(scene.link(scene.text(&contract.title), Route::Contract(contract_id)))
            .in_language(scene.foreign(&contract.title))
            .with_more(scene.words.say("basis-contract", &values))
    };
    its.map(row).collect()
}

/// Budget lines, waivers and names that lead to no page.
fn others(scene: Scene<'_>, id: Id<Decision>) -> Vec<ListRow> {
    let books = scene.books();
    let decision = &books.decisions[id];
    let items = decision.decides.iter().filter_map(|named| books.items.find(named));
    let mut rows: Vec<ListRow> =
        items.map(|item| ListRow::link(scene.link(scene.item(item), Route::Item(item)))).collect();
    let waived = books.collections.iter().filter(|row| row.decision == Some(id));
    let charges: BTreeSet<_> = waived.map(|row| row.charge).collect();
    rows.extend(charges.into_iter().map(|charge| {
        let name = scene.text(&books.charges[charge].name);
        let text = scene.words.say("basis-waiver", &[("charge", name.into())]);
        ListRow::link(scene.link(text, Route::Collection))
    }));
    let unknown = decision.decides.iter().filter(|named| !is_known(scene, named));
    rows.extend(unknown.map(|named| ListRow::text(named.as_str())));
    rows
}

/// Whether what a decision names stands in one of the lists.
fn is_known(scene: Scene<'_>, named: &str) -> bool {
    let books = scene.books();
    let start: YearStart = books.community.year_start;
    let part = |folder: &str| stem(named).strip_prefix(folder).and_then(Period::parse);
    let is_budget = part("budget/").is_some_and(|period| books.year(period.year(start)).is_some());
    let is_assessment = part("assessments/")
        .is_some_and(|period| books.assessments.iter().any(|one| one.period == period));
    let mut adjustments = books.years.iter().flat_map(|year| &year.adjustments);
    matches!(named, "publish" | "opening")
        || is_budget
        || is_assessment
        || adjustments.any(|one| one.id == named)
        || books.contracts.find(named).is_some()
        || books.items.find(named).is_some()
}
