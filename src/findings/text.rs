//! Findings as text, in the manner of a compiler.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use super::excerpt::excerpt;
use super::said::{Said, Spot, in_order};
use crate::diag::{Code, FileId, Finding, Place, Report, Severity, Value};
use crate::sources::{Files, LineColumn};
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
    let (renderer, arrow) = look(colour);
    let writer = Writer { files, words, renderer, arrow };
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

/// The renderer of excerpts, and the style of the arrow before a place.
const fn look(colour: Colour) -> (Renderer, Style) {
    match colour {
        Colour::Never => (Renderer::plain(), Style::new()),
        Colour::Always => (Renderer::styled(), AnsiColor::BrightBlue.on_default().bold()),
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
    arrow: Style,
}

impl Writer<'_> {
    fn write(&self, finding: &Finding, text: &mut String) {
        let said = Said::new(finding, self.files, self.words);
        let name = self.words.say(severity_key(finding.severity), &[]);
        let level = level(finding.severity);
        let title = level.clone().with_name(name).primary_title(&said.message);
        self.render(Group::with_title(title.id(finding.code.0)), text);
        if let Some((spot, place)) = said.spot.zip(finding.place) {
            self.write_spot(&level, spot, place, "-->", AnnotationKind::Primary, text);
        }
        for place in &finding.related {
            if let Some(spot) = Spot::new(*place, self.files) {
                self.write_spot(&level, spot, *place, ":::", AnnotationKind::Context, text);
            }
        }
        if let Some(hint) = said.hint {
            let name = self.words.say("findings-hint", &[]);
            let title = Level::HELP.with_name(name).secondary_title(&hint);
            self.render(Group::with_title(title), text);
        }
        text.push('\n');
    }

    /// Writes a place and its excerpt; what concerns a file as a whole has no excerpt.
    fn write_spot(
        &self,
        level: &Level<'_>,
        spot: Spot<'_>,
        place: Place,
        arrow: &str,
        kind: AnnotationKind,
        text: &mut String,
    ) {
        let LineColumn { line, column } = spot.start;
        let indent = " ".repeat(line.to_string().len());
        let path = visible(&spot.file.path);
        let (start, end) = (self.arrow.render(), self.arrow.render_reset());
        text.push_str(&format!("{indent}{start}{arrow}{end} {path}:{line}:{column}\n"));
        if place.end == 0 {
            return;
        }
        let offset = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let found = excerpt(spot.file.text(), offset(place.start), offset(place.end));
        let source = Snippet::source(found.shown).line_start(line);
        let group = Group::with_level(level.clone());
        self.render(group.element(source.annotation(kind.span(found.span))), text);
    }

    fn render(&self, group: Group<'_>, text: &mut String) {
        text.push_str(&self.renderer.render(&[group]));
        text.push('\n');
    }

    /// The line that stands for the findings of a group that are not shown.
    fn rest(&self, others: &[&Finding]) -> String {
        let spots = others.iter().filter_map(|finding| Spot::new(finding.place?, self.files));
        let lines: BTreeSet<usize> = spots.take(MOST_LINES).map(|spot| spot.start.line).collect();
        let named: Vec<String> = lines.into_iter().map(|line| line.to_string()).collect();
        let separator = self.words.say("findings-separator", &[]);
        let values = [
            ("n", Value::count(others.len())),
            ("lines", named.join(&separator).into()),
            ("more", if others.len() > MOST_LINES { "yes" } else { "no" }.into()),
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
