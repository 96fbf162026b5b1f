//! On which days money was spent, in sentences that are composed from figures.

use super::Told;
use crate::analysis::{MONTH_END, SpendingDays, Stretch};
use crate::diag::Value;
use crate::units::{Money, Quantity, Rate};

/// How many of the dearest days are said together.
const TOP: usize = 5;

/// From how many spending days on it is said whether they bunch: on average one a month.
const ENOUGH: usize = 12;

/// How many times its part by days a stretch must take, in percent, to be called bunched.
const BUNCHED: i64 = 150;

/// How many days, which was the dearest, and whether spending bunches.
pub(super) fn answer(told: Told<'_>, days: &SpendingDays) -> String {
    let scene = told.scene;
    let (all, dearest) = (days.so_far(), days.dearest());
    let Some(first) = dearest.first() else { return scene.words_of("budget-days-none") };
    let top = &dearest[..dearest.len().min(TOP)];
    let top_sum = Money::total(scene.books().currency(), top.iter().map(|day| day.spent));
    let mut values = vec![
        ("days", Value::count(dearest.len())),
        ("day", scene.words.short_date(first.date).into()),
        ("amount", scene.words.rounded_money(first.spent).into()),
        ("top", Value::count(top.len())),
    ];
    let share = top_sum.share_of(all.spent).filter(|_| all.spent.is_positive());
    let share = share.filter(|_| dearest.len() > TOP);
    values.push(("has-share", Value::from(if share.is_some() { "yes" } else { "no" })));
    values.push(("share", scene.words.rate(share.unwrap_or(Rate::ZERO), 1).into()));
    let mut sentences = vec![scene.words.say("budget-days-text", &values)];
    if dearest.len() >= ENOUGH {
        let is_whole = days.told == Some((days.year.first_day(), days.year.last_day()));
        let last =
            is_whole.then(|| bunching(told, "budget-days-year-end", days.in_last_month(), all));
        let ends = bunching(told, "budget-days-month-end", days.at_month_ends(), all);
        sentences.extend(last.flatten().into_iter().chain(ends));
    }
    scene.sentences(sentences)
}

/// Which part of the spending fell into a stretch, against its part of the days.
fn bunching(told: Told<'_>, key: &str, some: Stretch, all: Stretch) -> Option<String> {
    let number = |days: usize| Quantity::of(days.into());
    let even = number(some.days).share_of(number(all.days))?;
    let share = some.spent.share_of(all.spent).filter(|_| all.spent.is_positive())?;
    let is_bunched = share > even.times(Rate::of_percent(BUNCHED));
    let scene = told.scene;
    let values = [
        ("month", scene.words.short_month(told.figures.year.last_month()).into()),
        ("last", Value::Count(i64::from(MONTH_END))),
        ("share", scene.words.rate(share, 1).into()),
        ("even", scene.words.rate(even, 1).into()),
        ("is-bunched", Value::from(if is_bunched { "yes" } else { "no" })),
    ];
    Some(scene.words.say(key, &values))
}
