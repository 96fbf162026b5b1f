//! From books to what the page of search reads, into a sink.

use rayon::prelude::*;

use super::writing::BuildError;
use crate::output::Sink;
use crate::published::{self, Facts};
use crate::units::Language;
use crate::views::{self, Matter, Scene};
use crate::wording::Words;

/// Writes the rows, the names in each language and the readings.
pub(super) fn put_search(
    facts: Facts<'_>,
    matter: &Matter<'_>,
    words: &[(Language, Words)],
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    let names = words.iter().map(|(language, words)| {
        (language.clone(), views::search_names(Scene { matter, words, language }))
    });
    let names: Vec<_> = names.collect();
    let files = published::search(facts, &names);
    files.par_iter().try_for_each(|file| Ok(sink.put(&file.path, &file.bytes()?)?))
}
