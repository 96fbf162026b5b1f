//! The site in memory, and a page of findings where it cannot be renewed.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera};

use crate::cli::args::Serve;
use crate::cli::community::{Community, Read, past_of};
use crate::cli::failure::Failure;
use crate::cli::terminal::Terminal;
use crate::diag::{Report, Severity, Value};
use crate::findings;
use crate::output::Memory;
use crate::pipeline::{self, Reading};
use crate::units::Date;

/// The page that is shown instead of the site.
const TROUBLE: &str = include_str!("trouble.html");

/// What browsers are shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// The last site that could be made, by path.
    pub(super) site: Arc<BTreeMap<String, Vec<u8>>>,
    /// The page that says why there is no newer one.
    pub(super) trouble: Option<String>,
}

/// What a renewal came to.
pub(super) struct Renewal {
    /// What is to be shown from now on.
    pub(super) shown: Arc<Shown>,
    /// How many pages were made.
    pub(super) pages: Option<usize>,
    /// How many errors stood in the way.
    pub(super) errors: Option<usize>,
}

/// A community whose site is shown.
pub(super) struct Preview {
    community: Community,
    today: Option<Date>,
    first: Arc<Shown>,
}

impl Preview {
    /// Reads and builds for the first time.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be read at all: then there is nothing to wait for.
    pub(super) fn begin(
        asked: &Serve,
        terminal: &mut Terminal,
    ) -> Result<(Self, Renewal), Failure> {
        let community = Community::new(&asked.folder);
        let mut preview = Self { community, today: asked.today, first: Arc::default() };
        let renewal = preview.make(&Shown::default(), terminal)?;
        preview.first = Arc::clone(&renewal.shown);
        Ok((preview, renewal))
    }

    /// What is shown first.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.first)
    }

    /// Reads and builds again; what fails is shown, and the site before it kept.
    pub(super) fn renew(&self, before: &Shown, terminal: &mut Terminal) -> Renewal {
        self.make(before, terminal).unwrap_or_else(|failure| faulty(before, &failure, terminal))
    }

    fn make(&self, before: &Shown, terminal: &mut Terminal) -> Result<Renewal, Failure> {
        let Read { reading, moment, head } = self.community.read(self.today)?;
        terminal.adopt(&reading);
        if reading.report.has_errors() {
            let errors = reading.report.count(Severity::Error);
            let trouble = Some(of_findings(&reading, terminal));
            let shown = Arc::new(Shown { site: Arc::clone(&before.site), trouble });
            return Ok(Renewal { shown, pages: None, errors: Some(errors) });
        }
        let past = past_of(head.as_ref(), &reading)?;
        let memory = Memory::default();
        let (community, past) = (&self.community, past.as_ref());
        match pipeline::build(community, &reading, &moment, past, &memory, &|_| ()) {
            Err(error) => Ok(faulty(before, &error.into(), terminal)),
            Ok(built) => {
                let site = Arc::new(memory.into_files());
                let shown = Arc::new(Shown { site, trouble: None });
                Ok(Renewal { shown, pages: Some(built.pages), errors: None })
            }
        }
    }
}

/// Shows what failed, and says it in the terminal too.
fn faulty(before: &Shown, failure: &Failure, terminal: &mut Terminal) -> Renewal {
    terminal.complain(failure);
    let sentence = terminal.word(failure.key, &failure.values);
    let mut context = Context::new();
    context.insert("title", &terminal.word("cli-serve-fault", &[]));
    context.insert("lead", &terminal.word("cli-serve-fault-lead", &[]));
    context.insert("sentence", &sentence);
    context.insert("quoted", &failure.quoted);
    let trouble = Some(page(context, terminal));
    let shown = Arc::new(Shown { site: Arc::clone(&before.site), trouble });
    Renewal { shown, pages: None, errors: None }
}

/// The page of the errors of a reading.
fn of_findings(reading: &Reading, terminal: &Terminal) -> String {
    let mut errors = Report::default();
    let all = reading.report.findings().iter();
    all.filter(|it| it.severity == Severity::Error).for_each(|it| errors.push(it.clone()));
    let words = terminal.words();
    let document = findings::json(&errors, &reading.files, words);
    let document: serde_json::Value = serde_json::from_str(&document).unwrap_or_default();
    let listed = document["diagnostics"].as_array().cloned().unwrap_or_default();
    let listed: Vec<serde_json::Value> =
        listed.into_iter().map(|it| with_excerpt(it, reading, terminal)).collect();
    let count = Value::count(listed.len());
    let mut context = Context::new();
    context.insert("title", &words.say("cli-serve-title", &[]));
    context.insert("lead", &words.say("cli-serve-lead", &[("n", count)]));
    context.insert("findings", &listed);
    context.insert("hint", &words.say("findings-hint", &[]));
    page(context, terminal)
}

/// Adds the place in words and the line itself.
fn with_excerpt(
    mut finding: serde_json::Value,
    reading: &Reading,
    terminal: &Terminal,
) -> serde_json::Value {
    let path = finding["path"].as_str().unwrap_or_default();
    let line = finding["line"].as_u64().and_then(|line| usize::try_from(line).ok());
    let Some((file, line)) = reading.files.find(path).zip(line) else { return finding };
    let values = [("path", path.into()), ("line", Value::count(line))];
    let place = terminal.word("cli-serve-place", &values);
    let excerpt: String = file.line(line).chars().take(LONGEST).collect();
    finding["place"] = place.into();
    finding["excerpt"] = excerpt.into();
    finding
}

/// How much of a line is shown.
const LONGEST: usize = 200;

fn page(mut context: Context, terminal: &Terminal) -> String {
    context.insert("lang", terminal.words().language().tag());
    let page = Tera::one_off(TROUBLE, &context, true);
    // The template is ours and its values are texts; a test renders both kinds of page.
    page.unwrap_or_else(|error| error.to_string())
}
