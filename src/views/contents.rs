//! Everything that the site has, in the order in which residents ask.

use serde::Serialize;

use super::figure::Link;
use super::frame::{Drawings, Heading, Page, Section};
use super::listing::{ListRow, Listing};
use super::route::Route;
use super::scene::Scene;
use crate::diag::Value;
use crate::model::{Group, Id, Item, ItemKind};
use crate::units::Period;

/// Everything that the page of contents says.
#[derive(Clone, Debug, Serialize)]
pub struct Contents {
    /// What the page is for.
    pub lead: String,
    /// The parts.
    pub parts: Vec<ContentsPart>,
}

/// A part of the contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsPart {
    /// What it is about.
    pub title: String,
    /// Its main pages, each with what it answers.
    pub rows: Vec<ListRow>,
    /// The months of each year.
    pub months: Vec<MonthsOfYear>,
    /// Longer lists.
    pub lists: Vec<Listing>,
}

/// The months of a year that have entries.
#[derive(Clone, Debug, Serialize)]
pub struct MonthsOfYear {
    /// The year.
    pub title: String,
    /// Its months.
    pub months: Vec<Link>,
}

/// Makes the page of contents.
pub fn contents(scene: Scene<'_>) -> Page<Contents> {
    let lead = scene.words.say("contents-lead", &[]);
    let parts =
        [budgets(scene), ledger(scene), money(scene), agreed(scene), said(scene), trust(scene)];
    let parts = parts
        .into_iter()
        .filter(|part| !(part.rows.is_empty() && part.months.is_empty() && part.lists.is_empty()));
    let body = Contents { lead: lead.clone(), parts: parts.collect() };
    let heading = Heading {
        route: Route::Contents,
        title: scene.words.say("contents-title", &[]),
        description: lead,
        section: Section::More,
        trail: vec![scene.link(scene.words.say("nav-front", &[]), Route::Front)],
        sources: Vec::new(),
    };
    scene.page(heading, body, Drawings::default())
}

fn part(
    scene: Scene<'_>,
    key: &str,
    rows: Vec<ListRow>,
    lists: Vec<Option<Listing>>,
) -> ContentsPart {
    let lists = lists.into_iter().flatten().collect();
    ContentsPart { title: scene.words.say(key, &[]), rows, months: Vec::new(), lists }
}

/// A page with the question that it answers.
fn way(scene: Scene<'_>, name: &str, question: &str, route: Route) -> ListRow {
    let link = scene.link(scene.words.say(name, &[]), route);
    ListRow::link(link).with_more(scene.words.say(question, &[]))
}

fn listing(scene: Scene<'_>, title: String, rows: Vec<ListRow>) -> Option<Listing> {
    let count = |count| scene.words.say("contents-count", &[("count", Value::count(count))]);
    Listing::of(title, rows, count)
}

/// The budget of each year, then every budget line by kind and group.
fn budgets(scene: Scene<'_>) -> ContentsPart {
    let years = scene.analysis().years.iter().rev();
    let rows = years.map(|figures| {
        let year = scene.words.period(Period::Year(figures.year.number()));
        let key = if figures.execution.has_budget { "contents-budget" } else { "contents-actual" };
        let text = scene.words.say(key, &[("year", year.into())]);
        let count = Value::count(figures.execution.lines.len());
        ListRow::link(scene.link(text, Route::Budget(figures.year)))
            .with_more(scene.words.say("contents-lines", &[("count", count)]))
    });
    let kinds = [
        (ItemKind::Income, "contents-income"),
        (ItemKind::Expense, "contents-spending"),
        (ItemKind::Transfer, "contents-transfers"),
        (ItemKind::Held, "contents-held"),
    ];
    let rows = rows.chain([way(scene, "my-share-title", "way-share", Route::Share)]);
    let lists =
        kinds.map(|(kind, key)| listing(scene, scene.words.say(key, &[]), items(scene, kind)));
    part(scene, "contents-part-budget", rows.collect(), lists.into())
}

/// The budget lines of a kind, those of a group together.
fn items(scene: Scene<'_>, kind: ItemKind) -> Vec<ListRow> {
    let books = scene.books();
    let its: Vec<(Id<Item>, &Item)> = books.items.of_kind(kind).collect();
    let mut groups: Vec<Option<Id<Group>>> = Vec::new();
    for (_, item) in &its {
        if !groups.contains(&item.group) {
            groups.push(item.group);
        }
    }
    let row = |(id, item): &(Id<Item>, &Item)| {
        let group = item.group.map(|group| scene.text(&books.groups[group].name));
        let more: Vec<&str> = group.into_iter().chain([item.id.as_str()]).collect();
        ListRow::link(scene.link(scene.item(*id), Route::Item(*id)))
            .in_language(scene.foreign(&item.name))
            .with_more(more.join(" · "))
    };
    let of_group = |group: &Option<Id<Group>>| {
        let its: Vec<ListRow> =
            its.iter().filter(|(_, item)| item.group == *group).map(row).collect();
        its
    };
    groups.iter().flat_map(of_group).collect()
}

