//! Where the money is: funds and accounts, their way through the years, and the bank.

mod balances;
mod bank;
mod outside;
mod years;

use serde::Serialize;

use super::equation::reach;
use super::figure::{Figure, Link};
use super::frame::{Drawings, Heading, Page, Section};
use super::note::Note;
use super::route::Route;
use super::scene::Scene;
use super::sheet::Sheet;
use super::short::{files_of, text};
use crate::diag::{Subject, Value};
use crate::model::AccountKind;
use crate::units::Date;
use balances::LinePart;
use bank::BankPart;
use outside::{HeldPart, OutsidePart};
use years::YearPart;

/// Everything that the page about money says.
#[derive(Clone, Debug, Serialize)]
pub struct MoneyPage {
    /// Whether it is all there, in a sentence.
    pub headline: String,
    /// The day of the seal, where books and bank tie.
    pub stamp: Option<String>,
    /// How much there is in all.
    pub balance: Option<Figure>,
    /// How much there is, whose it is, and what the bank says.
    pub lead: String,
    /// Each fund in each account.
    pub today: Option<Sheet>,
    /// Whether anything was ever overdrawn, in a sentence.
    pub overdrafts: Option<String>,
    /// What was found about funds and accounts.
    pub notes: Vec<Note>,
    /// Who may look and who must agree, by account.
    pub accounts: Vec<AccountPart>,
    /// Balances over the months.
    pub line: Option<LinePart>,
    /// How a year's table is read.
    pub years_text: String,
    /// From opening to closing by fund, the latest year first.
    pub years: Vec<YearPart>,
    /// What the bank says.
    pub bank: BankPart,
    /// Money kept for others.
    pub held: Option<HeldPart>,
    /// Money that others hold.
    pub outside: Vec<OutsidePart>,
}

/// An account and who watches over it.
#[derive(Clone, Debug, Serialize)]
pub struct AccountPart {
    /// Its name.
    pub name: String,
    /// What it is, with the last digits of its number.
    pub kind: String,
    /// Whose name it is in.
    pub holder: Option<String>,
    /// Who may look and who must agree before money leaves.
    pub control: Option<String>,
}

/// Makes the page about money.
pub fn money(scene: Scene<'_>) -> Page<MoneyPage> {
    let mut drawings = Drawings::default();
    let end = last_day(scene);
    let lead = lead(scene, end);
    let bank = scene.analysis().bank.as_ref().filter(|_| scene.knows_balances());
    let body = MoneyPage {
        headline: headline(scene, end),
        stamp: bank.filter(|bank| bank.gap.is_zero()).map(|bank| bank.date.to_string()),
        balance: end.filter(|_| scene.knows_balances()).map(|end| balance(scene, end)),
        lead: lead.clone(),
        today: end.and_then(|end| balances::today(scene, end)),
        overdrafts: overdrafts(scene, end),
        notes: notes(scene),
        accounts: accounts(scene),
        line: end.and_then(|end| balances::line(scene, end, &mut drawings)),
        years_text: years_text(scene),
        years: years::years(scene, &mut drawings),
        bank: bank::bank(scene),
        held: outside::held(scene),
        outside: outside::outside(scene),
    };
    let heading = Heading {
        route: Route::Money,
        title: scene.words_of("money-title"),
        description: lead,
        section: Section::Money,
        trail: vec![scene.link(scene.words_of("nav-front"), Route::Front)],
        sources: files_of(scene.books().statements.iter().map(|one| one.place)),
    };
    scene.page(heading, body, drawings)
}

/// The last day that the books cover, where there are entries or balances at all.
fn last_day(scene: Scene<'_>) -> Option<Date> {
    let books = scene.books();
    let has_some = !books.entries.is_empty() || !books.opening.balances.is_empty();
    let figures = scene.analysis().current_year().filter(|_| has_some);
    figures.map(|figures| reach(scene, figures)).or(books.opening.date.filter(|_| has_some))
}

fn headline(scene: Scene<'_>, end: Option<Date>) -> String {
    if end.is_none() {
        return scene.words_of("money-headline-none");
    }
    if !scene.knows_balances() {
        return scene.words_of("money-headline-no-opening");
    }
    match &scene.analysis().bank {
        Some(bank) if bank.gap.is_zero() => scene.words_of("money-headline-ties"),
        Some(bank) => scene.words.say("money-headline-gap", &[("gap", bank.gap.into())]),
        None => scene.words_of("money-headline-no-bank"),
    }
}

