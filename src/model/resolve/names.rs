//! Declaring things once, and finding what a reference names.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::model::{Declared, Id, Register, slug};
use crate::records::nearest;

const DUPLICATE_ID: Code = Code("duplicate-id");
const ADDRESS_COLLISION: Code = Code("address-collision");
const UNKNOWN_REFERENCE: Code = Code("unknown-reference");

/// A register that is being filled, with the place of each declaration.
pub(super) struct Declarations<T> {
    /// What was declared so far.
    pub(super) register: Register<T>,
    places: BTreeMap<String, Place>,
}

impl<T: Declared> Declarations<T> {
    pub(super) fn new() -> Self {
        Self { register: Register::default(), places: BTreeMap::new() }
    }

    /// Adds a thing; one whose id differs from an earlier one in nothing but form is reported.
    pub(super) fn declare(&mut self, value: T, place: Place, report: &mut Report) -> Option<Id<T>> {
        let key = folded(value.id());
        if let Some(first) = self.places.get(&key) {
            let finding = Finding::error(DUPLICATE_ID, place).with("id", value.id());
            report.push(finding.related(*first));
            return None;
        }
        self.places.insert(key, place);
        Some(self.register.add(value))
    }
}

/// An id without the differences that people do not see: width, case, composition.
pub(super) fn folded(id: &str) -> String {
    id.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect()
}

/// Addresses that are taken, each with the id that took it.
#[derive(Default)]
pub(super) struct Addresses {
    taken: BTreeMap<String, (String, Place)>,
    prefixes: Vec<(String, String)>,
}

impl Addresses {
    /// Addresses whose Chinese first words have these latin forms.
    pub(super) fn with_prefixes(prefixes: Vec<(String, String)>) -> Self {
        Self { taken: BTreeMap::new(), prefixes }
    }

    /// The address part of an id; two ids with one address are reported.
    pub(super) fn take(&mut self, id: &str, place: Place, report: &mut Report) -> String {
        let slug = slug(id, &self.prefixes);
        match self.taken.get(&slug) {
            Some((other, first)) if other != id => {
                let finding = Finding::error(ADDRESS_COLLISION, place)
                    .with("id", id)
                    .with("other", other.as_str())
                    .with("address", slug.as_str());
                report.push(finding.related(*first));
            }
            Some(_) => {}
            None => {
                self.taken.insert(slug.clone(), (id.to_owned(), place));
            }
        }
        slug
    }
}

/// What a reference names; one that leads nowhere is reported with the nearest name.
///
/// `what` is the catalogue's word for the kind of thing.
pub(super) fn find<T: Declared>(
    register: &Register<T>,
    what: &'static str,
    reference: &At<impl AsRef<str>>,
    report: &mut Report,
) -> Option<Id<T>> {
    let text = reference.value.as_ref();
    let found = register.find(text);
    if found.is_none() {
        report.push(unknown(what, text, reference.place, register.names()));
    }
    found
}

/// A finding that a reference leads nowhere.
pub(super) fn unknown<'n>(
    what: &'static str,
    text: &str,
    place: Place,
    names: impl IntoIterator<Item = &'n str>,
) -> Finding {
    let finding =
        Finding::error(UNKNOWN_REFERENCE, place).with("what", Value::Word(what)).with("text", text);
    match nearest(text, names) {
        Some(near) => finding.with("near", near).hint("hint-near"),
        None => finding,
    }
}

/// What an optional reference names.
pub(super) fn find_some<T: Declared, S: AsRef<str>>(
    register: &Register<T>,
    what: &'static str,
    reference: Option<&At<S>>,
    report: &mut Report,
) -> Option<Id<T>> {
    reference.and_then(|reference| find(register, what, reference, report))
}
