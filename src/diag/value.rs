//! Values named in a finding, still to be worded in the reader's language.

use crate::units::{Date, Localized, Money, Month, Period, Quantity, Rate};

/// A value of a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text quoted as it is written.
    Text(String),
    /// A text that may have translations, such as the name of a budget line.
    Name(Localized),
    /// A word of the catalogue, by its key.
    Word(&'static str),
    /// A number of things.
    Count(i64),
    /// A number of things that may be broken.
    Quantity(Quantity),
    /// An amount.
    Money(Money),
    /// A rate, shown in percent.
    Rate(Rate),
    /// A difference of two rates, shown in percentage points.
    Points(Rate),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
    /// A period.
    Period(Period),
    /// Several of them, joined as the language joins a list.
    List(Vec<Value>),
}

impl Value {
    /// A list of texts quoted as they are written.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::Text(text.into())).collect())
    }

    /// A number of things.
    pub fn count(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Localized> for Value {
    fn from(name: &Localized) -> Self {
        Self::Name(name.clone())
    }
}

impl From<Money> for Value {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}

impl From<Rate> for Value {
    fn from(value: Rate) -> Self {
        Self::Rate(value)
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Self::Date(value)
    }
}

impl From<Month> for Value {
    fn from(value: Month) -> Self {
        Self::Month(value)
    }
}

impl From<Period> for Value {
    fn from(value: Period) -> Self {
        Self::Period(value)
    }
}

impl From<Quantity> for Value {
    fn from(value: Quantity) -> Self {
        Self::Quantity(value)
    }
}
