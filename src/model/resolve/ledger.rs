//! Vouchers and entries.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::budget::empty_year;
use super::funds::find_or_only;
use super::items::Items;
use super::names::{Addresses, find_some, unknown};
use super::parties::Counterparties;
use super::pointers::{add_papers, with_targets};
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::model::{
    Account, ApprovalLevel, Contract, Decision, Direction, Entry, Fund, Id, Item, ItemKind,
    Register, Voucher, Year,
};
use crate::records::Records;
use crate::records::ledger::LedgerRow;
use crate::units::{FiscalYear, Money, YearStart};

const DUPLICATE_ENTRY: Code = Code("duplicate-entry");
const VOID_WITH_ENTRIES: Code = Code("void-with-entries");

/// What entries refer to.
pub(super) struct Known<'k> {
    pub(super) funds: &'k Register<Fund>,
    pub(super) accounts: &'k Register<Account>,
    pub(super) approvals: &'k Register<ApprovalLevel>,
    pub(super) decisions: &'k Register<Decision>,
    pub(super) contracts: &'k Register<Contract>,
    pub(super) start: YearStart,
}

/// The ledger while its rows are read.
pub(super) struct Ledger {
    pub(super) vouchers: Register<Voucher>,
    pub(super) entries: Vec<Entry>,
}

/// Resolves every row; years that have entries and no budget are added to `years`.
pub(super) fn ledger(
    records: &Records<'_>,
    known: &Known<'_>,
    items: &mut Items,
    parties: &mut Counterparties,
    years: &mut Vec<Year>,
    report: &mut Report,
) -> Ledger {
    let mut reader = Reader {
        known,
        items,
        parties,
        years,
        vouchers: Vouchers::new(records),
        first: BTreeMap::new(),
        entries: Vec::with_capacity(records.ledger.len()),
    };
    let mut pointers = Vec::new();
    for row in &records.ledger {
        if let Some(entry) = reader.entry(row, report) {
            if row.corrects.is_some() || row.refunds.is_some() {
                pointers.push((entry.voucher, entry.line, row));
            }
            reader.entries.push(entry);
        }
    }
    let Reader { vouchers, mut entries, .. } = reader;
    let mut vouchers = vouchers.register;
    entries.sort_by_key(|entry| (entry.voucher, entry.line));
    set_kinds(&mut entries, items);
    set_ranges(&entries, &mut vouchers);
    let ledger = Ledger { vouchers, entries };
    let mut ledger = with_targets(ledger, &pointers, report);
    add_papers(records, &mut ledger.vouchers, report);
    ledger
}

/// Vouchers by number.
struct Vouchers {
    register: Register<Voucher>,
    addresses: Addresses,
}

impl Vouchers {
    fn new(records: &Records<'_>) -> Self {
        let prefixes = super::voucher_slugs(&records.community);
        Self { register: Register::default(), addresses: Addresses::with_prefixes(prefixes) }
    }

    fn find_or_add(&mut self, row: &LedgerRow<'_>, report: &mut Report) -> Id<Voucher> {
        self.register.find(&row.voucher.value).unwrap_or_else(|| {
            let slug = self.addresses.take(&row.voucher.value, row.voucher.place, report);
            self.register.add(Voucher {
                id: row.voucher.value.to_string(),
                date: row.date.value,
                entries: 0..0,
                void: row.item.is_none().then(|| row.summary.value.clone()),
                papers: Vec::new(),
                slug,
                place: row.place,
            })
        })
    }
}

struct Reader<'k, 'r> {
    known: &'k Known<'k>,
    items: &'r mut Items,
    parties: &'r mut Counterparties,
    years: &'r mut Vec<Year>,
    vouchers: Vouchers,
    first: BTreeMap<(Id<Voucher>, u32), Place>,
    entries: Vec<Entry>,
}

