//! The gallery: every part of a theme on one page, at its fullest and at its emptiest.
//!
//! It is no page of a community. Its values are of the types that real views give to
//! templates, so that what is seen here is seen there; nothing in it is anybody's.

mod budget;
mod calendar;
mod charts;
mod forms;
mod frame;
mod kit;
mod past;
mod rows;
mod small;
mod tables;
mod told;
mod tokens;

use serde::Serialize;

use super::Route;
use super::badge::StatusBadge;
use super::frame::{Drawings, Page, Translation};
use crate::units::Language;
use crate::wording::Words;
use kit::Kit;

/// What the gallery shows.
#[derive(Clone, Debug, Serialize)]
pub struct Gallery {
    /// The tokens; only on the page that shows everything.
    tokens: Option<tokens::Tokens>,
    /// The parts at their fullest and emptiest.
    states: Vec<State>,
    /// The page that has the least around it, where this is another.
    bare: Option<super::Link>,
}

/// Every part in one state.
#[derive(Clone, Debug, Serialize)]
struct State {
    id: &'static str,
    name: String,
    /// What no page may have twice: only where this is the page's own state.
    ways: Option<small::Ways>,
    forms: Option<forms::Forms>,
    small: small::Small,
    told: told::Told,
    rows: rows::Rows,
    tables: tables::Tables,
    budget: budget::BudgetParts,
    past: past::Changes,
    charts: Vec<charts::Plotted>,
}

impl Gallery {
    /// The badges that the page shows, which are files of their own.
    pub fn badges(&self) -> impl Iterator<Item = &StatusBadge> {
        self.states.iter().filter_map(|state| state.forms.as_ref()).flat_map(|forms| &forms.badges)
    }
}

/// The pages of the gallery in one of `languages`: one with everything in both states, and
/// one with the least that can stand around a page.
///
/// The first language has its pages at the root.
pub fn gallery(languages: &[(Language, Words)], index: usize) -> [Page<Gallery>; 2] {
    let (_, words) = &languages[index];
    let (_, other) = &languages[(index + 1) % languages.len()];
    let address = |index: usize, name: &str| match index {
        0 => name.to_owned(),
        _ => format!("{}/{name}", languages[index].0.tag().to_lowercase()),
    };
    let (home, bare) = (address(index, "index.html"), address(index, "bare.html"));
    let kit = |is_full, page| Kit { words, other, is_full, page };
    let others = (0..languages.len()).filter(|other| *other != index);
    let others =
        others.map(|other| translation(words, &languages[other].0, address(other, "index.html")));
    let whole = {
        let full = kit(true, &home);
        let mut drawings = Drawings::default();
        let states =
            vec![state(full, true, &mut drawings), state(kit(false, &home), false, &mut drawings)];
        let to_bare = super::Link { text: full.say("gallery-bare"), href: bare.clone() };
        let body = Gallery { tokens: Some(tokens::tokens(full)), states, bare: Some(to_bare) };
        Page {
            frame: frame::frame(full, &home, others.collect()),
            body,
            charts: drawings.finish(),
            route: Route::Front,
        }
    };
    let least = {
        let kit = kit(false, &bare);
        let mut drawings = Drawings::default();
        let body =
            Gallery { tokens: None, states: vec![state(kit, true, &mut drawings)], bare: None };
        Page {
            frame: frame::frame(kit, &home, Vec::new()),
            body,
            charts: drawings.finish(),
            route: Route::Front,
        }
    };
    [whole, least]
}

fn translation(words: &Words, language: &Language, href: String) -> Translation {
    let key = format!("language-{}", language.tag().to_lowercase());
    let is_named = words.has(&key);
    let name = if is_named { words.say(&key, &[]) } else { language.tag().to_owned() };
    Translation { lang: language.tag().to_owned(), name, href, url: None }
}

fn state(kit: Kit<'_>, is_own: bool, drawings: &mut Drawings) -> State {
    State {
        id: kit.either("full", "bare"),
        name: kit.say(kit.either("gallery-full", "gallery-least")),
        ways: is_own.then(|| small::ways(kit)),
        forms: is_own.then(|| forms::forms(kit)),
        small: small::small(kit),
        told: told::told(kit),
        rows: rows::rows(kit),
        tables: tables::tables(kit),
        budget: budget::parts(kit, charts::bullet(kit), drawings),
        past: past::changes(kit),
        charts: charts::charts(kit, drawings),
    }
}
