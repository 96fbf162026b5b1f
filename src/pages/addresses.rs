//! Finds the addresses in a style sheet that would lead elsewhere from a page in a folder.
//!
//! It marks where the way to the site's root belongs; what is said in comments
//! and other quotes is no address. It never fails: what is not closed is kept
//! as it is written.

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

/// A stretch of a sheet that is read as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    /// Text in quotes.
    Quoted,
    /// An address without quotes, `url(…)`.
    Address,
    /// A comment, or one sign.
    Other,
}

/// What begins at a byte, and where it ends; none where it never ends.
fn stretch(text: &str, at: usize) -> Option<(Stretch, usize)> {
    let bytes = text.as_bytes();
    let ends = |from: usize, mark: u8| end_of_run(bytes, from, mark);
    match bytes[at] {
        sign @ (b'"' | b'\'') => Some((Stretch::Quoted, ends(at + 1, sign)?)),
        b'/' if bytes.get(at + 1) == Some(&b'*') => {
            let within = bytes.get(at + 2..)?;
            let length = within.windows(2).position(|pair| pair == b"*/")?;
            Some((Stretch::Other, at + 2 + length + 2))
        }
        b'u' | b'U' if is_bare_address(bytes, at) => Some((Stretch::Address, ends(at + 4, b')')?)),
        b'\\' => Some((Stretch::Other, (at + 2).min(bytes.len()))),
        _ => Some((Stretch::Other, at + 1)),
    }
}

/// Where a run that `mark` ends is over; what a backslash stands before ends nothing.
fn end_of_run(bytes: &[u8], from: usize, mark: u8) -> Option<usize> {
    let mut at = from;
    loop {
        match *bytes.get(at)? {
            b'\\' => at += 2,
            sign if sign == mark => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// Whether an address without quotes begins here.
fn is_bare_address(bytes: &[u8], at: usize) -> bool {
    let Some(head) = bytes.get(at..at + 4) else { return false };
    let within = bytes[at + 4..].iter().find(|sign| !sign.is_ascii_whitespace());
    head.eq_ignore_ascii_case(b"url(") && !matches!(within, Some(b'"' | b'\''))
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
