//! Cells of a source, read as our columns want them.

use std::borrow::Cow;

use super::expression::Bound;
use super::mapping::{AmountRule, Mapping, Means};
use super::slug;
use super::table::SourceTable;
use crate::diag::{Code, Finding, Place, Report, Value};
use crate::records::ledger::Direction;
use crate::records::{Cells, Column, ColumnForm};
use crate::units::{Date, DateForm, Money, Period, Quantity, Rate, read_amount, read_date};

const BAD_DATE: Code = Code("import-date");
const BAD_AMOUNT: Code = Code("import-amount");
const BAD_VALUE: Code = Code("import-value");
const EMPTY: Code = Code("import-empty");
const TWO_AMOUNTS: Code = Code("import-two-amounts");
const DIRECTION: Code = Code("import-direction");
const ZERO: Code = Code("import-zero");

/// What a row says, or the finding why the row is refused.
pub(super) type Refusable<T> = Result<T, Box<Finding>>;

/// One row of a source, with all that is needed to read it.
#[derive(Clone, Copy)]
pub(super) struct Row<'r, 's> {
    pub(super) table: &'r SourceTable<'s>,
    pub(super) cells: &'r Cells<'s>,
    pub(super) mapping: &'r Mapping,
}

impl<'r> Row<'r, '_> {
    pub(super) fn place(&self) -> Place {
        self.table.place(self.cells)
    }

    pub(super) fn text(&self, bound: &Bound) -> Cow<'r, str> {
        bound.text(self.cells)
    }

    /// A finding at the cell of `bound`, naming its heading and what it says.
    pub(super) fn fault(&self, code: Code, bound: &Bound) -> Finding {
        let place = bound.place(self.cells).unwrap_or_else(|| self.place());
        Finding::error(code, place)
            .with("column", self.table.heading_of(self.cells, place))
            .with("text", &*self.text(bound))
    }

    /// The text of a cell that must say something.
    pub(super) fn filled(&self, bound: &Bound) -> Refusable<Cow<'r, str>> {
        let text = self.text(bound);
        if text.is_empty() { Err(Box::new(self.fault(EMPTY, bound))) } else { Ok(text) }
    }

    pub(super) fn date(&self, bound: &Bound) -> Refusable<Date> {
        let text = self.filled(bound)?;
        let form = match self.mapping.dates {
            DateForm::YearFirst => "ymd",
            DateForm::DayFirst => "dmy",
            DateForm::MonthFirst => "mdy",
            DateForm::Serial => "serial",
        };
        let date = read_date(&text, self.mapping.dates);
        date.ok_or_else(|| {
            Box::new(self.fault(BAD_DATE, bound).with("form", form).hint("hint-form"))
        })
    }

    /// An amount; an empty cell, or one with a dash, holds none.
    pub(super) fn amount(&self, bound: &Bound) -> Refusable<Option<Money>> {
        let text = self.text(bound);
        if text.chars().all(|c| matches!(c, '-' | '–' | '—' | '/')) {
            return Ok(None);
        }
        let amount = read_amount(&text, self.mapping.target.currency, self.mapping.marks);
        amount.map(Some).ok_or_else(|| Box::new(self.fault(BAD_AMOUNT, bound)))
    }

    /// The text of one of our columns in the strict form, empty where the source is.
    pub(super) fn value(&self, column: &Column, bound: &Bound) -> Refusable<String> {
        let text = self.text(bound);
        if text.is_empty() {
            return Ok(String::new());
        }
        let number = || text.replace(self.mapping.marks.group, "");
        let strict = match column.form {
            ColumnForm::Date => return self.date(bound).map(|date| date.to_string()),
            ColumnForm::Amount => {
                return Ok(self.amount(bound)?.map_or(String::new(), |it| it.to_string()));
            }
            ColumnForm::Count => text
                .bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| text.parse::<u32>().ok())
                .flatten()
                .map(|count| count.to_string()),
            ColumnForm::Number => Quantity::parse(&number()).map(|number| number.to_string()),
            ColumnForm::Rate => Rate::parse(&text).map(|_| text.to_string()),
            ColumnForm::Period => Period::parse(&text)
                .or_else(|| Some(Period::Month(read_date(&text, self.mapping.dates)?.month())))
                .map(|period| period.to_string()),
            ColumnForm::Id => slug::code(&text),
            ColumnForm::Text | ColumnForm::Reference | ColumnForm::Word => Some(text.to_string()),
        };
        strict.ok_or_else(|| Box::new(self.fault(BAD_VALUE, bound)))
    }
}

