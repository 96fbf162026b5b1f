//! Samples of a budget's parts: lines with their figures, funds, ways of money, a year's head.

use serde::Serialize;

use super::kit::{BELOW, HUGE, Kit, NOTHING, PLAIN};
use crate::views::budget::{
    Balance, BalanceRow, ColumnHeads, Columns, DayFigure, FlowRow, FundPart, FundRows, GroupPart,
    LineRow, MonthOfDays, Side, Sum,
};
use crate::views::chart::Bullet;
use crate::views::figure::Figure;
use crate::views::frame::Drawings;

/// Parts of a budget.
#[derive(Clone, Debug, Serialize)]
pub(super) struct BudgetParts {
    side: Side,
    balance: Balance,
    flow: Vec<FlowRow>,
    flow_title: String,
    head: YearHead,
    days: Days,
}

/// Months with their days of spending.
#[derive(Clone, Debug, Serialize)]
struct Days {
    months: Vec<MonthOfDays>,
    count: String,
    dearest: Option<DayFigure>,
}

/// The figure and the sentence of a budget line's year.
#[derive(Clone, Debug, Serialize)]
struct YearHead {
    label: String,
    figure: Option<Figure>,
    text: String,
}

pub(super) fn parts(kit: Kit<'_>, bullet: Bullet, drawings: &mut Drawings) -> BudgetParts {
    let flow = |amount| FlowRow { from: kit.party(), to: kit.thing(), figure: kit.figure(amount) };
    BudgetParts {
        side: side(kit, bullet, drawings),
        balance: balance(kit),
        flow: kit.last(vec![flow(HUGE), flow(BELOW), flow(kit.either(PLAIN, NOTHING))]),
        flow_title: kit.party(),
        head: YearHead { label: kit.thing(), figure: kit.only(kit.amount()), text: kit.text() },
        days: days(kit),
    }
}

fn days(kit: Kit<'_>) -> Days {
    let day = |amount| DayFigure { date: kit.words.date(kit.date()), figure: kit.figure(amount) };
    let month = |href: Option<String>| MonthOfDays {
        name: kit.words.month(kit.date().month()),
        href,
        count: kit.words.count(kit.either(31, 0)),
        dearest: kit.only(day(HUGE)),
        spent: kit.amount(),
        days: kit.only(vec![day(HUGE), day(BELOW), day(PLAIN)]).unwrap_or_default(),
    };
    Days {
        months: kit.last(vec![month(Some(kit.href())), month(None)]),
        count: kit.words.count(kit.either(366, 0)),
        dearest: kit.only(day(HUGE)),
    }
}

fn side(kit: Kit<'_>, bullet: Bullet, drawings: &mut Drawings) -> Side {
    let line = |chart, tone, amount| LineRow {
        link: kit.link(kit.thing()),
        columns: columns(kit, amount, tone),
        chart,
        reason: kit.only(kit.text()),
    };
    let drawing = kit.is_full.then(|| drawings.add(bullet));
    let lines = vec![
        line(drawing, "bad", HUGE),
        line(None, "ok", BELOW),
        line(None, "plain", kit.either(PLAIN, NOTHING)),
    ];
    let sum = || Sum {
        label: kit.say("head-total"),
        columns: columns(kit, kit.either(HUGE, NOTHING), "plain"),
    };
    let groups = vec![
        GroupPart {
            name: kit.only(kit.thing()),
            sum: kit.only(columns(kit, HUGE, "ok")),
            lines: kit.last(lines),
        },
        GroupPart {
            name: kit.only(kit.thing()),
            sum: None,
            lines: vec![line(None, "plain", PLAIN)],
        },
    ];
    let groups = groups.into_iter().take(kit.either(2, 1)).collect();
    Side {
        id: "income",
        name: "budget-way-income",
        text: kit.text(),
        key: None,
        heads: heads(kit),
        funds: vec![FundPart { name: kit.only(kit.party()), groups, sum: sum() }],
        total: kit.only(sum()),
    }
}

fn heads(kit: Kit<'_>) -> ColumnHeads {
    ColumnHeads {
        budget: Some(kit.say("budget-head-budget")),
        actual: kit.only(kit.say("budget-head-actual")),
        difference: kit.only(kit.say("budget-head-difference")),
        used: kit.only(kit.say("budget-head-used")),
        count: kit.either(5, 2),
    }
}

fn columns(kit: Kit<'_>, amount: &str, tone: &'static str) -> Columns {
    let figure = || kit.only(kit.figure(amount));
    Columns {
        budget: Some(kit.figure(amount)),
        adjusted: figure(),
        planned: figure(),
        actual: figure(),
        so_far: figure(),
        difference: kit.only(kit.signed(amount)),
        rate: kit.only(kit.rate("1234.5%")),
        tone,
        after: figure(),
        used: kit.only(kit.share("1234.5%")),
    }
}

fn balance(kit: Kit<'_>) -> Balance {
    let row = |amount, is_sum| BalanceRow {
        label: kit.thing(),
        budget: kit.figure(amount),
        actual: kit.figure(amount),
        is_sum,
    };
    let rows = vec![row(HUGE, false), row(BELOW, true), row(kit.either(PLAIN, NOTHING), false)];
    let fund = FundRows { name: kit.thing(), rows: kit.last(rows) };
    Balance {
        text: kit.text(),
        has_budget: true,
        has_actual: kit.is_full,
        funds: vec![fund],
        total: None,
    }
}
