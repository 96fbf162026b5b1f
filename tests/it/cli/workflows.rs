//! What `init` writes for forges is safe to publish with, and does what it says.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::{folder, run, said, status, write};
use crate::history::git;

/// The names of the workflows.
const WORKFLOWS: [&str; 3] = ["publish", "review", "comment"];

fn started() -> TempDir {
    let here = folder("");
    assert_eq!(status(&run(here.path(), "init --lang en --year 2026 -q")), 0);
    here
}

fn read(here: &Path, path: &str) -> String {
    fs::read_to_string(here.join(path)).expect(path)
}

fn workflow(here: &Path, name: &str) -> String {
    read(here, &format!(".github/workflows/{name}.yml"))
}

#[test]
fn the_version_stands_in_one_place_and_actions_are_pinned_by_commit() {
    let here = started();
    let version = env!("CARGO_PKG_VERSION");
    assert!(read(here.path(), "ci/sunbook.sh").contains(&format!("\nversion={version}\n")));
    for name in WORKFLOWS {
        let text = workflow(here.path(), name);
        assert!(!text.contains(version), "{name}");
        for line in text.lines().filter(|line| line.contains("uses:")) {
            let (_, rest) = line.split_once('@').expect("a version");
            let (commit, comment) = rest.split_once(" # v").expect("a comment");
            assert!(
                commit.len() == 40 && commit.bytes().all(|it| it.is_ascii_hexdigit()),
                "{line}"
            );
            assert!(comment.starts_with(|c: char| c.is_ascii_digit()), "{line}");
        }
        assert!(text.contains("\npermissions: {}\n"), "{name}");
    }
}

#[test]
fn what_strangers_send_runs_with_the_right_to_read_alone() {
    let here = started();
    let review = workflow(here.path(), "review");
    assert!(!review.contains("write") && !review.contains("secrets"), "{review}");
    assert!(review.contains("\n  pull_request:\n") && !review.contains("pull_request_target"));
    let comment = workflow(here.path(), "comment");
    assert!(!comment.contains("checkout") && !comment.contains("uses:"), "{comment}");
    assert!(comment.contains("workflows: [Review]") && review.contains("\nname: Review\n"));
    for name in WORKFLOWS {
        let text = workflow(here.path(), name);
        let runs = text.split(" run: ").skip(1);
        for run in runs {
            let run = run.split("\n      - ").next().unwrap_or_default();
            assert!(!run.contains("${{"), "{name} puts a value of the event into a script: {run}");
        }
    }
}

#[test]
fn the_readme_names_what_init_writes() {
    let here = started();
    let readme = include_str!("../../../README.md");
    for name in WORKFLOWS {
        assert!(readme.contains(&format!(".github/workflows/{name}.yml")), "{name}");
    }
    assert!(readme.contains("ci/sunbook.sh") && here.path().join("ci/sunbook.sh").is_file());
}

/// A folder of programs that come before all others.
fn tools(gh: &str) -> TempDir {
    let tools = tempfile::tempdir().unwrap();
    let sunbook = assert_cmd::cargo::cargo_bin!("sunbook");
    std::os::unix::fs::symlink(sunbook, tools.path().join("sunbook")).unwrap();
    write(tools.path(), "gh", gh);
    let rights = fs::Permissions::from_mode(0o755);
    fs::set_permissions(tools.path().join("gh"), rights).unwrap();
    tools
}

fn shell(here: &Path, tools: &Path, line: &[&str], variables: &[(&str, &str)]) -> Output {
    let path = std::env::var("PATH").unwrap();
    let mut command = Command::new("sh");
    command.args(line).current_dir(here).env("CARGO_HOME", tools.join("none"));
    command.env("PATH", format!("{}:{path}", tools.display()));
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("LC_ALL").env("LANG", "en");
    command.env("no_proxy", "127.0.0.1");
    command.envs(variables.iter().copied()).output().unwrap()
}

/// Serves files by their addresses below `/books/`, until the tests end.
fn serve(files: BTreeMap<String, Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/books/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let asked = stream.read(&mut request).unwrap();
            let asked = String::from_utf8_lossy(&request[..asked]).into_owned();
            let path = asked.split(' ').nth(1).and_then(|path| path.strip_prefix("/books/"));
            let (head, bytes) = match path.and_then(|path| files.get(path)) {
                Some(bytes) => ("200 OK", bytes.as_slice()),
                None => ("404 Not Found", &b"nothing"[..]),
            };
            let length = bytes.len();
            let head = format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\n");
            stream.write_all(format!("{head}Connection: close\r\n\r\n").as_bytes()).unwrap();
            stream.write_all(bytes).unwrap();
        }
    });
    address
}

