//! Puts into a page what it needs of the joined style sheet, so that it needs no other file.
//!
//! A page takes the rules whose classes and ids it has, and of the sheet's own
//! properties those that these rules use. A rule that might matter is never left
//! out. The sheet is taken apart once, for all pages.

use super::addresses::{ROOT, rooted};
use super::rules::{Part, Rule, Rules, own_properties};
use super::theme::{link, quiet_end};

/// Room for the style of a page, so that a page grows once.
const ROOM: usize = 12 * 1024;

/// The joined sheet, prepared to be put into pages.
#[derive(Debug)]
pub(super) struct WholeStyle {
    rules: Rules,
    has_addresses: bool,
    /// The classes and ids that count as being on every page.
    marks: Vec<bool>,
    /// The sheet's own properties that every page needs.
    properties: Vec<bool>,
    /// For each of them, itself and all those that its values are made from.
    made_from: Vec<Vec<usize>>,
}

impl WholeStyle {
    /// Prepares the joined sheet.
    ///
    /// Whatever a community's own scripts and templates name stays on every page: they may ask
    /// for it in ways that a page does not show.
    pub(super) fn new(sheet: &str, own: &[&str]) -> Self {
        let sheet = quiet_end(&rooted(sheet));
        let rules = Rules::read(&sheet);
        let is_named = |name: &str| own.iter().any(|text| text.contains(name));
        let marks = rules.marks.iter().map(is_named).collect();
        let made_from = made_from(&rules);
        let mut properties = vec![false; made_from.len()];
        let mut always = Vec::new();
        plainly_named(&rules.parts, &mut always);
        for (number, property) in rules.properties.iter().enumerate() {
            if always.contains(&property) || is_named(property) {
                need(number, &made_from, &mut properties);
            }
        }
        Self { has_addresses: sheet.contains(ROOT), rules, marks, properties, made_from }
    }

    /// The page with what it needs of the sheet in place of the link to it.
    ///
    /// A page without that link, which only a community's own template makes, stays as it is.
    pub(super) fn put_into(&self, html: String, root: &str) -> String {
        let Some((before, after)) = html.split_once(&link(root)) else { return html };
        let mut page = String::with_capacity(html.len() + ROOM);
        page.push_str(before);
        page.push_str("<style>");
        let start = page.len();
        self.write(&html, &mut page);
        if self.has_addresses {
            let style = page.split_off(start).replace(ROOT, root);
            page.push_str(&style);
        }
        page.push_str("</style>");
        page.push_str(after);
        page
    }

    fn write(&self, html: &str, style: &mut String) {
        let mut needs = Needs { marks: self.marks.clone(), properties: self.properties.clone() };
        let names = marks_in(html).flat_map(str::split_ascii_whitespace);
        for number in names.filter_map(|name| self.rules.marks.get(name)) {
            needs.marks[number] = true;
        }
        self.look(&self.rules.parts, &mut needs);
        needs.put(&self.rules.parts, style);
    }

    /// Finds out which properties the rules of a page need.
    fn look(&self, parts: &[Part], needs: &mut Needs) {
        for part in parts {
            match part {
                Part::Plain(_) => {}
                Part::Group(_, parts) => self.look(parts, needs),
                Part::Rule(rule) if needs.has(rule) => {
                    for &number in &rule.takes {
                        need(number, &self.made_from, &mut needs.properties);
                    }
                }
                Part::Rule(_) => {}
            }
        }
    }
}

/// What one page has and needs, by the numbers of names.
struct Needs {
    marks: Vec<bool>,
    properties: Vec<bool>,
}

impl Needs {
    fn finds(&self, marks: &[usize]) -> bool {
        marks.iter().all(|&mark| self.marks[mark])
    }

    fn has(&self, rule: &Rule) -> bool {
        rule.selectors.iter().any(|selector| self.finds(&selector.marks))
    }

    /// Writes what the page needs of a sheet.
    fn put(&self, parts: &[Part], style: &mut String) {
        for part in parts {
            match part {
                Part::Plain(text) => style.push_str(text),
                Part::Group(head, parts) => {
                    let start = style.len();
                    style.push_str(head);
                    style.push('{');
                    let within = style.len();
                    self.put(parts, style);
                    if style.len() == within {
                        style.truncate(start);
                    } else {
                        style.push('}');
                    }
                }
                Part::Rule(rule) => self.put_rule(rule, style),
            }
        }
    }

    fn put_rule(&self, rule: &Rule, style: &mut String) {
        let is_needed = |given: Option<usize>| given.is_none_or(|number| self.properties[number]);
        let lines = rule.lines.iter().filter(|line| is_needed(line.gives));
        let found = rule.selectors.iter().filter(|selector| self.finds(&selector.marks));
        let (mut lines, mut found) = (lines.peekable(), found.peekable());
        if lines.peek().is_none() || found.peek().is_none() {
            return;
        }
        for (place, selector) in found.enumerate() {
            style.push_str(if place == 0 { "" } else { "," });
            style.push_str(&selector.text);
        }
        for (place, line) in lines.enumerate() {
            style.push(if place == 0 { '{' } else { ';' });
            style.push_str(&line.text);
        }
        style.push('}');
    }
}

/// Marks a property as needed, with all that its values are made from.
fn need(number: usize, made_from: &[Vec<usize>], needed: &mut [bool]) {
    if !needed[number] {
        made_from[number].iter().for_each(|&from| needed[from] = true);
    }
}

/// For each of a sheet's own properties, itself and all those that its values are made from.
fn made_from(rules: &Rules) -> Vec<Vec<usize>> {
    let mut direct = vec![Vec::new(); rules.properties.iter().count()];
    values_of(&rules.parts, &mut direct);
    let all_from = |number: usize| {
        let mut all = vec![number];
        let mut next = 0;
        while let Some(&from) = all.get(next) {
            let new: Vec<usize> =
                direct[from].iter().copied().filter(|it| !all.contains(it)).collect();
            all.extend(new);
            next += 1;
        }
        all
    };
    (0..direct.len()).map(all_from).collect()
}

/// Gathers which properties the values of each are made from.
fn values_of(parts: &[Part], direct: &mut [Vec<usize>]) {
    for part in parts {
        match part {
            Part::Plain(_) => {}
            Part::Group(_, parts) => values_of(parts, direct),
            Part::Rule(rule) => {
                for line in &rule.lines {
                    if let Some(number) = line.gives {
                        direct[number].extend(&line.takes);
                    }
                }
            }
        }
    }
}

/// Gathers the properties that are named where rules are not read.
fn plainly_named<'p>(parts: &'p [Part], named: &mut Vec<&'p str>) {
    for part in parts {
        match part {
            Part::Plain(text) => named.extend(own_properties(text)),
            Part::Group(head, parts) => {
                named.extend(own_properties(head));
                plainly_named(parts, named);
            }
            Part::Rule(_) => {}
        }
    }
}

/// The values of the attributes `class` and `id` in a page.
fn marks_in(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices('=').filter_map(|(at, _)| {
        let before = html[..at].trim_end();
        if !before.ends_with("class") && !before.ends_with("id") {
            return None;
        }
        let value = html[at + 1..].trim_start();
        match value.chars().next()? {
            mark @ ('"' | '\'') => value[1..].split(mark).next(),
            _ => value.split(|sign: char| sign.is_ascii_whitespace() || sign == '>').next(),
        }
    })
}
