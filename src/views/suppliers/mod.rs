//! Who was paid and who paid in each year, and the contracts behind it.

mod contracts;
mod picture;

pub(super) use contracts::contract_row;
pub use contracts::{ContractGroup, ContractRow};

use serde::Serialize;

use super::figure::Figure;
use super::frame::{Drawing, Drawings, Heading, Page, Section};
use super::note::{Badge, Note};
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{PartyUse, YearFigures, without_party};
use crate::diag::{Subject, Value};
use crate::model::{Counterparty, Id, Relation};
use crate::units::{Money, Period};

/// Everything that the page of counterparties says.
#[derive(Clone, Debug, Serialize)]
pub struct Suppliers {
    /// Who there is, in a sentence or two.
    pub lead: String,
    /// The years, the newest first.
    pub years: Vec<SupplierYear>,
    /// The contracts: running, to come, ended.
    pub contracts: Vec<ContractGroup>,
    /// That there are no contracts, where there are none.
    pub no_contracts: Option<String>,
    /// What was found about counterparties and contracts as a whole.
    pub notes: Vec<Note>,
}

/// Who was paid and who paid in a year.
#[derive(Clone, Debug, Serialize)]
pub struct SupplierYear {
    /// The year.
    pub title: String,
    /// What was spent, in a sentence.
    pub text: String,
    /// How the payments divide, of the latest year.
    pub picture: Option<Drawing>,
    /// Who was paid, the most first.
    pub paid: Vec<PartyRow>,
    /// What all of them were paid.
    pub spent: Figure,
    /// Who paid, the most first.
    pub payers: Vec<PartyRow>,
    /// What all of them paid.
    pub received: Figure,
}

/// A counterparty in a year.
#[derive(Clone, Debug, Serialize)]
pub struct PartyRow {
    /// The counterparty, or that none is named.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// The language of the name, where it is not the page's.
    pub foreign: Option<String>,
    /// What it was paid, or paid.
    pub amount: Figure,
    /// The same as a share of the whole.
    pub share: Option<Figure>,
    /// What it is and how many entries there are.
    pub detail: String,
    /// Its declared relation to a party of the trust.
    pub related: Option<Badge>,
    /// Its colour in the picture, where it has one.
    pub series: Option<u8>,
}

/// Makes the page of counterparties and contracts.
pub fn suppliers(scene: Scene<'_>) -> Page<Suppliers> {
    let lead = lead(scene);
    let contracts = contracts::groups(scene);
    let mut drawings = Drawings::default();
    let years = scene.analysis().years.iter().rev();
    let mut years: Vec<_> = years.filter_map(|year| of_year(scene, year)).collect();
    if let Some((latest, paid)) = years.first_mut() {
        let said = (&*latest.title, &*latest.text);
        let drawn = picture::picture(scene, said, &mut latest.paid, paid);
        latest.picture = drawn.map(|chart| drawings.add(chart));
    }
    let body = Suppliers {
        years: years.into_iter().map(|(year, _)| year).collect(),
        no_contracts: contracts.is_empty().then(|| scene.words.say("contracts-none", &[])),
        contracts,
        notes: party_notes(scene),
        lead: lead.clone(),
    };
    let heading = Heading {
        route: Route::Suppliers,
        title: scene.words.say("suppliers-title", &[]),
        description: lead,
        section: Section::More,
        trail: vec![scene.front_link()],
        sources: Vec::new(),
    };
    scene.page(heading, body, drawings)
}

fn lead(scene: Scene<'_>) -> String {
    let books = scene.books();
    let parties = || books.counterparties.iter().map(|(_, party)| party);
    if books.counterparties.is_empty() {
        return scene.words.say("suppliers-empty", &[]);
    }
    let is_related = |party: &&Counterparty| matches!(party.related, Relation::Related(_));
    let undeclared = parties().filter(|party| party.related == Relation::Undeclared).count();
    let values = [
        ("count", Value::count(books.counterparties.len())),
        ("contracts", Value::count(books.contracts.len())),
        ("related", Value::count(parties().filter(is_related).count())),
        ("undeclared", Value::count(undeclared)),
        ("profile", scene.profile().into()),
    ];
    let mut said = vec![scene.words.say("suppliers-lead", &values)];
    let key = if undeclared == 0 { "suppliers-related" } else { "suppliers-undeclared" };
    said.push(scene.words.say(key, &values));
    scene.sentences(said)
}

