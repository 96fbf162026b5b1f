//! How wide a text will stand, and what to do where there is no room for it.
//!
//! No font is read: the widths are those of common sans-serif faces, a little
//! on the wide side, so that a text of any of them fits.

use unicode_width::UnicodeWidthChar;

/// The size of every text, in units, as the stylesheet sets it: on a phone a unit is a pixel,
/// and nobody should have to read less than this.
pub(super) const SIZE: i32 = 12;

/// The width of a text, in tenths of a unit.
pub(super) fn width(text: &str) -> i32 {
    let thousandths: i64 = text.chars().map(thousandths).sum();
    let tenths = thousandths.saturating_mul(i64::from(SIZE)) / 100;
    i32::try_from(tenths).unwrap_or(i32::MAX / 4)
}

/// The width of a character, in thousandths of the font's size.
fn thousandths(character: char) -> i64 {
    match character.width() {
        Some(2) => 1000,
        Some(0) | None => 0,
        _ => match character {
            'i' | 'j' | 'l' | '.' | ',' | '\'' | '|' | ' ' | ':' | ';' => 300,
            'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '/' => 400,
            'm' | 'w' | 'M' | 'W' | '%' | '@' => 930,
            'A'..='Z' | '+' | '−' | '…' | '¥' | '&' => 680,
            _ if character.is_ascii() => 580,
            _ => 750,
        },
    }
}

/// The first of `texts` that fits into `room`, else the last one cut to fit.
pub(super) fn fitting(texts: &[&str], room: i32) -> String {
    let fits = |text: &&&str| width(text) <= room;
    match texts.iter().find(fits) {
        Some(text) => (*text).to_owned(),
        None => cut(texts.last().copied().unwrap_or_default(), room),
    }
}

/// A text cut so that it fits with an ellipsis; nothing where not even two characters do.
fn cut(text: &str, room: i32) -> String {
    let mut kept = String::new();
    for character in text.chars() {
        kept.push(character);
        if width(&kept) + width("…") > room {
            kept.pop();
            break;
        }
    }
    let kept = kept.trim_end();
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_wider_than_figures() {
        assert_eq!(width("物业费"), 360);
        assert_eq!(width("7"), 69);
        assert_eq!(width("7月"), 189);
    }

    #[test]
    fn a_name_gives_way_to_its_short_form_and_then_to_an_ellipsis() {
        let names = ["小区公共收益分成", "公共收益"];
        assert_eq!(fitting(&names, 1000), "小区公共收益分成");
        assert_eq!(fitting(&names, 500), "公共收益");
        assert_eq!(fitting(&names, 400), "公共…");
        assert_eq!(fitting(&names, 100), "", "no room for anything");
    }
}
