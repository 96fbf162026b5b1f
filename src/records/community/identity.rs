//! Who the community is, and what it lets be published.

use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Currency, Date, Language, Localized, Quantity, YearStart};

/// Name, languages, currency, dates and size of a community.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Its name.
    pub name: At<Localized>,
    /// Words that stand on every page, such as that all data is fictional.
    pub notice: Option<Localized>,
    /// Whose terms are used.
    pub profile: Profile,
    /// The languages of the site; the first is that of the files.
    pub languages: Vec<Language>,
    /// The currency of the books.
    pub currency: Currency,
    /// The month in which its years of account start.
    pub year_start: YearStart,
    /// The day on which its books begin.
    pub started: Option<At<Date>>,
    /// The day that counts as today.
    pub as_of: Option<At<Date>>,
    /// Where the site is published.
    pub url: Option<At<String>>,
    /// Where the files and their history can be read on the web.
    pub repository: Option<At<String>>,
    /// How many households there are.
    pub households: Option<At<u32>>,
    /// The area on which fees are charged, in square metres.
    pub area: Option<At<Quantity>>,
}

/// Whose terms a community uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// The trust model: settlor, trustee, beneficiaries, supervisors.
    Trust,
    /// A plain association.
    Association,
}

/// What may be published, and who said so.
#[derive(Clone, Debug, Default)]
pub struct Publication {
    /// The decision that authorises it.
    pub decision: Option<At<String>>,
    /// What it covers, in words.
    pub scope: Option<Localized>,
    /// Whether people's names in the history may be shown.
    pub names: bool,
    /// The fewest households of a group whose figures may be shown.
    pub households_min: Option<u32>,
    /// Whether the papers of vouchers are published.
    pub vouchers: bool,
    /// Budget lines whose papers are kept back.
    pub withheld: Vec<Withheld>,
    /// Texts that look like personal data and may pass.
    pub allow: Vec<Allowed>,
}

/// Budget lines whose papers are kept back, and why.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// The budget lines.
    pub items: Vec<At<String>>,
    /// Why.
    pub reason: Localized,
}

/// A text that looks like personal data and may pass, and why.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// Where it is allowed.
    pub place: Place,
    /// The text.
    pub text: String,
    /// Why it may pass.
    pub reason: String,
}

const UNKNOWN_FORMAT: Code = Code("unknown-format");
const BAD_CURRENCY: Code = Code("bad-currency");
const BAD_LANGUAGE: Code = Code("bad-language");

/// The households below which a group's figures would point at people.
const HOUSEHOLDS_MIN: u32 = 20;

pub(super) fn read(settings: &Settings<'_, '_>, report: &mut Report) -> Option<Identity> {
    read_format(settings, report);
    let languages = read_languages(settings, report);
    let currency = read_currency(settings, report);
    let first = languages.first().cloned().unwrap_or_else(Language::chinese);
    let name = settings.filled_localized("name", &first, report);
    let notice = settings.localized("notice", &first, report).map(|notice| notice.value);
    let profiles = [("trust", Profile::Trust), ("association", Profile::Association)];
    let profile = settings.word("profile", &profiles, report);
    let year_start = settings.count("year_start", report);
    let year_start = match year_start.map(|start| (YearStart::new(start.value.into()), start)) {
        Some((None, start)) => {
            report.push(settings.wrong_form("year_start", start.place, "wanted-month"));
            YearStart::JANUARY
        }
        Some((Some(start), _)) => start,
        None => YearStart::JANUARY,
    };
    Some(Identity {
        notice,
        profile: profile.map_or(Profile::Trust, |profile| profile.value),
        languages,
        year_start,
        started: settings.date("started", report),
        as_of: settings.date("as_of", report),
        url: read_url("url", settings, report)
            .map(|url| url.map(|url| format!("{}/", url.trim_end_matches('/')))),
        repository: read_url("repository", settings, report)
            .map(|url| url.map(|url| url.trim_end_matches('/').to_owned())),
        households: settings.count("households", report),
        area: settings.number("area", report),
        name: name?,
        currency: currency?,
    })
}

fn read_format(settings: &Settings<'_, '_>, report: &mut Report) {
    let format = settings.required("format", settings.count("format", report), report);
    if let Some(format) = format.filter(|format| format.value != 1) {
        let found = Value::Count(i64::from(format.value));
        report.push(Finding::error(UNKNOWN_FORMAT, format.place).with("found", found));
    }
}

fn read_currency(settings: &Settings<'_, '_>, report: &mut Report) -> Option<Currency> {
    let code = settings.filled_text("currency", report)?;
    let currency = Currency::parse(code.value);
    if currency.is_none() {
        report.push(Finding::error(BAD_CURRENCY, code.place).with("text", code.value));
    }
    currency
}

fn read_languages(settings: &Settings<'_, '_>, report: &mut Report) -> Vec<Language> {
    let mut languages = Vec::new();
    for tag in settings.texts("languages", report) {
        match Language::parse(tag.value) {
            Some(language) => languages.push(language),
            None => report.push(Finding::error(BAD_LANGUAGE, tag.place).with("text", tag.value)),
        }
    }
    if languages.is_empty() {
        languages.push(Language::chinese());
    }
    languages
}

/// An address on the web.
fn read_url<'s>(
    key: &'static str,
    settings: &'s Settings<'_, '_>,
    report: &mut Report,
) -> Option<At<&'s str>> {
    let url = settings.text(key, report)?;
    let rest = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '?' | '#');
    if !rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(is_plain)) {
        report.push(settings.wrong_form(key, url.place, "wanted-url"));
        return None;
    }
    Some(url)
}

pub(super) fn read_publication(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Publication {
    let none = Publication { households_min: Some(HOUSEHOLDS_MIN), ..Publication::default() };
    let Some(publish) = settings.table("publish", report) else { return none };
    let withheld = publish.tables("withheld", report);
    let allow = publish.tables("allow", report);
    let publication = Publication {
        decision: publish.text("decision", report).map(|id| id.map(str::to_owned)),
        scope: publish.localized("scope", &context.language, report).map(|scope| scope.value),
        names: publish.switch("names", report).is_some_and(|switch| switch.value),
        households_min: publish
            .count("households_min", report)
            .map_or(none.households_min, |count| Some(count.value)),
        vouchers: publish.switch("vouchers", report).is_some_and(|switch| switch.value),
        withheld: withheld
            .iter()
            .filter_map(|table| read_withheld(table, context, report))
            .collect(),
        allow: allow.iter().filter_map(|table| read_allowed(table, report)).collect(),
    };
    publish.finish(report);
    publication
}

fn read_withheld(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Option<Withheld> {
    let items = settings.texts("items", report);
    let reason = settings.filled_localized("reason", &context.language, report);
    settings.finish(report);
    let items = items.into_iter().map(|item| item.map(str::to_owned)).collect();
    Some(Withheld { items, reason: reason?.value })
}

fn read_allowed(settings: &Settings<'_, '_>, report: &mut Report) -> Option<Allowed> {
    let text = settings.filled_text("text", report);
    let reason = settings.filled_text("reason", report);
    settings.finish(report);
    let (text, reason) = (text?.value.to_owned(), reason?.value.to_owned());
    Some(Allowed { place: settings.place(), text, reason })
}
