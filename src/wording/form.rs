//! A message resolved once, with holes to fill: what makes forms cheap enough for tables.

use fluent_bundle::FluentArgs;

use super::messages::Messages;

/// A short form of the catalogue, such as `{ $amount } 元`, ready to be filled.
pub(super) struct Form(Vec<Piece>);

enum Piece {
    Text(Box<str>),
    Hole(usize),
}

/// Stands for the first hole while a message is resolved; the next ones follow it.
///
/// It lies in a plane for private use, where no catalogue has letters.
const FIRST_HOLE: u32 = 0xF_0000;

impl Form {
    /// Resolves the message `key` with fixed values, leaving `holes` open.
    pub(super) fn of(
        messages: &Messages,
        key: &str,
        fixed: &[(&'static str, &str)],
        holes: &[&'static str],
    ) -> Self {
        Self::of_part(messages, key, None, fixed, holes)
    }

    /// Resolves an attribute of the message `key` in the same way.
    pub(super) fn of_part(
        messages: &Messages,
        key: &str,
        attribute: Option<&str>,
        fixed: &[(&'static str, &str)],
        holes: &[&'static str],
    ) -> Self {
        let mut values = FluentArgs::with_capacity(fixed.len() + holes.len());
        for (name, value) in fixed {
            values.set(*name, *value);
        }
        for (name, sign) in holes.iter().zip(FIRST_HOLE..) {
            values.set(*name, char::from_u32(sign).map(String::from));
        }
        match messages.render(key, attribute, &values) {
            Some(text) => Self(pieces(&text)),
            None => Self(vec![Piece::Text(absent(key).into())]),
        }
    }

    /// The text with its holes filled, in the order in which they were named.
    pub(super) fn fill(&self, values: &[&str]) -> String {
        let mut text = String::with_capacity(32);
        for piece in &self.0 {
            text.push_str(match piece {
                Piece::Text(piece) => piece,
                Piece::Hole(index) => values.get(*index).copied().unwrap_or_default(),
            });
        }
        text
    }
}

/// How a message that no catalogue has shows itself.
pub(super) fn absent(key: &str) -> String {
    format!("⟦{key}⟧")
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = String::new();
    for letter in text.chars() {
        let hole = u32::from(letter).checked_sub(FIRST_HOLE).filter(|index| *index < 16);
        match hole.and_then(|index| usize::try_from(index).ok()) {
            Some(index) => {
                pieces.push(Piece::Text(std::mem::take(&mut rest).into()));
                pieces.push(Piece::Hole(index));
            }
            None => rest.push(letter),
        }
    }
    pieces.push(Piece::Text(rest.into()));
    pieces
}
