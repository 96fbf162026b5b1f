//! The sentences that a report begins with.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::effect::{LineEffect, Pair};
use super::report::{Matter, Point};
use crate::diag::{Severity, Value};
use crate::history::Change;
use crate::records::FileKind;
use crate::units::{Money, Month};
use crate::views::row_word;

/// The most budget lines and suppliers that the sentences name.
const MOST_NAMED: usize = 3;

/// What has to be known: first what must not be overlooked, then what changed.
pub(super) fn summary(matter: &Matter<'_>) -> Vec<Point> {
    let mut points = Points { matter, all: Vec::new() };
    points.faults();
    points.personal();
    points.closed_months();
    points.papers();
    points.suppliers();
    points.rows();
    points.years();
    points.lines();
    points.findings();
    points.all.sort_by_key(|point| Reverse(point.is_weighty));
    points.all
}

struct Points<'m> {
    matter: &'m Matter<'m>,
    all: Vec<Point>,
}

impl Points<'_> {
    fn say(&mut self, is_weighty: bool, key: &str, values: &[(&str, Value)]) {
        let text = self.matter.words.say(key, values);
        self.all.push(Point { is_weighty, text });
    }

    /// What keeps the figures from being whole.
    fn faults(&mut self) {
        let after = &self.matter.changes.after;
        let errors = after.report.count(Severity::Error);
        if after.books.is_none() {
            self.say(true, "review-no-books", &[]);
        } else if errors > 0 {
            self.say(true, "review-errors", &[("count", Value::count(errors))]);
        }
        for (side, key) in
            [(after, "review-partial"), (&self.matter.changes.before, "review-partial-before")]
        {
            if side.is_partial() {
                self.say(true, key, &[]);
            }
        }
        let gaps = self.matter.changes.rows.gaps.len();
        if gaps > 0 {
            self.say(true, "review-unreadable", &[("count", Value::count(gaps))]);
        }
    }

    fn personal(&mut self) {
        let count = self.matter.findings.personal().count();
        if count > 0 {
            self.say(true, "review-personal", &[("count", Value::count(count))]);
        }
    }

    fn closed_months(&mut self) {
        for (month, count) in closed(self.matter) {
            let values = [("month", Value::Month(month)), ("count", Value::count(count))];
            self.say(true, "review-closed-month", &values);
        }
    }

    fn papers(&mut self) {
        let unpapered = &self.matter.effect.unpapered;
        let Some(books) = self.matter.books().filter(|_| !unpapered.is_empty()) else { return };
        let paid = Money::total(books.currency(), unpapered.iter().map(|it| it.paid));
        let values = [("count", Value::count(unpapered.len())), ("amount", paid.into())];
        self.say(true, "review-unpapered", &values);
    }

    fn suppliers(&mut self) {
        let mut parties: Vec<_> = self.matter.effect.parties.iter().collect();
        parties.sort_by_key(|party| Reverse(party.spent));
        for party in parties.iter().take(MOST_NAMED) {
            let name = self.matter.text(party.name.text(self.matter.words.language()));
            let values = [("name", name.into()), ("amount", party.spent.into())];
            self.say(true, "review-new-supplier", &values);
        }
        if let Some(more) = parties.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
            self.say(true, "review-more-suppliers", &[("count", Value::count(more))]);
        }
    }

    /// How many rows were added, changed and removed: of the ledger, and elsewhere.
    fn rows(&mut self) {
        let changes = &self.matter.changes.rows.changes;
        if changes.is_empty() {
            return self.say(false, "review-nothing", &[]);
        }
        for is_ledger in [true, false] {
            let its = changes.iter().filter(|it| (it.row.kind == FileKind::Ledger) == is_ledger);
            let mut counts = [0_usize; 3];
            let mut kinds = Vec::new();
            for change in its {
                let index = match change.change {
                    Change::Added | Change::Known => 0,
                    Change::Changed { .. } => 1,
                    Change::Removed => 2,
                };
                counts[index] += 1;
                kinds.push(change.row.kind);
            }
            kinds.dedup();
            let parts = self.counted(&[
                ("review-added", counts[0]),
                ("review-changed", counts[1]),
                ("review-removed", counts[2]),
            ]);
            if parts.is_empty() {
                continue;
            }
            let kinds = kinds.into_iter().map(|kind| Value::Word(row_word(kind))).collect();
            let values = [("parts", Value::List(parts)), ("kinds", Value::List(kinds))];
            let key = if is_ledger { "review-entries" } else { "review-other-rows" };
            self.say(false, key, &values);
        }
    }

    fn years(&mut self) {
        let effect = &self.matter.effect;
        for year in &effect.years {
            self.sum("review-income", year.year, year.income);
            self.sum("review-spending", year.year, year.spending);
        }
        let has_rows = !self.matter.changes.rows.changes.is_empty();
        if effect.years.is_empty() && has_rows && self.matter.changes.after.books.is_some() {
            self.say(false, "review-same-money", &[]);
        }
    }

    fn sum(&mut self, key: &str, year: i16, [old, new]: Pair<Money>) {
        if old != new {
            let values = [
                ("year", Value::from(year.to_string())),
                ("old", old.into()),
                ("new", new.into()),
                ("difference", (new - old).into()),
            ];
            self.say(false, key, &values);
        }
    }

    /// The budget lines on which most changed.
    fn lines(&mut self) {
        let mut lines: Vec<&LineEffect> = self.matter.effect.lines.iter().collect();
        let weight = |line: &LineEffect| {
            let moved = (line.actual[1] - line.actual[0]).abs();
            match line.budget {
                [Some(old), Some(new)] => moved + (new - old).abs(),
                [None, Some(one)] | [Some(one), None] => moved + one.abs(),
                [None, None] => moved,
            }
        };
        lines.sort_by_key(|line| Reverse(weight(line)));
        for line in lines.into_iter().take(MOST_NAMED) {
            let name = self.matter.text(line.name.text(self.matter.words.language()));
            let mut values =
                vec![("year", Value::from(line.year.to_string())), ("name", name.into())];
            if let [Some(old), Some(new)] = line.budget
                && old != new
            {
                let values = [
                    values[0].clone(),
                    values[1].clone(),
                    ("old", old.into()),
                    ("new", new.into()),
                ];
                self.say(false, "review-line-budget", &values);
            }
            if line.actual[0] == line.actual[1] {
                continue;
            }
            values.push(("difference", (line.actual[1] - line.actual[0]).into()));
            match line.used {
                [Some(old), Some(new)] if !self.matter.is_partial() => {
                    let [old, new] = self.matter.apart([old, new]);
                    values.extend([("old", old.into()), ("new", new.into())]);
                    self.say(false, "review-line-used", &values);
                }
                _ => self.say(false, "review-line-actual", &values),
            }
        }
    }

    fn findings(&mut self) {
        let findings = &self.matter.findings;
        let counts = [
            ("review-new-errors", findings.count(Severity::Error)),
            ("review-new-warnings", findings.count(Severity::Warning)),
            ("review-new-notes", findings.count(Severity::Note)),
            ("review-with-other-figures", findings.changed.len()),
            ("review-settled", findings.gone.len()),
        ];
        let parts = self.counted(&counts);
        let still = ("still", Value::count(findings.still));
        match parts.is_empty() {
            true => self.say(false, "review-same-findings", &[still]),
            false => self.say(false, "review-findings", &[("parts", Value::List(parts)), still]),
        }
    }

    /// The counts that are not zero, in words.
    fn counted(&self, counts: &[(&str, usize)]) -> Vec<Value> {
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let said = |(key, count): &(&str, usize)| {
            Value::from(self.matter.words.say(key, &[("count", Value::count(*count))]))
        };
        counts.map(said).collect()
    }
}

/// The closed months that rows of the change belong to, with how many.
pub(super) fn closed(matter: &Matter<'_>) -> BTreeMap<Month, usize> {
    let mut months = BTreeMap::new();
    for month in matter.changes.rows.changes.iter().filter_map(|change| change.closed) {
        *months.entry(month).or_default() += 1;
    }
    months
}
