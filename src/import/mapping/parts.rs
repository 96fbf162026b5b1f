//! The parts of a mapping: source, dates, budget lines, vouchers, double entry, budgets.

use std::collections::BTreeMap;

use super::Kind;
use super::rules::{
    BudgetRules, DoubleEntry, IdForm, ItemRules, MoneyAccount, Rule, SourceRules, Test, Vouchers,
};
use crate::diag::{At, Report};
use crate::import::decode::ENCODINGS;
use crate::import::expression::Expression;
use crate::records::{Settings, budget};
use crate::units::DateForm;

pub(super) fn read_source(settings: &Settings<'_, '_>, report: &mut Report) -> SourceRules {
    let mut rules = SourceRules {
        encoding: None,
        delimiter: b',',
        skip: 0,
        has_header: true,
        ignore: Vec::new(),
    };
    let Some(table) = settings.table("source", report) else { return rules };
    let delimiters = [(",", b','), (";", b';'), ("tab", b'\t'), ("|", b'|')];
    rules.encoding = table.word("encoding", ENCODINGS, report).map(|word| word.value);
    if let Some(delimiter) = table.word("delimiter", &delimiters, report) {
        rules.delimiter = delimiter.value;
    }
    let skip = table.count("skip", report).map(|skip| skip.value);
    rules.skip = usize::try_from(skip.unwrap_or(0)).unwrap_or(0);
    rules.has_header = table.switch("header", report).is_none_or(|header| header.value);
    for ignored in table.tables("ignore", report) {
        rules.ignore.extend(read_rule(&ignored, report));
        ignored.finish(report);
    }
    table.finish(report);
    rules
}

/// A test without what follows from it.
fn read_rule(table: &Settings<'_, '_>, report: &mut Report) -> Option<Rule> {
    let column = expression(table, "column", report);
    let is = table.text_or_nothing("is", report);
    let starts = table.text("starts", report);
    let contains = table.text("contains", report);
    let text = |text: At<&str>| text.value.to_owned();
    let test = is
        .map(|is| Test::Is(text(is)))
        .or(starts.map(|starts| Test::Starts(text(starts))))
        .or(contains.map(|contains| Test::Contains(text(contains))));
    if column.is_none() {
        table.missing("column", report);
    }
    if test.is_none() {
        table.missing("contains", report);
    }
    Some(Rule { column: column?, test: test?, item: String::new() })
}

fn expression(
    table: &Settings<'_, '_>,
    key: &'static str,
    report: &mut Report,
) -> Option<Expression> {
    Expression::of(&table.one_or_more(key, report))
}

pub(super) fn read_dates(settings: &Settings<'_, '_>, report: &mut Report) -> DateForm {
    let forms = [
        ("ymd", DateForm::YearFirst),
        ("dmy", DateForm::DayFirst),
        ("mdy", DateForm::MonthFirst),
        ("serial", DateForm::Serial),
    ];
    let Some(table) = settings.table("dates", report) else { return DateForm::YearFirst };
    let form = table.word("form", &forms, report);
    table.finish(report);
    form.map_or(DateForm::YearFirst, |form| form.value)
}

const ID_FORMS: &[(&str, IdForm)] = &[("name", IdForm::Name), ("code", IdForm::Code)];

pub(super) fn read_items(settings: &Settings<'_, '_>, report: &mut Report) -> ItemRules {
    let Some(table) = settings.table("items", report) else { return ItemRules::default() };
    let mut rules = Vec::new();
    for rule in table.tables("rules", report) {
        let item = rule.filled_id("item", report);
        let test = read_rule(&rule, report);
        rule.finish(report);
        if let (Some(item), Some(test)) = (item, test) {
            rules.push(Rule { item: item.value.to_owned(), ..test });
        }
    }
    let unknown = table.word("unknown", &[("make", false), ("refuse", true)], report);
    let items = ItemRules {
        rules,
        text: expression(&table, "text", report),
        name: expression(&table, "name", report),
        ids: table.word("ids", ID_FORMS, report).map(|word| word.value).unwrap_or_default(),
        refuse_unknown: unknown.is_some_and(|unknown| unknown.value),
    };
    table.finish(report);
    items
}

