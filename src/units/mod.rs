//! Amounts, rates, quantities, dates and periods: values that every other module speaks in.
//!
//! Each is parsed once, at the door, into a type that cannot hold nonsense.
//! Nothing here knows of files, languages or pages, and nothing here is a float.

mod currency;
mod date;
mod lenient;
mod foreign;
mod localized;
mod money;
mod number;
mod month;
mod period;
mod split;

pub use currency::Currency;
pub use date::{Date, DateFault};
pub use foreign::{DateForm, Marks, read_amount, read_date};
pub use lenient::{half_width, suggest_amount, suggest_date, suggest_period, suggest_serial_date};
pub use localized::{Language, Localized};
pub use money::{AmountFault, Money};
pub use month::Month;
pub use number::{Quantity, Rate};
pub use period::{FiscalYear, Period, YearStart};
