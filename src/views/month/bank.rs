//! The statements of a month, each held against the books.

use crate::analysis::Reconciliation;
use crate::diag::Value;
use crate::model::{BankKind, ReconcilingItem};
use crate::units::Month;
use crate::views::equation::{Equation, EquationRow};
use crate::views::route::Route;
use crate::views::scene::Scene;

/// The statements of a month, in the order of the files.
pub(super) fn statements(scene: Scene<'_>, month: Month) -> Vec<Equation> {
    let of_month = scene
        .analysis()
        .reconciliations
        .iter()
        .filter(|one| scene.books().statements[one.statement].date.month() == month);
    of_month.map(|one| statement(scene, one)).collect()
}

/// That a month has no statement, or that there are none at all.
pub(super) fn absence(scene: Scene<'_>) -> String {
    let is_first = scene.books().statements.is_empty();
    let key = if is_first { "month-no-statements-ever" } else { "month-no-statements" };
    scene.words.say(key, &[])
}

/// Books, reconciling items, statement: one below the other.
fn statement(scene: Scene<'_>, one: &Reconciliation) -> Equation {
    let statement = &scene.books().statements[one.statement];
    let values = [
        ("account", Value::Text(scene.account_number(statement.account))),
        ("date", statement.date.into()),
    ];
    let row = |sign, key, amount, tone| EquationRow {
        sign,
        label: scene.words.say(key, &[]),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let mut rows = vec![row("", "bank-book", one.book, "plain")];
    rows.extend(statement.items.iter().map(|item| item_row(scene, item)));
    rows.push(row("＝", "bank-statement", statement.balance, "sum"));
    rows.push(match one.gap.is_zero() {
        true => row("✓", "equation-ties", one.gap, "ok"),
        false => row("✗", "equation-gap", one.gap, "bad"),
    });
    Equation { caption: scene.words.say("bank-caption", &values), rows }
}

fn item_row(scene: Scene<'_>, item: &ReconcilingItem) -> EquationRow {
    let effect = item.effect();
    let summary = item.summary.as_ref().map(|summary| scene.text(summary));
    let since = item.since.map(|since| scene.words.short_date(since));
    let values = [
        ("kind", Value::Text(scene.words.say(kind(item.kind), &[]))),
        ("summary", summary.unwrap_or_default().into()),
        ("has-summary", Value::from(if summary.is_some() { "yes" } else { "no" })),
        ("since", since.clone().unwrap_or_default().into()),
        ("has-since", Value::from(if since.is_some() { "yes" } else { "no" })),
    ];
    EquationRow {
        sign: if effect.is_negative() { "−" } else { "＋" },
        label: scene.words.say("bank-item", &values),
        href: item.voucher.map(|voucher| scene.address(Route::Voucher(voucher))),
        figure: scene.figure(effect.abs()),
        tone: "quiet",
    }
}

fn kind(kind: BankKind) -> &'static str {
    match kind {
        BankKind::Outstanding => "bank-outstanding",
        BankKind::InTransit => "bank-in-transit",
        BankKind::BankIn => "bank-in",
        BankKind::BankOut => "bank-out",
        BankKind::Error => "bank-error",
        BankKind::Statement => "bank-statement",
    }
}
