//! Charts that read row by row: a name on the left, a bar, a figure on the right.

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate};
use super::text;
use crate::views::chart::Bar;

/// The height of a row.
pub(super) const ROW: i32 = 260;

/// Room between a name, the bars and a figure.
const GAP: i32 = 80;

/// The three columns of such a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// Where the bars begin.
    pub(super) left: i32,
    /// Where the bars end.
    pub(super) right: i32,
    width: i32,
}

impl Columns {
    /// Columns as wide as the words ask for, leaving the bars the larger part.
    pub(super) fn of<'a>(form: Form, bars: impl Iterator<Item = &'a Bar> + Clone) -> Self {
        let widest = |widths: &mut dyn Iterator<Item = i32>| widths.max().unwrap_or(0);
        let most = form.pick(1300, 1900);
        let full = bars.clone().map(|bar| text::width(&bar.name.label));
        let short = bars.clone().map(|bar| text::width(&bar.name.short_label));
        let names = match widest(&mut full.clone()) {
            full if full <= most => full,
            _ => widest(&mut short.clone()).min(most),
        };
        let figures = widest(&mut bars.map(|bar| text::width(&bar.mark.text)));
        let width = form.width();
        Self { left: names + GAP, right: width - figures.min(width * 45 / 100) - GAP, width }
    }

    /// Writes the name and the figure of the row whose upper edge is `top`.
    pub(super) fn words(&self, plate: &mut Plate, bar: &Bar, top: i32) {
        let baseline = top + ROW / 2 + 45;
        let names = [&*bar.name.label, &*bar.name.short_label];
        let name = text::fitting(&names, self.left - GAP);
        plate.text(Label::new(Ink::Text, Anchor::Start, (0, baseline), name));
        let figure = Label::new(Ink::Text, Anchor::End, (self.width, baseline), &bar.mark.text);
        plate.text(figure.between(self.right + GAP, self.width));
    }
}

/// The upper and the lower edge of a bar in the row whose upper edge is `top`.
pub(super) fn bar(top: i32) -> (i32, i32) {
    (top + 70, top + ROW - 70)
}

/// The upper edge of row `index` below `head`.
pub(super) fn top(head: i32, index: usize) -> i32 {
    let index = i32::try_from(index).unwrap_or(i32::MAX);
    head.saturating_add(ROW.saturating_mul(index))
}
