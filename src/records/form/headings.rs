//! Columns: what a file kind declares, and what the first line of a file says.

use super::nearest::nearest;
use super::scan::Cell;
use crate::diag::{Code, Finding, Report, Value};
use crate::sources::File;
use crate::units::Language;

/// A column that a file kind declares.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its English heading, which is also its name in published data.
    pub name: &'static str,
    /// Its Chinese heading.
    pub chinese: &'static str,
    /// What its cells hold.
    pub form: ColumnForm,
    /// Whether every file must have it, and every row must fill it.
    pub required: bool,
    /// What a suffix after a colon says, as in `name:en`.
    pub qualifier: Qualifier,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnForm {
    /// A name that other files refer to.
    Id,
    /// Free text.
    Text,
    /// An amount of money with at most the currency's decimals.
    Amount,
    /// A number with up to six decimals.
    Number,
    /// A rate such as `6.4%`.
    Rate,
    /// A whole number.
    Count,
    /// A date such as `2025-03-05`.
    Date,
    /// A period such as `2025-Q1`.
    Period,
    /// The id or first-language name of something declared elsewhere.
    Reference,
    /// One of a few words.
    Word,
}

/// What a suffix after a colon says about a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// The column takes none.
    None,
    /// The language of a translation.
    Language,
    /// The id of a fund; the column must have one.
    Fund,
}

impl Column {
    /// A column that may be absent or empty.
    pub(in crate::records) const fn optional(
        name: &'static str,
        chinese: &'static str,
        form: ColumnForm,
    ) -> Self {
        Self { name, chinese, form, required: false, qualifier: Qualifier::None }
    }

    /// A column that every file has and every row fills.
    pub(in crate::records) const fn required(
        name: &'static str,
        chinese: &'static str,
        form: ColumnForm,
    ) -> Self {
        Self { name, chinese, form, required: true, qualifier: Qualifier::None }
    }

    /// The same column, with translations beside it.
    pub(in crate::records) const fn translated(self) -> Self {
        Self { qualifier: Qualifier::Language, ..self }
    }

    /// The same column, once for each fund.
    pub(in crate::records) const fn by_fund(self) -> Self {
        Self { qualifier: Qualifier::Fund, ..self }
    }
}

/// Where the cells of each declared column stand.
#[derive(Clone, Debug)]
pub(super) struct Headings {
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

impl Headings {
    /// Reads the first row; what is unknown, double, mixed or missing is reported at once.
    pub(super) fn read(
        file: &File,
        columns: &[Column],
        cells: &[Cell<'_>],
        report: &mut Report,
    ) -> Option<Self> {
        let mut headings = Self {
            positions: vec![None; columns.len()],
            qualified: vec![Vec::new(); columns.len()],
            translations: vec![Vec::new(); columns.len()],
            written: cells.iter().map(|cell| cell.text.to_string()).collect(),
            is_chinese: false,
        };
        let mut scripts = Vec::new();
        let before = report.count(crate::diag::Severity::Error);
        for (position, cell) in cells.iter().enumerate() {
            match headings.place(columns, position, &cell.text) {
                Ok(Some(is_chinese)) => scripts.push((is_chinese, cell)),
                Ok(None) => report.push(unknown_column(file, columns, cell)),
                Err(()) => report.push(fault(DUPLICATE_COLUMN, file, cell)),
            }
        }
        headings.is_chinese = scripts.first().is_some_and(|(is_chinese, _)| *is_chinese);
        for (_, cell) in scripts.iter().filter(|(script, _)| *script != headings.is_chinese) {
            report.push(fault(MIXED_HEADINGS, file, cell));
        }
        headings.report_missing(file, columns, cells, report);
        (report.count(crate::diag::Severity::Error) == before).then_some(headings)
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

    fn report_missing(
        &self,
        file: &File,
        columns: &[Column],
        cells: &[Cell<'_>],
        report: &mut Report,
    ) {
        let is_missing =
            |(column, position): &(&Column, &Option<usize>)| column.required && position.is_none();
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

fn fault(code: Code, file: &File, cell: &Cell<'_>) -> Finding {
    Finding::error(code, file.place(cell.start, cell.end)).with("heading", &*cell.text)
}

fn unknown_column(file: &File, columns: &[Column], cell: &Cell<'_>) -> Finding {
    let names = columns.iter().flat_map(|column| [column.name, column.chinese]);
    let finding = fault(UNKNOWN_COLUMN, file, cell);
    match nearest(&cell.text, names) {
        Some(name) => finding.with("near", name).hint("hint-near"),
        None => finding,
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
