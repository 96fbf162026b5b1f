//! A budget line's year in sentences: how much, against what, why, who agreed, for each household.

use super::Told;
use super::years::amount;
use crate::diag::Value;
use crate::model::{Id, Item, ItemKind};
use crate::units::Money;
use crate::views::budget::{agreed, last_told};
use crate::views::equation::reach;
use crate::views::figure::Figure;
use crate::views::per_head::per_head;
use crate::views::scene::Scene;
use crate::views::uses;

/// The fund, the group and the kind of a budget line.
pub(super) fn belongs(scene: Scene<'_>, item: Id<Item>) -> String {
    let books = scene.books();
    let line = &books.items[item];
    let kind = match line.kind {
        ItemKind::Income => "kind-income",
        ItemKind::Expense => "kind-expense",
        ItemKind::Transfer => "kind-transfer",
        ItemKind::Held => "kind-held",
    };
    let fund = (books.funds.len() > 1).then(|| scene.fund(line.fund));
    let group = line.group.map(|group| scene.text(&books.groups[group].name).to_owned());
    let parts = fund.into_iter().chain(group).chain([scene.words.heading(kind)]);
    let parts: Vec<String> = parts.collect();
    parts.join(" · ")
}

/// The figure that stands largest, and what it is.
pub(super) fn figure(told: Told<'_>) -> (String, Option<Figure>) {
    let (scene, line) = (told.scene, told.line);
    let is_planned = line.entries == 0 && !told.figures.execution.is_over;
    let key = match line.kind {
        ItemKind::Income | ItemKind::Expense if is_planned => "item-label-budget",
        ItemKind::Income => "item-label-income",
        ItemKind::Expense => "item-label-expense",
        ItemKind::Transfer => "item-label-transfer",
        ItemKind::Held => "item-label-held",
    };
    let is_flow = matches!(line.kind, ItemKind::Income | ItemKind::Expense);
    let amount = match is_planned && is_flow {
        true => line.adjusted,
        false => Some(amount(scene, told.figures, line)),
    };
    let over = if told.figures.execution.is_over { "yes" } else { "no" };
    let values = [
        ("year", Value::from(told.name())),
        ("date", scene.words.short_date(reach(scene, told.figures)).into()),
        ("over", over.into()),
    ];
    let figure = amount.map(|amount| scene.figure_as(amount, scene.words.money_unit(amount)));
    (scene.words.say(key, &values), figure)
}

/// The year of the line in sentences.
pub(super) fn text(told: Told<'_>) -> String {
    let sentences: Vec<Option<String>> = match told.line.kind {
        ItemKind::Income | ItemKind::Expense => {
            vec![outside(told), budget(told), result(told), reason(told), each(told)]
        }
        ItemKind::Transfer => vec![Some(transfer(told)), budget(told)],
        ItemKind::Held => vec![Some(held(told))],
    };
    told.scene.sentences(sentences.into_iter().flatten())
}

/// That the money is held by others, where it is.
fn outside(told: Told<'_>) -> Option<String> {
    let books = told.scene.books();
    let fund = told.scene.fund(told.line.fund);
    let is_outside = !books.is_own(told.line.fund);
    is_outside.then(|| told.scene.words.say("item-outside", &[("fund", fund.into())]))
}

/// The budget and what adjustments made of it.
fn budget(told: Told<'_>) -> Option<String> {
    let words = &told.scene.words;
    let line = told.line;
    let sentence = match (line.budget, line.adjusted) {
        _ if !told.year.has_budget => words.say("item-year-unplanned", &[]),
        (Some(budget), Some(adjusted)) if budget != adjusted => {
            let values = [("budget", budget.into()), ("adjusted", adjusted.into())];
            words.say("item-budget-adjusted", &values)
        }
        (Some(budget), _) => words.say("item-budget", &[("budget", budget.into())]),
        (None, Some(adjusted)) => words.say("item-budget-late", &[("adjusted", adjusted.into())]),
        (None, None) if line.is_budgeted => words.say("item-budget-open", &[]),
        (None, None) => words.say("item-budget-none", &[]),
    };
    Some(sentence)
}

/// How far the line is from its budget, or from its plan so far.
fn result(told: Told<'_>) -> Option<String> {
    let line = told.line;
    if line.entries == 0 && !told.figures.execution.is_over {
        return Some(told.scene.words.say("item-nothing-yet", &[]));
    }
    match told.figures.execution.is_over {
        true => over(told),
        false => so_far(told),
    }
}

