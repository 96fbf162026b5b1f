//! How the source writes amounts, and what tells money in from money out.

use crate::diag::Report;
use crate::import::expression::Expression;
use crate::records::Settings;
use crate::units::Marks;

/// Where an amount and its direction come from.
#[derive(Clone, Debug)]
pub(in crate::import) enum AmountRule {
    /// One column.
    One(Expression, Means),
    /// One column for money in and one for money out.
    Two {
        /// Money in.
        money_in: Expression,
        /// Money out.
        money_out: Expression,
    },
}

/// What the amounts of one column mean.
#[derive(Clone, Debug)]
pub(in crate::import) enum Means {
    /// All are payments; one below nothing is a credit note.
    Payments,
    /// All are receipts; one below nothing was paid back.
    Receipts,
    /// Above nothing is money in.
    SignedIn,
    /// Above nothing is money out.
    SignedOut,
    /// A word in another column says so.
    Word {
        /// The column.
        column: Expression,
        /// The words for money in.
        ins: Vec<String>,
        /// The words for money out.
        outs: Vec<String>,
    },
}

#[derive(Clone, Copy)]
enum Plain {
    Payments,
    Receipts,
    SignedIn,
    SignedOut,
}

const PLAIN: &[(&str, Plain)] = &[
    ("payments", Plain::Payments),
    ("receipts", Plain::Receipts),
    ("positive-in", Plain::SignedIn),
    ("positive-out", Plain::SignedOut),
];

/// Reads `[amounts]`.
pub(super) fn read(
    settings: &Settings<'_, '_>,
    report: &mut Report,
) -> (Marks, Option<AmountRule>) {
    let Some(table) = settings.table("amounts", report) else {
        settings.missing("amounts", report);
        return (Marks::default(), None);
    };
    let marks = read_marks(&table, report);
    let rule = read_rule(&table, report);
    table.finish(report);
    if rule.is_none() {
        table.missing("amount", report);
    }
    (marks, rule)
}

fn read_marks(table: &Settings<'_, '_>, report: &mut Report) -> Marks {
    let default = Marks::default();
    let mut mark = |key: &'static str| table.word(key, SIGNS, report).map(|mark| mark.value);
    let decimal = mark("decimal").unwrap_or(default.decimal);
    let group = mark("group").unwrap_or(if decimal == ',' { '.' } else { default.group });
    let units = [("元", false), ("1", false), ("万元", true), ("10000", true)];
    let unit = table.word("unit", &units, report);
    Marks { decimal, group, ten_thousands: unit.is_some_and(|unit| unit.value) }
}

const SIGNS: &[(&str, char)] = &[(".", '.'), (",", ','), ("'", '\''), ("blank", ' ')];

fn read_rule(table: &Settings<'_, '_>, report: &mut Report) -> Option<AmountRule> {
    let mut column = |key: &'static str| Expression::of(&table.one_or_more(key, report));
    let (one, direction) = (column("amount"), column("direction"));
    let (money_in, money_out) = (column("in"), column("out"));
    let (debit, credit) = (column("debit"), column("credit"));
    let ins = table.texts("in_words", report);
    let outs = table.texts("out_words", report);
    let means = table.word("means", PLAIN, report);
    // A bank books a customer's money as its own debt: what it debits has left the account.
    let is_bank = table.word("view", &[("bank", true), ("books", false)], report);
    let owned = |words: Vec<crate::diag::At<&str>>| {
        words.into_iter().map(|word| word.value.to_owned()).collect()
    };
    match (one, money_in, money_out, debit, credit) {
        (Some(one), ..) => {
            let means = match (direction, means.map(|means| means.value)) {
                (Some(column), _) => Means::Word { column, ins: owned(ins), outs: owned(outs) },
                (None, Some(Plain::Receipts)) => Means::Receipts,
                (None, Some(Plain::SignedIn)) => Means::SignedIn,
                (None, Some(Plain::SignedOut)) => Means::SignedOut,
                (None, Some(Plain::Payments) | None) => Means::Payments,
            };
            Some(AmountRule::One(one, means))
        }
        (None, Some(money_in), Some(money_out), ..) => {
            Some(AmountRule::Two { money_in, money_out })
        }
        (None, _, _, Some(debit), Some(credit)) => {
            let is_bank = table.required("view", is_bank, report)?.value;
            let (money_in, money_out) = if is_bank { (credit, debit) } else { (debit, credit) };
            Some(AmountRule::Two { money_in, money_out })
        }
        _ => None,
    }
}
