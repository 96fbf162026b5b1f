//! The pictures that chats show beside a shared link, drawn in parallel.

use rayon::prelude::*;

use super::writing::BuildError;
use crate::charts;
use crate::output::Sink;
use crate::units::Language;
use crate::views::{self, Matter, Scene};
use crate::wording::Words;

/// Draws the pictures that chats show; all languages share them.
pub(super) fn put_pictures(
    matter: &Matter<'_>,
    words: &[(Language, Words)],
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    let Some((language, words)) = words.first() else { return Ok(()) };
    let scene = Scene { matter, words, language };
    views::all_pictured(matter).into_par_iter().try_for_each(|of| {
        let picture = views::picture(scene, of);
        Ok(sink.put(&picture.path, &charts::picture(&picture))?)
    })
}
