//! What is published and what is not, and who said so.

use serde::Serialize;

use crate::diag::Value;
use crate::model::{Id, Item};
use crate::units::Localized;
use crate::views::figure::Link;
use crate::views::listing::ListRow;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// What is published and what is not.
#[derive(Clone, Debug, Serialize)]
pub struct Published {
    /// The decision that allows it.
    pub decision: Option<Link>,
    /// What it covers, in the community's words.
    pub scope: Option<String>,
    /// The rules, a sentence each.
    pub rules: Vec<String>,
    /// What is kept back, with the reason.
    pub withheld: Vec<ListRow>,
    /// Standing pages that say more.
    pub policies: Vec<Link>,
}

/// Gathers what is published.
pub(super) fn published(scene: Scene<'_>) -> Published {
    let books = scene.books();
    let publication = &books.community.publication;
    let withheld = publication.withheld.iter();
    let policies = books.pages.iter().enumerate();
    Published {
        decision: publication
            .decision
            .map(|id| scene.link(scene.text(&books.decisions[id].title), Route::Decision(id))),
        scope: publication.scope.as_ref().map(|scope| scene.text(scope).to_owned()),
        rules: rules(scene),
        withheld: withheld.map(|(items, reason)| kept_back(scene, items, reason)).collect(),
        policies: policies
            .map(|(index, page)| scene.link(scene.text(&page.title), Route::Policy(index)))
            .collect(),
    }
}

fn rules(scene: Scene<'_>) -> Vec<String> {
    let publication = &scene.books().community.publication;
    let least = Value::Count(i64::from(publication.households_min));
    let papers = if publication.vouchers { "published-papers" } else { "published-no-papers" };
    let names = if publication.names { "published-names" } else { "published-no-names" };
    let mut keys = vec!["published-rows", papers, "published-never", "published-groups", names];
    if scene.books().collections.is_empty() {
        keys.retain(|key| *key != "published-groups");
    }
    keys.into_iter().map(|key| scene.words.say(key, &[("least", least.clone())])).collect()
}

/// Budget lines whose papers are kept back.
fn kept_back(scene: Scene<'_>, items: &[Id<Item>], reason: &Localized) -> ListRow {
    let names: Vec<&str> = items.iter().map(|item| scene.item(*item)).collect();
    ListRow::text(scene.words.list(&names)).with_more(scene.text(reason).to_owned())
}
