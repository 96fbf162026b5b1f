//! `sunbook explain`: what a finding means, and how to mend it.

use include_dir::{Dir, include_dir};

use super::args::Explain;
use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::findings;
use crate::records;

/// The rooms of the catalogue; those of findings are the families that codes are listed by.
static ROOMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/wording/locales/en");

/// Explains some codes, or lists them all.
pub(super) fn run(asked: &Explain, terminal: &mut Terminal) -> Result<Status, Failure> {
    let codes = findings::codes(terminal.catalogue(), terminal.words().language());
    if asked.codes.is_empty() {
        return list(&codes, terminal).map(|()| Status::Fine);
    }
    let mut texts = Vec::new();
    for code in &asked.codes {
        // People copy a code with what stands around it: error[bad-amount].
        let bare = code.trim_end_matches(']').rsplit('[').next().unwrap_or_default();
        let known = codes.iter().any(|known| known == bare);
        match known.then(|| findings::explain(bare, terminal.words())).flatten() {
            Some(text) => texts.push(text),
            None => return Err(unknown(bare, &codes)),
        }
    }
    terminal.print(&texts.join("\n")).map(|()| Status::Fine)
}

fn unknown(code: &str, codes: &[String]) -> Failure {
    match records::nearest(code, codes.iter().map(String::as_str)) {
        Some(near) => Failure::new(Status::Misused, "cli-explain-near").with("near", near),
        None => Failure::new(Status::Misused, "cli-explain-unknown"),
    }
    .with("code", code)
}

fn list(codes: &[String], terminal: &mut Terminal) -> Result<(), Failure> {
    let width = codes.iter().map(String::len).max().unwrap_or_default();
    let words = terminal.words();
    let mut text = String::new();
    for (family, members) in families(codes) {
        text.push_str(&format!("{}\n", words.say(&format!("cli-family-{family}"), &[])));
        for code in members {
            let title = words.attribute(code, "title", &[]).unwrap_or_default();
            text.push_str(&format!("  {code:width$}  {title}\n"));
        }
        text.push('\n');
    }
    text.push_str(&words.say("cli-explain-more", &[]));
    terminal.print(&(text + "\n"))
}

/// The codes by the room of the catalogue that words them.
fn families(codes: &[String]) -> Vec<(&'static str, Vec<&str>)> {
    let mut families = Vec::new();
    for file in ROOMS.files() {
        let name = file.path().file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let Some((family, text)) = name.strip_prefix("findings-").zip(file.contents_utf8()) else {
            continue;
        };
        let worded = |code: &&str| text.lines().any(|line| line.starts_with(&format!("{code} =")));
        let members: Vec<&str> = codes.iter().map(String::as_str).filter(worded).collect();
        families.push((family, members));
    }
    families.sort_unstable();
    families.retain(|(_, members)| !members.is_empty());
    families
}
