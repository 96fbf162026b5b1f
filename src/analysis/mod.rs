//! Figures that follow from the books.
//!
//! Every function here is pure and exact. Nothing is judged, nothing is
//! worded, and no figure that a file states is taken over unchecked.

mod activity;
mod apart;
mod apportion;
mod balances;
mod calendar;
mod collection;
mod continuity;
mod contracts;
mod execution;
mod links;
mod fund_balance;
mod item_year;
mod flows;
mod households;
mod papers;
mod plan;
mod rating;
mod reconciliation;
mod remuneration;
mod service_money;
mod shares;
mod spending_days;
mod suppliers;
mod sums;

pub use activity::{Activity, within};
pub use apart::{Apart, Moved};
pub use apportion::Portion;
pub use balances::{Balances, Overdraft};
pub use calendar::Due;
pub use collection::{ChargeCollection, CollectionSums, GroupCollection};
pub use continuity::{Continuity, Span};
pub use contracts::{ContractState, ContractUse, contract_state};
pub use execution::{Execution, LineUse};
pub use flows::{Flow, Held, flows, held};
pub use fund_balance::FundBalance;
pub use households::households;
pub use item_year::{Columns, ItemParty, ItemYear, held_on};
pub use links::Links;
pub use papers::{PaperState, paper_state};
pub use rating::{RaterFigures, Rating};
pub use reconciliation::{BankPosition, Reconciliation};
pub use remuneration::{Remuneration, RemunerationMonth};
pub use service_money::{ServiceLine, ServiceMoney, ServiceSums, main_charge, yearly_fees};
pub use shares::{LineShare, PartySoFar};
pub use spending_days::{MONTH_END, SpendingDay, SpendingDays, Stretch, dearest};
pub use sums::Sums;
pub use suppliers::{PartyLine, PartyUse, party_lines, without_party};

use crate::model::{Account, Books, Fund, Id};
use crate::units::{Date, FiscalYear, Money, Month};

/// Every figure that pages and checks need, computed once.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The day that counts as today.
    pub today: Date,
    /// Entries by what they belong to, with sums by month.
    pub activity: Activity,
    /// Balances day by day.
    pub balances: Balances,
    /// The fiscal years in order.
    pub years: Vec<YearFigures>,
    /// Every statement held against the books.
    pub reconciliations: Vec<Reconciliation>,
    /// The latest day on which all own accounts have statements.
    pub bank: Option<BankPosition>,
    /// Every such day, in order.
    pub bank_days: Vec<BankPosition>,
    /// Billed and collected of every charge at every day for which the files say it.
    pub snapshots: Vec<ChargeCollection>,
    /// Every assessment recomputed.
    pub ratings: Vec<Rating>,
    /// The next date of every rule of disclosure.
    pub dues: Vec<Due>,
    /// For each entry what its budget line came to in the year, this entry included.
    pub line_after: Vec<Money>,
    /// For each entry what its counterparty had been paid, or had paid, in the year so far.
    pub party_so_far: Vec<PartySoFar>,
    /// What moved under every contract, in their order.
    pub contracts: Vec<ContractUse>,
    /// Corrections and refunds with what they belong to.
    pub links: Links,
}

/// The figures of one fiscal year.
#[derive(Clone, Debug)]
pub struct YearFigures {
    /// Which year.
    pub year: FiscalYear,
    /// The budget and what became of it.
    pub execution: Execution,
    /// How the own money moved.
    pub continuity: Continuity,
    /// The same by fund.
    pub by_fund: Vec<(Id<Fund>, Continuity)>,
    /// What the trustee earns.
    pub remunerations: Vec<Remuneration>,
    /// What was billed and collected.
    pub collections: Vec<ChargeCollection>,
    /// Who was paid and who paid.
    pub parties: Vec<PartyUse>,
}

impl Analysis {
    /// Computes every figure of the books as they stand on `today`.
    pub fn of(books: &Books, today: Date) -> Self {
        let activity = Activity::of(books);
        let balances = Balances::of(books, &activity);
        let assessments = books.assessments.iter().enumerate();
        let ratings: Vec<Rating> =
            assessments.map(|(index, one)| Rating::of(books, index, one)).collect();
        let reconciliations = reconciliation::reconcile(books, &balances);
        let bank_days = reconciliation::positions(books, &balances, &reconciliations, today);
        let bank = bank_days.last().cloned();
        let snapshots = collection::snapshots(books, today);
        let years = books.years.iter().map(|year| {
            let execution = Execution::of(books, &activity, year, today);
            let span = year.year.span();
            let of_fund =
                |fund| (fund, Continuity::of_fund(books, &activity, &balances, fund, span));
            YearFigures {
                year: year.year,
                execution,
                continuity: Continuity::own(books, &activity, &balances, span),
                by_fund: books.funds.ids().map(of_fund).collect(),
                remunerations: remuneration::of_year(books, &activity, &ratings, year.year),
                collections: collection::of_year(&snapshots, year.year),
                parties: suppliers::of_year(books, &activity, year.year),
            }
        });
        let years = years.collect();
        Self {
            dues: calendar::next_dues(books, today),
            line_after: line_after(books, &activity),
            party_so_far: shares::party_so_far(books, &activity),
            contracts: contracts::uses(books, &activity),
            today,
            activity,
            balances,
            years,
            reconciliations,
            bank,
            bank_days,
            snapshots,
            ratings,
            links: Links::of(books),
        }
    }

    /// The figures of a fiscal year.
    pub fn year(&self, year: FiscalYear) -> Option<&YearFigures> {
        self.years.iter().find(|figures| figures.year == year)
    }

    /// The latest year that has begun, else the first one.
    pub fn current_year(&self) -> Option<&YearFigures> {
        let begun = self.years.iter().rev().find(|figures| figures.year.first_day() <= self.today);
        begun.or(self.years.first())
    }

    /// The fiscal years of which the files say what was billed or collected, the latest first.
    pub fn billing_years(&self) -> Vec<FiscalYear> {
        let mut years: Vec<FiscalYear> = self.snapshots.iter().map(|one| one.year).collect();
        years.sort_unstable_by_key(|year| std::cmp::Reverse(year.number()));
        years.dedup();
        years
    }

    /// What was billed and collected in any fiscal year, up to its latest snapshots.
    pub fn collections(&self, year: FiscalYear) -> Vec<ChargeCollection> {
        collection::of_year(&self.snapshots, year)
    }

    /// How the own money moved in a month.
    pub fn month(&self, books: &Books, month: Month) -> Continuity {
        Continuity::own(books, &self.activity, &self.balances, (month, month))
    }

    /// The accounts that the community holds itself and that ever had money.
    pub fn own_accounts<'a>(&'a self, books: &'a Books) -> impl Iterator<Item = Id<Account>> {
        reconciliation::own_accounts(books, &self.balances)
    }
}

/// What each entry's budget line came to in its fiscal year, entries being taken by day.
fn line_after(books: &Books, activity: &Activity) -> Vec<Money> {
    let mut after = vec![books.zero(); books.entries.len()];
    for item in books.items.ids() {
        let mut sum = books.zero();
        let mut year = None;
        for &position in activity.of_item(item) {
            let entry = &books.entries[position];
            let its_year = books.community.year_start.year_of(entry.date);
            if year.replace(its_year) != Some(its_year) {
                sum = books.zero();
            }
            sum += entry.actual();
            after[position] = sum;
        }
    }
    after
}
