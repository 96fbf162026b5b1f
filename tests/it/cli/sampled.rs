//! The sample community with its history: a real repository that reads like a committee's.

use std::fs;
use std::path::Path;

use sunbook::diag::Severity;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::{Repository, Snapshot, Worktree};
use tempfile::TempDir;

use super::{LANGUAGES, folder, run, said, status, sunbook, transcript};
use crate::history::git;

/// The sample in the folder `w` of a new one.
fn sample() -> TempDir {
    let here = folder("");
    let made = run(here.path(), "init --sample w -q");
    assert_eq!(status(&made), 0, "{}", said(&made.stderr));
    here
}

/// What git says of the sample.
fn log(here: &TempDir, arguments: &[&str]) -> String {
    git(&here.path().join("w"), arguments, b"")
}

fn tip(folder: &Path) -> String {
    git(folder, &["rev-parse", "HEAD"], b"")
}

#[test]
fn its_last_commit_is_the_sample_byte_for_byte_and_git_finds_nothing_to_complain_of() {
    let here = sample();
    assert_eq!(log(&here, &["status", "--porcelain", "--ignored", "--branch"]), "## main");
    assert_eq!(log(&here, &["diff-files"]), "");
    assert_eq!(log(&here, &["fsck", "--full", "--strict"]), "");
    let whole = Worktree::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-community"));
    let paths: Vec<String> = whole.entries().unwrap().into_iter().map(|it| it.path).collect();
    let listed = log(&here, &["-c", "core.quotePath=off", "ls-tree", "-r", "--name-only", "HEAD"]);
    let mut listed: Vec<&str> = listed.lines().collect();
    listed.sort_unstable();
    assert_eq!(listed, paths);
    let made = Worktree::new(here.path().join("w"));
    for path in paths {
        assert!(made.bytes(&path).unwrap() == whole.bytes(&path).unwrap(), "{path} differs");
    }
}

#[test]
fn every_commit_passes_its_check() {
    let here = sample();
    let repository = Repository::open(&here.path().join("w")).unwrap();
    let ids = log(&here, &["rev-list", "HEAD"]);
    let errors = |id: &str| {
        let id = repository.resolve(id).unwrap();
        let files = repository.files_of(id, |_| true).unwrap();
        let commit = Some(repository.describe(id).unwrap());
        let moment = Moment { commit, ..Moment::default() };
        let report = pipeline::read(&files, &moment).unwrap().report;
        let errors = report.findings().iter().filter(|it| it.severity == Severity::Error);
        errors.map(|it| format!("{it:?}")).collect::<Vec<_>>()
    };
    for id in ids.lines() {
        let errors = errors(id);
        let told = || log(&here, &["log", "-1", "--format=%s", id]);
        assert!(errors.is_empty(), "{}: {}", told(), errors.join("\n"));
    }
}

#[test]
fn it_is_told_by_roles_month_by_month_and_one_budget_came_by_a_branch() {
    let here = sample();
    let commits: usize = log(&here, &["rev-list", "--count", "HEAD"]).parse().unwrap();
    assert!((45..=70).contains(&commits), "{commits} commits");
    assert_eq!(log(&here, &["rev-list", "--count", "--merges", "HEAD"]), "1");
    let who = log(&here, &["log", "--format=%ae %ce %ai"]);
    for line in who.lines() {
        let (mails, moment) = line.split_at(line.find(" 20").expect("a year"));
        assert!(mails.split(' ').all(|mail| mail.ends_with("@wangtong.invalid")), "{line}");
        assert!(moment.ends_with(" +0800"), "{line}");
    }
    let entered = log(&here, &["log", "--format=%s", "--grep=^Entered-by: accountant$"]);
    let reviewed = log(&here, &["log", "--format=%s", "--grep=^Reviewed-by: treasurer$"]);
    for (year, months) in [(2025, 1..=12), (2026, 1..=6)] {
        for month in months {
            let of = |all: &str, what: &str| {
                all.contains(&what.replace('M', &format!("{year}年{month}月")))
            };
            assert!(of(&entered, "M收支入账"), "{year}-{month}");
            // The last month waits for its review on purpose.
            assert_eq!(of(&reviewed, "复核M"), (year, month) != (2026, 6), "{year}-{month}");
        }
    }
}

