//! The house rules, kept by tests: files can be read at one sitting, functions at one glance.

use crate::layers::sources;

/// The most lines of a file, its tests not counted.
const MOST_LINES: usize = 250;

/// The most lines of a function, from its name to its closing brace.
const MOST_LINES_OF_FUNCTION: usize = 60;

#[test]
fn every_file_of_the_program_is_small_and_says_what_it_is() {
    let files = sources();
    assert!(files.len() > 50, "found only {} files", files.len());
    for (path, text) in files {
        let is_told = text.starts_with("//! ");
        assert!(is_told, "{} does not say what it is", path.display());
        let lines = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}

/// The functions of a file that rustfmt has set, each with its number of lines.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut functions = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let Some((before, name)) = line.split_once("fn ") else { continue };
        let is_word = |word: &str| word.starts_with("pub") || ["const", "async"].contains(&word);
        let is_whole = line.ends_with(['}', ';']);
        if is_whole || !before.split_whitespace().all(is_word) {
            continue;
        }
        let blank = before.len() - before.trim_start().len();
        let end = format!("{:blank$}}}", "");
        let length = lines[start..].iter().position(|line| *line == end).unwrap_or_default() + 1;
        functions.push((name.split(['(', '<']).next().unwrap_or_default(), length));
    }
    functions
}

#[test]
fn every_function_of_the_program_is_small() {
    let mut count = 0;
    for (path, text) in sources() {
        for (name, lines) in functions(&text) {
            count += 1;
            let is_small = lines <= MOST_LINES_OF_FUNCTION;
            assert!(is_small, "{name} in {} has {lines} lines", path.display());
        }
    }
    assert!(count > 1_500, "found only {count} functions");
}
