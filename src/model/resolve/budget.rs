//! Budget lines across the years, and each year's budget.

use std::collections::BTreeMap;

use super::funds::find_or_only;
use super::names::{Addresses, find, find_some, folded};
use super::parties::text;
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::model::{
    Adjustment, BudgetLine, Component, Decision, Fund, Group, Id, Item, ItemKind, Product,
    Register, Year,
};
use crate::records::Records;
use crate::records::budget::BudgetRow;
use crate::records::community::YearRecord;
use crate::units::{FiscalYear, Localized, Money};

const DUPLICATE_LINE: Code = Code("duplicate-line");
const KIND_CHANGED: Code = Code("kind-changed");
const ORPHAN_COMPONENT: Code = Code("orphan-component");

/// Budget lines and groups while the budgets are read.
pub(super) struct Items {
    /// The budget lines.
    pub(super) items: Register<Item>,
    /// Their groups.
    pub(super) groups: Register<Group>,
    addresses: Addresses,
}

impl Items {
    pub(super) fn new(records: &Records<'_>) -> Self {
        let mut groups = Register::default();
        for (id, name) in &records.community.groups {
            groups.add(Group { id: id.clone(), name: name.clone() });
        }
        Self { items: Register::default(), groups, addresses: Addresses::default() }
    }

    /// The budget line of an id that a year without a budget uses; it is made where it is new.
    pub(super) fn find_or_add(
        &mut self,
        id: &At<impl AsRef<str>>,
        fund: Id<Fund>,
        report: &mut Report,
    ) -> Id<Item> {
        let text = id.value.as_ref();
        self.items.find(text).unwrap_or_else(|| {
            let slug = self.addresses.take(text, id.place, report);
            self.items.add(Item {
                id: text.to_owned(),
                name: Localized::new(text),
                kind: ItemKind::Expense,
                fund,
                to_fund: None,
                group: None,
                heading: None,
                is_declared: false,
                story: None,
                slug,
            })
        })
    }

    /// The group of an id; one that is not declared is named by its id.
    fn group(&mut self, id: &At<impl AsRef<str>>) -> Id<Group> {
        let text = id.value.as_ref();
        self.groups.find(text).unwrap_or_else(|| {
            self.groups.add(Group { id: text.to_owned(), name: Localized::new(text) })
        })
    }

    /// The item of a budget line, made or brought up to date; a change of kind is reported.
    fn item(&mut self, line: &LineParts<'_>, report: &mut Report) -> Id<Item> {
        let row = line.row;
        let fresh = Item {
            id: row.id.value.to_string(),
            name: row.name.value.clone(),
            kind: line.kind,
            fund: line.fund,
            to_fund: line.to_fund,
            group: line.group,
            heading: row.heading.map(|heading| heading.value),
            is_declared: true,
            story: None,
            slug: String::new(),
        };
        let Some(id) = self.items.find(&row.id.value) else {
            let slug = self.addresses.take(&row.id.value, row.id.place, report);
            return self.items.add(Item { slug, ..fresh });
        };
        if self.items[id].kind != line.kind {
            report.push(
                Finding::error(KIND_CHANGED, row.place)
                    .with("id", &*row.id.value)
                    .with("before", Value::Word(kind_word(self.items[id].kind)))
                    .with("now", Value::Word(kind_word(line.kind))),
            );
        }
        if let Some(item) = self.items.get_mut(id) {
            let slug = std::mem::take(&mut item.slug);
            *item = Item { slug, ..fresh };
        }
        id
    }

    /// Adds the stories; one of no budget line is reported.
    pub(super) fn add_stories(&mut self, records: &Records<'_>, report: &mut Report) {
        for story in &records.stories {
            let Some(id) = find(&self.items, "term-item", &story.item, report) else { continue };
            if let Some(item) = self.items.get_mut(id) {
                item.story = Some(text(&story.bodies));
            }
        }
    }

    /// Sets what the ledger tells of budget lines that no budget declares.
    pub(super) fn set_kind(&mut self, id: Id<Item>, kind: ItemKind) {
        if let Some(item) = self.items.get_mut(id) {
            item.kind = kind;
        }
    }
}

/// The catalogue's word for a kind of budget line.
fn kind_word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Income => "kind-income",
        ItemKind::Expense => "kind-expense",
        ItemKind::Transfer => "kind-transfer",
        ItemKind::Held => "kind-held",
    }
}

/// A row of a budget with its references found.
struct LineParts<'r> {
    row: &'r BudgetRow<'r>,
    kind: ItemKind,
    fund: Id<Fund>,
    to_fund: Option<Id<Fund>>,
    group: Option<Id<Group>>,
}

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
        year.has_budget = true;
        year.place = Some(number.place);
        read_lines(year, rows, items, funds, report);
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
    years.into_values().filter(|year| year.has_budget || !year.adjustments.is_empty()).collect()
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
