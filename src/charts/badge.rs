//! The status badge: words on fields that stand by themselves, on light ground and on dark.

use std::fmt::Write;

use super::svg::{Tenths, escape};
use super::text::width;
use crate::views::StatusBadge;

/// The height of the badge, the room on either side of its words, and their foot, in tenths.
const HEIGHT: i32 = 240;
const SIDE: i32 = 90;
const FOOT: i32 = 163;

/// The ground of a field; the words on each are white, at least 4.5 : 1.
fn ground(tone: &str) -> &'static str {
    match tone {
        "ok" => "#17694d",
        "short" => "#8a5a00",
        "bad" => "#a8201a",
        _ => "#4a4238",
    }
}

/// The badge as an SVG file of its own.
pub(super) fn svg(badge: &StatusBadge) -> String {
    let (mut grounds, mut words) = (String::new(), String::new());
    let mut x = 0;
    for field in &badge.fields {
        let room = width(&field.text) + 2 * SIDE;
        let fill = ground(field.tone);
        // Writing to a text cannot fail.
        let _ = write!(
            grounds,
            "<path fill=\"{fill}\" d=\"M{} 0h{}v24H{}z\"/>",
            Tenths(x),
            Tenths(room),
            Tenths(x)
        );
        let _ = write!(words, "<text x=\"{}\" y=\"{}\">", Tenths(x + room / 2), Tenths(FOOT));
        escape(&mut words, &field.text);
        words.push_str("</text>");
        x += room;
    }
    let (across, down) = (Tenths(x), Tenths(HEIGHT));
    let mut title = String::new();
    escape(&mut title, &badge.title);
    let mut lang = String::new();
    escape(&mut lang, &badge.lang);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{lang}\" width=\"{across}\" height=\"{down}\" \
         viewBox=\"0 0 {across} {down}\" role=\"img\" aria-labelledby=\"t\">\
         <title id=\"t\">{title}</title>\
         <clipPath id=\"r\"><rect width=\"{across}\" height=\"{down}\" rx=\"4\"/></clipPath>\
         <g clip-path=\"url(#r)\">{grounds}</g>\
         <g fill=\"#fff\" text-anchor=\"middle\" font-size=\"12\" font-family=\"'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Verdana,'DejaVu Sans',sans-serif\">{words}</g>\
         </svg>\n"
    )
}
