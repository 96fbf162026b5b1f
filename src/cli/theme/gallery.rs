//! `sunbook theme gallery`: every part of the theme on one page.

use super::{Gallery, adopt};
use crate::cli::community::Community;
use crate::cli::failure::{Failure, Status};
use crate::cli::terminal::Terminal;
use crate::output::{Kept, Stage};
use crate::pipeline;
use crate::records;

/// Writes the gallery, with what the community has of its own laid over the theme.
pub(super) fn run(asked: &Gallery, terminal: &mut Terminal) -> Result<Status, Failure> {
    if !asked.folder.is_dir() {
        let name = asked.folder.display().to_string();
        return Err(Failure::new(Status::Misused, "cli-theme-no-folder").with("name", name));
    }
    let community = Community::new(&asked.folder);
    adopt(&community, terminal)?;
    let names: Vec<&str> = records::names().collect();
    let stage = Stage::begin(&asked.out, &[Kept { folder: &asked.folder, reads: &names }])?;
    pipeline::gallery(&community, terminal.words().language(), &stage)?;
    stage.finish()?;
    let page = asked.out.join("index.html").display().to_string();
    terminal.say("cli-theme-gallery-done", &[("page", page.into())])?;
    Ok(Status::Fine)
}
