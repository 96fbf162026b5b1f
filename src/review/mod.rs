//! Reports on history: the life of a row, and what a change of the books means in money.
//!
//! Each report is one view, worded once, that several forms render: text,
//! JSON, Markdown, HTML. Whatever files say is data in all of them.

mod life;
mod life_text;

pub use life::{LifeReport, RowLife, life, near};
pub use life_text::{life_json, life_text};
