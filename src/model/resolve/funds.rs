//! Funds, accounts and the opening.

use super::names::{Declarations, find, find_some};
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::model::{
    Account, AccountKind, Decision, Declared, Fund, Id, Item, Opening, OpeningBalance, Register,
};
use crate::records::Records;
use crate::units::Localized;

const MISSING_REFERENCE: Code = Code("missing-reference");

/// The declared funds, or the one that need not be named.
pub(super) fn funds(records: &Records<'_>, report: &mut Report) -> Register<Fund> {
    let mut funds = Declarations::new();
    for record in &records.community.funds {
        let fund = Fund {
            id: record.id.value.clone(),
            name: record.name.clone(),
            is_outside: record.is_outside,
            first_deposit: record.first_deposit.map(|amount| amount.value),
        };
        funds.declare(fund, record.id.place, report);
    }
    if funds.register.is_empty() {
        let name = Localized::default();
        let only = Fund { id: String::new(), name, is_outside: false, first_deposit: None };
        funds.register.add(only);
    }
    funds.register
}

/// The declared accounts, or the one that need not be named.
pub(super) fn accounts(records: &Records<'_>, report: &mut Report) -> Register<Account> {
    let mut accounts = Declarations::new();
    for record in &records.community.accounts {
        let account = Account {
            id: record.id.value.clone(),
            name: record.name.clone(),
            kind: record.kind,
            last4: record.last4.as_ref().map(|last4| last4.value.clone()),
            holder: record.holder.clone(),
            control: record.control.clone(),
        };
        accounts.declare(account, record.id.place, report);
    }
    if accounts.register.is_empty() {
        accounts.register.add(Account {
            id: String::new(),
            name: Localized::default(),
            kind: AccountKind::Bank,
            last4: None,
            holder: None,
            control: None,
        });
    }
    accounts.register
}

/// What a reference names; where it is absent, the only one there is.
///
/// An absent reference is reported where there are several to choose from.
pub(super) fn find_or_only<T: Declared, S: AsRef<str>>(
    register: &Register<T>,
    what: &'static str,
    reference: Option<&At<S>>,
    place: Place,
    report: &mut Report,
) -> Option<Id<T>> {
    if let Some(reference) = reference {
        return find(register, what, reference, report);
    }
    let mut ids = register.ids();
    match (ids.next(), ids.next()) {
        (Some(only), None) => Some(only),
        _ => {
            let finding = Finding::error(MISSING_REFERENCE, place).with("what", Value::Word(what));
            let names = register.iter().map(|(_, value)| value.id());
            report.push(finding.with("names", Value::texts(names)));
            None
        }
    }
}

/// What there was when the books began.
pub(super) fn opening(
    records: &Records<'_>,
    funds: &Register<Fund>,
    accounts: &Register<Account>,
    items: &Register<Item>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Opening {
    let started = records.community.identity.started.map(|date| date.value);
    let Some(record) = &records.community.opening else {
        let (place, source, decision) = (None, None, None);
        return Opening { date: started, place, source, decision, balances: Vec::new() };
    };
    let balance = |balance: &crate::records::community::OpeningBalance| {
        let place = balance.amount.place;
        let account =
            find_or_only(accounts, "term-account", balance.account.as_ref(), place, report);
        let fund = find_or_only(funds, "term-fund", balance.fund.as_ref(), place, report);
        let item = find_some(items, "term-item", balance.item.as_ref(), report);
        let amount = balance.amount.value;
        Some(OpeningBalance { account: account?, fund: fund?, item, amount })
    };
    Opening {
        balances: record.balances.iter().filter_map(balance).collect(),
        date: Some(record.date.value),
        place: Some(record.place),
        source: record.source.clone(),
        decision: find_some(decisions, "term-decision", record.decision.as_ref(), report),
    }
}
