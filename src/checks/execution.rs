//! The budget and what became of it: overruns, variances, pace, spending without a line.

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::analysis::{Execution, LineUse, YearFigures};
use crate::diag::{Answer, Code, Finding, Report, Severity, Value};
use crate::model::{Books, Entry, ItemKind, Year};
use crate::units::{Localized, Money, Rate};

const OVER_BUDGET: Code = Code("over-budget");
const VARIANCE: Code = Code("variance");
const PACE: Code = Code("pace");
const UNBUDGETED: Code = Code("unbudgeted-spending");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Budget, OVER_BUDGET, over_budget).of_whole_books(),
    Check::warning(Family::Budget, VARIANCE, variances).of_whole_books(),
    Check::warning(Family::Budget, PACE, paces).of_whole_books(),
    Check::warning(Family::Budget, UNBUDGETED, unbudgeted).of_whole_books(),
];

/// A finding about a budget line in a year, at the line.
fn about(context: &Context<'_>, code: Code, figures: &YearFigures, line: &LineUse) -> Finding {
    let finding = Finding::warning(code)
        .with("item", context.item(line.item).id.as_str())
        .with("name", name_of(context.books, figures, line))
        .with("year", of_year(figures.year))
        .with("actual", line.actual)
        .about(context.about_item(line.item))
        .during(of_year(figures.year));
    let year = context.books.year(figures.year);
    match year.and_then(|year| year.line(line.item)) {
        Some(written) => finding.at(written.place),
        None => finding,
    }
}

fn name_of(books: &Books, figures: &YearFigures, line: &LineUse) -> Value {
    let written = books.year(figures.year).and_then(|year| year.line(line.item));
    Value::from(written.map_or(&books.items[line.item].name, |written| &written.name))
}

/// Years with a budget, each with its own lines of a kind.
fn own_lines<'c>(
    context: &'c Context<'_>,
    execution: &'c Execution,
) -> impl Iterator<Item = &'c LineUse> {
    execution.lines.iter().filter(|line| {
        context.books.is_own(line.fund) && matches!(line.kind, ItemKind::Income | ItemKind::Expense)
    })
}

/// By how much a line is over its adjusted budget, where it is.
fn overrun(line: &LineUse) -> Option<Money> {
    let over = line.adjusted_variance().filter(|over| over.is_positive())?;
    // Where nothing was spent, a budget below nothing is not overspent.
    (line.kind == ItemKind::Expense && line.actual.is_positive()).then_some(over)
}

fn over_budget(context: &Context<'_>, report: &mut Report) {
    for figures in &context.analysis.years {
        for line in own_lines(context, &figures.execution) {
            let (Some(over), Some(budget)) = (overrun(line), line.adjusted) else { continue };
            let finding = about(context, OVER_BUDGET, figures, line)
                .with("budget", budget)
                .with("over", over)
                .with("share", over.share_of(budget).map_or(Value::Word("none"), Value::Rate));
            let by_rule = is_by_rule(context, figures, line);
            let severity = if by_rule { Severity::Note } else { Severity::Warning };
            let hint = if by_rule { "hint-rule" } else { "hint" };
            report.push(Finding { severity, ..finding }.hint(hint));
        }
    }
}

/// Whether the overrun is what a rule of remuneration computes.
fn is_by_rule(context: &Context<'_>, figures: &YearFigures, line: &LineUse) -> bool {
    figures.remunerations.iter().any(|rule| {
        let item = context.books.remunerations[rule.rule].item;
        let mut months =
            rule.by_month.iter().filter(|month| month.month <= context.today().month());
        let due = months.next_back().map(|month| month.due);
        item == line.item && (rule.due == Some(rule.paid) || due == Some(line.actual))
    })
}

/// At the end of a year a large difference to the adopted budget has a reason.
fn variances(context: &Context<'_>, report: &mut Report) {
    let most = context.books.checks.variance;
    for figures in context.ended_years() {
        let lines = own_lines(context, &figures.execution).filter(|line| overrun(line).is_none());
        for line in lines {
            let (Some(variance), Some(rate), Some(budget)) =
                (line.variance(), line.variance_rate(), line.budget)
            else {
                continue;
            };
            if rate.abs() < most {
                continue;
            }
            let finding = about(context, VARIANCE, figures, line)
                .with("budget", budget)
                .with("variance", variance)
                .with("rate", rate);
            let answer = context.books.year(figures.year).and_then(|y| covering(context, y, line));
            report.push(Finding { answer, ..finding });
        }
    }
}

/// The reason of an adjustment that covers the variance.
fn covering(context: &Context<'_>, year: &Year, line: &LineUse) -> Option<Answer> {
    let last = year.adjustments_of(line.item).last()?;
    let left = line.adjusted_variance()?.share_of(line.adjusted?)?;
    let decision = &context.books.decisions[last.decision];
    (left.abs() <= context.books.checks.variance).then(|| Answer {
        reason: last.reason.clone(),
        date: last.date,
        by: Localized::new(decision.id.as_str()),
    })
}

/// In the year under way, money comes and goes about as planned.
fn paces(context: &Context<'_>, report: &mut Report) {
    const FEWEST_MONTHS: usize = 3;
    let under_way = context.analysis.years.iter().filter(|figures| !figures.execution.is_over);
    for figures in under_way {
        let months = figures.execution.told;
        if months < FEWEST_MONTHS {
            continue;
        }
        let lines = own_lines(context, &figures.execution).filter(|line| overrun(line).is_none());
        for line in lines {
            let (Some(budget), Some(plan)) = (line.adjusted, &line.plan) else { continue };
            let sum = |amounts: &[Money; 12]| {
                Money::total(context.books.currency(), amounts[..months].iter().copied())
            };
            let (used, planned) =
                (sum(&line.by_month).share_of(budget), sum(plan).share_of(budget));
            let (Some(used), Some(planned)) = (used, planned) else { continue };
            let ahead = used.minus(planned);
            if ahead.abs() > context.books.checks.pace {
                report.push(pace(about(context, PACE, figures, line), budget, used, planned));
            }
        }
    }
}

fn pace(finding: Finding, budget: Money, used: Rate, planned: Rate) -> Finding {
    finding
        .with("budget", budget)
        .with("used", used)
        .with("planned", planned)
        .with("ahead", Value::Points(used.minus(planned)))
}

/// Spending on a line that the year's budget lacks, unless somebody may allow it.
fn unbudgeted(context: &Context<'_>, report: &mut Report) {
    for figures in context.analysis.years.iter().filter(|figures| figures.execution.has_budget) {
        let lines = own_lines(context, &figures.execution);
        let lines = lines.filter(|line| line.kind == ItemKind::Expense && line.adjusted.is_none());
        for line in lines {
            let entries = context.analysis.activity.of_item(line.item).iter();
            let entries = entries.map(|&position| &context.books.entries[position]);
            let open = entries
                .filter(|entry| figures.year.contains(entry.date) && !is_allowed(context, entry));
            let open: Vec<&Entry> = open.collect();
            let Some(first) = open.first() else { continue };
            let sum = open.iter().fold(context.zero(), |sum, entry| sum + entry.actual());
            if sum.is_positive() {
                let finding = about(context, UNBUDGETED, figures, line).at(first.place);
                report.push(finding.with("sum", sum).with("voucher", context.number(first)));
            }
        }
    }
}

fn is_allowed(context: &Context<'_>, entry: &Entry) -> bool {
    entry.approval.is_some_and(|level| context.books.approvals[level].unbudgeted)
}
