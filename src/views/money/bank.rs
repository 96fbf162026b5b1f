//! The bank beside the books: the latest statements in full, earlier ones by year.

use serde::Serialize;

use crate::analysis::{BankPosition, Reconciliation};
use crate::diag::Value;
use crate::model::{BankKind, ReconcilingItem, Statement};
use crate::units::{FiscalYear, Money};
use crate::views::equation::{Equation, EquationRow};
use crate::views::figure::Figure;
use crate::views::route::Route;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// What the bank says.
#[derive(Clone, Debug, Serialize)]
pub struct BankPart {
    /// How it stands, or that there are no statements and what that means.
    pub text: String,
    /// Whether there are no statements at all.
    pub is_missing: bool,
    /// The latest statement of each account.
    pub latest: Vec<Equation>,
    /// All statements by year, the latest first.
    pub years: Vec<BankYear>,
}

/// A year of statements.
#[derive(Clone, Debug, Serialize)]
pub struct BankYear {
    /// How many days, and on how many of them the books agreed.
    pub summary: String,
    /// All own accounts together, day by day.
    pub together: Option<Sheet>,
    /// Each account, day by day.
    pub by_account: Option<Sheet>,
}

/// What the bank says.
pub(super) fn bank(scene: Scene<'_>) -> BankPart {
    let books = scene.books();
    let is_missing = books.statements.is_empty();
    let key = match (is_missing, scene.knows_balances()) {
        (true, _) => "money-bank-none",
        (false, true) => "money-bank-text",
        (false, false) => "money-bank-alone",
    };
    let mut years: Vec<FiscalYear> =
        books.statements.iter().map(|one| books.community.year_start.year_of(one.date)).collect();
    years.sort_unstable_by_key(|year| year.number());
    years.dedup();
    BankPart {
        text: scene.words_of(key),
        is_missing,
        latest: if scene.knows_balances() { latest(scene) } else { Vec::new() },
        years: years.into_iter().rev().map(|year| bank_year(scene, year)).collect(),
    }
}

fn statement<'s>(scene: Scene<'s>, one: &Reconciliation) -> &'s Statement {
    &scene.books().statements[one.statement]
}

/// The latest statement of each account from the books to the bank.
fn latest(scene: Scene<'_>) -> Vec<Equation> {
    let ones = &scene.analysis().reconciliations;
    let of_account = |account| {
        let its = ones.iter().filter(move |one| statement(scene, one).account == account);
        its.max_by_key(|one| statement(scene, one).date)
    };
    let latest = scene.books().accounts.ids().filter_map(of_account);
    latest.map(|one| from_books_to_bank(scene, one)).collect()
}

