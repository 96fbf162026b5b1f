//! `sunbook theme eject`: built-in files as a community's own, to be changed.

use std::path::PathBuf;

use super::{Eject, adopt};
use crate::cli::community::Community;
use crate::cli::failure::{Failure, Status};
use crate::cli::files;
use crate::cli::terminal::Terminal;
use crate::diag::Value;
use crate::pages;
use crate::records;

/// Our files, each with its path below `theme/` and its text.
type Ours = [(String, &'static str)];

/// The most files that are named one by one.
const MOST_NAMED: usize = 8;

/// Lists what can be replaced, or copies some of it into the community's folder `theme/`.
pub(super) fn run(asked: &Eject, terminal: &mut Terminal) -> Result<Status, Failure> {
    let ours = pages::replaceable();
    if !asked.folder.is_dir() {
        return Err(no_folder(asked, &ours));
    }
    let community = Community::new(&asked.folder);
    adopt(&community, terminal)?;
    if asked.files.is_empty() {
        let own = pages::own_files(&community)?;
        let text = listed(&ours, terminal) + &standing(&ours, &own, terminal);
        return terminal.print(&text).map(|()| Status::Fine);
    }
    let chosen = chosen(&asked.files, &ours)?;
    let target = |path: &str| asked.folder.join("theme").join(path);
    let is_there = |path: &str| target(path).symlink_metadata().is_ok();
    let (kept, new): (Vec<_>, Vec<_>) = chosen.into_iter().partition(|(path, _)| is_there(path));
    let written: Vec<(PathBuf, &str)> =
        new.iter().map(|(path, text)| (target(path), *text)).collect();
    files::write_all(&written)?;
    tell(asked, &new, &kept, terminal)?;
    Ok(Status::Fine)
}

/// A name that is no folder; somebody may have left the folder out.
fn no_folder(asked: &Eject, ours: &Ours) -> Failure {
    let name = asked.folder.display().to_string();
    let is_file = ours.iter().any(|(path, _)| is_meant(&name, path));
    let key = if is_file { "cli-theme-folder-first" } else { "cli-theme-no-folder" };
    Failure::new(Status::Misused, key).with("name", name)
}

/// The files that some names mean, in our order.
fn chosen<'o>(names: &[String], ours: &'o Ours) -> Result<Vec<(&'o str, &'static str)>, Failure> {
    for name in names {
        if !ours.iter().any(|(path, _)| is_meant(name, path)) {
            let bare = name.trim_start_matches("theme/");
            let failure = match records::nearest(bare, ours.iter().map(|(path, _)| path.as_str())) {
                Some(near) => Failure::new(Status::Misused, "cli-theme-near").with("near", near),
                None => Failure::new(Status::Misused, "cli-theme-unknown"),
            };
            return Err(failure.with("name", name.as_str()));
        }
    }
    let is_asked = |path: &str| names.iter().any(|name| is_meant(name, path));
    let chosen = ours.iter().filter(|(path, _)| is_asked(path));
    Ok(chosen.map(|(path, text)| (path.as_str(), *text)).collect())
}

/// Whether a name means a file: its path, a folder above it, a pattern with `*`, or `all`.
fn is_meant(name: &str, path: &str) -> bool {
    let name = name.trim_start_matches("theme/").trim_end_matches('/');
    let is_above = || path.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    name == "all" || fits(name, path) || is_above()
}

/// Whether a text fits a pattern in which `*` stands for anything.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(before) else { return false };
    let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    ends.into_iter().any(|at| fits(after, &rest[at..]))
}

/// Our files by folder, each with what it is for; words are listed once for all languages.
fn listed(ours: &Ours, terminal: &Terminal) -> String {
    let tag = terminal.words().language().tag();
    let mut groups: Vec<(&'static str, Vec<(String, String)>)> = Vec::new();
    for (path, text) in ours {
        let Some((group, name)) = named(path, tag) else { continue };
        let told = match group {
            "cli-theme-words" => first_sentence(text),
            _ => terminal.word(&format!("cli-theme-{}", key_of(path)), &[]),
        };
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, rows)) => rows.push((name, told)),
            None => groups.push((group, vec![(name, told)])),
        }
    }
    let rows = groups.iter().flat_map(|(_, rows)| rows);
    let width = rows.map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (group, rows) in &groups {
        text.push_str(&format!("{}\n", terminal.word(group, &[])));
        for (name, told) in rows {
            text.push_str(&format!("  {name:width$}  {told}\n"));
        }
        text.push('\n');
    }
    text + &terminal.word("cli-theme-list-more", &[]) + "\n"
}

/// The group of a file and how the list names it; none for words of another language.
fn named(path: &str, tag: &str) -> Option<(&'static str, String)> {
    if let Some(words) = path.strip_prefix("words/") {
        let room = words.strip_prefix(tag)?;
        return Some(("cli-theme-words", format!("words/*{room}")));
    }
    let group = match path.rsplit_once('/') {
        Some(("templates/pages", _)) => "cli-theme-pages",
        Some(("templates/parts", _)) => "cli-theme-parts",
        _ => "cli-theme-look",
    };
    Some((group, path.to_owned()))
}

/// What the catalogue calls a file: `css-tokens`, `templates-pages-front`.
fn key_of(path: &str) -> String {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    stem.replace('/', "-")
}

/// What the first sentence of a room of the catalogue says of it.
fn first_sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
    let sentence = line.split(['。']).next().unwrap_or_default();
    sentence.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// What the community has of its own, beside what it replaces.
fn standing(ours: &Ours, own: &[(String, String)], terminal: &Terminal) -> String {
    if own.is_empty() {
        return String::new();
    }
    let width = own.iter().map(|(path, _)| path.len()).max().unwrap_or_default();
    let mut text = format!("\n{}\n", terminal.word("cli-theme-own", &[]));
    for (path, own) in own {
        let key = match ours.iter().find(|(our, _)| our == path) {
            Some((_, our)) if our == own => "cli-theme-own-same",
            Some(_) => "cli-theme-own-differs",
            None if path.starts_with("words/") => "cli-theme-own-words",
            None => "cli-theme-own-further",
        };
        text.push_str(&format!("  {path:width$}  {}\n", terminal.word(key, &[])));
    }
    text
}

/// Says what was written, what was not, and what to do next.
fn tell(
    asked: &Eject,
    new: &[(&str, &str)],
    kept: &[(&str, &str)],
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    for (key, several, files) in [
        ("cli-theme-kept", "cli-theme-kept-several", kept),
        ("cli-theme-written", "cli-theme-written-several", new),
    ] {
        let paths = files.iter().map(|(path, _)| format!("theme/{path}"));
        let paths = terminal.listed(paths);
        match files.len() {
            0 => {}
            1..=MOST_NAMED => terminal.say(key, &[("paths", paths)])?,
            count => terminal.say(several, &[("n", Value::count(count))])?,
        }
    }
    if new.iter().any(|(path, _)| path.starts_with("words/")) {
        terminal.say("cli-theme-next-words", &[])?;
    }
    let folder = asked.folder.display().to_string();
    let folder = if folder.contains(' ') { format!("\"{folder}\"") } else { folder };
    terminal.say("cli-theme-next-gallery", &[("folder", folder.as_str().into())])?;
    terminal.say("cli-theme-next-serve", &[("folder", folder.into())])
}
