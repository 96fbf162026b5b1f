//! Files in, findings out: the one helper that knows how a community is read.

use sunbook::diag::Report;
use sunbook::findings::{self, Colour};
use sunbook::records;
use sunbook::sources::{Files, Memory};
use sunbook::units::{Currency, Language, YearStart};
use sunbook::wording::{Catalogue, Words};

/// The smallest settings of a community.
pub(crate) const COMMUNITY: &str = "format = 1\nname = \"某社区\"\ncurrency = \"CNY\"\n";

/// What was read of a community, and what was found.
pub(crate) struct Checked {
    files: Files,
    report: Report,
    /// Whether something had to be left out; `None` where nothing could be read.
    pub(crate) is_partial: Option<bool>,
}

/// Reads a community of one string, each file under a line `-- path --`.
pub(crate) fn check(text: &str) -> Checked {
    check_memory(Memory::parse(text))
}

/// Reads one file beside the smallest settings, or in their place.
pub(crate) fn check_file(path: &str, bytes: impl Into<Vec<u8>>) -> Checked {
    let mut memory = Memory::default();
    memory.insert("community.toml", COMMUNITY);
    memory.insert(path, bytes);
    check_memory(memory)
}

fn check_memory(memory: Memory) -> Checked {
    let wanted = |path: &str| records::kind_of(path).is_some();
    let files = Files::read(&memory, wanted).expect("memory can be read");
    let mut report = Report::default();
    let records = records::read(&files, &mut report);
    let is_partial = records.map(|records| records.is_partial);
    report.sort();
    Checked { files, report, is_partial }
}

/// The words of a built-in language.
pub(crate) fn words(tag: &str) -> Words {
    let language = Language::parse(tag).expect("a tag");
    let words = Catalogue::built_in().words(&language, Currency::CNY, YearStart::JANUARY);
    words.expect("a language")
}

impl Checked {
    /// Each finding as `code line:column`.
    pub(crate) fn found(&self) -> Vec<String> {
        let document = self.json(&words("en"));
        let diagnostics = document["diagnostics"].as_array().expect("a list");
        diagnostics
            .iter()
            .map(|it| match it["line"].as_u64() {
                Some(line) => format!("{} {line}:{}", text_of(&it["code"]), it["column"]),
                None => text_of(&it["code"]).to_owned(),
            })
            .collect()
    }

    /// The sentence and the hint of each finding.
    pub(crate) fn says(&self, words: &Words) -> Vec<String> {
        let document = self.json(words);
        let diagnostics = document["diagnostics"].as_array().expect("a list");
        diagnostics
            .iter()
            .map(|it| {
                let hint = it["hint"].as_str().map(|hint| format!(" {hint}"));
                format!("{}{}", text_of(&it["message"]), hint.unwrap_or_default())
            })
            .collect()
    }

    /// The findings as JSON.
    pub(crate) fn json(&self, words: &Words) -> serde_json::Value {
        serde_json::from_str(&findings::json(&self.report, &self.files, words)).expect("JSON")
    }

    /// The findings as text without colour.
    pub(crate) fn text(&self, words: &Words) -> String {
        findings::text(&self.report, &self.files, words, Colour::Never)
    }

    /// The findings as coloured text.
    pub(crate) fn coloured(&self, words: &Words) -> String {
        findings::text(&self.report, &self.files, words, Colour::Always)
    }

    /// The findings as SARIF.
    pub(crate) fn sarif(&self, words: &Words) -> serde_json::Value {
        serde_json::from_str(&findings::sarif(&self.report, &self.files, "", words)).expect("JSON")
    }

    /// The findings as annotations.
    pub(crate) fn github(&self, words: &Words) -> String {
        findings::github(&self.report, &self.files, "books/", words)
    }
}

fn text_of(value: &serde_json::Value) -> &str {
    value.as_str().expect("a text")
}
