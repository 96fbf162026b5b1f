//! Published data: what programs read from a site.

mod laws;
