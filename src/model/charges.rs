//! What is charged, and where its money goes.

use super::{Declared, Id, Item};
use crate::units::Localized;

/// What is charged 收费项, such as the property fee.
#[derive(Clone, Debug)]
pub struct Charge {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The budget line of money for the year.
    pub item: Id<Item>,
    /// That of money for earlier years.
    pub arrears: Option<Id<Item>>,
    /// That of money for later years.
    pub prepaid: Option<Id<Item>>,
}

impl Declared for Charge {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}
