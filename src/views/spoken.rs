//! What commits say of themselves, in words: why, and who did what.

use super::revision::Telling;
use crate::diag::Value;
use crate::history::{Shown, Withheld};
use crate::sources::Message;
use crate::units::Localized;

impl Telling<'_> {
    /// Why: the commit's own reason, else its subject.
    pub fn reason(&self, message: &Message) -> Option<String> {
        self.said(message.reason.as_deref().unwrap_or(&message.subject))
    }

    /// A part of a commit's message; `None` where it says nothing.
    pub fn said(&self, said: &str) -> Option<String> {
        let shown = match self.secrets.are_in(said) {
            true => Shown::Withheld(Withheld::Redacted),
            false => self.mask.message(said),
        };
        (!said.is_empty()).then(|| self.text(shown).text)
    }

    /// Who entered, reviewed and approved it.
    pub fn roles(&self, message: &Message) -> Vec<(&'static str, String)> {
        let parts = [
            ("entered", "history-entered-by", &message.entered_by),
            ("reviewed", "history-reviewed-by", &message.reviewed_by),
            ("approved", "history-approved-by", &message.approved_by),
        ];
        let said = parts.into_iter().filter_map(|(part, key, who)| {
            let who = self.who(who.as_deref()?);
            Some((part, self.words.say(key, &[("who", who)])))
        });
        said.collect()
    }

    /// A role of the community; somebody's name only where the community lets names be shown.
    fn who(&self, written: &str) -> Value {
        let is_it = |name: &Localized| name.all().any(|name| name == written);
        let mut roles = self.books.roles.iter();
        match roles.find(|(_, role)| role.id == written || is_it(&role.name)) {
            Some((_, role)) => Value::from(&role.name),
            None if self.books.community.publication.names => {
                self.text(self.mask.message(written)).text.into()
            }
            None => Value::Word("history-no-name"),
        }
    }
}
