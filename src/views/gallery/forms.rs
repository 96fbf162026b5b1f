//! Samples of what one types into and what it finds, which no page may have twice, and of the badge.

use serde::Serialize;

use super::kit::{BELOW, HUGE, Kit, NOTHING};
use super::rows::entries;
use crate::diag::Value;
use crate::views::badge::{BadgeField, StatusBadge};
use crate::views::listing::ListRow;
use crate::views::my_share::ShareForm;
use crate::views::search::{Found, SearchForm};

/// Forms, what is found, and badges.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Forms {
    search: SearchForm,
    found: Found,
    share: ShareForm,
    /// Whether the forms say what went wrong.
    is_wrong: bool,
    pub(super) badges: Vec<StatusBadge>,
}

pub(super) fn forms(kit: Kit<'_>) -> Forms {
    Forms {
        search: search(kit),
        found: found(kit),
        share: share(kit),
        is_wrong: kit.is_full,
        badges: badges(kit),
    }
}

/// A text at the fullest, nothing at the emptiest.
fn full(kit: Kit<'_>, text: String) -> String {
    kit.either(text, String::new())
}

fn search(kit: Kit<'_>) -> SearchForm {
    let marks = [("loaded", Value::from("1,234")), ("whole", "123,456".into())];
    SearchForm {
        typed: full(kit, kit.thing()),
        amount: full(kit, HUGE.to_owned()),
        choices: kit.only(vec![kit.thing()]).unwrap_or_default(),
        chosen: full(kit, "· 7".to_owned()),
        is_open: kit.is_full,
        status: kit.say(kit.either("search-empty", "search-ready")),
        progress: full(kit, kit.words.say("search-loading", &marks)),
        months: kit.link(kit.say("search-to-months")),
    }
}

fn found(kit: Kit<'_>) -> Found {
    let counted = |key, count: usize| kit.words.say(key, &[("count", Value::count(count))]);
    let page = || {
        let badge = Some(kit.badge("quiet", "search-item"));
        ListRow { badge, ..ListRow::link(kit.link(kit.thing())) }
    };
    Found {
        pages: kit.last(vec![page(), page(), page()]),
        more_pages: full(kit, counted("search-more-pages", 1234)),
        count: counted("search-count", kit.either(123_456, 1)),
        income: kit.figure(kit.either(HUGE, NOTHING)),
        spending: kit.figure(kit.either(BELOW, NOTHING)),
        apart: full(kit, counted("search-apart", 1234)),
        entries: entries(kit),
        more_entries: full(kit, counted("search-more", 50)),
    }
}

fn share(kit: Kit<'_>) -> ShareForm {
    let currency = [("currency", Value::from("CNY"))];
    ShareForm {
        kinds: kit.last(vec![kit.party(), kit.thing(), kit.say("gallery-thing")]),
        fee: kit.only(kit.words.say("my-share-fee-label", &currency)),
        area: kit.either(123_456_789, 1),
        decimals: 2,
        sample: kit.signed(BELOW).text,
    }
}

/// How books stand that tie, and that do not, with the longest words; where nothing is there
/// at the emptiest.
fn badges(kit: Kit<'_>) -> Vec<StatusBadge> {
    let field = |tone, text| BadgeField { text, tone };
    let say = |key, name, value: String| kit.words.say(key, &[(name, value.into())]);
    let books = || say("status-books", "month", kit.date().month().to_string());
    let tied = [
        field("plain", books()),
        field("ok", kit.say("status-bank-ties")),
        field("short", say("status-papers-share", "percent", "97".to_owned())),
    ];
    let gap = [
        field("plain", books()),
        field("bad", say("status-bank-gap", "gap", kit.figure(HUGE).text)),
        field("bad", kit.say("status-papers-partial")),
    ];
    let nothing = [
        field("bad", kit.say("status-books-none")),
        field("bad", kit.say("status-bank-none")),
        field("plain", kit.say("status-papers-none")),
    ];
    let name = kit.page.trim_end_matches(".html");
    let badge = |(end, fields)| badge(kit, format!("{name}-{end}.svg"), fields);
    kit.either(vec![("ties", tied), ("gap", gap)], vec![("none", nothing)])
        .into_iter()
        .map(badge)
        .collect()
}

fn badge(kit: Kit<'_>, path: String, fields: [BadgeField; 3]) -> StatusBadge {
    let told: Vec<&str> = fields.iter().map(|field| field.text.as_str()).collect();
    let values = [("community", kit.party().into()), ("state", told.join(" · ").into())];
    StatusBadge {
        path,
        lang: kit.words.language().tag().to_owned(),
        title: kit.words.say("status-title", &values),
        fields: fields.into(),
    }
}
