//! Words in Markdown, some with settings before them: `decisions/`, `notices/`, `pages/`, `items/`.

mod folder;

pub(super) use folder::Folder;

use super::Context;
use super::form::Settings;
use crate::diag::{At, Code, Finding, Place, Report};
use crate::units::{Date, Language, Localized, Quantity};

/// A text in Markdown, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Body<'s> {
    /// The Markdown.
    pub text: &'s str,
    /// Where it stands.
    pub place: Place,
}

/// A text in Markdown with its translations.
#[derive(Clone, Debug)]
pub struct Bodies<'s> {
    /// In the community's first language.
    pub first: Body<'s>,
    /// In others.
    pub translations: Vec<(Language, Body<'s>)>,
}

/// `items/ITEM.md`: the story of a budget line.
#[derive(Clone, Debug)]
pub struct Story<'s> {
    /// The budget line: the name of the file.
    pub item: At<&'s str>,
    /// The story.
    pub bodies: Bodies<'s>,
}

/// `notices/NAME.md` and `pages/NAME.md`: an announcement or a standing page.
#[derive(Clone, Debug)]
pub struct Page<'s> {
    /// The name of the file, which is its address.
    pub name: At<&'s str>,
    /// Its title.
    pub title: Localized,
    /// The day of an announcement.
    pub date: Option<At<Date>>,
    /// The place of a standing page among its kind.
    pub order: Option<u32>,
    /// What it says.
    pub bodies: Bodies<'s>,
}

/// `decisions/NAME.md`: a resolution.
#[derive(Clone, Debug)]
pub struct DecisionRecord<'s> {
    /// Where it is declared.
    pub place: Place,
    /// Its id.
    pub id: At<String>,
    /// When it was taken.
    pub date: At<Date>,
    /// What it is about.
    pub title: At<Localized>,
    /// Who took it.
    pub body: At<DecisionBody>,
    /// Which majority it needs.
    pub kind: Option<At<DecisionKind>>,
    /// What it decides: ids, or paths of files.
    pub decides: Vec<At<String>>,
    /// The votes, where there was a vote of owners.
    pub vote: Option<VoteRecord>,
    /// Its text.
    pub bodies: Bodies<'s>,
}

/// Who took a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionBody {
    /// All owners 业主大会.
    Assembly,
    /// The owners' committee 业主委员会.
    Committee,
    /// The trustee 受托人.
    Trustee,
    /// The supervisor 监察人.
    Supervisor,
}

/// Which majority a decision of all owners needs.
///
/// # Source
///
/// Civil Code of the PRC, art. 278.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionKind {
    /// More than half of those taking part.
    Ordinary,
    /// Three quarters of those taking part.
    Special,
}

/// A vote, by area and by heads.
#[derive(Clone, Debug)]
pub struct VoteRecord {
    /// Where it stands.
    pub place: Place,
    /// Square metres: of all owners, of those taking part, of those in favour.
    pub area: [At<Quantity>; 3],
    /// Owners: all, taking part, in favour.
    pub heads: [At<u32>; 3],
}

const BODIES: &[(&str, DecisionBody)] = &[
    ("assembly", DecisionBody::Assembly),
    ("committee", DecisionBody::Committee),
    ("trustee", DecisionBody::Trustee),
    ("supervisor", DecisionBody::Supervisor),
];

const KINDS: &[(&str, DecisionKind)] =
    &[("ordinary", DecisionKind::Ordinary), ("special", DecisionKind::Special)];

const NO_FRONT_MATTER: Code = Code("no-front-matter");

/// Reads the story of a budget line; it needs no settings.
pub(super) fn read_stories<'s>(
    folder: &Folder<'s>,
    context: &Context,
    report: &mut Report,
) -> Vec<Story<'s>> {
    folder.read(context, report, |item, _, bodies, _| Some(Story { item, bodies }))
}

/// Reads announcements or standing pages.
pub(super) fn read_pages<'s>(
    folder: &Folder<'s>,
    context: &Context,
    report: &mut Report,
) -> Vec<Page<'s>> {
    folder.read(context, report, |name, settings, bodies, report| {
        if settings.keys().is_empty() {
            report.push(Finding::error(NO_FRONT_MATTER, name.place));
            return None;
        }
        let title = settings.filled_localized("title", &context.language, report);
        let date = settings.date("date", report);
        let order = settings.count("order", report).map(|order| order.value);
        Some(Page { name, title: title?.value, date, order, bodies })
    })
}

/// Reads decisions.
pub(super) fn read_decisions<'s>(
    folder: &Folder<'s>,
    context: &Context,
    report: &mut Report,
) -> Vec<DecisionRecord<'s>> {
    folder.read(context, report, |name, settings, bodies, report| {
        if settings.keys().is_empty() {
            report.push(Finding::error(NO_FRONT_MATTER, name.place));
            return None;
        }
        let id = settings.filled_id("id", report).map(|id| id.map(str::to_owned));
        let date = settings.required("date", settings.date("date", report), report);
        let title = settings.filled_localized("title", &context.language, report);
        let body = settings.required("body", settings.word("body", BODIES, report), report);
        let kind = settings.word("kind", KINDS, report);
        let decides = settings.texts("decides", report);
        let decides = decides.into_iter().map(|id| id.map(str::to_owned)).collect();
        let vote = settings.table("vote", report).and_then(|vote| read_vote(&vote, report));
        Some(DecisionRecord {
            place: settings.place(),
            id: id?,
            date: date?,
            title: title?,
            body: body?,
            kind,
            decides,
            vote,
            bodies,
        })
    })
}

fn read_vote(settings: &Settings<'_, '_>, report: &mut Report) -> Option<VoteRecord> {
    let mut area = |key| settings.required(key, settings.number(key, report), report);
    let area = [area("area_total"), area("area_part"), area("area_for")];
    let mut heads = |key| settings.required(key, settings.count(key, report), report);
    let heads = [heads("heads_total"), heads("heads_part"), heads("heads_for")];
    settings.finish(report);
    let [area_total, area_part, area_for] = area;
    let [heads_total, heads_part, heads_for] = heads;
    Some(VoteRecord {
        place: settings.place(),
        area: [area_total?, area_part?, area_for?],
        heads: [heads_total?, heads_part?, heads_for?],
    })
}
