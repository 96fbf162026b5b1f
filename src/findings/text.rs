//! Findings as text, in the manner of a compiler.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::excerpt;
use super::said::{Said, Spot, in_order};
use crate::diag::{Code, FileId, Finding, Report, Severity, Value};
use crate::sources::Files;
use crate::wording::{Words, visible};

/// Whether text is coloured with the escapes of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// With escapes.
    Always,
}

/// From so many findings of one kind in one file on, the first ones stand for all.
const GROUPED_FROM: usize = 6;

/// How many of a group are shown in full.
const SHOWN: usize = 3;

/// How many lines of the others are named.
const MOST_LINES: usize = 20;

/// The findings as text: each with its excerpt and hint, then a line that counts them.
///
/// Where one cause hits many rows of a file, the first three stand in full and
/// the lines of the others follow.
pub fn text(report: &Report, files: &Files, words: &Words, colour: Colour) -> String {
    let findings = in_order(report);
    let mut groups: BTreeMap<(FileId, Code), Vec<&Finding>> = BTreeMap::new();
    for finding in &findings {
        if let Some(place) = finding.place {
            groups.entry((place.file, finding.code)).or_default().push(finding);
        }
    }
    groups.retain(|_, group| group.len() >= GROUPED_FROM);
    let writer = Writer { files, words, renderer: renderer(colour) };
    let mut shown: BTreeMap<(FileId, Code), usize> = BTreeMap::new();
    let mut text = String::new();
    for finding in findings {
        let key = finding.place.map(|place| (place.file, finding.code));
        let Some((key, group)) = key.and_then(|key| Some((key, groups.get(&key)?))) else {
            writer.write(finding, &mut text);
            continue;
        };
        let count = shown.entry(key).or_default();
        *count += 1;
        if *count <= SHOWN {
            writer.write(finding, &mut text);
        }
        if *count == SHOWN {
            text.push_str(&writer.rest(&group[SHOWN..]));
            text.push_str("\n\n");
        }
    }
    text.push_str(&summary(report, words));
    text.push('\n');
    text
}

const fn renderer(colour: Colour) -> Renderer {
    match colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    }
}

/// The line that counts errors, warnings and notes.
fn summary(report: &Report, words: &Words) -> String {
    let kinds = [
        (Severity::Error, "count-errors"),
        (Severity::Warning, "count-warnings"),
        (Severity::Note, "count-notes"),
    ];
    let count = |(severity, key): (Severity, &str)| {
        let count = report.count(severity);
        (count > 0).then(|| words.say(key, &[("n", Value::count(count))]))
    };
    let counts: Vec<String> = kinds.into_iter().filter_map(count).collect();
    if counts.is_empty() {
        return words.say("findings-none", &[]);
    }
    words.say("findings-found", &[("counts", Value::texts(counts))])
}

struct Writer<'r> {
    files: &'r Files,
    words: &'r Words,
    renderer: Renderer,
}

impl Writer<'_> {
    fn write(&self, finding: &Finding, text: &mut String) {
        let said = Said::new(finding, self.files, self.words);
        let name = self.words.say(severity_key(finding.severity), &[]);
        let title = level(finding.severity).with_name(name).primary_title(&said.message);
        let mut group = Group::with_title(title.id(finding.code.0));
        if let Some(spot) = said.spot {
            group = with_spot(group, spot, finding.place, AnnotationKind::Primary);
        }
        for place in &finding.related {
            if let Some(spot) = Spot::new(*place, self.files) {
                group = with_spot(group, spot, Some(*place), AnnotationKind::Context);
            }
        }
        let hint = said.hint.as_ref().map(|hint| {
            let name = self.words.say("findings-hint", &[]);
            Group::with_title(Level::HELP.with_name(name).secondary_title(hint))
        });
        let report: Vec<Group<'_>> = std::iter::once(group).chain(hint).collect();
        text.push_str(&self.renderer.render(&report));
        text.push_str("\n\n");
    }

    /// The line that stands for the findings of a group that are not shown.
    fn rest(&self, others: &[&Finding]) -> String {
        let spots = others.iter().filter_map(|finding| Spot::new(finding.place?, self.files));
        let mut lines: BTreeSet<usize> = spots.take(MOST_LINES).map(|s| s.start.line).collect();
        let last = lines.pop_last().filter(|_| others.len() <= MOST_LINES);
        let named = lines.into_iter().chain(last).map(|line| line.to_string());
        let separator = self.words.say("findings-separator", &[]);
        let values = [
            ("n", Value::count(others.len())),
            ("lines", named.collect::<Vec<_>>().join(&separator).into()),
            ("more", if last.is_some() { "no" } else { "yes" }.into()),
        ];
        self.words.say("findings-more", &values)
    }
}

const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}

const fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// Adds a place and its excerpt; what concerns a file as a whole has no excerpt.
fn with_spot<'a>(
    group: Group<'a>,
    spot: Spot<'a>,
    place: Option<crate::diag::Place>,
    kind: AnnotationKind,
) -> Group<'a> {
    let path = visible(&spot.file.path);
    let origin = Origin::path(path).line(spot.start.line).char_column(spot.start.column);
    let group = group.element(origin);
    let offset = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let Some(place) = place.filter(|place| place.end > 0) else { return group };
    let found = excerpt(spot.file.text(), offset(place.start), offset(place.end));
    let annotation: Annotation<'_> = kind.span(found.span);
    group.element(Snippet::source(found.shown).line_start(spot.start.line).annotation(annotation))
}
