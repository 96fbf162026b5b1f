//! What a commit's message says: a subject, a text, and lines that name reasons and roles.

/// The most letters of a subject, a trailer and a text that are kept.
const LONGEST_SUBJECT: usize = 200;
const LONGEST_TRAILER: usize = 300;
const LONGEST_TEXT: usize = 2_000;

/// How many bytes at the start and at the end of a message are looked at.
const BYTES: usize = 16_384;

/// The message of a commit, cut to a length that a page can show.
///
/// Bytes that are no text are replaced; addresses of mail are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its first paragraph on one line.
    pub subject: String,
    /// What follows, without the trailers.
    pub text: String,
    /// Why, by a line `Reason:`.
    pub reason: Option<String>,
    /// Who entered it, by a line `Entered-by:`.
    pub entered_by: Option<String>,
    /// Who reviewed it, by a line `Reviewed-by:`.
    pub reviewed_by: Option<String>,
    /// Who approved it, by a line `Approved-by:`.
    pub approved_by: Option<String>,
}

impl Message {
    /// Reads the message of a commit.
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let head = decoded(&bytes[..bytes.len().min(BYTES)]);
        let (subject, rest) = split_paragraph(head.trim_start());
        let mut message = Self { subject: line(subject, LONGEST_SUBJECT), ..Self::default() };
        let tail = decoded(&bytes[bytes.len().saturating_sub(BYTES)..]);
        let last = last_paragraph(&tail);
        let has_trailers = message.read_trailers(last) && !rest.trim().is_empty();
        let end = if has_trailers {
            rest.trim_end().rfind(last).unwrap_or(rest.len())
        } else {
            rest.len()
        };
        message.text = cut(rest[..end].trim(), LONGEST_TEXT);
        message
    }

    /// Takes the known trailers out of a paragraph; says whether it consists of trailers.
    fn read_trailers(&mut self, paragraph: &str) -> bool {
        let mut is_trailers = !paragraph.is_empty();
        for text in paragraph.lines() {
            let is_key = |key: &str| {
                !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            };
            let parts = text.split_once([':', '：']).filter(|(key, _)| is_key(key.trim()));
            let Some((key, value)) = parts else {
                is_trailers &= text.starts_with([' ', '\t']);
                continue;
            };
            let slot = match key.trim().to_ascii_lowercase().as_str() {
                "reason" => &mut self.reason,
                "entered-by" => &mut self.entered_by,
                "reviewed-by" => &mut self.reviewed_by,
                "approved-by" => &mut self.approved_by,
                _ => continue,
            };
            let value = line(&without_mail(value), LONGEST_TRAILER);
            if !value.is_empty() {
                *slot = Some(value);
            }
        }
        is_trailers
    }
}

fn decoded(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n").replace('\0', " ")
}

fn split_paragraph(text: &str) -> (&str, &str) {
    text.split_once("\n\n").unwrap_or((text, ""))
}

fn last_paragraph(text: &str) -> &str {
    let text = text.trim_end();
    text.rfind("\n\n").map_or(text, |at| text[at..].trim_start_matches('\n'))
}

/// The value of a trailer without the address that git writes after a name.
fn without_mail(value: &str) -> String {
    let words = value.split_whitespace().filter(|word| !word.contains('@'));
    words.collect::<Vec<_>>().join(" ")
}

fn line(text: &str, longest: usize) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), longest)
}

/// The first letters of a text, with a sign where some were left out.
fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Message;

    #[test]
    fn a_message_is_parted_into_subject_text_and_trailers() {
        let text = "Correct March\n\nThe invoice says 120.\n\n\
                    Reason: typing slip\nEntered-by: 会计 <a@b.example>\nSigned-off-by: X\n";
        let message = Message::parse(text.as_bytes());
        assert_eq!(message.subject, "Correct March");
        assert_eq!(message.text, "The invoice says 120.");
        assert_eq!(message.reason.as_deref(), Some("typing slip"));
        assert_eq!(message.entered_by.as_deref(), Some("会计"));
    }

    #[test]
    fn any_message_is_read_and_cut() {
        let long = [b"a\0b\xff ".as_slice(), &b"x".repeat(1_000_000)].concat();
        let message = Message::parse(&long);
        assert!(message.subject.starts_with("a b\u{fffd} xx"));
        assert!(message.subject.ends_with('…'));
        assert_eq!(Message::parse(b""), Message::default());
        assert_eq!(Message::parse(b"Reason: only this").subject, "Reason: only this");
    }
}
