//! Builds that fail, meet or are killed: the old site stands to the last byte.

use super::process::{alone, builder, outcome};
use super::support::{beside, build, build_many, lay, tree};
use rustix::process::{Pid, Signal, kill_process};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::Child,
    thread,
    time::{Duration, Instant},
};
use sunbook::output::{Sink, Stage};

const FILES: usize = 120;

#[test]
fn a_build_killed_at_any_point_leaves_one_whole_site_and_the_next_one_clears_up() {
    let room = tempfile::tempdir().unwrap();
    let (site, model) = (room.path().join("site"), room.path().join("model"));
    let start = Instant::now();
    assert_eq!(outcome(builder(&[], &site, FILES, "word 0")).0, Some(0));
    let whole = start.elapsed();
    let mut standing = tree(&site);
    let (mut old, mut new, mut run) = (0, 0, 0_u32);
    // On a busy machine builds take longer than the first did: the span grows until both are seen.
    while run < 30 || (old == 0 || new == 0) && run < 400 {
        run += 1;
        let word = format!("word {run}");
        let mut child = builder(&[], &site, FILES, &word).spawn().unwrap();
        thread::sleep(whole * (run * 618 % 1000) * (30 + run) / 40_000);
        child.kill().unwrap();
        child.wait().unwrap();
        let found = tree(&site);
        if found == standing {
            old += 1;
            continue;
        }
        build_many(&model, FILES, &word).unwrap();
        assert!(found == tree(&model), "run {run} left a mixed site");
        standing = found;
        new += 1;
    }
    assert!(old > 0 && new > 0, "killed before the exchange {old} times, after it {new} times");
    build_many(&site, 3, "the last").unwrap();
    fs::remove_dir_all(&model).unwrap();
    assert_eq!(beside(room.path()), ["site"]);
}

#[test]
fn a_build_that_fails_leaves_the_old_site_and_nothing_beside_it() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    build(&site, &["index.html"], "old").unwrap();
    let old = tree(&site);
    let stage = Stage::begin(&site, &[]).unwrap();
    stage.put("index.html", b"new").unwrap();
    stage.put("index.html", b"again").unwrap_err();
    drop(stage);
    assert_eq!((tree(&site), beside(room.path())), (old, vec!["site".to_owned()]));
}

#[test]
fn a_second_build_is_told_who_holds_the_folder() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    let (mut child, room_of) = (waiting(&site), room.path().to_owned());
    let error = Stage::begin(&site, &[]).map(drop).unwrap_err();
    let (key, values) = error.message();
    assert_eq!((key, error.is_refusal()), ("output-busy", false));
    assert_eq!(values[1], ("pid", child.id().to_string().into()));
    child.kill().unwrap();
    child.wait().unwrap();
    // Its lock is still there, and means nothing any more.
    assert_eq!(beside(&room_of), [".site.sunbook-build"]);
    build(&site, &["index.html"], "word").unwrap();
    assert_eq!(beside(&room_of), ["site"]);
}

#[test]
fn builds_that_start_together_finish_one_by_one_or_are_told_to_wait() {
    let room = tempfile::tempdir().unwrap();
    let site = room.path().join("site");
    let children: Vec<_> = (0..6).map(|_| builder(&[], &site, FILES, "word")).collect();
    let threads: Vec<_> = children.into_iter().map(|one| thread::spawn(|| outcome(one))).collect();
    let mut done = 0;
    for outcome in threads.into_iter().map(|thread| thread.join().unwrap()) {
        match outcome {
            (Some(0), _) => done += 1,
            (Some(3), said) => assert!(said.starts_with("output-busy"), "{said}"),
            other => panic!("{other:?}"),
        }
    }
    assert!(done > 0);
    assert_eq!((tree(&site).len(), beside(room.path())), (FILES + 1, vec!["site".to_owned()]));
}

#[test]
fn a_person_or_the_system_may_stop_a_build_at_any_time() {
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let room = tempfile::tempdir().unwrap();
        let site = room.path().join("site");
        build(&site, &["index.html"], "old").unwrap();
        let old = tree(&site);
        let mut child = waiting(&site);
        kill_process(Pid::from_child(&child), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(status));
        assert_eq!(tree(&site), old);
        build(&site, &["index.html"], "new").unwrap();
        assert_eq!(beside(room.path()), ["site"]);
    }
}

#[test]
fn a_site_set_aside_by_a_build_that_was_killed_comes_back() {
    let room = tempfile::tempdir().unwrap();
    let (site, work) = (room.path().join("site"), room.path().join(".site.sunbook-build"));
    build(&site, &["index.html"], "old").unwrap();
    let old = tree(&site);
    // What a system without exchange looks like between the two renames.
    lay(&work.join("lock"), "sunbook build\n1\n");
    lay(&work.join("site/index.html"), "new");
    fs::rename(&site, work.join("old")).unwrap();
    drop(Stage::begin(&site, &[]).unwrap());
    assert_eq!((tree(&site), beside(room.path())), (old, vec!["site".to_owned()]));
}

#[test]
fn what_killed_builds_leave_is_taken_over_in_every_state() {
    let whole: &[&str] = &["lock", "site/index.html", "old/index.html"];
    for left in [&[][..], &["lock"], &["lock", "site/half.html"], whole] {
        let room = tempfile::tempdir().unwrap();
        let (site, work) = (room.path().join("site"), room.path().join(".site.sunbook-build"));
        build(&site, &["index.html"], "old").unwrap();
        fs::create_dir(&work).unwrap();
        for file in left {
            // A lock whose process lives, but does not hold it: numbers are used again.
            lay(&work.join(file), &format!("sunbook build\n{}\n", std::process::id()));
        }
        build(&site, &["index.html"], "new").unwrap();
        assert_eq!(beside(room.path()), ["site"], "{left:?}");
        assert_eq!(tree(&site).len(), 2);
    }
}

#[test]
fn a_build_in_a_folder_that_no_longer_exists_says_so() {
    let (status, said) = outcome(alone(&[], "process::a_build_whose_own_folder_was_removed"));
    assert_eq!(status, Some(3), "{said}");
    assert!(said.starts_with("output-cannot-look: site"), "{said}");
}

/// A build that has begun, and waits.
fn waiting(site: &Path) -> Child {
    let mut child =
        alone(&[], "process::a_build_that_waits_to_be_stopped").env("SITE", site).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "output-begun"));
    thread::sleep(Duration::from_millis(1));
    child
}
