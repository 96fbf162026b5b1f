//! Pictures for chats: figures and bars on paper, without words, as PNG files.
//!
//! `walk` and `plans` put what a picture shows in its place on a `leaf`; `canvas` paints a leaf
//! pixel by pixel and writes the file. What matters most stands in the middle, because some
//! chats cut a square out of it. No font is read: `digits` are drawn here.

mod canvas;
mod digits;
mod leaf;
mod plans;
mod walk;

use leaf::Leaf;

use crate::views::{Picture, Shows};

/// The picture as a PNG file.
pub(super) fn png(picture: &Picture) -> Vec<u8> {
    canvas::png(&place(picture))
}

/// Every shape of the picture in its place.
fn place(picture: &Picture) -> Leaf {
    let mut leaf = Leaf::headed(&picture.time);
    match &picture.shows {
        Shows::Walk(walk) => walk::place(walk, &mut leaf),
        Shows::Plans(plans) => plans::place(plans, &mut leaf),
    }
    leaf
}
