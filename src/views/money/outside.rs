//! Money kept for others, and money that others hold for the community.

use serde::Serialize;

use super::item_link;
use crate::analysis::{Held, Reconciliation, YearFigures, flows, held as held_of};
use crate::checks::chosen_rules;
use crate::diag::Value;
use crate::model::{Fund, Id};
use crate::units::{Date, Money, Quantity};
use crate::views::equation::{Equation, EquationRow, reach};
use crate::views::figure::Figure;
use crate::views::scene::Scene;
use crate::views::sheet::{Sheet, SheetRow};
use crate::views::short::text;

/// Money kept for others.
#[derive(Clone, Debug, Serialize)]
pub struct HeldPart {
    /// How much it is and why it is no income.
    pub text: String,
    /// What came and went in each year, the latest first.
    pub years: Vec<Sheet>,
}

/// A fund that others hold.
#[derive(Clone, Debug, Serialize)]
pub struct OutsidePart {
    /// Its name.
    pub title: String,
    /// Its balance.
    pub balance: Option<Figure>,
    /// Who holds it, what it comes to, and what is asked of it.
    pub text: String,
    /// From opening to closing in each year, the latest first.
    pub years: Vec<Equation>,
}

/// The years in which the books tell something, the latest first.
fn years<'s>(scene: Scene<'s>) -> impl Iterator<Item = &'s YearFigures> {
    scene.analysis().years.iter().rev()
}

fn held_in(scene: Scene<'_>, figures: &YearFigures) -> Vec<Held> {
    let span = figures.year.span();
    held_of(scene.books(), &scene.analysis().activity, span)
}

/// What is kept for others on a day.
pub(super) fn kept(scene: Scene<'_>, end: Date) -> Money {
    let span = (end.month(), end.month());
    let kept = held_of(scene.books(), &scene.analysis().activity, span);
    Money::total(scene.books().currency(), kept.iter().map(|held| held.closing))
}

/// Money kept for others, if there ever was any.
pub(super) fn held(scene: Scene<'_>) -> Option<HeldPart> {
    let figures = scene.analysis().current_year()?;
    let end = reach(scene, figures);
    let years: Vec<Sheet> = years(scene).filter_map(|year| held_sheet(scene, year)).collect();
    let values = [("date", end.into()), ("amount", kept(scene, end).into())];
    let text = scene.words.say("money-held-text", &values);
    (!years.is_empty()).then_some(HeldPart { text, years })
}

