//! The maintenance fund that others hold: what it receives and how much it has.

use super::context::{Context, month_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Subject};
use crate::model::{Direction, Entry, Fund, Id, ItemKind};
use crate::units::{Money, Quantity, Rate};

const RESERVE_RECEIPT: Code = Code("reserve-receipt-differs");
const RESERVE_LOW: Code = Code("reserve-low");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Trust, RESERVE_RECEIPT, receipts).of_whole_books(),
    Check::warning(Family::Trust, RESERVE_LOW, low_reserves).of_whole_books(),
];

/// Money that moves to a fund held elsewhere arrives there under the same voucher.
fn receipts(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    let is_kept = |fund: Id<Fund>| books.entries.iter().any(|entry| entry.fund == fund);
    let kept: Vec<Id<Fund>> =
        books.funds.ids().filter(|fund| !books.is_own(*fund) && is_kept(*fund)).collect();
    for entries in books.entries.chunk_by(|a, b| a.voucher == b.voucher) {
        for &fund in &kept {
            let moves = |entry: &&Entry| {
                entry.kind == ItemKind::Expense && to_fund(context, entry) == Some(fund)
            };
            let Some(first) = entries.iter().find(moves) else { continue };
            let sent = entries.iter().filter(moves).fold(context.zero(), |s, e| s + e.actual());
            let arrives = |e: &&Entry| e.fund == fund && e.direction == Direction::In;
            let received = entries.iter().filter(arrives).fold(context.zero(), |s, e| s + e.flow());
            if sent != received {
                report.push(receipt(context, fund, first, sent, received));
            }
        }
    }
}

/// The fund that an entry's budget line moves money to.
fn to_fund(context: &Context<'_>, entry: &Entry) -> Option<Id<Fund>> {
    let year = context.books.year(context.year_of(entry.date));
    let line = year.and_then(|year| year.line(entry.item));
    line.map_or(context.item(entry.item).to_fund, |line| line.to_fund)
}

fn receipt(
    context: &Context<'_>,
    fund: Id<Fund>,
    entry: &Entry,
    sent: Money,
    received: Money,
) -> Finding {
    Finding::warning(RESERVE_RECEIPT)
        .at(entry.amount_place)
        .with("voucher", context.number(entry))
        .with("fund", context.fund_name(fund))
        .with("sent", sent)
        .with("received", received)
        .with("gap", sent - received)
        .about(context.about_voucher(entry))
        .during(month_of(entry))
}

/// A fund with a known first deposit is above the share at which a rule has it refilled.
fn low_reserves(context: &Context<'_>, report: &mut Report) {
    for rules in &context.rules {
        let Some(rule) = &rules.reserve else { continue };
        for (id, fund) in context.books.funds.iter() {
            let balance = context.analysis.balances.of_fund(id, context.today());
            let Some(first) = fund.first_deposit.filter(|first| first.is_positive()) else {
                continue;
            };
            let times = |amount: Money, n: u32| amount.for_each(Quantity::from(u64::from(n)));
            if times(balance, rule.refill_below.1) >= times(first, rule.refill_below.0) {
                continue;
            }
            report.push(
                Finding::warning(RESERVE_LOW)
                    .with("fund", context.fund_name(id))
                    .with("balance", balance)
                    .with("first", first)
                    .with("share", balance.share_of(first).unwrap_or(Rate::ZERO))
                    .with("law", &rules.name())
                    .with("article", rule.article.as_str())
                    .about(Subject::Fund(fund.id.clone())),
            );
        }
    }
}
