//! Sites are made or refused, and tables come out of the program as they stand on the site.

use std::fs;
use std::path::Path;

use super::{PAGE, folder, run, said, status, sunbook, transcript, write};

/// A community that `init` has started, with a page of its own.
fn community() -> tempfile::TempDir {
    let here = folder("");
    assert_eq!(status(&run(here.path(), "init --lang en --year 2026 -q")), 0);
    write(here.path(), "theme/templates/pages/front.html", PAGE);
    here
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

#[test]
fn a_site_is_made_and_made_again_alike() {
    let here = community();
    let first = run(here.path(), "build --today 2026-02-10");
    assert_eq!(status(&first), 0, "{}", said(&first.stderr));
    assert!(said(&first.stdout).starts_with("The website is in “site”: "));
    assert!(said(&first.stdout).contains("Open site/index.html"));
    assert!(text(&here.path().join("site/index.html")).contains("Our Community"));
    // The first site lies in the folder that the second is made from.
    let before = text(&here.path().join("site/manifest.json"));
    assert_eq!(status(&run(here.path(), "build --today 2026-02-10 -q")), 0);
    assert_eq!(text(&here.path().join("site/manifest.json")), before);
    let quiet = run(here.path(), "build --today 2026-02-10 -q --out elsewhere");
    assert!(quiet.stdout.is_empty());
    assert_eq!(text(&here.path().join("elsewhere/manifest.json")), before);
}

#[test]
fn errors_leave_the_old_site_as_it_was() {
    let here = community();
    assert_eq!(status(&run(here.path(), "build --today 2026-02-10")), 0);
    let before = text(&here.path().join("site/manifest.json"));
    write(here.path(), "budget/2026.csv", "id,name,kind,amount\nE1,Guards,expense,many\n");
    let refused = run(here.path(), "build --today 2026-02-10");
    assert_eq!(status(&refused), 1);
    assert!(refused.stdout.is_empty());
    assert!(said(&refused.stderr).contains("error[bad-amount]"), "{}", said(&refused.stderr));
    assert!(said(&refused.stderr).ends_with(
        "Stopped: No website was made, because the files have errors. \
         The old website, if there is one, is unchanged.\n"
    ));
    assert_eq!(text(&here.path().join("site/manifest.json")), before);
}

#[test]
fn a_site_is_not_written_where_something_else_lies() {
    let here = community();
    write(here.path(), "mine/letter.txt", "kept");
    for out in [".", "ledger", "mine", "community.toml", "ledger/site", ".."] {
        let refused = run(here.path(), &format!("build --out {out}"));
        assert_eq!(status(&refused), 2, "{out}: {}", said(&refused.stderr));
    }
    assert_eq!(text(&here.path().join("mine/letter.txt")), "kept");
}

#[test]
fn a_template_that_cannot_be_used_is_quoted() {
    let here = community();
    write(here.path(), "theme/templates/pages/front.html", "{{ frame.nothing }}");
    let refused = run(here.path(), "build");
    assert_eq!(status(&refused), 1);
    let said = said(&refused.stderr);
    assert!(said.contains("A template in the community’s folder theme/ cannot be used."), "{said}");
    assert!(said.contains("front.html"), "{said}");
}

#[test]
fn what_is_exported_is_what_the_site_publishes() {
    let here = community();
    assert_eq!(status(&run(here.path(), "build --today 2026-02-10")), 0);
    for table in ["ledger", "budget", "balances"] {
        for format in ["csv", "json"] {
            let line = format!("export {table} --format {format} --today 2026-02-10");
            let published = fs::read(here.path().join(format!("site/data/{table}.{format}")));
            assert_eq!(run(here.path(), &line).stdout, published.expect("a file"), "{line}");
        }
    }
    let written = run(here.path(), "export ledger bank --out tables --format json");
    assert_eq!(said(&written.stdout), "Written: tables/ledger.json, tables/bank.json.\n");
    assert!(text(&here.path().join("tables/ledger.json")).starts_with('['));
    assert_eq!(status(&run(here.path(), "export ledger --out ledger.json")), 0);
    assert_eq!(status(&run(here.path(), "export ledger --out ledger")), 3);
}

#[test]
fn the_ledger_of_the_sample_has_a_row_for_each_entry() {
    let sample = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community"));
    let exported = said(&run(sample, "export ledger").stdout);
    let mut rows = 0;
    for entry in fs::read_dir(sample.join("ledger")).expect("the ledger") {
        rows += text(&entry.expect("a file").path()).lines().count() - 1;
    }
    assert_eq!(exported.lines().count() - 1, rows);
    let first = exported.lines().nth(1).expect("a row");
    assert!(first.starts_with("记-2025-01-001,1,2025-01-03,I1,SVC,pool,"), "{first}");
    assert!(first.contains(",69571.14,,income,2025,"), "{first}");
}

#[test]
fn tables_are_listed_in_the_readers_language() {
    let here = folder("");
    let lists = transcript(here.path(), &["export --lang en", "export --lang zh-CN"]);
    insta::assert_snapshot!("cli tables", lists);
}

#[test]
fn figures_that_are_not_whole_are_not_exported() {
    let here = community();
    write(here.path(), "budget/2026.csv", "id,name,kind,amount\nE1,Guards,expense,many\n");
    let refused = run(here.path(), "export ledger");
    assert_eq!(status(&refused), 1);
    assert!(refused.stdout.is_empty());
    assert!(said(&refused.stderr).contains("Nothing was exported"));
}

/// Runs git in `folder` as a person who has set nothing up.
fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
    let done = std::process::Command::new("git")
        .args(identity.iter().chain(arguments))
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_COMMITTER_DATE", "2025-03-01T12:00:00+08:00")
        .output()
        .expect("git");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn a_page_names_the_commit_only_with_what_was_changed_since() {
    let here = folder(
        "\
-- books/community.toml --
format = 1
name = \"A\"
currency = \"USD\"
languages = [\"en\"]
-- books/ledger/2025-02.csv --
voucher,date,item,summary,in,out
V1,2025-02-03,E1,Lamp,,5.00
",
    );
    let footer = || {
        let built = sunbook(here.path()).args(["build", "books", "--out", "site"]).output();
        assert!(built.expect("the program").status.success());
        fs::read_to_string(here.path().join("site/index.html")).expect("the front page")
    };
    assert!(!footer().contains("commit"));
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "books"]);
    git(here.path(), &["commit", "-q", "-m", "Books"]);
    assert!(footer().contains("built from commit"));
    write(here.path(), "books/ledger/2025-03.csv", "voucher,date,item,summary,in,out\n");
    assert!(footer().contains("not yet committed after"));
    fs::remove_file(here.path().join("books/ledger/2025-03.csv")).expect("removed");
    assert!(footer().contains("built from commit"));
    fs::remove_file(here.path().join("books/ledger/2025-02.csv")).expect("removed");
    assert!(footer().contains("not yet committed after"));
}
