//! What words mean.

use super::Term;
use crate::model::{ItemKind, Profile};
use crate::views::scene::Scene;

/// When a word is explained.
#[derive(Clone, Copy)]
enum When {
    Always,
    Trust,
    Charges,
    Assessments,
    Outside,
    Held,
    Transfers,
    Votes,
}

/// The words of the site, each under the key of its noun.
const WORDS: &[(&str, When)] = &[
    ("budget-line", When::Always),
    ("adjustment", When::Always),
    ("contingency", When::Trust),
    ("variance", When::Always),
    ("execution-rate", When::Always),
    ("ledger", When::Always),
    ("entry", When::Always),
    ("voucher", When::Always),
    ("attachment", When::Always),
    ("reversal", When::Always),
    ("correction", When::Always),
    ("refund", When::Always),
    ("fund", When::Always),
    ("account", When::Always),
    ("opening-balance", When::Always),
    ("closing-balance", When::Always),
    ("surplus", When::Always),
    ("reconciliation", When::Always),
    ("in-transit", When::Always),
    ("closed", When::Always),
    ("period", When::Always),
    ("held", When::Held),
    ("transfer", When::Transfers),
    ("property-fee", When::Charges),
    ("billed", When::Charges),
    ("collected", When::Charges),
    ("collection-rate", When::Charges),
    ("arrears", When::Charges),
    ("prepayment", When::Charges),
    ("waiver", When::Charges),
    ("common-income", When::Trust),
    ("maintenance-fund", When::Outside),
    ("settlor", When::Trust),
    ("trustee", When::Trust),
    ("beneficiary", When::Trust),
    ("supervisor", When::Trust),
    ("owners-assembly", When::Votes),
    ("owners-committee", When::Trust),
    ("quorum", When::Votes),
    ("counterparty", When::Always),
    ("related-party", When::Always),
    ("contract", When::Always),
    ("decision", When::Always),
    ("approval", When::Always),
    ("remuneration", When::Trust),
    ("base-remuneration", When::Trust),
    ("performance-remuneration", When::Trust),
    ("assessment", When::Assessments),
    ("grade", When::Assessments),
    ("satisfaction", When::Assessments),
    ("disclosure", When::Trust),
    ("finding", When::Always),
    ("commit", When::Always),
    ("fingerprint", When::Always),
];

/// The words that this community's pages use, in the order of the language.
pub(super) fn glossary(scene: Scene<'_>) -> Vec<Term> {
    let used = WORDS.iter().filter(|(_, when)| applies(scene, *when));
    let term = |(key, _): &(&str, When)| Term {
        anchor: format!("term-{key}"),
        name: scene.words.heading(&format!("term-{key}")),
        text: scene.words.say(&format!("gloss-{key}"), &[]),
        rows: Vec::new(),
        page: None,
    };
    let mut terms: Vec<Term> = used.map(term).collect();
    terms.sort_by(|one, other| scene.words.compare(&one.name, &other.name));
    terms
}

fn applies(scene: Scene<'_>, when: When) -> bool {
    let books = scene.books();
    match when {
        When::Always => true,
        When::Trust => books.community.profile == Profile::Trust,
        When::Charges => !books.charges.is_empty(),
        When::Assessments => !books.assessments.is_empty(),
        When::Outside => books.funds.iter().any(|(_, fund)| fund.is_outside),
        When::Held => books.items.of_kind(ItemKind::Held).next().is_some(),
        When::Transfers => books.items.of_kind(ItemKind::Transfer).next().is_some(),
        When::Votes => books.decisions.iter().any(|(_, decision)| decision.vote.is_some()),
    }
}
