//! What there was when the books began.

use crate::diag::{At, Place, Report};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Date, Localized, Money};

/// What there was when the books began.
#[derive(Clone, Debug)]
pub struct OpeningRecord {
    /// Where it is declared.
    pub place: Place,
    /// The first day of the books.
    pub date: At<Date>,
    /// The paper that it is taken from.
    pub source: Option<Localized>,
    /// The decision that accepted it.
    pub decision: Option<At<String>>,
    /// The papers, as paths below `vouchers/`.
    pub attachments: Vec<At<String>>,
    /// The balances.
    pub balances: Vec<OpeningBalance>,
}

/// One balance at the start of the books.
#[derive(Clone, Debug)]
pub struct OpeningBalance {
    /// The account it lies in.
    pub account: Option<At<String>>,
    /// The fund it belongs to.
    pub fund: Option<At<String>>,
    /// The budget line, where it is money kept for others.
    pub item: Option<At<String>>,
    /// How much.
    pub amount: At<Money>,
}

pub(super) fn read_opening(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<OpeningRecord> {
    let opening = settings.table("opening", report)?;
    let date = opening.required("date", opening.date("date", report), report);
    let source = opening.localized("source", &context.language, report);
    let decision = opening.text("decision", report).map(|id| id.map(str::to_owned));
    let attachments = opening.texts("attachments", report);
    let attachments = attachments.into_iter().map(|path| path.map(str::to_owned)).collect();
    let balances = opening.tables("balances", report);
    let read = |balance: &Settings<'_, '_>| {
        let account = balance.text("account", report).map(|id| id.map(str::to_owned));
        let fund = balance.text("fund", report).map(|id| id.map(str::to_owned));
        let item = balance.text("item", report).map(|id| id.map(str::to_owned));
        let amount = balance.amount("amount", context.currency, report);
        let amount = balance.required("amount", amount, report);
        balance.finish(report);
        Some(OpeningBalance { account, fund, item, amount: amount? })
    };
    let balances = balances.iter().filter_map(read).collect();
    opening.finish(report);
    Some(OpeningRecord {
        place: opening.place(),
        date: date?,
        source: source.map(|source| source.value),
        decision,
        attachments,
        balances,
    })
}