fn kind(told: Told<'_>) -> Value {
    if told.line.kind == ItemKind::Income { "income".into() } else { "expense".into() }
}

/// The difference of a year that is over.
fn over(told: Told<'_>) -> Option<String> {
    let line = told.line;
    let (budget, adjusted) = (line.budget, line.adjusted?);
    let difference = line.actual - budget.unwrap_or(adjusted);
    let rate = difference.share_of(budget.unwrap_or(adjusted));
    let rate = rate.map(|rate| told.scene.words.rate(rate.abs(), 1));
    let is_adjusted = budget.is_some_and(|budget| budget != adjusted);
    let values = [
        ("kind", kind(told)),
        ("against", Value::from(if is_adjusted { "adopted" } else { "only" })),
        ("difference", difference.into()),
        ("rate", rate.unwrap_or_else(|| "none".to_owned()).into()),
    ];
    let first = told.scene.words.say("item-result", &values);
    let after = is_adjusted.then(|| {
        let values = [("kind", kind(told)), ("difference", (line.actual - adjusted).into())];
        told.scene.words.say("item-result-adjusted", &values)
    });
    Some(told.scene.sentences(std::iter::once(first).chain(after)))
}

/// The difference to the plan of a year under way, and how much of the budget is used.
fn so_far(told: Told<'_>) -> Option<String> {
    let scene = told.scene;
    let line = told.line;
    let ahead = line.ahead().zip(last_told(scene, told.figures)).map(|(ahead, month)| {
        let values = [
            ("kind", kind(told)),
            ("month", month.into()),
            ("planned", line.planned.unwrap_or(scene.books().zero()).into()),
            ("so-far", line.so_far.into()),
            ("ahead", ahead.into()),
        ];
        scene.words.say("item-so-far", &values)
    });
    let used = line.used().map(|used| {
        let values = [("kind", kind(told)), ("used", Value::Text(scene.words.rate(used, 1)))];
        scene.words.say("item-used", &values)
    });
    Some(scene.sentences(ahead.into_iter().chain(used)))
}

/// Why it differs: an adjustment with who agreed, else a published answer.
fn reason(told: Told<'_>) -> Option<String> {
    let scene = told.scene;
    if let Some(last) = told.year.adjustments_of(told.item).last() {
        let [date, body] = agreed(scene, last.decision);
        let values = [date, body, ("reason", scene.text(&last.reason).into())];
        return Some(scene.words.say("item-agreed", &values));
    }
    let answer = uses::reason(scene, told.figures, told.item)?;
    Some(scene.words.say("item-answer", &[("reason", answer.into())]))
}

/// What it comes to for each household and square metre.
fn each(told: Told<'_>) -> Option<String> {
    let execution = &told.figures.execution;
    let line = told.line;
    let (amount, months): (Money, usize) = match (execution.is_over, line.entries) {
        (true, _) => (line.actual, 12),
        (false, 0) => (line.adjusted?, 12),
        (false, _) => (line.so_far, execution.told),
    };
    if !amount.is_positive() || !told.scene.books().is_own(line.fund) {
        return None;
    }
    let each = per_head(told.scene, amount, months);
    let known = match (&each.household, &each.area) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "household",
        (None, Some(_)) => "area",
        (None, None) => return None,
    };
    let text = |figure: Option<Figure>| Value::Text(figure.map_or_else(String::new, |f| f.text));
    let values = [
        ("known", Value::from(known)),
        ("kind", kind(told)),
        ("household", text(each.household)),
        ("area", text(each.area)),
    ];
    Some(told.scene.words.say("item-each", &values))
}

/// From where to where, and that it is in no total.
fn transfer(told: Told<'_>) -> String {
    let scene = told.scene;
    let from = scene.fund(told.line.fund);
    let to = scene.books().items[told.item].to_fund.filter(|to| *to != told.line.fund);
    match to {
        Some(to) => {
            let values = [("from", from.into()), ("to", Value::from(scene.fund(to)))];
            scene.words.say("item-transfer-funds", &values)
        }
        None => scene.words.say("item-transfer-accounts", &[("fund", from.into())]),
    }
}

/// What was received, given back and is still kept.
fn held(told: Told<'_>) -> String {
    let columns = told.used.columns;
    let values = [
        ("received", Value::from(columns.received)),
        ("returned", columns.paid.into()),
        ("year", told.name().into()),
    ];
    told.scene.words.say("item-held", &values)
}
