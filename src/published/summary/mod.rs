//! `data/summary.json`: the community in one small file.

mod year;

use std::io::{self, Write};

use serde_json::{Value, json};

use super::manifest::built;
use super::texts::{amount, number, words, write_document};
use super::{BuildInfo, Facts, VERSION, findings};
use crate::analysis::{PaperState, paper_state};
use crate::diag::Report;
use crate::model::{Account, AccountKind, Books, Fund, Profile};
use crate::units::Language;

/// Writes who the community is, and where it stands.
pub(super) fn write(
    facts: Facts<'_>,
    report: &Report,
    build: &BuildInfo,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (books, analysis) = (facts.books, facts.analysis);
    let years = analysis.years.iter().map(|year| year::of_year(facts, year));
    let summary = json!({
        "schema": VERSION,
        "community": community(books),
        "funds": books.funds.iter().map(|(_, one)| fund(books, one)).collect::<Value>(),
        "accounts": books.accounts.iter().map(|(_, one)| account(books, one)).collect::<Value>(),
        "today": analysis.today.to_string(),
        "books_up_to": books.entries.iter().map(|entry| entry.date).max().map(|d| d.to_string()),
        "closed_up_to": closed_up_to(books),
        "partial": books.is_partial,
        "years": years.collect::<Value>(),
        "bank": bank(facts),
        "findings": findings::counts(report),
        "papers": papers(books),
        "built": built(build),
    });
    write_document(&summary, out)
}

fn community(books: &Books) -> Value {
    let community = &books.community;
    json!({
        "name": words(books, &community.name),
        "notice": community.notice.as_ref().map(|notice| words(books, notice)),
        "profile": match community.profile {
            Profile::Trust => "trust",
            Profile::Association => "association",
        },
        "url": community.url,
        "languages": community.languages.iter().map(Language::tag).collect::<Value>(),
        "currency": community.currency.code(),
        "year_start": community.year_start.year(2000).first_month().number(),
        "households": community.households,
        "area": community.area.map(number),
    })
}

fn fund(books: &Books, fund: &Fund) -> Value {
    json!({ "id": fund.id, "name": words(books, &fund.name), "outside": fund.is_outside })
}

/// An account by name and kind alone: nothing of its number.
fn account(books: &Books, account: &Account) -> Value {
    let kind = match account.kind {
        AccountKind::Bank => "bank",
        AccountKind::Cash => "cash",
        AccountKind::Wallet => "wallet",
        AccountKind::Deposit => "deposit",
        AccountKind::Outside => "outside",
    };
    json!({ "id": account.id, "name": words(books, &account.name), "kind": kind })
}

/// The last day of the latest closed period.
fn closed_up_to(books: &Books) -> Option<String> {
    let start = books.community.year_start;
    let days = books.closings.iter().map(|closing| closing.period.last_day(start));
    days.max().map(|day| day.to_string())
}

fn bank(facts: Facts<'_>) -> Option<Value> {
    let position = facts.analysis.bank.as_ref()?;
    Some(json!({
        "date": position.date.to_string(),
        "statement": amount(position.statements),
        "book": amount(position.book),
        "items": position.items,
        "explained": amount(position.explained),
        "gap": amount(position.gap),
    }))
}

/// How many vouchers have their papers published, kept back, or missing.
fn papers(books: &Books) -> Value {
    let (mut published, mut withheld, mut missing, mut not_needed) = (0, 0, 0, 0);
    for voucher in books.vouchers.ids() {
        match paper_state(books, voucher) {
            PaperState::Published => published += 1,
            PaperState::Withheld => withheld += 1,
            PaperState::Missing(_) => missing += 1,
            PaperState::NotNeeded => not_needed += 1,
        }
    }
    json!({
        "published": published,
        "withheld": withheld,
        "missing": missing,
        "not_needed": not_needed,
    })
}
