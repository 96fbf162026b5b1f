//! A normal case of every kind of chart, as the pages of a fictional community would say it.

#![expect(clippy::unwrap_used, reason = "the figures are written here")]

mod flow;
mod days;

pub(super) use days::spending_calendar;
pub(super) use flow::flow;

use sunbook::units::{Currency, Money, Rate};
use sunbook::views::chart::{
    BalanceLine, Balances, Bar, Bullet, Closing, Direction, InOut, InOutMonth, Mark, MonthBars,
    Name, PlannedMonth, RateBars, Scores, Share, Shares, Step, Trend, Waterfall,
};

/// An amount of yuan with its words.
fn yuan(amount: &str, text: &str) -> Mark {
    Mark::money(Money::parse(amount, Currency::CNY).unwrap(), text)
}

/// Steps of an axis in units of ten thousand.
fn axis(steps: &[i64]) -> Vec<Mark> {
    let text = |step: &i64| match step {
        0 => "0".to_owned(),
        step => format!("{}万", step.abs()),
    };
    steps.iter().map(|step| yuan(&format!("{step}0000"), &text(step))).collect()
}

fn month(number: usize) -> Name {
    Name::new(format!("{number}月"), number.to_string())
}

fn of_months(amounts: &str) -> impl Iterator<Item = (Name, &str)> {
    amounts.split(' ').enumerate().map(|(index, amount)| (month(index + 1), amount))
}

/// An amount below a million with its digits in groups, or none for `-`.
fn known(amount: &str) -> Option<Mark> {
    let (thousands, rest) = amount.split_at_checked(amount.len().wrapping_sub(3))?;
    Some(yuan(amount, &format!("{thousands},{rest}")))
}

/// Small repairs of a year until November, with a burst pipe in July.
pub(super) fn month_bars() -> MonthBars {
    let amounts = "6640 5120 12660 5730 7340 8210 26640 9980 6210 5560 6870 -";
    MonthBars {
        question: "每个月花了多少".into(),
        summary: "七月花得最多，26,640 元，是月均预算的三倍多。".into(),
        direction: Direction::Out,
        axis: axis(&[0, 1, 2, 3]),
        plan_label: "月均预算 8,000".into(),
        months: of_months(amounts)
            .map(|(name, amount)| PlannedMonth {
                name,
                actual: known(amount),
                plan: Some(yuan("8000", "8,000")),
            })
            .collect(),
    }
}

/// A year's income and spending.
pub(super) fn in_out() -> InOut {
    let income =
        "412000 98000 187000 265000 301000 188000 204000 176000 233000 258000 201000 191226";
    let spending =
        "201000 188000 207000 212000 219000 225000 268000 224000 216000 209000 214000 236981";
    let pairs = of_months(income).zip(spending.split(' '));
    InOut {
        question: "收进来的够花吗".into(),
        summary: "全年收进 271.42 万元，花掉 262.00 万元。".into(),
        axis: axis(&[-40, -20, 0, 20, 40]),
        in_label: "收入".into(),
        out_label: "支出".into(),
        balance_label: "结余".into(),
        months: pairs
            .map(|((name, income), spending)| InOutMonth {
                name,
                income: known(income),
                spending: known(spending),
                balance: None,
            })
            .collect(),
    }
}

/// Three funds over a year, closed up to October.
pub(super) fn balance_line() -> BalanceLine {
    let fund = |label: &str, short: &str, end: &str, amounts: &str| Balances {
        name: Name::new(label, short),
        balances: amounts
            .split(' ')
            .enumerate()
            .map(|(index, amount)| {
                let mark = yuan(amount, end);
                (index < 11).then_some(Closing { mark, is_closed: index < 10 })
            })
            .collect(),
    };
    BalanceLine {
        question: "各笔资金还有多少".into(),
        summary: "服务资金 38.20 万元，公共收益 29.61 万元，应急备用 14.37 万元。".into(),
        axis: axis(&[0, 20, 40, 60]),
        moments: (1..=12).map(month).collect(),
        funds: vec![
            fund(
                "服务资金",
                "服务",
                "38.20万",
                "512000 423000 402000 455000 537000 500000 436000 388000 405000 454000 382000 0",
            ),
            fund(
                "公共收益",
                "公共收益",
                "29.61万",
                "201000 209000 214000 226000 231000 244000 251000 262000 270000 283000 296100 0",
            ),
            fund(
                "应急备用",
                "应急",
                "14.37万",
                "180100 180100 180100 180100 180100 180100 153500 143700 143700 143700 143700 0",
            ),
        ],
    }
}

