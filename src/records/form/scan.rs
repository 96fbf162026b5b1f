//! Cuts the text of a CSV file into rows and cells, each with its place.
//!
//! # Source
//!
//! RFC 4180, with `\n`, `\r\n` and a lone `\r` all ending a line, and a
//! byte-order mark allowed. A quote inside an unquoted cell is an ordinary
//! character.

use std::borrow::Cow;

/// A cell as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell<'s> {
    /// What it says, without quotes.
    pub(super) text: Cow<'s, str>,
    /// The first byte, the opening quote included.
    pub(super) start: usize,
    /// The byte after the last one.
    pub(super) end: usize,
}

/// What is wrong with the quotes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuoteFault {
    /// A quote was opened at this byte and does not close where it should.
    Open(usize),
    /// Text follows the closing quote at this byte.
    After(usize),
}

/// Walks over the rows of a text.
///
/// # Cost
///
/// Linear in the text. A row whose quotes do not close is read again from its
/// second line, which text made for the purpose could ask for at every line;
/// so that is done only while `spare` lasts.
#[derive(Clone, Debug)]
pub(super) struct Scanner<'s> {
    text: &'s str,
    at: usize,
    /// How far the last cell was looked at.
    seen: usize,
    /// How many bytes may still be read a second time.
    spare: usize,
    /// How many cells the last row has, also those that were not kept.
    width: usize,
    /// How many cells a row should have; 0 while that is not known.
    expected: usize,
    delimiter: u8,
}

/// The most cells of a row that are kept; no file of ours has a tenth of them.
const MOST_CELLS: usize = 4096;

