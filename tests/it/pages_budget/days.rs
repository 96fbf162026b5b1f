//! The calendar of spending days: what it says is in the published ledger.

use std::collections::BTreeMap;

use scraper::Html;

use super::GARDEN;
use crate::site::{Files, build, data, page, sample, select, text, texts, words};

/// Hundredths, without any type of the program under test.
fn cents(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap_or(0)
}

/// Spending by day of a year, added up from the published ledger; the maintenance fund `RES`
/// is held elsewhere.
fn from_ledger(site: &Files, year: &str) -> BTreeMap<(u32, u32), i64> {
    let mut reader =
        csv::Reader::from_reader(site["data/ledger.csv"].trim_start_matches('\u{feff}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let [date, fund, kind, paid, got] = ["date", "fund", "kind", "out", "in"].map(at);
    let mut days = BTreeMap::new();
    for row in reader.records().map(Result::unwrap) {
        let is_spending = &row[kind] == "expense" && &row[fund] != "RES";
        if let Some((month, day)) = row[date]
            .strip_prefix(year)
            .filter(|_| is_spending)
            .and_then(|rest| rest[1..].split_once('-'))
        {
            let key = (month.parse().unwrap(), day.parse().unwrap());
            *days.entry(key).or_insert(0) += cents(&row[paid]) - cents(&row[got]);
        }
    }
    days
}

/// Spending by day as the page lists it, of a year that starts in January.
fn from_page(html: &Html) -> BTreeMap<(u32, u32), i64> {
    let mut days = BTreeMap::new();
    for (index, month) in select(html, "#days details:last-of-type li").into_iter().enumerate() {
        let month_html = Html::parse_fragment(&month.html());
        let numbers = texts(&month_html, ".wide > span");
        let amounts = data(&month_html, ".wide");
        assert_eq!(numbers.len(), amounts.len());
        let sum: i64 = amounts.iter().map(|amount| cents(amount)).sum();
        assert_eq!(cents(&data(&month_html, "li > data")[0]), sum, "{}", words(month));
        for (number, amount) in numbers.iter().zip(amounts) {
            let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
            let month = u32::try_from(index).unwrap() + 1;
            days.insert((month, digits.parse().unwrap()), cents(&amount));
        }
    }
    days
}

#[test]
fn every_day_of_the_sample_is_what_the_ledger_adds_up_to() {
    let site = sample();
    for year in ["2025", "2026"] {
        let expected = from_ledger(site, year);
        assert!(expected.len() > 90, "{year} has {} days", expected.len());
        for way in ["", "en/"] {
            let html = page(site, &format!("{way}budget-{year}.html"));
            assert_eq!(from_page(&html), expected, "{way}{year}");
            let months = texts(&html, "#days details:first-of-type tbody td:nth-child(2)");
            let count: usize = months.iter().map(|count| count.parse::<usize>().unwrap()).sum();
            assert_eq!(count, expected.values().filter(|amount| **amount > 0).count());
            let dearest = expected.values().max().unwrap();
            assert_eq!(cents(&data(&html, "#days details:first-of-type tfoot")[0]), *dearest);
        }
    }
}

#[test]
fn the_ledger_leads_to_the_days_of_each_year() {
    let links = select(&page(sample(), "ledger.html"), "main a[href$=\"#days\"]")
        .into_iter()
        .map(|link| link.attr("href").unwrap().to_owned())
        .collect::<Vec<_>>();
    assert_eq!(links, ["budget-2026.html#days", "budget-2025.html#days"]);
}

#[test]
fn only_spending_has_days_and_a_day_that_took_more_back_is_told_apart() {
    let more = "记-12,,2025-10-09,E1,退水龙头,甲店,,-60.00,bank,2025,1\n-- ledger/2026.csv --";
    let site = build(&GARDEN.replace("-- ledger/2026.csv --", more));
    let html = page(&site, "en/budget-2025.html");
    let listed = data(&html, "#days details:last-of-type .wide");
    assert_eq!(listed, ["250.00", "3100.50", "9000.00", "-60.00"]);
    let answer = text(&html, "#days > p");
    let said = "Money was spent on 3 days. The dearest was 1 Jul with ¥9,000.";
    assert!(answer.contains(said), "{answer}");
    assert!(answer.contains("A hollow mark"), "{answer}");
    assert!(!answer.contains("bunch"), "three days say nothing of bunching: {answer}");
    assert_eq!(data(&html, "#days > .rows"), ["9000.00"]);
    let plain = page(&build(GARDEN), "en/budget-2025.html");
    assert!(!text(&plain, "#days > p").contains("hollow"));
}

#[test]
fn bunching_is_said_by_figures() {
    let rows = |month: u32, amount: &str| {
        let row = |day: u32| {
            format!(
                "多-{month}-{day},,2025-{month:02}-{day:02},E2,保洁,丙店,,{amount},bank,2025,1\n"
            )
        };
        (1..=12).map(|day| row(day + 15)).collect::<String>()
    };
    let entries = (1..=12).map(|month| rows(month, if month == 12 { "400.00" } else { "100.00" }));
    let more = format!("{}-- ledger/2026.csv --", entries.collect::<String>());
    let site = build(&GARDEN.replace("-- ledger/2026.csv --", &more));
    let answer = text(&page(&site, "en/budget-2025.html"), "#days > p");
    // 4,800 of 18,000 and 12,350.50 booked besides.
    let said =
        "Dec, took 15.8%, where an even spread would be 8.5%: spending bunches at the year’s end.";
    assert!(answer.contains(said), "{answer}");
    assert!(answer.contains("no bunching at the month’s end"), "{answer}");
}

#[test]
fn a_year_without_spending_has_no_calendar() {
    let only = "-- community.toml --\nformat = 1\nname = \"Elm Court (fictional)\"\n\
        currency = \"EUR\"\nlanguages = [\"en\"]\n-- ledger/2025.csv --\n\
        voucher,date,item,summary,in\nV-1,2025-03-01,Fees,Fee,10.00\n";
    let site = build(only);
    assert!(select(&page(&site, "budget-2025.html"), "#days").is_empty());
    assert!(!site["ledger.html"].contains("#days"));
}
