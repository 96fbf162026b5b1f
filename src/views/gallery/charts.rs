//! Samples of every kind of chart: with too many, too long and negative things, and with next to nothing.

use rust_decimal::Decimal;
use serde::Serialize;

use super::calendar::spending_calendar;
use super::kit::{BELOW, HUGE, Kit, NOTHING, PLAIN, money};
use crate::units::{Currency, Money};
use crate::views::chart::{
    BalanceLine, Balances, Bar, Bullet, Chart, Closing, Code, Direction, Flow, FlowNode, InOut,
    InOutMonth, Mark, MonthBars, Name, PlannedMonth, RateBars, Ribbon, Scores, Share, Shares, Step,
    Trend, Waterfall, round_steps,
};
use crate::views::frame::{Drawing, Drawings};

/// A drawing with what it is called.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Plotted {
    name: String,
    chart: Drawing,
}

/// One of each kind.
pub(super) fn charts(kit: Kit<'_>, drawings: &mut Drawings) -> Vec<Plotted> {
    let kinds: [(&'static str, Chart); 11] = [
        ("gallery-chart-months", month_bars(kit).into()),
        ("gallery-chart-in-out", in_out(kit).into()),
        ("gallery-chart-balances", balance_line(kit).into()),
        ("gallery-chart-shares", shares(kit).into()),
        ("gallery-chart-bullet", bullet(kit).into()),
        ("gallery-chart-rates", rate_bars(kit).into()),
        ("gallery-chart-walk", waterfall(kit).into()),
        ("gallery-chart-trend", trend(kit).into()),
        ("gallery-chart-flow", flow(kit).into()),
        ("gallery-chart-days", spending_calendar(kit).into()),
        ("gallery-chart-code", code(kit).into()),
    ];
    let plot = |(name, chart): (&'static str, Chart)| Plotted {
        name: kit.say(name),
        chart: drawings.add(chart),
    };
    kinds.into_iter().map(plot).collect()
}

/// Round steps that hold all of these amounts.
fn axis(kit: Kit<'_>, amounts: &[&str]) -> Vec<Mark> {
    let all = || amounts.iter().map(|amount| money(amount));
    let nothing = Money::zero(Currency::CNY);
    let low = all().min().unwrap_or(nothing);
    let high = all().max().unwrap_or(nothing);
    let largest = low.abs().max(high.abs());
    let step = |step: Decimal| {
        let step = Money::rounded(step, Currency::CNY);
        Mark::money(step, kit.words.short_money(step, largest))
    };
    round_steps(low.amount(), high.amount(), 4).into_iter().map(step).collect()
}

fn months(kit: Kit<'_>) -> Vec<Name> {
    let last = kit.date().month();
    let months = (0..kit.either(12, 1)).rev().map(|before: i16| last.plus(-before));
    months.map(|month| Name::new(kit.words.month(month), kit.words.short_month(month))).collect()
}

fn month_bars(kit: Kit<'_>) -> MonthBars {
    let amounts = [HUGE, BELOW, PLAIN, NOTHING];
    let month = |(index, name)| PlannedMonth {
        name,
        actual: kit.only(kit.mark(amounts[index % amounts.len()])),
        plan: kit.only(kit.mark("432109876.00")),
    };
    MonthBars {
        question: kit.text(),
        summary: kit.text(),
        direction: Direction::Out,
        axis: axis(kit, kit.either(&amounts, &[])),
        plan_label: kit.either(kit.thing(), String::new()),
        months: months(kit).into_iter().enumerate().map(month).collect(),
    }
}

fn in_out(kit: Kit<'_>) -> InOut {
    let month = |name| InOutMonth {
        name,
        income: kit.only(kit.mark(HUGE)),
        spending: kit.only(kit.mark("876543210.87")),
        balance: kit.only(kit.mark(BELOW)),
    };
    InOut {
        question: kit.text(),
        summary: kit.text(),
        axis: axis(kit, kit.either(&[HUGE, "-876543210.87"], &[])),
        in_label: kit.say("head-income"),
        out_label: kit.say("head-spending"),
        balance_label: kit.say("head-closing"),
        months: months(kit).into_iter().map(month).collect(),
    }
}

fn balance_line(kit: Kit<'_>) -> BalanceLine {
    let moments = months(kit);
    let closing = |amount: &str| Some(Closing { mark: kit.mark(amount), is_closed: kit.is_full });
    let fund = |amounts: [&str; 2]| Balances {
        name: kit.name(),
        balances: (0..moments.len()).map(|index| closing(amounts[index % 2])).collect(),
    };
    BalanceLine {
        question: kit.text(),
        summary: kit.text(),
        axis: axis(kit, kit.either(&[HUGE, BELOW], &[])),
        funds: kit.last(vec![fund([HUGE, PLAIN]), fund([BELOW, HUGE]), fund([NOTHING, NOTHING])]),
        moments,
    }
}

fn shares(kit: Kit<'_>) -> Shares {
    let share = |(series, percent): (u8, &str)| Share {
        bar: Bar::new(kit.name(), kit.rate_mark(percent)),
        series,
    };
    let parts = ["41.0%", "22.0%", "14.0%", "9.0%", "5.0%", "0.5%"];
    Shares {
        question: kit.text(),
        summary: kit.text(),
        parts: kit.either((0..).zip(parts).map(share).collect(), vec![share((0, "100.0%"))]),
        rest: kit.only(Bar::new(kit.name(), kit.rate_mark("8.5%"))),
    }
}

/// Spent beyond the plan, or nothing without a plan.
pub(super) fn bullet(kit: Kit<'_>) -> Bullet {
    Bullet {
        question: kit.text(),
        summary: kit.text(),
        direction: Direction::Out,
        actual: kit.mark(kit.either(HUGE, NOTHING)),
        plan: kit.only(kit.mark("432109876.00")),
    }
}

fn rate_bars(kit: Kit<'_>) -> RateBars {
    let bar = |percent| Bar::new(kit.name(), kit.rate_mark(percent));
    RateBars {
        question: kit.text(),
        summary: kit.text(),
        bars: kit.last(vec![bar("100.0%"), bar("123.4%"), bar("56.7%"), bar("0.0%")]),
        average: kit.only(kit.rate_mark("89.1%")),
    }
}

fn waterfall(kit: Kit<'_>) -> Waterfall {
    let bar = |amount| Bar::new(kit.name(), kit.mark(amount));
    let steps = vec![
        Step::Stand(bar(HUGE)),
        Step::Change(bar(PLAIN)),
        Step::Change(bar("-999999999.99")),
        Step::Change(bar(BELOW)),
        Step::Stand(bar(kit.either("-135802468.56", NOTHING))),
    ];
    Waterfall { question: kit.text(), summary: kit.text(), steps: kit.last(steps) }
}

fn trend(kit: Kit<'_>) -> Trend {
    let score = |number: i64| Mark::number(Decimal::from(number), number.to_string());
    let line = |first: i64| Scores {
        name: kit.name(),
        scores: (0..kit.either(8, 1))
            .map(|index| (index != 3).then(|| score(first + index * 2)))
            .collect(),
    };
    let band = |number: i64| Mark::number(Decimal::from(number), kit.say("gallery-thing"));
    Trend {
        question: kit.text(),
        summary: kit.text(),
        bands: kit.only(vec![band(60), band(75), band(90)]).unwrap_or_default(),
        moments: (0..kit.either(8, 1)).map(|_| kit.name()).collect(),
        lines: kit.last(vec![line(82), line(70), line(85), line(64)]),
    }
}

fn flow(kit: Kit<'_>) -> Flow {
    let node = |amount| FlowNode { name: kit.name(), mark: kit.mark(amount) };
    let nodes = |amounts: [&'static str; 4]| kit.last(amounts.into_iter().map(node).collect());
    let ribbon =
        |from: usize, to: usize, amount: &str| Ribbon { from, to, value: money(amount).amount() };
    let wide = vec![
        ribbon(0, 0, "600000000.00"),
        ribbon(0, 1, "387654321.55"),
        ribbon(1, 1, "200000000.00"),
        ribbon(2, 2, "50000000.00"),
        ribbon(3, 3, PLAIN),
    ];
    let ribbons = kit.either(wide, vec![ribbon(0, 0, PLAIN)]);
    Flow {
        question: kit.text(),
        summary: kit.text(),
        sources: nodes([HUGE, "200000000.00", "50000000.00", PLAIN]),
        funds: nodes(["600000000.00", "587654321.55", "50000000.00", PLAIN]),
        uses: nodes(["600000000.00", "587654321.55", "50000000.00", PLAIN]),
        inflows: ribbons.clone(),
        outflows: kit.either(
            vec![
                ribbon(0, 0, "600000000.00"),
                ribbon(1, 1, "587654321.55"),
                ribbon(2, 2, "50000000.00"),
                ribbon(3, 3, PLAIN),
            ],
            ribbons,
        ),
    }
}

fn code(kit: Kit<'_>) -> Code {
    let address = kit.either(
        "https://example.org/a-community-with-a-long-name/en/sheet/budget-2026.html",
        "https://a.cn",
    );
    Code { name: kit.thing(), address: address.to_owned() }
}