pub(super) fn read_vouchers(
    settings: &Settings<'_, '_>,
    kind: Kind,
    report: &mut Report,
) -> Vouchers {
    let Some(table) = settings.table("vouchers", report) else {
        if kind == Kind::Ledger {
            settings.missing("vouchers", report);
        }
        return Vouchers::default();
    };
    let id = expression(&table, "id", report);
    let prefix = match id {
        // Numbers of our own need a series, or they would meet those of other vouchers.
        None => table.filled_id("prefix", report),
        Some(_) => table.text("prefix", report),
    };
    table.finish(report);
    Vouchers { id, prefix: prefix.map(|prefix| prefix.value.to_owned()).unwrap_or_default() }
}

pub(super) fn read_double_entry(
    settings: &Settings<'_, '_>,
    report: &mut Report,
) -> Option<DoubleEntry> {
    let table = settings.table("double_entry", report)?;
    let account = expression(&table, "account", report);
    if account.is_none() {
        table.missing("account", report);
    }
    let together = table.texts("together", report);
    let mut accounts = Vec::new();
    for entry in table.tables("accounts", report) {
        let starts = entry.filled_text("starts", report);
        let account = entry.filled_text("account", report);
        entry.finish(report);
        if let (Some(starts), Some(account)) = (starts, account) {
            let (starts, account) = (starts.value.to_owned(), account.value.to_owned());
            accounts.push(MoneyAccount { starts, account });
        }
    }
    if accounts.is_empty() {
        table.missing("accounts", report);
    }
    let transfer = table.text("transfer", report).map(|id| id.value.to_owned());
    table.finish(report);
    let together = together.iter().filter_map(|text| Expression::of(&[*text])).collect();
    Some(DoubleEntry { account: account?, together, accounts, transfer })
}

pub(super) fn read_budget(
    settings: &Settings<'_, '_>,
    kind: Kind,
    report: &mut Report,
) -> BudgetRules {
    if kind == Kind::Ledger {
        return BudgetRules::default();
    }
    let Some(table) = settings.table("budget", report) else {
        settings.missing("budget", report);
        return BudgetRules::default();
    };
    let constant = table.count("constant_year", report);
    let rules = BudgetRules {
        year: expression(&table, "year", report),
        constant_year: constant.and_then(|year| i16::try_from(year.value).ok()),
        key: table
            .texts("key", report)
            .iter()
            .filter_map(|text| Expression::of(&[*text]))
            .collect(),
        kinds: read_kinds(&table, report),
        ids: table.word("ids", ID_FORMS, report).map(|word| word.value).unwrap_or_default(),
    };
    if rules.year.is_none() && rules.constant_year.is_none() {
        table.missing("year", report);
    }
    table.finish(report);
    rules
}

fn read_kinds(table: &Settings<'_, '_>, report: &mut Report) -> BTreeMap<String, &'static str> {
    let mut kinds = BTreeMap::new();
    let Some(table) = table.table("kinds", report) else { return kinds };
    for key in table.keys() {
        let Some(value) = table.value_at(key.value) else { continue };
        let word = value.value.as_str().unwrap_or("");
        match budget::KINDS.iter().find(|(name, chinese, _)| *name == word || *chinese == word) {
            Some((_, _, kind)) => {
                kinds.insert(key.value.to_owned(), kind.word());
            }
            None => {
                let known = budget::KINDS.iter().map(|(name, _, _)| *name);
                let finding = table.wrong_form(key.value, value.place, "wanted-word");
                let known = crate::diag::Value::texts(known);
                report.push(finding.with("words", known).hint("hint-words"));
            }
        }
    }
    kinds
}
