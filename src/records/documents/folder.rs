//! The Markdown files of a folder: their names, languages, settings and bodies.

use std::collections::BTreeMap;

use super::{Bodies, Body};
use crate::diag::{At, Code, Finding, Place, Report};
use crate::records::Context;
use crate::records::form::{Settings, is_readable, read_settings};
use crate::sources::File;
use crate::units::Language;

const OPEN_FRONT_MATTER: Code = Code("open-front-matter");

/// The Markdown files of one folder, by name, each with its translations.
pub(in crate::records) struct Folder<'s> {
    documents: BTreeMap<&'s str, Vec<(Option<Language>, &'s File)>>,
}

impl<'s> Folder<'s> {
    /// Gathers `folder/NAME.md` with `folder/NAME.LANGUAGE.md`.
    pub(in crate::records) fn gather(folder: &str, files: &[&'s File]) -> Self {
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
            let Some((front, first)) = front_matter(main, report) else { continue };
            let bodies = Bodies { first, translations: translations(versions, main, report) };
            let name = At::new(*name, Place::top(main.id));
            values.extend(read_settings(main, front, report, |settings, report| {
                read(name, settings, bodies, report)
            }));
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
                .then(|| Some((language.clone()?, front_matter(file, report)?.1)))?
        })
        .collect()
}

/// Parts a file into its settings between `+++` lines and the Markdown after them.
fn front_matter<'s>(
    file: &'s File,
    report: &mut Report,
) -> Option<(std::ops::Range<usize>, Body<'s>)> {
    let text = file.text();
    let start = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
    let body = |from: usize| Body { text: &text[from..], place: file.place(from, text.len()) };
    let Some(first) =
        text[start..].split_inclusive(['\n', '\r']).next().filter(|l| l.trim_end() == "+++")
    else {
        return Some((start..start, body(start)));
    };
    let front = start + first.len();
    let mut at = front;
    for line in text[front..].split_inclusive(['\n', '\r']) {
        if line.trim_end() == "+++" {
            return Some((front..at, body(at + line.len())));
        }
        at += line.len();
    }
    report.push(Finding::error(OPEN_FRONT_MATTER, file.place(start, start + 3)));
    None
}