fn serve_manifest(bytes: Vec<u8>) -> String {
    serve(BTreeMap::from([("manifest.json".to_owned(), bytes)]))
}

#[track_caller]
fn commit(here: &Path, subject: &str) {
    git(here, &["add", "-A"], b"");
    git(here, &["commit", "-q", "-m", subject], b"");
}

fn repository() -> TempDir {
    let here = started();
    git(here.path(), &["init", "-q", "-b", "main"], b"");
    commit(here.path(), "A start");
    here
}

#[test]
fn the_script_publishes_a_proven_site_that_names_the_one_before() {
    let (here, tools) = (repository(), tools("exit 1\n"));
    let script = ["ci/sunbook.sh", "publish", "site"];
    let first = shell(here.path(), tools.path(), &script, &[]);
    assert_eq!(status(&first), 0, "{}", said(&first.stderr));
    assert!(said(&first.stdout).contains("Proven: all"), "{}", said(&first.stdout));
    let manifest = fs::read(here.path().join("site/manifest.json")).unwrap();
    let digest = sunbook::output::Digest::of(&manifest).to_string();
    write(here.path(), "notes.txt", "x");
    commit(here.path(), "Another");
    let address = serve_manifest(manifest);
    let publish = |address: &str| {
        let line = ["ci/sunbook.sh", "publish", "site", address];
        let done = shell(here.path(), tools.path(), &line, &[]);
        assert_eq!(status(&done), 0, "{}", said(&done.stderr));
        read(here.path(), "site/manifest.json")
    };
    assert!(publish(&address).contains(&format!("\"previous\": \"{digest}\"")));
    // Where nothing was published yet, and where something else was.
    assert!(publish(&serve_manifest(b"{}".to_vec())).contains("\"previous\": null"));
    assert!(publish(&address.replace("books", "none")).contains("\"previous\": null"));
}

/// The address of a path, which may hold any letters.
fn encoded(path: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"._/-".contains(byte);
    let byte = |byte: u8| match plain(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}

#[test]
fn a_published_site_is_copied_and_proven_wherever_it_is() {
    let (here, tools, there) = (repository(), tools("exit 1\n"), tempfile::tempdir().unwrap());
    let settings = read(here.path(), "community.toml");
    write(here.path(), "community.toml", &format!("{settings}\n[publish]\nvouchers = true\n"));
    fs::create_dir_all(here.path().join("vouchers/v1")).unwrap();
    let ledger = "voucher,date,item,summary,in,out\nV1,2026-01-03,E1,Lamp,,5.00\n";
    write(here.path(), "ledger/2026-02.csv", ledger);
    let dot = include_bytes!("../../browser/bad-site/dot.png");
    fs::write(here.path().join("vouchers/v1/发票 1 #2%.png"), dot).unwrap();
    commit(here.path(), "A paper");
    let site = there.path().join("site");
    let line = format!("build --rev HEAD --out {}", site.display());
    let built = run(here.path(), &line);
    assert_eq!(status(&built), 0, "{}", said(&built.stderr));
    let files = crate::provenance::tree(&site);
    assert!(files.contains_key("vouchers/v1/发票 1 #2%.png"));
    // As the host has it that leaves out hidden files.
    let shown = files.into_iter().filter(|(path, _)| !path.starts_with('.'));
    let mut shown: BTreeMap<_, _> = shown.map(|(path, bytes)| (encoded(&path), bytes)).collect();
    let prove = |files: &BTreeMap<String, Vec<u8>>, to: &str| {
        let to = there.path().join(to).display().to_string();
        let line = ["ci/sunbook.sh", "prove", &serve(files.clone()), &to];
        shell(here.path(), tools.path(), &line, &[])
    };
    let proven = prove(&shown, "copy");
    assert_eq!(status(&proven), 0, "{}{}", said(&proven.stdout), said(&proven.stderr));
    shown.insert("index.html".to_owned(), b"another".to_vec());
    shown.remove("style.css");
    let refused = prove(&shown, "other");
    assert_eq!(status(&refused), 1);
    let told = said(&refused.stdout);
    assert!(told.contains("  index.html\n") && told.contains("  style.css\n"), "{told}");
    // A manifest that would have a file written elsewhere.
    let manifest = String::from_utf8(shown["manifest.json"].clone()).unwrap();
    let forged = manifest.replace("\"style.css\"", "\"../harm\"");
    shown.insert("manifest.json".to_owned(), forged.into_bytes());
    shown.insert("../harm".to_owned(), b"harm".to_vec());
    assert_eq!(status(&prove(&shown, "third")), 1);
    assert!(!there.path().join("harm").exists());
}

#[test]
fn a_mirror_follows_and_fails_where_history_was_written_anew() {
    let (here, tools, there) = (repository(), tools("exit 1\n"), tempfile::tempdir().unwrap());
    let script = here.path().join("ci/sunbook.sh");
    let from = here.path().display().to_string();
    let mirror = || {
        let line = [script.to_str().unwrap(), "mirror", &from, "copy"];
        shell(there.path(), tools.path(), &line, &[])
    };
    assert_eq!(status(&mirror()), 0);
    write(here.path(), "ledger/2026-02.csv", "voucher,date,item,summary,in,out\n");
    commit(here.path(), "February");
    let again = mirror();
    assert_eq!(status(&again), 0, "{}", said(&again.stderr));
    assert!(said(&again.stdout).contains("nothing was taken back unseen"));
    git(here.path(), &["commit", "-q", "--amend", "-m", "As if it had always been so"], b"");
    let anew = mirror();
    assert_eq!(status(&anew), 1, "{}", said(&anew.stdout));
    assert!(said(&anew.stdout).contains("THE HISTORY WAS WRITTEN ANEW"));
}

#[test]
fn a_review_has_a_preview_of_the_change() {
    let (here, tools) = (repository(), tools("exit 1\n"));
    write(here.path(), "ledger/2026-02.csv", "voucher,date,item,summary,in,out\n");
    commit(here.path(), "February");
    let line = ["ci/sunbook.sh", "review", "HEAD^", "HEAD", "review"];
    let done = shell(here.path(), tools.path(), &line, &[]);
    assert_eq!(status(&done), 0, "{}", said(&done.stderr));
    assert!(here.path().join("review/site/index.html").is_file());
    assert!(here.path().join("review/report.md").is_file());
}

/// A `gh` that answers from files and writes down what it was asked to write.
const GH: &str = r#"#!/bin/sh
echo "$*" >> asked
case "$*" in
    "run download"*) [ -f sent.md ] && mkdir report && cp sent.md report/report.md ;;
    *"/comments"*"startswith"*) cat old ;;
    *"/pulls"*) cat number ;;
    *"body=@"*) cp comment.md posted ;;
