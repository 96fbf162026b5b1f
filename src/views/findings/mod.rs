//! Findings: what is not yet explained, what was answered, and what was looked for.

mod checked;
mod one;
mod page;
mod topic;

pub use checked::{CheckRow, Checked, Topic, UsedRule};
pub use one::FindingView;
pub use page::{FindingGroup, FindingPart, Findings, findings};
