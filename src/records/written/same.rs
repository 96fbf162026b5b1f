//! Whether two texts of a cell say the same thing.

use std::borrow::Cow;

use super::columns::column;
use crate::records::form::ColumnForm;
use crate::records::kinds::FileKind;
use crate::records::{adjustments, bank, budget};

/// Whether two texts of a column mean the same, such as `12` and `12.00`, or `支出` and `expense`.
pub(crate) fn is_same(kind: FileKind, name: &str, one: &str, other: &str) -> bool {
    one == other || canonical(kind, name, one) == canonical(kind, name, other)
}

/// The one form of what a cell says, where its column has one.
pub(super) fn canonical<'t>(kind: FileKind, name: &str, text: &'t str) -> Cow<'t, str> {
    let base = name.split_once(':').map_or(name, |(base, _)| base);
    match column(kind, name).map(|column| column.form) {
        // An entry without a number is the first of its voucher.
        Some(_) if kind == FileKind::Ledger && base == "line" && text.is_empty() => "1".into(),
        Some(ColumnForm::Amount | ColumnForm::Number | ColumnForm::Count) => number(text),
        Some(ColumnForm::Rate) => match text.strip_suffix('%') {
            Some(percent) => Cow::Owned(format!("{}%", number(percent))),
            None => number(text),
        },
        Some(ColumnForm::Word) => Cow::Borrowed(word(kind, base, text)),
        _ => Cow::Borrowed(text),
    }
}

/// A plain number without zeros that say nothing; anything else as it is.
fn number(text: &str) -> Cow<'_, str> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let is_plain = !whole.is_empty()
        && whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit());
    if !is_plain {
        return Cow::Borrowed(text);
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match decimals.trim_end_matches('0') {
        "" if whole == "0" => Cow::Borrowed("0"),
        "" => Cow::Owned(format!("{sign}{whole}")),
        decimals => Cow::Owned(format!("{sign}{whole}.{decimals}")),
    }
}

/// The English one of the words that mean the same.
fn word<'t>(kind: FileKind, name: &str, text: &'t str) -> &'t str {
    fn english<'t, T>(words: &[(&'static str, &'static str, T)], text: &'t str) -> &'t str {
        words.iter().find(|word| word.1 == text).map_or(text, |word| word.0)
    }
    match (kind, name) {
        (FileKind::Budget, "kind") => english(budget::KINDS, text),
        (FileKind::Budget, "heading") => english(budget::HEADINGS, text),
        (FileKind::Adjustments, _) => english(adjustments::SOURCES, text),
        (FileKind::Bank, _) => english(bank::KINDS, text),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_are_compared_by_what_they_mean() {
        let same = |kind, name, one, other| is_same(kind, name, one, other);
        assert!(same(FileKind::Ledger, "out", "12.0", "12.00"));
        assert!(same(FileKind::Ledger, "out", "-0.0", "0"));
        assert!(same(FileKind::Budget, "kind", "支出", "expense"));
        assert!(!same(FileKind::Ledger, "out", "-12", "12"));
        assert!(!same(FileKind::Ledger, "invoice", "012", "12"));
        assert!(!same(FileKind::Ledger, "out", "1,2", "12"));
    }
}
