//! Texts, numbers and documents in JSON.

use std::io::{self, Write};

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::cell::share;
use crate::model::Books;
use crate::units::{Localized, Money, Quantity, Rate};

/// A text by language: the first one, and the site's others where they are translated.
pub(super) fn words(books: &Books, text: &Localized) -> Value {
    if text.is_empty() {
        return Value::Null;
    }
    let mut by_language = Map::new();
    let first = books.language();
    by_language.insert(first.tag().to_owned(), text.first().into());
    for language in books.community.languages.iter().skip(1) {
        if let Some(translation) = text.translation(language) {
            by_language.insert(language.tag().to_owned(), translation.into());
        }
    }
    Value::Object(by_language)
}

/// An amount as text with all decimals of its currency.
pub(super) fn amount(amount: Money) -> Value {
    amount.to_string().into()
}

/// A rate as text: a fraction of one.
pub(super) fn fraction(rate: Rate) -> Value {
    share(rate).to_string().into()
}

/// A number as text.
pub(super) fn number(quantity: Quantity) -> Value {
    let number: Decimal = quantity.number().normalize();
    number.to_string().into()
}

/// Writes a document for people and programs alike: indented, with a line feed at the end.
pub(super) fn write_document(document: &Value, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, document)?;
    out.write_all(b"\n")?;
    out.flush()
}
