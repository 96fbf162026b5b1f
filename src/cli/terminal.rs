//! What a person sees: results on one stream, findings and remarks on the other, in one language.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use super::args::{Colour, General};
use super::failure::{Failure, unless_closed};
use super::language;
use crate::diag::Value;
use crate::pipeline::Reading;
use crate::sources::Files;
use crate::units::{Currency, Language, YearStart};
use crate::wording::{Catalogue, Words, visible};

/// The two streams, and the words that go to them.
pub(super) struct Terminal {
    catalogue: Catalogue,
    /// The language that was asked for, which no community's overrules.
    asked: Option<Language>,
    words: Words,
    out: AutoStream<io::Stdout>,
    err: AutoStream<io::Stderr>,
    is_quiet: bool,
}

impl Terminal {
    /// The streams of this process.
    pub(super) fn new(
        catalogue: Catalogue,
        asked: Option<Language>,
        words: Words,
        general: &General,
    ) -> Self {
        let colour = choice(general.color);
        Self {
            catalogue,
            asked,
            words,
            out: AutoStream::new(io::stdout(), colour),
            err: AutoStream::new(io::stderr(), colour),
            is_quiet: general.quiet,
        }
    }

    /// The words in use.
    pub(super) const fn words(&self) -> &Words {
        &self.words
    }

    /// All words there are.
    pub(super) const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Whether only what is wrong is to be said.
    pub(super) const fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// From now on speaks the first language of a community, unless another was asked for.
    pub(super) fn adopt(&mut self, reading: &Reading) {
        let community = reading.books.as_ref().map(|(books, _)| &books.community);
        let currency = community.map_or(Currency::CNY, |community| community.currency);
        let start = community.map_or(YearStart::JANUARY, |community| community.year_start);
        self.adopt_settings(&reading.files, currency, start);
    }

    /// The same where only the files are known.
    pub(super) fn adopt_settings(&mut self, files: &Files, currency: Currency, start: YearStart) {
        let first = language::of_community(files);
        let own = first.and_then(|first| language::nearest(&self.catalogue, &first));
        let language = self.asked.clone().or(own).unwrap_or_else(|| self.words.language().clone());
        if let Some(words) = self.catalogue.words(&language, currency, start) {
            self.words = words;
        }
    }

    /// Words a message.
    pub(super) fn word(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.words.say(key, values)
    }

    /// Names joined as they stand in a list, not in a sentence.
    pub(super) fn listed<T: Into<String>>(&self, names: impl IntoIterator<Item = T>) -> Value {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        names.join(&self.word("findings-separator", &[])).into()
    }

    /// Prints what was asked for, as it is.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.put(text.as_bytes())
    }

    /// Prints bytes that were asked for.
    pub(super) fn put(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        unless_closed(self.out.write_all(bytes).and_then(|()| self.out.flush()))
    }

    /// Hands standard output to whoever writes much, without looking for colours in it.
    pub(super) fn stream(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Failure> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        unless_closed(write(&mut out).and_then(|()| out.flush()))
    }

    /// Says how it went, unless only what is wrong is to be said.
    pub(super) fn say(&mut self, key: &str, values: &[(&str, Value)]) -> Result<(), Failure> {
        let text = self.word(key, values);
        self.say_text(&text)
    }

    /// Says how it went in these words, unless only what is wrong is to be said.
    pub(super) fn say_text(&mut self, text: &str) -> Result<(), Failure> {
        if self.is_quiet { Ok(()) } else { self.print(&format!("{text}\n")) }
    }

    /// Remarks on something beside the result; nobody has to listen.
    pub(super) fn remark(&mut self, text: &str) {
        let _ = writeln!(self.err, "{}", text.trim_end());
    }

    /// Says why a command could not do what was asked.
    pub(super) fn complain(&mut self, failure: &Failure) {
        let text = self.word(failure.key, &failure.values);
        self.complain_in(&text);
        for line in failure.quoted.iter().flat_map(|text| text.lines()) {
            self.remark(&format!("  {}", visible(line)));
        }
    }

    /// Says in these words why a command could not do what was asked.
    pub(super) fn complain_in(&mut self, text: &str) {
        let head = self.word("cli-error", &[]);
        let (on, off) = (ERROR.render(), ERROR.render_reset());
        self.remark(&format!("{on}{head}{off}{text}"));
    }
}

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();

const fn choice(colour: Colour) -> ColorChoice {
    match colour {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    }
}
