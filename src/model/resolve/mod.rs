//! From records to books: finds what each reference names.
//!
//! What leads nowhere is reported and left out; nothing is judged.

mod budget;
mod items;
mod funds;
mod ledger;
mod pointers;
mod names;
mod parties;
mod service;
mod trust;

use self::items::Items;
use self::ledger::Known;
use self::names::{Addresses, find, find_some};
use self::parties::Counterparties;
use super::{Books, Community, Decision, Document, Item, Publication, Register};
use crate::diag::Report;
use crate::records::Records;
use crate::records::community::CommunityRecord;
use crate::records::documents::Page;

/// Resolves the records of a community into its books.
pub fn resolve(records: &Records<'_>, report: &mut Report) -> Books {
    let identity = &records.community.identity;
    let roles = parties::roles(records, report);
    let approvals = parties::approvals(records, &roles, report);
    let decisions = parties::decisions(records, report);
    let funds = funds::funds(records, report);
    let accounts = funds::accounts(records, report);

    let mut items = Items::new(records);
    let mut years = budget::years(records, &mut items, &funds, &decisions, report);
    let mut parties = Counterparties::new(records, report);
    let contracts = parties::contracts(records, &mut parties, &items.items, &decisions, report);
    let known = Known {
        funds: &funds,
        accounts: &accounts,
        approvals: &approvals,
        decisions: &decisions,
        contracts: &contracts,
        start: identity.year_start,
    };
    let ledger = ledger::ledger(records, &known, &mut items, &mut parties, &mut years, report);
    items.add_stories(records, report);
    let Items { items, groups, .. } = items;

    let charges = service::charges(records, &items, report);
    let grades = trust::grades(records, report);
    Books {
        community: community(records, &items, &decisions, report),
        opening: funds::opening(records, &funds, &accounts, &items, &decisions, report),
        tariffs: service::tariffs(records, &charges, report),
        collections: service::collections(records, &charges, &decisions, identity.currency, report),
        statements: service::statements(records, &accounts, &ledger.vouchers, report),
        closings: service::closings(records, &funds, &roles, report),
        explanations: service::explanations(records, &roles, report),
        redactions: service::redactions(records, &decisions, report),
        remunerations: trust::remunerations(records, &items, report),
        assessments: trust::assessments(records, &grades, &decisions, report),
        disclosures: trust::disclosures(records),
        notices: notices(records, report),
        pages: pages(records, report),
        checks: records.community.checks.clone(),
        has_counterparties: records.counterparties.is_some(),
        counterparties: parties.finish(),
        vouchers: ledger.vouchers,
        entries: ledger.entries,
        funds,
        accounts,
        groups,
        items,
        years,
        contracts,
        decisions,
        roles,
        approvals,
        charges,
        grades,
        is_partial: report.has_errors(),
    }
}

fn community(
    records: &Records<'_>,
    items: &Register<Item>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Community {
    let identity = &records.community.identity;
    let publication = &records.community.publication;
    let withheld = publication.withheld.iter().map(|withheld| {
        let items = withheld.items.iter().filter_map(|item| find(items, "term-item", item, report));
        (items.collect(), withheld.reason.clone())
    });
    let withheld = withheld.collect();
    Community {
        name: identity.name.value.clone(),
        notice: identity.notice.clone(),
        profile: identity.profile,
        languages: identity.languages.clone(),
        currency: identity.currency,
        year_start: identity.year_start,
        as_of: identity.as_of.map(|date| date.value),
        url: identity.url.as_ref().map(|url| url.value.clone()),
        repository: identity.repository.as_ref().map(|url| url.value.clone()),
        voucher_slugs: voucher_slugs(&records.community),
        households: identity.households.map(|households| households.value),
        area: identity.area.map(|area| area.value),
        publication: Publication {
            decision: find_some(decisions, "term-decision", publication.decision.as_ref(), report),
            scope: publication.scope.clone(),
            names: publication.names,
            households_min: publication.households_min.unwrap_or(0),
            vouchers: publication.vouchers,
            withheld,
            allowed: publication.allow.iter().map(|allowed| allowed.text.clone()).collect(),
        },
    }
}

/// Latin beginnings of voucher addresses, by the Chinese ones.
fn voucher_slugs(settings: &CommunityRecord) -> Vec<(String, String)> {
    let slugs = settings.voucher_slugs.iter();
    slugs.map(|(chinese, latin)| (chinese.clone(), latin.value.clone())).collect()
}

/// Announcements, the newest first.
fn notices(records: &Records<'_>, report: &mut Report) -> Vec<Document> {
    let mut notices = documents(&records.notices, report);
    notices.sort_by(|a, b| (b.date, &a.slug).cmp(&(a.date, &b.slug)));
    notices
}

/// Standing pages, in their order.
fn pages(records: &Records<'_>, report: &mut Report) -> Vec<Document> {
    let mut sorted: Vec<&Page<'_>> = records.pages.iter().collect();
    sorted.sort_by_key(|page| (page.order.unwrap_or(u32::MAX), page.name.value));
    documents(sorted, report)
}

fn documents<'d, 's: 'd>(
    pages: impl IntoIterator<Item = &'d Page<'s>>,
    report: &mut Report,
) -> Vec<Document> {
    let mut addresses = Addresses::default();
    let document = |page: &Page<'_>| Document {
        slug: addresses.take(page.name.value, page.name.place, report),
        title: page.title.clone(),
        date: page.date.map(|date| date.value),
        text: parties::text(&page.bodies),
    };
    pages.into_iter().map(document).collect()
}
