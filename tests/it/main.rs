//! The program as people meet it: files in, findings, pages and texts out.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod bad_input;
mod badge;
mod charts;
mod check;
mod checks;
mod cli;
mod codes;
mod findings;
mod formats;
mod gallery;
mod history;
mod hostile;
mod house;
mod import;
mod layers;
mod output;
mod pages_budget;
mod pages_ledger;
mod pages_money;
mod pages_paper;
mod pages_past;
mod pages_rest;
mod pages_share;
mod pages_whole;
mod preview;
mod privacy;
mod provenance;
mod published;
mod realdata;
mod realhistory;
mod sample;
mod search;
mod site;
mod transfers;
mod wording;
