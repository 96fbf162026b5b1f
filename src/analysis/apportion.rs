//! One home's part of what all homes share, so that parts add up to the whole.

use crate::units::Money;

/// A home's part of what all homes share: its fee of all fees, or its area of the whole area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    part: u64,
    whole: u64,
}

impl Portion {
    /// So much of a whole; `None` where the whole is nothing or the part is larger.
    pub fn new(part: u64, whole: u64) -> Option<Self> {
        (part <= whole && whole > 0).then_some(Self { part, whole })
    }

    /// One fee of all fees.
    pub fn of_fees(fee: Money, all: Money) -> Option<Self> {
        let count = |money: Money| u64::try_from(money.smallest_units()).ok();
        Self::new(count(fee)?, count(all)?)
    }

    /// The home's part of an amount, halves rounded away from zero.
    pub fn of(self, amount: Money) -> Money {
        let parts = amount.split(&[self.part, self.whole - self.part]);
        parts.and_then(|parts| parts.first().copied()).unwrap_or(Money::zero(amount.currency()))
    }

    /// The home's part of each of several amounts, and of all of them together.
    ///
    /// What is above nothing is rounded as a whole and then split by largest
    /// remainder, so that the parts add up to it; what is below nothing, money
    /// that came back, is rounded by itself. The whole is the sum of the parts.
    pub fn of_each(self, amounts: &[Money], whole: impl Fn(Money) -> Money) -> Vec<Money> {
        let Some(first) = amounts.first() else { return Vec::new() };
        let above = amounts.iter().copied().filter(|amount| amount.is_positive());
        let all = whole(self.of(Money::total(first.currency(), above)));
        let weight = |amount: &Money| u64::try_from(amount.smallest_units()).unwrap_or(0);
        let weights: Vec<u64> = amounts.iter().map(weight).collect();
        let parts = all.split(&weights).unwrap_or_else(|| vec![all; amounts.len()]);
        let part = |(amount, part): (&Money, Money)| match amount.is_negative() {
            true => whole(self.of(*amount)),
            false => part,
        };
        amounts.iter().zip(parts).map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::units::Currency;

    fn yuan(fen: i64) -> Money {
        Money::rounded(Decimal::new(fen, 2), Currency::CNY)
    }

    #[test]
    fn a_home_bears_as_much_of_the_cost_as_of_the_fees() {
        let home = Portion::of_fees(yuan(172_800), yuan(200_304_000)).unwrap();
        assert_eq!(home.of(yuan(200_304_000)), yuan(172_800));
        assert_eq!(home.of(yuan(-200_304_000)), yuan(-172_800));
        assert_eq!(Portion::new(1, 2).unwrap().of(yuan(1)), yuan(1), "a half goes up");
        assert_eq!(Portion::new(2, 1), None, "nobody bears more than all");
        assert_eq!(Portion::new(0, 0), None);
    }

    #[test]
    fn money_that_came_back_makes_the_whole_smaller() {
        let home = Portion::new(1, 10).unwrap();
        let parts = home.of_each(&[yuan(1000), yuan(-500), yuan(2000)], |whole| whole);
        assert_eq!(parts, [yuan(100), yuan(-50), yuan(200)]);
        assert_eq!(home.of_each(&[yuan(0), yuan(0)], |whole| whole), [yuan(0), yuan(0)]);
    }

    proptest! {
        #[test]
        fn parts_add_up_to_what_the_home_bears(
            part in 0_u64..100_000_000,
            others in 1_u64..10_000_000_000,
            amounts in proptest::collection::vec(0_i64..10_000_000_000, 1..40),
        ) {
            let home = Portion::new(part, part + others).unwrap();
            let amounts: Vec<Money> = amounts.into_iter().map(yuan).collect();
            let all = home.of(Money::total(Currency::CNY, amounts.iter().copied()));
            let parts = home.of_each(&amounts, |whole| whole);
            prop_assert_eq!(Money::total(Currency::CNY, parts.iter().copied()), all);
            for (part, amount) in parts.iter().zip(&amounts) {
                prop_assert!((*part - home.of(*amount)).abs() <= yuan(1), "within a fen");
            }
        }

        #[test]
        fn all_homes_together_bear_everything(
            fees in proptest::collection::vec(1_u64..1_000_000, 1..30),
            amount in 0_i64..10_000_000_000,
        ) {
            let all: u64 = fees.iter().sum();
            let parts = fees.iter().map(|fee| Portion::new(*fee, all).unwrap().of(yuan(amount)));
            let sum = Money::total(Currency::CNY, parts);
            let most = yuan(i64::try_from(fees.len()).unwrap());
            prop_assert!((sum - yuan(amount)).abs() <= most, "at most half a fen a home");
        }
    }
}