/// A year, and what those who were paid got, in the order of their rows.
fn of_year(scene: Scene<'_>, figures: &YearFigures) -> Option<(SupplierYear, Vec<Money>)> {
    let books = scene.books();
    let sum = figures.continuity;
    let name = scene.words.period(Period::Year(figures.year.number()));
    let unnamed = without_party(books, &scene.analysis().activity, figures.year);
    let paid = rows(scene, figures, |used| used.spent, sum.spending, unnamed.0);
    let payers = rows(scene, figures, |used| used.received, sum.income, unnamed.1);
    let payees = figures.parties.iter().filter(|used| !used.spent.is_zero()).count();
    let values = [
        ("year", Value::from(name.as_str())),
        ("spent", sum.spending.into()),
        ("count", Value::count(payees)),
    ];
    let mut amounts: Vec<Money> = figures.parties.iter().map(|used| used.spent).collect();
    amounts.sort_by_key(|amount| std::cmp::Reverse(*amount));
    amounts.retain(|amount| !amount.is_zero());
    let is_used = !paid.is_empty() || !payers.is_empty();
    let told = || SupplierYear {
        title: scene.words.say("suppliers-year", &values),
        text: scene.words.say("suppliers-year-text", &values),
        picture: None,
        paid,
        spent: scene.figure(sum.spending),
        payers,
        received: scene.figure(sum.income),
    };
    is_used.then(|| (told(), amounts))
}

/// Everyone with a sum of one kind, the largest first, then what names nobody.
fn rows(
    scene: Scene<'_>,
    figures: &YearFigures,
    amount: impl Fn(&PartyUse) -> Money,
    whole: Money,
    unnamed: Money,
) -> Vec<PartyRow> {
    let mut used: Vec<&PartyUse> = figures.parties.iter().collect();
    used.retain(|used| !amount(used).is_zero());
    used.sort_by_key(|used| (std::cmp::Reverse(amount(used)), used.party));
    let row = |used: &&PartyUse| PartyRow {
        share: share(scene, amount(used), whole),
        ..party_row(scene, used, amount(used))
    };
    let mut rows: Vec<PartyRow> = used.iter().map(row).collect();
    if !unnamed.is_zero() {
        rows.push(PartyRow {
            name: scene.words.say("suppliers-unnamed", &[]),
            href: None,
            foreign: None,
            amount: scene.figure(unnamed),
            share: share(scene, unnamed, whole),
            detail: scene.words.say("suppliers-unnamed-detail", &[]),
            related: None,
            series: None,
        });
    }
    rows
}

fn share(scene: Scene<'_>, part: Money, whole: Money) -> Option<Figure> {
    part.share_of(whole).map(|share| scene.rate_figure(share, 1))
}

fn party_row(scene: Scene<'_>, used: &PartyUse, amount: Money) -> PartyRow {
    let party = &scene.books().counterparties[used.party];
    let kind = party.kind.as_ref().map(|kind| scene.text(kind).to_owned());
    let values = [
        ("kind", Value::Text(kind.clone().unwrap_or_default())),
        ("has-kind", Value::from(if kind.is_some() { "yes" } else { "no" })),
        ("count", Value::count(used.entries)),
    ];
    PartyRow {
        name: scene.text(&party.name).to_owned(),
        href: Some(scene.address(Route::Party(used.party))),
        foreign: scene.foreign(&party.name),
        amount: scene.figure(amount),
        share: None,
        detail: scene.words.say("suppliers-detail", &values),
        related: scene.related(used.party),
        series: None,
    }
}

/// What was found about counterparties taken together.
fn party_notes(scene: Scene<'_>) -> Vec<Note> {
    let about = scene.matter.about(&Subject::Community);
    let its = about.filter(|(_, finding)| finding.code.0 == "supplier-share");
    its.map(|(index, finding)| scene.note(index, finding)).collect()
}

impl Scene<'_> {
    /// A counterparty's declared relation to a party of the trust, in a short word.
    pub(super) fn related(&self, party: Id<Counterparty>) -> Option<Badge> {
        match &self.books().counterparties[party].related {
            Relation::Related(how) => {
                let text = self.words.say("badge-related", &[("how", how.into())]);
                Some(Badge { tone: "quiet", text })
            }
            Relation::None | Relation::Undeclared => None,
        }
    }
}
