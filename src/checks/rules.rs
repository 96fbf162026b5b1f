//! Rule packs: what a law asks, as data with its source.
//!
//! A pack holds only what was read in the text of the law. Which packs count
//! is the community's choice.

use serde::Deserialize;

use crate::model::Books;
use crate::units::Localized;

/// The packs by name, as files that come with the program.
pub const RULE_PACKS: &[(&str, &str)] = &[
    ("beijing-2024", include_str!("rules/beijing-2024.toml")),
    ("cn-civil-code", include_str!("rules/cn-civil-code.toml")),
    ("shanghai-2020", include_str!("rules/shanghai-2020.toml")),
];

/// What one law asks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulePack {
    /// The name of the law in Chinese.
    pub title: String,
    /// The same in English.
    pub title_en: String,
    /// Where its text was read.
    pub source: String,
    /// What a vote of owners needs.
    pub vote: Option<VoteRule>,
    /// What the maintenance fund needs.
    pub reserve: Option<ReserveRule>,
    /// What becomes of common income.
    pub common_income: Option<CommonIncomeRule>,
}

/// What a vote of owners needs, by area and by heads alike.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteRule {
    /// The article.
    pub article: String,
    /// At least this share of all must take part.
    pub quorum: Share,
    /// More than this share of those taking part decides ordinary matters.
    pub ordinary_above: Share,
    /// At least this share of those taking part decides special matters.
    pub special_from: Share,
}

/// What the maintenance fund needs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReserveRule {
    /// The article.
    pub article: String,
    /// Below this share of the first deposit it must be filled up.
    pub refill_below: Share,
}

/// What becomes of common income.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommonIncomeRule {
    /// The article.
    pub article: String,
    /// At least this share of what is left of it goes to the maintenance fund.
    pub to_reserve_from: Share,
    /// How often it is published: `quarter`, `half-year` or `year`.
    pub publish_every: String,
}

/// A share as two whole numbers, so that two thirds stay exact.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Share(pub u32, pub u32);

impl RulePack {
    /// The name of the law in both languages.
    pub fn name(&self) -> Localized {
        let english = crate::units::Language::english();
        Localized::new(self.title.as_str()).with(english, self.title_en.as_str())
    }
}

/// The packs that the community chose; a name that is none is reported elsewhere.
pub fn chosen_rules(books: &Books) -> Vec<RulePack> {
    let find = |name: &str| RULE_PACKS.iter().find(|(known, _)| *known == name);
    let wanted = books.checks.rules.iter().filter_map(|name| find(&name.value));
    wanted.filter_map(|(_, text)| toml::from_str(text).ok()).collect()
}