fn from_books_to_bank(scene: Scene<'_>, one: &Reconciliation) -> Equation {
    let stated = statement(scene, one);
    let row = |sign, key, amount: Money, tone| EquationRow {
        sign,
        label: scene.words_of(key),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let mut rows = vec![row("", "money-bank-books", one.book, "plain")];
    rows.extend(stated.items.iter().map(|item| item_row(scene, stated, item)));
    rows.push(row("＝", statement_key(scene, stated), stated.balance, "sum"));
    rows.push(match one.gap.is_zero() {
        true => row("✓", "equation-ties", one.gap, "ok"),
        false => row("✗", "equation-gap", one.gap, "bad"),
    });
    let values = [("account", text(scene.account(stated.account))), ("date", stated.date.into())];
    Equation { caption: scene.words.say("money-bank-caption", &values), rows }
}

/// Whether the bank said it, or somebody counted.
fn statement_key(scene: Scene<'_>, stated: &Statement) -> &'static str {
    match scene.books().accounts[stated.account].kind {
        crate::model::AccountKind::Cash => "money-bank-counted",
        _ => "money-bank-statement",
    }
}

fn item_row(scene: Scene<'_>, stated: &Statement, item: &ReconcilingItem) -> EquationRow {
    let effect = item.effect();
    let voucher = item.voucher.map(|voucher| scene.address(Route::Voucher(voucher)));
    EquationRow {
        sign: if effect.is_negative() { "−" } else { "＋" },
        label: item_words(scene, stated, item),
        href: voucher,
        figure: scene.figure(effect.abs()),
        tone: "quiet",
    }
}

/// What an item is and how long it has been open.
fn item_words(scene: Scene<'_>, stated: &Statement, item: &ReconcilingItem) -> String {
    let kind = match item.kind {
        BankKind::Statement | BankKind::Error => "reconciling-error",
        BankKind::Outstanding => "reconciling-outstanding",
        BankKind::InTransit => "reconciling-in-transit",
        BankKind::BankIn => "reconciling-bank-in",
        BankKind::BankOut => "reconciling-bank-out",
    };
    let mut parts = vec![scene.words_of(kind)];
    parts.extend(item.summary.as_ref().map(|summary| scene.text(summary).to_owned()));
    let label = parts.join(&scene.words_of("colon"));
    let Some(since) = item.since else { return label };
    let days = stated.date.days_since(since);
    let values = [("label", text(label)), ("days", Value::Count(i64::from(days)))];
    scene.words.say("reconciling-age", &values)
}

fn bank_year(scene: Scene<'_>, year: FiscalYear) -> BankYear {
    let ones = scene.analysis().reconciliations.iter();
    let mut ones: Vec<&Reconciliation> =
        ones.filter(|one| year.contains(statement(scene, one).date)).collect();
    ones.sort_by_key(|one| {
        (std::cmp::Reverse(statement(scene, one).date), statement(scene, one).account)
    });
    let open = ones.iter().filter(|one| !one.gap.is_zero()).count();
    let values = [
        ("year", text(scene.year_name(year))),
        ("count", Value::count(ones.len())),
        ("open", Value::count(open)),
    ];
    let is_known = scene.knows_balances();
    let key = if is_known { "money-bank-year" } else { "money-bank-year-alone" };
    BankYear {
        summary: scene.words.say(key, &values),
        together: if is_known { together(scene, year) } else { None },
        by_account: by_account(scene, &ones),
    }
}

/// All own accounts together, day by day, the latest first.
fn together(scene: Scene<'_>, year: FiscalYear) -> Option<Sheet> {
    let days = scene.analysis().bank_days.iter().rev();
    let days = days.filter(|day| year.contains(day.date));
    let keys = [
        "money-head-date",
        "money-head-statement",
        "money-head-books",
        "money-head-items",
        "money-head-gap",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let sheet = Sheet::new(scene.words_of("money-bank-together"), heads, 1);
    sheet.filled(days.map(|day| day_row(scene, day)).collect())
}

/// Each account, day by day, the latest first.
fn by_account(scene: Scene<'_>, ones: &[&Reconciliation]) -> Option<Sheet> {
    let mut keys = vec!["money-head-date", "money-head-account", "money-head-statement"];
    if scene.knows_balances() {
        keys.extend(["money-head-books", "money-head-gap", "money-head-items"]);
    }
    let heads = keys.into_iter().map(|key| scene.words_of(key)).collect();
    let sheet = Sheet::new(scene.words_of("money-bank-by-account"), heads, 2).with_words_in(5);
    sheet.filled(ones.iter().map(|one| statement_row(scene, one)).collect())
}

fn day_row(scene: Scene<'_>, day: &BankPosition) -> SheetRow {
    let cells = vec![
        scene.figure(day.statements).into(),
        scene.figure(day.book).into(),
        scene.signed_figure(day.explained).into(),
        gap(scene.figure(day.gap)),
    ];
    SheetRow::new(scene.words.date(day.date), cells)
}

fn statement_row(scene: Scene<'_>, one: &Reconciliation) -> SheetRow {
    let stated = statement(scene, one);
    let mut cells =
        vec![Cell::text(scene.account(stated.account)), scene.figure(stated.balance).into()];
    if scene.knows_balances() {
        cells.extend([
            scene.figure(one.book).into(),
            gap(scene.figure(one.gap)),
            items_cell(scene, stated),
        ]);
    }
    SheetRow::new(scene.words.date(stated.date), cells)
}

/// What explains a difference, each with its age.
fn items_cell(scene: Scene<'_>, stated: &Statement) -> Cell {
    if stated.items.is_empty() {
        return Cell::empty();
    }
    let words = |item: &ReconcilingItem| {
        let values = [
            ("label", text(item_words(scene, stated, item))),
            ("amount", text(scene.words.money_with_sign(item.effect()))),
        ];
        scene.words.say("reconciling-item", &values)
    };
    let items: Vec<String> = stated.items.iter().map(words).collect();
    let between = scene.words_of("footer-between");
    Cell { figure: None, text: Some(items.join(&between)), href: None, tone: "quiet" }
}

fn gap(figure: Figure) -> Cell {
    let tone = if figure.sign == "none" { "ok" } else { "bad" };
    Cell::from(figure).toned(tone)
}
