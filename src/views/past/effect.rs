//! What a change of an entry does to the money, as far as its amounts may be read.

use super::Past;
use crate::history::{RowChange, RowId, Shown, State};
use crate::records::FileKind;
use crate::units::{Currency, Money};

/// The amount in a cell of a row; nothing comes to zero, and what must not be read to `None`.
pub(super) fn amount(
    past: &Past,
    row: &RowId,
    state: &State,
    column: &str,
    currency: Currency,
) -> Option<Money> {
    match past.mask().cell(row, state, column) {
        Shown::Text(text) if text.is_empty() => Some(Money::zero(currency)),
        Shown::Text(text) => Money::parse(&text, currency).ok(),
        Shown::Withheld(_) => None,
    }
}

/// By how much a change of an entry moves the balance; `None` for other rows.
///
/// # Sign
///
/// Above nothing where the balance grows.
pub(super) fn effect(past: &Past, change: &RowChange, currency: Currency) -> Option<Money> {
    if change.row.kind != FileKind::Ledger {
        return None;
    }
    let flow = |state: Option<&State>| {
        let Some(state) = state else { return Some(Money::zero(currency)) };
        let of = |column| amount(past, &change.row, state, column, currency);
        Some(of("in")? - of("out")?)
    };
    Some(flow(change.new.as_ref())? - flow(change.old.as_ref())?)
}
