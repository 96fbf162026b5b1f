//! What the trustee earns: by which rule, worked out step by step, and what was paid.

mod basis;
mod months;
mod steps;
mod year;

use serde::Serialize;

use super::assessment::grades;
use super::frame::{Drawings, Heading, Page, Section};
use super::route::Route;
use super::scene::Scene;
use super::sheet::Sheet;
use super::short::{files_of, text};
use crate::analysis::{Remuneration, YearFigures};
use crate::diag::Value;
use crate::model::{ItemKind, PayCycle, Profile, RemunerationRule};
use crate::units::Money;
use basis::{Basis, basis};
use year::{TrusteeYear, year};

/// Everything that the page about the trustee's pay says.
#[derive(Clone, Debug, Serialize)]
pub struct TrusteePage {
    /// How much of each hundred, in a sentence.
    pub headline: String,
    /// Who is paid by which idea.
    pub lead: String,
    /// The terms, one sentence each.
    pub terms: Vec<String>,
    /// What each grade does to the pay, where a rule looks at it.
    pub grades: Option<Sheet>,
    /// The contract and the decisions behind it.
    pub basis: Vec<Basis>,
    /// Each year, the latest first.
    pub years: Vec<TrusteeYear>,
}

/// Makes the page about the trustee's pay.
pub fn trustee(scene: Scene<'_>) -> Page<TrusteePage> {
    let mut drawings = Drawings::default();
    let rules = &scene.books().remunerations;
    let lead = lead(scene);
    let looks_at_grade = rules.iter().any(|rule| rule.by_grade);
    let headline = headline(scene);
    let description = scene.sentences([headline.clone(), lead.clone()]);
    let body = TrusteePage {
        headline,
        lead,
        terms: rules.iter().map(|rule| term(scene, rule)).collect(),
        grades: if looks_at_grade { grades(scene) } else { None },
        basis: basis(scene),
        years: years(scene).map(|figures| year(scene, figures, &mut drawings)).collect(),
    };
    let heading = Heading {
        route: Route::Trustee,
        title: scene.words_of("trustee-title"),
        description,
        section: Section::Money,
        trail: vec![
            scene.link(scene.words_of("nav-front"), Route::Front),
            scene.link(scene.words_of("nav-money"), Route::Money),
        ],
        sources: files_of(rules.iter().map(|rule| rule.place)),
    };
    scene.page(heading, body, drawings)
}

/// The years in which the rules had receipts or pay, the latest first.
fn years<'s>(scene: Scene<'s>) -> impl Iterator<Item = &'s YearFigures> {
    let is_told = |figures: &&YearFigures| {
        let mut all = figures.remunerations.iter();
        all.any(|one| !one.base.is_zero() || !one.paid.is_zero())
    };
    scene.analysis().years.iter().rev().filter(is_told)
}

/// What was paid in a year by all rules.
fn paid(scene: Scene<'_>, figures: &YearFigures) -> Money {
    let paid = figures.remunerations.iter().map(|one| one.paid);
    Money::total(scene.books().currency(), paid)
}

/// Who is paid, as a sentence names it.
fn who(scene: Scene<'_>) -> Value {
    match scene.books().community.profile {
        Profile::Trust => Value::Word("trustee-who-trust"),
        Profile::Association => Value::Word("trustee-who-association"),
    }
}

fn headline(scene: Scene<'_>) -> String {
    let books = scene.books();
    if books.remunerations.is_empty() {
        return scene.words_of(match books.community.profile {
            Profile::Trust => "trustee-headline-unstated",
            Profile::Association => "trustee-headline-nobody",
        });
    }
    let over = years(scene).find(|figures| figures.execution.is_over);
    let Some(figures) = over.or_else(|| years(scene).next()) else {
        return scene.words.say("trustee-headline-waiting", &[("who", who(scene))]);
    };
    let mut values = vec![("who", who(scene)), ("year", text(scene.year_name(figures.year)))];
    match per_hundred(scene, figures) {
        Some(each) => {
            values.push(("each", each.into()));
            scene.words.say("trustee-headline", &values)
        }
        None => {
            values.push(("paid", paid(scene, figures).into()));
            scene.words.say("trustee-headline-sum", &values)
        }
    }
}

/// What was paid of each hundred received, where all rules look at the same receipts.
fn per_hundred(scene: Scene<'_>, figures: &YearFigures) -> Option<Money> {
    let rules = &scene.books().remunerations;
    let first: &Remuneration = figures.remunerations.first()?;
    if rules.iter().any(|rule| rule.on != rules[0].on) || !first.base.is_positive() {
        return None;
    }
    let hundred = Money::parse("100", scene.books().currency()).ok()?;
    Some(hundred.times(paid(scene, figures).share_of(first.base)?))
}

fn lead(scene: Scene<'_>) -> String {
    let books = scene.books();
    if books.remunerations.is_empty() {
        return scene.words_of(match books.community.profile {
            Profile::Trust => "trustee-lead-unstated",
            Profile::Association => "trustee-lead-nobody",
        });
    }
    let of_receipts = |rule: &RemunerationRule| {
        rule.on.iter().all(|item| books.items[*item].kind == ItemKind::Income)
    };
    let key = match books.remunerations.iter().all(of_receipts) {
        true => "trustee-lead",
        false => "trustee-lead-other",
    };
    let name = basis::trustee_name(scene);
    let named = if name.is_some() { "yes" } else { "no" };
    let values =
        [("who", who(scene)), ("named", named.into()), ("name", text(name.unwrap_or_default()))];
    scene.words.say(key, &values)
}

/// A rule as a sentence.
fn term(scene: Scene<'_>, rule: &RemunerationRule) -> String {
    let names: Vec<&str> = rule.on.iter().map(|item| scene.item(*item)).collect();
    let pay = match rule.pay {
        PayCycle::Monthly => "monthly",
        PayCycle::Quarterly => "quarterly",
        PayCycle::Yearly => "yearly",
    };
    let values = [
        ("name", Value::from(scene.item(rule.item))),
        ("items", text(scene.words.list(&names))),
        ("rate", rule.rate.into()),
        ("graded", Value::from(if rule.by_grade { "yes" } else { "no" })),
        ("pay", Value::from(pay)),
    ];
    scene.words.say("trustee-term", &values)
}