#[test]
fn it_is_the_same_everywhere() {
    let here = sample();
    let other = folder("-- home/.gitconfig --\n[user]\nname = Me\n[init]\ndefaultBranch = trunk\n");
    fs::create_dir(other.path().join("empty")).unwrap();
    let mut command = sunbook(other.path());
    command.args(["init", "--sample", "empty", "--lang", "en", "-q"]).env("TZ", "America/Lima");
    command.env("HOME", other.path().join("home")).env("GIT_AUTHOR_NAME", "Me");
    assert_eq!(status(&command.output().expect("the program runs")), 0);
    assert_eq!(tip(&other.path().join("empty")), tip(&here.path().join("w")));
    assert_eq!(
        git(&other.path().join("empty"), &["status", "--porcelain", "--branch"], b""),
        "## main"
    );
    assert_eq!(fs::read_dir(here.path()).expect("the folder").count(), 1);
    assert_eq!(fs::read_dir(other.path()).expect("the folder").count(), 2);
}

#[test]
fn nothing_is_written_where_something_is() {
    let here = folder("-- taken/note.txt --\nmine\n-- file --\nmine\n");
    for line in
        ["init --sample taken", "init --sample file", "init --sample", "init x --sample --name X"]
    {
        assert_eq!(status(&run(here.path(), line)), 2, "{line}");
    }
    assert_eq!(fs::read_dir(here.path()).expect("the folder").count(), 2);
    assert_eq!(fs::read_dir(here.path().join("taken")).expect("the folder").count(), 1);
}

#[test]
fn what_can_be_done_with_it_is_told_and_works() {
    for language in LANGUAGES {
        let here = folder("");
        let text = transcript(
            here.path(),
            &[&format!("init --sample w --lang {language}"), "init --sample w"],
        );
        insta::assert_snapshot!(format!("cli init sample {language}"), text);
        let told =
            text.lines().filter_map(|line| Some(line.split_at(line.find("sunbook ")? + 8).1));
        let asked = told.filter(|line| line.starts_with("history") || line.starts_with("diff"));
        let answers: Vec<String> = asked.map(|line| said(&run(here.path(), line).stdout)).collect();
        assert_eq!(answers.len(), 2);
        assert!(answers[0].contains("735.00 → 785.00") && answers[0].contains("785.00 → 735.00"));
        assert!(answers[1].contains("记-2026-06-021"), "{}", answers[1]);
    }
}

#[test]
fn the_tour_of_the_readme_works() {
    let readme = include_str!("../../../README.md");
    let (_, tour) = readme.split_once("## See how books are kept\n").expect("the tour");
    let lines = tour.split("```").nth(1).expect("what to type").trim().lines();
    let here = folder("");
    let mut said_of_all = String::new();
    for line in lines {
        match (line.strip_prefix("sunbook "), line.strip_prefix("git ")) {
            (Some(line), _) if line.starts_with("serve ") => {}
            (Some(line), _) => {
                let run = run(here.path(), line);
                assert_eq!(status(&run), 0, "{line}: {}", said(&run.stderr));
                said_of_all.push_str(&said(&run.stdout));
            }
            (_, Some(line)) => {
                let line: Vec<&str> = line.split(' ').collect();
                said_of_all.push_str(&git(here.path(), &line, b""));
            }
            _ => panic!("the tour knows no `{line}`"),
        }
    }
    for part in ["70 commits", "Reviewed-by: treasurer", "735.00 → 785.00", "记-2026-06-021"] {
        assert!(said_of_all.contains(part), "the tour does not show {part}");
    }
}

#[test]
fn its_site_remembers_what_went_wrong() {
    let here = sample();
    let built = run(here.path(), "build w --out site -q");
    assert_eq!(status(&built), 0, "{}", said(&built.stderr));
    let says = |path: &str, parts: &[&str]| {
        let text = fs::read_to_string(here.path().join("site").join(path)).expect(path);
        for part in parts {
            assert!(text.contains(part), "{path} does not say {part}");
        }
    };
    // Changed after closing and restored; put right by entries of their own; a note completed.
    let corrected = ["记-2025-09-007", "785.00", "记-2025-05-004", "记-2025-11-028", "比账多50元"];
    says("corrections.html", &corrected);
    // Entered twice, and taken out before its month was closed.
    says("v/ji-2025-08-033.html", &["同一张发票记了两次", "2025年9月4日"]);
    // A slip of the pen.
    says("v/ji-2025-02-007.html", &["元霄灯谜会奖品", "元宵灯谜会奖品"]);
    // A budget that was adjusted, and one that was made on a branch.
    says("c/2025-08.html", &["两次抢修之后", "新增预算调整 3 行"]);
    says("c/2026-01.html", &["2026年预算草案", "41条意见采纳9条"]);
    says("en/i/e27.html", &["20000.00", "24000.00"]);
}
