//! The gallery of a theme: its pages, through the same templates as every other page.

use super::site::{Rendered, draw, draw_badge};
use super::theme::{Theme, ThemeFault};
use crate::units::Language;
use crate::views;
use crate::wording::Words;

/// Renders the gallery in every language of `words`, the first of them at the root, and the
/// badges that it shows.
///
/// # Errors
///
/// Where a template names what a view does not have.
pub fn gallery(words: &[(Language, Words)], theme: &Theme) -> Result<Vec<Rendered>, ThemeFault> {
    let pages = (0..words.len()).flat_map(|index| views::gallery(words, index));
    let mut drawn = Vec::new();
    for page in pages {
        for badge in page.body.badges() {
            drawn.push(draw_badge(theme, badge)?);
        }
        drawn.push(draw(theme, "gallery", page, None)?);
    }
    Ok(drawn)
}
