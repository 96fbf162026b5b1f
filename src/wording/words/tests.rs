//! The forms of both languages, side by side.

use std::cmp::Ordering;

use super::*;
use crate::wording::Catalogue;

fn both(currency: &str, start: i64) -> [Words; 2] {
    let (catalogue, currency) = (Catalogue::built_in(), Currency::parse(currency).unwrap());
    [Language::chinese(), Language::english()].map(|language| {
        catalogue.words(&language, currency, YearStart::new(start).unwrap()).unwrap()
    })
}

fn money(text: &str) -> Money {
    Money::parse(text, Currency::CNY).unwrap()
}

#[test]
fn amounts_in_tables() {
    let [chinese, english] = both("CNY", 1);
    let cases = [
        ("0", "0.00", "0.00", "0.00"),
        ("0.05", "0.05", "＋0.05", "+0.05"),
        ("-3.5", "−3.50", "−3.50", "−3.50"),
        ("999", "999.00", "＋999.00", "+999.00"),
        ("1234.5", "1,234.50", "＋1,234.50", "+1,234.50"),
        ("-1234567.89", "−1,234,567.89", "−1,234,567.89", "−1,234,567.89"),
        (
            "999999999999999.99",
            "999,999,999,999,999.99",
            "＋999,999,999,999,999.99",
            "+999,999,999,999,999.99",
        ),
    ];
    for (text, bare, signed_chinese, signed_english) in cases {
        let amount = money(text);
        assert_eq!(chinese.money(amount), bare);
        assert_eq!(english.money(amount), bare);
        assert_eq!(chinese.money_with_sign(amount), signed_chinese);
        assert_eq!(english.money_with_sign(amount), signed_english);
    }
}

#[test]
fn amounts_with_their_unit() {
    let cases = [
        ("CNY", "1234.5", "1,234.50 元", "¥1,234.50"),
        ("CNY", "-1234.5", "−1,234.50 元", "−¥1,234.50"),
        ("HKD", "1234.5", "1,234.50 港元", "HK$1,234.50"),
        ("TWD", "0", "0.00 新台币", "NT$0.00"),
        ("GBP", "12", "12.00 英镑", "£12.00"),
        ("JPY", "1234", "1,234 日元", "JP¥1,234"),
        ("CHF", "12.3", "12.30 CHF", "CHF 12.30"),
        ("KWD", "12.3", "12.300 KWD", "KWD 12.300"),
    ];
    for (code, text, in_chinese, in_english) in cases {
        let [chinese, english] = both(code, 1);
        let amount = Money::parse(text, Currency::parse(code).unwrap()).unwrap();
        assert_eq!(chinese.money_unit(amount), in_chinese);
        assert_eq!(english.money_unit(amount), in_english);
    }
}

#[test]
fn amounts_in_headlines() {
    let [chinese, english] = both("CNY", 1);
    let cases = [
        ("0", "0.00 元", "¥0.00"),
        ("-12.05", "−12.05 元", "−¥12.05"),
        ("9999.99", "9,999.99 元", "¥9,999.99"),
        ("10000", "1.00 万元", "¥10,000"),
        ("821779.66", "82.18 万元", "¥821,780"),
        ("-821779.66", "−82.18 万元", "−¥821,780"),
        ("99999949.99", "9,999.99 万元", "¥99,999,950"),
        ("99999950", "1.00 亿元", "¥99,999,950"),
        ("168000000", "1.68 亿元", "¥168,000,000"),
        ("999999999.5", "10.00 亿元", "¥1.00 billion"),
        ("1680000000", "16.80 亿元", "¥1.68 billion"),
        ("999999999999.99", "1.00 万亿元", "¥1.00 trillion"),
        ("1680000000000", "1.68 万亿元", "¥1.68 trillion"),
        ("999999999999999.99", "1,000.00 万亿元", "¥1,000.00 trillion"),
    ];
    for (text, in_chinese, in_english) in cases {
        assert_eq!(chinese.rounded_money(money(text)), in_chinese, "{text}");
        assert_eq!(english.rounded_money(money(text)), in_english, "{text}");
    }
}

