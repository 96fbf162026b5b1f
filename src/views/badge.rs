//! The status badge: up to when the books go, whether they tie, how many papers are there.

use serde::Serialize;

use super::route::Route;
use super::scene::Scene;
use crate::analysis::{PaperState, paper_state};
use crate::diag::Value;
use crate::units::Month;

/// How the community's books stand, short enough for a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusBadge {
    /// Its address, from the root of the site.
    pub path: String,
    /// The language's tag.
    pub lang: String,
    /// The same in a sentence, for who cannot see it.
    pub title: String,
    /// Its fields, from the left.
    pub fields: Vec<BadgeField>,
}

/// A field of the badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BadgeField {
    /// The words.
    pub text: String,
    /// How it is meant: `plain`, `ok`, `short` or `bad`.
    pub tone: &'static str,
}

/// Makes the status badge.
pub fn status_badge(scene: Scene<'_>) -> StatusBadge {
    let fields = vec![books(scene), bank(scene), papers(scene)];
    let told: Vec<&str> = fields.iter().map(|field| field.text.as_str()).collect();
    let values = [
        ("community", Value::from(scene.text(&scene.books().community.name))),
        ("state", told.join(" · ").into()),
    ];
    StatusBadge {
        path: scene.address(Route::Front).replace("index.html", "badge.svg"),
        lang: scene.language.tag().to_owned(),
        title: scene.words.say("status-title", &values),
        fields,
    }
}

fn field(text: String, tone: &'static str) -> BadgeField {
    BadgeField { text, tone }
}

/// The last closed month; where none was ever closed, the last one with entries.
fn books(scene: Scene<'_>) -> BadgeField {
    let books = scene.books();
    let start = books.community.year_start;
    let closed = books.closings.iter().map(|closing| closing.period.months(start).1).max();
    let last: Option<Month> = closed.or(scene.analysis().activity.months().next_back());
    match last {
        Some(month) => {
            let values = [("month", Value::from(month.to_string()))];
            field(scene.words.say("status-books", &values), "plain")
        }
        None => field(scene.words_of("status-books-none"), "bad"),
    }
}

/// Whether books and bank tie, as the front page says it.
fn bank(scene: Scene<'_>) -> BadgeField {
    match scene.analysis().bank.as_ref().filter(|_| scene.knows_balances()) {
        Some(bank) if bank.gap.is_zero() => field(scene.words_of("status-bank-ties"), "ok"),
        Some(bank) => {
            let values = [("gap", bank.gap.abs().into())];
            field(scene.words.say("status-bank-gap", &values), "bad")
        }
        None => field(scene.words_of("status-bank-none"), "bad"),
    }
}

/// How many of the vouchers whose papers should be there have them, in whole percent.
///
/// What is missing is never rounded away: 100 % means that none is.
fn papers(scene: Scene<'_>) -> BadgeField {
    let books = scene.books();
    if !books.community.publication.vouchers {
        return field(scene.words_of("status-papers-withheld"), "plain");
    }
    let states = || books.vouchers.ids().map(|voucher| paper_state(books, voucher));
    let there = states().filter(|state| *state == PaperState::Published).count();
    let missing = states().filter(|state| matches!(state, PaperState::Missing(_))).count();
    let Some(percent) = (there * 100).checked_div(there + missing) else {
        return field(scene.words_of("status-papers-none"), "plain");
    };
    if books.is_partial {
        return field(scene.words_of("status-papers-partial"), "bad");
    }
    let values = [("percent", Value::from(percent.to_string()))];
    field(
        scene.words.say("status-papers-share", &values),
        if missing == 0 { "ok" } else { "short" },
    )
}
