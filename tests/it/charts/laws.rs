//! Laws of every drawing: well-formed, inside its frame, no text over another.

use proptest::prelude::*;
use rust_decimal::Decimal;
use sunbook::charts;
use sunbook::views::chart::*;

use super::drawing::assert_lawful;

fn value() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        4 => (-1_000_000_i64..1_000_000).prop_map(Decimal::from),
        2 => (any::<i64>(), 0_u32..12).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        2 => Just(Decimal::ZERO),
        1 => prop_oneof![Just(Decimal::MAX), Just(Decimal::MIN), Just(Decimal::new(1, 28))],
    ]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,3}月",
        "[0-9]{1,3},[0-9]{3}",
        "[\u{4e00}-\u{4fff}]{0,16}",
        "[A-Za-z <>&\"']{0,40}",
    ]
}

fn mark() -> impl Strategy<Value = Mark> {
    (value(), words()).prop_map(|(value, text)| Mark { text, value })
}

fn name() -> impl Strategy<Value = Name> {
    (words(), words()).prop_map(|(label, short)| Name::new(label, short))
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    prop::collection::vec(mark(), 0..7)
}

fn bars() -> impl Strategy<Value = Vec<Bar>> {
    prop::collection::vec((name(), mark()).prop_map(|(name, mark)| Bar { name, mark }), 0..41)
}

fn names() -> impl Strategy<Value = Vec<Name>> {
    prop::collection::vec(name(), 0..41)
}

fn lines<T: std::fmt::Debug>(
    point: impl Strategy<Value = T>,
) -> impl Strategy<Value = Vec<(Name, Vec<Option<T>>)>> {
    let points = prop::collection::vec(prop::option::of(point), 0..41);
    prop::collection::vec((name(), points), 0..8)
}

fn nodes() -> impl Strategy<Value = Vec<FlowNode>> {
    prop::collection::vec((name(), mark()).prop_map(|(name, mark)| FlowNode { name, mark }), 0..12)
}

fn ribbons() -> impl Strategy<Value = Vec<Ribbon>> {
    let ribbon = (0_usize..13, 0_usize..13, value());
    prop::collection::vec(ribbon.prop_map(|(from, to, value)| Ribbon { from, to, value }), 0..20)
}

fn days() -> impl Strategy<Value = Vec<DayMark>> {
    let day = (prop::option::of(mark()), any::<bool>(), any::<bool>());
    let day = day.prop_map(|(mark, is_told, is_weekend)| DayMark { mark, is_told, is_weekend });
    prop::collection::vec(day, 0..32)
}

fn callout() -> impl Strategy<Value = Callout> {
    (0_usize..15, 0_usize..32, words()).prop_map(|(month, day, text)| Callout { month, day, text })
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::In), Just(Direction::Out)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn month_bars(
        (axis, plan_label, direction) in (marks(), words(), direction()),
        months in prop::collection::vec(
            (name(), prop::option::of(mark()), prop::option::of(mark())), 0..41),
    ) {
        let months = months.into_iter().map(|(name, actual, plan)| PlannedMonth { name, actual, plan });
        let (question, summary) = (String::new(), String::new());
        let months = months.collect();
        assert_lawful(&charts::month_bars(
            &MonthBars { question, summary, direction, axis, plan_label, months }));
    }

    #[test]
    fn in_out(
        (axis, in_label, out_label, balance_label) in (marks(), words(), words(), words()),
        months in prop::collection::vec(
            (name(), prop::array::uniform3(prop::option::of(mark()))), 0..41),
    ) {
        let months = months.into_iter().map(|(name, [income, spending, balance])| {
            InOutMonth { name, income, spending, balance }
        });
        let (question, summary) = (String::new(), String::new());
        let months = months.collect();
        assert_lawful(&charts::in_out(
            &InOut { question, summary, axis, in_label, out_label, balance_label, months }));
    }

    #[test]
    fn balance_line(
        axis in marks(),
        moments in names(),
        funds in lines((mark(), any::<bool>()).prop_map(|(mark, is_closed)| Closing { mark, is_closed })),
    ) {
        let funds = funds.into_iter().map(|(name, balances)| Balances { name, balances }).collect();
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::balance_line(
            &BalanceLine { question, summary, axis, moments, funds }));
    }

    #[test]
    fn trend(bands in marks(), moments in names(), lines in lines(mark())) {
        let lines = lines.into_iter().map(|(name, scores)| Scores { name, scores }).collect();
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::trend(&Trend { question, summary, bands, moments, lines }));
    }

    #[test]
    fn shares(parts in bars(), series in any::<u8>(), with_rest in any::<bool>()) {
        let mut parts: Vec<Share> = parts.into_iter().map(|bar| Share { bar, series }).collect();
        let rest = if with_rest { parts.pop().map(|part| part.bar) } else { None };
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::shares(&Shares { question, summary, parts, rest }));
    }

    #[test]
    fn bullet(direction in direction(), actual in mark(), plan in prop::option::of(mark())) {
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::bullet(&Bullet { question, summary, direction, actual, plan }));
    }

    #[test]
    fn rate_bars(bars in bars(), average in prop::option::of(mark())) {
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::rate_bars(&RateBars { question, summary, bars, average }));
    }

    #[test]
    fn waterfall(bars in bars(), stands in any::<u64>()) {
        let step = |(index, bar): (usize, Bar)| match stands >> index & 1 {
            0 => Step::Change(bar),
            _ => Step::Stand(bar),
        };
        let steps = bars.into_iter().enumerate().map(step).collect();
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::waterfall(&Waterfall { question, summary, steps }));
    }

    #[test]
    fn spending_calendar(
        months in prop::collection::vec((name(), days()), 0..14),
        callout in prop::option::of(callout()),
        borders in prop::collection::vec((callout(), any::<bool>()), 0..3),
    ) {
        let months = months.into_iter().map(|(name, days)| DaysOfMonth { name, days }).collect();
        let border = |(after, is_closed)| Border { after, is_closed };
        let borders = borders.into_iter().map(border).collect();
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::spending_calendar(
            &SpendingCalendar { question, summary, months, callout, borders }));
    }

    #[test]
    fn flow(
        [sources, funds, uses] in prop::array::uniform3(nodes()),
        [inflows, outflows] in prop::array::uniform2(ribbons()),
    ) {
        let (question, summary) = (String::new(), String::new());
        assert_lawful(&charts::flow(
            &Flow { question, summary, sources, funds, uses, inflows, outflows }));
    }
}
