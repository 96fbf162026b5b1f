//! What findings are about, so that they can be read in groups.

use std::collections::BTreeMap;

use crate::checks::{self, Family, UNUSED_EXPLANATION};

/// The topics in the order of the page; the last one is that of the files themselves.
pub(super) const ORDER: [Option<Family>; 10] = [
    Some(Family::Budget),
    Some(Family::Vouchers),
    Some(Family::Ledger),
    Some(Family::Bank),
    Some(Family::Collection),
    Some(Family::Trust),
    Some(Family::Governance),
    Some(Family::Privacy),
    Some(Family::Absence),
    None,
];

/// The topic of every code that a check finds.
pub(super) fn topics() -> BTreeMap<&'static str, Family> {
    let mut topics: BTreeMap<_, _> =
        checks::all().map(|check| (check.code.0, check.family)).collect();
    topics.insert(UNUSED_EXPLANATION.0, Family::Governance);
    topics
}

/// The catalogue's name of a topic.
pub(super) const fn key(topic: Option<Family>) -> &'static str {
    match topic {
        Some(Family::Ledger) => "topic-ledger",
        Some(Family::Vouchers) => "topic-vouchers",
        Some(Family::Budget) => "topic-budget",
        Some(Family::Trust) => "topic-trust",
        Some(Family::Collection) => "topic-collection",
        Some(Family::Bank) => "topic-bank",
        Some(Family::Governance) => "topic-governance",
        Some(Family::Absence) => "topic-absence",
        Some(Family::Privacy) => "topic-privacy",
        None => "topic-files",
    }
}
