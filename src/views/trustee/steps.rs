//! The pay worked out step by step: receipts × rate × factor against what was paid.

use super::year::{is_settled, rule};
use crate::analysis::{Remuneration, YearFigures};
use crate::diag::Value;
use crate::model::{Id, Item, RemunerationRule};
use crate::units::{Money, Quantity};
use crate::views::equation::{Equation, EquationRow};
use crate::views::figure::Figure;
use crate::views::route::Route;
use crate::views::scene::Scene;
use crate::views::short::text;

/// Each rule from its receipts to what was paid; receipts that two rules share are listed once.
pub(super) fn steps(scene: Scene<'_>, figures: &YearFigures) -> Vec<Equation> {
    let mut told: Option<&[Id<Item>]> = None;
    let mut equations = Vec::new();
    for one in &figures.remunerations {
        let rule = rule(scene, one);
        let mut rows = Vec::new();
        if told != Some(&rule.on) {
            rows.extend(receipts(scene, figures, rule));
        }
        told = Some(&rule.on);
        let sign = if rows.is_empty() { "" } else { "＝" };
        rows.push(EquationRow {
            sign,
            label: scene.words_of("trustee-step-base"),
            href: None,
            figure: scene.figure(one.base),
            tone: "plain",
        });
        rows.extend(pay_rows(scene, rule, one, is_settled(scene, figures)));
        let values = [
            ("name", Value::from(scene.item(rule.item))),
            ("year", text(scene.year_name(figures.year))),
        ];
        equations.push(Equation { caption: scene.words.say("trustee-steps", &values), rows });
    }
    equations
}

fn receipts<'s>(
    scene: Scene<'s>,
    figures: &'s YearFigures,
    rule: &'s RemunerationRule,
) -> impl Iterator<Item = EquationRow> + 's {
    rule.on.iter().enumerate().map(move |(index, item)| EquationRow {
        sign: if index == 0 { "" } else { "＋" },
        label: scene.item(*item).to_owned(),
        href: Some(scene.address(Route::Item(*item))),
        figure: scene.figure(scene.analysis().activity.actual_of_year(*item, figures.year)),
        tone: "quiet",
    })
}

/// From the receipts to what is due and what was paid.
fn pay_rows(
    scene: Scene<'_>,
    rule: &RemunerationRule,
    one: &Remuneration,
    is_settled: bool,
) -> Vec<EquationRow> {
    let row = |sign, label: String, figure: Figure, tone| EquationRow {
        sign,
        label,
        href: None,
        figure,
        tone,
    };
    let say = |key| scene.words.say(key, &[]);
    let exact = scene.words.value(&rule.rate.into());
    let rate = Figure { text: exact, ..scene.rate_figure(rule.rate, 1) };
    let rate = row("×", say("trustee-step-rate"), rate, "plain");
    let mut rows = vec![rate];
    if rule.by_grade {
        rows.push(row("＝", say("trustee-step-full"), scene.figure(one.at_full), "plain"));
        rows.extend(factor_row(scene, one));
    }
    match one.due {
        Some(due) => {
            rows.push(row("＝", say("trustee-step-due"), scene.figure(due), "sum"));
            let paid = scene.link(say("trustee-step-paid"), Route::Item(rule.item));
            let figure = scene.figure(one.paid);
            let href = Some(paid.href);
            rows.push(EquationRow { sign: "−", label: paid.text, href, figure, tone: "plain" });
            rows.push(gap_row(scene, one, one.paid - due, is_settled));
            if let Some(kept) = one.withheld().filter(|kept| !kept.is_zero()) {
                rows.push(row("", say("trustee-step-withheld"), scene.figure(kept), "quiet"));
            }
        }
        None => {
            let label = say("trustee-step-waiting");
            rows.push(row("", label, scene.figure(one.paid), "quiet"));
        }
    }
    rows
}

/// Whether what was paid is what was due, loud where it is not.
fn gap_row(scene: Scene<'_>, one: &Remuneration, gap: Money, is_settled: bool) -> EquationRow {
    let (sign, key, tone) = match () {
        () if gap.is_zero() => ("✓", "equation-ties", "ok"),
        () if !one.differs() => ("✓", "trustee-step-rounding", "ok"),
        () if gap.is_negative() && !is_settled => ("", "trustee-step-open", "plain"),
        () if gap.is_negative() => ("✗", "trustee-step-under", "bad"),
        () => ("✗", "trustee-step-over", "bad"),
    };
    EquationRow {
        sign,
        label: scene.words_of(key),
        href: None,
        figure: scene.figure(gap.abs()),
        tone,
    }
}

/// The factor of the grade that the year's assessment earned.
fn factor_row(scene: Scene<'_>, one: &Remuneration) -> Option<EquationRow> {
    let factor = one.factor?;
    let rating = &scene.analysis().ratings[one.rating?];
    let stated = &scene.books().assessments[rating.assessment];
    let grade = &scene.books().grades[rating.grade?];
    let score = rating.score.unwrap_or(stated.score);
    let values = [("grade", Value::from(&grade.name)), ("score", score.into())];
    Some(EquationRow {
        sign: "×",
        label: scene.words.say("trustee-step-factor", &values),
        href: Some(scene.address(Route::Assessment)),
        figure: scene.quantity_figure(Quantity::of(factor.fraction())),
        tone: "plain",
    })
}
