//! Foreign tables made into ledger and budget files by a mapping that the repository keeps.
//!
//! Bytes in, texts and findings out: nothing here touches a disk, and nothing
//! that stands in the repository is changed or removed, only added to. A row
//! that cannot be used is a finding at its line of the source; none is passed
//! over in silence. The page of the mapping file is `README.md` beside this.

mod annotated;
mod budget;
mod declare;
mod decode;
mod existing;
mod expression;
mod fields;
mod funds;
mod items;
mod ledger;
mod lines;
mod mapping;
mod postings;
mod slug;
mod suggest;
mod summary;
mod synonyms;
mod table;
mod vouchers;
mod written;
mod write;

pub use suggest::suggest;
pub use summary::{FileTotals, SourceTotals, Summary};

use crate::diag::{Finding, Report, Value};
use crate::records;
use crate::sources::{Files, Memory};
use crate::wording::Catalogue;

use decode::{Decoded, Fault};
use existing::Existing;
use items::Items;
use mapping::{Defaults, Kind, Mapping};
use table::{ENCODING, SourceTable};

/// A file as somebody hands it over.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its path, as findings name it.
    pub path: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// All that an import is made from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The mapping, `import/NAME.toml`.
    pub mapping: Source<'a>,
    /// The foreign files, in the order in which their rows are to be read.
    pub sources: &'a [Source<'a>],
    /// The community's own files, whose ids are kept.
    pub existing: &'a Files,
}

/// What an import has to say and to write.
#[derive(Debug)]
pub struct Outcome {
    /// The files to write: path and whole text, only those that change.
    pub written: Vec<(String, String)>,
    /// What was found; its places are in [`Outcome::files`].
    pub report: Report,
    /// The same in figures.
    pub summary: Summary,
    /// The mapping, the decoded sources and the community's ledgers and budgets.
    pub files: Files,
}

/// Imports the sources of a request.
///
/// Where the report has errors, `written` holds all that could be used; the
/// caller decides whether that is written.
pub fn run(request: &Request<'_>) -> Outcome {
    let mut report = Report::default();
    let (files, faults) = gather(request);
    let mut summary = Summary::default();
    let written = import(request, &files, &faults, &mut summary, &mut report).unwrap_or_default();
    report.sort();
    Outcome { written, report, summary, files }
}

/// Puts all texts into one place that findings can point into.
fn gather(request: &Request<'_>) -> (Files, Vec<Option<Fault>>) {
    let mut memory = Memory::default();
    memory.insert(request.mapping.path, request.mapping.bytes);
    let encoding = held(&memory).find(request.mapping.path).and_then(mapping::declared_encoding);
    for file in request.existing.iter() {
        if file.path.starts_with("ledger/") || file.path.starts_with("budget/") {
            memory.insert(file.path.as_str(), file.text());
        }
    }
    let mut faults = Vec::new();
    for source in request.sources {
        let Decoded { text, fault } = decode::decode(source.bytes, encoding);
        memory.insert(source.path, text);
        faults.push(fault);
    }
    (held(&memory), faults)
}

/// The files of a memory, whose reading cannot fail.
fn held(memory: &Memory) -> Files {
    Files::read(memory, |_| true).unwrap_or_default()
}

fn import(
    request: &Request<'_>,
    files: &Files,
    faults: &[Option<Fault>],
    summary: &mut Summary,
    report: &mut Report,
) -> Option<Vec<(String, String)>> {
    let defaults = defaults(request.existing);
    let mapping = mapping::read(files.find(request.mapping.path)?, &defaults, report)?;
    let existing = Existing::read(files, report);
    let is_whole = report_undecodable(request.existing, files, report);
    let mut tables: Vec<SourceTable<'_>> = Vec::new();
    for (source, fault) in request.sources.iter().zip(faults) {
        let Some(file) = files.find(source.path) else { continue };
        tables.extend(SourceTable::open(file, *fault, &mapping.source, report));
    }
    if existing.has_faults || !is_whole {
        return None;
    }
    match mapping.target.kind {
        Kind::Ledger => {
            Some(import_ledger(request, &mut tables, &mapping, &existing, summary, report))
        }
        Kind::Budget => {
            Some(import_budget(request, &mut tables, &mapping, &existing, summary, report))
        }
    }
}

fn import_ledger(
    request: &Request<'_>,
    tables: &mut [SourceTable<'_>],
    mapping: &Mapping,
    existing: &Existing<'_>,
    summary: &mut Summary,
    report: &mut Report,
) -> Vec<(String, String)> {
    let mut items = Items::new(&mapping.items, existing);
    let (vouchers, sources) = ledger::read(tables, mapping, &mut items, report);
    summary.sources = sources;
    let lines = declare::budget_lines(&vouchers, &items, mapping, existing);
    let rows = vouchers::assign(vouchers, mapping, existing, summary, report);
    let language = &mapping.target.language;
    let mut written = write::render(&lines, records::budget::COLUMNS, language, existing);
    written.extend(write::render(&rows, records::ledger::COLUMNS, language, existing));
    written.extend(funds::declared(&rows, records::ledger::COLUMNS, mapping, request.existing));
    written
}

fn import_budget(
    request: &Request<'_>,
    tables: &mut [SourceTable<'_>],
    mapping: &Mapping,
    existing: &Existing<'_>,
    summary: &mut Summary,
    report: &mut Report,
) -> Vec<(String, String)> {
    let target = &mapping.target;
    let catalogue = Catalogue::built_in();
    let words = catalogue.words(&target.language, target.currency, target.year_start);
    let rows = budget::import(tables, mapping, existing, words.as_ref(), summary, report);
    let mut written = write::render(&rows, records::budget::COLUMNS, &target.language, existing);
    written.extend(funds::declared(&rows, records::budget::COLUMNS, mapping, request.existing));
    written
}

/// Reports files that nothing may be added to, because not all of their text is known.
fn report_undecodable(existing: &Files, files: &Files, report: &mut Report) -> bool {
    let mut is_whole = true;
    for file in existing.iter() {
        let Some((offset, held)) = file.undecodable().zip(files.find(&file.path)) else { continue };
        is_whole = false;
        let finding = Finding::error(ENCODING, held.place(offset, offset + 1));
        report.push(finding.with("offset", Value::count(offset)));
    }
    is_whole
}

/// Currency, year and language of the community, where its settings can be read.
fn defaults(existing: &Files) -> Defaults {
    let Some(settings) = existing.find("community.toml") else { return Defaults::default() };
    let mut memory = Memory::default();
    memory.insert("community.toml", settings.text());
    let alone = held(&memory);
    let read = records::read(&alone, &mut Report::default());
    read.map_or_else(Defaults::default, |records| {
        let identity = records.community.identity;
        Defaults {
            currency: Some(identity.currency),
            year_start: Some(identity.year_start),
            language: identity.languages.into_iter().next(),
        }
    })
}
