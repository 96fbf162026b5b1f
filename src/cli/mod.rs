//! The command line: arguments, environment and terminal, one file for each command.
//!
//! Data goes to standard output, findings and remarks to the other stream, and
//! the shell is told 0 where all is well, 1 where the files have errors, 2
//! where the command line was used wrongly and 3 where the world failed. What
//! there is to do is done by the modules below; nothing here computes a figure.

mod args;
mod early;
mod help;
mod usage;
mod language;
mod terminal;
mod failure;
mod files;
mod community;
mod origin;
mod progress;
mod check;
mod build;
mod explain;
mod diff;
mod export;
mod history;
mod import;
mod init;
mod sample;
mod serve;
mod theme;
mod verify;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::output::{self, Interrupt};
use crate::units::{Currency, Language, YearStart};
use crate::wording::{Catalogue, Words};

use args::{Arguments, Command};
use failure::{Failure, Status};
use terminal::Terminal;

/// Does what the arguments of the process ask for.
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    ExitCode::from(run(&arguments).code())
}

fn run(arguments: &[OsString]) -> Status {
    let catalogue = Catalogue::built_in();
    let asked = early::value_of("--lang", arguments);
    let named = asked.as_deref().and_then(Language::parse);
    let named = named.and_then(|language| language::nearest(&catalogue, &language));
    let speaking = named.clone().unwrap_or_else(|| language::of_environment(&catalogue));
    let Some(words) = catalogue.words(&speaking, Currency::CNY, YearStart::JANUARY) else {
        return Status::Failed;
    };
    let mut command = help::command(&words);
    let parsed = command.try_get_matches_from_mut(arguments);
    let parsed = parsed.and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(parsed) => {
            let unknown = asked.filter(|_| named.is_none());
            let mut terminal = Terminal::new(catalogue, named, words, &parsed.general);
            obey(&parsed.command, command, unknown, &mut terminal)
        }
        Err(error) => answer(&error, arguments, &mut command, &words),
    }
}

/// Runs one command, and says why where it could not be done.
fn obey(
    asked: &Command,
    command: clap::Command,
    unknown: Option<String>,
    terminal: &mut Terminal,
) -> Status {
    watch_for_interrupt(asked, terminal.words());
    let done = match (unknown, asked) {
        (Some(tag), _) => Err(unknown_language(&tag, terminal)),
        (None, Command::Check(asked)) => check::run(asked, terminal),
        (None, Command::Build(asked)) => build::run(asked, terminal),
        (None, Command::Explain(asked)) => explain::run(asked, terminal),
        (None, Command::Export(asked)) => export::run(asked, terminal),
        (None, Command::Diff(asked)) => diff::run(asked, terminal),
        (None, Command::History(asked)) => history::run(asked, terminal),
        (None, Command::Import(asked)) => import::run(asked, terminal),
        (None, Command::Init(asked)) => init::run(asked, terminal),
        (None, Command::Serve(asked)) => serve::run(asked, terminal),
        (None, Command::Theme(asked)) => theme::run(asked, terminal),
        (None, Command::Verify(asked)) => verify::run(asked, terminal),
        (None, Command::Help(asked)) => show_help(asked, command, terminal),
    };
    done.unwrap_or_else(|failure| {
        terminal.complain(&failure);
        failure.status
    })
}

fn unknown_language(tag: &str, terminal: &Terminal) -> Failure {
    let tags = terminal.catalogue().languages().map(Language::tag);
    let names = crate::diag::Value::texts(tags);
    Failure::new(Status::Misused, "cli-unknown-language").with("tag", tag).with("names", names)
}

/// `sunbook help COMMAND`, which is `sunbook COMMAND --help`.
fn show_help(
    asked: &args::Help,
    mut command: clap::Command,
    terminal: &mut Terminal,
) -> Result<Status, Failure> {
    let Some(name) = &asked.command else {
        return terminal.print(&command.render_help().ansi().to_string()).map(|()| Status::Fine);
    };
    command.build();
    let Some(found) = command.find_subcommand_mut(name) else {
        let failure = Failure::new(Status::Misused, "cli-usage-unknown-command");
        return Err(failure.with("command", name.as_str()));
    };
    let text = found.render_help().ansi().to_string();
    terminal.print(&text).map(|()| Status::Fine)
}

/// Prints what clap has to say: help and version as asked, else what is wrong.
fn answer(
    error: &clap::Error,
    arguments: &[OsString],
    command: &mut clap::Command,
    words: &Words,
) -> Status {
    let colour = colour(arguments);
    let mut err = AutoStream::new(io::stderr(), colour);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = write!(AutoStream::new(io::stdout(), colour), "{}", error.render().ansi());
            return Status::Fine;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            command.build();
            let called = called(arguments, command);
            let asked = match called.and_then(|name| command.find_subcommand_mut(name)) {
                Some(found) => found.render_help(),
                None => command.render_help(),
            };
            let _ = write!(err, "{}", asked.ansi());
        }
        _ => {
            let text = usage::explain(error, called(arguments, command), words);
            let _ = writeln!(err, "{}{text}", words.say("cli-error", &[]));
        }
    }
    Status::Misused
}

/// The command that was called, on a command line that could not be read.
fn called<'a>(arguments: &'a [OsString], command: &clap::Command) -> Option<&'a str> {
    let is_command = |name: &&str| command.find_subcommand(name).is_some();
    arguments.iter().filter_map(|it| it.to_str()).find(is_command)
}

/// The colours that were asked for, on a command line that could not be read.
fn colour(arguments: &[OsString]) -> ColorChoice {
    match early::value_of("--color", arguments).as_deref() {
        Some("never") => ColorChoice::Never,
        Some("always") => ColorChoice::Always,
        _ => ColorChoice::Auto,
    }
}

/// Says a word and ends when the program is asked to stop; a preview needs none.
fn watch_for_interrupt(asked: &Command, words: &Words) {
    let text = match asked {
        Command::Serve(_) => None,
        Command::Build(_) => Some(words.say("output-interrupted", &[])),
        _ => Some(words.say("cli-interrupted", &[])),
    };
    // Without it the system ends the program all the same, only without a word.
    let _ = output::on_interrupt(move |how| {
        let status = match (&text, how) {
            // Stopping a preview at the keyboard is how it is meant to end.
            (None, Interrupt::Keyboard) => 0,
            _ => how.status(),
        };
        if let Some(text) = text {
            let _ = writeln!(io::stderr(), "\n{text}");
        }
        std::process::exit(status);
    });
}
