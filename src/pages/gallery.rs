//! The gallery of a theme: its pages, through the same templates as every other page.

use super::site::{Rendered, draw};
use super::theme::{Theme, ThemeFault};
use crate::units::Language;
use crate::views;
use crate::wording::Words;

/// Renders the gallery in every language of `words`, the first of them at the root.
///
/// # Errors
///
/// Where a template names what a view does not have.
pub fn gallery(words: &[(Language, Words)], theme: &Theme) -> Result<Vec<Rendered>, ThemeFault> {
    let pages = (0..words.len()).flat_map(|index| views::gallery(words, index));
    pages.map(|page| draw(theme, "gallery", page, None)).collect()
}
