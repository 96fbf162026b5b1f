//! Which pages there are, and what each one looks like.
//!
//! A site is a list of routes with one function that renders any of them, so
//! that pages are made in parallel and never all held at once. Templates print
//! what views say and decide nothing.

mod addresses;
mod alone;
mod charts;
mod gallery;
mod lean;
mod markdown;
mod own;
mod routes;
mod site;
mod theme;

pub use gallery::gallery;
pub use own::{own_files, replaceable, words_with_own};
pub use routes::{PageRoute, routes};
pub use site::{Rendered, Site};
pub use theme::{Theme, ThemeFault};
