//! What stands in no total: transfers, money kept for others, funds that others hold.

use serde::Serialize;

use super::Told;
use crate::analysis::{ItemYear, LineUse, held_on};
use crate::diag::Value;
use crate::model::ItemKind;
use crate::views::equation::reach;
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;

/// One kind of money that stands in no total.
#[derive(Clone, Debug, Serialize)]
pub struct Apart {
    /// What it is.
    pub title: String,
    /// Why it is in no total.
    pub text: String,
    /// Its budget lines.
    pub rows: Vec<ApartRow>,
}

/// One budget line that stands in no total.
#[derive(Clone, Debug, Serialize)]
pub struct ApartRow {
    /// Its page.
    pub link: Link,
    /// How much moved, is kept, came in or went out.
    pub figure: Option<Figure>,
    /// What that is, in a sentence.
    pub text: String,
}

/// Transfers, then money kept for others, then funds that others hold.
pub(super) fn apart(told: Told<'_>) -> Vec<Apart> {
    let books = told.scene.books();
    let lines = &told.figures.execution.lines;
    let of_kind = |kind| move |line: &&LineUse| line.kind == kind && books.is_own(line.fund);
    let part = |title: &str, text: &str, rows: Vec<ApartRow>| Apart {
        title: told.scene.words.say(title, &[]),
        text: told.scene.words.say(text, &[]),
        rows,
    };
    let transfers = lines.iter().filter(of_kind(ItemKind::Transfer)).map(|l| transfer(told, l));
    let held = lines.iter().filter(of_kind(ItemKind::Held)).map(|line| held(told, line));
    let outside = lines.iter().filter(|line| !books.is_own(line.fund));
    let outside = outside.map(|line| outside_row(told, line));
    let parts = [
        part("budget-apart-transfers", "budget-apart-transfers-text", transfers.collect()),
        part("budget-apart-held", "budget-apart-held-text", held.collect()),
        part("budget-apart-outside", "budget-apart-outside-text", outside.collect()),
    ];
    parts.into_iter().filter(|part| !part.rows.is_empty()).collect()
}

fn transfer(told: Told<'_>, line: &LineUse) -> ApartRow {
    let scene = told.scene;
    let books = scene.books();
    let used = ItemYear::of(books, &scene.analysis().activity, line.item, told.figures.year);
    let to = books.items[line.item].to_fund.filter(|to| *to != line.fund);
    let mut sentences = vec![match to {
        Some(to) => {
            let values = [("from", scene.fund(line.fund).into()), ("to", scene.fund(to).into())];
            scene.words.say("budget-apart-from-to", &values)
        }
        None => scene.words.say("budget-apart-within", &[("fund", scene.fund(line.fund).into())]),
    }];
    sentences.push(planned(told, line));
    ApartRow {
        figure: told.has_entries.then(|| scene.figure(used.columns.paid)),
        ..row(told, line, sentences)
    }
}

fn held(told: Told<'_>, line: &LineUse) -> ApartRow {
    let scene = told.scene;
    let activity = &scene.analysis().activity;
    let used = ItemYear::of(scene.books(), activity, line.item, told.figures.year);
    let date = reach(scene, told.figures);
    let values = [
        ("received", Value::from(used.columns.received)),
        ("returned", used.columns.paid.into()),
        ("date", date.into()),
    ];
    let text = scene.words.say("budget-apart-held-row", &values);
    ApartRow {
        figure: Some(scene.figure(held_on(scene.books(), activity, line.item, date))),
        ..row(told, line, vec![text])
    }
}

fn outside_row(told: Told<'_>, line: &LineUse) -> ApartRow {
    let scene = told.scene;
    let kind = if line.kind == ItemKind::Expense { "expense" } else { "income" };
    let values = [("fund", scene.fund(line.fund).into()), ("kind", Value::from(kind))];
    let sentences = vec![scene.words.say("budget-apart-of-fund", &values), planned(told, line)];
    ApartRow {
        figure: told.has_entries.then(|| scene.figure(line.actual)),
        ..row(told, line, sentences)
    }
}

/// The budget of a line and what adjustments made of it.
fn planned(told: Told<'_>, line: &LineUse) -> String {
    let words = &told.scene.words;
    match (line.budget, line.adjusted) {
        (Some(budget), Some(adjusted)) if budget != adjusted => {
            let values = [("budget", budget.into()), ("adjusted", adjusted.into())];
            words.say("budget-apart-budget-adjusted", &values)
        }
        (Some(budget), _) => words.say("budget-apart-budget", &[("budget", budget.into())]),
        (None, Some(adjusted)) => words.say("budget-apart-budget", &[("budget", adjusted.into())]),
        (None, None) => words.say("budget-apart-no-budget", &[]),
    }
}

fn row(told: Told<'_>, line: &LineUse, sentences: Vec<String>) -> ApartRow {
    ApartRow {
        link: told.scene.link(told.scene.item(line.item), Route::Item(line.item)),
        figure: None,
        text: told.scene.sentences(sentences),
    }
}
