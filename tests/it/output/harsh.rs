//! Disks that are full, read-only or mounted, in a namespace of our own.
//!
//! Where the system lets nobody make such a namespace, the test says that it was skipped.
#![expect(clippy::disallowed_methods, reason = "the tests mount what they write to")]

use super::process::{alone, builder, outcome};
use super::support::{beside, build_many, tree};
use std::{fs, path::Path, process::Command};

const FILES: usize = 12;

/// Runs `name` where it may mount, or says that this system lets nobody.
#[expect(clippy::print_stderr, reason = "a test that is skipped must say so")]
fn in_namespace(flags: &[&str], name: &str) {
    let allowed = Command::new(flags[0]).args(&flags[1..]).arg("true").output();
    if !allowed.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this system lets no user run `{}`", flags.join(" "));
        return;
    }
    let output = alone(flags, name).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

fn mount(words: &[&str], at: &Path) {
    assert!(Command::new("mount").args(words).arg(at).status().unwrap().success());
}

#[test]
fn a_disk_that_fills_up_at_any_file_leaves_the_old_site() {
    in_namespace(&["unshare", "-rm"], "harsh::on_small_disks");
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_any_work() {
    // As root without its powers: what the modes forbid is forbidden.
    in_namespace(&["unshare", "-U"], "harsh::in_closed_folders");
}

#[test]
fn a_folder_that_is_a_disk_of_its_own_is_refused() {
    in_namespace(&["unshare", "-rm"], "harsh::over_mounts");
}

#[test]
#[ignore = "run by another test in a namespace of its own"]
fn on_small_disks() {
    let room = tempfile::tempdir().unwrap();
    mount(&["-t", "tmpfs", "-o", "size=400k,nr_inodes=60", "tmpfs"], room.path());
    let site = room.path().join("site");
    build_many(&site, FILES, "old").unwrap();
    let old = tree(&site);
    let mut full = 0;
    // One more file fits each time, until all do: each creation fails once.
    for inodes in 19..60 {
        mount(&["-o", &format!("remount,nr_inodes={inodes}")], room.path());
        let (status, said) = outcome(builder(&[], &site, FILES, "new"));
        if status == Some(0) {
            break;
        }
        assert_eq!(status, Some(3), "{said}");
        assert!(
            said.starts_with("output-disk-full") || said.starts_with("output-cannot"),
            "{said}"
        );
        assert_eq!((tree(&site), beside(room.path())), (old.clone(), vec!["site".to_owned()]));
        full += 1;
    }
    assert!(full > FILES && tree(&site) != old, "{full}");
    let (status, said) = outcome(builder(&[], &site, 10 * FILES, "too much"));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.starts_with("output-disk-full"), "{said}");
}

#[test]
#[ignore = "run by another test in a namespace of its own"]
fn in_closed_folders() {
    use std::os::unix::fs::PermissionsExt;
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    build_many(&site, FILES, "old").unwrap();
    let old = tree(&site);
    for closed in [&site, room.path()] {
        fs::set_permissions(closed, fs::Permissions::from_mode(0o555)).unwrap();
        let (status, said) = outcome(builder(&[], &site, FILES, "new"));
        fs::set_permissions(closed, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(status, Some(3), "{said}");
        assert!(said.starts_with("output-cannot"), "{said}");
        assert_eq!((tree(&site), beside(room.path())), (old.clone(), vec!["site".to_owned()]));
    }
}

#[test]
#[ignore = "run by another test in a namespace of its own"]
fn over_mounts() {
    let room = tempfile::tempdir().unwrap();
    let (site, other) = (room.path().join("site"), room.path().join("other"));
    fs::create_dir_all(&site).unwrap();
    fs::create_dir_all(&other).unwrap();
    for words in [&["-t", "tmpfs", "tmpfs"][..], &["--bind", other.to_str().unwrap()]] {
        mount(words, &site);
        let (status, said) = outcome(builder(&[], &site, FILES, "new"));
        assert_eq!((status, said.starts_with("output-is-a-mount")), (Some(2), true), "{said}");
        // A folder inside it is as good as any.
        build_many(&site.join("inside"), FILES, "new").unwrap();
        assert_eq!(beside(&site), ["inside"]);
        assert!(Command::new("umount").arg(&site).status().unwrap().success());
    }
}
