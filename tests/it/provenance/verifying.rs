//! A site is proven, or what is wrong with it is named.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::{DOT, books, built, commit, git, manifest, run, said, status, tree, write};

/// A repository and the site of its last commit.
fn published() -> (TempDir, TempDir) {
    let (books, out) = (books(), tempfile::tempdir().unwrap());
    let line = format!("build --rev HEAD --out {}", out.path().join("site").display());
    assert_eq!(status(&run(books.path(), &line)), 0);
    (books, out)
}

/// What `verify` answers to a program.
fn answer(out: &Path, line: &str) -> (i32, Value) {
    let run = run(out, &format!("verify {line} --format json"));
    let document = serde_json::from_slice(&run.stdout);
    (status(&run), document.unwrap_or_else(|_| panic!("{line}: {}", said(&run.stderr))))
}

fn flip(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    match bytes.last_mut() {
        Some(last) => *last ^= 1,
        None => bytes.push(b'x'),
    }
    fs::write(path, bytes).unwrap();
}

/// The paths of one kind of fault.
fn paths(answer: &Value, fault: &str) -> Vec<String> {
    let all = answer["differences"].as_array().unwrap().iter().filter(|it| it["fault"] == fault);
    all.map(|it| it["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_site_is_proven_from_every_shape_of_repository_and_wherever_it_lies() {
    let (books, out) = published();
    git(
        books.path(),
        &["clone", "-q", "--bare", ".", &out.path().join("b.git").display().to_string()],
        b"",
    );
    let here = books.path().display().to_string();
    for repository in [&here, "b.git"] {
        let (status, answer) = answer(out.path(), &format!("site {repository}"));
        assert_eq!((status, &answer["verdict"]), (0, &Value::from("equal")), "{answer:#}");
        assert_eq!(answer["fingerprint"], answer["own_fingerprint"]);
    }
    // As others have it: downloaded, without our mark, and published from a branch.
    fs::remove_file(out.path().join("site/.sunbook-site")).unwrap();
    write(&out.path().join("site"), ".git/HEAD", "ref: refs/heads/pages\n");
    // The books go on, and change on disk; the site is still what its commit gave.
    write(books.path(), "ledger/2025-03.csv", "voucher,date,item,summary,in,out\n");
    commit(books.path(), "March");
    write(books.path(), "community.toml", "spoilt");
    assert_eq!(status(&run(out.path(), &format!("verify site {here}"))), 0);
}

#[test]
fn one_bit_anywhere_is_found_and_named() {
    let (books, out) = published();
    let site = out.path().join("site");
    let whole = tree(&site);
    let line = format!("site {}", books.path().display());
    let others: Vec<&String> = whole.keys().filter(|path| *path != "manifest.json").collect();
    others.iter().for_each(|path| flip(&site.join(path)));
    let (code, found) = answer(out.path(), &line);
    assert_eq!((code, &found["verdict"]), (1, &Value::from("different")));
    assert_eq!(paths(&found, "differs").iter().collect::<Vec<_>>(), others);
    for path in ["index.html", "vouchers/v1/1.png", ".nojekyll", "data/ledger.csv"] {
        others.iter().for_each(|path| fs::write(site.join(path), &whole[*path]).unwrap());
        flip(&site.join(path));
        let (code, found) = answer(out.path(), &line);
        assert_eq!((code, paths(&found, "differs")), (1, vec![path.to_owned()]));
    }
}

#[test]
fn files_that_are_missing_or_were_added_are_named() {
    let (books, out) = published();
    let site = out.path().join("site");
    fs::remove_file(site.join("v/v2.html")).unwrap();
    write(&site, "v/v3.html", "made up");
    write(&site, "CNAME", "example.org");
    fs::remove_file(site.join("style.css")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", site.join("style.css")).unwrap();
    let (code, found) = answer(out.path(), &format!("site {}", books.path().display()));
    assert_eq!(code, 1);
    assert_eq!(paths(&found, "missing"), ["v/v2.html"]);
    assert_eq!(paths(&found, "extra"), ["CNAME", "v/v3.html"]);
    assert_eq!(paths(&found, "unreadable"), ["style.css"]);
}

#[test]
fn a_manifest_that_was_altered_with_its_files_is_found_out() {
    let (books, out) = published();
    let site = out.path().join("site");
    let line = format!("site {}", books.path().display());
    let text = fs::read_to_string(site.join("manifest.json")).unwrap();
    // A figure is changed, and the manifest made to agree with it.
    let ledger = fs::read_to_string(site.join("data/ledger.csv")).unwrap();
    let forged = ledger.replace("7.50", "7.40");
    let digest = |text: &str| sunbook::output::Digest::of(text.as_bytes()).to_string();
    fs::write(site.join("data/ledger.csv"), &forged).unwrap();
    let listed = text.replace(&digest(&ledger), &digest(&forged));
    fs::write(site.join("manifest.json"), listed).unwrap();
    let (code, found) = answer(out.path(), &line);
    assert_eq!((code, paths(&found, "differs")), (1, vec!["data/ledger.csv".to_owned()]));
    assert_eq!(found["manifest"], serde_json::json!(["files: data/ledger.csv"]));
    fs::write(site.join("data/ledger.csv"), &ledger).unwrap();
    for (from, to, named) in [
        ("\"history\": \"whole\"", "\"history\": \"unread\"", "history"),
        ("\"not_read\": 1", "\"not_read\": 0", "inputs"),
        ("\"schema\": 1", "\"schema\": 1, \"more\": 2", "more"),
        ("\"tool\"", " \"tool\"", "manifest.json"),
    ] {
        assert!(text.contains(from), "{from} is not in {text}");
        fs::write(site.join("manifest.json"), text.replacen(from, to, 1)).unwrap();
        let (code, found) = answer(out.path(), &line);
        assert_eq!((code, &found["manifest"]), (1, &serde_json::json!([named])), "{from}");
    }
    fs::write(site.join("manifest.json"), "{}").unwrap();
    let refused = run(out.path(), &format!("verify {line}"));
    assert_eq!(status(&refused), 1);
    assert!(said(&refused.stderr).contains("not the manifest of a Sunbook site"));
}

#[test]
fn what_cannot_be_proven_is_said_with_its_reason() {
    let (books, out) = published();
    let here = books.path();
    let line = format!("site {}", here.display());
    let doubt = |line: &str| {
        let (code, found) = answer(out.path(), line);
        assert_eq!((code, &found["verdict"]), (1, &Value::from("unproven")), "{found:#}");
        found["doubt"].as_str().unwrap().to_owned()
    };
    let manifest = out.path().join("site/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    fs::write(&manifest, text.replace(&version, "\"version\": \"9.8.7\"")).unwrap();
    assert_eq!(doubt(&line), "version");
    let said = said(&run(out.path(), &format!("verify {line}")).stdout);
    assert!(said.contains("9.8.7") && said.contains(env!("CARGO_PKG_VERSION")), "{said}");
    fs::write(&manifest, &text).unwrap();
    let rewritten = git(here, &["rev-parse", "HEAD"], b"");
    fs::write(&manifest, text.replace(&rewritten, &"0".repeat(40))).unwrap();
    assert_eq!(doubt(&line), "unknown-commit");
    fs::write(&manifest, &text).unwrap();
    let from = format!("file://{}", here.display());
    git(out.path(), &["clone", "-q", "--depth", "1", &from, "shallow"], b"");
    assert_eq!(doubt("site shallow"), "partial-here");
    assert_eq!(status(&run(out.path(), "build shallow --out there")), 0);
    assert_eq!(doubt(&format!("there {}", here.display())), "partial-there");
    write(here, "ledger/2025-03.csv", "voucher,date,item,summary,in,out\n");
    assert_eq!(
        status(&run(here, &format!("build --out {}", out.path().join("mine").display()))),
        0
    );
    assert_eq!(doubt(&format!("mine {}", here.display())), "altered");
    fs::remove_dir_all(out.path().join("shallow/.git")).unwrap();
    assert_eq!(status(&run(out.path(), "build shallow --out bare")), 0);
    assert_eq!(doubt(&format!("bare {}", here.display())), "no-commit");
    flip(&out.path().join("bare/index.html"));
    let (_, found) = answer(out.path(), &format!("bare {}", here.display()));
    assert_eq!(paths(&found, "differs"), ["index.html"]);
}

#[test]
fn a_history_that_was_written_anew_is_said_loudly() {
    let (books, out) = published();
    let here = books.path();
    let at = |name: &str| out.path().join(name);
    fs::copy(at("site/manifest.json"), at("first.json")).unwrap();
    let first = sunbook::output::Digest::of(&fs::read(at("first.json")).unwrap()).to_string();
    write(
        here,
        "ledger/2025-03.csv",
        "voucher,date,item,summary,in,out\nV3,2025-03-01,E1,Bulb,,1.00\n",
    );
    commit(here, "March");
    let before = at("first.json").display().to_string();
    let build = || {
        let line = format!("build --previous {before} --out {}", at("next").display());
        let built = run(here, &line);
        assert_eq!(status(&built), 0, "{}", said(&built.stderr));
        said(&built.stderr)
    };
    assert!(!build().contains("WRITTEN ANEW"));
    assert_eq!(manifest(&tree(&at("next")))["previous"], *first);
    let line = format!("next {} --previous {before}", here.display());
    let (code, found) = answer(out.path(), &line);
    assert_eq!((code, &found["previous"]["link"]), (0, &Value::from("ancestor")), "{found:#}");
    assert_eq!(found["previous"]["named"], true);
    // The first entry is made another, as if it had always been so.
    git(here, &["checkout", "-q", "--orphan", "clean"], b"");
    write(
        here,
        "ledger/2025-02.csv",
        "voucher,date,item,summary,in,out\nV1,2025-02-03,E1,Lamp,,9.00\n",
    );
    commit(here, "Books");
    assert!(build().contains("THE HISTORY WAS WRITTEN ANEW"));
    let (code, found) = answer(out.path(), &line);
    assert_eq!((code, &found["previous"]["link"]), (1, &Value::from("no-ancestor")));
    assert_eq!(found["verdict"], "equal");
    let changed = found["previous"]["changed"].as_array().unwrap();
    assert!(changed.contains(&Value::from("data/ledger.csv")), "{found:#}");
    let rows = found["previous"]["rows"].as_array().unwrap();
    let words = |row: &Value| {
        format!("{} {}", row["change"].as_str().unwrap(), row["row"].as_str().unwrap())
    };
    assert!(rows.iter().any(|row| words(row) == "changed V1/1"), "{found:#}");
    let told = said(&run(out.path(), &format!("verify {line} --lang en")).stdout);
    assert!(told.contains("Changed entry V1/1 (ledger/2025-02.csv:2)"), "{told}");
    git(here, &["update-ref", "-d", "refs/heads/main"], b"");
    git(here, &["reflog", "expire", "--expire=now", "--all"], b"");
    git(here, &["gc", "-q", "--prune=now"], b"");
    let (code, found) = answer(out.path(), &line);
    assert_eq!((code, &found["previous"]["link"]), (1, &Value::from("gone")));
    for (language, loud) in [("en", "WRITTEN ANEW"), ("zh-CN", "历史被改写")] {
        let told = run(out.path(), &format!("verify {line} --lang {language}"));
        assert!(said(&told.stdout).contains(loud), "{}", said(&told.stdout));
    }
}

#[test]
fn what_was_removed_leaves_nothing_behind_but_a_page_that_says_so() {
    let books = books();
    let here = books.path();
    assert_eq!(status(&run(here, "build --out site")), 0);
    assert!(here.join("site/v/v2.html").exists());
    write(
        here,
        "ledger/2025-02.csv",
        "voucher,date,item,summary,in,out\nV1,2025-02-03,E1,Lamp,,5.00\n",
    );
    fs::remove_dir_all(here.join("notices")).unwrap();
    commit(here, "Less");
    assert_eq!(status(&run(here, "build --out site")), 0);
    let again = tree(&here.join("site"));
    super::assert_same(&again, &built(here, "--rev HEAD"));
    let page = String::from_utf8_lossy(&again["v/v2.html"]);
    assert!(page.contains("This voucher was removed from the books"), "{page}");
    assert!(!again.keys().any(|path| path.starts_with("n/")), "{:?}", again.keys());
    let ledger = String::from_utf8_lossy(&again["data/ledger.csv"]);
    assert!(!ledger.contains("V2"), "{ledger}");
    let holds =
        |what: &[u8]| again.values().any(|bytes| bytes.windows(what.len()).any(|it| it == what));
    assert!(!holds(b"shines") && holds(b"Lamp"));
    assert_eq!(again["vouchers/v1/1.png"], DOT);
}
