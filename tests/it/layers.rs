//! The house rule, kept by a test: data travels one way, and so do imports.

use std::path::{Path, PathBuf};

use sunbook::sources::{Snapshot, Worktree};

/// The modules from the ground up; one may name those of lower floors, and its own files.
const FLOORS: &[&[&str]] = &[
    &["units"],
    &["diag"],
    &["sources", "wording"],
    &["records"],
    &["model", "import"],
    &["analysis"],
    &["history"],
    &["checks"],
    &["views", "findings"],
    &["charts", "review"],
    &["pages", "published", "output"],
    &["pipeline"],
    &["verify"],
    &["cli"],
];

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The Rust files below `src`, with their paths from there.
pub(crate) fn sources() -> Vec<(PathBuf, String)> {
    let folder = Worktree::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let paths = folder.entries().unwrap().into_iter().map(|entry| entry.path);
    let rust = paths.filter(|path| path.ends_with(".rs"));
    let text = |path: &str| String::from_utf8(folder.bytes(path).unwrap()).unwrap();
    rust.map(|path| (PathBuf::from(&path), text(&path))).collect()
}

fn module_of(path: &Path) -> &str {
    path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs")
}

/// The code of a file without its tests and comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    (1..).zip(code.lines()).filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The modules that a line of code names.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

/// What is wrong with the imports of the files.
fn faults(files: &[(PathBuf, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files {
        let module = module_of(path);
        let Some(own) = floor_of(module) else { continue };
        for (number, line) in code(text) {
            let is_lower = |named: &str| floor_of(named).is_some_and(|floor| floor < own);
            let wrong = named(line).filter(|named| *named != module && !is_lower(named));
            let wrong = wrong.map(|named| format!("names `{named}`"));
            let climbs = line.contains("super::super::").then(|| "climbs two steps".to_owned());
            let at = |what: String| format!("{}:{number}: {what}", path.display());
            faults.extend(wrong.chain(climbs).map(at));
        }
    }
    faults
}

#[test]
fn imports_run_one_way() {
    let faults = faults(&sources());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn an_import_against_the_stream_is_found() {
    let file = |path: &str, text: &str| (PathBuf::from(path), text.to_owned());
    let files = [
        file("units/money.rs", "use crate::model::Books;"),
        file("views/item.rs", "use crate::findings::text;"),
        file("model/books.rs", "use super::super::units;\nuse crate::{units, diag};"),
        file("pages/site.rs", "use crate::views::Page;\n// use crate::cli;"),
    ];
    let expected = [
        "units/money.rs:1: names `model`",
        "views/item.rs:1: names `findings`",
        "model/books.rs:1: climbs two steps",
        "model/books.rs:2: names ``",
    ];
    assert_eq!(faults(&files), expected);
}

#[test]
fn every_module_has_a_floor() {
    for (path, _) in sources() {
        let module = module_of(&path);
        let is_face = ["lib", "main"].contains(&module);
        assert!(is_face || floor_of(module).is_some(), "`{module}` stands on no floor");
    }
}