impl<'s> Scanner<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self::starting(text, 0, b',')
    }

    /// Starts at byte `from`, which must begin a line, with another sign between the cells.
    pub(super) fn starting(text: &'s str, from: usize, delimiter: u8) -> Self {
        let bom = if from == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let spare = 2 * text.len() + 65_536;
        Self { text, at: from + bom, seen: 0, spare, width: 0, expected: 0, delimiter }
    }

    /// How many cells the last row has.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Says how many cells a row should have, by which cells that swallow rows are known.
    pub(super) fn expect(&mut self, cells: usize) {
        self.expected = cells;
    }

    /// Puts the cells of the next row into `cells`; blank lines are passed over.
    ///
    /// Returns `None` at the end of the text. A row whose quotes do not close
    /// ends with its line, so that one missing quote costs one row; the fault
    /// is laid at the first quote from which a cell ran on past its line.
    pub(super) fn next_row(&mut self, cells: &mut Vec<Cell<'s>>) -> Option<Result<(), QuoteFault>> {
        cells.clear();
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.at >= bytes.len() {
            return None;
        }
        let row_start = self.at;
        self.width = 0;
        let mut runs_on = None;
        loop {
            let start = self.at;
            let cell = match bytes.get(self.at) {
                Some(b'"') => match self.quoted() {
                    Ok(cell) => cell,
                    Err(fault) => {
                        self.skip_row(row_start);
                        return Some(Err(runs_on.map_or(fault, QuoteFault::Open)));
                    }
                },
                _ => self.plain(),
            };
            let is_quoted = bytes.get(start) == Some(&b'"');
            if is_quoted && runs_on.is_none() && cell.text.contains(['\n', '\r']) {
                runs_on = Some(start);
            }
            self.width += 1;
            if self.width <= MOST_CELLS {
                cells.push(cell);
            }
            if bytes.get(self.at) != Some(&self.delimiter) {
                return Some(Ok(()));
            }
            self.at += 1;
        }
    }

    fn plain(&mut self) -> Cell<'s> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let length = rest.iter().position(|&byte| self.ends_cell(byte));
        self.at = length.map_or(self.text.len(), |length| start + length);
        Cell { text: Cow::Borrowed(&self.text[start..self.at]), start, end: self.at }
    }

    /// Goes on after a row whose quotes are wrong: at its second line, if that can be afforded.
    fn skip_row(&mut self, row_start: usize) {
        let again = self.seen - row_start;
        let from = if again <= self.spare { row_start } else { self.seen };
        self.spare = self.spare.saturating_sub(again);
        self.at = self.line_end(from);
    }

    fn quoted(&mut self) -> Result<Cell<'s>, QuoteFault> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut at = start + 1;
        let mut has_quotes = false;
        loop {
            match bytes[at..].iter().position(|&byte| byte == b'"') {
                None => {
                    self.seen = bytes.len();
                    return Err(QuoteFault::Open(start));
                }
                Some(length) => at += length,
            }
            if bytes.get(at + 1) != Some(&b'"') {
                break;
            }
            has_quotes = true;
            at += 2;
        }
        let inner = &self.text[start + 1..at];
        self.seen = at;
        if bytes.get(at + 1).is_some_and(|&byte| !self.ends_cell(byte)) {
            let runs_on = inner.contains(['\n', '\r']);
            return Err(if runs_on { QuoteFault::Open(start) } else { QuoteFault::After(at + 1) });
        }
        if self.swallows_rows(inner) {
            return Err(QuoteFault::Open(start));
        }
        self.at = at + 1;
        let text =
            if has_quotes { Cow::Owned(inner.replace("\"\"", "\"")) } else { Cow::Borrowed(inner) };
        Ok(Cell { text, start, end: self.at })
    }

    /// Whether a whole line of a cell is cut into cells like a row: then its quote was left open.
    fn swallows_rows(&self, inner: &str) -> bool {
        let is_row = |line: &str| {
            line.ends_with(['\n', '\r'])
                && line.matches(char::from(self.delimiter)).count() + 1 >= self.expected
        };
        self.expected >= 4 && inner.split_inclusive(['\n', '\r']).skip(1).any(is_row)
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.delimiter || matches!(byte, b'\n' | b'\r')
    }

    fn line_end(&self, from: usize) -> usize {
        let rest = &self.text.as_bytes()[from..];
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        length.map_or(self.text.len(), |length| from + length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<(String, String)>> {
        let mut scanner = Scanner::new(text);
        let mut cells = Vec::new();
        let mut rows = Vec::new();
        while let Some(row) = scanner.next_row(&mut cells) {
            row.unwrap();
            let show = |cell: &Cell| (text[cell.start..cell.end].to_owned(), cell.text.to_string());
            rows.push(cells.iter().map(show).collect());
        }
        rows
    }

    fn same(text: &str) -> (String, String) {
        (text.to_owned(), text.to_owned())
    }

    #[test]
    fn cells_keep_their_place_through_quotes_and_line_ends() {
        let text = "\u{feff}日期,金额\r\n\"a,\n\"\"b\"\"\",1\r\n\r\nx,\rlast";
        let quoted = ("\"a,\n\"\"b\"\"\"".to_owned(), "a,\n\"b\"".to_owned());
        let expected = vec![
            vec![same("日期"), same("金额")],
            vec![quoted, same("1")],
            vec![same("x"), same("")],
            vec![same("last")],
        ];
        assert_eq!(rows(text), expected);
        assert!(rows("").is_empty());
        assert!(rows("\n\r\n").is_empty());
    }

    #[test]
    fn a_missing_quote_costs_one_row() {
        let text = "a,b\n1,\"two\n3,four\n5,\"six\"\n";
        let mut scanner = Scanner::new(text);
        let mut cells = Vec::new();
        assert_eq!(scanner.next_row(&mut cells), Some(Ok(())));
        assert_eq!(scanner.next_row(&mut cells), Some(Err(QuoteFault::Open(6))));
        assert_eq!(scanner.next_row(&mut cells), Some(Ok(())));
        assert_eq!(cells[1].text, "four");
    }

    #[test]
    fn a_quote_that_closes_rows_later_by_chance_is_seen() {
        let text = "a,\"b,c,d\n1,2,3,4\n5,6\",7,8\n";
        let mut scanner = Scanner::new(text);
        scanner.expect(4);
        let mut cells = Vec::new();
        assert_eq!(scanner.next_row(&mut cells), Some(Err(QuoteFault::Open(2))));
        assert_eq!(scanner.next_row(&mut cells), Some(Ok(())));
        assert_eq!(cells[3].text, "4");
    }

    #[test]
    fn text_after_a_closing_quote_is_named() {
        let mut scanner = Scanner::new("\"a\"b,c\n");
        assert_eq!(scanner.next_row(&mut Vec::new()), Some(Err(QuoteFault::After(3))));
    }
}
