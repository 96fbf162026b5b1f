//! `sunbook diff`: what a change of the books means in money.

use super::args::{Diff, DiffForm};
use super::community::Community;
use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::history::{Comparison, Mask};
use crate::pipeline::{self, Moment, Reading};
use crate::records;
use crate::review::{self, Changeset, Side};
use crate::sources::{Commit, CommitId, Repository};
use crate::units::{Date, YearStart};

/// Compares two commits, or a commit and the files as they are.
pub(super) fn run(asked: &Diff, terminal: &mut Terminal) -> Result<Status, Failure> {
    let repository = Repository::open(&asked.dir)?;
    let ends = ends(asked, &repository)?;
    let (after, head) = match ends.head {
        Some(head) => commit(&repository, head, asked.today)?,
        None => {
            let community = Community::new(&asked.dir);
            (pipeline::read(&community, &community.moment(asked.today)?)?, None)
        }
    };
    // Both are judged on one day, or time alone would make findings come and go.
    let today = after.books.as_ref().map(|(_, analysis)| analysis.today).or(asked.today);
    let (before, base) = commit(&repository, ends.base, today)?;
    terminal.adopt(&after);
    let mask = mask(&before, &after)?;
    let start = after.books.as_ref().map_or(YearStart::JANUARY, |it| it.0.community.year_start);
    let rows = Comparison::of(&before.files, &after.files, start);
    let changes = Changeset {
        before: side(&before, base.as_ref()),
        after: side(&after, head.as_ref()),
        rows: &rows,
        mask: &mask,
    };
    let words = terminal.words();
    let report = review::review(changes, words);
    let text = match asked.format {
        DiffForm::Text => review::review_text(&report),
        DiffForm::Markdown => review::review_markdown(&report, words),
        DiffForm::Json => review::review_json(&report),
        DiffForm::Html => review::review_html(&report),
    };
    terminal.print(&text)?;
    Ok(if after.report.has_errors() { Status::Found } else { Status::Fine })
}

/// Which commits are compared.
struct Ends {
    base: CommitId,
    /// The second one, or `None` for the files as they are.
    head: Option<CommitId>,
}

/// Reads `A B`, `A..B` and `A...B`, the last of which begins where B parted from A.
fn ends(asked: &Diff, repository: &Repository) -> Result<Ends, Failure> {
    let (base, head, is_parting) = match asked.base.split_once("...") {
        Some((base, head)) => (base, Some(head), true),
        None => match asked.base.split_once("..") {
            Some((base, head)) => (base, Some(head), false),
            None => (asked.base.as_str(), None, false),
        },
    };
    let head = asked.head.as_deref().or(head).filter(|head| !head.is_empty());
    let mut base = repository.resolve(base)?;
    let head = head.map(|head| repository.resolve(head)).transpose()?;
    if is_parting {
        let tip = head.map_or_else(|| repository.resolve("HEAD"), Ok)?;
        let parting = repository.parting(base, tip)?;
        base = parting.ok_or_else(|| match repository.is_shallow() {
            true => Failure::new(Status::Failed, "cli-diff-shallow"),
            false => Failure::new(Status::Misused, "cli-diff-unrelated"),
        })?;
    }
    Ok(Ends { base, head })
}

/// Reads the books as a commit has them.
fn commit(
    repository: &Repository,
    id: CommitId,
    today: Option<Date>,
) -> Result<(Reading, Option<Commit>), Failure> {
    let tree = repository.files_of(id, |path| records::kind_of(path).is_some())?;
    let commit = Some(tree.commit().clone());
    let moment = Moment { today, commit: commit.clone(), ..Moment::default() };
    let reading = pipeline::read(&tree, &moment)?;
    if let Some(error) = reading.files.unreadable().first() {
        return Err(error.again().into());
    }
    Ok((reading, commit))
}

/// What both versions together want kept back.
fn mask(before: &Reading, after: &Reading) -> Result<Mask, Failure> {
    let mask = after.mask().ok_or_else(|| Failure::new(Status::Found, "history-refused"))?;
    Ok(match &before.books {
        Some((books, _)) => mask.with(books),
        None => mask,
    })
}

fn side<'s>(reading: &'s Reading, commit: Option<&'s Commit>) -> Side<'s> {
    Side {
        files: &reading.files,
        report: &reading.report,
        books: reading.books.as_ref().map(|(books, analysis)| (books, analysis)),
        commit,
    }
}
