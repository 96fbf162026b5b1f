//! The figures of a budget: sums, balance, expectations.

use std::collections::BTreeMap;

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::diag::{Code, Finding, Place, Report, Subject, Value};
use crate::model::{AdjustmentSource, BudgetLine, Fund, Id, ItemKind, Product, Year};
use crate::units::{Money, Rate};

const BUDGET_DEFICIT: Code = Code("budget-deficit");
const PRODUCT_DIFFERS: Code = Code("product-differs");
const COMPONENTS_DIFFER: Code = Code("components-differ");
const RATE_HOPEFUL: Code = Code("rate-hopeful");
const ADJUSTMENT_UNBALANCED: Code = Code("adjustment-unbalanced");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Budget, BUDGET_DEFICIT, deficits).of_whole_books(),
    Check::warning(Family::Budget, PRODUCT_DIFFERS, products),
    Check::warning(Family::Budget, COMPONENTS_DIFFER, components).of_whole_books(),
    Check::warning(Family::Budget, RATE_HOPEFUL, hopeful_rates),
    Check::warning(Family::Budget, ADJUSTMENT_UNBALANCED, adjustments).of_whole_books(),
];

pub(super) fn budgets<'b>(context: &Context<'b>) -> impl Iterator<Item = &'b Year> {
    context.books.years.iter().filter(|year| year.has_budget)
}

/// A finding about a year's budget, at the top of its file.
pub(super) fn about(code: Code, year: &Year) -> Finding {
    let finding = Finding::warning(code).with("year", of_year(year.year));
    let finding = finding.about(Subject::Budget).during(of_year(year.year));
    year.place.map_or(finding.clone(), |place| finding.at(place))
}

/// What a fund is to get and to spend: income, transfers and the surplus it may use.
#[derive(Clone, Copy)]
struct Means {
    income: Money,
    spending: Money,
    has_income: bool,
}

fn deficits(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        let means = means(context, year);
        for (fund, Means { income, spending, has_income }) in means {
            if !has_income || spending <= income || !context.books.is_own(fund) {
                continue;
            }
            report.push(
                about(BUDGET_DEFICIT, year)
                    .with("fund", context.fund_name(fund))
                    .with("income", income)
                    .with("spending", spending)
                    .with("gap", spending - income)
                    .about(Subject::Budget),
            );
        }
    }
}

fn means(context: &Context<'_>, year: &Year) -> BTreeMap<Id<Fund>, Means> {
    let zero = context.zero();
    let mut means: BTreeMap<Id<Fund>, Means> = BTreeMap::new();
    let none = Means { income: zero, spending: zero, has_income: false };
    for line in &year.lines {
        let amount = line.amount.unwrap_or(zero);
        let own = means.entry(line.fund).or_insert(none);
        match line.kind {
            ItemKind::Income => {
                own.income += amount;
                own.has_income |= amount.is_positive();
            }
            ItemKind::Expense => own.spending += amount,
            ItemKind::Transfer if line.to_fund.is_some() => own.income -= amount,
            ItemKind::Transfer | ItemKind::Held => {}
        }
        if let (ItemKind::Transfer, Some(to)) = (line.kind, line.to_fund) {
            let other = means.entry(to).or_insert(none);
            other.income += amount;
            other.has_income |= amount.is_positive();
        }
    }
    for (fund, surplus) in &year.surplus_used {
        means.entry(*fund).or_insert(none).income += *surplus;
    }
    means
}

/// Quantity × unit price × periods × rate is the amount, where there are factors to multiply.
fn products(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        for line in &year.lines {
            let own = line.amount.filter(|_| line.states_amount);
            report_product(context, year, line, (&line.product, own, line.place), report);
            for part in &line.components {
                let place = part.place;
                report_product(context, year, line, (&part.product, part.amount, place), report);
            }
        }
    }
}

fn report_product(
    context: &Context<'_>,
    year: &Year,
    line: &BudgetLine,
    (product, amount, place): (&Product, Option<Money>, Place),
    report: &mut Report,
) {
    let (Some(amount), Some(computed)) = (amount, multiplied(context, product)) else { return };
    if amount != computed {
        report.push(
            about(PRODUCT_DIFFERS, year)
                .at(place)
                .with("item", context.item(line.item).id.as_str())
                .with("name", &line.name)
                .with("amount", amount)
                .with("computed", computed)
                .with("gap", computed - amount)
                .about(context.about_item(line.item)),
        );
    }
}

