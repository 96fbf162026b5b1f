//! Small sites, and folders as they can be compared.
#![expect(clippy::disallowed_methods, reason = "tests look at what was written")]

use std::{collections::BTreeMap, fs, path::Path};
use sunbook::output::{Digest, OutputError, Sink, Stage};

/// The digest of every file below `folder`, by its path.
pub(super) fn tree(folder: &Path) -> BTreeMap<String, Digest> {
    let mut files = BTreeMap::new();
    gather(folder, "", &mut files);
    files
}

fn gather(folder: &Path, before: &str, files: &mut BTreeMap<String, Digest>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{before}{}", entry.file_name().to_string_lossy());
        match entry.file_type().unwrap().is_dir() {
            true => gather(&entry.path(), &format!("{path}/"), files),
            false => drop(files.insert(path, Digest::of(&fs::read(entry.path()).unwrap()))),
        }
    }
}

/// What is in one file.
pub(super) fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// The names directly in `folder`.
pub(super) fn beside(folder: &Path) -> Vec<String> {
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

/// A page that tells its site's word and its own address.
pub(super) fn page(word: &str, path: &str) -> Vec<u8> {
    format!("{word} {path}\n").repeat(40).into_bytes()
}

/// Builds a site of such pages.
pub(super) fn build(site: &Path, paths: &[&str], word: &str) -> Result<(), OutputError> {
    let stage = Stage::begin(site, &[])?;
    for path in paths {
        stage.put(path, &page(word, path))?;
    }
    stage.finish().map(drop)
}

/// Builds a site of `count` pages in three folders.
pub(super) fn build_many(site: &Path, count: usize, word: &str) -> Result<(), OutputError> {
    let stage = Stage::begin(site, &[])?;
    for number in 0..count {
        let path = format!("{}/{number}.html", number % 3);
        stage.put(&path, &page(word, &path))?;
    }
    stage.finish().map(drop)
}

/// Puts a file that no build wrote.
pub(super) fn lay(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
