//! Common income: contracts that bring it, and what becomes of it.

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::analysis::{LineUse, YearFigures};
use crate::diag::{Code, Finding, Report, Subject};
use crate::model::{Contract, Cycle, Fund, Heading, Id, ItemKind};
use crate::units::{Money, Quantity, Rate};

const NO_INCOME: Code = Code("no-income");
const INCOME_VANISHED: Code = Code("income-vanished");
const SHARE_SHORT: Code = Code("common-share-short");
const DISCLOSURE_RARE: Code = Code("disclosure-rare");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Trust, NO_INCOME, without_income).of_whole_books(),
    Check::warning(Family::Trust, INCOME_VANISHED, vanished).of_whole_books(),
    Check::warning(Family::Trust, SHARE_SHORT, short_shares).of_whole_books(),
    Check::warning(Family::Governance, DISCLOSURE_RARE, rare_disclosures),
];

/// The days of a year that a contract must cover before its income is missed.
const DAYS_TO_WAIT: i32 = 90;

/// A contract that brings income brought some in each year that it covers.
fn without_income(context: &Context<'_>, report: &mut Report) {
    for figures in context.ended_years() {
        for (_, contract) in context.books.contracts.iter() {
            let Some(item) = contract.item.map(|item| context.item(item)) else { continue };
            if item.kind != ItemKind::Income || days_covered(figures, contract) < DAYS_TO_WAIT {
                continue;
            }
            if has_income(context, figures, contract) || !has_entries(context, figures) {
                continue;
            }
            report.push(
                Finding::warning(NO_INCOME)
                    .at(contract.place)
                    .with("contract", contract.id.as_str())
                    .with("title", &contract.title)
                    .with("name", &item.name)
                    .with("year", of_year(figures.year))
                    .about(Subject::Item(item.id.clone()))
                    .during(of_year(figures.year)),
            );
        }
    }
}

fn days_covered(figures: &YearFigures, contract: &Contract) -> i32 {
    let (first, last) = (figures.year.first_day(), figures.year.last_day());
    let from = contract.from.map_or(first, |from| from.max(first));
    let to = contract.to.map_or(last, |to| to.min(last));
    to.days_since(from) + 1
}

fn has_income(context: &Context<'_>, figures: &YearFigures, contract: &Contract) -> bool {
    let entries = context.analysis.activity.of_counterparty(contract.counterparty).iter();
    entries.map(|&position| &context.books.entries[position]).any(|entry| {
        figures.year.contains(entry.date)
            && Some(entry.item) == contract.item
            && entry.flow().is_positive()
    })
}

/// Whether any income is in the books of the year at all.
fn has_entries(context: &Context<'_>, figures: &YearFigures) -> bool {
    figures.execution.own(context.books, ItemKind::Income).any(|line| line.entries > 0)
}

/// Income of last year that this year neither plans nor has.
fn vanished(context: &Context<'_>, report: &mut Report) {
    for figures in context.analysis.years.iter().filter(|figures| figures.execution.has_budget) {
        let Some(before) = context.year_before(figures.year) else { continue };
        let had = before.execution.own(context.books, ItemKind::Income);
        for line in had.filter(|line| line.actual.is_positive()) {
            let now = figures.execution.line(line.item);
            if now.is_none_or(|now| !now.is_budgeted && now.entries == 0) {
                report.push(vanished_line(context, figures, line));
            }
        }
    }
}

fn vanished_line(context: &Context<'_>, figures: &YearFigures, line: &LineUse) -> Finding {
    let finding = Finding::warning(INCOME_VANISHED)
        .with("name", &context.item(line.item).name)
        .with("year", of_year(figures.year))
        .with("before", line.actual)
        .about(context.about_item(line.item))
        .during(of_year(figures.year));
    let place = context.books.year(figures.year).and_then(|year| year.place);
    place.map_or(finding.clone(), |place| finding.at(place))
}

/// The share of what is left of common income that a rule sends to the maintenance fund.
fn short_shares(context: &Context<'_>, report: &mut Report) {
    for rules in &context.rules {
        let Some(rule) = &rules.common_income else { continue };
        for figures in context.ended_years() {
            let (left, sent) = common_income(context, figures);
            let times = |amount: Money, n: u32| amount.for_each(Quantity::from(u64::from(n)));
            let is_enough =
                times(sent, rule.to_reserve_from.1) >= times(left, rule.to_reserve_from.0);
            if !left.is_positive() || is_enough {
                continue;
            }
            report.push(
                Finding::warning(SHARE_SHORT)
                    .with("year", of_year(figures.year))
                    .with("left", left)
                    .with("sent", sent)
                    .with("share", sent.share_of(left).unwrap_or(Rate::ZERO))
                    .with("law", &rules.name())
                    .with("article", rule.article.as_str())
                    .about(Subject::Community)
                    .during(of_year(figures.year)),
            );
        }
    }
}

/// What is left of common income after the costs of its funds, and what went to outside funds.
fn common_income(context: &Context<'_>, figures: &YearFigures) -> (Money, Money) {
    let books = context.books;
    let is_common = |item| context.item(item).heading == Some(Heading::Common);
    let lines = &figures.execution.lines;
    let funds: Vec<Id<Fund>> = lines
        .iter()
        .filter(|line| is_common(line.item) && books.is_own(line.fund))
        .map(|line| line.fund)
        .collect();
    let (mut left, mut sent) = (context.zero(), context.zero());
    for line in lines.iter().filter(|line| funds.contains(&line.fund)) {
        let to = context.item(line.item).to_fund;
        match line.kind {
            ItemKind::Income if is_common(line.item) => left += line.actual,
            ItemKind::Expense if to.is_some_and(|fund| !books.is_own(fund)) => sent += line.actual,
            ItemKind::Expense => left -= line.actual,
            _ => {}
        }
    }
    (left, sent)
}

/// The community's own cycle for common income is no longer than a rule's.
fn rare_disclosures(context: &Context<'_>, report: &mut Report) {
    let months = |cycle: Cycle| match cycle {
        Cycle::Month => 1,
        Cycle::Quarter => 3,
        Cycle::HalfYear => 6,
        Cycle::Year => 12,
    };
    for rules in &context.rules {
        let Some(rule) = &rules.common_income else { continue };
        let most = match rule.publish_every.as_str() {
            "quarter" => 3,
            "half-year" => 6,
            _ => 12,
        };
        let own = context.books.disclosures.iter().filter(|one| one.id == "common-income");
        for one in own.filter(|one| months(one.every) > most) {
            report.push(
                Finding::warning(DISCLOSURE_RARE)
                    .with("name", &one.name)
                    .with("own", months(one.every).to_string())
                    .with("most", most.to_string())
                    .with("law", &rules.name())
                    .with("article", rule.article.as_str())
                    .about(Subject::Community),
            );
        }
    }
}
