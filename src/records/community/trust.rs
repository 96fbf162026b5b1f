//! Roles, the state of budgets, the trustee's pay, grades, disclosure and the thresholds of checks.

use crate::diag::{At, Place, Report, Severity};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Currency, Localized, Money, Quantity, Rate};

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

/// What a score means.
#[derive(Clone, Debug)]
pub struct GradeRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// The lowest score that earns it.
    pub min: At<Quantity>,
    /// The factor on the performance remuneration.
    pub factor: Option<At<Quantity>>,
    /// By how much the fee may rise.
    pub fee_change_max: Option<At<Rate>>,
    /// What follows, in words.
    pub then: Option<Localized>,
}

/// What must be published, how often and how soon.
#[derive(Clone, Debug)]
pub struct DisclosureRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// How often.
    pub every: Cycle,
    /// How many days after the end of the period.
    pub within_days: At<u32>,
    /// How many days it must hang.
    pub posted_days: Option<u32>,
    /// The rule behind it, in words.
    pub basis: Option<Localized>,
}

/// How often something is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cycle {
    /// For every month.
    Month,
    /// For every quarter.
    Quarter,
    /// For every half of a year.
    HalfYear,
    /// For every year.
    Year,
}

const CYCLES: &[(&str, Cycle)] = &[
    ("month", Cycle::Month),
    ("quarter", Cycle::Quarter),
    ("half-year", Cycle::HalfYear),
    ("year", Cycle::Year),
];

/// The thresholds of checks; every one has a default.
#[derive(Clone, Debug)]
pub struct CheckSettings {
    /// Rule packs by name.
    pub rules: Vec<At<String>>,
    /// Payments from this amount on need papers.
    pub attachment_from: Money,
    /// Two equal payments to one payee within so many days are noticed.
    pub same_payee_days: u32,
    /// Round payments from this amount on need a contract or a decision.
    pub round_from: Money,
    /// Payments just under a limit within so many days are noticed.
    pub split_days: u32,
    /// Variances above this share need a reason.
    pub variance: Rate,
    /// How far execution may be from the plan so far.
    pub pace: Rate,
    /// How far an expected collection rate may lie above the last one.
    pub rate_rise: Rate,
    /// The month and day by which a budget is to be adopted.
    pub adopt_by: (u32, u32),
    /// A reconciling item may be open for so many days.
    pub reconciling_days: u32,
    /// A month's reconciliation may take so many days.
    pub reconcile_within_days: u32,
    /// The share of spending that may be paid in cash.
    pub cash_share: Rate,
    /// The share of those asked who should answer a survey.
    pub survey_response: Rate,
    /// The fewest answers of a survey.
    pub survey_min: u32,
    /// The share of outsourced spending that one supplier may have.
    pub supplier_share: Rate,
    /// A contract that ends within so many days is noticed.
    pub contract_ending_days: u32,
    /// Raised severities by code.
    pub severity: Vec<(At<String>, Severity)>,
}

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
            report.push(years.wrong_form(key.value, key.place, "form-year"));
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

