//! Roles, approval levels, decisions, counterparties and contracts.

use sha2::{Digest, Sha256};

use super::names::{Addresses, Declarations, find, find_some};
use crate::diag::{Place, Report};
use crate::model::{
    ApprovalLevel, Contract, Counterparty, Decision, Id, Item, Register, Relation, Role, Tally,
    Text, Vote, slug,
};
use crate::records::Records;
use crate::records::documents::{Bodies, VoteRecord};
use crate::units::{Localized, Quantity};

/// A text of the files, owned.
pub(super) fn text(bodies: &Bodies<'_>) -> Text {
    let translations = bodies.translations.iter();
    Text {
        first: bodies.first.text.into(),
        translations: translations
            .map(|(language, body)| (language.clone(), body.text.into()))
            .collect(),
        place: bodies.first.place,
    }
}

pub(super) fn roles(records: &Records<'_>, report: &mut Report) -> Register<Role> {
    let mut roles = Declarations::new();
    for record in &records.community.roles {
        let role = Role {
            id: record.id.value.clone(),
            name: record.name.clone(),
            term: record.term.clone(),
            of: record.of.as_ref().map(|of| of.value.clone()),
        };
        roles.declare(role, record.id.place, report);
    }
    for record in &records.community.roles {
        find_some(&roles.register, "term-role", record.of.as_ref(), report);
    }
    roles.register
}

pub(super) fn approvals(
    records: &Records<'_>,
    roles: &Register<Role>,
    report: &mut Report,
) -> Register<ApprovalLevel> {
    let mut approvals = Declarations::new();
    for record in &records.community.approvals {
        let signers = record.roles.iter();
        let signers = signers.filter_map(|role| find(roles, "term-role", role, report)).collect();
        let level = ApprovalLevel {
            id: record.id.value.clone(),
            name: record.name.clone(),
            roles: signers,
            up_to: record.up_to.map(|amount| amount.value),
            needs_decision: record.decision,
            quotes: record.quotes,
            under_contract: record.contract,
            unbudgeted: record.unbudgeted,
            above_per_household: record.above_per_household.map(|amount| amount.value),
        };
        approvals.declare(level, record.id.place, report);
    }
    approvals.register
}

pub(super) fn decisions(records: &Records<'_>, report: &mut Report) -> Register<Decision> {
    let mut decisions = Declarations::new();
    let mut addresses = Addresses::default();
    for record in &records.decisions {
        let decision = Decision {
            id: record.id.value.clone(),
            date: record.date.value,
            title: record.title.value.clone(),
            body: record.body.value,
            kind: record.kind.map(|kind| kind.value),
            decides: record.decides.iter().map(|id| id.value.clone()).collect(),
            vote: record.vote.as_ref().map(vote),
            text: text(&record.bodies),
            slug: addresses.take(&record.id.value, record.id.place, report),
            place: record.id.place,
        };
        decisions.declare(decision, record.id.place, report);
    }
    decisions.register
}

fn vote(record: &VoteRecord) -> Vote {
    let [area_total, area_part, area_for] = record.area.map(|area| area.value);
    let [heads_total, heads_part, heads_for] =
        record.heads.map(|heads| Quantity::from(u64::from(heads.value)));
    Vote {
        area: Tally { total: area_total, part: area_part, favour: area_for },
        heads: Tally { total: heads_total, part: heads_part, favour: heads_for },
        place: record.place,
    }
}

/// The words that say that a counterparty is related to nobody.
const NOT_RELATED: [&str; 4] = ["no", "none", "否", "无"];

/// Counterparties: those declared, and those that the ledger names without a register.
pub(super) struct Counterparties {
    declared: Declarations<Counterparty>,
    addresses: Addresses,
}

impl Counterparties {
    pub(super) fn new(records: &Records<'_>, report: &mut Report) -> Self {
        let mut parties = Self { declared: Declarations::new(), addresses: Addresses::default() };
        for record in records.counterparties.iter().flatten() {
            let related = record.related.as_ref().map(|related| &related.value);
            let party = Counterparty {
                id: record.id.value.to_string(),
                name: record.name.value.clone(),
                kind: record.kind.as_ref().map(|kind| kind.value.clone()),
                related: match related {
                    None => Relation::Undeclared,
                    Some(word) if NOT_RELATED.contains(&word.first()) => Relation::None,
                    Some(word) => Relation::Related(word.clone()),
                },
                is_declared: true,
                slug: parties.addresses.take(&record.id.value, record.id.place, report),
                place: record.id.place,
            };
            parties.declared.declare(party, record.id.place, report);
        }
        parties
    }

    /// The counterparty of this id or name; a name that is new becomes one.
    pub(super) fn find_or_add(&mut self, name: &str, place: Place) -> Id<Counterparty> {
        self.declared.register.find(name).unwrap_or_else(|| {
            self.declared.register.add(Counterparty {
                id: name.to_owned(),
                name: Localized::new(name),
                kind: None,
                related: Relation::Undeclared,
                is_declared: false,
                slug: unregistered_slug(name),
                place,
            })
        })
    }

    pub(super) fn finish(self) -> Register<Counterparty> {
        self.declared.register
    }
}

/// The address of a name that no register declares.
///
/// Free names differ in signs that addresses lack, so a digest of the name
/// keeps them apart whatever other names there are.
fn unregistered_slug(name: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    let mark: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let words: String = slug(name, &[]).chars().take(48).collect();
    format!("{}-{mark}", words.trim_end_matches('-'))
}

pub(super) fn contracts(
    records: &Records<'_>,
    parties: &mut Counterparties,
    items: &Register<Item>,
    decisions: &Register<Decision>,
    report: &mut Report,
) -> Register<Contract> {
    let mut contracts = Declarations::new();
    let mut addresses = Addresses::default();
    for record in &records.contracts {
        let contract = Contract {
            id: record.id.value.to_string(),
            title: record.title.value.clone(),
            counterparty: parties
                .find_or_add(&record.counterparty.value, record.counterparty.place),
            item: find_some(items, "term-item", record.item.as_ref(), report),
            from: record.from.map(|date| date.value),
            to: record.to.map(|date| date.value),
            amount: record.amount.map(|amount| amount.value),
            quotes: record.quotes.map(|quotes| quotes.value),
            decision: find_some(decisions, "term-decision", record.decision.as_ref(), report),
            slug: addresses.take(&record.id.value, record.id.place, report),
            place: record.place,
        };
        contracts.declare(contract, record.id.place, report);
    }
    contracts.register
}
