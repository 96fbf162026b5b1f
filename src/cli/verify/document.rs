//! The answer for programs.

use serde_json::{Value, json};

use super::{Finding, rows};
use crate::pipeline::VERSION;
use crate::verify::{Difference, Doubt, Fault, Link, Previous};
use crate::wording::Words;

/// The version of this document: of names and meanings.
const SCHEMA: u32 = 1;

/// Everything that was found, as JSON.
pub(super) fn text(finding: &Finding<'_>, words: &Words) -> String {
    let Finding { claim, verdict, .. } = finding;
    let difference = |it: &Difference| json!({ "path": it.path, "fault": fault_word(it.fault) });
    let document = json!({
        "schema": SCHEMA,
        "verdict": word(finding),
        "doubt": verdict.doubt.as_ref().map(doubt_word),
        "commit": claim.commit,
        "today": claim.today.to_string(),
        "version": claim.version,
        "own_version": VERSION,
        "fingerprint": claim.fingerprint,
        "own_fingerprint": verdict.fingerprint,
        "compared": verdict.files,
        "differences": verdict.differences.iter().map(difference).collect::<Value>(),
        "manifest": verdict.manifest,
        "previous": finding.previous.map(|it| previous(it, words)),
    });
    format!("{document:#}\n")
}

fn word(finding: &Finding<'_>) -> &'static str {
    let is_bare = finding.verdict.differences.is_empty() && finding.verdict.manifest.is_empty();
    match finding.verdict.doubt {
        _ if !is_bare => "different",
        None => "equal",
        Some(_) => "unproven",
    }
}

fn previous(previous: &Previous, words: &Words) -> Value {
    let link = match previous.link {
        Link::Follows => "ancestor",
        Link::Apart => "no-ancestor",
        Link::Gone => "gone",
        Link::Unknown => "unknown",
        Link::Unnamed => "no-commit",
    };
    json!({
        "link": link,
        "named": previous.is_named,
        "changed": previous.data,
        "rows": previous.rows.as_ref().map(|it| rows::document(it, words)),
    })
}

const fn fault_word(fault: Fault) -> &'static str {
    match fault {
        Fault::Differs => "differs",
        Fault::Missing => "missing",
        Fault::Extra => "extra",
        Fault::Unreadable => "unreadable",
    }
}

const fn doubt_word(doubt: &Doubt) -> &'static str {
    match doubt {
        Doubt::NoCommit => "no-commit",
        Doubt::Altered => "altered",
        Doubt::Version => "version",
        Doubt::UnknownCommit => "unknown-commit",
        Doubt::PartialThere => "partial-there",
        Doubt::PartialHere => "partial-here",
    }
}
