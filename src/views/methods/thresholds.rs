//! From which point on a check speaks.

use crate::diag::Value;
use crate::units::Date;
use crate::views::listing::ListRow;
use crate::views::scene::Scene;

/// The thresholds that the community set, or the usual ones, a sentence each.
pub(super) fn thresholds(scene: Scene<'_>) -> Vec<ListRow> {
    let row = |(code, key, values): (&str, &str, Vec<(&'static str, Value)>)| {
        let title = scene.words.attribute(code, "title", &[]);
        ListRow::text(title.unwrap_or_else(|| code.to_owned()))
            .with_more(scene.words.say(key, &values))
    };
    settings(scene).into_iter().map(row).collect()
}

type Setting = (&'static str, &'static str, Vec<(&'static str, Value)>);

/// Each check with its sentence and the values in it.
fn settings(scene: Scene<'_>) -> Vec<Setting> {
    let checks = &scene.books().checks;
    let least = scene.books().community.publication.households_min;
    let days = |days: u32| vec![("days", Value::Count(i64::from(days)))];
    let rate = |rate: crate::units::Rate| vec![("rate", Value::from(rate))];
    vec![
        ("missing-voucher", "threshold-papers", vec![("amount", checks.attachment_from.into())]),
        ("same-payment", "threshold-same", days(checks.same_payee_days)),
        ("round-payment", "threshold-round", vec![("amount", checks.round_from.into())]),
        ("split-payment", "threshold-split", days(checks.split_days)),
        ("variance", "threshold-variance", rate(checks.variance)),
        ("pace", "threshold-pace", vec![("points", Value::Points(checks.pace))]),
        ("rate-hopeful", "threshold-hopeful", vec![("points", Value::Points(checks.rate_rise))]),
        ("budget-late", "threshold-adoption", vec![("day", adopt_by(scene).into())]),
        ("old-reconciling-item", "threshold-item", days(checks.reconciling_days)),
        ("month-unreconciled", "threshold-reconciled", days(checks.reconcile_within_days)),
        ("cash-share", "threshold-cash", rate(checks.cash_share)),
        (
            "survey-thin",
            "threshold-survey",
            vec![
                ("rate", checks.survey_response.into()),
                ("count", Value::Count(i64::from(checks.survey_min))),
            ],
        ),
        ("supplier-share", "threshold-supplier", rate(checks.supplier_share)),
        ("contract-ending", "threshold-contract", days(checks.contract_ending_days)),
        ("small-group", "threshold-group", vec![("count", Value::Count(i64::from(least)))]),
    ]
}

/// The day of the year by which a budget is to be adopted.
fn adopt_by(scene: Scene<'_>) -> String {
    let (month, day) = scene.books().checks.adopt_by;
    // In a leap year every day of a year exists.
    let date = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let date = date.and_then(|(month, day)| Date::new(2000, month, day));
    date.map_or_else(|| format!("{month}-{day}"), |date| scene.words.short_date(date))
}
