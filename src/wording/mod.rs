//! Words: sentences in each language, and the forms of numbers, money, dates and lists.
//!
//! The only module that knows what a sentence looks like. Sentences stand in
//! Fluent catalogues, `locales/<tag>/<room>.ftl`; a further language is only
//! files. Text comes in plain and goes out plain: who sets it into HTML escapes it.
//! Nothing here knows what a message is about, and nothing here fails a build: what
//! a catalogue lacks shows itself as `⟦key⟧` and is listed by [`Catalogue::problems`].
//!
//! ```
//! use sunbook::diag::Value;
//! use sunbook::units::{Currency, Language, Money, YearStart};
//! use sunbook::wording::Catalogue;
//!
//! let catalogue = Catalogue::built_in();
//! let chinese = catalogue.words(&Language::chinese(), Currency::CNY, YearStart::JANUARY);
//! let chinese = chinese.expect("Chinese is built in");
//! let amount = Money::parse("821779.66", Currency::CNY).expect("a plain amount");
//! assert_eq!(chinese.money_unit(amount), "821,779.66 元");
//! assert_eq!(chinese.rounded_money(amount), "82.18 万元");
//! assert_eq!(chinese.say("count-vouchers", &[("n", Value::Count(12))]), "12 张凭证");
//! ```

mod amounts;
mod calendar;
mod catalogue;
mod form;
mod messages;
mod numbers;
mod overlay;
mod problem;
mod shape;
mod text;
mod values;
mod words;

pub use catalogue::Catalogue;
pub use problem::Problem;
pub use text::{is_turned, straight, visible};
pub use words::Words;