fn multiplied(context: &Context<'_>, product: &Product) -> Option<Money> {
    let quantity = product.quantity?;
    let price = product.unit_price.map(|price| price.number());
    let rate = product.rate.map(Rate::fraction);
    if price.is_none() && rate.is_none() {
        return None;
    }
    let periods = product.periods.map(|periods| periods.number());
    let mut factors = [price, periods, rate].into_iter().flatten();
    let whole = factors.try_fold(quantity.number(), |product, factor| product.checked_mul(factor));
    Some(Money::rounded(whole?, context.books.currency()))
}

fn components(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        for line in &year.lines {
            let parts = line.components.iter().filter_map(|part| part.amount);
            let sum = Money::total(context.books.currency(), parts);
            let has_parts = line.components.iter().any(|part| part.amount.is_some());
            let Some(amount) = line.amount.filter(|_| line.states_amount && has_parts) else {
                continue;
            };
            if sum != amount {
                report.push(
                    about(COMPONENTS_DIFFER, year)
                        .at(line.place)
                        .with("item", context.item(line.item).id.as_str())
                        .with("name", &line.name)
                        .with("amount", amount)
                        .with("sum", sum)
                        .with("gap", sum - amount)
                        .about(context.about_item(line.item)),
                );
            }
        }
    }
}

/// The share of fees expected to come in is near what came in the year before.
fn hopeful_rates(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        for (charge, declared) in context.books.charges.iter() {
            let Some(line) = year.line(declared.item) else { continue };
            let parts = line.components.iter().map(|part| &part.product);
            let rates = parts.chain([&line.product]).filter_map(|product| product.rate);
            let Some(expected) = rates.max() else { continue };
            let before = context.year_before(year.year).and_then(|figures| {
                let mut charges = figures.collections.iter();
                charges.find(|one| one.charge == charge)?.current.rate()
            });
            let most = context.books.checks.rate_rise;
            let is_high = before.is_some_and(|before| expected.minus(before) > most);
            if expected < Rate::WHOLE && !is_high {
                continue;
            }
            let finding = about(RATE_HOPEFUL, year)
                .at(line.place)
                .with("name", &line.name)
                .with("expected", expected)
                .with("before", before.map_or(Value::Word("not-stated"), Value::Rate))
                .with("known", if before.is_some() { "yes" } else { "no" });
            report.push(finding.about(context.about_item(line.item)));
        }
    }
}

/// The rows of an adjustment leave every fund as even as it was.
fn adjustments(context: &Context<'_>, report: &mut Report) {
    for year in budgets(context) {
        for ((id, fund), (rest, place)) in left_over(context, year) {
            if rest.is_zero() || !context.books.is_own(fund) {
                continue;
            }
            let finding = about(ADJUSTMENT_UNBALANCED, year).at(place).with("id", id);
            report.push(finding.with("fund", context.fund_name(fund)).with("rest", rest));
        }
    }
}

/// What each adjustment leaves in each fund without a use, or below nothing without a source.
fn left_over<'b>(
    context: &Context<'b>,
    year: &'b Year,
) -> BTreeMap<(&'b str, Id<Fund>), (Money, Place)> {
    let zero = context.zero();
    let mut rest: BTreeMap<(&str, Id<Fund>), (Money, Place)> = BTreeMap::new();
    for change in year.adjustments.iter().filter(|one| one.source != AdjustmentSource::Surplus) {
        let line = year.line(change.item);
        let item = context.item(change.item);
        let (kind, fund, to) =
            line.map_or((item.kind, item.fund, item.to_fund), |l| (l.kind, l.fund, l.to_fund));
        let mut add = |fund, amount| {
            rest.entry((&change.id, fund)).or_insert((zero, change.place)).0 += amount;
        };
        match (kind, to) {
            (ItemKind::Income, _) => add(fund, change.amount),
            (ItemKind::Expense, _) => add(fund, -change.amount),
            (ItemKind::Transfer, Some(to)) => {
                add(fund, -change.amount);
                add(to, change.amount);
            }
            (ItemKind::Transfer, None) | (ItemKind::Held, _) => {}
        }
    }
    rest
}
