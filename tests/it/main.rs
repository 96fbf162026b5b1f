//! The program as people meet it: files in, findings, pages and texts out.

mod charts;
mod published;
mod wording;
