//! What happened to rows, one situation in each file of `tests/cases/history`.

use std::fs;
use std::path::Path;

use sunbook::history::{Change, Gap, GapReason, History, Mask, RowChange, Shown};
use sunbook::sources::Repository;
use sunbook::units::YearStart;

use super::story::Story;

fn text(shown: &Shown) -> String {
    match shown {
        Shown::Text(text) if text.is_empty() => "nothing".to_owned(),
        Shown::Text(text) => text.replace('\n', "↵"),
        Shown::Withheld(why) => format!("{why:?}").to_lowercase(),
    }
}

/// `ledger/2025-01.csv:2 changed 记-1/1, out: 10.00 > 12.00`
pub(crate) fn line(change: &RowChange, mask: &Mask) -> String {
    let RowChange { row, path, line, .. } = change;
    let cell = |state: &Option<_>, name: &str| match state {
        Some(state) => text(&mask.cell(row, state, name)),
        None => "nothing".to_owned(),
    };
    let told = match &change.change {
        Change::Known => format!("known {}", row.id),
        Change::Added => format!("added {}", row.id),
        Change::Removed => format!("removed {}", row.id),
        Change::Changed { columns, from } => {
            let mut told = format!("changed {}", row.id);
            if let Some(from) = from {
                told.push_str(&format!(", from {from}"));
            }
            for name in columns {
                let (old, new) = (cell(&change.old, name), cell(&change.new, name));
                told.push_str(&format!(", {name}: {old} > {new}"));
            }
            told
        }
    };
    let closed = change.closed.map_or(String::new(), |month| format!(", closed {month}"));
    format!("{path}:{line} {told}{closed}")
}

fn gap(gap: &Gap) -> String {
    match gap.reason {
        GapReason::Unreadable { line } => format!("{}:{line} unreadable", gap.path),
        GapReason::Missing => format!("{} missing", gap.path),
    }
}

/// Everything that happened, by commit, in one line each.
pub(crate) fn told(repository: &Repository) -> String {
    let tip = repository.resolve("HEAD").unwrap();
    let history = History::of(repository, tip, YearStart::JANUARY).unwrap();
    let mask = Mask::default();
    let mut lines = Vec::new();
    for (number, visit) in history.visits.iter().enumerate() {
        let gaps = history.gaps.iter().filter(|gap| gap.visit == Some(number)).map(gap);
        let revisions = history.lives().flat_map(|(_, life)| &life.revisions);
        let its = revisions.filter(|revision| revision.visit == number);
        let changes = its.map(|revision| line(&revision.change, &mask));
        lines
            .extend(gaps.chain(changes).map(|line| format!("{}: {line}\n", visit.message.subject)));
    }
    lines.concat()
}

#[test]
fn rows_are_told_as_their_stories_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/history");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    assert!(paths.len() >= 40, "found only {} stories", paths.len());
    let mut wrong = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let story = Story::make(&text);
        let told = told(&Repository::open(story.path()).unwrap());
        if told != story.expected {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            wrong.push(format!("{name}\n--- expected\n{}--- told\n{told}", story.expected));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn commits_that_hold_personal_data_or_change_a_closed_month_can_be_listed() {
    let of = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/history");
        let story = Story::make(&fs::read_to_string(folder.join(name)).unwrap());
        let repository = Repository::open(story.path()).unwrap();
        let tip = repository.resolve("HEAD").unwrap();
        History::of(&repository, tip, YearStart::JANUARY).unwrap()
    };
    let exposed = of("personal-data-taken-out.txt");
    let found = exposed.exposures(&Mask::default());
    let visits: Vec<usize> = found.iter().map(|revision| revision.visit).collect();
    assert_eq!(visits, [0]);
    let late = of("back-dated.txt");
    let [correction] = late.corrections()[..] else { panic!("one correction") };
    assert_eq!(correction.change.row.id.as_ref(), "J-3/1");
    let written = late.visits[correction.visit].date.unwrap();
    let dated = correction.change.state().unwrap().date().unwrap();
    assert!(written.days_since(dated) > 31, "written {written}, dated {dated}");
}
