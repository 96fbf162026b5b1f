//! Dates, months and periods in words.

use crate::units::{Date, Month, Period, YearStart};

use super::form::Form;
use super::messages::Messages;

/// How one language names days and periods, for years of one start.
pub(super) struct Calendar {
    is_split: bool,
    year: Form,
    up_to: Form,
    halves: Vec<Form>,
    quarters: Vec<Form>,
    months: Vec<MonthForms>,
}

/// The forms of one month of the year.
struct MonthForms {
    date: Form,
    short_date: Form,
    month: Form,
    short: String,
}

impl Calendar {
    pub(super) fn new(messages: &Messages, start: YearStart) -> Self {
        let is_split = start != YearStart::JANUARY;
        let year = if is_split {
            Form::of(messages, "form-split-year", &[], &["year", "next", "next-short"])
        } else {
            Form::of(messages, "form-year", &[], &["year"])
        };
        Self {
            is_split,
            year,
            up_to: Form::of(messages, "form-up-to", &[], &["year"]),
            halves: parts(messages, "form-half", &["first", "second"]),
            quarters: parts(messages, "form-quarter", &["1", "2", "3", "4"]),
            months: (1..=12).map(|number| MonthForms::new(messages, number)).collect(),
        }
    }

    pub(super) fn date(&self, date: Date) -> String {
        let (year, day) = (date.year().to_string(), date.day().to_string());
        self.of(date.month())
            .map_or_else(|| date.to_string(), |forms| forms.date.fill(&[&year, &day]))
    }

    pub(super) fn short_date(&self, date: Date) -> String {
        let day = date.day().to_string();
        self.of(date.month())
            .map_or_else(|| date.to_string(), |forms| forms.short_date.fill(&[&day]))
    }

    pub(super) fn month(&self, month: Month) -> String {
        let year = month.year().to_string();
        self.of(month).map_or_else(|| month.to_string(), |forms| forms.month.fill(&[&year]))
    }

    pub(super) fn short_month(&self, month: Month) -> String {
        self.of(month).map_or_else(|| month.to_string(), |forms| forms.short.clone())
    }

    pub(super) fn period(&self, period: Period) -> String {
        let part = |forms: &[Form], year: i16, number: i8| {
            let index = usize::try_from(number.saturating_sub(1)).ok();
            let form = index.and_then(|index| forms.get(index));
            form.map_or_else(|| period.to_string(), |form| form.fill(&[&self.year(year)]))
        };
        match period {
            Period::UpTo(year) => self.up_to.fill(&[&self.year(year)]),
            Period::Year(year) => self.year(year),
            Period::Half(year, half) => part(&self.halves, year, half),
            Period::Quarter(year, quarter) => part(&self.quarters, year, quarter),
            Period::Month(month) => self.month(month),
        }
    }

    /// A fiscal year, which may lie in two calendar years.
    fn year(&self, year: i16) -> String {
        let first = year.to_string();
        if !self.is_split {
            return self.year.fill(&[&first]);
        }
        let next = year.saturating_add(1).to_string();
        let short = next.get(2..).unwrap_or(&next);
        self.year.fill(&[&first, &next, short])
    }

    fn of(&self, month: Month) -> Option<&MonthForms> {
        usize::try_from(month.number() - 1).ok().and_then(|index| self.months.get(index))
    }
}

impl MonthForms {
    fn new(messages: &Messages, number: i8) -> Self {
        let key = format!("month-{number}");
        let name = Form::of(messages, &key, &[], &[]).fill(&[]);
        let short = Form::of_part(messages, &key, Some("short"), &[], &[]).fill(&[]);
        Self {
            date: Form::of(messages, "form-date", &[("month", &name)], &["year", "day"]),
            short_date: Form::of(messages, "form-short-date", &[("month", &short)], &["day"]),
            month: Form::of(messages, "form-month", &[("month", &name)], &["year"]),
            short,
        }
    }
}

/// The forms of a year's parts, each with its own number or name fixed.
fn parts(messages: &Messages, key: &str, names: &[&str]) -> Vec<Form> {
    names.iter().map(|name| Form::of(messages, key, &[("part", name)], &["year"])).collect()
}
