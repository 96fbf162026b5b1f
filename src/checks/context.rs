//! What every check reads, and the words and subjects that findings are made of.

use super::rules::{self, RulePack};
use crate::analysis::{Analysis, YearFigures};
use crate::diag::{Subject, Value};
use crate::model::{Account, Books, Direction, Entry, Fund, Id, Item, ItemKind, Voucher};
use crate::sources::Files;
use crate::units::{Date, FiscalYear, Localized, Money, Period};

/// The books, their figures, the files, and the rules that the community chose.
pub(super) struct Context<'b> {
    pub(super) books: &'b Books,
    pub(super) analysis: &'b Analysis,
    pub(super) files: &'b Files,
    pub(super) rules: Vec<RulePack>,
}

impl<'b> Context<'b> {
    pub(super) fn new(books: &'b Books, analysis: &'b Analysis, files: &'b Files) -> Self {
        Self { books, analysis, files, rules: rules::chosen_rules(books) }
    }

    pub(super) fn today(&self) -> Date {
        self.analysis.today
    }

    pub(super) fn zero(&self) -> Money {
        self.books.zero()
    }

    /// The fiscal year of a day.
    pub(super) fn year_of(&self, date: Date) -> FiscalYear {
        self.books.community.year_start.year_of(date)
    }

    pub(super) fn item(&self, item: Id<Item>) -> &'b Item {
        &self.books.items[item]
    }

    pub(super) fn about_item(&self, item: Id<Item>) -> Subject {
        Subject::Item(self.item(item).id.clone())
    }

    pub(super) fn voucher(&self, entry: &Entry) -> &'b Voucher {
        &self.books.vouchers[entry.voucher]
    }

    /// The number of an entry's voucher.
    pub(super) fn number(&self, entry: &Entry) -> Value {
        Value::from(self.voucher(entry).id.as_str())
    }

    pub(super) fn about_voucher(&self, entry: &Entry) -> Subject {
        Subject::Voucher(self.voucher(entry).id.clone())
    }

    /// The name of a fund; a community with one fund need not name it.
    pub(super) fn fund_name(&self, fund: Id<Fund>) -> Value {
        named(&self.books.funds[fund].name, &self.books.funds[fund].id, "unnamed-fund")
    }

    /// The name of an account; a community with one account need not name it.
    pub(super) fn account_name(&self, account: Id<Account>) -> Value {
        let account = &self.books.accounts[account];
        named(&account.name, &account.id, "unnamed-account")
    }

    /// The years that have ended.
    pub(super) fn ended_years(&self) -> impl Iterator<Item = &'b YearFigures> {
        self.analysis.years.iter().filter(|figures| figures.execution.is_over)
    }

    /// The figures of the year before.
    pub(super) fn year_before(&self, year: FiscalYear) -> Option<&'b YearFigures> {
        let before = self.books.community.year_start.year(year.number() - 1);
        self.analysis.year(before)
    }

    /// Payments that leave the community's hands: own spending, no correction or refund.
    pub(super) fn payments(&self) -> impl Iterator<Item = &'b Entry> {
        let books = self.books;
        books.entries.iter().filter(|entry| is_payment(books, entry))
    }
}

/// Whether an entry pays somebody with own money.
pub(super) fn is_payment(books: &Books, entry: &Entry) -> bool {
    entry.direction == Direction::Out
        && entry.kind == ItemKind::Expense
        && entry.amount.is_positive()
        && entry.corrects.is_none()
        && books.is_own(entry.fund)
}

/// The month of an entry, as the period of a finding.
pub(super) fn month_of(entry: &Entry) -> Period {
    Period::Month(entry.date.month())
}

/// A fiscal year, as the period of a finding.
pub(super) fn of_year(year: FiscalYear) -> Period {
    Period::Year(year.number())
}

fn named(name: &Localized, id: &str, else_word: &'static str) -> Value {
    match (name.is_empty(), id.is_empty()) {
        (false, _) => Value::from(name),
        (true, false) => Value::from(id),
        (true, true) => Value::Word(else_word),
    }
}

/// A few names as a list, and how many there are.
pub(super) fn some_of<'n>(names: impl IntoIterator<Item = &'n str>) -> Value {
    const MOST: usize = 8;
    Value::texts(names.into_iter().take(MOST))
}

/// A number of days, never below nothing.
pub(super) fn days(count: i32) -> Value {
    Value::Count(i64::from(count.max(0)))
}

/// A setting's number of days as a signed number.
pub(super) fn setting(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}
