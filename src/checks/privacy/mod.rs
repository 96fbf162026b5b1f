//! Personal data in anything that would be published.
//!
//! Every text is looked at: cells of tables, settings, Markdown, and the
//! names of files. Columns that hold amounts, dates, counts and invoice
//! numbers are not, as their digits mean something else.

mod cells;

use super::context::Context;
use super::{Check, Family};
use crate::diag::{Code, Finding, Place, Report};
use crate::records::{Personal, PersonalKind, personal};
use crate::sources::File;
use crate::units::half_width;

const PHONE_NUMBER: Code = Code("phone-number");
const RESIDENT_ID: Code = Code("resident-id");
const BANK_CARD: Code = Code("bank-card");
const PLATE_NUMBER: Code = Code("plate-number");
const FLAT_AND_MONEY: Code = Code("flat-and-money");
const EMAIL_ADDRESS: Code = Code("email-address");

pub(super) const CHECKS: &[Check] = &[
    Check::error(Family::Privacy, PHONE_NUMBER, everything),
    Check::error(Family::Privacy, RESIDENT_ID, with_the_first),
    Check::error(Family::Privacy, BANK_CARD, with_the_first),
    Check::warning(Family::Privacy, PLATE_NUMBER, with_the_first),
    Check::warning(Family::Privacy, FLAT_AND_MONEY, with_the_first),
    Check::warning(Family::Privacy, EMAIL_ADDRESS, with_the_first),
];

/// Finds all kinds in one walk over the texts.
fn everything(context: &Context<'_>, report: &mut Report) {
    for file in context.files.iter() {
        in_text(context, file, report);
        in_path(context, &file.path, Some(Place::top(file.id)), report);
    }
    for (path, _) in context.files.unread() {
        in_path(context, path, None, report);
    }
}

/// Found together with telephone numbers: one walk is enough.
fn with_the_first(_: &Context<'_>, _: &mut Report) {}

fn in_text(context: &Context<'_>, file: &File, report: &mut Report) {
    let text = file.text();
    let mut found = personal(text);
    if file.path.ends_with(".csv") && !found.is_empty() {
        cells::keep_texts(file, &mut found);
    }
    if file.path.ends_with(".toml") {
        found.retain(|one| !is_bare_number(text, one));
    }
    for one in found {
        let is_beside_money = one.kind != PersonalKind::Flat || names_money(&file.path, text, &one);
        if is_beside_money && !is_allowed(context, &text[one.range.clone()]) {
            let place = file.place(one.range.start, one.range.end);
            report.push(
                finding(&one).at(place).with("where", "text").with("path", file.path.as_str()),
            );
        }
    }
}

/// Whether a setting's value is a number of its own, such as an amount, and no text.
fn is_bare_number(text: &str, one: &Personal) -> bool {
    text[..one.range.start].trim_end_matches([' ', '\t']).ends_with('=')
}

fn in_path(context: &Context<'_>, path: &str, place: Option<Place>, report: &mut Report) {
    for one in personal(path) {
        if one.kind == PersonalKind::Email || is_allowed(context, &path[one.range.clone()]) {
            continue;
        }
        let finding = finding(&one).with("where", "name").with("path", path);
        report.push(place.map_or(finding.clone(), |place| finding.at(place)));
    }
}

/// A finding that does not repeat what it found.
fn finding(one: &Personal) -> Finding {
    let (code, is_sure) = (code_of(one.kind), one.kind.is_sure());
    let severity =
        if is_sure { crate::diag::Severity::Error } else { crate::diag::Severity::Warning };
    Finding::new(code, severity)
}

fn code_of(kind: PersonalKind) -> Code {
    match kind {
        PersonalKind::Phone => PHONE_NUMBER,
        PersonalKind::ResidentId => RESIDENT_ID,
        PersonalKind::BankCard => BANK_CARD,
        PersonalKind::Plate => PLATE_NUMBER,
        PersonalKind::Flat => FLAT_AND_MONEY,
        PersonalKind::Email => EMAIL_ADDRESS,
    }
}

/// Folders whose every row is about money.
const OF_MONEY: [&str; 3] = ["ledger/", "collections/", "bank/"];

/// Words that make a line one about money.
const MONEY_WORDS: [&str; 9] = ["元", "¥", "￥", "欠费", "缴费", "交费", "押金", "物业费", "未缴"];

fn names_money(path: &str, text: &str, one: &Personal) -> bool {
    let start = text[..one.range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[one.range.end..].find('\n').map_or(text.len(), |at| one.range.end + at);
    let line = &text[start..end];
    OF_MONEY.iter().any(|folder| path.starts_with(folder))
        || MONEY_WORDS.iter().any(|word| line.contains(word))
}

/// Whether the community lets this very text pass, however it is spaced.
fn is_allowed(context: &Context<'_>, text: &str) -> bool {
    let allowed = &context.books.community.publication.allowed;
    !allowed.is_empty() && allowed.iter().any(|allowed| plain(allowed) == plain(text))
}

fn plain(text: &str) -> String {
    text.chars().filter_map(half_width).filter(|c| *c != '-' && *c != '+').collect()
}
