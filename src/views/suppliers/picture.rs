//! How a year's payments divide among those who were paid, as a picture.

use super::PartyRow;
use crate::diag::Value;
use crate::units::Money;
use crate::views::chart::{Bar, Mark, Name, Share, Shares};
use crate::views::scene::Scene;

/// How many of those who were paid the picture names.
const SHOWN: u8 = 6;

/// The largest of some payments beside all others, each marked with its colour in its row.
///
/// Refunds and payments that name nobody are no part of it, so it is drawn only where two or
/// more were paid.
pub(super) fn picture(
    scene: Scene<'_>,
    (question, summary): (&str, &str),
    rows: &mut [PartyRow],
    paid: &[Money],
) -> Option<Shares> {
    let named = paid.iter().take_while(|amount| amount.is_positive()).count();
    if named < 2 {
        return None;
    }
    let share = |(series, (row, amount)): (u8, (&mut PartyRow, &Money))| {
        row.series = Some(series);
        let text = row.share.as_ref().map_or_else(String::new, |share| share.text.clone());
        Share { bar: Bar::new(Name::only(row.name.clone()), Mark::money(*amount, text)), series }
    };
    let shown = rows.iter_mut().zip(&paid[..named]);
    let parts: Vec<Share> = (0..SHOWN).zip(shown).map(share).collect();
    let others = &paid[parts.len()..named];
    Some(Shares {
        question: question.to_owned(),
        summary: summary.to_owned(),
        rest: (!others.is_empty()).then(|| rest(scene, others)),
        parts,
    })
}

fn rest(scene: Scene<'_>, others: &[Money]) -> Bar {
    let sum = Money::total(scene.books().currency(), others.iter().copied());
    let values = [("count", Value::count(others.len()))];
    let name = scene.words.say("suppliers-others", &values);
    Bar::new(Name::only(name), Mark::money(sum, scene.words.rounded_money(sum)))
}
