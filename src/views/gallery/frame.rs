//! What stands around a page of the gallery: everything there can be, or only what must be.

use super::kit::Kit;
use super::past::cited;
use crate::views::figure::Link;
use crate::views::frame::{Frame, NavLink, Translation};
use crate::views::saving::Saving;

pub(super) fn frame(kit: Kit<'_>, home: &str, translations: Vec<Translation>) -> Frame {
    let link = |key| kit.link(kit.say(key));
    let made = || kit.text();
    Frame {
        lang: kit.words.language().tag().to_owned(),
        root: "../".repeat(kit.page.matches('/').count()),
        address: kit.page.to_owned(),
        url: None,
        community: kit.party(),
        home: home.to_owned(),
        notice: kit.only(kit.text()),
        title: kit.say("gallery-title"),
        card: kit.say("gallery-title"),
        description: kit.say("gallery-lead"),
        search: link("nav-search"),
        nav: ways(kit),
        trail: Vec::new(),
        translations,
        sources: kit
            .only(vec![kit.say("gallery-place"), kit.say("gallery-place")])
            .unwrap_or_default(),
        made: kit.only(made()),
        changed: kit.only(cited(kit)),
        cite: kit.only(kit.text()),
        saving: kit.only(saving(kit)),
        changes: kit.only(link("nav-changes")),
        news: None,
        feed: None,
        corrections: kit.only(link("nav-corrections")),
        papers: kit.only(vec![kit.link(kit.thing()), kit.link(kit.thing())]).unwrap_or_default(),
        unit: kit.say("gallery-unit"),
        findings: link("nav-findings"),
        methods: link("nav-methods"),
        downloads: link("nav-downloads"),
        contents: link("nav-contents"),
        authorised: kit.only(kit.link(kit.thing())),
    }
}

fn saving(kit: Kit<'_>) -> Saving {
    let origin = [("community", kit.party().into())];
    Saving {
        name: kit.page.rsplit('/').next().unwrap_or(kit.page).to_owned(),
        origin: kit.words.say("saved-origin", &origin),
        address: kit.page.to_owned(),
        href: None,
    }
}

/// The main ways; a community without a budget or a trustee has fewer.
fn ways(kit: Kit<'_>) -> Vec<NavLink> {
    let all = ["nav-budget", "nav-ledger", "nav-money", "nav-assessment", "nav-contents"];
    let few = ["nav-ledger", "nav-money", "nav-contents"];
    let keys: &[&'static str] = kit.either(&all, &few);
    let way = |key: &&'static str| {
        let Link { text, href } = kit.link(kit.say(key));
        NavLink { text, href, is_current: *key == "nav-ledger" }
    };
    keys.iter().map(way).collect()
}
