//! The mapping file: how a foreign table becomes one of ours.
//!
//! Read with the exact place of every key, like the settings of a community;
//! the page of its keys is `README.md` beside this module.

mod amounts;
mod parts;
mod rules;

pub(super) use amounts::{AmountRule, Means};
pub(super) use rules::{BudgetRules, DoubleEntry, IdForm, ItemRules, SourceRules, Test, Vouchers};

use super::expression::Expression;
use crate::diag::{Code, Finding, Place, Report};
use crate::records::{Column, Settings, budget, is_readable, ledger, read_settings};
use crate::sources::File;
use crate::units::{Currency, DateForm, Language, Marks, YearStart};

/// What the community's own settings say, for what a mapping leaves open.
#[derive(Clone, Debug, Default)]
pub(super) struct Defaults {
    pub(super) currency: Option<Currency>,
    pub(super) year_start: Option<YearStart>,
    pub(super) language: Option<Language>,
}

/// What a mapping makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Ledger,
    Budget,
}

/// A whole mapping.
pub(super) struct Mapping {
    pub(super) source: SourceRules,
    pub(super) target: Target,
    /// For each of our columns that is mapped: its position among them, and where it comes from.
    pub(super) columns: Vec<(usize, Expression)>,
    /// Our columns that say the same in every row.
    pub(super) constants: Vec<(usize, String)>,
    pub(super) dates: DateForm,
    pub(super) marks: Marks,
    pub(super) amounts: AmountRule,
    pub(super) items: ItemRules,
    pub(super) vouchers: Vouchers,
    pub(super) double_entry: Option<DoubleEntry>,
    pub(super) budget: BudgetRules,
}

/// The files that a mapping writes.
pub(super) struct Target {
    pub(super) kind: Kind,
    pub(super) language: Language,
    /// Whether a ledger has a file for each month, not for each fiscal year.
    pub(super) by_month: bool,
    pub(super) currency: Currency,
    pub(super) year_start: YearStart,
}

impl Target {
    /// The columns of the files that it writes.
    pub(super) fn columns(&self) -> &'static [Column] {
        columns_of(self.kind)
    }
}

fn columns_of(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Ledger => ledger::COLUMNS,
        Kind::Budget => budget::COLUMNS,
    }
}

/// Columns that have rules of their own, and so stand in no list of columns.
const RULED: &[&str] = &["voucher", "line", "item", "in", "out", "amount", "corrects", "refunds"];

const MISSING_KEY: Code = Code("missing-key");

/// Reads a mapping; everything that is wrong with it is reported, and then there is none.
pub(super) fn read(file: &File, defaults: &Defaults, report: &mut Report) -> Option<Mapping> {
    if !is_readable(file, report) {
        return None;
    }
    let before = report.findings().len();
    let mapping = read_settings(file, 0..file.text().len(), report, |settings, report| {
        read_parts(file, settings, defaults, report)
    });
    mapping.filter(|_| report.findings().len() == before)
}

fn read_parts(
    file: &File,
    settings: &Settings<'_, '_>,
    defaults: &Defaults,
    report: &mut Report,
) -> Option<Mapping> {
    let source = parts::read_source(settings, report);
    let target = read_target(settings, defaults, report);
    let kind = target.as_ref().map_or(Kind::Ledger, |target| target.kind);
    let columns = read_columns(settings, kind, report);
    let constants = read_constants(settings, kind, report);
    let dates = parts::read_dates(settings, report);
    let (marks, amounts) = amounts::read(settings, report);
    let items = parts::read_items(settings, report);
    let double_entry = parts::read_double_entry(settings, report);
    let vouchers = parts::read_vouchers(settings, kind, report);
    let budget = parts::read_budget(settings, kind, report);
    let filled: Vec<usize> =
        columns.iter().map(|it| it.0).chain(constants.iter().map(|it| it.0)).collect();
    report_missing(file, kind, &filled, report);
    Some(Mapping {
        source,
        target: target?,
        columns,
        constants,
        dates,
        marks,
        amounts: amounts?,
        items,
        vouchers,
        double_entry,
        budget,
    })
}

