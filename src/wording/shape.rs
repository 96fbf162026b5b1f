//! What a message names: its values, and the messages and terms it refers to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression};
use fluent_syntax::ast::{Pattern, PatternElement};

use super::messages::Source;

/// The names in one message or attribute.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    pub(super) values: BTreeSet<String>,
    pub(super) references: BTreeSet<String>,
}

/// Every message, attribute and term of a language; terms begin with a hyphen.
pub(super) fn shapes(sources: &[Source]) -> BTreeMap<String, Names> {
    let mut shapes = BTreeMap::new();
    for source in sources {
        for entry in source.entries() {
            let (key, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
                _ => continue,
            };
            replace(&mut shapes, &key, value, attributes);
        }
    }
    shapes
}

/// The keys of one file's messages and terms, in order.
pub(super) fn entries(source: &Source) -> Vec<String> {
    let key = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    source.entries().filter_map(key).collect()
}

/// A later message replaces an earlier one with all its attributes.
fn replace(
    shapes: &mut BTreeMap<String, Names>,
    key: &str,
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
) {
    let prefix = format!("{key}.");
    shapes.remove(key);
    let from = shapes.range(prefix.clone()..).map(|(key, _)| key.clone());
    let earlier: Vec<_> = from.take_while(|key| key.starts_with(&prefix)).collect();
    earlier.iter().for_each(|key| drop(shapes.remove(key)));
    if let Some(value) = value {
        shapes.insert(key.to_owned(), names(value));
    }
    for attribute in attributes {
        shapes.insert(format!("{prefix}{}", attribute.id.name), names(&attribute.value));
    }
}

/// The values that `key` needs, by itself and through what it refers to.
///
/// `x-sign`, `x-abs` and `x-short` are `x`: a language may need one of them
/// where another does not.
pub(super) fn values(shapes: &BTreeMap<String, Names>, key: &str) -> BTreeSet<String> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![key.to_owned()]);
    let mut values = BTreeSet::new();
    while let Some(key) = open.pop() {
        let Some(names) = shapes.get(&key).filter(|_| seen.insert(key.clone())) else { continue };
        values.extend(names.values.iter().map(|name| base(name).to_owned()));
        // A term gets no values but those that its caller spells out.
        open.extend(names.references.iter().filter(|key| !key.starts_with('-')).cloned());
    }
    values
}

fn base(name: &str) -> &str {
    ["-sign", "-abs", "-short"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

fn names(pattern: &Pattern<&str>) -> Names {
    let mut names = Names::default();
    in_pattern(pattern, &mut names);
    names
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut Names) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut Names) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                in_pattern(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut Names) {
    let part = |name: &str, attribute: Option<&str>| {
        attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            names.values.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            names.references.insert(part(id.name, attribute.as_ref().map(|it| it.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let name = format!("-{}", id.name);
            names.references.insert(part(&name, attribute.as_ref().map(|it| it.name)));
            arguments.iter().for_each(|arguments| in_call(arguments, names));
        }
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, names),
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, names: &mut Names) {
    arguments.positional.iter().for_each(|value| in_inline(value, names));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, names));
}
