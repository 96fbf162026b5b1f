//! Decisions: who agreed to what, with which votes, and what rests on it.

mod basis;
mod list;
mod one;
mod outcome;
mod vote;

pub use list::{DecisionRow, DecisionYear, Decisions, decisions};
pub use one::{DecisionPage, decision};
pub use vote::{Test, VoteLaw, VotePart, VoteRow};
