//! Which path is which kind of file.

use crate::diag::{Code, Finding, Place, Report, Severity};
use crate::records::form::nearest;
use crate::sources::{EntryKind, File, Files};
use crate::units::Period;

/// A kind of file that a community keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `community.toml`
    Community,
    /// `budget/YEAR.csv`
    Budget,
    /// `budget/YEAR-adjustments.csv`
    Adjustments,
    /// `ledger/NAME.csv`
    Ledger,
    /// `tariffs.csv`
    Tariffs,
    /// `collections/YEAR.csv`
    Collections,
    /// `bank/NAME.csv`
    Bank,
    /// `periods.csv`
    Periods,
    /// `explanations.csv`
    Explanations,
    /// `redactions.csv`
    Redactions,
    /// `contracts.csv`
    Contracts,
    /// `counterparties.csv`
    Counterparties,
    /// `assessments/PERIOD.toml`
    Assessment,
    /// `decisions/NAME.md`
    Decision,
    /// `items/ITEM.md`
    Story,
    /// `notices/NAME.md`
    Notice,
    /// `pages/NAME.md`
    Page,
}

/// The folders that a community keeps files of these kinds in.
const FOLDERS: &[&str] = &[
    "assessments",
    "bank",
    "budget",
    "collections",
    "decisions",
    "import",
    "items",
    "ledger",
    "notices",
    "pages",
    "theme",
    "vouchers",
];

/// The single files of these kinds.
const SINGLE: &[(&str, FileKind)] = &[
    ("community.toml", FileKind::Community),
    ("contracts.csv", FileKind::Contracts),
    ("counterparties.csv", FileKind::Counterparties),
    ("explanations.csv", FileKind::Explanations),
    ("periods.csv", FileKind::Periods),
    ("redactions.csv", FileKind::Redactions),
    ("tariffs.csv", FileKind::Tariffs),
];

const UNKNOWN_FILE: Code = Code("unknown-file");
const LINKED_FILE: Code = Code("linked-file");
const POINTER_FILE: Code = Code("pointer-file");
const NO_COMMUNITY: Code = Code("no-community");
const NOT_READ_FOLDERS: [&str; 3] = ["import", "theme", "vouchers"];

/// The kind of the file at `path`, or `None` where it is none that is read.
pub fn kind_of(path: &str) -> Option<FileKind> {
    let Some((folder, name)) = path.split_once('/') else {
        return SINGLE.iter().find(|(single, _)| *single == path).map(|(_, kind)| *kind);
    };
    let (stem, suffix) = name.rsplit_once('.')?;
    let is_year = |text: &str| matches!(Period::parse(text), Some(Period::Year(_)));
    if name.contains('/') || stem.is_empty() {
        return None;
    }
    match (folder, suffix) {
        ("budget", "csv") if is_year(stem) => Some(FileKind::Budget),
        ("budget", "csv") if stem.strip_suffix("-adjustments").is_some_and(is_year) => {
            Some(FileKind::Adjustments)
        }
        ("ledger", "csv") => Some(FileKind::Ledger),
        ("collections", "csv") if is_year(stem) => Some(FileKind::Collections),
        ("bank", "csv") => Some(FileKind::Bank),
        ("assessments", "toml") => Some(FileKind::Assessment),
        ("decisions", "md") => Some(FileKind::Decision),
        ("items", "md") => Some(FileKind::Story),
        ("notices", "md") => Some(FileKind::Notice),
        ("pages", "md") => Some(FileKind::Page),
        _ => None,
    }
}

/// Whether files of these kinds lie in the folder of this name.
pub fn is_read_folder(name: &str) -> bool {
    FOLDERS.contains(&name) && !NOT_READ_FOLDERS.contains(&name)
}

/// The folders and single files that a community keeps, by their names in its folder.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FOLDERS.iter().copied().chain(SINGLE.iter().map(|(name, _)| *name))
}

/// Whether a path is one of a community's own files, rather than something that lies beside them.
pub fn is_own(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    names().any(|name| name == first)
}

/// The fiscal year in the name of a file.
pub(super) fn year_of(path: &str) -> Option<i16> {
    path.split_once('/')?.1.get(..4)?.parse().ok()
}

/// The papers of vouchers: paths below `vouchers/`, with sizes.
pub(super) fn papers(files: &Files) -> Vec<(&str, u64)> {
    let papers = files.unread().filter_map(|(path, size)| {
        let below = path.strip_prefix("vouchers/")?;
        Some((below, size))
    });
    papers.collect()
}

/// The settings of the community; their absence is reported.
pub(super) fn find_community<'s>(files: &'s Files, report: &mut Report) -> Option<&'s File> {
    let file = files.find("community.toml");
    if file.is_none() {
        report.push(Finding::new(NO_COMMUNITY, Severity::Error));
    }
    file
}

/// Reports files whose names look meant but are not known, and links, which are never followed.
pub(super) fn report_odd_paths(files: &Files, report: &mut Report) {
    for (path, kind) in files.refused() {
        let what = if kind == EntryKind::Link { "link" } else { "special" };
        report
            .push(Finding::new(LINKED_FILE, Severity::Error).with("path", path).with("what", what));
    }
    for path in files.pointers() {
        report.push(Finding::new(POINTER_FILE, Severity::Error).with("path", path));
    }
    let read = files.iter().map(|file| (file.path.as_str(), Some(Place::top(file.id))));
    let unread = files.unread().map(|(path, _)| (path, None));
    let mut folders = Vec::new();
    for (path, place) in read.chain(unread).filter(|(path, _)| kind_of(path).is_none()) {
        if let Some(finding) = odd_path(path, place, &mut folders) {
            report.push(finding);
        }
    }
}

/// What to say of a path of no known kind: nothing, unless it looks meant as one.
fn odd_path<'p>(
    path: &'p str,
    place: Option<Place>,
    folders: &mut Vec<&'p str>,
) -> Option<Finding> {
    let finding = Finding::warning(UNKNOWN_FILE).with("path", path);
    let finding = place.map_or(finding.clone(), |place| finding.at(place));
    let Some((folder, _)) = path.split_once('/') else {
        let is_table = path.ends_with(".csv") || path.ends_with(".toml");
        let near = nearest(path, SINGLE.iter().map(|(name, _)| *name));
        return match near {
            Some(near) => Some(finding.with("near", near).hint("hint-near")),
            None => is_table.then_some(finding),
        };
    };
    if NOT_READ_FOLDERS.contains(&folder) {
        return None;
    }
    if FOLDERS.contains(&folder) {
        return Some(finding.hint("hint-folder").with("folder", folder));
    }
    let near = nearest(folder, FOLDERS.iter().copied())?;
    if folders.contains(&folder) {
        return None;
    }
    folders.push(folder);
    Some(finding.with("near", format!("{near}/")).hint("hint-near"))
}
