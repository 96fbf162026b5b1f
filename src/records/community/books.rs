//! Funds, accounts, charges and groups.

use crate::diag::{At, Report};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Localized, Money};

/// Whose money: a fund 资金.
#[derive(Clone, Debug)]
pub struct FundRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// Whether it is held by others, and so in no total of the community.
    pub is_outside: bool,
    /// What was paid in when the buildings were new, for the maintenance fund.
    pub first_deposit: Option<At<Money>>,
}

/// Where money lies: an account 账户.
#[derive(Clone, Debug)]
pub struct AccountRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// What it is.
    pub kind: AccountKind,
    /// The last four digits of its number.
    pub last4: Option<At<String>>,
    /// Whose name it is in.
    pub holder: Option<Localized>,
    /// Who may look and who must agree before money leaves, in words.
    pub control: Option<Localized>,
}

/// What an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountKind {
    /// A bank account.
    Bank,
    /// Cash in hand.
    Cash,
    /// A payment wallet.
    Wallet,
    /// A deposit for a term.
    Deposit,
    /// Held by others.
    Outside,
}

const ACCOUNT_KINDS: &[(&str, AccountKind)] = &[
    ("bank", AccountKind::Bank),
    ("cash", AccountKind::Cash),
    ("wallet", AccountKind::Wallet),
    ("deposit", AccountKind::Deposit),
    ("outside", AccountKind::Outside),
];

/// What is charged 收费项, and the budget lines that its money goes to.
#[derive(Clone, Debug)]
pub struct ChargeRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// The budget line of money for the year.
    pub item: At<String>,
    /// That of money for earlier years.
    pub arrears: Option<At<String>>,
    /// That of money for later years.
    pub prepaid: Option<At<String>>,
}

fn owned(text: At<&str>) -> At<String> {
    text.map(str::to_owned)
}

pub(super) fn read_funds(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<FundRecord> {
    let funds = settings.tables("funds", report);
    let read = |fund: &Settings<'_, '_>| {
        let id = fund.filled_id("id", report).map(owned);
        let name = fund.filled_localized("name", &context.language, report);
        let is_outside = fund.switch("outside", report).is_some_and(|switch| switch.value);
        let first_deposit = fund.amount("first_deposit", context.currency, report);
        fund.finish(report);
        Some(FundRecord { id: id?, name: name?.value, is_outside, first_deposit })
    };
    funds.iter().filter_map(read).collect()
}

pub(super) fn read_accounts(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<AccountRecord> {
    let accounts = settings.tables("accounts", report);
    accounts.iter().filter_map(|account| read_account(account, context, report)).collect()
}

fn read_account(
    account: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<AccountRecord> {
    let id = account.filled_id("id", report).map(owned);
    let name = account.filled_localized("name", &context.language, report);
    let kind = account.word("kind", ACCOUNT_KINDS, report);
    let last4 = account.text("last4", report);
    let is_four = |text: &str| text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(last4) = last4.filter(|last4| !is_four(last4.value)) {
        report.push(account.wrong_form("last4", last4.place, "wanted-last4"));
    }
    let holder = account.localized("holder", &context.language, report);
    let control = account.localized("control", &context.language, report);
    account.finish(report);
    Some(AccountRecord {
        id: id?,
        name: name?.value,
        kind: kind.map_or(AccountKind::Bank, |kind| kind.value),
        last4: last4.filter(|last4| is_four(last4.value)).map(owned),
        holder: holder.map(|holder| holder.value),
        control: control.map(|control| control.value),
    })
}

pub(super) fn read_charges(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<ChargeRecord> {
    let charges = settings.tables("charges", report);
    let read = |charge: &Settings<'_, '_>| {
        let id = charge.filled_id("id", report).map(owned);
        let name = charge.filled_localized("name", &context.language, report);
        let item = charge.filled_text("item", report).map(owned);
        let arrears = charge.text("arrears", report).map(owned);
        let prepaid = charge.text("prepaid", report).map(owned);
        charge.finish(report);
        Some(ChargeRecord { id: id?, name: name?.value, item: item?, arrears, prepaid })
    };
    charges.iter().filter_map(read).collect()
}

pub(super) fn read_groups(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<(String, Localized)> {
    let Some(groups) = settings.table("groups", report) else { return Vec::new() };
    let mut read = |id: At<&str>| {
        let name = groups.localized_at(id.value, &context.language, report)?;
        Some((id.value.to_owned(), name.value))
    };
    groups.keys().into_iter().filter_map(&mut read).collect()
}

pub(super) fn read_voucher_slugs(
    settings: &Settings<'_, '_>,
    report: &mut Report,
) -> Vec<(String, At<String>)> {
    let Some(vouchers) = settings.table("vouchers", report) else { return Vec::new() };
    let slugs = vouchers.table("slugs", report);
    vouchers.finish(report);
    let Some(slugs) = slugs else { return Vec::new() };
    let mut pairs = Vec::new();
    for key in slugs.keys() {
        let Some(value) = slugs.value_at(key.value) else { continue };
        let is_slug =
            |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase());
        match value.value.as_str().filter(is_slug) {
            Some(slug) => pairs.push((key.value.to_owned(), At::new(slug.to_owned(), value.place))),
            None => report.push(slugs.wrong_form(key.value, value.place, "wanted-slug")),
        }
    }
    pairs
}
