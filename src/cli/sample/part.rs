//! How much of one file of the sample there is at a moment, and what it reads.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::story::Difference;

/// A file of the sample at a moment of its story.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// What it is in the end.
    whole: &'static [u8],
    seen: Seen,
    differs: Vec<Difference>,
}

/// How much of a file is there.
#[derive(Clone, Debug)]
enum Seen {
    Nothing,
    All,
    /// Rows of a table, counted from its heading, which is 0.
    Rows(BTreeSet<usize>),
}

impl Part {
    /// A file that is not there yet.
    pub(super) const fn new(whole: &'static [u8]) -> Self {
        Self { whole, seen: Seen::Nothing, differs: Vec::new() }
    }

    /// The whole file is there from now on.
    pub(super) fn show(&mut self) {
        self.seen = Seen::All;
    }

    /// The file is not there.
    pub(super) fn hide(&mut self) {
        self.seen = Seen::Nothing;
    }

    /// The rows that have `value` in a cell are there from now on; how many these are.
    pub(super) fn show_rows(&mut self, value: &str) -> usize {
        let found = self.rows_with(value);
        let count = found.len();
        match &mut self.seen {
            Seen::All => {}
            Seen::Rows(rows) => rows.extend(found),
            Seen::Nothing => self.seen = Seen::Rows(found),
        }
        count
    }

    /// The rows that have `value` in a cell are not there; how many these are.
    pub(super) fn hide_rows(&mut self, value: &str) -> usize {
        let found = self.rows_with(value);
        let all = 1..self.lines().count();
        let mut seen = match &self.seen {
            Seen::All => all.collect(),
            Seen::Rows(rows) => rows.clone(),
            Seen::Nothing => BTreeSet::new(),
        };
        seen.retain(|row| !found.contains(row));
        self.seen = Seen::Rows(seen);
        found.len()
    }

    /// Words of it read otherwise for now.
    pub(super) fn differ(&mut self, how: &Difference) {
        self.differs.push(how.clone());
    }

    /// A difference ends; whether there was one of that id.
    pub(super) fn settle(&mut self, id: &str) -> bool {
        let before = self.differs.len();
        self.differs.retain(|it| it.id != id);
        self.differs.len() < before
    }

    /// What it reads; `None` where it is not there.
    pub(super) fn bytes(&self) -> Result<Option<Cow<'static, [u8]>>, String> {
        let is_seen = |row: usize| match &self.seen {
            Seen::Nothing => false,
            Seen::All => true,
            Seen::Rows(rows) => row == 0 || rows.contains(&row),
        };
        if matches!(self.seen, Seen::Nothing) {
            return Ok(None);
        }
        if matches!(self.seen, Seen::All) && self.differs.is_empty() {
            return Ok(Some(Cow::Borrowed(self.whole)));
        }
        let lines = self.lines().enumerate().filter(|(row, _)| is_seen(*row));
        let mut text: String = lines.map(|(_, line)| line).collect();
        for Difference { id, end, now, .. } in &self.differs {
            if text.matches(end.as_str()).count() != 1 {
                return Err(format!("`{id}` does not fit exactly one place"));
            }
            text = text.replace(end.as_str(), now);
        }
        Ok(Some(Cow::Owned(text.into_bytes())))
    }

    fn lines(&self) -> impl Iterator<Item = &'static str> {
        str::from_utf8(self.whole).unwrap_or_default().split_inclusive('\n')
    }

    fn rows_with(&self, value: &str) -> BTreeSet<usize> {
        let has = |line: &str| cells(line).iter().any(|cell| cell == value);
        let rows = self.lines().enumerate().skip(1).filter(|(_, line)| has(line));
        rows.map(|(row, _)| row).collect()
    }
}

/// The cells of a row; no cell of the sample goes over a line's end.
fn cells(line: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
    let row = reader.records().next().and_then(Result::ok).unwrap_or_default();
    row.iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{Difference, Part};

    const TABLE: &[u8] = "id,what\n1,\"a, b\"\n2,c\n3,c\n".as_bytes();

    fn read(part: &Part) -> String {
        let bytes = part.bytes().unwrap().unwrap_or_default();
        String::from_utf8(bytes.into_owned()).unwrap()
    }

    #[test]
    fn rows_come_in_the_order_of_the_end_and_go_again() {
        let mut part = Part::new(TABLE);
        assert_eq!(part.bytes(), Ok(None));
        assert_eq!([part.show_rows("c"), part.show_rows("a, b"), part.show_rows("x")], [2, 1, 0]);
        assert_eq!(read(&part).as_bytes(), TABLE);
        assert_eq!(part.hide_rows("2"), 1);
        assert_eq!(read(&part), "id,what\n1,\"a, b\"\n3,c\n");
    }

    #[test]
    fn words_read_otherwise_until_that_is_settled() {
        let how = |end: &str| Difference {
            id: "slip".to_owned(),
            r#in: String::new(),
            end: end.to_owned(),
            now: "z".to_owned(),
        };
        let mut part = Part::new(TABLE);
        part.show();
        part.differ(&how("a, b"));
        assert_eq!(read(&part), "id,what\n1,\"z\"\n2,c\n3,c\n");
        assert!(part.settle("slip") && !part.settle("slip"));
        assert_eq!(read(&part).as_bytes(), TABLE);
        part.differ(&how(",c"));
        assert!(part.bytes().is_err(), "two places fit");
    }
}
