//! A QR code as one path: dark runs of each row, on a quiet rim of four modules.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder};

use super::svg::escape;
use crate::views::chart::Code;

/// The light rim that readers need, in modules.
const RIM: usize = 4;

/// The code as inline SVG; nothing where the address is too long for one.
pub(super) fn svg(code: &Code) -> String {
    let Ok(drawn) = QRBuilder::new(code.address.as_str()).ecl(ECL::M).build() else {
        return String::new();
    };
    let is_dark = |x: usize, y: usize| {
        drawn.data.get(y * drawn.size + x).is_some_and(|module| module.value())
    };
    let size = drawn.size + 2 * RIM;
    let mut path = String::new();
    for y in 0..drawn.size {
        let mut x = 0;
        while x < drawn.size {
            let run = (x..drawn.size).take_while(|at| is_dark(*at, y)).count();
            if run > 0 {
                // Writing to a text cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + RIM, y + RIM);
            }
            x += run.max(1);
        }
    }
    let mut name = String::new();
    escape(&mut name, &code.name);
    format!(
        "<svg class=\"code\" viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{name}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/>\
         <path d=\"{path}\"/></svg>"
    )
}
