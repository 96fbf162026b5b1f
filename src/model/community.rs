//! Who the community is, and what it lets be published.

use super::{Decision, Id, Item};
pub use crate::records::community::Profile;
use crate::units::{Currency, Date, Language, Localized, Quantity, YearStart};

/// Who the community is.
#[derive(Clone, Debug)]
pub struct Community {
    /// Its name.
    pub name: Localized,
    /// Words that stand on every page.
    pub notice: Option<Localized>,
    /// Whose terms it uses.
    pub profile: Profile,
    /// The languages of the site; the first is that of the files.
    pub languages: Vec<Language>,
    /// The currency of the books.
    pub currency: Currency,
    /// The month in which its years of account start.
    pub year_start: YearStart,
    /// The day that counts as today, where the files say so.
    pub as_of: Option<Date>,
    /// Where the site is published, with a slash at the end.
    pub url: Option<String>,
    /// Where the files and their history can be read on the web, without a slash at the end.
    pub repository: Option<String>,
    /// Latin beginnings of voucher addresses, by the Chinese ones.
    pub voucher_slugs: Vec<(String, String)>,
    /// How many households there are.
    pub households: Option<u32>,
    /// The area on which fees are charged, in square metres.
    pub area: Option<Quantity>,
    /// What may be published.
    pub publication: Publication,
}

/// What may be published, and who said so.
#[derive(Clone, Debug)]
pub struct Publication {
    /// The decision that authorises it.
    pub decision: Option<Id<Decision>>,
    /// What it covers, in words.
    pub scope: Option<Localized>,
    /// Whether people's names in the history may be shown.
    pub names: bool,
    /// The fewest households of a group whose figures may be shown.
    pub households_min: u32,
    /// Whether the papers of vouchers are published.
    pub vouchers: bool,
    /// Budget lines whose papers are kept back, with the reason.
    pub withheld: Vec<(Vec<Id<Item>>, Localized)>,
    /// Texts that look like personal data and may pass.
    pub allowed: Vec<String>,
}

impl Publication {
    /// Why the papers of a budget line are kept back, if they are.
    pub fn withheld_reason(&self, item: Id<Item>) -> Option<&Localized> {
        let holds = |(items, _): &&(Vec<Id<Item>>, Localized)| items.contains(&item);
        self.withheld.iter().find(holds).map(|(_, reason)| reason)
    }
}