/// The ledger and its months, the latest year first.
fn ledger(scene: Scene<'_>) -> ContentsPart {
    let start = scene.books().community.year_start;
    let mut years: Vec<MonthsOfYear> = Vec::new();
    for month in scene.analysis().activity.months() {
        let year = start.year_of_month(month).number();
        let title = scene.words.period(Period::Year(year));
        let link = scene.link(scene.words.month(month), Route::Month(month, 1));
        match years.last_mut().filter(|year| year.title == title) {
            Some(year) => year.months.push(link),
            None => years.push(MonthsOfYear { title, months: vec![link] }),
        }
    }
    years.reverse();
    let count = Value::count(scene.books().entries.len());
    let vouchers = Value::count(scene.books().vouchers.len());
    let row = ListRow::link(scene.link(scene.words.say("nav-ledger", &[]), Route::Ledger))
        .with_more(
            scene.words.say("contents-entries", &[("count", count), ("vouchers", vouchers)]),
        );
    let search = ListRow::link(scene.search_link()).with_more(scene.words.say("search-lead", &[]));
    let rows = vec![row, search];
    ContentsPart { months: years, ..part(scene, "contents-part-ledger", rows, Vec::new()) }
}

/// Where the money lies, who pays, who is paid and for which service.
fn money(scene: Scene<'_>) -> ContentsPart {
    let books = scene.books();
    let rows = vec![
        way(scene, "nav-money", "way-money", Route::Money),
        way(scene, "nav-collection", "way-collection", Route::Collection),
        way(scene, "nav-trustee", "way-trustee", Route::Trustee),
        way(scene, "nav-assessment", "way-assessment", Route::Assessment),
        way(scene, "nav-suppliers", "way-suppliers", Route::Suppliers),
    ];
    let party = |id| {
        let party = &books.counterparties[id];
        let kind = party.kind.as_ref().map(|kind| scene.text(kind));
        ListRow::link(scene.link(scene.text(&party.name), Route::Party(id)))
            .in_language(scene.foreign(&party.name))
            .with_more(kind.unwrap_or_default())
    };
    let contract = |id| {
        let contract = &books.contracts[id];
        ListRow::link(scene.link(scene.text(&contract.title), Route::Contract(id)))
            .in_language(scene.foreign(&contract.title))
            .with_more(contract.id.as_str())
    };
    let parties = books.counterparties.ids().map(party).collect();
    let contracts = books.contracts.ids().map(contract).collect();
    let lists = vec![
        listing(scene, scene.words.say("contents-parties", &[]), parties),
        listing(scene, scene.words.say("contents-contracts", &[]), contracts),
    ];
    part(scene, "contents-part-money", rows, lists)
}

/// Decisions, the latest first.
fn agreed(scene: Scene<'_>) -> ContentsPart {
    let books = scene.books();
    let row = way(scene, "nav-decisions", "way-decisions", Route::Decisions);
    let mut ids: Vec<_> = books.decisions.ids().collect();
    ids.sort_by_key(|id| (std::cmp::Reverse(books.decisions[*id].date), *id));
    let decision = |id| {
        let decision = &books.decisions[id];
        ListRow::link(scene.link(scene.text(&decision.title), Route::Decision(id)))
            .in_language(scene.foreign(&decision.title))
            .with_more(scene.words.date(decision.date))
    };
    let list = listing(
        scene,
        scene.words.say("contents-decisions", &[]),
        ids.into_iter().map(decision).collect(),
    );
    part(scene, "contents-part-decisions", vec![row], vec![list])
}

/// Notices and standing pages.
fn said(scene: Scene<'_>) -> ContentsPart {
    let row = way(scene, "nav-notices", "way-notices", Route::Notices);
    let notices = scene.books().notices.iter().enumerate();
    let notices = notices
        .map(|(index, notice)| super::notices::row(scene, notice, Route::Notice(index)))
        .collect();
    let mut lists = vec![
        listing(scene, scene.words.say("contents-notices", &[]), notices),
        listing(scene, scene.words.say("notices-policies", &[]), super::notices::policies(scene)),
    ];
    for (sort, papers) in super::paper::by_sort(scene) {
        let rows = papers.into_iter().map(ListRow::link).collect();
        lists.push(listing(scene, scene.words.say(sort, &[]), rows));
    }
    part(scene, "contents-part-notices", vec![row], lists)
}

/// Findings, methods and data.
fn trust(scene: Scene<'_>) -> ContentsPart {
    let mut rows = vec![way(scene, "nav-findings", "way-findings", Route::Findings)];
    if scene.matter.past.is_some() {
        rows.push(way(scene, "nav-changes", "way-changes", Route::Changes));
        rows.push(way(scene, "nav-corrections", "way-corrections", Route::Corrections));
    }
    rows.extend([
        way(scene, "nav-methods", "way-methods", Route::Methods),
        way(scene, "nav-downloads", "way-downloads", Route::Downloads),
    ]);
    let parts = super::methods::parts(scene).into_iter().map(ListRow::link).collect();
    let list = listing(scene, scene.words.say("nav-methods", &[]), parts);
    part(scene, "contents-part-trust", rows, vec![list])
}
