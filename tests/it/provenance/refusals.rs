//! Repositories of others, with gaps, or made to do harm.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;

use super::{books, commit, failing, git, run, said, status, sunbook, write};
use crate::history::Story;

fn give(folder: &Path, user: u32) {
    chown(folder, Some(user), None).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            give(&path, user);
        } else {
            std::os::unix::fs::lchown(&path, Some(user), None).unwrap();
        }
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn a_repository_of_somebody_else_is_read_only_where_the_user_trusts_it() {
    let books = books();
    if fs::metadata(books.path()).unwrap().uid() != 0 {
        println!("skipped: only root can give a folder to another user");
        return;
    }
    give(books.path(), 65_534);
    let home = tempfile::tempdir().unwrap();
    let build = |line: &str| {
        let mut command = sunbook(books.path());
        command.env("HOME", home.path()).env_remove("XDG_CONFIG_HOME").env_remove("SUDO_UID");
        command.args(line.split_whitespace()).output().unwrap()
    };
    let top = books.path().canonicalize().unwrap();
    let cure = format!("git config --global --add safe.directory \"{}\"", top.display());
    for line in ["build --out site", "build --rev HEAD --out site", "check", "export ledger"] {
        let refused = build(line);
        assert_eq!(status(&refused), 3, "{line}: {}", said(&refused.stderr));
        assert!(said(&refused.stderr).contains(&cure), "{line}: {}", said(&refused.stderr));
    }
    assert!(!books.path().join("site").exists());
    write(home.path(), ".gitconfig", &format!("[safe]\n\tdirectory = {}\n", top.display()));
    let built = build("build --rev HEAD --out site");
    assert_eq!(status(&built), 0, "{}", said(&built.stderr));
}

#[test]
fn an_object_that_is_missing_or_broken_is_named_and_no_site_has_a_gap() {
    let books = books();
    let here = books.path();
    let packs = here.join(".git/objects/pack");
    let packed = fs::read_dir(&packs).unwrap().map(|it| it.unwrap().path()).collect::<Vec<_>>();
    for pack in packed.iter().filter(|path| path.extension().is_some_and(|it| it == "pack")) {
        let bytes = fs::read(pack).unwrap();
        packed.iter().for_each(|path| fs::remove_file(path).unwrap_or_default());
        git(here, &["unpack-objects", "-q"], &bytes);
    }
    for of in ["HEAD:vouchers/v1/1.png", "HEAD:ledger/2025-02.csv", "HEAD:budget", "HEAD"] {
        let id = git(here, &["rev-parse", of], b"");
        let object = here.join(".git/objects").join(&id[..2]).join(&id[2..]);
        let whole = fs::read(&object).unwrap();
        let named = |line: &str| {
            let (status, said) = failing(here, line);
            assert_eq!((status, said.contains(&id)), (3, true), "{of}: {said}");
        };
        fs::remove_file(&object).unwrap();
        named("build --rev HEAD --out site");
        fs::write(&object, b"nonsense").unwrap();
        named("build --rev HEAD --out site");
        fs::write(&object, whole).unwrap();
        assert!(!here.join("site").exists());
    }
    assert_eq!(status(&run(here, "build --rev HEAD --out site")), 0);
}

#[test]
fn a_repository_that_cannot_be_read_is_not_taken_for_none() {
    let books = books();
    fs::write(books.path().join(".git/config"), "[core\nnonsense").unwrap();
    let (status, said) = failing(books.path(), "build --out site");
    assert_eq!((status, said.contains("cannot be read")), (3, true), "{said}");
}

#[test]
fn a_revision_that_is_not_there_is_a_slip_of_the_command_line() {
    let books = books();
    for odd in ["nowhere", "HEAD~9", "--", "@{1}", "../x"] {
        let refused = run(books.path(), &format!("build --rev={odd} --out site"));
        assert_eq!(status(&refused), 2, "{odd}");
    }
    let plain = tempfile::tempdir().unwrap();
    let (status, said) = failing(plain.path(), "build --rev HEAD --out site");
    assert_eq!((status, said.contains("not kept in git")), (3, true), "{said}");
}

