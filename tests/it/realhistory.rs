//! The history of a public ledger that nobody here wrote, converted commit by commit and replayed.
//!
//! Its rows name people: no message shows one, only numbers of rows and commits.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sunbook::history::{GapReason, History, Mask, Shown};
use sunbook::sources::{Repository, Snapshot, Worktree};
use sunbook::units::{Currency, Money, YearStart};
use tempfile::TempDir;

use crate::history::git;
use crate::import::real_data;

/// What the ledger was called in the course of time.
const NAMES: [&str; 4] = ["ledger.jpg.avi.txt", "ledger.txt", "ledger.dat", "main.ledger"];

/// One posting as a row of ours: voucher, number, date, account, in, out.
type Row = [String; 6];

/// The postings of a ledger-cli text, each transaction known by its day, payee and number of the day.
fn rows(text: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let (mut voucher, mut date, mut line) = (String::new(), String::new(), 0);
    for written in text.lines() {
        let bare = written.split(';').next().unwrap().trim_end();
        if bare.is_empty() {
            continue;
        }
        let Some(posting) = bare.strip_prefix([' ', '\t']).map(str::trim) else {
            let (day, payee) = bare.split_once(' ').unwrap_or((bare, ""));
            let parts: Vec<_> = day.split('/').map(padded).collect();
            (date, line) = (parts.join("-"), 0);
            let number = seen.entry(format!("{date} {}", payee.trim())).or_default();
            *number += 1;
            voucher = format!("{date} {} {number}", payee.trim());
            // One without postings is a row too, so that nothing is lost unseen.
            rows.push([&*voucher, "1", &*date, "", "", ""].map(str::to_owned));
            continue;
        };
        line += 1;
        rows.pop_if(|row| line == 1 && row[3].is_empty());
        let (account, amount) = posting.split_once("  ").unwrap_or((posting, ""));
        let (account, amount) = account.split_once('\t').unwrap_or((account, amount));
        let digits: String = amount.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
        let (income, spending) =
            if amount.contains('-') { (String::new(), digits) } else { (digits, String::new()) };
        let number = line.to_string();
        let account = account.trim().to_owned();
        rows.push([voucher.clone(), number, date.clone(), account, income, spending]);
    }
    rows
}

/// A part of a date in two digits; one that is missing stays away.
fn padded(part: &str) -> String {
    if part.is_empty() { String::new() } else { format!("{part:0>2}") }
}

fn table(rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["voucher", "line", "date", "item", "in", "out", "summary"]).unwrap();
    rows.iter().for_each(|row| writer.write_record(row.iter().chain([&row[3]])).unwrap());
    writer.into_inner().unwrap()
}

/// A commit of the converted repository: its file's path, and its rows by voucher and number.
struct Version {
    path: String,
    rows: Vec<Row>,
}

/// The converted repository and what each of its commits has, the oldest first.
struct Converted {
    folder: TempDir,
    versions: Vec<Version>,
}

fn convert(bundle: &Path) -> Converted {
    let old = tempfile::tempdir().unwrap();
    let old = old.path();
    git(old, &["clone", "-q", bundle.to_str().unwrap(), "."], b"");
    let log = git(old, &["log", "--reverse", "-z", "--date=raw", "--format=%H%n%cd%n%B"], b"");
    let mut blobs: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    let mut stream = Vec::new();
    let mut versions: Vec<Version> = Vec::new();
    for commit in log.split_terminator('\0') {
        let (id, rest) = commit.split_once('\n').unwrap();
        let (moment, message) = rest.split_once('\n').unwrap_or((rest, ""));
        let mut head =
            vec![format!("commit refs/heads/main\ncommitter A <a@example.com> {moment}")];
        head.push(format!("data {}\n{message}\ndeleteall\n", message.len()));
        stream.extend(head.join("\n").into_bytes());
        let listed = git(old, &["ls-tree", id, "--", NAMES[0], NAMES[1], NAMES[2], NAMES[3]], b"");
        let (what, name) = listed.split_once('\t').expect("one ledger in each commit");
        let blob = what.rsplit(' ').next().unwrap().to_owned();
        let read = |blob: &String| rows(&git(old, &["cat-file", "blob", blob], b""));
        let rows = blobs.entry(blob).or_insert_with_key(read).clone();
        let path = format!("ledger/{}.csv", name.rsplit_once('.').unwrap().0);
        let bytes = table(&rows);
        stream.extend(format!("M 100644 inline {path}\ndata {}\n", bytes.len()).into_bytes());
        stream.extend(bytes);
        stream.push(b'\n');
        versions.push(Version { path, rows });
    }
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"], b"");
    git(folder.path(), &["fast-import", "--quiet"], &stream);
    Converted { folder, versions }
}

