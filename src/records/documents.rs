//! Words in Markdown, some with settings before them: `decisions/`, `notices/`, `pages/`, `items/`.

use std::collections::BTreeMap;

use super::Context;
use super::form::{Settings, is_readable, parse_settings};
use crate::diag::{At, Code, Finding, Place, Report};
use crate::sources::File;
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
const OPEN_FRONT_MATTER: Code = Code("open-front-matter");

/// The Markdown files of one folder, by name, each with its translations.
pub(super) struct Folder<'s> {
    documents: BTreeMap<&'s str, Vec<(Option<Language>, &'s File)>>,
}

impl<'s> Folder<'s> {
    /// Gathers `folder/NAME.md` with `folder/NAME.LANGUAGE.md`.
    pub(super) fn gather(folder: &str, files: &[&'s File]) -> Self {
        let mut documents: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for file in files {
            let Some(stem) = document_stem(&file.path, folder) else { continue };
            let (name, language) = match stem.rsplit_once('.') {
                Some((name, tag)) => match Language::parse(tag) {
                    Some(language) => (name, Some(language)),
                    None => (stem, None),
                },
                None => (stem, None),
            };
            documents.entry(name).or_default().push((language, *file));
        }
        Self { documents }
    }

    /// Reads every document with `read`, which gets its name, its settings and its bodies.
    pub(super) fn read<T>(
        &self,
        context: &Context,
        report: &mut Report,
        mut read: impl FnMut(At<&'s str>, &Settings<'_, 's>, Bodies<'s>, &mut Report) -> Option<T>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for (name, versions) in &self.documents {
            let is_first = |(language, _): &&(Option<Language>, &File)| {
                language.as_ref().is_none_or(|language| *language == context.language)
            };
            let Some((_, main)) = versions.iter().find(is_first).or(versions.first()) else {
                continue;
            };
            if !is_readable(main, report) {
                continue;
            }
            let (front, body) = front_matter(main, report);
            let parsed = parse_settings(main, front.clone(), report);
            let settings = Settings::new(main, front.start, &parsed);
            let bodies = Bodies { first: body, translations: translations(versions, main, report) };
            let name = At::new(*name, Place::top(main.id));
            values.extend(read(name, &settings, bodies, report));
            settings.finish(report);
        }
        values
    }
}

/// The name of a document below `folder`, without its suffix.
fn document_stem<'s>(path: &'s str, folder: &str) -> Option<&'s str> {
    path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".md")
}

fn translations<'s>(
    versions: &[(Option<Language>, &'s File)],
    main: &File,
    report: &mut Report,
) -> Vec<(Language, Body<'s>)> {
    let others = versions.iter().filter(|(_, file)| file.id != main.id);
    others
        .filter_map(|(language, file)| {
            is_readable(file, report)
                .then(|| Some((language.clone()?, front_matter(file, report).1)))?
        })
        .collect()
}

/// Parts a file into its settings between `+++` lines and the Markdown after them.
fn front_matter<'s>(file: &'s File, report: &mut Report) -> (std::ops::Range<usize>, Body<'s>) {
    let text = file.text();
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = |from: usize| Body { text: &text[from..], place: file.place(from, text.len()) };
    let Some(first) = text[start..].split_inclusive('\n').next().filter(|l| l.trim_end() == "+++")
    else {
        return (start..start, body(start));
    };
    let front = start + first.len();
    let mut at = front;
    for line in text[front..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return (front..at, body(at + line.len()));
        }
        at += line.len();
    }
    report.push(Finding::error(OPEN_FRONT_MATTER, file.place(start, start + 3)));
    (start..start, body(text.len()))
}

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
