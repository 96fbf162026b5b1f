//! Findings: what is to be said about the files, as codes with values and places.
//!
//! A finding holds no words. Its sentence, hint and explanation stand in the
//! catalogue of each language under its code; `findings` joins the two. Which
//! codes exist is known only to the modules that find them.

mod finding;
mod place;
mod report;
mod value;

pub use finding::{Answer, Code, Finding, Severity, Subject};
pub use place::{At, FileId, Place};
pub use report::Report;
pub use value::Value;
