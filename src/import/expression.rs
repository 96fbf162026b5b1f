//! Where a value comes from: a column of the source by one of its headings, or several joined.

use std::borrow::Cow;

use crate::diag::{At, Place};
use crate::units::half_width;

/// A value as a mapping describes it: alternatives, of which the first that fits is used.
#[derive(Clone, Debug)]
pub(super) struct Expression {
    /// Where the mapping says it.
    pub(super) place: Place,
    /// `Paid Date`, or `{Department} / {Category}`.
    pub(super) alternatives: Vec<String>,
}

impl Expression {
    /// The alternatives that a mapping lists, if it lists any.
    pub(super) fn of(texts: &[At<&str>]) -> Option<Self> {
        let place = texts.first()?.place.to(texts.last()?.place);
        let alternatives = texts.iter().map(|text| text.value.to_owned()).collect();
        Some(Self { place, alternatives })
    }

    /// The first alternative whose columns all stand among `headings`.
    pub(super) fn bind(&self, headings: &[String]) -> Option<Bound> {
        self.alternatives.iter().find_map(|text| Bound::new(text, headings))
    }
}

/// A heading as it is compared: case, blanks, width and `_` do not count.
pub(super) fn folded(heading: &str) -> String {
    let plain = heading.chars().filter_map(half_width).filter(|c| !matches!(c, '_' | '\u{feff}'));
    plain.flat_map(char::to_lowercase).collect()
}

/// An expression whose columns have been found in one source.
#[derive(Clone, Debug)]
pub(super) struct Bound(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Cell(usize),
}

impl Bound {
    fn new(text: &str, headings: &[String]) -> Option<Self> {
        let find = |name: &str| {
            let name = folded(name);
            headings.iter().position(|heading| *heading == name)
        };
        if !text.contains('{') {
            return Some(Self(vec![Part::Cell(find(text)?)]));
        }
        let mut parts = Vec::new();
        for piece in text.split_inclusive('}') {
            let (before, name) = match piece.split_once('{') {
                Some((before, name)) => (before, name.strip_suffix('}')),
                None => (piece, None),
            };
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            if let Some(name) = name {
                parts.push(Part::Cell(find(name)?));
            }
        }
        Some(Self(parts))
    }

    /// What a row says, on one line; a joining text is left out beside an empty cell.
    pub(super) fn text<'c>(&self, cells: &'c [At<Cow<'_, str>>]) -> Cow<'c, str> {
        let cell = |position: usize| cells.get(position).map_or("", |cell| &*cell.value);
        if let [Part::Cell(position)] = self.0.as_slice() {
            return one_line(cell(*position));
        }
        let mut text = String::new();
        let mut joint: Option<&str> = None;
        for (index, part) in self.0.iter().enumerate() {
            match part {
                Part::Text(between) => {
                    joint = (index == 0 || !text.is_empty()).then_some(between.as_str());
                    if index + 1 == self.0.len() {
                        text.push_str(joint.unwrap_or(""));
                    }
                }
                Part::Cell(position) => {
                    let value = one_line(cell(*position));
                    if !value.is_empty() {
                        text.push_str(joint.take().unwrap_or(""));
                        text.push_str(&value);
                    }
                }
            }
        }
        Cow::Owned(text)
    }

    /// Where the row says it: its first cell.
    pub(super) fn place(&self, cells: &[At<Cow<'_, str>>]) -> Option<Place> {
        let first = self.0.iter().find_map(|part| match part {
            Part::Cell(position) => Some(*position),
            Part::Text(_) => None,
        })?;
        cells.get(first).map(|cell| cell.place)
    }
}

/// The text without blanks around it, and with one blank for each stretch of them.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let is_plain = !text.contains(|c: char| c.is_whitespace() && c != ' ') && !text.contains("  ");
    if is_plain {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;

    #[test]
    fn columns_are_found_by_any_of_their_headings_and_joined() {
        let headings = ["Supplier Name", "paid_date", "金 额"].map(folded);
        let place = Place::top(FileId(0));
        let row =
            ["Green  Lane\nLtd ", "07/04/2015", ""].map(|text| At::new(Cow::from(text), place));
        let cases = [
            (&["supplier_name"][..], Some("Green Lane Ltd")),
            (&["Payee", "PAID DATE"][..], Some("07/04/2015")),
            (&["{Paid Date}: {Supplier Name}"][..], Some("07/04/2015: Green Lane Ltd")),
            (&["{Supplier Name} / {金额}"][..], Some("Green Lane Ltd")),
            (&["{金额} / {Paid Date}"][..], Some("07/04/2015")),
            (&["No. {Paid Date}"][..], Some("No. 07/04/2015")),
            (&["{Payee}", "金额"][..], Some("")),
            (&["Payee"][..], None),
        ];
        for (texts, expected) in cases {
            let alternatives = texts.iter().map(|text| (*text).to_owned()).collect();
            let bound = Expression { place, alternatives }.bind(&headings);
            let actual = bound.map(|bound| bound.text(&row).into_owned());
            assert_eq!(actual.as_deref(), expected, "expression {texts:?}");
        }
    }
}
