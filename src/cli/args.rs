//! The arguments of the command line as types.
//!
//! Nothing is decided or worded here: what help says of each argument stands in
//! the catalogue, under the names that the arguments have here.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::units::Date;

/// Everything that was asked for.
#[derive(Debug, Parser)]
#[command(name = "sunbook", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
#[command(arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) general: General,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct General {
    #[arg(long, global = true)]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) color: Colour,
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

/// When output has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    Auto,
    Always,
    Never,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(Init),
    Check(Check),
    Build(Build),
    Verify(Verify),
    Serve(Serve),
    Import(Import),
    Export(Export),
    Explain(Explain),
    History(History),
    Diff(Diff),
    Theme(super::theme::Theme),
    Help(Help),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(long, conflicts_with_all = ["name", "currency", "profile", "year"])]
    pub(super) sample: bool,
    #[arg(long)]
    pub(super) name: Option<String>,
    #[arg(long)]
    pub(super) currency: Option<String>,
    #[arg(long, value_enum, default_value_t = Profile::Trust, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) profile: Profile,
    #[arg(long, value_parser = clap::value_parser!(i16).range(1900..=2199))]
    pub(super) year: Option<i16>,
}

/// How a community is organised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Profile {
    Trust,
    Association,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) format: Format,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long)]
    pub(super) base: Option<String>,
    #[arg(long, value_parser = date)]
    pub(super) today: Option<Date>,
}

/// In which form findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
    Github,
    Sarif,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(short, long, default_value = "site", hide_default_value = true)]
    pub(super) out: PathBuf,
    #[arg(long)]
    pub(super) rev: Option<String>,
    #[arg(long)]
    pub(super) require_history: bool,
    #[arg(long)]
    pub(super) previous: Option<PathBuf>,
    #[arg(long, value_parser = date)]
    pub(super) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    pub(super) site: PathBuf,
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(long)]
    pub(super) previous: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Answer::Text, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) format: Answer,
}

/// In which form an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Answer {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[arg(default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(short, long)]
    pub(super) port: Option<u16>,
    #[arg(long)]
    pub(super) lan: bool,
    #[arg(long, value_parser = date)]
    pub(super) today: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(required_unless_present = "suggest")]
    pub(super) mapping: Option<PathBuf>,
    #[arg(required_unless_present = "suggest")]
    pub(super) sources: Vec<PathBuf>,
    #[arg(long, conflicts_with_all = ["mapping", "sources", "into", "dry_run"])]
    pub(super) suggest: Option<PathBuf>,
    #[arg(long)]
    pub(super) into: Option<PathBuf>,
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    pub(super) tables: Vec<String>,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub(super) from: PathBuf,
    #[arg(long, value_enum, default_value_t = Data::Csv, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) format: Data,
    #[arg(short, long, default_value = "-", hide_default_value = true)]
    pub(super) out: PathBuf,
    #[arg(long, value_parser = date)]
    pub(super) today: Option<Date>,
}

/// In which form tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Data {
    Csv,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct History {
    #[arg(display_order = 1)]
    pub(super) id: String,
    #[arg(display_order = 2, default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    #[arg(long, value_enum, default_value_t = ReportForm::Text, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) format: ReportForm,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    #[arg(display_order = 1)]
    pub(super) base: String,
    #[arg(display_order = 2)]
    pub(super) head: Option<String>,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub(super) dir: PathBuf,
    #[arg(long, value_enum, default_value_t = DiffForm::Text, hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    pub(super) format: DiffForm,
    #[arg(long, value_parser = date)]
    pub(super) today: Option<Date>,
}

/// In which form a change is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffForm {
    Text,
    Markdown,
    Json,
    Html,
}

/// In which form the life of a row is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportForm {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    pub(super) codes: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Help {
    pub(super) command: Option<String>,
}

fn date(text: &str) -> Result<Date, &'static str> {
    // How a day is written is said where the command line is judged.
    Date::parse(text).map_err(|_| "not a day")
}
