//! Charges, prices, collections, statements, closings and answers.

use super::names::{Declarations, find, find_some};
use crate::diag::{At, Code, Finding, Report};
use crate::model::{
    Account, BankKind, Charge, Closing, Collection, Decision, Explanation, Fund, Item,
    ReconcilingItem, Redaction, Register, Role, Statement, Tariff, Voucher,
};
use crate::records::Records;
use crate::records::redactions::RedactionRow;
use crate::units::{Currency, Money};

const STRAY_RECONCILING_ITEM: Code = Code("stray-reconciling-item");
const DUPLICATE_STATEMENT: Code = Code("duplicate-statement");
const DUPLICATE_PERIOD: Code = Code("duplicate-period");

pub(super) fn charges(
    records: &Records<'_>,
    items: &Register<Item>,
    report: &mut Report,
) -> Register<Charge> {
    let mut charges = Declarations::new();
    for record in &records.community.charges {
        let arrears = find_some(items, "term-item", record.arrears.as_ref(), report);
        let prepaid = find_some(items, "term-item", record.prepaid.as_ref(), report);
        let Some(item) = find(items, "term-item", &record.item, report) else { continue };
        let (id, name) = (record.id.value.clone(), record.name.clone());
        charges.declare(Charge { id, name, item, arrears, prepaid }, record.id.place, report);
    }
    charges.register
}

pub(super) fn tariffs(
    records: &Records<'_>,
    charges: &Register<Charge>,
    report: &mut Report,
) -> Vec<Tariff> {
    let mut tariffs = Vec::new();
    for record in &records.tariffs {
        let Some(charge) = find(charges, "term-charge", &record.charge, report) else { continue };
        tariffs.push(Tariff {
            charge,
            group: record.group.value.to_string(),
            name: record.name.as_ref().map(|name| name.value.clone()),
            from: record.from.value,
            to: record.to.map(|to| to.value),
            units: record.units.value,
            quantity: record.quantity.value,
            unit: record.unit.as_ref().map(|unit| unit.value.clone()),
            unit_price: record.unit_price.value,
            place: record.place,
        });
    }
    tariffs
}

pub(super) fn collections(
    records: &Records<'_>,
    charges: &Register<Charge>,
    decisions: &Register<Decision>,
    currency: Currency,
    report: &mut Report,
) -> Vec<Collection> {
    let mut collections = Vec::new();
    let amount = |cell: Option<At<Money>>| cell.map_or(Money::zero(currency), |cell| cell.value);
    for (year, rows) in &records.collections {
        for row in rows {
            let Some(charge) = find(charges, "term-charge", &row.charge, report) else { continue };
            collections.push(Collection {
                year: year.value,
                as_of: row.as_of.value,
                charge,
                group: row.group.as_ref().map(|group| group.value.to_string()),
                period: row.period.value,
                opening: amount(row.opening),
                billed: amount(row.billed),
                waived: amount(row.waived),
                collected: amount(row.collected),
                decision: find_some(decisions, "term-decision", row.decision.as_ref(), report),
                note: row.note.clone(),
                place: row.place,
            });
        }
    }
    collections
}

/// Statements in order of account and day, each with its reconciling items.
pub(super) fn statements(
    records: &Records<'_>,
    accounts: &Register<Account>,
    vouchers: &Register<Voucher>,
    report: &mut Report,
) -> Vec<Statement> {
    let mut statements: Vec<Statement> = Vec::new();
    let rows = || records.bank.iter();
    for row in rows().filter(|row| row.kind.value == BankKind::Statement) {
        let Some(account) = find(accounts, "term-account", &row.account, report) else { continue };
        let is_same = |other: &&Statement| other.account == account && other.date == row.date.value;
        if let Some(other) = statements.iter().find(is_same) {
            report.push(Finding::error(DUPLICATE_STATEMENT, row.place).related(other.place));
            continue;
        }
        let (date, balance, place) = (row.date.value, row.amount.value, row.place);
        statements.push(Statement { account, date, balance, items: Vec::new(), place });
    }
    for row in rows().filter(|row| row.kind.value != BankKind::Statement) {
        let Some(account) = find(accounts, "term-account", &row.account, report) else { continue };
        let voucher = find_some(vouchers, "term-voucher", row.voucher.as_ref(), report);
        let is_its =
            |other: &&mut Statement| other.account == account && other.date == row.date.value;
        let Some(statement) = statements.iter_mut().find(is_its) else {
            report.push(Finding::error(STRAY_RECONCILING_ITEM, row.place));
            continue;
        };
        statement.items.push(ReconcilingItem {
            kind: row.kind.value,
            amount: row.amount.value,
            voucher,
            since: row.since.map(|since| since.value),
            summary: row.summary.as_ref().map(|summary| summary.value.clone()),
            place: row.place,
        });
    }
    statements.sort_by_key(|statement| (statement.account, statement.date));
    statements
}

pub(super) fn closings(
    records: &Records<'_>,
    funds: &Register<Fund>,
    roles: &Register<Role>,
    report: &mut Report,
) -> Vec<Closing> {
    let mut closings: Vec<Closing> = Vec::new();
    for row in &records.periods {
        if let Some(other) = closings.iter().find(|other| other.period == row.period.value) {
            report.push(
                Finding::error(DUPLICATE_PERIOD, row.period.place)
                    .with("period", row.period.value)
                    .related(other.place),
            );
            continue;
        }
        let balances = row.closings.iter().filter_map(|(fund, amount)| {
            let fund = find(funds, "term-fund", &At::new(fund, amount.place), report)?;
            Some((fund, amount.value, amount.place))
        });
        let balances = balances.collect();
        let reviewed_by = find_some(roles, "term-role", row.reviewed_by.as_ref(), report);
        let Some(closed_by) = find(roles, "term-role", &row.closed_by, report) else { continue };
        closings.push(Closing {
            period: row.period.value,
            closed: row.closed.value,
            closed_by,
            reviewed: row.reviewed.map(|date| date.value),
            reviewed_by,
            balances,
            place: row.place,
        });
    }
    closings.sort_by_key(|closing| closing.period);
    closings
}

pub(super) fn explanations(
    records: &Records<'_>,
    roles: &Register<Role>,
    report: &mut Report,
) -> Vec<Explanation> {
    let mut explanations = Vec::new();
    for row in &records.explanations {
        let Some(by) = find(roles, "term-role", &row.by, report) else { continue };
        explanations.push(Explanation {
            period: row.period.value,
            about: row.about.value.to_string(),
            code: row.code.value.to_string(),
            reason: row.reason.value.clone(),
            date: row.date.value,
            by,
            place: row.place,
        });
    }
    explanations
}

pub(super) fn redactions(
    records: &Records<'_>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Vec<Redaction> {
    let redaction = |row: &RedactionRow<'_>| Redaction {
        about: row.about.value.to_string(),
        column: row.column.as_ref().map(|column| column.value.to_string()),
        date: row.date.value,
        reason: row.reason.value.clone(),
        decision: find_some(decisions, "term-decision", row.decision.as_ref(), report),
        place: row.place,
    };
    records.redactions.iter().map(redaction).collect()
}
