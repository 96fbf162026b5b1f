//! What the page of search reads: rows of the ledger in parts, the names that they point to, readings.
//!
//! Every file is a script that hands one object to one function of the page, because a page that
//! is opened from a disk may load scripts and nothing else. The files hold what the ledger's table
//! and the pages publish, and nothing beside.

mod names;
mod parts;
mod readings;
mod rows;
mod script;

use std::sync::Arc;

use super::{Facts, PublishedFile};
use crate::units::Language;
use crate::views::SearchNames;

/// Every file below `search/`, for the languages of the site in their order.
pub fn search<'a>(
    facts: Facts<'a>,
    names: &'a [(Language, SearchNames)],
) -> Vec<PublishedFile<'a>> {
    let parts = Arc::new(parts::of(facts));
    let mut files = Vec::new();
    for number in 0..parts.len() {
        let rows = Arc::clone(&parts);
        files.push(PublishedFile::new(format!("search/rows-{}.js", number + 1), move |out| {
            out.write_all(rows::rows(facts, number, &rows[number]).as_bytes())
        }));
        for language in parts[number].translated(facts) {
            let rows = Arc::clone(&parts);
            let path = format!("search/rows-{}-{}.js", number + 1, tag(language));
            files.push(PublishedFile::new(path, move |out| {
                out.write_all(rows::texts(facts, number, &rows[number], language).as_bytes())
            }));
        }
    }
    let readings = readings::of(facts, names);
    let has_readings = readings.is_some();
    if let Some(readings) = readings {
        files.push(PublishedFile::new("search/pinyin.js", move |out| {
            out.write_all(readings.as_bytes())
        }));
    }
    for (language, names) in names {
        let parts = Arc::clone(&parts);
        files.push(PublishedFile::new(format!("search/{}.js", tag(language)), move |out| {
            let text = names::file(facts, language, names, &parts, has_readings);
            out.write_all(text.as_bytes())
        }));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// A language in the name of a file.
fn tag(language: &Language) -> String {
    language.tag().to_lowercase()
}
