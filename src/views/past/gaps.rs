//! What history does not tell, in words: versions that were passed over, and values that are kept back.

use crate::diag::Value;
use crate::history::{Gap, GapReason, History};
use crate::model::Redaction;
use crate::views::revision::Telling;

impl Telling<'_> {
    /// What is said of a version that was passed over.
    pub fn gap(&self, history: &History, gap: &Gap) -> String {
        let short = gap.visit.map(|visit| history.visits[visit].id.short()).unwrap_or_default();
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

    /// What is said of old values that the community keeps back: hiding is never hidden.
    pub fn redaction(&self, redaction: &Redaction) -> String {
        let reason = redaction.reason.text(self.words.language());
        let reason = self.text(self.mask.message(reason)).text;
        let mut values =
            vec![("date", Value::Date(redaction.date)), ("reason", Value::from(reason))];
        match &redaction.column {
            None => self.words.say("history-redacted-row", &values),
            Some(column) => {
                values.push(("column", column.as_str().into()));
                self.words.say("history-redacted-column", &values)
            }
        }
    }
}
