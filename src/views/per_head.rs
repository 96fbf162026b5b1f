//! What an amount comes to for each household, and for each square metre and month.

use serde::Serialize;

use super::figure::Figure;
use super::scene::Scene;
use crate::units::{Money, Quantity};

/// What an amount comes to for each household and for each square metre and month.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PerHead {
    /// For each household.
    pub household: Option<Figure>,
    /// For each square metre and month.
    pub area: Option<Figure>,
}

/// An amount of so many months, for each household and for each square metre and month.
pub(super) fn per_head(scene: Scene<'_>, amount: Money, months: usize) -> PerHead {
    let community = &scene.books().community;
    let households = community.households.map(|count| Quantity::from(u64::from(count)));
    let months = Quantity::from(u64::try_from(months).unwrap_or(0));
    let figure =
        |each: Option<Money>| each.map(|each| scene.figure_as(each, scene.words.money_unit(each)));
    PerHead {
        household: figure(households.and_then(|households| amount.per(households))),
        area: figure(community.area.and_then(|area| amount.per(area.times(months)))),
    }
}
