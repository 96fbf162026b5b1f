//! Values as a script may hold them, whatever a cell says.

use std::fmt::{Display, Write as _};

use crate::wording::straight;

/// The function of the page that every file calls.
const CALLED: &str = "sunbookSearch";

/// An object while it is written.
pub(super) struct Script {
    text: String,
    is_first: bool,
}

impl Script {
    /// A file of one kind.
    pub(super) fn new(part: &str) -> Self {
        let text = format!("{CALLED}({{\"part\":\"{part}\"");
        Self { text, is_first: true }
    }

    /// The whole file.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("});\n");
        self.text
    }

    /// Adds a text.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        push_text(&mut self.text, value);
    }

    /// Adds a number or a flag.
    pub(super) fn plain(&mut self, key: &str, value: impl Display) {
        self.key(key);
        let _: std::fmt::Result = write!(self.text, "{value}");
    }

    /// Adds a list that `fill` writes item by item.
    pub(super) fn list(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        self.key(key);
        self.nested(fill);
    }

    /// Adds a list as an item of a list.
    pub(super) fn items(&mut self, fill: impl FnOnce(&mut Self)) {
        self.between();
        self.nested(fill);
    }

    /// Adds a text to a list.
    pub(super) fn item(&mut self, value: &str) {
        self.between();
        push_text(&mut self.text, value);
    }

    /// Adds a number to a list.
    pub(super) fn number(&mut self, value: impl Display) {
        self.between();
        let _: std::fmt::Result = write!(self.text, "{value}");
    }

    /// Adds a column in which values often repeat: each value and how many times it stands there.
    pub(super) fn runs<T: PartialEq + Display>(
        &mut self,
        key: &str,
        values: impl Iterator<Item = T>,
    ) {
        let mut runs: Vec<(T, usize)> = Vec::new();
        for value in values {
            match runs.last_mut().filter(|(last, _)| *last == value) {
                Some((_, count)) => *count += 1,
                None => runs.push((value, 1)),
            }
        }
        self.list(key, |list| {
            for (value, count) in runs {
                list.number(value);
                list.number(count);
            }
        });
    }

    fn nested(&mut self, fill: impl FnOnce(&mut Self)) {
        self.text.push('[');
        self.is_first = true;
        fill(self);
        self.is_first = false;
        self.text.push(']');
    }

    fn key(&mut self, key: &str) {
        let _: std::fmt::Result = write!(self.text, ",\n\"{key}\":");
    }

    fn between(&mut self) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
    }
}

/// Appends a text in quotation marks.
///
/// What would turn the words around it is shown as on the pages; what could end the script or
/// break the line is written as a code.
fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in straight(text).chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            letter if is_plain(letter) => out.push(letter),
            letter => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    let _: std::fmt::Result = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
}

/// Whether a letter stands for itself in every place that a script may be pasted into.
fn is_plain(letter: char) -> bool {
    let is_format = matches!(letter,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    !(letter.is_control() || is_format || matches!(letter, '<' | '>' | '&'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_text_stays_a_text() {
        let mut file = Script::new("x");
        file.list("a", |list| {
            list.item("</script>\u{2028}\"\\");
            list.items(|list| list.number(1));
            list.item("a\u{202e}\u{e0001}\n");
        });
        file.text("b", "电梯");
        let expected = "sunbookSearch({\"part\":\"x\",\n\"a\":[\"\\u003c/script\\u003e\\u2028\\\"\\\\\",[1],\
                        \"a⟨U+202E⟩\\udb40\\udc01\\u000a\"],\n\"b\":\"电梯\"});\n";
        assert_eq!(file.finish(), expected);
    }

    #[test]
    fn what_repeats_is_counted() {
        let mut file = Script::new("x");
        file.runs("a", [7, 7, 2].into_iter());
        assert!(file.finish().contains("\"a\":[7,2,2,1]"));
    }
}
