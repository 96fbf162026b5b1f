//! Texts of several paragraphs on one line, and which of them differ.

use super::revision::TextView;
use crate::wording::visible;

/// What stands between two paragraphs.
const BETWEEN: &str = " ¶ ";

/// A text on one line: line breaks within a paragraph become blanks.
pub(super) fn set(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " "));
    let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
    let paragraphs: Vec<String> = paragraphs.map(|it| visible(&it).into_owned()).collect();
    paragraphs.join(BETWEEN)
}

/// Leaves of two texts only the paragraphs that the other does not have, with a sign for the others.
pub(super) fn keep_differing(old: &mut TextView, new: &mut TextView) {
    if old.withheld.is_some() || new.withheld.is_some() {
        return;
    }
    let only = |text: &str, other: &str| {
        let others: Vec<&str> = other.split(BETWEEN).collect();
        let mut kept: Vec<&str> = Vec::new();
        for paragraph in text.split(BETWEEN) {
            match others.contains(&paragraph) {
                false => kept.push(paragraph),
                true if kept.last() != Some(&"…") => kept.push("…"),
                true => {}
            }
        }
        kept.join(" ")
    };
    if old.text.contains(BETWEEN) || new.text.contains(BETWEEN) {
        (old.text, new.text) = (only(&old.text, &new.text), only(&new.text, &old.text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_between_two_texts_is_shown() {
        let view = |text: &str| TextView { text: set(text), withheld: None };
        let mut old = view("One.\n\nTwo\nlines.\n\nThree.\n");
        let mut new = view("One.\n\nTwo other lines.\n\nThree.\n\nFour.");
        assert_eq!(old.text, "One. ¶ Two lines. ¶ Three.");
        keep_differing(&mut old, &mut new);
        assert_eq!(old.text, "… Two lines. …");
        assert_eq!(new.text, "… Two other lines. … Four.");
    }
}
