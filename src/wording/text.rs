//! Texts quoted from files, made safe to read.

use std::borrow::Cow;

/// The text with every character shown that would hide or turn what stands around it.
///
/// A name with a bidirectional override could make an amount read backwards,
/// and a zero-width space lets two ids look alike. Both are written as code
/// points, `⟨U+202E⟩`. Joiners stay: scripts and emoji need them.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return Cow::Borrowed(text);
    }
    shown(text, is_hidden)
}

/// The text with the letters of a kind written as code points.
fn shown(text: &str, is_it: fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(is_it) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_it(letter) {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// Whether a text holds characters that turn the order of what stands around them.
pub fn is_turned(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(turns)
}

/// The text with those characters shown that turn the order of what stands around them.
pub fn straight(text: &str) -> Cow<'_, str> {
    shown(text, turns)
}

/// Embeddings, overrides and isolates of the bidirectional algorithm, and its marks.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mislead_a_reader_is_shown() {
        let cases = [
            ("E11", "E11"),
            ("7#地下管道抢修", "7#地下管道抢修"),
            ("家庭 👨\u{200D}👩", "家庭 👨\u{200D}👩"),
            ("a\u{202E}00.05", "a⟨U+202E⟩00.05"),
            ("电\u{200B}梯", "电⟨U+200B⟩梯"),
            ("一行\n两行", "一行⟨U+000A⟩两行"),
            ("\u{7}", "⟨U+0007⟩"),
        ];
        for (text, expected) in cases {
            assert_eq!(visible(text), expected, "text {text:?}");
        }
    }
}
