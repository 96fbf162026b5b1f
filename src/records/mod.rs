//! What each file says, field by field, with its place.
//!
//! One module for each kind of file: its columns or keys, and the record that
//! a row becomes. Nothing here looks at a second file, resolves a reference or
//! judges a figure. The page of each kind stands beside its module.

mod form;
mod kinds;
mod plan;
mod personal;
mod written;
pub mod community;
pub mod budget;
pub mod adjustments;
pub mod ledger;
pub mod tariffs;
pub mod collections;
pub mod bank;
pub mod periods;
pub mod explanations;
pub mod redactions;
pub mod contracts;
pub mod counterparties;
pub mod documents;
pub mod assessments;

pub(crate) use form::{
    Cells, LONGEST, Settings, is_id_character, is_readable, is_total, nearest, read_settings,
    scan_rows,
};
pub use form::{Column, ColumnForm, Qualifier};
pub(crate) use kinds::names;
pub use kinds::{FileKind, is_own, is_read_folder, kind_of};
pub use personal::{Personal, PersonalKind, personal};
pub use plan::Plan;
pub(crate) use written::{
    Placed, Sheet, WrittenCells, WrittenRow, column_named, columns_of, heading, holds_words,
    is_free_text, is_identity, is_same,
};

use crate::diag::{At, Place, Report};
use crate::sources::{File, Files};
use crate::units::{Currency, Language};

/// What the settings say that every other file is read by.
#[derive(Clone, Debug)]
pub struct Context {
    /// The currency of every amount.
    pub currency: Currency,
    /// The first language: that of texts without a suffix.
    pub language: Language,
}

impl Context {
    /// What other files are read by where the settings do not say, so that their
    /// faults are found all the same.
    fn fallback() -> Self {
        Self { currency: Currency::CNY, language: Language::chinese() }
    }
}

