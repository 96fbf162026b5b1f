//! The thresholds of checks, and the severities that a community raises.

use crate::diag::{At, Report, Severity};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Currency, Money, Rate};

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
    /// Variances of this share or more need a reason.
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
    checks.rules =
        table.texts("rules", report).into_iter().map(|rule| rule.map(str::to_owned)).collect();
    read_amounts(&mut checks, &table, context, report);
    read_rates(&mut checks, &table, report);
    read_counts(&mut checks, &table, report);
    if let Some(day) = table.text("adopt_by", report) {
        match month_and_day(day.value) {
            Some(day) => checks.adopt_by = day,
            None => report.push(table.wrong_form("adopt_by", day.place, "wanted-month-day")),
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
                report.push(table.wrong_form(key.value, value.place, "wanted-severity"));
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
