//! The tables of a report.

use super::effect::Pair;
use super::life_text::cell_text;
use super::report::{Matter, Section, cut};
use super::side::Side;
use crate::diag::{Finding, Severity, Value};
use crate::history::RowChange;
use crate::records::FileKind;
use crate::units::{Localized, Money, Rate};

/// So many rows are shown unfolded where they are about money.
const OPEN: usize = 8;

/// The sections that have something to say, the weightiest first.
pub(super) fn sections(matter: &Matter<'_>) -> Vec<Section> {
    let all = [
        findings(matter, "review-new-findings", &matter.findings.new, false),
        lines(matter),
        funds(matter),
        pays(matter),
        suppliers(matter),
        papers(matter),
        rows(matter),
        findings(matter, "review-changed-findings", &matter.findings.changed, false),
        findings(matter, "review-gone-findings", &matter.findings.gone, true),
    ];
    all.into_iter().filter(|section| !section.rows.is_empty()).collect()
}

impl Matter<'_> {
    fn section(
        &self,
        title: &str,
        headings: &[(&str, bool)],
        rows: Vec<Vec<String>>,
        is_open: bool,
    ) -> Section {
        Section {
            title: self.words.say(title, &[("count", Value::count(rows.len()))]),
            headings: headings
                .iter()
                .map(|(key, is_number)| (self.words.say(key, &[]), *is_number))
                .collect(),
            is_open: is_open && rows.len() <= OPEN,
            rows,
        }
    }

    fn name(&self, name: &Localized) -> String {
        self.text(name.text(self.words.language()))
    }

    /// Both values, or the one where they are the same.
    fn pair(&self, [old, new]: [String; 2]) -> String {
        if old == new { new } else { format!("{old} → {new}") }
    }

    fn amounts(&self, amounts: Pair<Option<Money>>) -> String {
        self.pair(amounts.map(|it| it.map_or("—".to_owned(), |it| self.words.money(it))))
    }

    /// How much of a budget is used; the decimals that tell both apart.
    fn rates(&self, rates: Pair<Option<Rate>>) -> String {
        if self.is_partial() {
            return "—".to_owned();
        }
        self.pair(match rates {
            [Some(old), Some(new)] => self.apart([old, new]),
            one => one.map(|it| it.map_or("—".to_owned(), |it| self.words.rate(it, 0))),
        })
    }

    /// Two rates with as many decimals as tell them apart, at most two.
    pub(super) fn apart(&self, rates: Pair<Rate>) -> [String; 2] {
        let worded = |decimals| rates.map(|it| self.words.rate(it, decimals));
        let is_told = |texts: &[String; 2]| texts[0] != texts[1] || rates[0] == rates[1];
        [0, 1].map(worded).into_iter().find(is_told).unwrap_or_else(|| worded(2))
    }
}

fn lines(matter: &Matter<'_>) -> Section {
    let row = |line: &super::effect::LineEffect| {
        vec![
            line.year.to_string(),
            format!("{} {}", matter.text(&line.item), matter.name(&line.name)),
            matter.amounts(line.budget),
            matter.amounts(line.actual.map(Some)),
            matter.rates(line.used),
        ]
    };
    let headings = [
        ("review-year", false),
        ("review-line", false),
        ("review-budget", true),
        ("review-actual", true),
        ("review-used", true),
    ];
    let rows = matter.effect.lines.iter().map(row).collect();
    matter.section("review-lines", &headings, rows, true)
}

fn funds(matter: &Matter<'_>) -> Section {
    let row = |fund: &super::effect::FundEffect| {
        let [old, new] = fund.balance;
        vec![
            matter.name(&fund.name),
            matter.words.date(fund.date),
            matter.amounts([Some(old), Some(new)]),
            matter.words.money_with_sign(new - old),
        ]
    };
    let headings = [
        ("review-fund", false),
        ("review-on-day", false),
        ("review-balance", true),
        ("review-difference", true),
    ];
    let rows = matter.effect.funds.iter().map(row).collect();
    matter.section("review-balances", &headings, rows, true)
}

fn pays(matter: &Matter<'_>) -> Section {
    let row = |pay: &super::effect::PayEffect| {
        vec![
            pay.year.to_string(),
            matter.name(&pay.name),
            matter.amounts(pay.due),
            matter.amounts(pay.paid),
        ]
    };
    let headings = [
        ("review-year", false),
        ("review-line", false),
        ("review-due", true),
        ("review-paid", true),
    ];
    let rows = matter.effect.pays.iter().map(row).collect();
    matter.section("review-remuneration", &headings, rows, true)
}

fn suppliers(matter: &Matter<'_>) -> Section {
    let row = |party: &super::effect::NewParty| {
        let key = match (&party.related, party.is_declared) {
            (Some(_), _) => "review-related",
            (None, true) => "review-declared",
            (None, false) => "review-undeclared",
        };
        let related = party.related.as_ref().map(|words| matter.name(words)).unwrap_or_default();
        let said = matter.words.say(key, &[("related", related.into())]);
        vec![matter.name(&party.name), matter.words.money(party.spent), said]
    };
    let headings = [("review-supplier", false), ("review-paid", true), ("review-register", false)];
    let rows = matter.effect.parties.iter().map(row).collect();
    matter.section("review-suppliers", &headings, rows, true)
}

fn papers(matter: &Matter<'_>) -> Section {
    let row = |it: &super::effect::Unpapered| {
        vec![matter.text(&it.voucher), matter.words.date(it.date), matter.words.money(it.paid)]
    };
    let headings = [("review-voucher", false), ("review-day", false), ("review-paid", true)];
    let rows = matter.effect.unpapered.iter().map(row).collect();
    matter.section("review-papers", &headings, rows, true)
}

/// Every row that differs, those of the ledger first.
fn rows(matter: &Matter<'_>) -> Section {
    let mut changes: Vec<&RowChange> = matter.changes.rows.changes.iter().collect();
    changes.sort_by_key(|change| change.row.kind != FileKind::Ledger);
    let Some(telling) = matter.telling() else {
        return matter.section("review-rows", &[], Vec::new(), false);
    };
    let separator = matter.words.say("review-separator", &[]);
    let row = |change: &RowChange| {
        let view = telling.change(change);
        let cells = view.cells.iter().map(|cell| cut(&cell_text(cell, matter.words)));
        let closed = view.closed.map(|closed| format!("{separator}{closed}"));
        vec![
            cut(&view.row),
            view.said + &closed.unwrap_or_default(),
            cut(&cells.collect::<Vec<_>>().join(&separator)),
            format!("{}:{}", view.path, view.line),
        ]
    };
    let headings = [
        ("review-row", false),
        ("review-change", false),
        ("review-content", false),
        ("review-place", false),
    ];
    let rows = changes.into_iter().map(row).collect();
    matter.section("review-rows", &headings, rows, false)
}

fn findings(matter: &Matter<'_>, title: &str, list: &[&Finding], is_gone: bool) -> Section {
    let side: &Side<'_> = if is_gone { &matter.changes.before } else { &matter.changes.after };
    let row = |finding: &&Finding| {
        let severity = match finding.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Note => "severity-note",
        };
        let place = matter.place(finding, side);
        vec![
            matter.words.say(severity, &[]),
            matter.said(finding),
            place.map_or_else(String::new, |(path, line)| format!("{path}:{line}")),
        ]
    };
    let headings = [("review-severity", false), ("review-what", false), ("review-place", false)];
    let is_open = !is_gone && list.iter().any(|it| it.severity != Severity::Note);
    matter.section(title, &headings, list.iter().map(row).collect(), is_open)
}
