//! Finds the addresses in a style sheet that would lead elsewhere from a page in a folder.
//!
//! It marks where the way to the site's root belongs; what is said in comments
//! and other quotes is no address.

use super::scan::{Stretch, stretch};

/// Stands in a prepared sheet where the way to the site's root belongs; no sheet has it.
pub(super) const ROOT: char = '\0';

/// The sheet with [`ROOT`] before each address that counts from the sheet's own place.
pub(super) fn rooted(sheet: &str) -> String {
    let sheet = &sheet.replace(ROOT, "\u{fffd}");
    let mut rooted = String::with_capacity(sheet.len());
    let (mut at, mut copied) = (0, 0);
    while at < sheet.len() {
        let Some((kind, end)) = stretch(sheet, at) else { break };
        let address = match kind {
            Stretch::Address => sheet[at + 4..].trim_start(),
            Stretch::Quoted if takes_address(&sheet[..at]) => &sheet[at + 1..],
            _ => "/",
        };
        if is_relative(address) {
            let start = sheet.len() - address.len();
            rooted.push_str(&sheet[copied..start]);
            rooted.push(ROOT);
            copied = start;
        }
        at = end;
    }
    rooted.push_str(&sheet[copied..]);
    rooted
}

/// Whether what is quoted next is an address.
fn takes_address(before: &str) -> bool {
    let before = before.trim_end().as_bytes();
    let ends = |word: &str| {
        before.len() >= word.len()
            && before[before.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
    };
    ends("url(") || ends("@import")
}

/// Whether an address counts from where it stands: it names no scheme, server, root or mark.
fn is_relative(address: &str) -> bool {
    let scheme = address.find(|sign: char| !sign.is_ascii_alphanumeric() && !"+-.".contains(sign));
    let is_whole = scheme.is_some_and(|end| address[end..].starts_with(':'));
    !is_whole && !address.starts_with(['/', '#', '"', '\'', ')'])
}

#[cfg(test)]
mod tests {
    use super::rooted;

    #[test]
    fn only_addresses_that_count_from_the_sheet_are_marked() {
        let sheet = "/* url(a) */ @import \"b.css\"; .c{content:\"url(d)\";src:url( e.png ),\
            url('f'),URL(/g),url(data:h),url(#i),url(\"https://j\")}.字{background:url(字)";
        let marked = "/* url(a) */ @import \"\0b.css\"; .c{content:\"url(d)\";src:url( \0e.png ),\
            url('\0f'),URL(/g),url(data:h),url(#i),url(\"https://j\")}.字{background:url(\0字)";
        assert_eq!(rooted(sheet), marked);
    }
}
