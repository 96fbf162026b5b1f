//! Reading the cells of a row: texts, names, references and words.

use std::borrow::Cow;

use super::ids::{date_like_id, id_fault};
use super::nearest::{lookalikes, nearest};
use super::scan::Cell;
use super::table::{Row, Slot};
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::units::Localized;

const EMPTY_CELL: Code = Code("empty-cell");
const STRAY_BLANK: Code = Code("stray-blank");
const UNKNOWN_WORD: Code = Code("unknown-word");

impl<'s> Row<'_, 's> {
    /// The place of the whole row.
    pub(crate) fn place(&self) -> Place {
        let first = self.cells.first().map(|cell| self.table.place(cell));
        let last = self.cells.last().map(|cell| self.table.place(cell));
        match (first, last) {
            (Some(first), Some(last)) => first.to(last),
            _ => Place::top(crate::diag::FileId(0)),
        }
    }

    /// The place of one cell, or of the whole row where the column is absent.
    pub(crate) fn place_of(&self, slot: Slot) -> Place {
        self.cell(slot).map_or_else(|| self.place(), |cell| self.table.place(cell))
    }

    /// Reports `finding` and leaves the row out.
    pub(crate) fn fail(&mut self, finding: Finding, report: &mut Report) {
        self.failed = true;
        report.push(finding);
    }

    /// What the cell says, without blanks around it; `None` where it is empty.
    pub(crate) fn text(&self, slot: Slot) -> Option<At<Cow<'s, str>>> {
        self.text_at(self.table.headings.positions[slot.index()])
    }

    /// The same of the cell at a position, which the row may be too short to have.
    pub(crate) fn text_at(&self, position: Option<usize>) -> Option<At<Cow<'s, str>>> {
        let cell = self.cells.get(position?)?;
        let text = match &cell.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        (!text.is_empty()).then(|| At::new(text, self.table.place(cell)))
    }

    /// The same; an empty cell is reported and fails the row.
    pub(crate) fn filled(&mut self, slot: Slot, report: &mut Report) -> Option<At<Cow<'s, str>>> {
        let text = self.text(slot);
        if text.is_none() {
            let finding = self.fault(EMPTY_CELL, slot);
            self.fail(finding, report);
        }
        text
    }

    /// A name that other files refer to, or a reference to one.
    pub(crate) fn id(&mut self, slot: Slot, report: &mut Report) -> Option<At<Cow<'s, str>>> {
        let text = self.exact(slot, report)?;
        if let Some(finding) = id_fault(&text.value, text.place) {
            self.fail(finding, report);
            return None;
        }
        Some(text)
    }

    /// A name that must be there.
    pub(crate) fn filled_id(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        self.filled(slot, report)?;
        self.id(slot, report)
    }

    /// A text with its translations.
    pub(crate) fn localized(&self, slot: Slot) -> Option<At<Localized>> {
        let first = self.text(slot)?;
        let mut text = Localized::new(&*first.value);
        for (language, position) in &self.table.headings.translations[slot.index()] {
            if let Some(translation) = self.text_at(Some(*position)) {
                text = text.with(language.clone(), &*translation.value);
            }
        }
        Some(At::new(text, first.place))
    }

    /// A text that must be there, with its translations.
    pub(crate) fn filled_localized(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Localized>> {
        self.filled(slot, report)?;
        self.localized(slot)
    }

    /// A name that is declared here; one that a spreadsheet would turn into a date is noticed.
    pub(crate) fn declared_id(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        let id = self.filled_id(slot, report)?;
        if let Some(finding) = date_like_id(&id.value, id.place) {
            report.push(finding);
        }
        Some(id)
    }

    /// One of a few words, each in English and in Chinese.
    pub(crate) fn word<T: Copy>(
        &mut self,
        slot: Slot,
        words: &[(&'static str, &'static str, T)],
        report: &mut Report,
    ) -> Option<At<T>> {
        let text = self.exact(slot, report)?;
        let is_it = |(english, chinese, _): &&(&str, &str, T)| {
            *english == text.value || *chinese == text.value
        };
        if let Some((_, _, value)) = words.iter().find(is_it) {
            return Some(At::new(*value, text.place));
        }
        let finding = self.fault(UNKNOWN_WORD, slot);
        let is_chinese = self.table.is_chinese();
        let one = |word: &(&'static str, &'static str, T)| if is_chinese { word.1 } else { word.0 };
        let mut known: Vec<&'static str> = words.iter().map(one).collect();
        known.dedup();
        self.fail(unknown_word(finding, &text.value, &known), report);
        None
    }

    /// A cell in which blanks at the ends are a slip.
    pub(super) fn exact(&mut self, slot: Slot, report: &mut Report) -> Option<At<Cow<'s, str>>> {
        let text = self.text(slot)?;
        let written = self.cell(slot).map_or("", |cell| &cell.text);
        if written.len() != text.value.len() {
            let finding = self.fault(STRAY_BLANK, slot).with("text", &*text.value);
            self.fail(finding, report);
            return None;
        }
        Some(text)
    }

    /// A finding at a cell, naming its column as the file heads it.
    pub(crate) fn fault(&self, code: Code, slot: Slot) -> Finding {
        Finding::error(code, self.place_of(slot)).with("column", self.table.heading(slot))
    }

    fn cell(&self, slot: Slot) -> Option<&Cell<'s>> {
        self.table.headings.positions[slot.index()].and_then(|position| self.cells.get(position))
    }
}

/// A word that is none of the known ones, with the one that it most likely means.
fn unknown_word(finding: Finding, text: &str, known: &[&'static str]) -> Finding {
    let words = Value::texts(known.iter().copied());
    let finding = finding.with("text", text).with("words", words).hint("hint-words");
    let Some(near) = nearest(text, known.iter().copied()) else { return finding };
    let odd = lookalikes(text, near);
    let finding = finding.with("near", near);
    if odd.is_empty() {
        return finding.hint("hint-near");
    }
    finding.with("odd", Value::texts(odd)).hint("hint-odd")
}