/// All own money on the last day of the books.
fn balance(scene: Scene<'_>, end: Date) -> Figure {
    let balance = scene.analysis().balances.own(scene.books(), end);
    scene.figure_as(balance, scene.words.money_unit(balance))
}

/// How much there is and whose it is, what is kept for others, and how far the bank goes.
fn lead(scene: Scene<'_>, end: Option<Date>) -> String {
    let Some(end) = end else { return scene.words_of("money-lead-none") };
    if !scene.knows_balances() {
        return scene.words_of("money-lead-no-opening");
    }
    let (books, analysis) = (scene.books(), scene.analysis());
    let names: Vec<String> = balances::own_funds(scene).map(|fund| scene.fund(fund)).collect();
    let values = [
        ("date", Value::from(end)),
        ("balance", analysis.balances.own(books, end).into()),
        ("accounts", Value::count(analysis.own_accounts(books).count())),
        ("count", Value::count(names.len())),
        ("funds", text(scene.words.list(&names))),
    ];
    let mut sentences = vec![scene.words.say("money-lead", &values)];
    let kept = outside::kept(scene, end);
    if !kept.is_zero() {
        sentences.push(scene.words.say("money-lead-held", &[("held", kept.into())]));
    }
    if let Some(bank) = &analysis.bank {
        let values = [
            ("items", Value::count(bank.items)),
            ("date", bank.date.into()),
            ("gap", bank.gap.into()),
            ("ties", Value::from(if bank.gap.is_zero() { "yes" } else { "no" })),
        ];
        sentences.push(scene.words.say("money-lead-bank", &values));
        if bank.date < end {
            sentences.push(scene.words.say("money-lead-later", &[("date", bank.date.into())]));
        }
    }
    scene.sentences(sentences)
}

/// That nothing was ever overdrawn, where that is known; what was is among the findings.
fn overdrafts(scene: Scene<'_>, end: Option<Date>) -> Option<String> {
    let is_known = end.is_some() && scene.knows_balances();
    let has_none = scene.analysis().balances.overdrafts().is_empty();
    (is_known && has_none).then(|| scene.words_of("money-overdrafts-none"))
}

/// How a year's table is read, with transfers where there are several funds.
fn years_text(scene: Scene<'_>) -> String {
    let is_split = balances::own_funds(scene).count() > 1;
    let transfers = is_split.then(|| scene.words_of("money-years-transfers"));
    scene.sentences(std::iter::once(scene.words_of("money-years-text")).chain(transfers))
}

fn notes(scene: Scene<'_>) -> Vec<Note> {
    let books = scene.books();
    let funds = books.funds.iter().map(|(_, fund)| Subject::Fund(fund.id.clone()));
    let accounts = books.accounts.iter().map(|(_, account)| Subject::Account(account.id.clone()));
    funds.chain(accounts).flat_map(|subject| scene.notes(&subject)).collect()
}

/// The accounts of which something is said beside their balance.
fn accounts(scene: Scene<'_>) -> Vec<AccountPart> {
    let accounts = scene.books().accounts.iter();
    let told = accounts.filter(|(_, account)| !account.name.is_empty());
    let part = |(id, account): (_, &crate::model::Account)| {
        let key = match account.kind {
            AccountKind::Bank => "account-kind-bank",
            AccountKind::Cash => "account-kind-cash",
            AccountKind::Wallet => "account-kind-wallet",
            AccountKind::Deposit => "account-kind-deposit",
            AccountKind::Outside => "account-kind-outside",
        };
        let last4 = account.last4.as_deref().map(|last4| {
            scene.words.say("account-last4", &[("kind", Value::Word(key)), ("last4", last4.into())])
        });
        AccountPart {
            name: scene.account(id),
            kind: last4.unwrap_or_else(|| scene.words_of(key)),
            holder: account.holder.as_ref().map(|holder| scene.text(holder).to_owned()),
            control: account.control.as_ref().map(|control| scene.text(control).to_owned()),
        }
    };
    told.map(part).collect()
}

/// The way to a budget line.
fn item_link(scene: Scene<'_>, item: crate::model::Id<crate::model::Item>) -> Link {
    scene.link(scene.item(item), Route::Item(item))
}
