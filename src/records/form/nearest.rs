//! The declared name that a misspelt one most likely meant.

use unicode_normalization::UnicodeNormalization;

use super::text::code_point;

/// The name in `names` that is nearest to `text`, if one is near enough.
///
/// Width, case and blanks do not count; beyond them at most a third of the
/// letters may differ, and at least one must agree. Bare numbers are near nothing.
pub(crate) fn nearest<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wanted = folded(text);
    if wanted.iter().all(char::is_ascii_digit) {
        return None;
    }
    let most = (wanted.len() / 3).max(usize::from(wanted.len() > 1));
    names
        .into_iter()
        .map(|name| (distance(&wanted, &folded(name)), name))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The characters of `text` that `meant` has not and that are easily taken for others.
///
/// Each by its code point: the full-width `；`, the Cyrillic `а`, blanks that
/// do not break and characters without width look right and are not.
pub(crate) fn lookalikes(text: &str, meant: &str) -> Vec<String> {
    let mut odd: Vec<String> = Vec::new();
    for c in text.chars().take(64).filter(|c| is_lookalike(*c) && !meant.contains(*c)) {
        let point = code_point(c);
        if !odd.contains(&point) {
            odd.push(point);
        }
    }
    odd
}

fn is_lookalike(c: char) -> bool {
    is_invisible(c)
        || c.is_whitespace()
        || matches!(
            c,
            '\u{300}'..='\u{36f}'
            | '\u{370}'..='\u{52f}'
            | '\u{2e80}'..='\u{2fdf}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}'
        )
}

fn folded(text: &str) -> Vec<char> {
    let without_blanks = text.nfkc().filter(|c| !c.is_whitespace() && !is_invisible(*c));
    without_blanks.flat_map(char::to_lowercase).take(64).collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(last[j] + 1).min(row[j - 1] + 1);
            let is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if is_swap {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        let names = ["voucher", "凭证号", "date", "日期", "amount", "收入", "支出"];
        let cases = [
            ("vouhcer", Some("voucher")),
            ("凭证", Some("凭证号")),
            ("ＤＡＴＥ ", Some("date")),
            ("amonut", Some("amount")),
            ("收\u{200b}入", Some("收入")),
            ("经办", None),
            ("x", None),
        ];
        for (text, expected) in cases {
            assert_eq!(nearest(text, names), expected, "near {text:?}");
        }
    }
    #[test]
    fn characters_that_only_look_right_are_named() {
        assert_eq!(lookalikes("d\u{430}te", "date"), ["U+0430"]);
        assert_eq!(lookalikes("摘要：en", "摘要:en"), ["U+FF1A"]);
        assert_eq!(lookalikes("收\u{200b}入\u{a0}", "收入"), ["U+200B", "U+00A0"]);
        assert!(lookalikes("Date", "date").is_empty());
    }
}
