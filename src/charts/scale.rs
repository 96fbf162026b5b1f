//! A scale: from an exact number to a place in whole tenths of a unit.
//!
//! Here alone do exact numbers become floats, which decide where ink goes and
//! never what a text says. plotters rounds them to a whole place.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A straight scale between two ends of a drawing.
pub(super) struct Scale {
    range: RangedCoordf64,
    ends: (i32, i32),
}

impl Scale {
    /// A scale that holds all `values`, the lowest at the first of `ends`.
    pub(super) fn of(values: impl IntoIterator<Item = Decimal>, ends: (i32, i32)) -> Self {
        let values = values.into_iter().map(float);
        let found = values.fold(None, |found: Option<(f64, f64)>, value| {
            let (low, high) = found.unwrap_or((value, value));
            Some((low.min(value), high.max(value)))
        });
        let (low, high) = apart(found.unwrap_or((0.0, 1.0)));
        Self { range: RangedCoordf64::from(low..high), ends }
    }

    /// A scale that holds all `values` and zero, as every bar needs it.
    pub(super) fn with_zero(values: impl IntoIterator<Item = Decimal>, ends: (i32, i32)) -> Self {
        Self::of(values.into_iter().chain([Decimal::ZERO]), ends)
    }

    /// The place of a value; one beyond the scale stands at its end.
    pub(super) fn at(&self, value: Decimal) -> i32 {
        let (first, last) = self.ends;
        let place = self.range.map(&float(value), self.ends);
        place.clamp(first.min(last), first.max(last))
    }

    /// The place of zero.
    pub(super) fn zero(&self) -> i32 {
        self.at(Decimal::ZERO)
    }
}

/// Two ends that differ: a scale of one value starts or ends at zero.
fn apart((low, high): (f64, f64)) -> (f64, f64) {
    if low < high {
        (low, high)
    } else if high > 0.0 {
        (0.0, high)
    } else if low < 0.0 {
        (low, 0.0)
    } else {
        (0.0, 1.0)
    }
}

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(values: &[i64], ends: (i32, i32)) -> Vec<i32> {
        let values = || values.iter().copied().map(Decimal::from);
        let scale = Scale::with_zero(values(), ends);
        values().map(|value| scale.at(value)).collect()
    }

    #[test]
    fn values_stand_in_proportion() {
        assert_eq!(places(&[0, 5, 10], (0, 1000)), [0, 500, 1000]);
        assert_eq!(places(&[-10, 0, 30], (1600, 0)), [1600, 1200, 0], "upwards is downwards");
    }

    #[test]
    fn a_scale_of_nothing_keeps_zero_at_its_end() {
        assert_eq!(places(&[0, 0], (1600, 200)), [1600, 1600]);
        assert_eq!(Scale::of([], (0, 100)).zero(), 0);
    }

    #[test]
    fn one_value_alone_reaches_from_zero() {
        assert_eq!(places(&[7], (0, 1000)), [1000]);
        assert_eq!(places(&[-7], (0, 1000)), [0]);
    }

    #[test]
    fn the_largest_numbers_have_a_place() {
        let scale = Scale::of([Decimal::MIN, Decimal::MAX], (0, 1000));
        assert_eq!([scale.at(Decimal::MIN), scale.zero(), scale.at(Decimal::MAX)], [0, 500, 1000]);
    }
}
