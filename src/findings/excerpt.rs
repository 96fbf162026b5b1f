//! The piece of a line that a finding points into, fit for a terminal.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::wording::visible;

/// A piece of one line, and the stretch of it that is meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The piece, with `…` where the line was cut and every hidden character shown.
    pub(super) shown: String,
    /// The bytes of it that are meant.
    pub(super) span: Range<usize>,
}

/// The most terminal columns before what is meant.
const BEFORE: usize = 60;

/// The most terminal columns from there on.
const AFTER: usize = 60;

const CUT: char = '…';

/// The surroundings of `start` on its line, as far as a terminal is wide.
///
/// A stretch of several lines is shown by its first one. No more of the text
/// is looked at than is shown, as a line may be megabytes long.
pub(super) fn excerpt(text: &str, start: usize, end: usize) -> Excerpt {
    let start = text.floor_char_boundary(start);
    let mut shown = before(&text[..start]);
    let from = shown.len();
    let mut until = from;
    let mut width = 0;
    for (at, c) in text[start..].char_indices() {
        if matches!(c, '\n' | '\r') {
            break;
        }
        let piece = piece(c);
        width += columns(&piece);
        if width > AFTER {
            shown.push(CUT);
            break;
        }
        shown.push_str(&piece);
        if start + at < end {
            until = shown.len();
        }
    }
    Excerpt { shown, span: from..until }
}

/// The end of the line that `text` breaks off in.
fn before(text: &str) -> String {
    let mut pieces = Vec::new();
    let mut width = 0;
    for c in text.chars().rev() {
        if matches!(c, '\n' | '\r' | '\u{feff}') {
            break;
        }
        let piece = piece(c);
        width += columns(&piece);
        if width > BEFORE {
            pieces.push(CUT.to_string());
            break;
        }
        pieces.push(piece);
    }
    pieces.into_iter().rev().collect()
}

/// A character as it is shown: blanks for a tab, a code point for what cannot be seen.
fn piece(c: char) -> String {
    match c {
        '\t' => "    ".to_owned(),
        c => visible(c.encode_utf8(&mut [0; 4])).into_owned(),
    }
}

fn columns(piece: &str) -> usize {
    piece.chars().map(|c| c.width().unwrap_or(1)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_shown_with_what_is_meant() {
        let text = "日期,金额\n2025-03-05,1,5\r\n";
        let at = text.find("1,5").unwrap();
        let expected = Excerpt { shown: "2025-03-05,1,5".to_owned(), span: 11..14 };
        assert_eq!(excerpt(text, at, at + 3), expected);
        let whole = excerpt(text, 0, text.len());
        assert_eq!((&*whole.shown, whole.span), ("日期,金额", 0..13));
        assert_eq!(excerpt(text, text.len(), text.len()).shown, "");
    }

    #[test]
    fn a_long_line_is_cut_around_what_is_meant() {
        let text = format!("{}错{}", "前".repeat(100), "后".repeat(100));
        let found = excerpt(&text, 300, 303);
        assert_eq!(found.shown, format!("…{}错{}…", "前".repeat(30), "后".repeat(29)));
        assert_eq!(&found.shown[found.span], "错");
    }

    #[test]
    fn hidden_characters_are_shown() {
        let found = excerpt("a\u{202e}b\tc\u{0}", 1, 4);
        assert_eq!(found.shown, "a⟨U+202E⟩b    c⟨U+0000⟩");
        assert_eq!(&found.shown[found.span], "⟨U+202E⟩");
    }
}
