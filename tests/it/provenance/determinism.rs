//! One commit gives one site: whatever the place, the zone, the language, the clock, the threads.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{assert_same, books, commit, git, manifest, tree};

/// One machine as unlike the others as it can be made.
struct Machine {
    name: &'static str,
    umask: &'static str,
    /// The clock, where it is not the true one.
    clock: Option<&'static str>,
    variables: &'static [(&'static str, &'static str)],
}

const MACHINES: [Machine; 5] = [
    Machine {
        name: "plain",
        umask: "022",
        clock: None,
        variables: &[("TZ", "UTC"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "2")],
    },
    Machine {
        name: "one thread in Kathmandu, in Turkish",
        umask: "077",
        clock: None,
        variables: &[
            ("TZ", "Asia/Kathmandu"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
            ("HOME", "/nowhere"),
            ("USER", "İlker"),
            ("LOGNAME", "İlker"),
        ],
    },
    Machine {
        name: "sixteen threads in Apia, in Chinese",
        umask: "000",
        clock: None,
        variables: &[
            ("TZ", "Pacific/Apia"),
            ("LANG", "zh_CN.GB18030"),
            ("RAYON_NUM_THREADS", "16"),
            ("HOME", "/"),
            ("USER", "root"),
            ("HOSTNAME", "elsewhere"),
            ("SOURCE_DATE_EPOCH", "1"),
            ("GIT_DIR", "/nowhere/.git"),
            ("NO_COLOR", "1"),
        ],
    },
    Machine {
        name: "a clock of 1999",
        umask: "022",
        clock: Some("1999-12-31 23:59:59"),
        variables: &[("TZ", "Pacific/Kiritimati")],
    },
    Machine {
        name: "a clock of 2100",
        umask: "022",
        clock: Some("2100-02-28 23:59:59"),
        variables: &[("TZ", "America/St_Johns")],
    },
];

/// Whether the program that lies about the time is here; what is left out is said.
#[expect(clippy::print_stderr, reason = "a test that is skipped in part says so")]
fn has_faketime() -> bool {
    let found = Command::new("faketime").arg("--version").output().is_ok();
    if !found {
        eprintln!("SKIPPED: builds under another clock, as `faketime` is not installed");
    }
    found
}

/// Builds on a machine.
#[track_caller]
fn build(machine: &Machine, folder: &Path, arguments: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("a site").join(machine.umask);
    let program = assert_cmd::cargo::cargo_bin!("sunbook");
    let mut command = Command::new("sh");
    command.args(["-c", "umask $0; exec \"$@\"", machine.umask]);
    if let Some(clock) = machine.clock {
        command.args(["faketime", "-f", &format!("@{clock}")]);
    }
    command.arg(program).arg("build").arg(folder).args(arguments).arg("--out").arg(&site);
    for name in ["LC_ALL", "LANG", "TZ", "USER", "HOME"] {
        command.env_remove(name);
    }
    command.envs(machine.variables.iter().copied()).current_dir(out.path());
    let run = command.output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{}: {said}", machine.name);
    tree(&site)
}

/// Copies a folder file by file, in an order that no system would take by itself.
fn copy_shuffled(from: &Path, to: &Path) {
    let mut paths: Vec<PathBuf> = tree(from).into_keys().map(PathBuf::from).collect();
    paths.sort_by_key(|path| sunbook::output::Digest::of(path.to_str().unwrap().as_bytes()));
    for path in paths {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(from.join(&path), target).unwrap();
    }
    // Git keeps folders that may be empty.
    for folder in [".git/refs/heads", ".git/refs/tags", ".git/objects"] {
        fs::create_dir_all(to.join(folder)).unwrap();
    }
}

/// The sample community in a repository of its own.
fn sample() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community"));
    copy_shuffled(sample, folder.path());
    fs::remove_dir_all(folder.path().join(".git")).unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"], b"");
    commit(folder.path(), "The sample");
    folder
}

#[track_caller]
fn assert_one_site(repository: &Path) {
    let elsewhere = tempfile::tempdir().unwrap();
    let moved = elsewhere.path().join("另一个 place/with a very long name of its own/books");
    copy_shuffled(repository, &moved);
    let first = build(&MACHINES[0], repository, &[]);
    assert_eq!(manifest(&first)["built"]["commit_altered"], false);
    let has_faketime = has_faketime();
    for machine in MACHINES.iter().filter(|machine| machine.clock.is_none() || has_faketime) {
        assert_same(&first, &build(machine, &moved, &[]));
    }
    let bare = elsewhere.path().join("bare.git");
    git(repository, &["clone", "-q", "--bare", ".", bare.to_str().unwrap()], b"");
    assert_same(&first, &build(&MACHINES[1], &bare, &["--rev", "HEAD"]));
    assert_same(&first, &build(&MACHINES[2], repository, &["--rev", "main"]));
}

#[test]
fn the_sample_gives_the_same_bytes_on_every_machine() {
    assert_one_site(sample().path());
}

#[test]
fn a_community_that_pins_no_day_does_so_too() {
    assert_one_site(books().path());
}
