//! Columns that a file kind declares.

/// A column that a file kind declares.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its English heading, which is also its name in published data.
    pub name: &'static str,
    /// Its Chinese heading.
    pub chinese: &'static str,
    /// What its cells hold.
    pub form: ColumnForm,
    /// Whether every file must have it, and every row must fill it.
    pub required: bool,
    /// What a suffix after a colon says, as in `name:en`.
    pub qualifier: Qualifier,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnForm {
    /// A name that other files refer to.
    Id,
    /// Free text.
    Text,
    /// An amount of money with at most the currency's decimals.
    Amount,
    /// A number with up to six decimals.
    Number,
    /// A rate such as `6.4%`.
    Rate,
    /// A whole number.
    Count,
    /// A date such as `2025-03-05`.
    Date,
    /// A period such as `2025-Q1`.
    Period,
    /// The id or first-language name of something declared elsewhere.
    Reference,
    /// One of a few words.
    Word,
}

/// What a suffix after a colon says about a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// The column takes none.
    None,
    /// The language of a translation.
    Language,
    /// The id of a fund; the column must have one.
    Fund,
}

impl Column {
    /// A column that may be absent or empty.
    pub(crate) const fn optional(
        name: &'static str,
        chinese: &'static str,
        form: ColumnForm,
    ) -> Self {
        Self { name, chinese, form, required: false, qualifier: Qualifier::None }
    }

    /// A column that every file has and every row fills.
    pub(crate) const fn required(
        name: &'static str,
        chinese: &'static str,
        form: ColumnForm,
    ) -> Self {
        Self { name, chinese, form, required: true, qualifier: Qualifier::None }
    }

    /// The same column, with translations beside it.
    pub(crate) const fn translated(self) -> Self {
        Self { qualifier: Qualifier::Language, ..self }
    }

    /// The same column, once for each fund.
    pub(crate) const fn by_fund(self) -> Self {
        Self { qualifier: Qualifier::Fund, ..self }
    }
}
