//! What was collected, against what was owed and the year before.

use super::context::{Context, of_year};
use super::{Check, Family};
use crate::analysis::{ChargeCollection, YearFigures, households};
use crate::diag::{Code, Finding, Place, Report, Subject, Value};
use crate::model::{Charge, Collection, Id};
use crate::units::{FiscalYear, Rate};

const OVER_COLLECTED: Code = Code("over-collected");
const ARREARS_DIFFER: Code = Code("arrears-differ");
const RATE_DROPPED: Code = Code("rate-dropped");
const SMALL_GROUP: Code = Code("small-group");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Collection, OVER_COLLECTED, over_collected),
    Check::warning(Family::Collection, ARREARS_DIFFER, arrears).of_whole_books(),
    Check::warning(Family::Collection, RATE_DROPPED, dropped_rates).of_whole_books(),
    Check::warning(Family::Privacy, SMALL_GROUP, small_groups),
];

/// Every charge of every year, up to its latest snapshot.
pub(super) fn charges<'b>(
    context: &Context<'b>,
) -> impl Iterator<Item = (&'b YearFigures, &'b ChargeCollection)> {
    let years = context.analysis.years.iter();
    years.flat_map(|figures| figures.collections.iter().map(move |one| (figures, one)))
}

/// The rows of a snapshot.
pub(super) fn rows<'b>(
    context: &Context<'b>,
    one: &ChargeCollection,
) -> impl Iterator<Item = &'b Collection> {
    let (year, as_of, charge) = (one.year.number(), one.as_of, one.charge);
    context
        .books
        .collections
        .iter()
        .filter(move |row| row.year == year && row.as_of == as_of && row.charge == charge)
}

pub(super) fn about(
    context: &Context<'_>,
    code: Code,
    charge: Id<Charge>,
    year: FiscalYear,
) -> Finding {
    let charge = &context.books.charges[charge];
    Finding::warning(code)
        .with("charge", &charge.name)
        .with("year", of_year(year))
        .about(Subject::Charge(charge.id.clone()))
        .during(of_year(year))
}

pub(super) fn at_first(finding: Finding, place: Option<Place>) -> Finding {
    match place {
        Some(place) => finding.at(place),
        None => finding,
    }
}

/// No more comes in for a period than was owed and billed for it.
fn over_collected(context: &Context<'_>, report: &mut Report) {
    for (_, one) in charges(context) {
        for row in rows(context, one) {
            let owed = row.opening + row.billed - row.waived;
            let (first, _) = row.period.months(context.books.community.year_start);
            let is_ahead = first > one.year.last_month();
            if row.collected <= owed || is_ahead {
                continue;
            }
            report.push(
                about(context, OVER_COLLECTED, one.charge, one.year)
                    .at(row.place)
                    .with("period", row.period)
                    .with("group", row.group.as_deref().unwrap_or(""))
                    .with("split", if row.group.is_some() { "yes" } else { "no" })
                    .with("owed", owed)
                    .with("collected", row.collected)
                    .with("over", row.collected - owed),
            );
        }
    }
}

/// What is owed at the start of a year is what last year left unpaid.
fn arrears(context: &Context<'_>, report: &mut Report) {
    for (figures, one) in charges(context) {
        let before = context.year_before(figures.year);
        let before =
            before.and_then(|before| before.collections.iter().find(|b| b.charge == one.charge));
        let states_opening = rows(context, one).any(|row| is_before(context, row, one.year));
        let Some(before) = before.filter(|before| states_opening && is_whole_year(before)) else {
            continue;
        };
        let unpaid = before.current.unpaid() + before.arrears.unpaid();
        if one.arrears.opening == unpaid {
            continue;
        }
        let row = rows(context, one).find(|row| is_before(context, row, one.year));
        report.push(
            at_first(about(context, ARREARS_DIFFER, one.charge, one.year), row.map(|r| r.place))
                .with("opening", one.arrears.opening)
                .with("unpaid", unpaid)
                .with("gap", one.arrears.opening - unpaid),
        );
    }
}

fn is_before(context: &Context<'_>, row: &Collection, year: FiscalYear) -> bool {
    row.period.months(context.books.community.year_start).1 < year.first_month()
}

/// Whether a snapshot was taken at the end of its year.
fn is_whole_year(one: &ChargeCollection) -> bool {
    one.as_of >= one.year.last_day()
}

/// Over a whole year the rate is not far below that of the year before.
fn dropped_rates(context: &Context<'_>, report: &mut Report) {
    for (figures, one) in charges(context).filter(|(_, one)| is_whole_year(one)) {
        let before = context.year_before(figures.year).and_then(|before| {
            let mut collections = before.collections.iter();
            collections.find(|other| other.charge == one.charge && is_whole_year(other))
        });
        let rates = before.and_then(|before| Some((before.current.rate()?, one.current.rate()?)));
        let Some((was, is)) = rates else { continue };
        if was.minus(is) > Rate::of_percent(5) {
            let place = rows(context, one).next().map(|row| row.place);
            report.push(
                at_first(about(context, RATE_DROPPED, one.charge, one.year), place)
                    .with("before", was)
                    .with("rate", is)
                    .with("drop", Value::Points(was.minus(is))),
            );
        }
    }
}

/// No group in the files is so small that its figures point at people.
fn small_groups(context: &Context<'_>, report: &mut Report) {
    let least = context.books.community.publication.households_min;
    let mut seen = std::collections::BTreeSet::new();
    for row in &context.books.collections {
        let Some(group) = row.group.as_deref() else { continue };
        let year = context.books.community.year_start.year(row.year);
        let units = households(context.books, row.charge, year);
        let count = units.get(group).copied().unwrap_or(least);
        if count >= least || !seen.insert((row.charge, group)) {
            continue;
        }
        report.push(
            about(context, SMALL_GROUP, row.charge, year)
                .at(row.place)
                .with("group", group)
                .with("count", Value::Count(i64::from(count)))
                .with("least", Value::Count(i64::from(least))),
        );
    }
}
