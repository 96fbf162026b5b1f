//! The way from an opening balance to a closing one, step by step, as a picture.

use super::chart::{Bar, Mark, Name, Step, Waterfall};
use super::scene::Scene;
use crate::analysis::Continuity;
use crate::units::{Money, Period};

/// The steps of a period in which something moved; `None` where no opening is known.
///
/// The lines of the equation or the table beside it say the same.
pub(super) fn walk(scene: Scene<'_>, sum: &Continuity, period: Period) -> Option<Waterfall> {
    let moves = [
        ("equation-income", sum.income),
        ("walk-held", sum.held),
        ("equation-spending", -sum.spending),
        ("equation-transfers", sum.transfers),
    ];
    let moves: Vec<_> = moves.into_iter().filter(|(_, amount)| !amount.is_zero()).collect();
    if moves.is_empty() || !scene.knows_balances() {
        return None;
    }
    let bar = |key: &str, amount: Money, text: String| {
        Bar::new(Name::only(scene.words_of(key)), Mark::money(amount, text))
    };
    let stand = |key: &str, amount: Money| Step::Stand(bar(key, amount, scene.words.money(amount)));
    let change = |(key, amount): (&str, Money)| {
        Step::Change(bar(key, amount, scene.words.money_with_sign(amount)))
    };
    let mut steps = vec![stand("walk-opening", sum.opening)];
    steps.extend(moves.into_iter().map(change));
    steps.push(stand("walk-closing", sum.closing));
    let (question, summary) = said(scene, sum, period);
    Some(Waterfall { question, summary, steps })
}

/// What the picture asks, and the answer in one sentence.
fn said(scene: Scene<'_>, sum: &Continuity, period: Period) -> (String, String) {
    let values = [
        ("period", scene.words.period(period).into()),
        ("opening", sum.opening.into()),
        ("income", sum.income.into()),
        ("spending", sum.spending.into()),
        ("closing", sum.closing.into()),
    ];
    (scene.words.say("walk-question", &values), scene.words.say("walk-summary", &values))
}
