//! Budget lines across the years, and each year's budget.

use std::collections::BTreeMap;

use super::funds::find_or_only;
use super::items::{Items, LineParts};
use super::names::{find, find_some, folded};
use crate::diag::{At, Code, Finding, Place, Report};
use crate::model::{Adjustment, BudgetLine, Component, Decision, Fund, Product, Register, Year};
use crate::records::Records;
use crate::records::budget::BudgetRow;
use crate::records::community::YearRecord;
use crate::units::{FiscalYear, Money};

const DUPLICATE_LINE: Code = Code("duplicate-line");
const ORPHAN_COMPONENT: Code = Code("orphan-component");

/// The budgets of all years that have one, or settings of their own.
pub(super) fn years(
    records: &Records<'_>,
    items: &mut Items,
    funds: &Register<Fund>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Vec<Year> {
    let start = records.community.identity.year_start;
    let mut years = BTreeMap::new();
    for record in &records.community.years {
        let year = empty_year(start.year(record.year.value));
        years.insert(record.year.value, with_settings(year, record, funds, decisions, report));
    }
    for (number, rows) in &records.budgets {
        let year =
            years.entry(number.value).or_insert_with(|| empty_year(start.year(number.value)));
        year.place = Some(number.place);
        read_lines(year, rows, items, funds, report);
        let is_planned = year.lines.iter().any(|line| line.amount.is_some());
        year.has_budget = is_planned || year.status.is_some();
    }
    for (number, rows) in &records.adjustments {
        let year =
            years.entry(number.value).or_insert_with(|| empty_year(start.year(number.value)));
        for row in rows {
            let item = find(&items.items, "term-item", &row.item, report);
            let decision = find(decisions, "term-decision", &row.decision, report);
            let (Some(item), Some(decision)) = (item, decision) else { continue };
            year.adjustments.push(Adjustment {
                id: row.id.value.to_string(),
                date: row.date.value,
                item,
                amount: row.amount.value,
                source: row.source.value,
                reason: row.reason.value.clone(),
                decision,
                place: row.place,
            });
        }
    }
    years
        .into_values()
        .filter(|year| year.place.is_some() || !year.adjustments.is_empty())
        .collect()
}

/// A year of which nothing is known yet.
pub(super) fn empty_year(year: FiscalYear) -> Year {
    Year {
        year,
        has_budget: false,
        place: None,
        status: None,
        decision: None,
        surplus_used: Vec::new(),
        lines: Vec::new(),
        adjustments: Vec::new(),
        positions: BTreeMap::new(),
    }
}

fn with_settings(
    year: Year,
    record: &YearRecord,
    funds: &Register<Fund>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Year {
    let surplus = record.surplus_used.iter().filter_map(|(fund, amount)| {
        let found = find(funds, "term-fund", &At::new(fund, amount.place), report)?;
        Some((found, amount.value))
    });
    let surplus_used = surplus.collect();
    let decision = find_some(decisions, "term-decision", record.decision.as_ref(), report);
    Year { status: record.status, decision, surplus_used, ..year }
}

fn read_lines(
    year: &mut Year,
    rows: &[BudgetRow<'_>],
    items: &mut Items,
    funds: &Register<Fund>,
    report: &mut Report,
) {
    let mut first: BTreeMap<(String, u32), Place> = BTreeMap::new();
    let is_line = |row: &&BudgetRow<'_>| row.line.is_none();
    for row in rows {
        let number = row.line.map_or(0, |line| line.value);
        if let Some(place) = first.insert((folded(&row.id.value), number), row.place) {
            let finding = Finding::error(DUPLICATE_LINE, row.place).with("id", &*row.id.value);
            report.push(finding.related(place));
        }
    }
    for row in rows.iter().filter(is_line) {
        let Some(line) = read_line(row, items, funds, report) else { continue };
        year.positions.entry(line.item).or_insert(year.lines.len());
        year.lines.push(line);
    }
    for row in rows.iter().filter(|row| !is_line(row)) {
        let position = items.items.find(&row.id.value).and_then(|item| year.positions.get(&item));
        match position.and_then(|position| year.lines.get_mut(*position)) {
            Some(line) => line.components.push(component(row)),
            None => {
                report.push(Finding::error(ORPHAN_COMPONENT, row.place).with("id", &*row.id.value));
            }
        }
    }
    for line in &mut year.lines {
        line.amount = line.amount.or_else(|| sum(&line.components));
    }
}

fn read_line(
    row: &BudgetRow<'_>,
    items: &mut Items,
    funds: &Register<Fund>,
    report: &mut Report,
) -> Option<BudgetLine> {
    let fund = find_or_only(funds, "term-fund", row.fund.as_ref(), row.place, report)?;
    let parts = LineParts {
        row,
        kind: row.kind?.value,
        fund,
        to_fund: find_some(funds, "term-fund", row.to_fund.as_ref(), report),
        group: row.group.as_ref().map(|group| items.group(group)),
    };
    let item = items.item(&parts, report);
    Some(BudgetLine {
        item,
        name: row.name.value.clone(),
        kind: parts.kind,
        fund,
        to_fund: parts.to_fund,
        group: parts.group,
        heading: row.heading.map(|heading| heading.value),
        amount: row.amount.map(|amount| amount.value),
        states_amount: row.amount.is_some(),
        product: product(row),
        components: Vec::new(),
        plan: row.plan.as_ref().map(|plan| plan.value.clone()),
        basis: row.basis.clone(),
        place: row.place,
    })
}

fn component(row: &BudgetRow<'_>) -> Component {
    Component {
        line: row.line.map_or(0, |line| line.value),
        name: row.name.value.clone(),
        amount: row.amount.map(|amount| amount.value),
        product: product(row),
        basis: row.basis.clone(),
        place: row.place,
    }
}

fn product(row: &BudgetRow<'_>) -> Product {
    Product {
        quantity: row.product.quantity.map(|quantity| quantity.value),
        unit: row.product.unit.clone(),
        unit_price: row.product.unit_price.map(|price| price.value),
        periods: row.product.periods.map(|periods| periods.value),
        rate: row.product.rate.map(|rate| rate.value),
    }
}

fn sum(components: &[Component]) -> Option<Money> {
    let mut amounts = components.iter().filter_map(|component| component.amount);
    let first = amounts.next()?;
    Some(amounts.fold(first, |sum, amount| sum + amount))
}
