//! Round numbers for an axis, which the views then put into words.

use rust_decimal::Decimal;

/// Round numbers from at or below `low` to at or above `high`, zero among them.
///
/// They are at most `most` steps of 1, 2 or 5 times a power of ten apart, so
/// that each can be said in a short word.
pub fn round_steps(low: Decimal, high: Decimal, most: u32) -> Vec<Decimal> {
    let low = low.min(Decimal::ZERO);
    let high = high.max(Decimal::ZERO);
    let most = Decimal::from(most.clamp(1, 20));
    let Some(step) = sizes().find(|&step| spans(low, high, step) <= most) else {
        return vec![Decimal::ZERO];
    };
    let first = low.checked_div(step).map_or(Decimal::ZERO, |count| count.floor());
    let count = spans(low, high, step);
    std::iter::successors(Some(Decimal::ZERO), |index| Some(index + Decimal::ONE))
        .take_while(|index| *index <= count)
        .map(|index| (first + index).saturating_mul(step).normalize())
        .collect()
}

/// 0.01, 0.02, 0.05, 0.1 … up to the largest amount that books can hold.
fn sizes() -> impl Iterator<Item = Decimal> {
    let powers =
        std::iter::successors(Some(Decimal::new(1, 2)), |power| power.checked_mul(Decimal::TEN));
    powers.take(28).flat_map(|power| {
        [1, 2, 5].into_iter().map(move |digit| power.saturating_mul(Decimal::from(digit)))
    })
}

/// How many steps of one size reach from the one below `low` to the one above `high`.
fn spans(low: Decimal, high: Decimal, step: Decimal) -> Decimal {
    let below = low.checked_div(step).map(|count| count.floor());
    let above = high.checked_div(step).map(|count| count.ceil());
    match (below, above) {
        (Some(below), Some(above)) => above.saturating_sub(below),
        _ => Decimal::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_steps(low: &str, high: &str, expected: &str) {
        let number = |text| Decimal::from_str_exact(text).unwrap();
        let steps: Vec<String> =
            round_steps(number(low), number(high), 4).iter().map(Decimal::to_string).collect();
        assert_eq!(steps.join(" "), expected, "steps from {low} to {high}");
    }

    #[test]
    fn steps_are_round_and_reach_past_both_ends() {
        assert_steps("0", "26640", "0 10000 20000 30000");
        assert_steps("-3200", "8900", "-5000 0 5000 10000");
        assert_steps("5", "7", "0 2 4 6 8");
        assert_steps("0", "0.03", "0 0.01 0.02 0.03");
        assert_steps("-12", "-3", "-15 -10 -5 0");
    }

    #[test]
    fn an_axis_of_nothing_is_zero_alone() {
        assert_steps("0", "0", "0");
    }

    #[test]
    fn the_largest_amounts_have_steps_too() {
        assert_steps("0", "999999999999999.99", "0 500000000000000 1000000000000000");
        assert!(!round_steps(Decimal::MIN, Decimal::MAX, 4).is_empty());
    }
}
