//! `sunbook build`: the whole site, or the old one untouched.

use std::path::Path;
use std::time::{Duration, Instant};

use super::args::Build;
use super::failure::{Failure, Status};
use super::origin::Origin;
use super::progress::Pages;
use super::terminal::Terminal;
use super::verify;
use crate::diag::{Report, Severity, Value};
use crate::findings::{self, Colour};
use crate::history::Shown;
use crate::output::{Kept, Published, Stage};
use crate::pipeline::{self, Reading};
use crate::records;
use crate::sources::Commit;
use crate::verify::{Claim, Link};
use crate::views::Past;
use crate::wording::visible;

/// Checks a community, then writes its site.
pub(super) fn run(asked: &Build, terminal: &mut Terminal) -> Result<Status, Failure> {
    let began = Instant::now();
    let misused = |failure| Failure { status: Status::Misused, ..failure };
    let before = asked.previous.as_deref().map(verify::read).transpose().map_err(misused)?;
    let mut origin = Origin::read(&asked.folder, asked.rev.as_deref(), asked.today)?;
    origin.moment.previous = before.as_ref().map(|before| before.digest.to_string());
    let Origin { snapshot, reading, moment, .. } = &origin;
    terminal.adopt(reading);
    if asked.require_history {
        origin.require_history(&asked.folder)?;
    }
    show(reading, terminal);
    if reading.report.has_errors() {
        return Err(Failure::new(Status::Found, "cli-build-refused"));
    }
    let names: Vec<&str> = records::names().collect();
    let stage = Stage::begin(&asked.out, &[Kept { folder: &asked.folder, reads: &names }])?;
    let past = origin.past()?;
    let pages = Pages::new(terminal.is_quiet());
    let count = |step| pages.count(step);
    let built = pipeline::build(snapshot.as_ref(), reading, moment, past.as_ref(), &stage, &count);
    pages.end();
    let built = built?;
    let published = stage.finish()?;
    tell(&asked.out, &published, built.pages, began.elapsed(), terminal)?;
    if let Some(past) = &past {
        tell_exposures(past, terminal);
    }
    if let Some(before) = &before {
        tell_previous(before, &origin, terminal)?;
    }
    tell_origin(moment.commit.as_ref(), built.fingerprint, terminal)?;
    Ok(Status::Fine)
}

/// How many old versions with personal data are named before the rest is only counted.
const MOST_EXPOSURES: usize = 10;

/// Names the commits in whose versions somebody's numbers still stand, though no page shows them.
fn tell_exposures(past: &Past, terminal: &mut Terminal) {
    let exposures = past.history().exposures(past.mask());
    if exposures.is_empty() {
        return;
    }
    let mut text = terminal.word("build-exposures", &[("n", Value::count(exposures.len()))]);
    for revision in exposures.iter().take(MOST_EXPOSURES) {
        let short = past.history().visits[revision.visit].id.short();
        let Shown::Text(path) = past.mask().text(&revision.change.path) else { continue };
        text.push_str(&format!("\n  {short} {}:{}", visible(&path), revision.change.line));
    }
    if exposures.len() > MOST_EXPOSURES {
        let rest = [("n", Value::count(exposures.len() - MOST_EXPOSURES))];
        text.push_str(&format!("\n  {}", terminal.word("verify-more", &rest)));
    }
    terminal.remark(&text);
}

/// Says loudly where the site does not continue the one before it.
fn tell_previous(before: &Claim, origin: &Origin, terminal: &mut Terminal) -> Result<(), Failure> {
    let commit = origin.moment.commit.as_ref().map(|commit| commit.id.as_str());
    let link = match &origin.at {
        Some((repository, _)) => crate::verify::link(before, commit, repository)?,
        None => Link::Unnamed,
    };
    if link != Link::Follows {
        let text = terminal.word(verify::link_key(link), &[]);
        terminal.remark(&text);
    }
    Ok(())
}

/// Says what the site was made from.
fn tell_origin(
    commit: Option<&Commit>,
    fingerprint: String,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let key = match commit {
        None => "build-from-files",
        Some(commit) if commit.is_altered => "build-from-altered",
        Some(_) => "build-from-commit",
    };
    let commit = commit.map(Commit::short_id).unwrap_or_default();
    terminal.say(key, &[("commit", commit.into()), ("fingerprint", fingerprint.into())])
}

/// Shows errors and warnings in full, and how many notes there are.
pub(super) fn show(reading: &Reading, terminal: &mut Terminal) {
    let mut weighty = Report::default();
    let is_weighty = |severity| severity != Severity::Note;
    for finding in reading.report.findings() {
        if is_weighty(finding.severity) {
            weighty.push(finding.clone());
        }
    }
    if !weighty.findings().is_empty() {
        let words = terminal.words();
        let text = findings::text(&weighty, &reading.files, words, Colour::Always);
        terminal.remark(&text);
    }
    let notes = reading.report.count(Severity::Note);
    if notes > 0 && !terminal.is_quiet() {
        let text = terminal.word("cli-notes", &[("n", Value::count(notes))]);
        terminal.remark(&text);
    }
}

fn tell(
    out: &Path,
    published: &Published,
    pages: usize,
    took: Duration,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let values = [
        ("folder", Value::from(out.display().to_string())),
        ("pages", Value::count(pages)),
        ("files", Value::count(published.files)),
        ("seconds", seconds(took).into()),
    ];
    terminal.say("cli-build-done", &values)?;
    let page = out.join("index.html").display().to_string();
    terminal.say("cli-build-look", &[("page", page.into())])?;
    if let Some(error) = &published.left_over {
        let (key, values) = error.message();
        let text = terminal.word(key, &values);
        terminal.remark(&text);
    }
    Ok(())
}

/// A short time in seconds with one decimal.
pub(super) fn seconds(took: Duration) -> String {
    let tenths = (took.as_millis() + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}
