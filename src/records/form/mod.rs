//! Reading CSV, TOML and Markdown with the exact place of every cell, key and word.
//!
//! Shared by the file kinds; knows no file kind itself. What is wrong with the
//! form of a file is reported here, all of it in one pass.

mod cells;
mod columns;
mod figures;
mod headings;
mod ids;
mod nearest;
mod numbers;
mod scan;
mod settings;
mod syntax;
mod table;
mod text;
mod values;

pub use columns::{Column, ColumnForm, Qualifier};
pub(crate) use nearest::nearest;
pub(super) use settings::{Settings, read as read_settings};
pub(super) use table::{Row, Slot, Table};
pub(super) use text::is_readable;
