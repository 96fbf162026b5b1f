//! The program as people meet it: files in, findings, pages and texts out.

mod bad_input;
mod charts;
mod check;
mod checks;
mod cli;
mod codes;
mod findings;
mod formats;
mod house;
mod import;
mod layers;
mod pages_budget;
mod pages_ledger;
mod pages_money;
mod pages_rest;
mod privacy;
mod published;
mod realdata;
mod sample;
mod site;
mod transfers;
mod wording;
