//! The form of ids: names that stay the same, in every spreadsheet and every address.

use super::text::code_point;
use crate::diag::{Code, Finding, Place, Severity};
use crate::units::suggest_date;

const BAD_ID: Code = Code("bad-id");
const ID_LIKE_DATE: Code = Code("id-like-date");

/// The most characters an id may have, so that addresses stay portable.
pub(crate) const LONGEST: usize = 60;

/// What is wrong with an id, if anything is.
pub(crate) fn id_fault(id: &str, place: Place) -> Option<Finding> {
    if id.chars().count() > LONGEST {
        return Some(Finding::error(BAD_ID, place).with("text", id).hint("hint-long"));
    }
    let odd = id.chars().find(|c| !is_id_character(*c))?;
    let finding = Finding::error(BAD_ID, place).with("text", id);
    Some(finding.with("character", code_point(odd)).hint("hint-character"))
}

/// A declared id that a spreadsheet would turn into a date.
pub(crate) fn date_like_id(id: &str, place: Place) -> Option<Finding> {
    let is_month = crate::units::Period::parse(id).is_some() && id.contains('-');
    (is_month || suggest_date(id).is_some())
        .then(|| Finding::new(ID_LIKE_DATE, Severity::Warning).at(place).with("text", id))
}

/// Letters and digits of any script, and signs that keep their meaning everywhere.
///
/// Left out are the signs that other rules use: `;` parts lists, `:` qualifies,
/// `/` parts a voucher from its entry, quotes and brackets open and close.
pub(crate) fn is_id_character(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '#' | '+')
}
