//! A style sheet as rules, each with what must be on a page for it to matter.
//!
//! Values are never understood and nothing is rearranged. What is not known
//! here (other at-rules, nesting, what is not closed) is kept as it is written.

use std::collections::BTreeMap;

use super::scan::{find, name, parts, past_comments};

/// Names of one kind with their numbers, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Names {
    names: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Names {
    /// The number of a name, a new one where it is new.
    fn add(&mut self, name: &str) -> usize {
        if let Some(number) = self.get(name) {
            return number;
        }
        self.numbers.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
        self.names.len() - 1
    }

    /// The number of a name, where it is known.
    pub(super) fn get(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    /// All names in the order of their numbers.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// A part of a sheet.
#[derive(Debug)]
pub(super) enum Part {
    /// Text that every page takes as it is.
    Plain(String),
    /// Rules under a condition, such as `@media print`.
    Group(String, Vec<Part>),
    /// A rule.
    Rule(Rule),
}

/// A rule: for which elements it is, and what it says of them.
#[derive(Debug)]
pub(super) struct Rule {
    /// Its selectors; the rule matters to a page that has what one of them asks for.
    pub(super) selectors: Vec<Selector>,
    /// What it says, in order.
    pub(super) lines: Vec<Line>,
    /// The properties of the sheet's own that it takes values from, other than to make others.
    pub(super) takes: Vec<usize>,
}

/// One selector of a rule.
#[derive(Debug)]
pub(super) struct Selector {
    /// As written.
    pub(super) text: String,
    /// The classes and ids without any of which it finds nothing.
    pub(super) marks: Vec<usize>,
}

/// One line of a rule.
#[derive(Debug)]
pub(super) struct Line {
    /// As written.
    pub(super) text: String,
    /// The property of the sheet's own that it gives a value to.
    pub(super) gives: Option<usize>,
    /// The properties of the sheet's own that it takes values from.
    pub(super) takes: Vec<usize>,
}

/// What a sheet says, and the names that it says it with.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Its parts in order.
    pub(super) parts: Vec<Part>,
    /// Its classes and ids, without their signs.
    pub(super) marks: Names,
    /// Its own properties.
    pub(super) properties: Names,
}

impl Rules {
    /// Reads a sheet.
    pub(super) fn read(sheet: &str) -> Self {
        let mut rules = Self::default();
        rules.parts = rules.parts_of(sheet);
        rules
    }

    fn parts_of(&mut self, text: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut rest = past_comments(text);
        while !rest.is_empty() {
            let (part, after) =
                self.first_part(rest).unwrap_or_else(|| (Part::Plain(rest.to_owned()), ""));
            parts.push(part);
            rest = past_comments(after);
        }
        parts
    }

    /// The part that a text begins with, and what follows; none where it is not closed.
    fn first_part<'t>(&mut self, text: &'t str) -> Option<(Part, &'t str)> {
        let is_at_rule = text.starts_with('@');
        let opening = find(text, if is_at_rule { b"{;" } else { b"{" })?;
        if text.as_bytes()[opening] == b';' {
            let (whole, after) = text.split_at(opening + 1);
            return Some((Part::Plain(whole.to_owned()), after));
        }
        let (head, block) = (text[..opening].trim_end(), &text[opening + 1..]);
        let closing = find(block, b"}")?;
        let (body, after) = (&block[..closing], &block[closing + 1..]);
        let part = match name(text.trim_start_matches('@')) {
            "media" | "supports" if is_at_rule => Part::Group(head.to_owned(), self.parts_of(body)),
            _ if is_at_rule => Part::Plain(text[..text.len() - after.len()].to_owned()),
            _ => Part::Rule(self.rule(head, body)),
        };
        Some((part, after))
    }

    fn rule(&mut self, head: &str, body: &str) -> Rule {
        let mut selectors = Vec::new();
        for text in parts(head, b',') {
            let marks = marks_of(text).unwrap_or_default();
            let marks = marks.iter().map(|mark| self.marks.add(mark)).collect();
            selectors.push(Selector { text: text.trim().to_owned(), marks });
        }
        let is_nested = body.contains('{');
        let lines = if is_nested { vec![body] } else { parts(body, b';') };
        let lines = lines.into_iter().map(str::trim_start).filter(|line| !line.is_empty());
        let lines: Vec<Line> = lines.map(|line| self.line(line, is_nested)).collect();
        let taking = lines.iter().filter(|line| line.gives.is_none());
        let mut takes: Vec<usize> = taking.flat_map(|line| line.takes.iter().copied()).collect();
        takes.sort_unstable();
        takes.dedup();
        Rule { selectors, lines, takes }
    }

    fn line(&mut self, text: &str, is_nested: bool) -> Line {
        let given = Some(name(text)).filter(|name| name.starts_with("--") && !is_nested);
        let gives = given.map(|name| self.properties.add(name));
        let rest = &text[given.map_or(0, str::len)..];
        let takes = own_properties(rest).map(|name| self.properties.add(name)).collect();
        Line { text: text.to_owned(), gives, takes }
    }
}

/// The names of a sheet's own properties in a text.
pub(super) fn own_properties(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("--").map(|(at, _)| name(&text[at..]));
    starts.filter(|name| name.len() > 2)
}

/// The classes and ids without any of which a selector finds nothing.
///
/// What stands in brackets may ask for an absence. None where it cannot be told.
fn marks_of(selector: &str) -> Option<Vec<String>> {
    if selector.contains(['\\', '&', '%']) || selector.contains("/*") {
        return None;
    }
    let mut open = String::new();
    let mut rest = selector;
    while let Some(at) = find(rest, b"([") {
        open.push_str(&rest[..at]);
        open.push(' ');
        let closing: &[u8] = if rest.as_bytes()[at] == b'(' { b")" } else { b"]" };
        let within = &rest[at + 1..];
        rest = &within[find(within, closing)? + 1..];
    }
    open.push_str(rest);
    let signs = open.match_indices(['.', '#']);
    Some(signs.map(|(at, _)| name(&open[at + 1..]).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::marks_of;

    #[test]
    fn a_selector_asks_for_what_stands_outside_of_its_brackets() {
        let marks = |selector| marks_of(selector).unwrap_or_default();
        assert_eq!(marks("#large:checked ~ .leaf .stack-2 td"), ["large", "leaf", "stack-2"]);
        assert_eq!(marks(".bar a:not(.name)[title=\".x)\"].on"), ["bar", "on"]);
        assert!(marks("td:empty").is_empty());
        assert_eq!(marks_of(".a\\:b"), None);
        assert_eq!(marks_of(".a:is(.b"), None);
    }
}
