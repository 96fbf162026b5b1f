//! The page that a wrong address leads to.

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::route::{Route, address};
use super::scene::Scene;
use crate::units::Language;
use crate::wording::Words;

/// Everything that the page says.
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// What happened.
    pub title: String,
    /// What to do about it.
    pub text: String,
    /// What to do where the links below lead nowhere either.
    pub advice: Option<String>,
    /// Pages to go on from.
    pub links: Vec<Link>,
    /// The same in the other languages.
    pub others: Vec<InOther>,
}

/// A line in another language.
#[derive(Clone, Debug, Serialize)]
pub struct InOther {
    /// The language's tag.
    pub lang: String,
    /// The line.
    pub text: String,
    /// The front page in that language.
    pub link: Link,
}

/// Makes the page for wrong addresses.
///
/// A server shows it at any depth, where links from the page's own place would
/// break: where the site's address is known, every link starts with it.
pub fn not_found(scene: Scene<'_>, languages: &[(Language, Words)]) -> Page<NotFound> {
    let books = scene.books();
    let title = scene.words.say("not-found-title", &[]);
    let text = scene.words.say("not-found-text", &[]);
    let url = books.community.url.as_deref();
    let others = languages.iter().filter(|(language, _)| language != scene.language);
    let in_other = |(language, words): &(Language, Words)| InOther {
        lang: language.tag().to_owned(),
        text: words.say("not-found-text", &[]),
        link: Link {
            text: words.say("not-found-home", &[]),
            href: address(scene.matter, language, Route::Front),
        },
    };
    let links = [
        ("not-found-home", Route::Front),
        ("nav-contents", Route::Contents),
        ("nav-ledger", Route::Ledger),
        ("nav-findings", Route::Findings),
    ];
    let body = NotFound {
        title: title.clone(),
        text: text.clone(),
        advice: url.is_none().then(|| scene.words.say("not-found-advice", &[])),
        links: links.map(|(key, route)| scene.link(scene.words.say(key, &[]), route)).into(),
        others: others.map(in_other).collect(),
    };
    let heading = Heading {
        route: Route::NotFound,
        title,
        description: text,
        section: Section::None,
        trail: Vec::new(),
        sources: Vec::new(),
    };
    let mut page = scene.page(heading, body, Drawings::default());
    page.frame.root = url.unwrap_or_default().to_owned();
    page.frame.url = None;
    for (other, (language, _)) in page
        .frame
        .translations
        .iter_mut()
        .zip(languages.iter().filter(|(language, _)| language != scene.language))
    {
        other.href = address(scene.matter, language, Route::Front);
    }
    page
}
