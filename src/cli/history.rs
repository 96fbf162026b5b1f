//! `sunbook history`: the life of a row or of a budget line.

use super::args::{History, ReportForm};
use super::community::Community;
use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::diag::Value;
use crate::history;
use crate::pipeline;
use crate::review;
use crate::sources::Repository;
use crate::views::Telling;

/// Tells what happened to the rows that an id means.
pub(super) fn run(asked: &History, terminal: &mut Terminal) -> Result<Status, Failure> {
    let repository = Repository::open(&asked.folder)?;
    let community = Community::new(&asked.folder);
    let reading = pipeline::read(&community, &community.moment(None)?)?;
    terminal.adopt(&reading);
    let refused = || Failure::new(Status::Found, "history-refused");
    let (books, _) = reading.books.as_ref().ok_or_else(refused)?;
    let mask = reading.mask().ok_or_else(refused)?;
    let tip = repository.resolve("HEAD")?;
    let history = history::History::of(&repository, tip, books.community.year_start)?;
    let words = terminal.words();
    let revisions = history.revisions();
    let secrets = mask.secrets(revisions.iter().map(|revision| &revision.change));
    let telling = Telling { mask: &mask, secrets: &secrets, books, words };
    let Some(report) = review::life(telling, &history, &asked.id) else {
        let near = review::near(telling, &history, &asked.id);
        let failure = match near.is_empty() {
            true => Failure::new(Status::Misused, "history-unknown"),
            false => Failure::new(Status::Misused, "history-unknown-near")
                .with("near", Value::texts(near)),
        };
        return Err(failure.with("id", asked.id.as_str()));
    };
    let text = match asked.format {
        ReportForm::Text => review::life_text(&report, words),
        ReportForm::Json => review::life_json(&report),
    };
    terminal.print(&text).map(|()| Status::Fine)
}
