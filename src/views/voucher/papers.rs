//! The papers that prove a voucher, or why there are none.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::analysis::{PaperState, paper_state};
use crate::diag::Value;
use crate::model::{Direction, Id, ItemKind, Paper, Voucher};
use crate::units::Quantity;
use crate::views::figure::encoded;
use crate::views::scene::Scene;

/// The papers of a voucher.
#[derive(Clone, Debug, Serialize)]
pub struct Papers {
    /// How it is meant: `fine`, `bad` or `plain`.
    pub tone: &'static str,
    /// How many there are, or why there are none.
    pub text: String,
    /// The language of the reason, where it is not the page's.
    pub reason: Option<Reason>,
    /// The papers.
    pub links: Vec<PaperLink>,
}

/// The stated reason why papers are kept back.
#[derive(Clone, Debug, Serialize)]
pub struct Reason {
    /// The reason.
    pub text: String,
    /// Its language, where it is not the page's.
    pub foreign: Option<String>,
}

/// One paper.
#[derive(Clone, Debug, Serialize)]
pub struct PaperLink {
    /// What it is, with its number.
    pub name: String,
    /// Where the file is, from the root of the site.
    pub href: String,
    /// Its kind and its size.
    pub detail: String,
}

pub(super) fn papers(scene: Scene<'_>, id: Id<Voucher>) -> Papers {
    let bare = |tone, text| Papers { tone, text, reason: None, links: Vec::new() };
    let say = |key, values: &[(&str, Value)]| scene.words.say(key, values);
    match paper_state(scene.books(), id) {
        PaperState::Published => {
            let papers = scene.books().papers_of(id);
            let text = say("papers-published", &[("count", Value::count(papers.len()))]);
            let link = |(index, paper): (usize, &Paper)| paper_link(scene, index + 1, paper);
            Papers { links: papers.iter().enumerate().map(link).collect(), ..bare("fine", text) }
        }
        PaperState::Missing(since) => {
            let days = i64::from(scene.analysis().today.days_since(since));
            let values = [("date", Value::from(since)), ("days", Value::Count(days))];
            bare("bad", say("papers-missing", &values))
        }
        PaperState::Withheld => {
            Papers { reason: reason(scene, id), ..bare("plain", say("papers-withheld", &[])) }
        }
        PaperState::NotNeeded => bare("plain", not_needed(scene, id)),
    }
}

/// Why papers are kept back, as the community says it.
fn reason(scene: Scene<'_>, id: Id<Voucher>) -> Option<Reason> {
    let books = scene.matter.books;
    let mut entries = books.entries_of(id).iter();
    let reason =
        entries.find_map(|entry| books.community.publication.withheld_reason(entry.item))?;
    Some(Reason { text: scene.text(reason).to_owned(), foreign: scene.foreign(reason) })
}

/// Why nothing is published and nothing is missing.
fn not_needed(scene: Scene<'_>, id: Id<Voucher>) -> String {
    let books = scene.books();
    let entries = books.entries_of(id);
    let counted: u32 = entries.iter().filter_map(|entry| entry.attachments).sum();
    let values = [
        ("count", Value::Count(i64::from(counted))),
        ("from", books.checks.attachment_from.into()),
    ];
    let is_payment = entries
        .iter()
        .any(|entry| entry.direction == Direction::Out && entry.kind == ItemKind::Expense);
    let key = match (books.community.publication.vouchers, counted, is_payment) {
        (false, 0, _) => "papers-not-public",
        (false, _, _) => "papers-not-public-counted",
        (true, 0, false) => "papers-not-needed-income",
        (true, 0, true) => "papers-not-needed-small",
        (true, _, _) => "papers-not-uploaded",
    };
    scene.words.say(key, &values)
}

fn paper_link(scene: Scene<'_>, number: usize, paper: &Paper) -> PaperLink {
    let extension = paper.path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let extension = extension.to_ascii_uppercase();
    let key = match extension.as_str() {
        "PNG" | "JPG" | "JPEG" | "WEBP" | "GIF" | "AVIF" | "SVG" => "paper-image",
        "PDF" => "paper-pdf",
        _ => "paper-file",
    };
    let (size_key, size) = size(paper.size);
    let size = scene.words.say(size_key, &[("size", size.into())]);
    let values = [("kind", Value::Text(extension)), ("size", size.into())];
    PaperLink {
        name: scene.words.say(key, &[("number", Value::count(number))]),
        href: format!("vouchers/{}", encoded(&paper.path)),
        detail: scene.words.say("paper-detail", &values),
    }
}

/// A size in thousands or millions of bytes.
fn size(bytes: u64) -> (&'static str, Quantity) {
    if bytes < 1_000_000 {
        return ("paper-kb", Quantity::of(Decimal::from(bytes.div_ceil(1_000))));
    }
    let tenths = i64::try_from(bytes.div_ceil(100_000)).unwrap_or(i64::MAX);
    ("paper-mb", Quantity::of(Decimal::new(tenths, 1)))
}
