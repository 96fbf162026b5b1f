//! The program as a person runs it: what is typed, what is said, what the shell is told.

#![expect(clippy::disallowed_methods, reason = "folders and programs as a person has them")]

mod asking;
mod building;
mod importing;
mod sampled;
mod serving;
mod starting;
mod theming;
mod workflows;

use std::fs;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use tempfile::TempDir;

/// The two languages that everything is said in.
const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// A page that leaves how pages look to others.
const PAGE: &str = "<!doctype html><title>{{ frame.community }}</title>\n";

/// A folder with files, each under a line `-- path --`.
fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut path = None;
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let heading = line.trim_end().strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
        match (heading, &path) {
            (Some(heading), _) => {
                path = Some(heading);
                files.push((heading.to_owned(), String::new()));
            }
            (None, Some(_)) => files.last_mut().expect("a file").1.push_str(line),
            (None, None) => {}
        }
    }
    for (path, text) in files {
        write(folder.path(), &path, &text);
    }
    folder
}

pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
    fs::write(path, text).expect("a new file");
}

/// The program in `folder`, with nothing of the environment that it would listen to.
pub(crate) fn sunbook(folder: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("sunbook"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "CI"] {
        command.env_remove(name);
    }
    command.current_dir(folder);
    command
}

/// Runs a line as it would be typed.
pub(crate) fn run(folder: &Path, line: &str) -> Output {
    sunbook(folder).args(line.split_whitespace()).output().expect("the program runs")
}

/// What a person sees of some lines, one after the other.
fn transcript(folder: &Path, lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let run = run(folder, line);
        text.push_str(&format!("$ sunbook {line}\n{}", said(&run.stdout)));
        if !run.stderr.is_empty() {
            text.push_str(&format!("(beside it)\n{}", said(&run.stderr)));
        }
        text.push_str(&format!("(status {})\n\n", run.status.code().expect("a status")));
    }
    text
}

/// What was said, without the time that it took.
pub(crate) fn said(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).expect("text");
    let mut timeless = String::new();
    for line in text.split_inclusive('\n') {
        let digits = |c: char| c.is_ascii_digit();
        match line.split_once("0.").filter(|(_, rest)| rest.starts_with(digits)) {
            Some((before, rest)) if line.contains(" s.") || line.contains(" 秒") => {
                let rest = rest.trim_start_matches(digits);
                timeless.push_str(&format!("{before}0.0{rest}"));
            }
            _ => timeless.push_str(line),
        }
    }
    timeless
}

#[track_caller]
pub(crate) fn status(run: &Output) -> i32 {
    run.status.code().expect("a status")
}