/// Where each hundred yuan of a year went.
pub(super) fn shares() -> Shares {
    let bar = |label: &str, short: &str, amount: &str| {
        Bar::new(Name::new(label, short), yuan(amount, amount))
    };
    let parts = [
        ("秩序维护", "秩序", "21.44", 2),
        ("保洁", "保洁", "14.20", 0),
        ("管理服务人员", "管理", "11.77", 1),
        ("工程人员", "工程", "7.97", 4),
        ("公共电费", "电费", "7.91", 3),
        ("物业公司酬金", "酬金", "6.33", 5),
    ];
    Shares {
        question: "每 100 元花在哪".into(),
        summary: "人最贵：四类人员合计 55.38 元。".into(),
        parts: parts
            .map(|(label, short, amount, series)| Share { bar: bar(label, short, amount), series })
            .to_vec(),
        rest: Some(bar("其余 23 项", "其余", "30.38")),
    }
}

/// A budget line that went over by 13.5 %.
pub(super) fn bullet() -> Bullet {
    Bullet {
        question: "日常小修花了预算的多少".into(),
        summary: "超了 12,936.70 元。".into(),
        direction: Direction::Out,
        actual: yuan("108936.70", "108,936.70"),
        plan: Some(yuan("96000", "96,000")),
    }
}

/// Collection rates of eight buildings.
pub(super) fn rate_bars() -> RateBars {
    let rate = |text: &str| Mark::rate(Rate::parse(text).unwrap(), text);
    let rates = ["97.1%", "95.8%", "93.4%", "91.0%", "88.2%", "96.5%", "94.9%", "79.3%"];
    let bars = rates.iter().enumerate().map(|(index, text)| {
        let number = index + 1;
        Bar::new(Name::new(format!("{number} 号楼"), format!("{number}#")), rate(text))
    });
    RateBars {
        question: "各楼交了多少".into(),
        summary: "全小区收缴率 92.4%，8 号楼最低。".into(),
        bars: bars.collect(),
        average: Some(Mark { text: "全小区 92.4%".into(), ..rate("92.4%") }),
    }
}

/// From opening to closing balance of a year.
pub(super) fn waterfall() -> Waterfall {
    let bar =
        |label: &str, amount: &str, text: &str| Bar::new(Name::only(label), yuan(amount, text));
    Waterfall {
        question: "钱是怎么变成现在这么多的".into(),
        summary: "年初 681,300.85 元，年末 821,779.66 元。".into(),
        steps: vec![
            Step::Stand(bar("年初结余", "681300.85", "681,300.85")),
            Step::Change(bar("物业服务费", "1960420.00", "1,960,420.00")),
            Step::Change(bar("公共收益", "753806.87", "753,806.87")),
            Step::Change(bar("预收", "46233.60", "46,233.60")),
            Step::Change(bar("人员", "-1451000.00", "−1,451,000.00")),
            Step::Change(bar("其他支出", "-1168981.66", "−1,168,981.66")),
            Step::Stand(bar("年末结余", "821779.66", "821,779.66")),
        ],
    }
}

/// Six quarters of scores, with three raters.
pub(super) fn trend() -> Trend {
    let score = |text: &str| (text != "-").then(|| Mark::number(text.parse().unwrap(), text));
    let line = |label: &str, short: &str, scores: &str| Scores {
        name: Name::new(label, short),
        scores: scores.split(' ').map(score).collect(),
    };
    let moments = ["2024 三季", "2024 四季", "2025 一季", "2025 二季", "2025 三季", "2025 四季"];
    let short = ["三季", "四季", "一季", "二季", "三季", "四季"];
    Trend {
        question: "服务评分在变好吗".into(),
        summary: "从 84.1 分升到 87.5 分，一直是良好。".into(),
        bands: [("60", "合格 60"), ("75", "良好 75"), ("90", "优秀 90")]
            .map(|(value, text)| Mark::number(value.parse().unwrap(), text))
            .to_vec(),
        moments: moments.iter().zip(short).map(|(label, short)| Name::new(*label, short)).collect(),
        lines: vec![
            line("综合", "综合", "84.1 85.0 82.6 86.2 88.0 87.5"),
            line("业主", "业主", "79.0 81.2 77.3 83.5 84.0 82.1"),
            line("业委会", "业委会", "87.2 88.0 - 88.0 90.4 91.0"),
            line("第三方", "第三方", "86.0 85.8 84.9 87.0 89.6 89.4"),
        ],
    }
}
