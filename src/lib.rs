//! A community's budget, ledger and service assessments, told as a public website.

pub mod units;
pub mod diag;
pub mod sources;
pub mod wording;
pub mod records;
pub mod import;
pub mod model;
pub mod analysis;
pub mod checks;
pub mod views;
pub mod findings;
pub mod charts;
pub mod pages;
pub mod published;
pub mod output;
pub mod pipeline;
pub mod cli;
