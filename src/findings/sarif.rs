//! Findings as SARIF, for the code-scanning pages of a forge.
//!
//! # Source
//!
//! Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::said::{Said, Spot, in_order};
use crate::diag::{Code, Place, Report};
use crate::sources::Files;
use crate::wording::Words;

/// The findings as one SARIF document with a rule for each kind that occurs.
///
/// `base` is the way from the top of the repository to the community's folder,
/// with a slash at its end where it is not empty.
pub fn sarif(report: &Report, files: &Files, base: &str, words: &Words) -> String {
    let findings = in_order(report);
    let codes: BTreeMap<Code, ()> = findings.iter().map(|it| (it.code, ())).collect();
    let codes: Vec<Code> = codes.into_keys().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, words)).collect();
    let results: Vec<Value> = findings
        .into_iter()
        .map(|finding| {
            let index = codes.binary_search(&finding.code).unwrap_or(0);
            result(&Said::new(finding, files, words), index, files, base)
        })
        .collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "sunbook",
                "version": env!("CARGO_PKG_VERSION"),
                "language": words.language().tag(),
                "rules": rules,
            } },
            "language": words.language().tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn rule(code: Code, words: &Words) -> Value {
    let attribute = |name| words.attribute(code.0, name, &[]);
    let title = attribute("title").unwrap_or_else(|| code.0.to_owned());
    let mut rule = json!({ "id": code.0, "shortDescription": { "text": title } });
    if let Some(text) = attribute("explain") {
        rule["fullDescription"] = json!({ "text": text });
        rule["help"] = json!({ "text": text });
    }
    rule
}

fn result(said: &Said<'_>, index: usize, files: &Files, base: &str) -> Value {
    let text = match &said.hint {
        Some(hint) => format!("{}\n{hint}", said.message),
        None => said.message.clone(),
    };
    let mut result = json!({
        "ruleId": said.finding.code.0,
        "ruleIndex": index,
        "level": said.finding.severity.word(),
        "message": { "text": text },
    });
    if let Some(spot) = said.spot {
        result["locations"] = json!([location(spot, base)]);
    }
    let related = |place: &Place| Spot::new(*place, files).map(|spot| location(spot, base));
    let related: Vec<Value> = said.finding.related.iter().filter_map(related).collect();
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn location(spot: Spot<'_>, base: &str) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&format!("{base}{}", spot.file.path)) },
        "region": {
            "startLine": spot.start.line,
            "startColumn": spot.start.column,
            "endLine": spot.end.line,
            "endColumn": spot.end.column,
        },
    } })
}

/// A path as a relative reference, with every byte that has a meaning there escaped.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let escaped = path.bytes().map(|byte| match byte {
        byte if plain(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    escaped.collect()
}
