//! Finds its way through a style sheet: past quotes, comments and brackets, byte by byte.
//!
//! It never says what anything means, and never fails: where a sheet is not
//! closed, it says that nothing was found.

/// A stretch of a sheet that is read as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    /// Text in quotes.
    Quoted,
    /// A comment.
    Comment,
    /// An address without quotes, `url(…)`.
    Address,
    /// A sign by itself, or one that a backslash stands before.
    Sign(u8),
}

/// What begins at a byte, and where it ends; none where it never ends.
pub(super) fn stretch(text: &str, at: usize) -> Option<(Stretch, usize)> {
    let bytes = text.as_bytes();
    let ends = |from: usize, mark: u8| end_of_run(bytes, from, mark);
    match bytes[at] {
        sign @ (b'"' | b'\'') => Some((Stretch::Quoted, ends(at + 1, sign)?)),
        b'/' if bytes.get(at + 1) == Some(&b'*') => {
            let within = bytes.get(at + 2..)?;
            let length = within.windows(2).position(|pair| pair == b"*/")?;
            Some((Stretch::Comment, at + 2 + length + 2))
        }
        b'u' | b'U' if is_bare_address(bytes, at) => Some((Stretch::Address, ends(at + 4, b')')?)),
        b'\\' => Some((Stretch::Sign(b'\\'), (at + 2).min(bytes.len()))),
        sign => Some((Stretch::Sign(sign), at + 1)),
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

/// Where one of `marks` first stands outside of quotes, comments and brackets.
pub(super) fn find(text: &str, marks: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let (stretch, end) = stretch(text, at)?;
        if let Stretch::Sign(sign) = stretch {
            if depth == 0 && marks.contains(&sign) {
                return Some(at);
            }
            match sign {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.checked_sub(1)?,
                _ => {}
            }
        }
        at = end;
    }
    None
}

/// The parts between marks that stand outside of quotes, comments and brackets.
pub(super) fn parts(text: &str, mark: u8) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = find(rest, &[mark]) {
        parts.push(&rest[..at]);
        rest = &rest[at + 1..];
    }
    parts.push(rest);
    parts
}

/// What stands after the comments and blanks at the beginning.
pub(super) fn past_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some((_, after)) = rest.strip_prefix("/*").and_then(|it| it.split_once("*/")) {
        rest = after.trim_start();
    }
    rest
}

/// The name that a text begins with: letters, digits, `-` and `_`.
pub(super) fn name(text: &str) -> &str {
    let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
    &text[..text.find(|sign| !is_part(sign)).unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::{find, parts};

    #[test]
    fn marks_count_only_where_they_stand_open() {
        assert_eq!(find("a[b=\"{\"]/*{*/:not({})\\{{", b"{"), Some(23));
        assert_eq!(find("a{b", b"}"), None);
        assert_eq!(find("a}b}", b";"), None);
        assert_eq!(find("url(data:a;b/*c);", b";"), Some(16));
        assert_eq!(parts("a:is(b,c),d", b','), ["a:is(b,c)", "d"]);
    }
}
