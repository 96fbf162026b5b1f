//! Markdown of a community as HTML that cannot do anything.
//!
//! Raw HTML is shown as text, links lead to pages or the web only, and images
//! from elsewhere become links. What is left passes one more wall, `ammonia`.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A mark that helps emphasis beside Chinese punctuation; taken out again.
const JOINT: char = '\u{e000}';

/// The most bytes of a text that is rendered; no notice is longer.
const LONGEST: usize = 400_000;

/// Renders Markdown. Its highest headings stand on the second level, below the page's own.
pub(super) fn to_html(text: &str) -> String {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let joined = with_joints(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let top = Parser::new_ext(&joined, options).filter_map(|event| level_of(&event)).min();
    let raise = top.map_or(0, |top| top - 1);
    let events = Parser::new_ext(&joined, options).map(|event| harmless(event, raise));
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    cleaner().clean(&out.replace(JOINT, "")).to_string()
}

/// Turns what could act into what is only shown.
fn harmless(event: Event<'_>, raise: u8) -> Event<'_> {
    match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, id: _, classes: _, attrs: _ }) => {
            Event::Start(Tag::Heading {
                level: placed(level, raise),
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(placed(level, raise))),
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: allowed(dest_url), title, id })
        }
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: allowed(dest_url), title, id })
        }
        other => other,
    }
}

/// The level of a heading, 1 to 6, where one starts.
fn level_of(event: &Event<'_>) -> Option<u8> {
    let Event::Start(Tag::Heading { level, .. }) = event else { return None };
    LEVELS.iter().zip(1..).find(|(other, _)| *other == level).map(|(_, number)| number)
}

/// A heading one level below where it was written, the highest being on the second.
fn placed(level: HeadingLevel, raise: u8) -> HeadingLevel {
    let index = LEVELS.iter().position(|other| *other == level).unwrap_or(0);
    let index = (index + 1).saturating_sub(usize::from(raise));
    LEVELS.get(index).copied().unwrap_or(HeadingLevel::H6)
}

/// The levels of headings in their order.
const LEVELS: [HeadingLevel; 6] = [
    HeadingLevel::H1,
    HeadingLevel::H2,
    HeadingLevel::H3,
    HeadingLevel::H4,
    HeadingLevel::H5,
    HeadingLevel::H6,
];

/// An address that a link may have; others lead nowhere.
fn allowed(address: CowStr<'_>) -> CowStr<'_> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    match scheme.as_deref() {
        None | Some("http" | "https" | "mailto") => address,
        Some(_) => CowStr::Borrowed("#"),
    }
}

fn cleaner() -> ammonia::Builder<'static> {
    let mut cleaner = ammonia::Builder::default();
    #[expect(clippy::disallowed_types, reason = "asked for membership alone, by the library")]
    let schemes: std::collections::HashSet<&str> = ["http", "https", "mailto"].into();
    cleaner.url_schemes(schemes).rm_tags(["img", "map", "area"]);
    cleaner
}

/// Puts a joint between `*` and Chinese punctuation beside it, where emphasis would fail.
///
/// # Source
///
/// CommonMark's rule of flanking takes full-width punctuation for a word's end.
fn with_joints(text: &str) -> String {
    let chars: Vec<char> = text.chars().filter(|c| *c != JOINT).collect();
    let mut out = String::with_capacity(text.len());
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| chars[index]);
        if c == '*' && before != Some('*') && before.is_some_and(is_full_width_mark) {
            out.push(JOINT);
        }
        out.push(c);
        let after = chars.get(index + 1).copied();
        if c == '*' && after != Some('*') && after.is_some_and(is_full_width_mark) {
            out.push(JOINT);
        }
    }
    out
}

fn is_full_width_mark(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' | '\u{2014}' | '\u{2018}'..='\u{201d}' | '\u{2026}')
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn words_are_kept_and_acts_are_not() {
        let cases = [
            ("**注意：**请业主", "<p><strong>注意：</strong>请业主</p>\n"),
            ("# 标题", "<h2>标题</h2>\n"),
            ("### 先\n#### 后", "<h2>先</h2>\n<h3>后</h3>\n"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            (
                "[a](javascript:alert(1))",
                "<p><a href=\"#\" rel=\"noopener noreferrer\">a</a></p>\n",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(to_html(text), expected, "markdown {text:?}");
        }
        assert!(!to_html("![x](http://elsewhere/x.png)").contains("<img"));
        assert!(!to_html("<img src=x onerror=alert(1)>").contains("<img"));
    }

    #[test]
    fn deep_nesting_is_survived() {
        to_html(&">".repeat(10_000));
        to_html(&"[".repeat(10_000));
        to_html(&"* ".repeat(5_000));
    }
}
