//! The answer for people: what is wrong first, then what it comes to.

use super::{Finding, rows};
use crate::cli::failure::Failure;
use crate::cli::terminal::Terminal;
use crate::diag::Value;
use crate::pipeline::VERSION;
use crate::verify::{Difference, Doubt, Fault, Link, Previous};

/// How many files of one kind of fault are named before the rest is only counted.
const MOST: usize = 30;

/// Says everything that was found.
pub(super) fn tell(finding: &Finding<'_>, terminal: &mut Terminal) -> Result<(), Failure> {
    let site = finding.site.display().to_string();
    let claim = finding.claim;
    let commit = claim.commit.as_deref().map(|id| id.get(..7).unwrap_or(id)).unwrap_or_default();
    let about = [
        ("site", Value::from(site.as_str())),
        ("commit", commit.into()),
        ("version", claim.version.as_str().into()),
        ("own", VERSION.into()),
        ("fingerprint", claim.fingerprint.as_str().into()),
        ("today", claim.today.into()),
        ("files", Value::count(finding.verdict.files)),
    ];
    let key = if commit.is_empty() { "verify-site-files" } else { "verify-site" };
    terminal.say(key, &about)?;
    tell_faults(finding, terminal)?;
    let (doubt, differences) = (&finding.verdict.doubt, finding.verdict.differences.len());
    if let Some(doubt) = doubt {
        let text = terminal.word(doubt_key(doubt), &about);
        terminal.print(&format!("{text}\n"))?;
    }
    if let Some(previous) = finding.previous {
        tell_previous(previous, terminal)?;
    }
    let wrong = differences + usize::from(!finding.verdict.manifest.is_empty());
    let wrongs = [("wrong", Value::count(wrong)), ("files", Value::count(finding.verdict.files))];
    let (key, is_fine) = match doubt {
        _ if wrong > 0 => ("verify-different", false),
        Some(_) => ("verify-unproven", false),
        None => ("verify-equal", true),
    };
    let text = terminal.word(key, &wrongs);
    if is_fine { terminal.say_text(&text) } else { terminal.print(&format!("{text}\n")) }
}

/// Names every file that is not as it should be, and what the manifest says that is not so.
fn tell_faults(finding: &Finding<'_>, terminal: &mut Terminal) -> Result<(), Failure> {
    for (fault, key) in [
        (Fault::Differs, "verify-differs"),
        (Fault::Missing, "verify-missing"),
        (Fault::Extra, "verify-extra"),
        (Fault::Unreadable, "verify-unreadable"),
    ] {
        let is_it = |it: &&Difference| it.fault == fault;
        let of_it = finding.verdict.differences.iter().filter(is_it);
        list(key, of_it.map(|it| it.path.as_str()).collect(), terminal)?;
    }
    let manifest = finding.verdict.manifest.iter().map(String::as_str).collect();
    list("verify-manifest", manifest, terminal)
}

fn list(key: &str, paths: Vec<&str>, terminal: &mut Terminal) -> Result<(), Failure> {
    if paths.is_empty() {
        return Ok(());
    }
    let mut text = terminal.word(key, &[("n", Value::count(paths.len()))]);
    text.push('\n');
    for path in paths.iter().take(MOST) {
        text.push_str(&format!("  {}\n", crate::wording::visible(path)));
    }
    if paths.len() > MOST {
        let rest = terminal.word("verify-more", &[("n", Value::count(paths.len() - MOST))]);
        text.push_str(&format!("  {rest}\n"));
    }
    terminal.print(&text)
}

fn tell_previous(previous: &Previous, terminal: &mut Terminal) -> Result<(), Failure> {
    let key = link_key(previous.link);
    let text = terminal.word(key, &[]);
    if previous.link == Link::Follows {
        terminal.say_text(&text)?;
    } else {
        terminal.print(&format!("{text}\n"))?;
        if let Some(it) = &previous.rows {
            let lines = rows::lines(it, terminal.words());
            list("verify-changed-rows", lines.iter().map(String::as_str).collect(), terminal)?;
        }
        list("verify-changed", previous.data.iter().map(String::as_str).collect(), terminal)?;
    }
    if previous.is_named { terminal.say("verify-named", &[]) } else { Ok(()) }
}

/// The sentence on how a site is related to the one before it.
pub(in crate::cli) const fn link_key(link: Link) -> &'static str {
    match link {
        Link::Follows => "verify-follows",
        Link::Apart => "verify-apart",
        Link::Gone => "verify-gone",
        Link::Unknown => "verify-unknown",
        Link::Unnamed => "verify-unnamed",
    }
}

const fn doubt_key(doubt: &Doubt) -> &'static str {
    match doubt {
        Doubt::NoCommit => "verify-no-commit",
        Doubt::Altered => "verify-altered",
        Doubt::Version => "verify-version",
        Doubt::UnknownCommit => "verify-unknown-commit",
        Doubt::PartialThere => "verify-partial-there",
        Doubt::PartialHere => "verify-partial-here",
    }
}
