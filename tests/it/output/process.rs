//! A build in a process of its own, to be killed, hindered or met by another.
#![expect(clippy::disallowed_methods, reason = "the tests start themselves a second time")]

use super::support::build_many;
use std::{
    env,
    ffi::OsStr,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, Stdio, exit},
    thread,
    time::Duration,
};
use sunbook::output::{OutputError, Sink, Stage, on_interrupt};

/// This test program, asked for the one test `name` in a process of its own.
pub(super) fn alone(before: &[&str], name: &str) -> Command {
    let this = env::current_exe().unwrap();
    let mut words = before.iter().map(OsStr::new).chain([this.as_os_str()]);
    let mut command = Command::new(words.next().unwrap());
    command.args(words);
    command.args([&format!("output::{name}"), "--exact", "--ignored", "--nocapture"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// A build of `count` pages into `site`.
pub(super) fn builder(before: &[&str], site: &Path, count: usize, word: &str) -> Command {
    let mut command = alone(before, "process::a_build_in_a_process_of_its_own");
    command.env("SITE", site).env("COUNT", count.to_string()).env("WORD", word);
    command
}

/// The exit status of a build, and the key and path of what it said.
pub(super) fn outcome(mut command: Command) -> (Option<i32>, String) {
    let mut child = command.spawn().unwrap();
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    let said = said.lines().filter(|line| line.starts_with("output-")).collect();
    (child.wait().unwrap().code(), said)
}

fn setting(name: &str) -> String {
    env::var_os(name).unwrap().into_string().unwrap()
}

#[expect(clippy::print_stdout, reason = "the test that started this one listens")]
fn end(done: Result<(), OutputError>) -> ! {
    match done {
        Ok(()) => exit(0),
        Err(error) => {
            println!("\n{error}");
            exit(if error.is_refusal() { 2 } else { 3 })
        }
    }
}

#[test]
#[ignore = "run by other tests in a process of its own"]
fn a_build_in_a_process_of_its_own() {
    let site = PathBuf::from(setting("SITE"));
    end(build_many(&site, setting("COUNT").parse().unwrap(), &setting("WORD")));
}

#[test]
#[ignore = "run by other tests in a process of its own"]
#[expect(clippy::print_stdout, reason = "the test that started this one listens")]
fn a_build_that_waits_to_be_stopped() {
    on_interrupt(|how| exit(how.status())).unwrap();
    let stage = Stage::begin(Path::new(&setting("SITE")), &[]).unwrap();
    stage.put("index.html", b"half a site").unwrap();
    println!("\noutput-begun");
    thread::sleep(Duration::from_secs(60));
}

#[test]
#[ignore = "run by other tests in a process of its own"]
fn a_build_whose_own_folder_was_removed() {
    let gone = tempfile::tempdir().unwrap();
    env::set_current_dir(gone.path()).unwrap();
    gone.close().unwrap();
    end(build_many(Path::new("site"), 1, "word"));
}
