//! Budget lines and groups across the years.

use super::names::{Addresses, find};
use super::parties::text;
use crate::diag::{At, Code, Finding, Report, Value};
use crate::model::{Fund, Group, Id, Item, ItemKind, Register};
use crate::records::Records;
use crate::records::budget::BudgetRow;
use crate::units::Localized;

const KIND_CHANGED: Code = Code("kind-changed");

/// Budget lines and groups while the budgets are read.
pub(super) struct Items {
    /// The budget lines.
    pub(super) items: Register<Item>,
    /// Their groups.
    pub(super) groups: Register<Group>,
    addresses: Addresses,
}

impl Items {
    pub(super) fn new(records: &Records<'_>) -> Self {
        let mut groups = Register::default();
        for (id, name) in &records.community.groups {
            groups.add(Group { id: id.clone(), name: name.clone() });
        }
        Self { items: Register::default(), groups, addresses: Addresses::default() }
    }

    /// The budget line of an id that a year without a budget uses; it is made where it is new.
    pub(super) fn find_or_add(
        &mut self,
        id: &At<impl AsRef<str>>,
        fund: Id<Fund>,
        report: &mut Report,
    ) -> Id<Item> {
        let text = id.value.as_ref();
        self.items.find(text).unwrap_or_else(|| {
            let slug = self.addresses.take(text, id.place, report);
            self.items.add(Item {
                id: text.to_owned(),
                name: Localized::new(text),
                kind: ItemKind::Expense,
                fund,
                to_fund: None,
                group: None,
                heading: None,
                is_declared: false,
                story: None,
                slug,
            })
        })
    }

    /// The group of an id; one that is not declared is named by its id.
    pub(super) fn group(&mut self, id: &At<impl AsRef<str>>) -> Id<Group> {
        let text = id.value.as_ref();
        self.groups.find(text).unwrap_or_else(|| {
            self.groups.add(Group { id: text.to_owned(), name: Localized::new(text) })
        })
    }

    /// The item of a budget line, made or brought up to date; a change of kind is reported.
    pub(super) fn item(&mut self, line: &LineParts<'_>, report: &mut Report) -> Id<Item> {
        let row = line.row;
        let fresh = Item {
            id: row.id.value.to_string(),
            name: row.name.value.clone(),
            kind: line.kind,
            fund: line.fund,
            to_fund: line.to_fund,
            group: line.group,
            heading: row.heading.map(|heading| heading.value),
            is_declared: true,
            story: None,
            slug: String::new(),
        };
        let Some(id) = self.items.find(&row.id.value) else {
            let slug = self.addresses.take(&row.id.value, row.id.place, report);
            return self.items.add(Item { slug, ..fresh });
        };
        if self.items[id].kind != line.kind {
            report.push(
                Finding::error(KIND_CHANGED, row.place)
                    .with("id", &*row.id.value)
                    .with("before", Value::Word(kind_word(self.items[id].kind)))
                    .with("now", Value::Word(kind_word(line.kind))),
            );
        }
        if let Some(item) = self.items.get_mut(id) {
            let slug = std::mem::take(&mut item.slug);
            *item = Item { slug, ..fresh };
        }
        id
    }

    /// Adds the stories; one of no budget line is reported.
    pub(super) fn add_stories(&mut self, records: &Records<'_>, report: &mut Report) {
        for story in &records.stories {
            let Some(id) = find(&self.items, "term-item", &story.item, report) else { continue };
            if let Some(item) = self.items.get_mut(id) {
                item.story = Some(text(&story.bodies));
            }
        }
    }

    /// Sets what the ledger tells of budget lines that no budget declares.
    pub(super) fn set_kind(&mut self, id: Id<Item>, kind: ItemKind) {
        if let Some(item) = self.items.get_mut(id) {
            item.kind = kind;
        }
    }
}

/// The catalogue's word for a kind of budget line.
pub(super) fn kind_word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Income => "kind-income",
        ItemKind::Expense => "kind-expense",
        ItemKind::Transfer => "kind-transfer",
        ItemKind::Held => "kind-held",
    }
}

/// A row of a budget with its references found.
pub(super) struct LineParts<'r> {
    pub(super) row: &'r BudgetRow<'r>,
    pub(super) kind: ItemKind,
    pub(super) fund: Id<Fund>,
    pub(super) to_fund: Option<Id<Fund>>,
    pub(super) group: Option<Id<Group>>,
}
