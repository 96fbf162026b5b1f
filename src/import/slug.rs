//! Ids made from texts of a source: readable, and the same for the same text.

use crate::records::ledger::VOID_WORDS;
use crate::records::{LONGEST, is_id_character, is_total};

/// An id from free text: small letters, with `-` for what an id cannot hold.
///
/// Letters of every script stay as they are. `None` where nothing is left.
pub(super) fn slug(text: &str) -> Option<String> {
    tidy(&text.to_lowercase())
}

/// An id from a code: as it is written, leading zeros too.
pub(super) fn code(text: &str) -> Option<String> {
    tidy(text)
}

fn tidy(text: &str) -> Option<String> {
    let words = text.split(|c: char| !is_id_character(c)).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    let mut id: String = String::with_capacity(joined.len());
    for c in joined.chars().take(LONGEST) {
        if c != '-' || !id.ends_with('-') {
            id.push(c);
        }
    }
    let id = id.trim_matches('-');
    match id {
        "" => None,
        // Words that a table reads as something other than an id.
        word if VOID_WORDS.contains(&word) || is_total(word) => Some(format!("{word}-1")),
        id => Some(id.to_owned()),
    }
}

/// The first of `id`, `id-2`, `id-3`, … that is free.
pub(super) fn free(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(id) {
        return id.to_owned();
    }
    let mut number = 2;
    loop {
        let suffix = format!("-{number}");
        let kept: String = id.chars().take(LONGEST - suffix.len()).collect();
        let candidate = format!("{kept}{suffix}");
        if !is_taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_stay_readable() {
        let cases = [
            ("Grants & Subsidies", Some("grants-subsidies")),
            ("物业费（高层）", Some("物业费-高层")),
            ("46290475 - 1", Some("46290475-1")),
            ("Total", Some("total-1")),
            ("作废", Some("作废-1")),
            (" / ", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(slug(text).as_deref(), expected, "text {text:?}");
        }
        assert_eq!(code("0021 A").as_deref(), Some("0021-A"));
        assert_eq!(free("a", |id| id == "a" || id == "a-2"), "a-3");
        assert_eq!(slug(&"x".repeat(80)).map(|id| id.len()), Some(LONGEST));
    }
}
