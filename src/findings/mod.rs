//! Findings in a reader's language: as text for a terminal, as JSON, as SARIF, as annotations.
//!
//! Joins the codes, values and places of a report with the files that they
//! point into and the catalogue that words them. Nothing here finds anything,
//! and nothing here writes to a file or a terminal.
//!
//! # Columns
//!
//! Everywhere Unicode scalar values from 1, the end exclusive.
//!
//! # Catalogue
//!
//! The finding with the code `bad-amount` is the message `bad-amount`; its
//! attributes are `title`, a noun phrase, `explain`, what `explain` prints, and
//! `hint` with variants such as `hint-near`. Title, explanation and the plain
//! `hint` name no values.

mod excerpt;
mod explain;
mod github;
mod json;
mod said;
mod sarif;
mod text;

pub use explain::{codes, explain};
pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{Colour, text};