impl Reader<'_, '_> {
    /// The entry of a row; `None` for a void number and for a row whose references fail.
    fn entry(&mut self, row: &LedgerRow<'_>, report: &mut Report) -> Option<Entry> {
        let voucher = self.vouchers.find_or_add(row, report);
        if let Some(first) = self.first.insert((voucher, row.line), row.place) {
            report.push(duplicate_entry(row, first));
            return None;
        }
        let (Some(item), Some(movement)) = (&row.item, row.movement) else {
            return None;
        };
        if self.vouchers.register[voucher].void.is_some() {
            let id = &*row.voucher.value;
            report.push(Finding::error(VOID_WITH_ENTRIES, row.place).with("voucher", id));
            return None;
        }
        let known = self.known;
        let year = known.start.year_of(row.date.value);
        let account =
            find_or_only(known.accounts, "term-account", row.account.as_ref(), row.place, report);
        let named_fund = find_some(known.funds, "term-fund", row.fund.as_ref(), report);
        let item = self.item(item, year, report);
        let fund = named_fund.or_else(|| self.fund_of(item?, year, movement.direction));
        let party = row.counterparty.as_ref();
        Some(Entry {
            voucher,
            line: row.line,
            date: row.date.value,
            kind: ItemKind::Expense,
            summary: row.summary.value.clone(),
            counterparty: party.map(|party| self.parties.find_or_add(&party.value, party.place)),
            direction: movement.direction,
            amount: movement.amount.value,
            period: row.period.map(|period| period.value),
            invoice: row.invoice.as_ref().map(|invoice| (*invoice.value).into()),
            attachments: row.attachments.map(|attachments| attachments.value),
            approval: find_some(known.approvals, "term-approval", row.approval.as_ref(), report),
            decision: find_some(known.decisions, "term-decision", row.decision.as_ref(), report),
            contract: find_some(known.contracts, "term-contract", row.contract.as_ref(), report),
            corrects: None,
            refunds: None,
            tax: row.tax.map(|tax| tax.value),
            balance: row.balance.map(|balance| balance.value),
            note: row.note.clone(),
            place: row.place,
            amount_place: movement.amount.place,
            item: item?,
            account: account?,
            fund: fund?,
        })
    }

    /// The budget line; in a year without a budget the ledger may name new ones.
    fn item(
        &mut self,
        id: &At<Cow<'_, str>>,
        year: FiscalYear,
        report: &mut Report,
    ) -> Option<Id<Item>> {
        let position = self.years.iter().position(|candidate| candidate.year == year);
        let position = position.unwrap_or_else(|| {
            self.years.push(empty_year(year));
            self.years.sort_by_key(|year| year.year.number());
            self.years.iter().position(|candidate| candidate.year == year).unwrap_or(0)
        });
        if let Some(item) = self.items.items.find(&id.value) {
            return Some(item);
        }
        if self.years[position].place.is_some() {
            let names = self.items.items.names();
            report.push(unknown("term-item", &id.value, id.place, names));
            return None;
        }
        let fund = self.known.funds.ids().next()?;
        Some(self.items.find_or_add(id, fund, report))
    }

    /// The fund of an entry that names none: that of its budget line, or the one it moves to.
    fn fund_of(&self, item: Id<Item>, year: FiscalYear, direction: Direction) -> Option<Id<Fund>> {
        let year = self.years.iter().find(|candidate| candidate.year == year);
        let line = year.and_then(|year| year.line(item));
        let across = &self.items.items[item];
        let (kind, fund, to_fund) = line
            .map_or((across.kind, across.fund, across.to_fund), |line| {
                (line.kind, line.fund, line.to_fund)
            });
        match (kind, direction) {
            (ItemKind::Transfer, Direction::In) => Some(to_fund.unwrap_or(fund)),
            _ => Some(fund),
        }
    }
}

fn duplicate_entry(row: &LedgerRow<'_>, first: Place) -> Finding {
    Finding::error(DUPLICATE_ENTRY, row.place)
        .with("voucher", &*row.voucher.value)
        .with("line", Value::Count(i64::from(row.line)))
        .related(first)
}

/// Gives entries the kind of their budget line; undeclared ones are what their money says.
fn set_kinds(entries: &mut [Entry], items: &mut Items) {
    let mut flows: BTreeMap<Id<Item>, Money> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !items.items[entry.item].is_declared) {
        let flow = entry.flow();
        flows.entry(entry.item).and_modify(|sum| *sum += flow).or_insert(flow);
    }
    for (item, flow) in flows {
        let kind = if flow.is_negative() { ItemKind::Expense } else { ItemKind::Income };
        items.set_kind(item, kind);
    }
    for entry in entries {
        entry.kind = items.items[entry.item].kind;
    }
}

/// Tells each voucher where its entries stand.
fn set_ranges(entries: &[Entry], vouchers: &mut Register<Voucher>) {
    let mut start = 0;
    for group in entries.chunk_by(|a, b| a.voucher == b.voucher) {
        let range = start..start + group.len();
        start = range.end;
        if let Some(voucher) = vouchers.get_mut(group[0].voucher) {
            voucher.date = group[0].date;
            voucher.entries = range;
        }
    }
}
