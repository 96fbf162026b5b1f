//! A site: its pages, each rendered on demand.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Context;

use super::charts;
use super::routes::{PageRoute, routes};
use super::theme::{Theme, ThemeFault};
use crate::units::Language;
use crate::views::{self, Matter, Page, Preview, Previews, Route, Scene, StatusBadge};
use crate::wording::{Words, is_turned, straight};

/// Everything that pages are rendered from.
pub struct Site<'a> {
    matter: &'a Matter<'a>,
    words: &'a [(Language, Words)],
    theme: &'a Theme,
    /// What chats show of pages, by the language's tag.
    previews: BTreeMap<String, Previews>,
    /// Whether some text could turn the order of what stands around it.
    is_turned: bool,
}

/// A rendered page, or a badge.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Its address, from the root of the site.
    pub path: String,
    /// Its HTML, or its SVG.
    pub html: String,
}

impl<'a> Site<'a> {
    /// A site in all languages of `words`.
    pub fn new(matter: &'a Matter<'a>, words: &'a [(Language, Words)], theme: &'a Theme) -> Self {
        let is_turned = matter.files.iter().any(|file| is_turned(file.text()));
        let previews = words.iter().map(|(language, words)| {
            (language.tag().to_owned(), views::previews(Scene { matter, words, language }))
        });
        Self { matter, words, theme, previews: previews.collect(), is_turned }
    }

    /// Every page of the site, in a fixed order.
    pub fn routes(&self) -> Vec<PageRoute> {
        routes(self.matter, self.words.len())
    }

    /// Renders one page.
    ///
    /// # Errors
    ///
    /// Where a template names what a view does not have.
    pub fn render(&self, page: &PageRoute) -> Result<Rendered, ThemeFault> {
        let (language, words) = &self.words[page.language];
        let scene = Scene { matter: self.matter, words, language };
        match page.route {
            Route::Front => self.draw("front", views::front(scene)),
            Route::Ledger => self.draw("ledger", views::ledger(scene)),
            Route::Month(month, number) => self.draw("month", views::month(scene, month, number)),
            Route::Voucher(voucher) => self.draw("voucher", views::voucher(scene, voucher)),
            // A contract is a part of this page.
            Route::Suppliers | Route::Contract(_) => {
                self.draw("suppliers", views::suppliers(scene))
            }
            Route::Party(party) => self.draw("party", views::party(scene, party)),
            Route::Budget(year) => self.draw_known("budget", views::budget(scene, year)),
            Route::Item(item) => self.draw("item", views::item(scene, item)),
            Route::ItemEntries(item, year, number) => {
                self.draw_known("item-entries", views::item_entries(scene, item, year, number))
            }
            Route::Share => self.draw("share", views::my_share(scene)),
            Route::Paper(kind) => self.draw_known("paper", views::paper(scene, kind)),
            Route::Decisions => self.draw("decisions", views::decisions(scene)),
            Route::Decision(decision) => self.draw("decision", views::decision(scene, decision)),
            Route::Notices => self.draw("notices", views::notices(scene)),
            Route::Notice(index) => self.draw("notice", views::notice(scene, index)),
            Route::Policy(index) => self.draw("notice", views::policy(scene, index)),
            Route::Changes => self.draw_known("changes", views::changes(scene, None, 1)),
            Route::ChangesOf(month, number) => {
                self.draw_known("changes", views::changes(scene, Some(month), number))
            }
            Route::Corrections => self.draw_known("corrections", views::corrections(scene, 1)),
            Route::CorrectionsPart(number) => {
                self.draw_known("corrections", views::corrections(scene, number))
            }
            Route::Gone(index) => self.draw_known("gone", views::gone(scene, index)),
            Route::Findings => self.draw("findings", views::findings(scene)),
            Route::Methods => self.draw("methods", views::methods(scene)),
            Route::Search => self.draw("search", views::search(scene)),
            Route::Downloads => self.draw("downloads", views::downloads(scene)),
            Route::Contents => self.draw("contents", views::contents(scene)),
            Route::NotFound => self.draw("not-found", views::not_found(scene, self.words)),
            Route::Money => self.draw("money", views::money(scene)),
            Route::Trustee => self.draw("trustee", views::trustee(scene)),
            Route::Collection => self.draw("collection", views::collection(scene)),
            Route::Assessment => self.draw("assessment", views::assessment(scene)),
        }
    }

    /// The status badge of each language.
    ///
    /// # Errors
    ///
    /// Where a template names what a badge does not have.
    pub fn badges(&self) -> Result<Vec<Rendered>, ThemeFault> {
        let badges = self.words.iter().map(|(language, words)| {
            let badge = views::status_badge(Scene { matter: self.matter, words, language });
            draw_badge(self.theme, &badge)
        });
        badges.collect()
    }

    /// Draws the page of something that the list of pages was made from.
    fn draw_known<V: Serialize>(
        &self,
        template: &str,
        page: Option<Page<V>>,
    ) -> Result<Rendered, ThemeFault> {
        self.draw(template, page.expect("pages are listed from what the books have"))
    }

    fn draw<V: Serialize>(&self, template: &str, page: Page<V>) -> Result<Rendered, ThemeFault> {
        let previews = self.previews.get(&page.frame.lang);
        let preview = previews.and_then(|previews| previews.of(self.matter, page.route));
        let mut drawn = draw(self.theme, template, page, preview)?;
        if self.is_turned {
            drawn.html = straight(&drawn.html).into_owned();
        }
        Ok(drawn)
    }
}

/// Renders a page through its template.
pub(super) fn draw<V: Serialize>(
    theme: &Theme,
    template: &str,
    page: Page<V>,
    preview: Option<&Preview>,
) -> Result<Rendered, ThemeFault> {
    let mut context = Context::new();
    // Charts are numbered from 1.
    let drawn = page.charts.iter().map(charts::draw);
    let svg: Vec<String> = std::iter::once(String::new()).chain(drawn).collect();
    context.insert("lang", &page.frame.lang);
    context.insert("root", &page.frame.root);
    context.insert("frame", &page.frame);
    context.insert("preview", &preview);
    context.insert("page", &page.body);
    context.insert("svg", &svg);
    let html = theme.render(&format!("pages/{template}.html"), &context)?;
    Ok(Rendered { path: page.frame.address, html })
}

/// Draws a status badge through its template.
pub(super) fn draw_badge(theme: &Theme, badge: &StatusBadge) -> Result<Rendered, ThemeFault> {
    let mut context = Context::new();
    context.insert("badge", &crate::charts::badge(badge));
    let html = theme.render("parts/badge.html", &context)?;
    Ok(Rendered { path: badge.path.clone(), html })
}
