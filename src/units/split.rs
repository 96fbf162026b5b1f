//! Splitting an amount so that the parts add up to the whole.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::Money;

impl Money {
    /// Splits this amount by `weights` so that the parts add up to the whole.
    ///
    /// Each part is rounded towards zero; the smallest units left over go, one
    /// each, to the parts with the largest remainders, the earlier part first.
    /// A refund is split as the charge was: the parts of `-x` are those of `x`
    /// with the sign turned.
    ///
    /// # Errors
    ///
    /// `None` where the weights sum to nothing: there is no fair split.
    ///
    /// # Source
    ///
    /// Largest-remainder apportionment, also called Hamilton's method.
    pub fn split(self, weights: &[u64]) -> Option<Vec<Self>> {
        let total: i128 = weights.iter().map(|&weight| i128::from(weight)).sum();
        if total == 0 {
            return None;
        }
        let whole = self.smallest_units().abs();
        let exact: Vec<i128> = weights.iter().map(|&weight| whole * i128::from(weight)).collect();
        let mut parts: Vec<i128> = exact.iter().map(|share| share / total).collect();

        let left_over = usize::try_from(whole - parts.iter().sum::<i128>()).ok()?;
        let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
        by_remainder.sort_by_key(|&index| Reverse(exact[index] % total));
        for &index in by_remainder.iter().take(left_over) {
            parts[index] += 1;
        }

        let sign = if self.is_negative() { -1 } else { 1 };
        Some(parts.into_iter().map(|part| self.of_smallest_units(sign * part)).collect())
    }

    /// The amount counted in the currency's smallest unit (fen, cents).
    pub fn smallest_units(self) -> i128 {
        let mut amount = self.amount();
        amount.rescale(self.currency().decimals());
        amount.mantissa()
    }

    fn of_smallest_units(self, units: i128) -> Self {
        let amount = Decimal::from_i128_with_scale(units, self.currency().decimals());
        Self::new(amount, self.currency())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::units::Currency;

    fn yuan(fen: i64) -> Money {
        Money::rounded(Decimal::new(fen, 2), Currency::CNY)
    }

    fn texts(parts: &[Money]) -> Vec<String> {
        parts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_classic_cent_goes_to_the_largest_remainder() {
        let thirds = yuan(10_000).split(&[1, 1, 1]).unwrap();
        assert_eq!(texts(&thirds), ["33.34", "33.33", "33.33"]);
        let sevenths = yuan(100).split(&[1, 2, 4]).unwrap();
        assert_eq!(texts(&sevenths), ["0.14", "0.29", "0.57"]);
        assert_eq!(yuan(100).split(&[]), None);
        assert_eq!(yuan(100).split(&[0, 0]), None);
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_whole(
            fen in -100_000_000_000_i64..100_000_000_000,
            weights in proptest::collection::vec(0_u64..1_000_000_000, 1..60),
        ) {
            if let Some(parts) = yuan(fen).split(&weights) {
                prop_assert_eq!(parts.len(), weights.len());
                prop_assert_eq!(Money::total(Currency::CNY, parts), yuan(fen));
            }
        }

        #[test]
        fn a_refund_is_split_as_the_charge_was(
            fen in 0_i64..100_000_000_000,
            weights in proptest::collection::vec(1_u64..10_000, 1..60),
        ) {
            let charge = yuan(fen).split(&weights).unwrap();
            let refund = yuan(-fen).split(&weights).unwrap();
            for (paid, back) in charge.iter().zip(refund) {
                prop_assert_eq!(*paid, -back);
            }
        }
    }
}
