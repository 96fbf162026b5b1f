//! Findings and answers as pages show them beside what they concern.

use serde::Serialize;

use super::figure::Link;
use super::route::Route;
use super::scene::Scene;
use crate::diag::{Answer, Finding, Severity, Subject};

/// A finding on the page that it concerns.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// Its weight: `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The weight in words.
    pub label: String,
    /// The kind of finding, in a few words.
    pub title: String,
    /// The sentence.
    pub text: String,
    /// The published answer.
    pub answer: Option<String>,
    /// Who answered, and when.
    pub answered_by: Option<String>,
    /// The finding on the page of findings.
    pub href: String,
}

/// A short word on a row, such as that a paper is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Badge {
    /// How it is meant: `ok`, `bad` or `quiet`.
    pub tone: &'static str,
    /// The word.
    pub text: String,
}

/// A step in a story that is told along a line.
#[derive(Clone, Debug, Serialize)]
pub struct StoryStep {
    /// Whether something was put right.
    pub is_correction: bool,
    /// What happened, in a few words.
    pub title: String,
    /// More words.
    pub text: String,
    /// A page about it.
    pub link: Option<Link>,
    /// When, and by whom.
    pub when: String,
}

impl Scene<'_> {
    /// The findings about one thing, as notes.
    pub fn notes(&self, subject: &Subject) -> Vec<Note> {
        self.matter.about(subject).map(|(index, finding)| self.note(index, finding)).collect()
    }

    /// A finding as a note.
    pub fn note(&self, index: usize, finding: &Finding) -> Note {
        let code = finding.code.0;
        Note {
            severity: finding.severity.word(),
            label: self.words.say(severity_word(finding.severity), &[]),
            title: self.words.attribute(code, "title", &[]).unwrap_or_else(|| code.to_owned()),
            text: self.words.say(code, &finding.values),
            answer: finding
                .answer
                .as_ref()
                .map(|answer| answer.reason.text(self.language).to_owned()),
            answered_by: finding.answer.as_ref().map(|answer| self.answered_by(answer)),
            href: format!("{}#f-{}", self.address(Route::Findings), index + 1),
        }
    }

    fn answered_by(&self, answer: &Answer) -> String {
        let values = [("by", (&answer.by).into()), ("date", answer.date.into())];
        self.words.say("answered-by", &values)
    }
}

/// The catalogue's word for a weight.
pub(super) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}
