//! The status badge: its words measured, its fields put side by side.
//!
//! What it looks like stands in a template of the theme, so that a community may change it.

use serde::Serialize;

use super::svg::Tenths;
use super::text::width;
use crate::views::StatusBadge;

/// The room on either side of the words of a field, in tenths.
const SIDE: i32 = 90;

/// The status badge with a place for everything on it.
#[derive(Clone, Debug, Serialize)]
pub struct PlacedBadge {
    /// The language's tag.
    pub lang: String,
    /// What it says, in a sentence.
    pub title: String,
    /// How wide it is.
    pub width: String,
    /// Its fields, from the left.
    pub fields: Vec<PlacedField>,
}

/// A field of the badge in its place.
#[derive(Clone, Debug, Serialize)]
pub struct PlacedField {
    /// The words.
    pub text: String,
    /// How it is meant: `plain`, `ok`, `short` or `bad`.
    pub tone: &'static str,
    /// Where it begins.
    pub left: String,
    /// How wide it is.
    pub width: String,
    /// Where its words have their middle.
    pub middle: String,
}

pub(super) fn place(badge: &StatusBadge) -> PlacedBadge {
    // SVG knows no control characters.
    let clean = |text: &str| text.replace(char::is_control, " ");
    let mut fields = Vec::new();
    let mut x = 0;
    for field in &badge.fields {
        let room = width(&field.text) + 2 * SIDE;
        fields.push(PlacedField {
            text: clean(&field.text),
            tone: field.tone,
            left: Tenths(x).to_string(),
            width: Tenths(room).to_string(),
            middle: Tenths(x + room / 2).to_string(),
        });
        x += room;
    }
    PlacedBadge {
        lang: clean(&badge.lang),
        title: clean(&badge.title),
        width: Tenths(x).to_string(),
        fields,
    }
}
