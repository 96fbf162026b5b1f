//! One finding with everything that is known of it.

use serde::Serialize;

use crate::diag::{Finding, Subject};
use crate::units::Period;
use crate::views::figure::Link;
use crate::views::note::Note;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A finding on the page of findings.
#[derive(Clone, Debug, Serialize)]
pub struct FindingView {
    /// The anchor that notes on other pages lead to.
    pub anchor: String,
    /// Weight, title, sentence and answer.
    pub note: Note,
    /// The code.
    pub code: &'static str,
    /// The period that it is about.
    pub period: Option<String>,
    /// The page that it concerns.
    pub page: Option<Link>,
    /// The file and the line.
    pub source: Option<String>,
    /// Further places that belong to it.
    pub related: Vec<String>,
    /// What such a finding means.
    pub explain: Option<String>,
    /// What the treasurer can do.
    pub hint: Option<String>,
}

/// Words a finding, with what such a finding means where it is to be explained.
pub(super) fn view(
    scene: Scene<'_>,
    index: usize,
    finding: &Finding,
    is_explained: bool,
) -> FindingView {
    let code = finding.code.0;
    let related = finding.related.iter().filter_map(|place| scene.source(*place));
    FindingView {
        anchor: format!("f-{}", index + 1),
        note: scene.note(index, finding),
        code,
        period: finding.period.map(|period| scene.words.period(period)),
        page: page(scene, finding),
        source: finding.place.and_then(|place| scene.source(place)),
        related: related.collect(),
        explain: scene.words.attribute(code, "explain", &[]).filter(|_| is_explained),
        hint: scene.words.attribute(code, finding.hint, &finding.values),
    }
}

/// The page that a finding concerns, under the name of what it is about.
fn page(scene: Scene<'_>, finding: &Finding) -> Option<Link> {
    let books = scene.books();
    let say = |key| scene.words.say(key, &[]);
    match finding.subject.as_ref()? {
        Subject::Community => None,
        Subject::Item(id) => {
            let item = books.items.find(id)?;
            Some(scene.link(scene.item(item), Route::Item(item)))
        }
        Subject::Voucher(id) => {
            let voucher = books.vouchers.find(id)?;
            let values = [("voucher", id.as_str().into())];
            Some(scene.link(scene.words.say("finding-voucher", &values), Route::Voucher(voucher)))
        }
        Subject::Fund(_) | Subject::Account(_) => Some(scene.link(say("nav-money"), Route::Money)),
        Subject::Charge(_) => Some(scene.link(say("nav-collection"), Route::Collection)),
        Subject::Counterparty(id) => {
            let party = books.counterparties.find(id)?;
            let name = scene.text(&books.counterparties[party].name);
            Some(scene.link(name, Route::Party(party)))
        }
        Subject::Contract(id) => {
            let contract = books.contracts.find(id)?;
            let title = scene.text(&books.contracts[contract].title);
            Some(scene.link(title, Route::Contract(contract)))
        }
        Subject::Decision(id) => {
            let decision = books.decisions.find(id)?;
            let title = scene.text(&books.decisions[decision].title);
            Some(scene.link(title, Route::Decision(decision)))
        }
        Subject::Assessment => Some(scene.link(say("nav-assessment"), Route::Assessment)),
        Subject::Budget => budget(scene, finding.period?),
        Subject::Month => month(scene, finding.period?),
    }
}

fn budget(scene: Scene<'_>, period: Period) -> Option<Link> {
    let books = scene.books();
    let year = books.year(period.year(books.community.year_start))?.year;
    let words = scene.words.period(Period::Year(year.number()));
    let text = scene.words.say("finding-budget", &[("year", words.into())]);
    Some(scene.link(text, Route::Budget(year)))
}

/// The month's page, else that of the whole ledger where the month has no entries.
fn month(scene: Scene<'_>, period: Period) -> Option<Link> {
    let Period::Month(month) = period else { return None };
    let text = scene.words.say("finding-month", &[("month", month.into())]);
    let has_entries = !scene.analysis().activity.of_month(month).is_empty();
    let route = if has_entries { Route::Month(month, 1) } else { Route::Ledger };
    Some(scene.link(text, route))
}