fn id(row: &Row) -> String {
    format!("{}/{}", row[0], row[1])
}

fn is_whole(version: &Version) -> bool {
    version.rows.iter().all(|row| row[2].len() == "2015-01-01".len())
}

#[test]
fn the_history_of_a_public_ledger_is_told_as_git_has_it() {
    let Some(data) = real_data() else { return };
    let Converted { folder, versions } = convert(&data.join("hackclub-ledger/history.bundle"));
    let repository = Repository::open(folder.path()).unwrap();
    let tip = repository.resolve("main").unwrap();
    let history = History::of(&repository, tip, YearStart::JANUARY).unwrap();

    // The one version with a date that was cut short is passed over, and its line named.
    let commits = git(folder.path(), &["rev-list", "--reverse", "main"], b"");
    let commits: Vec<&str> = commits.lines().collect();
    let broken: Vec<usize> = (0..versions.len()).filter(|it| !is_whole(&versions[*it])).collect();
    assert_eq!((commits.len(), history.gaps.len()), (194, broken.len()));
    let first = broken[0];
    let rows = &versions[first].rows;
    let line = 2 + rows.iter().position(|row| row[2].len() < 10).unwrap();
    let gap = &history.gaps[0];
    assert_eq!(history.visits[gap.visit.unwrap()].id.to_string(), commits[first]);
    assert_eq!(gap.reason, GapReason::Unreadable { line });

    // What there is in the end: as many transactions, and as much money, as the data say.
    let last = versions.last().unwrap();
    let alive: Vec<_> =
        history.lives().filter_map(|(row, life)| Some((row, life.state()?))).collect();
    let vouchers: BTreeSet<_> = alive.iter().filter_map(|(row, _)| row.voucher()).collect();
    assert_eq!((alive.len(), vouchers.len()), (last.rows.len(), 1_360));
    let usd = Currency::parse("USD").unwrap();
    let sum = |column: &str| {
        let texts =
            alive.iter().map(|(row, state)| match Mask::default().cell(row, state, column) {
                Shown::Text(text) => text,
                Shown::Withheld(_) => panic!("an amount is no personal number"),
            });
        let amounts = texts.filter(|text| !text.is_empty());
        Money::total(usd, amounts.map(|text| Money::parse(&text, usd).unwrap()))
    };
    let text = Worktree::new(data.join("hackclub-ledger")).bytes("main.ledger").unwrap();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(sum("in") - sum("out"), dollars(&text, usd));

    // Rows from all over the ledger first came with the commit in which git first has them.
    let step = last.rows.len() / 50;
    for (number, row) in last.rows.iter().step_by(step).enumerate() {
        let is_first = |index: &usize| {
            let text = git(
                folder.path(),
                &["show", &format!("{}:{}", commits[*index], versions[*index].path)],
                b"",
            );
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let mut records = reader.records().map(Result::unwrap);
            is_whole(&versions[*index]) && records.any(|it| it[0] == row[0] && it[1] == row[1])
        };
        let written =
            (0..versions.len()).position(|it| versions[it].rows.iter().any(|it| id(it) == id(row)));
        let expected = (written.unwrap()..versions.len()).find(is_first).unwrap();
        let life = history.lives().find(|(it, _)| *it.id == id(row)).unwrap().1;
        let told = history.visits[life.revisions[0].visit].id.to_string();
        assert!(told == commits[expected], "row {number} of the sample has another first commit");
    }
}

/// The sum of all amounts that a text in dollars writes out.
fn dollars(text: &str, usd: Currency) -> Money {
    let bare = text.lines().map(|line| line.split(';').next().unwrap());
    let amounts = bare.filter(|line| line.starts_with(' ')).filter_map(|line| {
        let (before, after) = line.rsplit_once('$')?;
        let sign = if before.ends_with('-') { "-" } else { "" };
        Some(format!("{sign}{}", after.trim().replace(',', "")))
    });
    Money::total(usd, amounts.map(|amount| Money::parse(&amount, usd).unwrap()))
}
