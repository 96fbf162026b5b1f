//! Roles, the state of budgets and the trustee's pay.

use crate::diag::{At, Place, Report};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Localized, Money, Rate};

/// Who does what.
#[derive(Clone, Debug)]
pub struct RoleRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// Its part in the trust: settlor, trustee, beneficiary, supervisor.
    pub term: Option<String>,
    /// The role that it belongs to.
    pub of: Option<At<String>>,
}

/// The state of a year's budget.
#[derive(Clone, Debug)]
pub struct YearRecord {
    /// The fiscal year.
    pub year: At<i16>,
    /// How far the budget has come.
    pub status: Option<BudgetStatus>,
    /// The decision that adopted it.
    pub decision: Option<At<String>>,
    /// How much of the opening surplus it may spend, by fund.
    pub surplus_used: Vec<(String, At<Money>)>,
}

/// How far a budget has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BudgetStatus {
    /// Written.
    Draft,
    /// Talked over with the owners.
    Consulted,
    /// Adopted by the owners.
    Adopted,
}

const STATUSES: &[(&str, BudgetStatus)] = &[
    ("draft", BudgetStatus::Draft),
    ("consulted", BudgetStatus::Consulted),
    ("adopted", BudgetStatus::Adopted),
];

/// How the trustee is paid.
#[derive(Clone, Debug)]
pub struct RemunerationRecord {
    /// Where it is declared.
    pub place: Place,
    /// Its id.
    pub id: At<String>,
    /// The budget line from which it is paid.
    pub item: At<String>,
    /// The budget lines on whose receipts it is computed.
    pub on: Vec<At<String>>,
    /// The share of them.
    pub rate: At<Rate>,
    /// Whether it is multiplied with the factor of the assessment's grade.
    pub by_grade: bool,
    /// How often it is paid.
    pub pay: PayCycle,
}

/// How often remuneration is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayCycle {
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
    /// Once a year.
    Yearly,
}

const PAY_CYCLES: &[(&str, PayCycle)] = &[
    ("monthly", PayCycle::Monthly),
    ("quarterly", PayCycle::Quarterly),
    ("yearly", PayCycle::Yearly),
];

fn owned(text: At<&str>) -> At<String> {
    text.map(str::to_owned)
}

pub(super) fn read_roles(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<RoleRecord> {
    let roles = settings.tables("roles", report);
    let read = |role: &Settings<'_, '_>| {
        let id = role.filled_id("id", report).map(owned);
        let name = role.filled_localized("name", &context.language, report);
        let term = role.text("term", report).map(|term| term.value.to_owned());
        let of = role.text("of", report).map(owned);
        role.finish(report);
        Some(RoleRecord { id: id?, name: name?.value, term, of })
    };
    roles.iter().filter_map(read).collect()
}

pub(super) fn read_years(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<YearRecord> {
    let Some(years) = settings.table("years", report) else { return Vec::new() };
    let mut records = Vec::new();
    for key in years.keys() {
        let is_year = key.value.len() == 4;
        let Some(number) = key.value.parse().ok().filter(|_| is_year) else {
            report.push(years.wrong_form(key.value, key.place, "wanted-year"));
            continue;
        };
        let Some(year) = years.table_at(key.value, report) else { continue };
        records.push(YearRecord {
            year: At::new(number, key.place),
            status: year.word("budget", STATUSES, report).map(|status| status.value),
            decision: year.text("decision", report).map(owned),
            surplus_used: read_surplus(&year, context, report),
        });
        year.finish(report);
    }
    records
}

fn read_surplus(
    year: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<(String, At<Money>)> {
    let Some(surplus) = year.table("surplus_used", report) else { return Vec::new() };
    let mut read = |fund: At<&str>| {
        let amount = surplus.amount_at(fund.value, context.currency, report)?;
        Some((fund.value.to_owned(), amount))
    };
    surplus.keys().into_iter().filter_map(&mut read).collect()
}

pub(super) fn read_remunerations(
    settings: &Settings<'_, '_>,
    report: &mut Report,
) -> Vec<RemunerationRecord> {
    let rules = settings.tables("remuneration", report);
    let read = |rule: &Settings<'_, '_>| {
        let id = rule.filled_id("id", report).map(owned);
        let item = rule.filled_text("item", report).map(owned);
        let on = rule.texts("on", report).into_iter().map(owned).collect();
        let rate = rule.required("rate", rule.rate("rate", report), report);
        let factor = rule.word("factor", &[("grade", ())], report);
        let pay = rule.required("pay", rule.word("pay", PAY_CYCLES, report), report);
        rule.finish(report);
        Some(RemunerationRecord {
            place: rule.place(),
            id: id?,
            item: item?,
            on,
            rate: rate?,
            by_grade: factor.is_some(),
            pay: pay?.value,
        })
    };
    rules.iter().filter_map(read).collect()
}
