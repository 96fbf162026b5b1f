//! `sunbook theme`: how a community makes the look and the words its own.

mod eject;
mod gallery;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::cli::community::Community;
use crate::sources::Files;
use crate::units::{Currency, YearStart};

/// What is to be done about a theme.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
pub(super) struct Theme {
    #[command(subcommand)]
    command: Step,
}

#[derive(Debug, Subcommand)]
enum Step {
    Eject(Eject),
    Gallery(Gallery),
}

#[derive(Debug, Args)]
struct Eject {
    #[arg(display_order = 1, default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    #[arg(display_order = 2)]
    files: Vec<String>,
}

#[derive(Debug, Args)]
struct Gallery {
    #[arg(default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    #[arg(short, long, default_value = "gallery", hide_default_value = true)]
    out: PathBuf,
}

/// Does what was asked for.
pub(super) fn run(asked: &Theme, terminal: &mut Terminal) -> Result<Status, Failure> {
    match &asked.command {
        Step::Eject(asked) => eject::run(asked, terminal),
        Step::Gallery(asked) => gallery::run(asked, terminal),
    }
}

/// Speaks the first language of a community, as far as its settings can be read.
fn adopt(community: &Community, terminal: &mut Terminal) -> Result<(), Failure> {
    let files = Files::read(community, |path| path == "community.toml")?;
    terminal.adopt_settings(&files, Currency::CNY, YearStart::JANUARY);
    Ok(())
}
