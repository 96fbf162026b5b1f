//! What came of a decision: adopted, fallen short, or decided by a few.

use crate::checks::{RulePack, Standing, is_odd, owners_vote};
use crate::model::{Decision, DecisionBody};
use crate::views::note::Badge;
use crate::views::scene::Scene;

/// What came of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// All owners voted, and the vote carries by every law that was chosen.
    Adopted,
    /// Too few took part.
    QuorumMissed,
    /// Too few of those taking part agreed.
    MajorityMissed,
    /// The figures of the vote cannot be.
    Odd,
    /// All owners voted, and no law was chosen to measure the vote by.
    Voted,
    /// All owners decided, and the vote is not stated.
    VoteMissing,
    /// A committee, the trustee or the supervisor decided.
    Decided,
}

impl Outcome {
    pub(super) fn of(decision: &Decision, laws: &[RulePack]) -> Self {
        let Some(vote) = owners_vote(decision) else {
            return match decision.body {
                DecisionBody::Assembly => Self::VoteMissing,
                _ => Self::Decided,
            };
        };
        let rules = laws.iter().filter_map(|law| law.vote.as_ref());
        let standings: Vec<Standing> =
            rules.filter_map(|rule| Standing::of(decision, rule)).collect();
        match () {
            () if is_odd(vote) => Self::Odd,
            () if standings.is_empty() => Self::Voted,
            () if standings.iter().any(|standing| !standing.has_quorum()) => Self::QuorumMissed,
            () if standings.iter().any(|standing| !standing.has_majority()) => Self::MajorityMissed,
            () => Self::Adopted,
        }
    }

    /// The outcome in a word or two.
    pub(super) fn badge(self, scene: Scene<'_>) -> Badge {
        let (tone, key) = match self {
            Self::Adopted => ("ok", "outcome-adopted"),
            Self::QuorumMissed => ("bad", "outcome-quorum"),
            Self::MajorityMissed => ("bad", "outcome-majority"),
            Self::Odd => ("bad", "outcome-odd"),
            Self::Voted => ("quiet", "outcome-voted"),
            Self::VoteMissing => ("bad", "outcome-vote-missing"),
            Self::Decided => ("quiet", "outcome-decided"),
        };
        Badge { tone, text: scene.words.say(key, &[]) }
    }

    /// The outcome in a sentence.
    pub(super) fn sentence(self, scene: Scene<'_>, decision: &Decision) -> String {
        let key = match self {
            Self::Adopted => "outcome-adopted-sentence",
            Self::QuorumMissed => "outcome-quorum-sentence",
            Self::MajorityMissed => "outcome-majority-sentence",
            Self::Odd => "outcome-odd-sentence",
            Self::Voted => "outcome-voted-sentence",
            Self::VoteMissing => "outcome-vote-missing-sentence",
            Self::Decided => "outcome-decided-sentence",
        };
        let body = scene.words.say(body_key(decision.body), &[]);
        scene.words.say(key, &[("date", decision.date.into()), ("body", body.into())])
    }
}

/// The catalogue's word for who decided.
pub(super) const fn body_key(body: DecisionBody) -> &'static str {
    match body {
        DecisionBody::Assembly => "body-assembly",
        DecisionBody::Committee => "body-committee",
        DecisionBody::Trustee => "body-trustee",
        DecisionBody::Supervisor => "body-supervisor",
    }
}
