//! The trustee's remuneration: what the rule gives, and what was paid.

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::analysis::{Remuneration, YearFigures};
use crate::diag::{Code, Finding, Report};
use crate::model::{Assessment, Entry, Heading, ItemKind, PayCycle, RemunerationRule};
use crate::units::{FiscalYear, Money, Quantity};

const REMUNERATION_DIFFERS: Code = Code("remuneration-differs");
const REMUNERATION_BASE: Code = Code("remuneration-base");
const REMUNERATION_ON_SPENDING: Code = Code("remuneration-on-spending");
const PAID_BEFORE_ASSESSMENT: Code = Code("paid-before-assessment");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Trust, REMUNERATION_DIFFERS, paid_as_due).of_whole_books(),
    Check::warning(Family::Trust, REMUNERATION_BASE, bases),
    Check::warning(Family::Trust, REMUNERATION_ON_SPENDING, on_spending),
    Check::warning(Family::Trust, PAID_BEFORE_ASSESSMENT, before_assessment).of_whole_books(),
];

/// What was paid is what the rule gives, up to one smallest unit for each payment.
fn paid_as_due(context: &Context<'_>, report: &mut Report) {
    for figures in &context.analysis.years {
        for one in &figures.remunerations {
            let rule = &context.books.remunerations[one.rule];
            let Some((due, paid)) = due_and_paid(context, figures, rule, one) else { continue };
            let item = context.item(rule.item);
            let finding = Finding::warning(REMUNERATION_DIFFERS)
                .at(rule.place)
                .with("name", &item.name)
                .with("year", of_year(figures.year))
                .with("due", due)
                .with("paid", paid)
                .with("gap", paid - due)
                .with("base", one.base)
                .about(context.about_item(rule.item))
                .during(of_year(figures.year));
            report.push(finding);
        }
    }
}

/// What is due and what was paid, where they differ.
///
/// A monthly payment may follow its month: the sums agree with those of the
/// month of the last payment or of the month before it.
fn due_and_paid(
    context: &Context<'_>,
    figures: &YearFigures,
    rule: &RemunerationRule,
    one: &Remuneration,
) -> Option<(Money, Money)> {
    let total = one.due?;
    let payments: Vec<&Entry> = payments(context, rule, figures.year).collect();
    let paid = payments.iter().fold(context.zero(), |sum, entry| sum + entry.actual());
    let most = tolerance(context, payments.len());
    let differs = |due: Money| (paid - due).abs() > most;
    if figures.execution.is_over {
        let is_new = context.today().days_since(figures.year.last_day()) <= DAYS_TO_PAY;
        return (differs(total) && !(payments.is_empty() && is_new)).then_some((total, paid));
    }
    if rule.pay != PayCycle::Monthly {
        return None;
    }
    let month = payments.iter().map(|entry| entry.date).max()?.month();
    let sums = |wanted| one.by_month.iter().find(|sums| sums.month == wanted);
    let due = sums(month)?.due;
    let before = sums(month.plus(-1)).map_or(context.zero(), |sums| sums.due);
    (differs(due) && differs(before)).then_some((due, paid))
}

/// The days after a year within which its last remuneration may still be paid.
const DAYS_TO_PAY: i32 = 90;

/// One smallest unit for each payment, as each is rounded.
fn tolerance(context: &Context<'_>, payments: usize) -> Money {
    let decimals = context.books.currency().decimals();
    let unit = rust_decimal::Decimal::new(1, decimals);
    let count = u64::try_from(payments.max(1)).unwrap_or(1);
    Money::rounded(unit, context.books.currency()).for_each(Quantity::from(count))
}

/// The entries by which a rule's remuneration for a year was paid.
fn payments<'c>(
    context: &'c Context<'_>,
    rule: &RemunerationRule,
    year: FiscalYear,
) -> impl Iterator<Item = &'c Entry> {
    let start = context.books.community.year_start;
    let entries = context.analysis.activity.of_item(rule.item).iter();
    entries.map(|&position| &context.books.entries[position]).filter(move |entry| {
        let period = entry.period.map(|period| period.year(start));
        period.unwrap_or_else(|| start.year_of(entry.date)) == year
    })
}

/// Remuneration rests on fees: not on money of others, common income or interest.
fn bases(context: &Context<'_>, report: &mut Report) {
    for rule in &context.books.remunerations {
        for item in &rule.on {
            let item = context.item(*item);
            let is_other = matches!(item.heading, Some(Heading::Common | Heading::Interest));
            if item.kind == ItemKind::Held || item.kind == ItemKind::Transfer || is_other {
                report.push(about_rule(context, REMUNERATION_BASE, rule).with("on", &item.name));
            }
        }
    }
}

/// A share of spending would reward spending.
fn on_spending(context: &Context<'_>, report: &mut Report) {
    for rule in &context.books.remunerations {
        for item in rule.on.iter().map(|item| context.item(*item)) {
            if item.kind == ItemKind::Expense {
                let finding = about_rule(context, REMUNERATION_ON_SPENDING, rule);
                report.push(finding.with("on", &item.name));
            }
        }
    }
}

fn about_rule(context: &Context<'_>, code: Code, rule: &RemunerationRule) -> Finding {
    Finding::warning(code)
        .at(rule.place)
        .with("rule", rule.id.as_str())
        .about(context.about_item(rule.item))
}

/// Remuneration by grade is paid once the grade is confirmed.
fn before_assessment(context: &Context<'_>, report: &mut Report) {
    for rule in context.books.remunerations.iter().filter(|rule| rule.by_grade) {
        for figures in &context.analysis.years {
            let assessment = assessment_of(context, figures.year);
            let confirmed = assessment.and_then(|assessment| assessment.date);
            let is_early = |entry: &&Entry| {
                entry.amount.is_positive()
                    && assessment.is_none_or(|_| confirmed.is_some_and(|day| entry.date < day))
            };
            let Some(entry) = payments(context, rule, figures.year).find(is_early) else {
                continue;
            };
            let finding = Finding::warning(PAID_BEFORE_ASSESSMENT)
                .at(entry.place)
                .with("voucher", context.number(entry))
                .with("amount", entry.amount)
                .with("date", entry.date)
                .with("year", of_year(figures.year))
                .about(context.about_item(rule.item))
                .during(of_year(figures.year));
            report.push(match confirmed {
                Some(day) => finding.with("confirmed", day).with("rated", "yes"),
                None => finding.with("confirmed", "").with("rated", "no"),
            });
        }
    }
}

/// The assessment of a whole year.
fn assessment_of<'b>(context: &Context<'b>, year: FiscalYear) -> Option<&'b Assessment> {
    context.books.assessments.iter().find(|one| one.period.is_whole(year))
}
