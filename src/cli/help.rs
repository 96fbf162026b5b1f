//! Help in the reader's language: clap knows the arguments, the catalogue what to say of them.

use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;
use crate::wording::Words;

/// The most columns that help fills.
const WIDTH: usize = 96;

/// The command line with every word of its help in one language.
pub(super) fn command(words: &Words) -> Command {
    with_steps(worded(Arguments::command(), "cli-program", words), "cli", words)
}

/// A command with the words of those below it, whose keys begin with `key`.
fn with_steps(command: Command, key: &str, words: &Words) -> Command {
    let command = command
        .subcommand_help_heading(words.say("cli-heading-commands", &[]))
        .subcommand_value_name(words.say("cli-value-command", &[]));
    let names: Vec<String> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.iter().fold(command, |command, name| {
        let key = format!("{key}-{name}");
        command
            .mut_subcommand(name, |command| with_steps(worded(command, &key, words), &key, words))
    })
}

fn worded(command: Command, key: &str, words: &Words) -> Command {
    let attribute = |name| words.attribute(key, name, &[]);
    let heading = words.say("cli-heading-usage", &[]);
    let template =
        format!("{{about-with-newline}}\n{heading}:\n  {{usage}}\n\n{{all-args}}{{after-help}}");
    command
        .about(words.say(key, &[]))
        .override_usage(attribute("usage").unwrap_or_default())
        .after_help(attribute("more").unwrap_or_default())
        .help_template(template)
        .max_term_width(WIDTH)
        .mut_args(|arg| worded_arg(arg, key, words))
}

fn worded_arg(arg: Arg, command: &str, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-{id}");
    let key = if words.has(&own) { own } else { format!("cli-option-{id}") };
    let heading = match (arg.is_positional(), arg.is_global_set() || id == "version") {
        (true, _) => "cli-heading-arguments",
        (false, false) => "cli-heading-options",
        (false, true) => "cli-heading-general",
    };
    let arg = match words.attribute(&key, "value", &[]) {
        Some(name) => arg.value_name(name),
        None => arg,
    };
    arg.help(words.say(&key, &[])).help_heading(words.say(heading, &[]))
}
