//! The names that rows of the ledger point to, in one language, and the pages that can be found.

use std::collections::BTreeSet;

use crate::units::Localized;
use crate::views::contents::contents;
use crate::views::listing::ListRow;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// What a search in one language needs beside the rows.
#[derive(Clone, Debug, Default)]
pub struct SearchNames {
    /// What stands before the last part of a voucher's address.
    pub voucher: String,
    /// The budget lines, in the order of the books.
    pub items: Vec<SearchName>,
    /// The counterparties, in the order of the books.
    pub parties: Vec<SearchName>,
    /// The funds, in the order of the books.
    pub funds: Vec<SearchName>,
    /// The accounts, in the order of the books.
    pub accounts: Vec<SearchName>,
    /// The months that have entries, as `2025-03` and in words.
    pub months: Vec<(String, String)>,
    /// Kinds of pages in words.
    pub kinds: Vec<String>,
    /// The pages of the site that are neither a budget line nor a counterparty.
    pub pages: Vec<SearchTarget>,
}

/// What a row may point to.
#[derive(Clone, Debug)]
pub struct SearchName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page; empty where it has none.
    pub href: String,
    /// Whether the name is in the language of the books, and that is not the page's.
    pub is_foreign: bool,
}

/// A page that can be found by its title.
#[derive(Clone, Debug)]
pub struct SearchTarget {
    /// Its kind, by its position.
    pub kind: usize,
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// What else it may be found by.
    pub more: String,
}

/// Gathers what a search in one language needs.
pub fn search_names(scene: Scene<'_>) -> SearchNames {
    let books = scene.books();
    let items = books.items.iter().map(|(id, item)| {
        let name = scene.item(id).to_owned();
        named(scene, &item.id, name, Some(Route::Item(id)), &item.name)
    });
    let parties = books.counterparties.iter().map(|(id, party)| {
        let name = scene.text(&party.name).to_owned();
        named(scene, &party.id, name, Some(Route::Party(id)), &party.name)
    });
    let funds = books.funds.iter();
    let funds =
        funds.map(|(id, fund)| named(scene, &fund.id, scene.fund(id), None, &fund.name)).collect();
    let accounts = books
        .accounts
        .iter()
        .map(|(id, account)| named(scene, &account.id, scene.account(id), None, &account.name));
    let months = scene.analysis().activity.months();
    let names = SearchNames {
        voucher: scene.voucher_folder(),
        items: items.collect(),
        parties: parties.collect(),
        funds,
        accounts: accounts.collect(),
        months: months.map(|month| (month.to_string(), scene.words.month(month))).collect(),
        ..SearchNames::default()
    };
    with_pages(scene, names)
}

fn named(
    scene: Scene<'_>,
    id: &str,
    name: String,
    route: Option<Route>,
    text: &Localized,
) -> SearchName {
    SearchName {
        id: id.to_owned(),
        name,
        href: route.map(|route| scene.address(route)).unwrap_or_default(),
        is_foreign: !text.is_empty() && scene.foreign(text).is_some(),
    }
}

/// Adds everything that the page of contents lists, each by the title of its part, but months
/// and contracts by their own names.
fn with_pages(scene: Scene<'_>, mut names: SearchNames) -> SearchNames {
    let addresses = names.items.iter().chain(&names.parties).map(|name| name.href.clone());
    let mut known: BTreeSet<String> = addresses.collect();
    let contracts = scene.words.say("contents-contracts", &[]);
    for part in contents(scene).body.parts {
        add(&mut names, &mut known, &part.title, part.rows);
        let months = part.months.into_iter().flat_map(|year| year.months);
        let months = months.map(ListRow::link).collect();
        add(&mut names, &mut known, &scene.words.say("head-month", &[]), months);
        for list in part.lists {
            let kind = if list.title == contracts { &contracts } else { &part.title };
            add(&mut names, &mut known, kind, list.rows);
        }
    }
    names
}

fn add(names: &mut SearchNames, known: &mut BTreeSet<String>, kind: &str, rows: Vec<ListRow>) {
    for row in rows {
        let Some(href) = row.href.filter(|href| known.insert(href.clone())) else { continue };
        let index = names.kinds.iter().position(|known| known == kind).unwrap_or_else(|| {
            names.kinds.push(kind.to_owned());
            names.kinds.len() - 1
        });
        let more = row.more.unwrap_or_default();
        names.pages.push(SearchTarget { kind: index, title: row.text, href, more });
    }
}

impl Scene<'_> {
    /// What every address of a voucher begins with.
    fn voucher_folder(&self) -> String {
        let first = self.books().vouchers.ids().next();
        let address = first.map(|voucher| self.address(Route::Voucher(voucher)));
        let end = |address: &String| address.rfind('/').map_or(0, |slash| slash + 1);
        address.map(|address| address[..end(&address)].to_owned()).unwrap_or_default()
    }
}
