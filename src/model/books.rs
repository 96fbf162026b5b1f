//! The root of the model: everything that a community's files mean together.

use super::{
    Account, ApprovalLevel, Assessment, Charge, Closing, Collection, Community, Contract,
    Counterparty, Decision, Disclosure, Document, Entry, Explanation, Fund, Grade, Group, Id, Item,
    Opening, Paper, Redaction, Register, RemunerationRule, Role, Statement, Tariff, Voucher, Year,
};
use crate::records::community::CheckSettings;
use crate::units::{Currency, FiscalYear, Language, Money};

/// A community's books, resolved and never changed.
#[derive(Clone, Debug)]
pub struct Books {
    /// Who the community is.
    pub community: Community,
    /// Whose money there is; never empty.
    pub funds: Register<Fund>,
    /// Where it lies; never empty.
    pub accounts: Register<Account>,
    /// What there was when the books began.
    pub opening: Opening,
    /// Groups of budget lines.
    pub groups: Register<Group>,
    /// Budget lines, across all years.
    pub items: Register<Item>,
    /// The fiscal years that have a budget or entries, in order.
    pub years: Vec<Year>,
    /// Vouchers, in the order of the ledger files.
    pub vouchers: Register<Voucher>,
    /// Entries; those of one voucher stand together, in the order of their numbers.
    pub entries: Vec<Entry>,
    /// Who pays and is paid.
    pub counterparties: Register<Counterparty>,
    /// Whether there is a register of counterparties to be held against.
    pub has_counterparties: bool,
    /// Contracts.
    pub contracts: Register<Contract>,
    /// Decisions.
    pub decisions: Register<Decision>,
    /// Who does what.
    pub roles: Register<Role>,
    /// Who may approve how much.
    pub approvals: Register<ApprovalLevel>,
    /// What is charged.
    pub charges: Register<Charge>,
    /// At which prices.
    pub tariffs: Vec<Tariff>,
    /// What was billed and collected: snapshots in the order of the files.
    pub collections: Vec<Collection>,
    /// Balances of statements, each with what explains its difference to the books.
    pub statements: Vec<Statement>,
    /// Closed months, in order.
    pub closings: Vec<Closing>,
    /// Published answers to findings.
    pub explanations: Vec<Explanation>,
    /// Old values that must not show again.
    pub redactions: Vec<Redaction>,
    /// How the trustee is paid.
    pub remunerations: Vec<RemunerationRule>,
    /// What a score means, the best grade first.
    pub grades: Register<Grade>,
    /// Service assessments, in the order of their periods.
    pub assessments: Vec<Assessment>,
    /// What must be published when.
    pub disclosures: Vec<Disclosure>,
    /// Announcements, the newest first.
    pub notices: Vec<Document>,
    /// Standing pages, in their order.
    pub pages: Vec<Document>,
    /// The thresholds of checks.
    pub checks: CheckSettings,
    /// Whether a row or a file had to be left out, so that totals are not whole.
    pub is_partial: bool,
}

impl Books {
    /// The currency of every amount.
    pub fn currency(&self) -> Currency {
        self.community.currency
    }

    /// The language of texts without a suffix.
    pub fn language(&self) -> &Language {
        &self.community.languages[0]
    }

    /// Nothing, in the currency of the books.
    pub fn zero(&self) -> Money {
        Money::zero(self.currency())
    }

    /// The entries of a voucher.
    pub fn entries_of(&self, voucher: Id<Voucher>) -> &[Entry] {
        &self.entries[self.vouchers[voucher].entries.clone()]
    }

    /// A fiscal year that has a budget or entries.
    pub fn year(&self, year: FiscalYear) -> Option<&Year> {
        self.years.iter().find(|candidate| candidate.year == year)
    }

    /// Whether a fund stands in the totals of the community.
    pub fn is_own(&self, fund: Id<Fund>) -> bool {
        !self.funds[fund].is_outside
    }

    /// The papers of a voucher that the community publishes.
    pub fn papers_of(&self, voucher: Id<Voucher>) -> &[Paper] {
        let is_published = self.community.publication.vouchers;
        match is_published && !self.is_withheld(voucher) {
            true => &self.vouchers[voucher].papers,
            false => &[],
        }
    }

    /// Whether a voucher's papers are kept back for a stated reason.
    ///
    /// One entry on such a budget line keeps all of them back, since a paper
    /// does not say which entry it is about.
    pub fn is_withheld(&self, voucher: Id<Voucher>) -> bool {
        let publication = &self.community.publication;
        let mut entries = self.entries_of(voucher).iter();
        entries.any(|entry| publication.withheld_reason(entry.item).is_some())
    }
}
