//! A community's budget, ledger and service assessments, told as a public website.
//!
//! # A tour
//!
//! Data travels one way, from files to a site, through floors that a test keeps
//! apart; a module names only those before it in this list.
//!
//! 1. [`units`] holds exact amounts, dates and periods; [`diag`] findings and places.
//! 2. [`sources`] brings files in, from a folder or from memory; [`wording`] says
//!    values and messages in a language.
//! 3. [`records`] reads each kind of file as it is written, with the place of every cell.
//! 4. [`import`] turns foreign tables into such files; [`model`] resolves records
//!    into books, in which every reference is a thing.
//! 5. [`analysis`] computes every figure, once.
//! 6. [`history`] compares versions row by row; [`checks`] finds what does not agree, is missing or was not done as agreed.
//! 7. [`views`] says what each page shows, in finished words; [`findings`] shows a
//!    report as text, JSON, SARIF or annotations.
//! 8. [`charts`] draws what views say; [`review`] reports on history and on changes.
//! 9. [`pages`] renders views through a theme; [`published`] writes the same facts
//!    as tables and documents; [`output`] puts a finished site in its place.
//! 10. [`pipeline`] is the story on one screen; [`verify`] tells it once more and
//!     compares; [`cli`] lets people do both.
//!
//! One fact has three types: the record as written, the model as resolved, the
//! view as worded. Begin with [`pipeline::read`] and [`pipeline::build`].

pub mod units;
pub mod diag;
pub mod sources;
pub mod wording;
pub mod records;
pub mod import;
pub mod model;
pub mod analysis;
pub mod history;
pub mod checks;
pub mod views;
pub mod findings;
pub mod charts;
pub mod review;
pub mod pages;
pub mod published;
pub mod output;
pub mod pipeline;
pub mod verify;
pub mod cli;
