//! Which findings a change brings, and which it settles.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::{self, Family};
use crate::diag::{Finding, Severity};

use super::side::Side;

/// The findings of two versions, held against each other.
#[derive(Debug, Default)]
pub(super) struct FindingsEffect<'f> {
    /// Those that only the second version has.
    pub(super) new: Vec<&'f Finding>,
    /// Those about the same matter whose figures changed.
    pub(super) changed: Vec<&'f Finding>,
    /// Those that only the first version has.
    pub(super) gone: Vec<&'f Finding>,
    /// How many both have.
    pub(super) still: usize,
}

/// Holds the findings of two versions against each other.
///
/// They are the same where they say the same of the same thing; rows before
/// them may have moved them to another line.
pub(super) fn findings<'f>(before: &Side<'f>, after: &Side<'f>) -> FindingsEffect<'f> {
    let exact = |it: &Finding| Some(format!("{:?}", (it.code, &it.subject, it.period, &it.values)));
    let matter = |it: &Finding| {
        it.subject.as_ref().map(|subject| format!("{:?}", (it.code, subject, it.period)))
    };
    let old: Vec<&Finding> = before.report.findings().iter().collect();
    let new: Vec<&Finding> = after.report.findings().iter().collect();
    let all = new.len();
    let (old, new, _) = part(old, new, exact);
    let still = all - new.len();
    let (mut gone, mut new, mut changed) = part(old, new, matter);
    for list in [&mut gone, &mut new, &mut changed] {
        list.sort_by_key(|it| (it.severity, it.place.is_none(), it.place, it.code));
    }
    FindingsEffect { new, changed, gone, still }
}

/// What only the first, only the second and both have, the latter as the second has it.
fn part<'f>(
    old: Vec<&'f Finding>,
    new: Vec<&'f Finding>,
    key: impl Fn(&Finding) -> Option<String>,
) -> (Vec<&'f Finding>, Vec<&'f Finding>, Vec<&'f Finding>) {
    let mut waiting: BTreeMap<String, Vec<&Finding>> = BTreeMap::new();
    let mut gone = Vec::new();
    for finding in old {
        match key(finding) {
            Some(key) => waiting.entry(key).or_default().push(finding),
            None => gone.push(finding),
        }
    }
    let (mut only, mut both) = (Vec::new(), Vec::new());
    for finding in new {
        let twins = key(finding).and_then(|key| waiting.get_mut(&key));
        match twins.and_then(Vec::pop) {
            Some(_) => both.push(finding),
            None => only.push(finding),
        }
    }
    gone.extend(waiting.into_values().flatten());
    (gone, only, both)
}

impl FindingsEffect<'_> {
    /// How many of the new ones weigh so much.
    pub(super) fn count(&self, severity: Severity) -> usize {
        self.new.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The new ones about personal data.
    pub(super) fn personal(&self) -> impl Iterator<Item = &Finding> {
        let privacy = checks::all().filter(|check| check.family == Family::Privacy);
        let codes: BTreeSet<_> =
            privacy.filter(|check| check.severity != Severity::Note).map(|it| it.code).collect();
        self.new.iter().copied().filter(move |finding| codes.contains(&finding.code))
    }
}
