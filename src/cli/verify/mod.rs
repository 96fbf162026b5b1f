//! `sunbook verify`: whether a site is what its commit gives.

mod answer;
mod document;
mod rows;

use std::path::Path;

use super::args::{Answer, Verify};
use super::failure::{Failure, Status};
use super::progress::Pages;
use super::terminal::Terminal;
use crate::pipeline::VERSION;
use crate::sources::Repository;
use crate::verify::{self, Claim, ClaimError, Link, Previous, Published, RebuildError, Verdict};

pub(super) use answer::link_key;

/// A site, and what was found of it.
struct Finding<'a> {
    site: &'a Path,
    claim: &'a Claim,
    verdict: &'a Verdict,
    previous: Option<&'a Previous>,
}

impl Finding<'_> {
    /// Whether all is as it should be.
    fn is_fine(&self) -> bool {
        let follows = self.previous.is_none_or(|previous| previous.link == Link::Follows);
        self.verdict.is_equal() && follows
    }
}

/// Makes the site of a commit once more and compares.
pub(super) fn run(asked: &Verify, terminal: &mut Terminal) -> Result<Status, Failure> {
    let path = asked.site.join("manifest.json");
    let claim = read(&path)?;
    let before = asked.previous.as_deref().map(read).transpose()?;
    let site = Published::read(&asked.site)
        .map_err(|(path, error)| Failure::of_path("cli-cannot-read", &path, &error))?;
    let repository = Repository::open(&asked.folder)?;
    let pages = Pages::new(terminal.is_quiet() || asked.format == Answer::Json);
    let verdict = verify::verify(&claim, &site, &repository, VERSION, &|step| pages.count(step));
    pages.end();
    let verdict = verdict?;
    let previous = before.map(|before| Previous::of(&claim, &before, &repository)).transpose()?;
    let finding = Finding {
        site: &asked.site,
        claim: &claim,
        verdict: &verdict,
        previous: previous.as_ref(),
    };
    match asked.format {
        Answer::Text => answer::tell(&finding, terminal)?,
        Answer::Json => terminal.print(&document::text(&finding, terminal.words()))?,
    }
    Ok(if finding.is_fine() { Status::Fine } else { Status::Found })
}

/// Reads a manifest that somebody named.
pub(super) fn read(path: &Path) -> Result<Claim, Failure> {
    Claim::read(path).map_err(|error| match error {
        ClaimError::Unreadable(error) => Failure::of_path("cli-cannot-read", path, &error),
        ClaimError::NotAManifest => Failure::new(Status::Found, "verify-no-manifest")
            .with("path", path.display().to_string()),
    })
}

impl From<RebuildError> for Failure {
    fn from(error: RebuildError) -> Self {
        match error {
            RebuildError::Git(error) => error.into(),
            RebuildError::Source(error) => error.into(),
            RebuildError::Build(error) => error.into(),
        }
    }
}
