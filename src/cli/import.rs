//! `sunbook import`: foreign tables into ledger and budget rows.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::args::Import;
use super::failure::{Failure, Status};
use super::files;
use super::terminal::Terminal;
use crate::diag::Value;
use crate::findings::{self, Colour};
use crate::import::{self, FileTotals, Outcome, Request, Source, SourceTotals};
use crate::sources::{Files, Worktree};
use crate::units::{Currency, Money, YearStart};

/// Imports some tables by a mapping, or suggests a mapping for one.
pub(super) fn run(asked: &Import, terminal: &mut Terminal) -> Result<Status, Failure> {
    if let Some(source) = &asked.suggest {
        return suggest(source, terminal).map(|()| Status::Fine);
    }
    let Some(mapping) = &asked.mapping else { return Ok(Status::Misused) };
    let folder = asked.into.as_deref().unwrap_or(Path::new("."));
    let existing = existing(folder)?;
    terminal.adopt_settings(&existing, Currency::CNY, YearStart::JANUARY);
    refuse_repeated(&asked.sources)?;
    let mapping = Held::read(mapping)?;
    let sources =
        asked.sources.iter().map(|path| Held::read(path)).collect::<Result<Vec<_>, _>>()?;
    let sources: Vec<Source<'_>> = sources.iter().map(Held::source).collect();
    let outcome =
        import::run(&Request { mapping: mapping.source(), sources: &sources, existing: &existing });
    show(&outcome, terminal);
    sum_up(&outcome, terminal)?;
    if outcome.report.has_errors() {
        return Err(Failure::new(Status::Found, "cli-import-refused"));
    }
    write(&outcome, folder, asked.dry_run, terminal)?;
    Ok(Status::Fine)
}

fn suggest(path: &Path, terminal: &mut Terminal) -> Result<(), Failure> {
    let held = Held::read(path)?;
    terminal.print(&import::suggest(&held.source()))
}

/// Shows what was found, at the lines of the sources and of the mapping.
fn show(outcome: &Outcome, terminal: &mut Terminal) {
    if !outcome.report.findings().is_empty() {
        let (files, words) = (&outcome.files, terminal.words());
        let text = findings::text(&outcome.report, files, words, Colour::Always);
        terminal.remark(&text);
    }
}

/// A file that was named on the command line, with its bytes.
struct Held {
    path: String,
    bytes: Vec<u8>,
}

impl Held {
    #[expect(clippy::disallowed_methods, reason = "a file that was named, from anywhere")]
    fn read(path: &Path) -> Result<Self, Failure> {
        let bytes =
            fs::read(path).map_err(|error| Failure::of_path("cli-cannot-read", path, &error))?;
        Ok(Self { path: path.display().to_string(), bytes })
    }

    fn source(&self) -> Source<'_> {
        Source { path: &self.path, bytes: &self.bytes }
    }
}

fn refuse_repeated(sources: &[PathBuf]) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for path in sources {
        let whole = path.canonicalize().unwrap_or_else(|_| path.clone());
        if !seen.insert(whole) {
            let failure = Failure::new(Status::Misused, "cli-import-twice");
            return Err(failure.with("path", path.display().to_string()));
        }
    }
    Ok(())
}

/// The settings, ledgers and budgets that the community has.
fn existing(folder: &Path) -> Result<Files, Failure> {
    let is_table = |path: &str| {
        let below = path.strip_prefix("ledger/").or_else(|| path.strip_prefix("budget/"));
        below.is_some_and(|name| name.ends_with(".csv") && !name.contains('/'))
    };
    let wanted = |path: &str| path == "community.toml" || is_table(path);
    let files = Files::read(&Worktree::new(folder), wanted)?;
    match files.unreadable().first() {
        Some(error) => Err(error.again().into()),
        None => Ok(files),
    }
}

/// What was read and what came of it, in figures.
fn sum_up(outcome: &Outcome, terminal: &mut Terminal) -> Result<(), Failure> {
    let summary = &outcome.summary;
    for source in &summary.sources {
        say_source(source, terminal)?;
    }
    for file in &summary.files {
        say_file(file, terminal)?;
    }
    let counts = [
        ("cli-import-kept", summary.kept),
        ("cli-import-changed", summary.changed),
        ("cli-import-vanished", summary.vanished),
    ];
    say_counts(&counts, "", terminal)
}

fn say_source(source: &SourceTotals, terminal: &mut Terminal) -> Result<(), Failure> {
    let values = [
        ("path", Value::from(source.path.as_str())),
        ("rows", Value::count(source.rows)),
        ("in", amount(source.money_in, terminal)),
        ("out", amount(source.money_out, terminal)),
    ];
    terminal.say("cli-import-source", &values)?;
    let counts = [("cli-import-ignored", source.ignored), ("cli-import-unused", source.refused)];
    say_counts(&counts, "  ", terminal)
}

fn say_file(file: &FileTotals, terminal: &mut Terminal) -> Result<(), Failure> {
    let values = [
        ("path", Value::from(file.path.as_str())),
        ("rows", Value::count(file.rows)),
        ("added", Value::count(file.added)),
        ("in", amount(file.money_in, terminal)),
        ("out", amount(file.money_out, terminal)),
    ];
    terminal.say("cli-import-file", &values)
}

/// Says how many, where there are any.
fn say_counts(
    counts: &[(&str, usize)],
    indent: &str,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    for (key, count) in counts.iter().filter(|(_, count)| *count > 0) {
        let text = terminal.word(key, &[("n", Value::count(*count))]);
        terminal.say_text(&format!("{indent}{text}"))?;
    }
    Ok(())
}

/// An amount in its own currency, which a mapping may set apart from the community's.
fn amount(money: Money, terminal: &Terminal) -> Value {
    let language = terminal.words().language();
    let words = terminal.catalogue().words(language, money.currency(), YearStart::JANUARY);
    words.map_or(Value::Money(money), |words| words.money_unit(money).into())
}

/// Writes what changes, all of it or nothing; a trial only says so.
fn write(
    outcome: &Outcome,
    folder: &Path,
    is_trial: bool,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    if outcome.written.is_empty() {
        return terminal.say("cli-import-nothing", &[]);
    }
    let paths = terminal.listed(outcome.written.iter().map(|(path, _)| path.as_str()));
    if is_trial {
        return terminal.say("cli-import-would", &[("paths", paths)]);
    }
    let written = outcome.written.iter().map(|(path, text)| (folder.join(path), text));
    files::write_all(&written.collect::<Vec<_>>())?;
    terminal.say("cli-import-written", &[("paths", paths)])?;
    terminal.say("cli-import-next", &[])
}
