//! What is missing, loud; then what is well.

use serde::Serialize;

use super::figure::Link;
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{PaperState, paper_state};
use crate::diag::{Severity, Value};
use crate::units::Date;

/// A remark: what is missing, or what is well.
#[derive(Clone, Debug, Serialize)]
pub struct Remark {
    /// How it is meant: `bad` or `fine`.
    pub tone: &'static str,
    /// The sentence.
    pub text: String,
    /// Where more is said.
    pub link: Option<Link>,
}

/// What is missing, loud; then what is well.
pub(super) fn remarks(scene: Scene<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let to_findings = |key| Some(scene.link(scene.words.say(key, &[]), Route::Findings));
    let missing: Vec<Date> = missing_papers(scene);
    if let Some(longest) = missing.iter().min() {
        let days = scene.analysis().today.days_since(*longest);
        let values =
            [("count", Value::count(missing.len())), ("days", Value::Count(i64::from(days)))];
        let text = scene.words.say("front-missing-papers", &values);
        remarks.push(Remark { tone: "bad", text, link: to_findings("front-see-which") });
    }
    let open = scene.matter.open(Severity::Warning);
    if open > 0 {
        let text = scene.words.say("front-open-findings", &[("count", Value::count(open))]);
        remarks.push(Remark { tone: "bad", text, link: to_findings("front-see-findings") });
    }
    if remarks.is_empty() {
        let text = scene.words.say("front-nothing-open", &[]);
        remarks.push(Remark { tone: "fine", text, link: None });
    }
    if let Some(closing) = scene.books().closings.last() {
        let corrected = scene.matter.past.map(|past| past.corrections().count());
        let values = [
            ("period", Value::from(closing.period)),
            ("count", Value::count(scene.books().closings.len())),
            ("corrected", Value::count(corrected.unwrap_or(0))),
        ];
        let key = if corrected.is_some() { "front-closed-since" } else { "front-closed" };
        let text = scene.words.say(key, &values);
        let corrections = scene.matter.past.map(|_| scene.corrections_link());
        remarks.push(Remark { tone: "fine", text, link: corrections });
    }
    if let Some(due) = scene.analysis().dues.first() {
        let name = &scene.books().disclosures[due.disclosure].name;
        let values =
            [("name", name.into()), ("period", due.period.into()), ("date", due.by.into())];
        let text = scene.words.say("front-next-due", &values);
        let calendar = format!("{}#calendar", scene.address(Route::Methods));
        let link = Link { text: scene.words.say("front-see-calendar", &[]), href: calendar };
        remarks.push(Remark { tone: "fine", text, link: Some(link) });
    }
    remarks
}

/// Since when papers are missing, one day for each voucher without an answer.
fn missing_papers(scene: Scene<'_>) -> Vec<Date> {
    let state = |voucher| paper_state(scene.books(), voucher);
    let since = scene.books().vouchers.ids().filter_map(|voucher| match state(voucher) {
        PaperState::Missing(since) => Some(since),
        _ => None,
    });
    since.collect()
}
