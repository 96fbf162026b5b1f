//! A change as data, for programs.

use serde_json::{Value, json};

use super::report::Matter;
use super::side::Side;
use super::summary::{closed, summary};
use crate::diag::Finding;
use crate::history::{Gap, GapReason, RowChange};
use crate::model::ItemKind;
use crate::units::{Money, Rate};

/// The report as one JSON document.
///
/// | Field | Holds |
/// |---|---|
/// | `format` | 1; other fields may join, these stay |
/// | `base`, `head` | `commit` (null for files that no commit has) and `date` |
/// | `is_whole` | whether every row of both versions could be read |
/// | `summary` | the sentences of the summary: `text`, `is_weighty` |
/// | `years` | income and spending of the years in which one changed |
/// | `lines` | budget lines: `year`, `item`, `name`, `kind`, `budget`, `actual`, `used` |
/// | `balances` | funds: `fund`, `name`, `date`, `balance` |
/// | `remunerations` | `year`, `rule`, `name`, `due`, `paid` |
/// | `suppliers` | who is paid for the first time: `id`, `name`, `paid`, `is_declared`, `related` |
/// | `vouchers_without_papers` | `voucher`, `date`, `paid` |
/// | `closed_months` | `month` and the number of `rows` |
/// | `findings` | `new`, `changed`, `gone`: `code`, `severity`, `message`, `path`, `line`; `still`, a number |
/// | `personal_data` | how many of the new findings are about personal data |
/// | `rows` | every row that differs: `kind`, `said`, `row`, `id`, `path`, `line`, `cells`, `closed` |
/// | `unreadable` | files that could not be compared: `path`, `line` |
///
/// A figure of both versions is a list of two, null where a version has none. Amounts are exact
/// decimals as text, shares fractions of one as text.
pub(super) fn data(matter: &Matter<'_>) -> Value {
    let points = summary(matter).into_iter();
    let points = points.map(|point| json!({"text": point.text, "is_weighty": point.is_weighty}));
    let months = closed(matter).into_iter();
    let months = months.map(|(month, rows)| json!({"month": month.to_string(), "rows": rows}));
    let mut data = json!({
        "format": 1,
        "base": version(&matter.changes.before),
        "head": version(&matter.changes.after),
        "is_whole": !matter.is_partial(),
        "summary": points.collect::<Vec<_>>(),
    });
    let Value::Object(fields) = &mut data else { return data };
    fields.extend(money(matter));
    fields.extend(parties(matter));
    let rest = [
        ("closed_months", months.collect()),
        ("findings", all_findings(matter)),
        ("personal_data", matter.findings.personal().count().into()),
        ("rows", rows(matter).into()),
        ("unreadable", list(&matter.changes.rows.gaps, |gap| unreadable(matter, gap)).into()),
    ];
    fields.extend(rest.map(|(name, value)| (name.to_owned(), value)));
    data
}

/// Years, budget lines, balances and remunerations.
fn money(matter: &Matter<'_>) -> [(String, Value); 4] {
    let effect = &matter.effect;
    let none = [Value::Null, Value::Null];
    let used = |pair: [Option<Rate>; 2]| match matter.is_partial() {
        true => none.clone(),
        false => pair.map(share),
    };
    let years = list(
        &effect.years,
        |it| json!({"year": it.year, "income": amounts(it.income), "spending": amounts(it.spending)}),
    );
    let lines = list(&effect.lines, |it| {
        json!({
            "year": it.year,
            "item": matter.text(&it.item),
            "name": matter.text(it.name.first()),
            "kind": kind(it.kind),
            "budget": it.budget.map(amount),
            "actual": amounts(it.actual),
            "used": used(it.used),
        })
    });
    let balances = list(&effect.funds, |it| {
        json!({
            "fund": matter.text(&it.fund),
            "name": matter.text(it.name.first()),
            "date": it.date.to_string(),
            "balance": amounts(it.balance),
        })
    });
    let remunerations = list(&effect.pays, |it| {
        json!({
            "year": it.year,
            "rule": matter.text(&it.rule),
            "name": matter.text(it.name.first()),
            "due": it.due.map(amount),
            "paid": it.paid.map(amount),
        })
    });
    let fields = [
        ("years", years),
        ("lines", lines),
        ("balances", balances),
        ("remunerations", remunerations),
    ];
    fields.map(|(name, values)| (name.to_owned(), values.into()))
}

/// Who is paid for the first time, and which vouchers lack papers.
fn parties(matter: &Matter<'_>) -> [(String, Value); 2] {
    let suppliers = list(&matter.effect.parties, |it| {
        json!({
            "id": matter.text(&it.id),
            "name": matter.text(it.name.first()),
            "paid": amount(Some(it.spent)),
            "is_declared": it.is_declared,
            "related": it.related.as_ref().map(|words| matter.text(words.first())),
        })
    });
    let unpapered = list(&matter.effect.unpapered, |it| {
        json!({
            "voucher": matter.text(&it.voucher),
            "date": it.date.to_string(),
            "paid": amount(Some(it.paid)),
        })
    });
    [
        ("suppliers".to_owned(), suppliers.into()),
        ("vouchers_without_papers".to_owned(), unpapered.into()),
    ]
}

fn all_findings(matter: &Matter<'_>) -> Value {
    json!({
        "new": findings(matter, &matter.findings.new, false),
        "changed": findings(matter, &matter.findings.changed, false),
        "gone": findings(matter, &matter.findings.gone, true),
        "still": matter.findings.still,
    })
}

fn unreadable(matter: &Matter<'_>, gap: &Gap) -> Value {
    let line = match gap.reason {
        GapReason::Unreadable { line } => Some(line),
        GapReason::Missing => None,
    };
    json!({"path": matter.text(&gap.path), "line": line})
}

const fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Income => "income",
        ItemKind::Expense => "expense",
        ItemKind::Transfer => "transfer",
        ItemKind::Held => "held",
    }
}

fn list<T>(all: &[T], value: impl Fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(value).collect()
}

fn version(side: &Side<'_>) -> Value {
    let date = side.commit.and_then(|commit| commit.date).map(|date| date.to_string());
    json!({"commit": side.commit.map(|commit| commit.id.as_str()), "date": date})
}

fn amount(amount: Option<Money>) -> Value {
    amount.map_or(Value::Null, |amount| amount.amount().to_string().into())
}

fn amounts(pair: [Money; 2]) -> [Value; 2] {
    pair.map(|it| amount(Some(it)))
}

fn share(share: Option<Rate>) -> Value {
    share.map_or(Value::Null, |share| share.fraction().round_dp(6).normalize().to_string().into())
}

fn findings(matter: &Matter<'_>, all: &[&Finding], is_gone: bool) -> Vec<Value> {
    let side = if is_gone { &matter.changes.before } else { &matter.changes.after };
    list(all, |finding| {
        let place = matter.place(finding, side);
        json!({
            "code": finding.code.0,
            "severity": finding.severity.word(),
            "message": matter.said(finding),
            "path": place.as_ref().map(|(path, _)| path),
            "line": place.as_ref().map(|(_, line)| line),
        })
    })
}

fn rows(matter: &Matter<'_>) -> Vec<Value> {
    let Some(telling) = matter.telling() else { return Vec::new() };
    let view =
        |change: &RowChange| serde_json::to_value(telling.change(change)).unwrap_or_default();
    list(&matter.changes.rows.changes, view)
}