#[test]
fn nothing_that_a_repository_asks_for_is_run() {
    let books = books();
    let here = books.path();
    let harm = here.join(".git/harm");
    let run_this = format!("touch {}", harm.display());
    let settings = format!(
        "[core]\n\tfsmonitor = {run_this}\n\tsshCommand = {run_this}\n\thooksPath = .git/hooks\n\
         [include]\n\tpath = more\n[filter \"x\"]\n\tclean = {run_this}\n\tsmudge = {run_this}\n\
         \trequired = true\n[diff \"x\"]\n\ttextconv = {run_this}\n[extensions]\n"
    );
    let config = fs::read_to_string(here.join(".git/config")).unwrap();
    fs::write(here.join(".git/config"), config + &settings).unwrap();
    fs::write(here.join(".git/more"), "[core]\n\tbare = maybe\n").unwrap();
    write(here, ".gitattributes", "* filter=x diff=x\n");
    for hook in ["post-checkout", "pre-commit", "post-index-change"] {
        write(here, &format!(".git/hooks/{hook}"), &format!("#!/bin/sh\n{run_this}\n"));
    }
    for line in ["build --out site", "build --rev HEAD --out site", "verify site", "check"] {
        let done = run(here, line);
        assert_eq!(status(&done), 0, "{line}: {}", said(&done.stderr));
    }
    assert!(!harm.exists());
}

#[test]
fn a_pointer_is_never_published_for_a_paper() {
    let books = books();
    let here = books.path();
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n";
    write(here, "vouchers/v1/1.png", pointer);
    commit(here, "A pointer");
    for line in ["build --out site", "build --rev HEAD --out site"] {
        let (status, said) = failing(here, line);
        assert_eq!(status, 1);
        assert!(said.contains("error[pointer-file]: “vouchers/v1/1.png”"), "{said}");
    }
}

/// A commit of `tree`, whose entries are given as git stores them: mode, name, id.
fn commit_of(folder: &Path, entries: &[(&str, &str, &str)]) -> String {
    let mut bytes = Vec::new();
    for (mode, name, id) in entries {
        bytes.extend_from_slice(format!("{mode} {name}\0").as_bytes());
        let digits = (0..id.len()).step_by(2).map(|at| u8::from_str_radix(&id[at..at + 2], 16));
        bytes.extend(digits.map(Result::unwrap));
    }
    let tree = git(folder, &["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], &bytes);
    git(folder, &["commit-tree", "-m", "Harm", &tree], b"")
}

#[test]
fn trees_that_are_made_to_do_harm_are_refused() {
    let story = Story::make("== 2025-03-01 Books\n-- community.toml --\nformat = 1\n");
    let here = story.path();
    let blob = git(here, &["rev-parse", "HEAD:community.toml"], b"");
    let folder = git(here, &["rev-parse", "HEAD^{tree}"], b"");
    for (mode, name, id) in [
        ("100644", ".git", &blob),
        ("40000", ".GIT", &folder),
        ("40000", "..", &folder),
        ("100644", "/etc/passwd", &blob),
        ("100644", "ledger/../../x", &blob),
        ("100644", "a\\b", &blob),
        ("100644", "community.toml", &blob),
        ("40000", "community.toml", &folder),
        ("120000", "ledger", &blob),
        ("160000", "ledger", &blob),
    ] {
        let id = commit_of(here, &[("100644", "community.toml", &blob), (mode, name, id)]);
        let (status, said) = failing(here, &format!("build --rev {id} --out site"));
        assert_eq!(status, 1, "{name}: {said}");
        assert!(said.contains("error[linked-file]"), "{name}: {said}");
        assert!(!here.join("site").exists());
    }
}

#[test]
fn a_tree_that_is_named_many_times_over_ends_soon() {
    let story = Story::make("== 2025-03-01 Books\n-- community.toml --\nformat = 1\n");
    let here = story.path();
    let blob = git(here, &["rev-parse", "HEAD:community.toml"], b"");
    for innermost in [Some(("100644", "f", blob.as_str())), None] {
        let mut id = commit_of(here, innermost.as_slice());
        for _ in 0..9 {
            let tree = git(here, &["rev-parse", &format!("{id}^{{tree}}")], b"");
            let names: Vec<String> = (0..10).map(|number| format!("d{number}")).collect();
            let folders: Vec<_> =
                names.iter().map(|name| ("40000", name.as_str(), &*tree)).collect();
            id = commit_of(here, &folders);
        }
        let (status, said) = failing(here, &format!("build --rev {id} --out site"));
        assert_eq!((status, said.contains("more files")), (3, true), "{said}");
    }
}
