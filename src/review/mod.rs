//! Reports on history: the life of a row, and what a change of the books means in money.
//!
//! Each report is one view, worded once, that several forms render: text,
//! JSON, Markdown, HTML. Whatever files say is data in all of them.

mod effect;
mod findings;
mod html;
mod json;
mod life;
mod life_text;
mod markdown;
mod report;
mod side;
mod summary;
mod tables;
mod text;

pub use html::review_html;
pub use life::{LifeReport, RowLife, life, near};
pub use life_text::{life_json, life_text};
pub use markdown::review_markdown;
pub use report::{ReviewReport, review};
pub use side::{Changeset, Side};
pub use text::{review_json, review_text};
