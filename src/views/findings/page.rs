//! The page of findings.

use std::collections::BTreeMap;

use serde::Serialize;

use super::checked::{Checked, checked};
use super::one::{FindingView, view};
use super::topic;
use crate::diag::{Finding, Severity, Value};
use crate::views::frame::{Drawings, Heading, Page, Section};
use crate::views::note::severity_word;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// Everything that the page of findings says.
#[derive(Clone, Debug, Serialize)]
pub struct Findings {
    /// How things stand, in a sentence.
    pub headline: String,
    /// What a finding is.
    pub lead: String,
    /// How many there are of each weight.
    pub counts: Vec<String>,
    /// What waits for an answer, what is to be known, what was answered.
    pub parts: Vec<FindingPart>,
    /// What was looked for.
    pub checked: Checked,
}

/// Findings that stand the same way.
#[derive(Clone, Debug, Serialize)]
pub struct FindingPart {
    /// How they stand.
    pub title: String,
    /// The same in a sentence.
    pub lead: String,
    /// The findings by what they concern.
    pub groups: Vec<FindingGroup>,
}

/// Findings about one topic.
#[derive(Clone, Debug, Serialize)]
pub struct FindingGroup {
    /// What they concern.
    pub title: String,
    /// The findings, the weightiest first.
    pub findings: Vec<FindingView>,
}

/// How a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Open,
    ToKnow,
    Answered,
}

impl Standing {
    fn of(finding: &Finding) -> Self {
        match (&finding.answer, finding.severity) {
            (Some(_), _) => Self::Answered,
            (None, Severity::Note) => Self::ToKnow,
            (None, Severity::Error | Severity::Warning) => Self::Open,
        }
    }

    /// The catalogue's keys of title and sentence.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Open => ("findings-open", "findings-open-lead"),
            Self::ToKnow => ("findings-notes", "findings-notes-lead"),
            Self::Answered => ("findings-answered", "findings-answered-lead"),
        }
    }
}

/// Makes the page of findings.
pub fn findings(scene: Scene<'_>) -> Page<Findings> {
    let all = scene.matter.findings;
    let count = |wanted: Standing| {
        Value::count(all.iter().filter(|finding| Standing::of(finding) == wanted).count())
    };
    let values = [
        ("open", count(Standing::Open)),
        ("answered", count(Standing::Answered)),
        ("notes", count(Standing::ToKnow)),
    ];
    let headline = scene.words.say("findings-headline", &values);
    let parts = [Standing::Open, Standing::ToKnow, Standing::Answered];
    let body = Findings {
        headline: headline.clone(),
        lead: scene.words.say("findings-lead", &[]),
        counts: counts(scene),
        parts: parts.into_iter().filter_map(|standing| part(scene, standing)).collect(),
        checked: checked(scene),
    };
    let heading = Heading {
        route: Route::Findings,
        title: scene.words.say("nav-findings", &[]),
        description: headline,
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

/// How many findings there are of each weight that occurs.
fn counts(scene: Scene<'_>) -> Vec<String> {
    let weights = [Severity::Error, Severity::Warning, Severity::Note];
    let count = |weight: Severity| {
        let its = scene.matter.findings.iter().filter(|finding| finding.severity == weight);
        let (all, open) = its.fold((0, 0), |(all, open), finding| {
            (all + 1, open + usize::from(finding.answer.is_none()))
        });
        let weight_words = scene.words.heading(&format!("{}.plural", severity_word(weight)));
        let values = [
            ("weight", Value::Text(weight_words)),
            ("all", Value::count(all)),
            ("answered", Value::count(all - open)),
        ];
        (all > 0).then(|| scene.words.say("findings-count", &values))
    };
    weights.into_iter().filter_map(count).collect()
}

/// How many findings of one kind explain themselves; the list of checks explains every kind.
const EXPLAINED: usize = 20;

fn part(scene: Scene<'_>, standing: Standing) -> Option<FindingPart> {
    let topics = topic::topics();
    let its: Vec<(usize, &Finding)> = scene
        .matter
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| Standing::of(finding) == standing)
        .collect();
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let of_topic = |family| {
        let mut its: Vec<_> = its
            .iter()
            .filter(|(_, finding)| topics.get(finding.code.0).copied() == family)
            .collect();
        its.sort_by_key(|(index, finding)| (finding.severity, *index));
        let findings = its.into_iter().map(|(index, finding)| {
            let told = told.entry(finding.code.0).or_default();
            *told += 1;
            view(scene, *index, finding, *told <= EXPLAINED)
        });
        let findings: Vec<FindingView> = findings.collect();
        (!findings.is_empty())
            .then(|| FindingGroup { title: scene.words.say(topic::key(family), &[]), findings })
    };
    let groups: Vec<FindingGroup> = topic::ORDER.into_iter().filter_map(of_topic).collect();
    let (title, lead) = standing.keys();
    let values = [("count", Value::count(its.len()))];
    (!groups.is_empty()).then(|| FindingPart {
        title: scene.words.say(title, &values),
        lead: scene.words.say(lead, &values),
        groups,
    })
}
