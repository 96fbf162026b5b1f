//! `sunbook export`: the published tables, to a file or into a pipe.

use std::path::Path;

use super::args::{Data, Export};
use super::build;
use super::community::Community;
use super::failure::{Failure, Status};
use super::files;
use super::terminal::Terminal;
use crate::diag::Value;
use crate::pipeline;
use crate::published::{self, Facts, Format, Table};
use crate::records;

/// Writes some tables, or lists them all.
pub(super) fn run(asked: &Export, terminal: &mut Terminal) -> Result<Status, Failure> {
    if asked.tables.is_empty() {
        return list(terminal).map(|()| Status::Fine);
    }
    let tables = asked.tables.iter().map(|name| find(name)).collect::<Result<Vec<_>, _>>()?;
    let is_stream = asked.out == Path::new("-");
    if is_stream && tables.len() > 1 {
        return Err(Failure::new(Status::Misused, "cli-export-several"));
    }
    let community = Community::new(&asked.from);
    let reading = pipeline::read(&community, &community.moment(asked.today)?)?;
    terminal.adopt(&reading);
    let Some((books, analysis)) = reading.books.as_ref().filter(|_| !reading.report.has_errors())
    else {
        build::show(&reading, terminal);
        return Err(Failure::new(Status::Found, "cli-export-refused"));
    };
    let facts = Facts { books, analysis, files: &reading.files };
    let format = format(asked.format);
    match tables.as_slice() {
        [table] if is_stream => {
            terminal.stream(|out| published::write_table(*table, format, facts, out))?;
        }
        tables => write(tables, format, facts, &asked.out, terminal)?,
    }
    Ok(Status::Fine)
}

const fn format(asked: Data) -> Format {
    match asked {
        Data::Csv => Format::Csv,
        Data::Json => Format::Json,
    }
}

fn find(name: &str) -> Result<&'static dyn Table, Failure> {
    let bare = name.trim_end_matches(".csv").trim_end_matches(".json");
    if let Some(table) = published::tables().into_iter().find(|table| table.name() == bare) {
        return Ok(table);
    }
    let names = || published::tables().into_iter().map(Table::name);
    Err(match records::nearest(bare, names()) {
        Some(near) => Failure::new(Status::Misused, "cli-export-near").with("near", near),
        None => {
            Failure::new(Status::Misused, "cli-export-unknown").with("names", Value::texts(names()))
        }
    }
    .with("name", name))
}

/// Writes one table to a file, or several into a folder.
fn write(
    tables: &[&'static dyn Table],
    format: Format,
    facts: Facts<'_>,
    out: &Path,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let mut written = Vec::new();
    for table in tables {
        let path = match tables.len() {
            1 => out.to_owned(),
            _ => out.join(format!("{}.{}", table.name(), format.extension())),
        };
        let mut bytes = Vec::new();
        published::write_table(*table, format, facts, &mut bytes)
            .map_err(|error| Failure::of_path("cli-cannot-write", &path, &error))?;
        written.push((path, bytes));
    }
    files::write_all(&written)?;
    let paths = terminal.listed(written.iter().map(|(path, _)| path.display().to_string()));
    terminal.say("cli-written", &[("paths", paths)])
}

fn list(terminal: &mut Terminal) -> Result<(), Failure> {
    let tables = published::tables();
    let width = tables.iter().map(|table| table.name().len()).max().unwrap_or_default();
    let line = |table: &&dyn Table| {
        let name = table.name();
        format!("{name:width$}  {}\n", terminal.word(&format!("cli-table-{name}"), &[]))
    };
    let text: String = tables.iter().map(line).collect();
    terminal.print(&text)
}