pub(super) fn read_grades(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<GradeRecord> {
    let grades = settings.tables("grades", report);
    let read = |grade: &Settings<'_, '_>| {
        let id = grade.filled_id("id", report).map(owned);
        let name = grade.filled_localized("name", &context.language, report);
        let min = grade.required("min", grade.number("min", report), report);
        let factor = grade.number("factor", report);
        let fee_change_max = grade.rate("fee_change_max", report);
        let then = grade.localized("then", &context.language, report).map(|then| then.value);
        grade.finish(report);
        Some(GradeRecord { id: id?, name: name?.value, min: min?, factor, fee_change_max, then })
    };
    grades.iter().filter_map(read).collect()
}

pub(super) fn read_disclosures(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<DisclosureRecord> {
    let disclosures = settings.tables("disclosures", report);
    let read = |rule: &Settings<'_, '_>| {
        let id = rule.filled_id("id", report).map(owned);
        let name = rule.filled_localized("name", &context.language, report);
        let every = rule.required("every", rule.word("every", CYCLES, report), report);
        let within_days = rule.required("within_days", rule.count("within_days", report), report);
        let posted_days = rule.count("posted_days", report).map(|days| days.value);
        let basis = rule.localized("basis", &context.language, report).map(|basis| basis.value);
        rule.finish(report);
        let (id, name, every) = (id?, name?.value, every?.value);
        Some(DisclosureRecord { id, name, every, within_days: within_days?, posted_days, basis })
    };
    disclosures.iter().filter_map(read).collect()
}

impl CheckSettings {
    /// The thresholds that hold where a community sets none.
    ///
    /// # Source
    ///
    /// Custom of homeowners' associations and of Chinese notices; see the
    /// format's page on `community.toml`.
    fn standard(currency: Currency) -> Self {
        let amount = |text| Money::parse(text, currency).unwrap_or(Money::zero(currency));
        Self {
            rules: Vec::new(),
            attachment_from: amount("500"),
            same_payee_days: 7,
            round_from: amount("10000"),
            split_days: 30,
            variance: Rate::of_percent(10),
            pace: Rate::of_percent(15),
            rate_rise: Rate::of_percent(5),
            adopt_by: (3, 31),
            reconciling_days: 60,
            reconcile_within_days: 45,
            cash_share: Rate::of_percent(5),
            survey_response: Rate::of_percent(50),
            survey_min: 100,
            supplier_share: Rate::of_percent(40),
            contract_ending_days: 90,
            severity: Vec::new(),
        }
    }
}

pub(super) fn read_checks(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> CheckSettings {
    let mut checks = CheckSettings::standard(context.currency);
    let Some(table) = settings.table("checks", report) else { return checks };
    checks.rules = table.texts("rules", report).into_iter().map(owned).collect();
    read_amounts(&mut checks, &table, context, report);
    read_rates(&mut checks, &table, report);
    read_counts(&mut checks, &table, report);
    if let Some(day) = table.text("adopt_by", report) {
        match month_and_day(day.value) {
            Some(day) => checks.adopt_by = day,
            None => report.push(table.wrong_form("adopt_by", day.place, "form-month-day")),
        }
    }
    if let Some(severities) = table.table("severity", report) {
        checks.severity = read_severities(&severities, report);
    }
    table.finish(report);
    checks
}

fn read_amounts(
    checks: &mut CheckSettings,
    table: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) {
    let mut set = |threshold: &mut Money, key| {
        if let Some(amount) = table.amount(key, context.currency, report) {
            *threshold = amount.value;
        }
    };
    set(&mut checks.attachment_from, "attachment_from");
    set(&mut checks.round_from, "round_from");
}

fn read_rates(checks: &mut CheckSettings, table: &Settings<'_, '_>, report: &mut Report) {
    let mut set = |threshold: &mut Rate, key| {
        if let Some(rate) = table.rate(key, report) {
            *threshold = rate.value;
        }
    };
    set(&mut checks.variance, "variance");
    set(&mut checks.pace, "pace");
    set(&mut checks.rate_rise, "rate_rise");
    set(&mut checks.cash_share, "cash_share");
    set(&mut checks.survey_response, "survey_response");
    set(&mut checks.supplier_share, "supplier_share");
}

fn read_counts(checks: &mut CheckSettings, table: &Settings<'_, '_>, report: &mut Report) {
    let mut set = |threshold: &mut u32, key| {
        if let Some(count) = table.count(key, report) {
            *threshold = count.value;
        }
    };
    set(&mut checks.same_payee_days, "same_payee_days");
    set(&mut checks.split_days, "split_days");
    set(&mut checks.reconciling_days, "reconciling_days");
    set(&mut checks.reconcile_within_days, "reconcile_within_days");
    set(&mut checks.survey_min, "survey_min");
    set(&mut checks.contract_ending_days, "contract_ending_days");
}

fn read_severities(table: &Settings<'_, '_>, report: &mut Report) -> Vec<(At<String>, Severity)> {
    let mut severities = Vec::new();
    for key in table.keys() {
        let Some(value) = table.value_at(key.value) else { continue };
        let severity = match value.value.as_str() {
            Some("error") => Severity::Error,
            Some("warning") => Severity::Warning,
            _ => {
                report.push(table.wrong_form(key.value, value.place, "form-severity"));
                continue;
            }
        };
        severities.push((At::new(key.value.to_owned(), value.place), severity));
    }
    severities
}

fn month_and_day(text: &str) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((month, day))
}
