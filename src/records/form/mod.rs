//! Reading CSV, TOML and Markdown with the exact place of every cell, key and word.
//!
//! Shared by the file kinds; knows no file kind itself. What is wrong with the
//! form of a file is reported here, all of it in one pass.

mod cells;
mod columns;
mod figures;
mod foreign;
mod headings;
mod ids;
mod nearest;
mod numbers;
mod scan;
mod settings;
mod syntax;
mod table;
mod text;
mod totals;
mod values;

pub use columns::{Column, ColumnForm, Qualifier};
pub(crate) use foreign::{Cells, scan_rows};
pub(crate) use headings::Headings;
pub(crate) use ids::{LONGEST, is_id_character};
pub(crate) use nearest::nearest;
pub(crate) use settings::{Settings, read as read_settings};
pub(super) use table::{Row, Slot, Table};
pub(crate) use text::is_readable;
pub(crate) use totals::is_total;