/// Everything that the files of a community say.
#[derive(Debug)]
pub struct Records<'s> {
    /// The settings.
    pub community: community::CommunityRecord,
    /// Budgets by fiscal year.
    pub budgets: Vec<(At<i16>, Vec<budget::BudgetRow<'s>>)>,
    /// Adjustments by fiscal year.
    pub adjustments: Vec<(At<i16>, Vec<adjustments::AdjustmentRow<'s>>)>,
    /// The entries of all ledger files, in the order of their paths and lines.
    pub ledger: Vec<ledger::LedgerRow<'s>>,
    /// The price list.
    pub tariffs: Vec<tariffs::TariffRow<'s>>,
    /// Collections by fiscal year.
    pub collections: Vec<(At<i16>, Vec<collections::CollectionRow<'s>>)>,
    /// Bank balances and reconciling items.
    pub bank: Vec<bank::BankRow<'s>>,
    /// Closings.
    pub periods: Vec<periods::PeriodRow<'s>>,
    /// Answers to findings.
    pub explanations: Vec<explanations::ExplanationRow<'s>>,
    /// Old values that must not show again.
    pub redactions: Vec<redactions::RedactionRow<'s>>,
    /// Contracts.
    pub contracts: Vec<contracts::ContractRow<'s>>,
    /// Counterparties; `None` where there is no such file.
    pub counterparties: Option<Vec<counterparties::CounterpartyRow<'s>>>,
    /// Decisions.
    pub decisions: Vec<documents::DecisionRecord<'s>>,
    /// Stories of budget lines.
    pub stories: Vec<documents::Story<'s>>,
    /// Announcements.
    pub notices: Vec<documents::Page<'s>>,
    /// Standing pages.
    pub pages: Vec<documents::Page<'s>>,
    /// Service assessments.
    pub assessments: Vec<assessments::AssessmentRecord>,
    /// Papers of vouchers: the path below `vouchers/` and the size in bytes.
    pub papers: Vec<(&'s str, u64)>,
    /// Whether a row or a file had to be left out, so that totals are not whole.
    pub is_partial: bool,
}

/// Reads every file; `None` where there is no usable `community.toml`.
pub fn read<'s>(files: &'s Files, report: &mut Report) -> Option<Records<'s>> {
    kinds::report_odd_paths(files, report);
    let settings = kinds::find_community(files, report);
    let (context, community) = match settings.and_then(|file| community::read(file, report)) {
        Some((context, community)) => (context, Some(community)),
        None => (Context::fallback(), None),
    };
    let records = Reader { files, context: &context, report }.read_tables();
    let records = community.map(records)?;
    Some(Records { is_partial: report.has_errors(), ..records })
}

/// Reads the files of each kind in turn.
struct Reader<'s, 'r> {
    files: &'s Files,
    context: &'r Context,
    report: &'r mut Report,
}

impl<'s> Reader<'s, '_> {
    /// Reads all but the settings.
    fn read_tables(mut self) -> impl FnOnce(community::CommunityRecord) -> Records<'s> {
        let budgets = self.by_year(FileKind::Budget, budget::read);
        let adjustments = self.by_year(FileKind::Adjustments, adjustments::read);
        let ledger = self.rows(FileKind::Ledger, ledger::read);
        let tariffs = self.rows(FileKind::Tariffs, |file, _, report| tariffs::read(file, report));
        let collections = self.by_year(FileKind::Collections, collections::read);
        let bank = self.rows(FileKind::Bank, bank::read);
        let periods = self.rows(FileKind::Periods, periods::read);
        let explanations =
            self.rows(FileKind::Explanations, |file, _, report| explanations::read(file, report));
        let redactions =
            self.rows(FileKind::Redactions, |file, _, report| redactions::read(file, report));
        let contracts = self.rows(FileKind::Contracts, contracts::read);
        let has_counterparties = self.of_kind(FileKind::Counterparties).next().is_some();
        let counterparties = self
            .rows(FileKind::Counterparties, |file, _, report| counterparties::read(file, report));
        let decisions = self.documents("decisions", documents::read_decisions);
        let stories = self.documents("items", documents::read_stories);
        let notices = self.documents("notices", documents::read_pages);
        let pages = self.documents("pages", documents::read_pages);
        let assessments = self.rows(FileKind::Assessment, |file, context, report| {
            assessments::read(file, context, report).into_iter().collect()
        });
        let papers = kinds::papers(self.files);
        move |community| Records {
            community,
            budgets,
            adjustments,
            ledger,
            tariffs,
            collections,
            bank,
            periods,
            explanations,
            redactions,
            contracts,
            counterparties: has_counterparties.then_some(counterparties),
            decisions,
            stories,
            notices,
            pages,
            assessments,
            papers,
            is_partial: false,
        }
    }

    fn of_kind(&self, kind: FileKind) -> impl Iterator<Item = &'s File> + use<'s> {
        self.files.iter().filter(move |file| kind_of(&file.path) == Some(kind))
    }

    fn rows<T>(
        &mut self,
        kind: FileKind,
        read: impl Fn(&'s File, &Context, &mut Report) -> Vec<T>,
    ) -> Vec<T> {
        let files = self.of_kind(kind);
        files.flat_map(|file| read(file, self.context, self.report)).collect()
    }

    fn by_year<T>(
        &mut self,
        kind: FileKind,
        read: impl Fn(&'s File, &Context, &mut Report) -> Vec<T>,
    ) -> Vec<(At<i16>, Vec<T>)> {
        let mut years = Vec::new();
        for file in self.of_kind(kind) {
            let Some(year) = kinds::year_of(&file.path) else { continue };
            let rows = read(file, self.context, self.report);
            years.push((At::new(year, Place::top(file.id)), rows));
        }
        years
    }

    fn documents<T>(
        &mut self,
        folder: &str,
        read: impl Fn(&documents::Folder<'s>, &Context, &mut Report) -> Vec<T>,
    ) -> Vec<T> {
        let files: Vec<&File> = self.files.iter().collect();
        read(&documents::Folder::gather(folder, &files), self.context, self.report)
    }
}
