//! What holds for any text at all.

use proptest::prelude::*;

use sunbook::published::neutralised;

/// Takes the apostrophe away as the documentation says.
fn original(cell: &str) -> &str {
    let bare = cell.trim_start_matches('\'');
    let first = bare.chars().find(|c| !c.is_whitespace());
    let runs =
        bare.starts_with(['\t', '\r', '\n']) || first.is_some_and(|c| "=+-@＝＋－＠".contains(c));
    if runs { cell.strip_prefix('\'').unwrap_or(cell) } else { cell }
}

proptest! {
    #[test]
    fn a_guarded_text_gives_the_original_back(text in "['=+@\t\r\n -]{0,4}\\PC{0,12}") {
        let guarded = neutralised(&text);
        prop_assert_eq!(original(&guarded), text.as_str());
    }

    #[test]
    fn nothing_that_a_spreadsheet_runs_stays_at_the_start(
        start in "[ \u{3000}]{0,2}[=+@＝＋－＠-]|[\t\r\n]",
        rest in "[A-Za-z(!|]\\PC{0,12}",
    ) {
        let text = format!("{start}{rest}");
        prop_assert!(neutralised(&text).starts_with('\''));
    }

    #[test]
    fn plain_signed_numbers_are_left_as_they_are(
        sign in "[+-]?",
        whole in "[0-9]{1,15}",
        decimals in "(\\.[0-9]{1,6})?",
    ) {
        let text = format!("{sign}{whole}{decimals}");
        prop_assert_eq!(neutralised(&text), text.as_str());
    }
}