/// The columns of an [`AmountRule`], found in one source.
pub(super) enum BoundAmounts {
    One(Bound, BoundMeans),
    Two { money_in: Bound, money_out: Bound },
}

/// What tells the direction of one column.
pub(super) enum BoundMeans {
    Always(Direction),
    /// The direction of an amount above nothing.
    Signed(Direction),
    Word(Bound),
}

impl BoundAmounts {
    pub(super) fn bind(
        rule: &AmountRule,
        table: &SourceTable<'_>,
        report: &mut Report,
    ) -> Option<Self> {
        match rule {
            AmountRule::One(column, means) => {
                let column = table.bind(column, report);
                let means = match means {
                    Means::Payments => BoundMeans::Always(Direction::Out),
                    Means::Receipts => BoundMeans::Always(Direction::In),
                    Means::SignedIn => BoundMeans::Signed(Direction::In),
                    Means::SignedOut => BoundMeans::Signed(Direction::Out),
                    Means::Word { column, .. } => BoundMeans::Word(table.bind(column, report)?),
                };
                Some(Self::One(column?, means))
            }
            AmountRule::Two { money_in, money_out } => {
                let money_in = table.bind(money_in, report);
                let money_out = table.bind(money_out, report);
                Some(Self::Two { money_in: money_in?, money_out: money_out? })
            }
        }
    }

    /// The bare amount of the row, for budgets and postings.
    pub(super) fn plain(&self, row: Row<'_, '_>) -> Refusable<Money> {
        match self {
            Self::One(column, _) => {
                row.filled(column)?;
                row.amount(column)?.ok_or_else(|| Box::new(row.fault(EMPTY, column)))
            }
            Self::Two { money_in, money_out } => {
                let zero = Money::zero(row.mapping.target.currency);
                let (received, paid) = (row.amount(money_in)?, row.amount(money_out)?);
                Ok(received.unwrap_or(zero) - paid.unwrap_or(zero))
            }
        }
    }

    /// How much moved, and in which direction.
    pub(super) fn movement(&self, row: Row<'_, '_>) -> Refusable<(Direction, Money)> {
        let (direction, amount) = match self {
            Self::One(column, means) => {
                let amount = self.plain(row)?;
                if amount.is_zero() {
                    return Err(Box::new(nothing_moved(row.fault(ZERO, column))));
                }
                match means {
                    BoundMeans::Always(direction) => (*direction, amount),
                    BoundMeans::Signed(direction) if amount.is_negative() => {
                        (opposite(*direction), -amount)
                    }
                    BoundMeans::Signed(direction) => (*direction, amount),
                    BoundMeans::Word(word) => (direction_of(row, word)?, amount),
                }
            }
            Self::Two { money_in, money_out } => {
                let moved = |amount: Option<Money>| amount.filter(|amount| !amount.is_zero());
                match (moved(row.amount(money_in)?), moved(row.amount(money_out)?)) {
                    (Some(amount), None) => (Direction::In, amount),
                    (None, Some(amount)) => (Direction::Out, amount),
                    (None, None) => return Err(Box::new(nothing_moved(row.fault(ZERO, money_in)))),
                    (Some(received), Some(paid)) => {
                        let finding = row.fault(TWO_AMOUNTS, money_out);
                        return Err(Box::new(finding.with("in", received).with("out", paid)));
                    }
                }
            }
        };
        Ok((direction, amount))
    }
}

/// A row without money stands in the way of nothing, but it is said.
fn nothing_moved(finding: Finding) -> Finding {
    Finding { severity: crate::diag::Severity::Warning, ..finding }
}

fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::In => Direction::Out,
        Direction::Out => Direction::In,
    }
}

fn direction_of(row: Row<'_, '_>, word: &Bound) -> Refusable<Direction> {
    let AmountRule::One(_, Means::Word { ins, outs, .. }) = &row.mapping.amounts else {
        return Ok(Direction::Out);
    };
    let text = row.text(word);
    let is_in = ins.iter().any(|known| *known == *text);
    let is_out = outs.iter().any(|known| *known == *text);
    match (is_in, is_out) {
        (true, _) => Ok(Direction::In),
        (false, true) => Ok(Direction::Out),
        (false, false) => {
            let known = ins.iter().chain(outs).map(String::as_str);
            Err(Box::new(
                row.fault(DIRECTION, word).with("words", Value::texts(known)).hint("hint-words"),
            ))
        }
    }
}
