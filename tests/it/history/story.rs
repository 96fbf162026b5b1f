//! Commits written as text, made into a real repository.
//!
//! A commit begins with a line `== DATE Subject`; files follow, each under a
//! line `-- path --`, and replace those of the commit before. Lines with `> `
//! between them say what text cannot: `name`, `after` (the parents), `date`
//! (seconds and zone as git writes them), `body` (a line of the message),
//! `gone` (a path), `ends` (how lines of the file above end), `byte` (one
//! byte, in hexadecimal, put at the end of the file above). What stands after
//! `== expect` is what should come out.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use sunbook::units::Date;
use tempfile::TempDir;

/// One commit as the story tells it.
#[derive(Default)]
struct Told {
    message: String,
    moment: String,
    parents: Vec<usize>,
    files: Vec<(String, Vec<u8>)>,
    gone: Vec<String>,
}

/// A story made real.
pub(crate) struct Story {
    pub(crate) folder: TempDir,
    pub(crate) expected: String,
}

/// Runs git in a folder, with nothing of the machine's own settings.
pub(crate) fn git(folder: &Path, arguments: &[&str], input: &[u8]) -> String {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(folder).env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").stdin(Stdio::piped());
    for who in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{who}_NAME"), "Someone");
        command.env(format!("GIT_{who}_EMAIL"), "who@example.com");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

impl Story {
    /// Makes a repository, checked out at the last commit, from a story.
    pub(crate) fn make(text: &str) -> Self {
        let (story, expected) = text.split_once("== expect\n").unwrap_or((text, ""));
        let folder = tempfile::tempdir().unwrap();
        git(folder.path(), &["init", "-q", "-b", "main"], b"");
        git(
            folder.path(),
            &["fast-import", "--quiet", "--date-format=raw-permissive"],
            &stream(&read(story)),
        );
        git(folder.path(), &["reset", "-q", "--hard"], b"");
        Self { folder, expected: expected.to_owned() }
    }

    /// A repository that is there already.
    pub(crate) fn at(folder: TempDir) -> Self {
        Self { folder, expected: String::new() }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn read(story: &str) -> Vec<Told> {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut commits: Vec<Told> = Vec::new();
    for line in story.split_inclusive('\n') {
        let plain = line.trim_end();
        let heading = plain.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
        if let Some(rest) = plain.strip_prefix("== ") {
            let (date, subject) = rest.split_once(' ').unwrap_or((rest, ""));
            let days = Date::parse(date).unwrap().days_since(Date::parse("1970-01-01").unwrap());
            let parents = commits.len().checked_sub(1).into_iter().collect();
            let moment = format!("{} +0800", i64::from(days) * 86_400 + 4 * 3_600);
            commits.push(Told {
                message: format!("{subject}\n"),
                moment,
                parents,
                ..Told::default()
            });
            continue;
        }
        let number = commits.len();
        let Some(commit) = commits.last_mut() else { continue };
        if let Some(rest) = plain.strip_prefix("> ") {
            let (what, value) = rest.split_once(' ').unwrap_or((rest, ""));
            match what {
                "name" => drop(names.insert(value.to_owned(), number - 1)),
                "after" => commit.parents = value.split_whitespace().map(|it| names[it]).collect(),
                "date" => value.clone_into(&mut commit.moment),
                "body" => commit.message.push_str(&format!("{}\n", value.replace("\\0", "\0"))),
                "gone" => commit.gone.push(value.to_owned()),
                "ends" => {
                    let ends = value.replace("cr", "\r").replace("lf", "\n");
                    let bytes = &mut commit.files.last_mut().expect("a file above").1;
                    let text = String::from_utf8(std::mem::take(bytes)).unwrap();
                    *bytes = text.replace('\n', &ends).into_bytes();
                }
                "byte" => {
                    let byte = u8::from_str_radix(value, 16).unwrap();
                    commit.files.last_mut().expect("a file above").1.push(byte);
                }
                other => panic!("a story knows no `{other}`"),
            }
        } else if let Some(path) = heading {
            commit.files.push((path.to_owned(), Vec::new()));
        } else if let Some((_, bytes)) = commit.files.last_mut() {
            bytes.extend_from_slice(line.as_bytes());
        }
    }
    commits
}

/// What `git fast-import` takes.
fn stream(commits: &[Told]) -> Vec<u8> {
    let mut out = Vec::new();
    let data = |out: &mut Vec<u8>, bytes: &[u8]| {
        out.extend_from_slice(format!("data {}\n", bytes.len()).as_bytes());
        out.extend_from_slice(bytes);
        out.push(b'\n');
    };
    for (index, commit) in commits.iter().enumerate() {
        if commit.parents.is_empty() {
            out.extend_from_slice(b"reset refs/heads/main\n");
        }
        let head = format!(
            "commit refs/heads/main\nmark :{}\ncommitter Someone <who@example.com> {}\n",
            index + 1,
            commit.moment
        );
        out.extend_from_slice(head.as_bytes());
        data(&mut out, commit.message.as_bytes());
        for (number, parent) in commit.parents.iter().enumerate() {
            let word = if number == 0 { "from" } else { "merge" };
            out.extend_from_slice(format!("{word} :{}\n", parent + 1).as_bytes());
        }
        for path in &commit.gone {
            out.extend_from_slice(format!("D {path}\n").as_bytes());
        }
        for (path, bytes) in &commit.files {
            out.extend_from_slice(format!("M 100644 inline {path}\n").as_bytes());
            data(&mut out, bytes);
        }
        out.push(b'\n');
    }
    out
}
