//! Notices and decisions, for programs that follow sites.

use super::figure::encoded;
use super::past::{Feed, FeedEntry};
use super::route::Route;
use super::scene::Scene;
use crate::diag::Value;
use crate::model::Text;
use crate::units::{Date, Localized};

/// How many notices and decisions the feed tells.
const SHOWN: usize = 50;

/// Makes the feed of notices and decisions; `None` where there are none with a day.
pub fn announced(scene: Scene<'_>) -> Option<Feed> {
    let books = scene.books();
    let entry = |day: Date, title: &Localized, text: &Text, route: Route, key: &str| {
        let href = scene.address(route);
        let values = [("title", Value::from(scene.words.value(&Value::from(title))))];
        FeedEntry {
            id: id(scene, &href),
            title: scene.words.say(key, &values),
            day,
            lines: scene.prose(text).map(|prose| prose.text).into_iter().collect(),
            href,
        }
    };
    let notices = books.notices.iter().enumerate().filter_map(|(index, notice)| {
        let route = Route::Notice(index);
        Some(entry(notice.date?, &notice.title, &notice.text, route, "news-notice"))
    });
    let decisions = books.decisions.iter().map(|(id, decision)| {
        let route = Route::Decision(id);
        entry(decision.date, &decision.title, &decision.text, route, "news-decision")
    });
    let mut entries: Vec<FeedEntry> = notices.chain(decisions).collect();
    // Sorted by day alone, so that those of one day stay in the order of the books.
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.day));
    entries.truncate(SHOWN);
    let page = scene.address(Route::Notices);
    let path = page.replace(".html", ".xml");
    let values = [("community", Value::from(scene.text(&books.community.name)))];
    Some(Feed {
        id: id(scene, &path),
        path,
        lang: scene.language.tag().to_owned(),
        title: scene.words.say("news-title", &values),
        page,
        url: books.community.url.clone(),
        updated: entries.first()?.day,
        entries,
    })
}

/// A name for good: the full address, else one made of the community's name.
fn id(scene: Scene<'_>, path: &str) -> String {
    let community = &scene.books().community;
    match &community.url {
        Some(url) => format!("{url}{path}"),
        None => format!("urn:sunbook:{}/{path}", encoded(community.name.first())),
    }
}
