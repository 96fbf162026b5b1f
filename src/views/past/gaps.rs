//! Versions that were passed over, in words.

use crate::diag::Value;
use crate::history::{Gap, GapReason, History};
use crate::views::revision::Telling;

impl Telling<'_> {
    /// What is said of a version that was passed over.
    pub fn gap(&self, history: &History, gap: &Gap) -> String {
        let commit = gap.visit.map(|visit| history.visits[visit].id.to_string());
        let commit = commit.unwrap_or_default();
        let short = commit.get(..7).unwrap_or(&commit);
        let mut values = vec![
            ("commit", Value::from(short)),
            ("path", self.text(self.mask.text(&gap.path)).text.into()),
        ];
        match gap.reason {
            GapReason::Missing => self.words.say("history-gap-missing", &values),
            GapReason::Unreadable { line } => {
                values.push(("line", Value::count(line)));
                self.words.say("history-gap-unreadable", &values)
            }
        }
    }
}
