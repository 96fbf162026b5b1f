//! Voucher numbers in a row, and vouchers without papers.

use std::collections::BTreeMap;

use super::context::{Context, days};
use super::{Check, Family};
use crate::analysis::{PaperState, paper_state};
use crate::diag::{Code, Finding, Report, Subject, Value};
use crate::model::{Id, Voucher};
use crate::units::{Money, Month, Period};

const VOUCHER_GAP: Code = Code("voucher-gap");
const MISSING_VOUCHER: Code = Code("missing-voucher");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Vouchers, VOUCHER_GAP, gaps).of_whole_books(),
    Check::warning(Family::Vouchers, MISSING_VOUCHER, missing_papers),
];

/// The most numbers that a series of a month can have and still be checked.
const MOST: u32 = 10_000;

/// A voucher number of the form 记-2025-03-012.
struct Numbered<'b> {
    series: &'b str,
    month: Month,
    digits: usize,
    number: u32,
}

fn numbered(id: &str) -> Option<Numbered<'_>> {
    let (rest, number) = id.rsplit_once('-')?;
    let at = rest.len().checked_sub("2025-03".len())?;
    let (series, month) = (rest.get(..at)?, rest.get(at..)?);
    let is_number = (2..=6).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    let month = Month::parse(month).filter(|_| is_number)?;
    Some(Numbered { series, month, digits: number.len(), number: number.parse().ok()? })
}

/// The numbers of one series in one month.
#[derive(Default)]
struct Series<'b> {
    digits: usize,
    numbers: Vec<u32>,
    last: Option<&'b Voucher>,
}

/// Numbers of a series run from 1 without gaps in each month, where they follow that form.
fn gaps(context: &Context<'_>, report: &mut Report) {
    let vouchers = &context.books.vouchers;
    let mut series: BTreeMap<(Month, &str), Series<'_>> = BTreeMap::new();
    let mut others = 0_usize;
    for (_, voucher) in vouchers.iter() {
        let Some(one) = numbered(&voucher.id) else {
            others += 1;
            continue;
        };
        let all = series.entry((one.month, one.series)).or_default();
        all.digits = one.digits;
        all.numbers.push(one.number);
        all.last = Some(voucher);
    }
    if others * 10 > vouchers.len() {
        return;
    }
    for ((month, name), mut all) in series {
        all.numbers.sort_unstable();
        let most = all.numbers.last().copied().unwrap_or(0).min(MOST);
        let has = |number: &u32| all.numbers.binary_search(number).is_ok();
        let missing: Vec<u32> = (1..=most).filter(|number| !has(number)).collect();
        if let Some(voucher) = all.last.filter(|_| !missing.is_empty()) {
            let shown = missing.iter().take(MOST_SHOWN);
            let width = all.digits;
            let shown = shown.map(|number| format!("{name}{month}-{number:0width$}"));
            report.push(gap(month, missing.len(), Value::texts(shown), voucher));
        }
    }
}

/// The most missing numbers that a finding names.
const MOST_SHOWN: usize = 8;

fn gap(month: Month, count: usize, numbers: Value, last: &Voucher) -> Finding {
    Finding::warning(VOUCHER_GAP)
        .at(last.place)
        .with("month", month)
        .with("count", Value::count(count))
        .with("numbers", numbers)
        .about(Subject::Month)
        .during(Period::Month(month))
}

fn missing_papers(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    for id in books.vouchers.ids() {
        let PaperState::Missing(since) = paper_state(books, id) else { continue };
        let Some(entry) = books.entries_of(id).first() else { continue };
        let voucher = &books.vouchers[id];
        report.push(
            Finding::warning(MISSING_VOUCHER)
                .at(entry.place)
                .with("voucher", voucher.id.as_str())
                .with("summary", &entry.summary)
                .with("amount", paid(context, id))
                .with("date", since)
                .with("days", days(context.today().days_since(since)))
                .about(Subject::Voucher(voucher.id.clone()))
                .during(Period::Month(since.month())),
        );
    }
}

fn paid(context: &Context<'_>, voucher: Id<Voucher>) -> Money {
    let entries = context.books.entries_of(voucher).iter();
    entries.fold(context.zero(), |sum, entry| sum - entry.flow())
}
