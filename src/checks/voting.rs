//! A vote of owners held against a law, by area and by heads.
//!
//! Findings and pages both ask here, so that a page cannot call adopted what
//! a finding calls short.

use rust_decimal::{Decimal, RoundingStrategy};

use super::rules::{Share, VoteRule};
use crate::model::{Decision, DecisionBody, DecisionKind, Tally, Vote};
use crate::units::Quantity;

/// Which part of those taking part must agree.
#[derive(Clone, Copy, Debug)]
pub enum Majority {
    /// At least this share.
    From(Share),
    /// More than this share.
    Above(Share),
}

impl Majority {
    /// The share.
    pub const fn share(self) -> Share {
        match self {
            Self::From(share) | Self::Above(share) => share,
        }
    }
}

/// A vote held against one law.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The share of all that must take part.
    pub quorum: Share,
    /// The share of those taking part that must agree.
    pub majority: Majority,
    /// By square metres.
    pub area: Side,
    /// By owners.
    pub heads: Side,
}

/// One of the two counts of a vote, held against a law.
#[derive(Clone, Copy, Debug)]
pub struct Side {
    /// The count itself.
    pub tally: Tally,
    /// How many must take part.
    pub part_needed: Quantity,
    /// How many must agree, or be exceeded by those who do.
    pub favour_needed: Quantity,
    /// Whether enough took part.
    pub has_quorum: bool,
    /// Whether enough agreed.
    pub has_majority: bool,
}

impl Standing {
    /// The vote of a decision of all owners; `None` where there is no such vote.
    pub fn of(decision: &Decision, rule: &VoteRule) -> Option<Self> {
        let vote = owners_vote(decision)?;
        let majority = match decision.kind {
            Some(DecisionKind::Special) => Majority::From(rule.special_from),
            Some(DecisionKind::Ordinary) | None => Majority::Above(rule.ordinary_above),
        };
        let side = |tally, unit| Side::of(tally, rule.quorum, majority, unit);
        let (area, heads) = (side(vote.area, Unit::Metres), side(vote.heads, Unit::Owners));
        Some(Self { quorum: rule.quorum, majority, area, heads })
    }

    /// Whether enough took part, by area and by heads.
    pub const fn has_quorum(&self) -> bool {
        self.area.has_quorum && self.heads.has_quorum
    }

    /// Whether enough of them agreed, by area and by heads.
    pub const fn has_majority(&self) -> bool {
        self.area.has_majority && self.heads.has_majority
    }

    /// Whether the vote carries.
    pub const fn passes(&self) -> bool {
        self.has_quorum() && self.has_majority()
    }
}

/// What is counted, which decides how a share of it is rounded.
#[derive(Clone, Copy)]
enum Unit {
    Metres,
    Owners,
}

impl Side {
    fn of(tally: Tally, quorum: Share, majority: Majority, unit: Unit) -> Self {
        let compared = |part: Quantity, whole: Quantity, Share(a, b): Share| {
            (part.times(count(b)), whole.times(count(a)))
        };
        let (part, all) = compared(tally.part, tally.total, quorum);
        let (favour, taking_part) = compared(tally.favour, tally.part, majority.share());
        let is_above = matches!(majority, Majority::Above(_));
        let from = unit.rounding(RoundingStrategy::ToPositiveInfinity);
        let most = unit.rounding(RoundingStrategy::ToNegativeInfinity);
        let favour_needed =
            share_of(tally.part, majority.share(), if is_above { most } else { from });
        Self {
            tally,
            part_needed: share_of(tally.total, quorum, from),
            favour_needed,
            has_quorum: part >= all,
            has_majority: if is_above { favour > taking_part } else { favour >= taking_part },
        }
    }
}

impl Unit {
    /// Owners are whole; square metres are rounded to hundredths, as everybody does.
    fn rounding(self, of_owners: RoundingStrategy) -> (u32, RoundingStrategy) {
        match self {
            Self::Metres => (2, RoundingStrategy::MidpointAwayFromZero),
            Self::Owners => (0, of_owners),
        }
    }
}

/// The vote of a decision, if it is one of all owners.
pub fn owners_vote(decision: &Decision) -> Option<&Vote> {
    decision.vote.as_ref().filter(|_| decision.body == DecisionBody::Assembly)
}

/// Whether more agree than took part, or more took part than there are.
pub fn is_odd(vote: &Vote) -> bool {
    let is_odd = |tally: Tally| tally.favour > tally.part || tally.part > tally.total;
    is_odd(vote.area) || is_odd(vote.heads)
}

fn count(number: u32) -> Quantity {
    Quantity::from(u64::from(number))
}

fn share_of(
    whole: Quantity,
    Share(a, b): Share,
    (decimals, rounding): (u32, RoundingStrategy),
) -> Quantity {
    let part = whole.times(count(a)).number().checked_div(Decimal::from(b));
    Quantity::of(part.unwrap_or_default().round_dp_with_strategy(decimals, rounding))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(total: &str, part: &str, favour: &str, majority: Majority, unit: Unit) -> Side {
        let number = |text: &str| Quantity::parse(text).unwrap();
        let tally = Tally { total: number(total), part: number(part), favour: number(favour) };
        Side::of(tally, Share(2, 3), majority, unit)
    }

    #[test]
    fn what_is_needed_is_rounded_to_whole_owners_and_hundredths_of_a_square_metre() {
        let half = Majority::Above(Share(1, 2));
        let three_quarters = Majority::From(Share(3, 4));
        let needed = |side: Side| (side.part_needed.to_string(), side.favour_needed.to_string());
        let texts = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        let area = side("110000.00", "78430.00", "66912.00", half, Unit::Metres);
        assert_eq!(needed(area), texts("73333.33", "39215"));
        let heads = side("1203", "842", "668", three_quarters, Unit::Owners);
        assert_eq!(needed(heads), texts("802", "632"));
        assert!(heads.has_quorum && heads.has_majority);
    }

    #[test]
    fn exactly_half_is_not_more_than_half() {
        let half = Majority::Above(Share(1, 2));
        assert!(!side("90", "60", "30", half, Unit::Owners).has_majority);
        assert!(side("90", "60", "31", half, Unit::Owners).has_majority);
        assert!(
            side("90", "60", "30", half, Unit::Owners).has_quorum,
            "exactly two thirds are enough"
        );
        assert!(!side("0", "0", "0", half, Unit::Owners).has_majority, "nobody decides nothing");
    }
}
