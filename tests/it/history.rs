//! What happened to rows, told by repositories that are written as text.

#![expect(clippy::disallowed_methods, reason = "repositories are made with git")]

mod change;
mod effort;
mod exposed;
mod incomplete;
mod laws;
mod life;
mod lock;
mod repository;
mod rows;
mod story;

pub(crate) use story::{Story, git};
