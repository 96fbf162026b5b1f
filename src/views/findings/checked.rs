//! What was looked for: every check, and what it came to, so that silence means something.

use std::collections::BTreeMap;

use serde::Serialize;

use super::topic;
use crate::checks::{self, chosen_rules};
use crate::diag::Value;
use crate::views::scene::Scene;

/// What was looked for.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// How many checks ran and how many found nothing, in a sentence.
    pub lead: String,
    /// The checks by what they look at.
    pub topics: Vec<Topic>,
    /// The laws that votes, fund and common income were held against.
    pub rules: Vec<UsedRule>,
}

/// The checks of one topic.
#[derive(Clone, Debug, Serialize)]
pub struct Topic {
    /// What they look at.
    pub title: String,
    /// How many there are, and how many found something.
    pub count: String,
    /// The checks.
    pub checks: Vec<CheckRow>,
}

/// One check.
#[derive(Clone, Debug, Serialize)]
pub struct CheckRow {
    /// What it looks for.
    pub title: String,
    /// Its code.
    pub code: &'static str,
    /// What it means.
    pub explain: Option<String>,
    /// What it came to: nothing, or how many findings.
    pub result: String,
    /// Whether it found nothing.
    pub is_silent: bool,
}

/// A law that the books were held against.
#[derive(Clone, Debug, Serialize)]
pub struct UsedRule {
    /// The law.
    pub name: String,
    /// Where its text was read.
    pub source: String,
    /// The tag of the source's language, where that is not the page's.
    pub foreign: Option<String>,
}

/// Gathers what was looked for.
pub(super) fn checked(scene: Scene<'_>) -> Checked {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in scene.matter.findings {
        *found.entry(finding.code.0).or_default() += 1;
    }
    let count = |code: &str| found.get(code).copied().unwrap_or(0);
    let silent = checks::all().filter(|check| count(check.code.0) == 0).count();
    let values = [("all", Value::count(checks::all().count())), ("silent", Value::count(silent))];
    let of_topic = |family| {
        let its = checks::all().filter(|check| Some(check.family) == family);
        let rows: Vec<CheckRow> =
            its.map(|check| row(scene, check.code.0, count(check.code.0))).collect();
        (!rows.is_empty()).then(|| of_rows(scene, topic::key(family), rows))
    };
    Checked {
        lead: scene.words.say("checked-lead", &values),
        topics: topic::ORDER.into_iter().filter_map(of_topic).collect(),
        rules: rules(scene),
    }
}

fn of_rows(scene: Scene<'_>, key: &str, checks: Vec<CheckRow>) -> Topic {
    let loud = checks.iter().filter(|row| !row.is_silent).count();
    let values = [("all", Value::count(checks.len())), ("loud", Value::count(loud))];
    Topic {
        title: scene.words.say(key, &[]),
        count: scene.words.say("checked-count", &values),
        checks,
    }
}

fn row(scene: Scene<'_>, code: &'static str, count: usize) -> CheckRow {
    let title = scene.words.attribute(code, "title", &[]);
    CheckRow {
        title: title.unwrap_or_else(|| code.to_owned()),
        code,
        explain: scene.words.attribute(code, "explain", &[]),
        result: scene.words.say("checked-result", &[("count", Value::count(count))]),
        is_silent: count == 0,
    }
}

fn rules(scene: Scene<'_>) -> Vec<UsedRule> {
    let rule = |law: &checks::RulePack| UsedRule {
        name: law.name().text(scene.language).to_owned(),
        source: law.source.clone(),
        foreign: (!scene.language.is_chinese()).then(|| "zh-CN".to_owned()),
    };
    chosen_rules(scene.books()).iter().map(rule).collect()
}
