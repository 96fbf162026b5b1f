//! Settings as text, with a note for the reader on every line.

use std::fmt::Write as _;

/// The mapping as it is written.
pub(super) struct Text {
    pub(super) body: String,
    pub(super) is_chinese: bool,
}

impl Text {
    pub(super) fn table(&mut self, name: &str) {
        let _ = writeln!(self.body, "\n[{name}]");
    }

    pub(super) fn comment(&mut self, chinese: &str, english: &str) {
        let _ = writeln!(self.body, "# {}", if self.is_chinese { chinese } else { english });
    }

    pub(super) fn key(&mut self, name: &str, value: &str, chinese: &str, english: &str) {
        self.line(name, &quoted(value), if self.is_chinese { chinese } else { english });
    }

    pub(super) fn number(&mut self, name: &str, value: usize, chinese: &str, english: &str) {
        self.line(name, &value.to_string(), if self.is_chinese { chinese } else { english });
    }

    pub(super) fn line(&mut self, name: &str, value: &str, note: &str) {
        let _ = match note {
            "" => writeln!(self.body, "{name} = {value}"),
            note => writeln!(self.body, "{name} = {value}  # {note}"),
        };
    }
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
