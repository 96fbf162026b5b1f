//! Everything that a run has to say.

use super::{Finding, Severity};

/// Collects findings while a stage goes on with what it can still use.
///
/// Faulty input is the normal case: a stage returns what it could make and
/// leaves here what it found.
#[derive(Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Adds one finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds all findings of another report.
    pub fn extend(&mut self, other: Self) {
        self.findings.extend(other.findings);
    }

    /// Puts the findings in their one order: by place, then by code.
    ///
    /// Those without a place come last. Findings at one place keep the order in
    /// which they were found.
    pub fn sort(&mut self) {
        self.findings.sort_by_key(|finding| (finding.place.is_none(), finding.place, finding.code));
    }

    /// The findings.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings, to be answered or weighed.
    pub fn findings_mut(&mut self) -> &mut [Finding] {
        &mut self.findings
    }

    /// How many findings weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Whether a finding blocks a build.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}
