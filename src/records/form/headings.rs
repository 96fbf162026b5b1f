//! What the first line of a file says: which of the declared columns stand where.

use super::columns::{Column, Qualifier};
use super::nearest::{lookalikes, nearest};
use super::scan::Cell;
use crate::diag::{Code, Finding, Report, Severity, Value};
use crate::sources::File;
use crate::units::Language;

/// Where the cells of each declared column stand.
#[derive(Clone, Debug)]
pub(crate) struct Headings {
    /// For each declared column its position in the file.
    pub(super) positions: Vec<Option<usize>>,
    /// For each declared column its suffixed twins: the suffix and the position.
    pub(super) qualified: Vec<Vec<(String, usize)>>,
    /// The same where the suffix is a language.
    pub(super) translations: Vec<Vec<(Language, usize)>>,
    /// The headings as the file writes them.
    pub(super) written: Vec<String>,
    /// Whether the file is headed in Chinese.
    pub(super) is_chinese: bool,
}

/// What a heading of the file turned out to be.
enum Found<'t> {
    Column(usize, bool),
    Qualified(usize, bool, &'t str),
    Unknown,
}

/// The most columns that a file may have.
const MOST_COLUMNS: usize = 500;

impl Headings {
    /// Reads the first row; what is unknown, double, mixed or missing is reported at once.
    ///
    /// `width` is the number of its cells, of which `cells` may hold only the first.
    pub(super) fn read(
        file: &File,
        columns: &[Column],
        (cells, width): (&[Cell<'_>], usize),
        report: &mut Report,
    ) -> Option<Self> {
        let before = report.count(Severity::Error);
        if let Some(finding) = shape_fault(file, cells, width) {
            report.push(finding);
            return None;
        }
        let mut headings = Self {
            positions: vec![None; columns.len()],
            qualified: vec![Vec::new(); columns.len()],
            translations: vec![Vec::new(); columns.len()],
            written: cells.iter().map(|cell| cell.text.to_string()).collect(),
            is_chinese: false,
        };
        let mut scripts = Vec::new();
        let mut unknown = Vec::new();
        for (position, cell) in cells.iter().enumerate() {
            match headings.place(columns, position, &cell.text) {
                Ok(Some(is_chinese)) => scripts.push((is_chinese, cell)),
                Ok(None) => unknown.push(cell),
                Err(()) => report.push(fault(DUPLICATE_COLUMN, file, cell)),
            }
        }
        headings.is_chinese = scripts.first().is_some_and(|(is_chinese, _)| *is_chinese);
        for (_, cell) in scripts.iter().filter(|(script, _)| *script != headings.is_chinese) {
            report.push(fault(MIXED_HEADINGS, file, cell));
        }
        let mut misspelt = Vec::new();
        if scripts.is_empty() && cells.len() > 1 {
            report.push(no_headings(file, columns, cells));
            return None;
        }
        for cell in unknown {
            report.push(unknown_column(file, columns, cell, &mut misspelt));
        }
        headings.report_missing(file, columns, (cells, &misspelt), report);
        (report.count(Severity::Error) == before).then_some(headings)
    }

    /// Notes where a heading stands; says whether it is Chinese, `None` if it is unknown.
    fn place(
        &mut self,
        columns: &[Column],
        position: usize,
        heading: &str,
    ) -> Result<Option<bool>, ()> {
        match find(columns, heading) {
            Found::Unknown => Ok(None),
            Found::Column(column, is_chinese) => {
                if self.positions[column].replace(position).is_some() {
                    return Err(());
                }
                Ok(Some(is_chinese))
            }
            Found::Qualified(column, is_chinese, suffix) => {
                let twins = &mut self.qualified[column];
                if twins.iter().any(|(other, _)| other == suffix) {
                    return Err(());
                }
                twins.push((suffix.to_owned(), position));
                if let Some(language) = Language::parse(suffix) {
                    self.translations[column].push((language, position));
                }
                Ok(Some(is_chinese))
            }
        }
    }

    /// Reports the required columns that are not there, but for those that are only misspelt.
    fn report_missing(
        &self,
        file: &File,
        columns: &[Column],
        (cells, misspelt): (&[Cell<'_>], &[&str]),
        report: &mut Report,
    ) {
        let is_misspelt =
            |column: &Column| [column.name, column.chinese].iter().any(|n| misspelt.contains(n));
        let is_missing = |(column, position): &(&Column, &Option<usize>)| {
            column.required && position.is_none() && !is_misspelt(column)
        };
        let missing: Vec<&str> = columns
            .iter()
            .zip(&self.positions)
            .filter(is_missing)
            .map(|(column, _)| if self.is_chinese { column.chinese } else { column.name })
            .collect();
        if missing.is_empty() {
            return;
        }
        let end = cells.last().map_or(0, |cell| cell.end);
        let start = cells.first().map_or(0, |cell| cell.start);
        report.push(
            Finding::error(MISSING_COLUMN, file.place(start, end))
                .with("columns", Value::texts(missing)),
        );
    }
}

const UNKNOWN_COLUMN: Code = Code("unknown-column");
const DUPLICATE_COLUMN: Code = Code("duplicate-column");
const MIXED_HEADINGS: Code = Code("mixed-headings");
const MISSING_COLUMN: Code = Code("missing-column");
const TOO_MANY_COLUMNS: Code = Code("too-many-columns");
const WRONG_SEPARATOR: Code = Code("wrong-separator");

fn fault(code: Code, file: &File, cell: &Cell<'_>) -> Finding {
    Finding::error(code, file.place(cell.start, cell.end)).with("heading", &*cell.text)
}

/// A first line in which no heading is known: most likely it is missing.
fn no_headings(file: &File, columns: &[Column], cells: &[Cell<'_>]) -> Finding {
    let required = columns.iter().filter(|column| column.required);
    let is_chinese = !cells.iter().all(|cell| cell.text.is_ascii());
    let name = |column: &Column| if is_chinese { column.chinese } else { column.name };
    let place = file.place(cells[0].start, cells[cells.len() - 1].end);
    Finding::error(MISSING_COLUMN, place)
        .with("columns", Value::texts(required.map(name)))
        .hint("hint-no-headings")
}

/// What makes a first line no line of headings at all.
fn shape_fault(file: &File, cells: &[Cell<'_>], width: usize) -> Option<Finding> {
    let first = cells.first()?;
    if width > MOST_COLUMNS {
        let finding = fault(TOO_MANY_COLUMNS, file, first).with("found", Value::count(width));
        return Some(finding.with("most", Value::count(MOST_COLUMNS)));
    }
    let separators =
        [(';', "separator-semicolon"), ('\t', "separator-tab"), ('，', "separator-wide")];
    let (at, word) = separators
        .iter()
        .find_map(|(sign, word)| first.text.find(*sign).map(|at| (at, *word)))
        .filter(|_| width == 1)?;
    let start = first.start + at;
    let length = first.text[at..].chars().next().map_or(0, char::len_utf8);
    let place = file.place(start, start + length);
    Some(Finding::error(WRONG_SEPARATOR, place).with("separator", Value::Word(word)))
}

/// A heading that no column has, with the one that it most likely means.
///
/// The name of that column is left in `misspelt`, so that it is not reported
/// as missing too.
fn unknown_column(
    file: &File,
    columns: &[Column],
    cell: &Cell<'_>,
    misspelt: &mut Vec<&'static str>,
) -> Finding {
    let finding = fault(UNKNOWN_COLUMN, file, cell);
    if cell.text.trim().is_empty() {
        return finding.hint("hint-empty");
    }
    let (name, suffix) = cell.text.split_once([':', '：']).unwrap_or((&cell.text, ""));
    let names = || columns.iter().flat_map(|column| [column.name, column.chinese]);
    let Some(near) = nearest(name, names()) else { return finding };
    let is_it = |column: &&Column| [column.name, column.chinese].contains(&near);
    let qualifier = columns.iter().find(is_it).map_or(Qualifier::None, |it| it.qualifier);
    misspelt.push(near);
    let meant = match qualifier {
        Qualifier::Language if Language::parse(suffix.trim()).is_some() => {
            format!("{near}:{}", suffix.trim())
        }
        Qualifier::Fund if suffix.trim().is_empty() => {
            return finding.with("near", near).hint("hint-fund");
        }
        Qualifier::Fund => format!("{near}:{}", suffix.trim()),
        Qualifier::Language if name == near => {
            return finding.with("near", near).hint("hint-language");
        }
        _ => near.to_owned(),
    };
    let odd = lookalikes(&cell.text, &meant);
    let finding = finding.with("near", meant);
    match odd.as_slice() {
        [] => finding.hint("hint-near"),
        [blank] if blank == "U+0020" => finding.hint("hint-blank"),
        _ => finding.with("odd", Value::texts(odd)).hint("hint-odd"),
    }
}

fn find<'t>(columns: &[Column], heading: &'t str) -> Found<'t> {
    let named = |name: &str| {
        let by_chinese = columns.iter().position(|column| column.chinese == name);
        let by_name = columns.iter().position(|column| column.name == name);
        by_chinese.map(|index| (index, true)).or(by_name.map(|index| (index, false)))
    };
    if let Some((index, is_chinese)) = named(heading) {
        let needs_suffix = columns[index].qualifier == Qualifier::Fund;
        return if needs_suffix { Found::Unknown } else { Found::Column(index, is_chinese) };
    }
    let Some((name, suffix)) = heading.split_once(':') else { return Found::Unknown };
    match named(name) {
        Some((index, is_chinese)) => match columns[index].qualifier {
            Qualifier::Language if Language::parse(suffix).is_some() => {
                Found::Qualified(index, is_chinese, suffix)
            }
            Qualifier::Fund if !suffix.is_empty() => Found::Qualified(index, is_chinese, suffix),
            _ => Found::Unknown,
        },
        None => Found::Unknown,
    }
}