fn held_sheet(scene: Scene<'_>, figures: &YearFigures) -> Option<Sheet> {
    let row = |held: &Held| {
        let cells = vec![
            scene.figure(held.opening).into(),
            scene.figure(held.flow.came_in).into(),
            scene.figure(held.flow.went_out).into(),
            scene.figure(held.closing).into(),
        ];
        SheetRow::linked(item_link(scene, held.flow.item), cells)
    };
    let rows = held_in(scene, figures).iter().map(row).collect();
    let keys = [
        "money-head-held",
        "money-head-opening",
        "money-head-received",
        "money-head-returned",
        "money-head-closing",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let values =
        [("year", text(scene.year_name(figures.year))), ("date", reach(scene, figures).into())];
    Sheet::new(scene.words.say("money-year-caption", &values), heads, 1).filled(rows)
}

/// Each fund that others hold.
pub(super) fn outside(scene: Scene<'_>) -> Vec<OutsidePart> {
    let funds = scene.books().funds.iter().filter(|(_, fund)| fund.is_outside);
    funds.map(|(id, fund)| part(scene, id, fund)).collect()
}

fn part(scene: Scene<'_>, id: Id<Fund>, fund: &Fund) -> OutsidePart {
    let figures = scene.analysis().current_year();
    let end = figures.map(|figures| reach(scene, figures));
    let balance = end.filter(|_| scene.knows_balances());
    let balance = balance.map(|end| scene.analysis().balances.of_fund(id, end));
    let mut sentences = vec![scene.words_of("money-outside-text")];
    if let Some(balance) = balance {
        sentences.extend(worth(scene, fund, balance));
        sentences.extend(stated(scene, id));
    }
    let figure = |amount| scene.figure_as(amount, scene.words.money_unit(amount));
    OutsidePart {
        title: scene.fund(id),
        balance: balance.map(figure),
        text: scene.sentences(sentences),
        years: years(scene).filter_map(|figures| year(scene, id, figures)).collect(),
    }
}

/// What the balance comes to, and how low it may fall.
fn worth(scene: Scene<'_>, fund: &Fund, balance: Money) -> Vec<String> {
    let mut sentences = Vec::new();
    let area = scene.books().community.area;
    if let Some(each) = area.and_then(|area| balance.per(area)) {
        sentences.push(scene.words.say("money-outside-area", &[("amount", each.into())]));
    }
    let Some(first) = fund.first_deposit else { return sentences };
    if let Some(share) = balance.share_of(first) {
        let share = text(scene.words.rate(share, 1));
        let values = [("first", first.into()), ("share", share)];
        sentences.push(scene.words.say("money-outside-first", &values));
    }
    for rules in chosen_rules(scene.books()) {
        let Some(rule) = &rules.reserve else { continue };
        let of = |count: u32| Quantity::from(u64::from(count));
        let Some(share) = of(rule.refill_below.0).share_of(of(rule.refill_below.1)) else {
            continue;
        };
        let values = [
            ("law", Value::from(&rules.name())),
            ("article", rule.article.as_str().into()),
            ("share", text(scene.words.rate(share, 0))),
        ];
        sentences.push(scene.words.say("money-outside-refill", &values));
    }
    sentences
}

/// What the holder's latest statement says of it.
fn stated(scene: Scene<'_>, id: Id<Fund>) -> Option<String> {
    let (books, analysis) = (scene.books(), scene.analysis());
    let accounts: Vec<_> = analysis.balances.accounts_of(id).collect();
    let is_its =
        |one: &&Reconciliation| accounts.contains(&books.statements[one.statement].account);
    let its = analysis.reconciliations.iter().filter(is_its);
    let latest = its.max_by_key(|one| books.statements[one.statement].date);
    let Some(latest) = latest else { return Some(scene.words_of("money-outside-unstated")) };
    let statement = &books.statements[latest.statement];
    let values = [
        ("date", statement.date.into()),
        ("balance", statement.balance.into()),
        ("gap", latest.gap.into()),
    ];
    Some(scene.words.say("money-outside-stated", &values))
}

/// From opening to closing in a year, each budget line with what it brought or took.
fn year(scene: Scene<'_>, id: Id<Fund>, figures: &YearFigures) -> Option<Equation> {
    let (_, continuity) = figures.by_fund.iter().find(|(fund, _)| *fund == id)?;
    let span = figures.year.span();
    let moved = flows(scene.books(), &scene.analysis().activity, span, |entry| entry.fund == id);
    if moved.is_empty() {
        return None;
    }
    let row = |sign, key, amount, tone| EquationRow {
        sign,
        label: scene.words_of(key),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let is_known = scene.knows_balances();
    let mut rows = Vec::new();
    if is_known {
        rows.push(row("", "money-year-opening", continuity.opening, "plain"));
    }
    rows.extend(moved.iter().map(|flow| {
        let net = flow.net();
        let link = item_link(scene, flow.item);
        let (sign, tone) = if net.is_negative() { ("−", "out") } else { ("＋", "in") };
        let figure = scene.figure(net.abs());
        EquationRow { sign, label: link.text, href: Some(link.href), figure, tone }
    }));
    if is_known {
        rows.push(row("＝", "money-year-closing", continuity.closing, "sum"));
    }
    let values =
        [("year", text(scene.year_name(figures.year))), ("date", reach(scene, figures).into())];
    Some(Equation { caption: scene.words.say("money-year-caption", &values), rows })
}
