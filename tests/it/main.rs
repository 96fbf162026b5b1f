//! The program as people meet it: files in, findings, pages and texts out.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod charts;
mod published;
mod wording;
