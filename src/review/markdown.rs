//! The report as Markdown, for the comment under a pull request.
//!
//! Everything that files say is data: it makes no link, no mention, no
//! heading and no HTML, and no text of any length makes the comment too long.

use super::report::{ReviewReport, Section};
use crate::diag::Value;
use crate::wording::Words;

/// The most characters of a comment; GitHub takes 65,536.
const LONGEST: usize = 60_000;

/// So many are kept for the ends of tables and the sentence on what was left out.
const KEPT: usize = 2_000;

/// The most sentences of the summary.
const MOST_POINTS: usize = 40;

/// The report as Markdown under 60,000 characters.
pub fn review_markdown(report: &ReviewReport, words: &Words) -> String {
    let mut page = Page { text: String::new(), left: LONGEST - KEPT };
    page.push(&format!("### {}\n\n{}\n\n", escape(&report.title), escape(&report.between)));
    for point in report.points.iter().take(MOST_POINTS) {
        let text = escape(&point.text);
        let line = if point.is_weighty { format!("- **{text}**\n") } else { format!("- {text}\n") };
        page.push(&line);
    }
    let mut left_out = 0;
    for section in &report.sections {
        left_out += page.section(section);
    }
    if left_out > 0 {
        let said = words.say("review-left-out", &[("count", Value::count(left_out))]);
        page.text.push_str(&format!("\n{}\n", escape(&said)));
    }
    page.text
}

struct Page {
    text: String,
    left: usize,
}

impl Page {
    /// Adds a text, unless there is no room for it.
    fn push(&mut self, text: &str) -> bool {
        // Counted as JavaScript and GitHub count: an emoji is two.
        let length = text.encode_utf16().count();
        let has_room = length <= self.left;
        if has_room {
            self.left -= length;
            self.text.push_str(text);
        }
        has_room
    }

    /// Adds a table, folded; says how many of its rows were left out.
    fn section(&mut self, section: &Section) -> usize {
        let open = if section.is_open { " open" } else { "" };
        let cell = |text: &str| escape(text);
        let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let headings = section.headings.iter().map(|(heading, _)| cell(heading)).collect();
        let rule = section
            .headings
            .iter()
            .map(|(_, is_number)| if *is_number { "---:".to_owned() } else { "---".to_owned() });
        let head = format!(
            "\n<details{open}>\n<summary>{}</summary>\n\n{}{}",
            html(&section.title),
            row(headings),
            row(rule.collect())
        );
        let end = "\n</details>\n";
        if !self.push(&head) {
            return section.rows.len();
        }
        let mut shown = 0;
        for cells in &section.rows {
            if !self.push(&row(cells.iter().map(|text| cell(text)).collect())) {
                break;
            }
            shown += 1;
        }
        self.text.push_str(end);
        section.rows.len() - shown
    }
}

/// A text with nothing that HTML would read as its own.
pub(super) fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\r' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// A text with nothing that Markdown, or a forge that shows it, would read as its own.
///
/// Behind signs that forges make into mentions and links stands a space of no width.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    let mut is_first = true;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' => {
                out.push('\\');
                out.push(letter);
            }
            '-' | '+' | '=' if is_first => {
                out.push('\\');
                out.push(letter);
            }
            '.' | ')' if next == ' ' && is_list_number(&out) => {
                out.push('\\');
                out.push(letter);
            }
            '#' if is_first => out.push_str("\\#\u{200B}"),
            '@' | '#' | '!' | '$' if next.is_alphanumeric() => {
                out.push(letter);
                out.push('\u{200B}');
            }
            ':' if next == '/' => out.push_str(":\u{200B}"),
            'w' | 'W' if is_web(letter, &letters) => {
                out.push(letter);
                out.push('\u{200B}');
            }
            other => out.push(other),
        }
        is_first = false;
    }
    out
}

/// Whether all that stands so far are a few digits, which a point would make a list.
fn is_list_number(before: &str) -> bool {
    !before.is_empty() && before.len() < 10 && before.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a `w` begins `www.`, which becomes a link of itself.
fn is_web(letter: char, rest: &std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    let mut word = std::iter::once(letter).chain(rest.clone());
    "www.".chars().all(|wanted| word.next().is_some_and(|it| it.eq_ignore_ascii_case(&wanted)))
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_that_a_file_says_becomes_more_than_text() {
        let cases = [
            ("电梯维保 3,200.00 元", "电梯维保 3,200.00 元"),
            ("a|b`c`*d*_e_", "a\\|b\\`c\\`\\*d\\*\\_e\\_"),
            ("<img src=x>", "&lt;img src=x&gt;"),
            ("[x](http://a.b)", "\\[x\\](http:\u{200B}//a.b)"),
            ("@team #12", "@\u{200B}team #\u{200B}12"),
            ("# head", "\\#\u{200B} head"),
            ("1. one", "1\\. one"),
            ("www.a.b", "w\u{200B}ww.a.b"),
            ("a\nb", "a b"),
            ("![x](y)", "!\\[x\\](y)"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected, "text {text:?}");
        }
    }
}
