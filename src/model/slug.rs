//! The last part of an address, made from a declared id.
//!
//! Lower-case ASCII letters, digits and hyphens, so that an address is the same
//! in every browser, file system and printed notice. It never depends on what a
//! row says or where it stands.

use pinyin::ToPinyin;
use unicode_normalization::UnicodeNormalization;

/// The most letters of an address part; file systems allow 255 bytes.
const LONGEST: usize = 80;

/// The address part of an id: `记-2025-03-012` becomes `ji-2025-03-012`.
///
/// `prefixes` are the community's own latin forms of a first Chinese word.
pub fn slug(id: &str, prefixes: &[(String, String)]) -> String {
    let replaced = prefixes.iter().find_map(|(chinese, latin)| {
        id.strip_prefix(chinese.as_str()).map(|rest| format!("{latin}{rest}"))
    });
    let text: String = replaced.as_deref().unwrap_or(id).nfkd().collect();
    let mut slug = String::new();
    for c in text.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            c if is_mark(c) => {}
            c => match c.to_pinyin() {
                Some(reading) => slug.push_str(reading.plain()),
                None => push_other(&mut slug, c),
            },
        }
    }
    let slug: String = slug.trim_matches('-').chars().take(LONGEST).collect();
    if slug.is_empty() { "x".to_owned() } else { slug }
}

/// Signs part words; letters of other scripts keep their code so that they stay apart.
fn push_other(slug: &mut String, c: char) {
    if c.is_alphanumeric() {
        slug.push_str(&format!("u{:x}", u32::from(c)));
    } else if !slug.ends_with('-') {
        slug.push('-');
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn addresses_are_made_of_ids() {
        let prefixes = [("维".to_owned(), "wx".to_owned())];
        let cases = [
            ("记-2025-03-012", "ji-2025-03-012"),
            ("付-2025-03-001", "fu-2025-03-001"),
            ("维-7", "wx-7"),
            ("E11", "e11"),
            ("3202010100", "3202010100"),
            ("Grants & Gifts", "grants-gifts"),
            ("Café", "cafe"),
            ("..", "x"),
            ("Ж1", "u4161"),
        ];
        for (id, expected) in cases {
            assert_eq!(slug(id, &prefixes), expected, "slug of {id:?}");
        }
    }
}