#[test]
fn rates_and_points() {
    let [chinese, english] = both("CNY", 1);
    let rate = |text| Rate::parse(text).unwrap();
    assert_eq!(chinese.rate(rate("94.065%"), 2), "94.07%");
    assert_eq!(english.rate(rate("13.5%"), 1), "13.5%");
    assert_eq!(english.rate(rate("1250%"), 0), "1,250%");
    assert_eq!(english.rate(rate("-0.004%"), 2), "0.00%");
    assert_eq!(chinese.signed_rate(rate("2.5%"), 1), "＋2.5%");
    assert_eq!(english.signed_rate(rate("-2.5%"), 1), "−2.5%");
    assert_eq!(english.signed_rate(Rate::ZERO, 1), "0.0%");
    let cases = [
        ("15pp", 0, "15 个百分点", "15 percentage points"),
        ("1pp", 0, "1 个百分点", "1 percentage point"),
        ("1pp", 1, "1.0 个百分点", "1.0 percentage points"),
        ("-2.25pp", 2, "−2.25 个百分点", "−2.25 percentage points"),
    ];
    for (text, decimals, in_chinese, in_english) in cases {
        assert_eq!(chinese.points(rate(text), decimals), in_chinese);
        assert_eq!(english.points(rate(text), decimals), in_english);
    }
    let quotient = Quantity::from(1).share_of(Quantity::from(3)).unwrap();
    assert_eq!(english.value(&Value::Rate(quotient)), "33.33%");
    assert_eq!(english.value(&Value::Rate(Rate::WHOLE)), "100%");
}

#[test]
fn quantities_and_counts() {
    let [chinese, english] = both("CNY", 1);
    let quantity = |text| Quantity::parse(text).unwrap();
    assert_eq!(chinese.quantity(quantity("12648")), "12,648");
    assert_eq!(english.quantity(quantity("1.10")), "1.1");
    assert_eq!(english.quantity(quantity("-0.000001")), "−0.000001");
    assert_eq!(english.quantity(quantity("1000.00")), "1,000");
    assert_eq!(chinese.count(0), "0");
    assert_eq!(english.count(i64::MIN), "−9,223,372,036,854,775,808");
}

#[test]
fn days_and_months() {
    let [chinese, english] = both("CNY", 1);
    let date = Date::parse("2025-03-05").unwrap();
    assert_eq!(chinese.date(date), "2025年3月5日");
    assert_eq!(english.date(date), "5 March 2025");
    assert_eq!(chinese.short_date(date), "3月5日");
    assert_eq!(english.short_date(date), "5 Mar");
    assert_eq!(chinese.month(date.month()), "2025年3月");
    assert_eq!(english.month(date.month()), "March 2025");
    assert_eq!(chinese.short_month(date.month()), "3月");
    assert_eq!(english.short_month(date.month()), "Mar");
}

#[test]
fn periods_in_words() {
    let cases = [
        (1, "2025", "2025年", "2025"),
        (1, "2025-Q1", "2025年第1季度", "Q1 2025"),
        (1, "2025-H1", "2025年上半年", "first half of 2025"),
        (1, "2025-H2", "2025年下半年", "second half of 2025"),
        (1, "..2024", "2024年及以前", "2024 and earlier"),
        (1, "2025-12", "2025年12月", "December 2025"),
        (7, "2025", "2025—2026年度", "2025–26"),
        (7, "1999", "1999—2000年度", "1999–00"),
        (7, "2025-Q4", "2025—2026年度第4季度", "Q4 2025–26"),
        (7, "2025-H2", "2025—2026年度下半年", "second half of 2025–26"),
        (7, "..2024", "2024—2025年度及以前", "2024–25 and earlier"),
        (7, "2025-03", "2025年3月", "March 2025"),
    ];
    for (start, text, in_chinese, in_english) in cases {
        let [chinese, english] = both("CNY", start);
        let period = Period::parse(text).unwrap();
        assert_eq!(chinese.period(period), in_chinese);
        assert_eq!(english.period(period), in_english);
    }
}

#[test]
fn lists_and_the_order_of_names() {
    let [chinese, english] = both("CNY", 1);
    let (none, one): ([&str; 0], _) = ([], ["A"]);
    assert_eq!(english.list(&none), "");
    assert_eq!(english.list(&one), "A");
    assert_eq!(english.list(&["A", "B"]), "A and B");
    assert_eq!(english.list(&["A", "B", "C"]), "A, B, and C");
    assert_eq!(chinese.list(&["保洁", "绿化", "电梯"]), "保洁、绿化和电梯");
    assert_eq!(chinese.list(&["18 条提醒", "3 条说明"]), "18 条提醒和 3 条说明");
    assert_eq!(chinese.list(&["E1", "E2", "E3"]), "E1、E2 和 E3");

    let mut names = ["10号楼", "电梯", "绿化", "2号楼", "保洁"];
    names.sort_by(|one, other| chinese.compare(one, other));
    assert_eq!(names, ["2号楼", "10号楼", "保洁", "电梯", "绿化"]);
    assert_eq!(english.compare("E", "E"), Ordering::Equal);
}
