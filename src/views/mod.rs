//! What each page shows: plain data in finished words, ready for a template or a drawing.
//!
//! A view words figures and puts them in order. It never adds up an amount, never
//! names a file or a tag, and leaves nothing for a template to decide.

pub mod chart;
