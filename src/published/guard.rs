//! Texts that a spreadsheet would take for formulas.

use std::borrow::Cow;

/// The text as a spreadsheet may hold it: what it would run has an apostrophe before it.
///
/// Plain signed numbers such as `-12.50` stay as they are. A text that already
/// starts with apostrophes and goes on like a formula gets one more, so that
/// taking one away always gives the original back.
pub fn neutralised(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    if runs(bare) && !is_plain_number(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a spreadsheet might run the text; some skip blanks, some read full-width signs.
fn runs(text: &str) -> bool {
    let first = text.chars().next();
    let shown = text.chars().find(|c| !c.is_whitespace());
    first.is_some_and(|c| matches!(c, '\t' | '\r' | '\n'))
        || shown.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}

/// Whether the text is a number with an optional sign and nothing else.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, decimals]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}
