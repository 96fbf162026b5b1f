//! What a site publishes for programs: tables, figures, findings and a manifest.
//!
//! Every function here is pure and writes bytes into whatever it is given; a
//! file is named first and written later, so a long ledger is never held.
//! `README.md` beside this file is the contract; a test holds it against the
//! tables. Nothing here words a sentence, draws a page or touches a disk.

mod facts;
mod cell;
mod table;
mod tables;
mod guard;
mod separated;
mod objects;
mod texts;
mod assessments;
mod findings;
mod summary;
mod inputs;
mod manifest;
mod search;
mod sitemap;
mod atom;

pub use atom::atom;
pub use cell::Cell;
pub use facts::Facts;
pub use findings::Sentences;
pub use guard::neutralised;
pub use inputs::Inputs;
pub use manifest::{BuildInfo, History, ListedFile, manifest};
pub use search::search;
pub use sitemap::{Address, sitemap};
pub use table::{Column, Form, Format, Table, write_table};
pub use tables::tables;

use std::io::{self, Write};

use crate::diag::Report;

/// The version of the published data: of names, forms and meanings.
///
/// New columns, keys and files may come without a new version; nothing is
/// renamed, removed or given another meaning without one.
pub const VERSION: u32 = 1;

/// What may be relied upon, as every site carries it.
const CONTRACT: &str = include_str!("README.md");

/// Writes the bytes of a file.
type Writing<'a> = Box<dyn Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a>;

/// A file of the site that is still to be written.
pub struct PublishedFile<'a> {
    /// Its path in the site, with `/` between its parts.
    pub path: String,
    writing: Writing<'a>,
}

impl<'a> PublishedFile<'a> {
    fn new(
        path: impl Into<String>,
        writing: impl Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a,
    ) -> Self {
        Self { path: path.into(), writing: Box::new(writing) }
    }

    /// Writes it into `out`.
    ///
    /// # Errors
    ///
    /// Those of `out`; nothing else can fail.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        (self.writing)(out)
    }

    /// All its bytes.
    ///
    /// # Errors
    ///
    /// None in practice: memory takes every byte.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.write(&mut bytes)?;
        Ok(bytes)
    }
}

/// Every file below `data/`, in the order of paths.
pub fn files<'a>(
    facts: Facts<'a>,
    report: &'a Report,
    build: &'a BuildInfo,
    sentences: Sentences<'a>,
) -> Vec<PublishedFile<'a>> {
    let mut files = vec![
        PublishedFile::new("data/assessments.json", move |out| assessments::write(facts, out)),
        PublishedFile::new("data/README.md", |out| out.write_all(CONTRACT.as_bytes())),
        PublishedFile::new("data/findings.json", move |out| {
            findings::write(facts, report, sentences, out)
        }),
        PublishedFile::new("data/summary.json", move |out| {
            summary::write(facts, report, build, out)
        }),
    ];
    for table in tables() {
        for format in Format::ALL {
            let path = format!("data/{}.{}", table.name(), format.extension());
            let write = move |out: &mut dyn Write| write_table(table, format, facts, out);
            files.push(PublishedFile::new(path, write));
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
