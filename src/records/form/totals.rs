//! Rows of sums, which people type below a table and which are no entries.

/// Whether a cell has a word that stands at the head of a row of sums.
pub(crate) fn is_total(text: &str) -> bool {
    const WORDS: [&str; 8] =
        ["合计", "总计", "小计", "累计", "本月合计", "total", "subtotal", "grand total"];
    // Most rows begin with a number of some kind, which none of the words has.
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '　' | ':' | '：')).collect();
    let text = text.to_lowercase();
    WORDS.iter().any(|word| word.replace(' ', "") == text)
}