/// Reports the columns that every row must fill and that nothing in the mapping fills.
fn report_missing(file: &File, kind: Kind, filled: &[usize], report: &mut Report) {
    let needed: &[(&str, &str)] = match kind {
        Kind::Ledger => &[("date", "columns.date")],
        Kind::Budget => &[("name", "columns.name"), ("kind", "columns.kind")],
    };
    for (name, key) in needed {
        if !filled.iter().any(|&column| columns_of(kind)[column].name == *name) {
            let missing = Finding::error(MISSING_KEY, Place::top(file.id));
            report.push(missing.with("key", *key));
        }
    }
}

/// Only the encoding, which must be known before there is a text to point at.
pub(super) fn declared_encoding(file: &File) -> Option<super::decode::Encoding> {
    let ignored = &mut Report::default();
    read_settings(file, 0..file.text().len(), ignored, |settings, report| {
        parts::read_source(settings, report).encoding
    })
}

fn read_target(
    settings: &Settings<'_, '_>,
    defaults: &Defaults,
    report: &mut Report,
) -> Option<Target> {
    let Some(target) = settings.table("target", report) else {
        settings.missing("target", report);
        return None;
    };
    let kinds = [("ledger", Kind::Ledger), ("budget", Kind::Budget)];
    let kind = target.required("kind", target.word("kind", &kinds, report), report);
    let by_month = target.word("files", &[("month", true), ("year", false)], report);
    let language = target.text("language", report).and_then(|tag| {
        let language = Language::parse(tag.value);
        if language.is_none() {
            report.push(target.wrong_form("language", tag.place, "wanted-language"));
        }
        language
    });
    let currency = read_currency(&target, report).or(defaults.currency);
    if currency.is_none() {
        target.missing("currency", report);
    }
    let year_start = target.count("year_start", report).and_then(|month| {
        let start = YearStart::new(month.value.into());
        if start.is_none() {
            report.push(target.wrong_form("year_start", month.place, "wanted-month"));
        }
        start
    });
    target.finish(report);
    Some(Target {
        kind: kind?.value,
        language: language.or(defaults.language.clone()).unwrap_or_else(Language::chinese),
        by_month: by_month.is_none_or(|by_month| by_month.value),
        currency: currency?,
        year_start: year_start.or(defaults.year_start).unwrap_or(YearStart::JANUARY),
    })
}

fn read_currency(target: &Settings<'_, '_>, report: &mut Report) -> Option<Currency> {
    let code = target.text("currency", report)?;
    let currency = Currency::parse(code.value);
    if currency.is_none() {
        report.push(target.wrong_form("currency", code.place, "wanted-currency"));
    }
    currency
}

fn mapped(kind: Kind) -> impl Iterator<Item = (usize, &'static Column)> {
    let columns = columns_of(kind).iter().enumerate();
    columns.filter(move |(_, column)| match kind {
        Kind::Ledger => !RULED.contains(&column.name),
        Kind::Budget => !matches!(column.name, "line" | "amount"),
    })
}

fn read_columns(
    settings: &Settings<'_, '_>,
    kind: Kind,
    report: &mut Report,
) -> Vec<(usize, Expression)> {
    let Some(table) = settings.table("columns", report) else {
        settings.missing("columns", report);
        return Vec::new();
    };
    let mut columns = Vec::new();
    for (index, column) in mapped(kind) {
        let expression = Expression::of(&table.one_or_more(column.name, report));
        columns.extend(expression.map(|expression| (index, expression)));
    }
    table.finish(report);
    columns
}

fn read_constants(
    settings: &Settings<'_, '_>,
    kind: Kind,
    report: &mut Report,
) -> Vec<(usize, String)> {
    let Some(table) = settings.table("constants", report) else { return Vec::new() };
    let mut constants = Vec::new();
    for (index, column) in mapped(kind) {
        let text = table.text(column.name, report);
        constants.extend(text.map(|text| (index, text.value.to_owned())));
    }
    table.finish(report);
    constants
}
