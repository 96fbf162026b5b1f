//! Everything that a view may look at, in one language.

use std::collections::BTreeMap;

use super::downloads::DataTable;
use super::past::Past;
use super::route::{Route, address};
use crate::analysis::Analysis;
use crate::diag::{Finding, Severity, Subject};
use crate::model::{Account, Books, Fund, Id, Item, Profile};
use crate::sources::{Commit, Files};
use crate::units::{Date, Language, Localized, Period};
use crate::wording::Words;

/// What a site is built from, beside the books.
#[derive(Clone, Debug)]
pub struct Build {
    /// The commit, where there is one.
    pub commit: Option<Commit>,
    /// The day that counts as today.
    pub today: Date,
    /// The short print of the inputs.
    pub fingerprint: String,
    /// The version of the program.
    pub version: &'static str,
}

/// What every view of a site is made from.
#[derive(Debug)]
pub struct Matter<'a> {
    /// The books.
    pub books: &'a Books,
    /// The figures.
    pub analysis: &'a Analysis,
    /// The files, to name the line of a row.
    pub files: &'a Files,
    /// What was found, in order.
    pub findings: &'a [Finding],
    by_subject: BTreeMap<Subject, Vec<usize>>,
    by_period: BTreeMap<Period, Vec<usize>>,
    /// What the site is built from.
    pub build: &'a Build,
    /// The tables that are published beside the pages.
    pub tables: &'a [DataTable],
    /// What became of the rows, where history is known.
    pub past: Option<&'a Past>,
}

impl<'a> Matter<'a> {
    /// Gathers the matter of a site.
    pub fn new(
        books: &'a Books,
        analysis: &'a Analysis,
        files: &'a Files,
        findings: &'a [Finding],
        build: &'a Build,
        tables: &'a [DataTable],
        past: Option<&'a Past>,
    ) -> Self {
        let mut by_subject: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
        let mut by_period: BTreeMap<Period, Vec<usize>> = BTreeMap::new();
        for (index, finding) in findings.iter().enumerate() {
            if let Some(subject) = &finding.subject {
                by_subject.entry(subject.clone()).or_default().push(index);
            }
            if let Some(period) = finding.period {
                by_period.entry(period).or_default().push(index);
            }
        }
        Self { books, analysis, files, findings, by_subject, by_period, build, tables, past }
    }

    /// The findings about one thing.
    pub fn about(&self, subject: &Subject) -> impl Iterator<Item = (usize, &'a Finding)> + '_ {
        self.at(self.by_subject.get(subject))
    }

    /// The findings of one period.
    pub fn during(&self, period: Period) -> impl Iterator<Item = (usize, &'a Finding)> + '_ {
        self.at(self.by_period.get(&period))
    }

    fn at<'i>(
        &self,
        indices: Option<&'i Vec<usize>>,
    ) -> impl Iterator<Item = (usize, &'a Finding)> + use<'i, 'a> {
        let findings = self.findings;
        indices.into_iter().flatten().map(|&index| (index, &findings[index]))
    }

    /// How many findings of a weight have no answer yet.
    pub fn open(&self, severity: Severity) -> usize {
        let is_open = |finding: &&Finding| finding.severity == severity && finding.answer.is_none();
        self.findings.iter().filter(is_open).count()
    }
}

/// The matter of a site, seen by a reader of one language.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The matter.
    pub matter: &'a Matter<'a>,
    /// The words of the language.
    pub words: &'a Words,
    /// The language.
    pub language: &'a Language,
}

impl<'a> Scene<'a> {
    /// The books.
    pub fn books(&self) -> &'a Books {
        self.matter.books
    }

    /// The figures.
    pub fn analysis(&self) -> &'a Analysis {
        self.matter.analysis
    }

    /// The address of a page in this language, from the root of the site.
    pub fn address(&self, route: Route) -> String {
        address(self.matter, self.language, route)
    }

    /// A text of the community in this language.
    pub fn text(&self, text: &'a Localized) -> &'a str {
        text.text(self.language)
    }

    /// The name of a fund.
    pub fn fund(&self, fund: Id<Fund>) -> String {
        let name = &self.books().funds[fund].name;
        if name.is_empty() { self.words.say("only-fund", &[]) } else { self.text(name).to_owned() }
    }

    /// The name of an account.
    pub fn account(&self, account: Id<Account>) -> String {
        let name = &self.books().accounts[account].name;
        if name.is_empty() {
            self.words.say("only-account", &[])
        } else {
            self.text(name).to_owned()
        }
    }

    /// The name of an account with the last digits of its number.
    pub fn account_number(&self, account: Id<Account>) -> String {
        let name = self.account(account);
        match &self.books().accounts[account].last4 {
            Some(last4) => {
                let values = [("name", name.into()), ("last4", last4.as_str().into())];
                self.words.say("account-number", &values)
            }
            None => name,
        }
    }

    /// The name of a budget line.
    pub fn item(&self, item: Id<Item>) -> &'a str {
        self.text(&self.books().items[item].name)
    }

    /// Whose terms the community uses, as catalogues ask for it: `trust` or `association`.
    pub fn profile(&self) -> &'static str {
        match self.books().community.profile {
            Profile::Trust => "trust",
            Profile::Association => "association",
        }
    }

    /// Sentences in a row, as the language sets them beside each other.
    pub fn sentences(&self, sentences: impl IntoIterator<Item = String>) -> String {
        let between = if self.language.is_chinese() { "" } else { " " };
        sentences.into_iter().collect::<Vec<String>>().join(between)
    }
}