esac
"#;

/// Runs the step that posts a report.
fn post(number: &str, old: &str, sent: &str) -> (Output, String, Option<String>) {
    let (here, tools) = (started(), tools(GH));
    let comment = workflow(here.path(), "comment");
    let (_, script) = comment.split_once("run: |\n").expect("a script");
    write(here.path(), "step.sh", &script.replace("\n          ", "\n"));
    for (name, text) in [("number", number), ("old", old), ("sent.md", sent)] {
        write(here.path(), name, text);
    }
    let variables = [
        ("GH_REPO", "court/books"),
        ("RUN", "42"),
        ("HEAD", "someone:$(touch harm)"),
        ("HEAD_SHA", "c0ffee"),
        ("GITHUB_SERVER_URL", "https://forge.example"),
    ];
    let done = shell(here.path(), tools.path(), &["-e", "step.sh"], &variables);
    assert!(!here.path().join("harm").exists());
    let asked = fs::read_to_string(here.path().join("asked")).unwrap_or_default();
    (done, asked, fs::read_to_string(here.path().join("posted")).ok())
}

#[test]
fn a_report_is_posted_once_then_renewed_and_never_believed() {
    let report = "## Change\n\n@everyone ![x](https://a.example/x.png) <IMG src=y> <!-- z -->\n";
    let (done, asked, posted) = post("7\n", "", report);
    assert_eq!(status(&done), 0, "{}", said(&done.stderr));
    assert!(asked.contains("--method POST repos/court/books/issues/7/comments"), "{asked}");
    let posted = posted.expect("a comment");
    assert!(posted.starts_with("<!-- sunbook-review -->\n## Change\n"), "{posted}");
    assert!(posted.contains("@&#8203;everyone [x](https://a.example/x.png) &lt;img src=y>"));
    assert!(posted.contains("&lt;!-- z -->"), "{posted}");
    assert!(posted.contains("(https://forge.example/court/books/actions/runs/42)"), "{posted}");
    let (_, asked, _) = post("7\n", "99\n100\n", report);
    assert!(asked.contains("--method PATCH repos/court/books/issues/comments/99 "), "{asked}");
}

#[test]
fn a_report_is_cut_to_size_and_goes_to_no_pull_request_that_is_none() {
    let (_, _, posted) = post("7\n", "", &"阳光\n".repeat(40_000));
    let posted = posted.expect("a comment");
    assert!(posted.len() < 51_000 && posted.contains('…'), "{} bytes", posted.len());
    for number in ["", "7; rm -rf .\n", "-1\n"] {
        let (done, asked, posted) = post(number, "", "x");
        assert_eq!((status(&done), posted), (0, None), "{number}");
        assert!(!asked.contains("POST"), "{asked}");
    }
}
