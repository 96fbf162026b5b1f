//! What a picture shows, in words.

use super::{Bank, Pictured, Plans, Shows, Tone, Walk, WalkStep, picture};
use crate::diag::Value;
use crate::units::Period;
use crate::views::scene::Scene;
use crate::views::short::text;

/// The words for a picture.
pub(super) fn alternative(scene: Scene<'_>, of: Pictured) -> String {
    let picture = picture(scene, of);
    let about = match of {
        Pictured::Books => String::new(),
        Pictured::Budget(year) => scene.words.period(Period::Year(year.number())),
        Pictured::Item(item) => scene.item(item).to_owned(),
        Pictured::Month(month) => scene.words.month(month),
    };
    match &picture.shows {
        Shows::Walk(walk) if walk.steps.is_empty() => scene.words_of("preview-blank"),
        Shows::Walk(walk) => walked(scene, walk, about),
        Shows::Plans(plans) => planned(scene, plans, &about),
    }
}

fn walked(scene: Scene<'_>, walk: &Walk, about: String) -> String {
    let amount = |tone| {
        let its = |step: &&WalkStep| step.tone == tone;
        walk.steps.iter().find(its).map_or_else(String::new, |step| step.mark.text.clone())
    };
    let left = walk.total.as_ref().map_or_else(String::new, |total| total.text.clone());
    let (bank, gap) = match &walk.bank {
        None => ("none", ""),
        Some(Bank::Ties) => ("ties", ""),
        Some(Bank::Gap(gap)) => ("gap", gap.text.as_str()),
    };
    let known = |text: &str| Value::from(if text.is_empty() { "no" } else { "yes" });
    let (income, spending) = (amount(Tone::In), amount(Tone::Out));
    let values = [
        ("has-time", known(&about)),
        ("time", text(about)),
        ("has-income", known(&income)),
        ("income", text(income)),
        ("spending", text(spending)),
        ("has-left", known(&left)),
        ("left", text(left)),
        ("bank", bank.into()),
        ("gap", gap.into()),
    ];
    scene.words.say("preview-walk", &values)
}

fn planned(scene: Scene<'_>, plans: &Plans, about: &str) -> String {
    let rows = plans.rows.iter().map(|row| {
        let plan = row.plan.as_ref().map_or("", |plan| plan.text.as_str());
        let tone = match row.tone {
            Tone::In => "in",
            Tone::Out => "out",
            Tone::Plain => "plain",
        };
        let values = [
            ("tone", Value::from(tone)),
            ("actual", row.actual.text.as_str().into()),
            ("has-plan", if plan.is_empty() { "no" } else { "yes" }.into()),
            ("plan", plan.into()),
            ("has-used", if plans.used.is_some() { "yes" } else { "no" }.into()),
            ("used", plans.used.as_deref().unwrap_or_default().into()),
        ];
        scene.words.say("preview-plan", &values)
    });
    let values = [("about", Value::from(about)), ("rows", text(scene.sentences(rows)))];
    scene.words.say("preview-plans", &values)
}
