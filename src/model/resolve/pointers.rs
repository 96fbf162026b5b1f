//! What entries and papers point to: the entries they correct or pay back, the vouchers they prove.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ledger::Ledger;
use super::names::unknown;
use crate::diag::{At, Code, Finding, Report};
use crate::model::{Id, Paper, Register, Target, Voucher};
use crate::records::Records;
use crate::records::ledger::LedgerRow;

const ORPHAN_PAPER: Code = Code("orphan-paper");

/// The words that stand for something from before these books.
const PRIOR: [&str; 2] = ["prior", "以前年度"];

/// Sets what corrections and refunds point to; a pointer that leads nowhere is reported.
pub(super) fn with_targets(
    mut ledger: Ledger,
    pointers: &[(Id<Voucher>, u32, &LedgerRow<'_>)],
    report: &mut Report,
) -> Ledger {
    for (voucher, line, row) in pointers {
        let corrects = row.corrects.as_ref().and_then(|to| target(&ledger, to, report));
        let refunds = row.refunds.as_ref().and_then(|to| target(&ledger, to, report));
        let range = ledger.vouchers[*voucher].entries.clone();
        if let Some(entry) = ledger.entries[range].iter_mut().find(|entry| entry.line == *line) {
            entry.corrects = corrects;
            entry.refunds = refunds;
        }
    }
    ledger
}

fn target(ledger: &Ledger, pointer: &At<Cow<'_, str>>, report: &mut Report) -> Option<Target> {
    if PRIOR.contains(&&*pointer.value) {
        return Some(Target::Prior);
    }
    let (number, line) = match pointer.value.rsplit_once('/') {
        Some((number, line)) => (number, line.parse::<u32>().ok()),
        None => (&*pointer.value, None),
    };
    let found = ledger.vouchers.find(number).and_then(|voucher| {
        let range = ledger.vouchers[voucher].entries.clone();
        match (line, range.len()) {
            (None, 1) => Some(Target::Entry(range.start)),
            (None, _) => Some(Target::Voucher(voucher)),
            (Some(line), _) => {
                let position =
                    ledger.entries[range.clone()].iter().position(|entry| entry.line == line)?;
                Some(Target::Entry(range.start + position))
            }
        }
    });
    if found.is_none() {
        let names = ledger.vouchers.names();
        report.push(unknown("term-voucher", &pointer.value, pointer.place, names));
    }
    found
}

/// Gives each voucher the files in its folder; files of no voucher are reported.
pub(super) fn add_papers(
    records: &Records<'_>,
    vouchers: &mut Register<Voucher>,
    report: &mut Report,
) {
    let by_slug: BTreeMap<String, Id<Voucher>> =
        vouchers.iter().map(|(id, voucher)| (voucher.slug.clone(), id)).collect();
    let opening = records.community.opening.iter().flat_map(|opening| &opening.attachments);
    let opening: Vec<&str> = opening.map(|path| path.value.as_str()).collect();
    for &(path, size) in &records.papers {
        let folder = path.split_once('/').map(|(folder, _)| folder);
        let voucher = folder.and_then(|folder| by_slug.get(folder));
        match voucher.and_then(|voucher| vouchers.get_mut(*voucher)) {
            Some(voucher) => voucher.papers.push(Paper { path: path.to_owned(), size }),
            None if opening.contains(&path) => {}
            None => {
                let path = format!("vouchers/{path}");
                report.push(Finding::warning(ORPHAN_PAPER).with("path", path));
            }
        }
    }
}
