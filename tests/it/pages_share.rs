//! My share: what a home pays, where that money goes, and what the page says where files are silent.

use proptest::prelude::*;
use scraper::Html;

use crate::site::{Files, build, data, figures, page, sample, select, text, texts, words};

/// The figures of the rows of a table whose names begin so.
fn row(html: &Html, css: &str, name: &str) -> Vec<String> {
    let rows = select(html, &format!("{css} tr"));
    let row = rows.into_iter().find(|row| words(*row).starts_with(name));
    figures(row.unwrap_or_else(|| panic!("no row {name} in {css}")))
}

/// An amount in its smallest units.
fn fen(figure: &str) -> i64 {
    figure.replace('.', "").parse().expect("an amount with two decimals")
}

/// The figures of a column of a home's year, by the kind of their rows.
fn column(html: &Html, year: &str, index: usize) -> Vec<(String, i64)> {
    let rows = select(html, &format!("#{year} .home tbody tr"));
    let cell = |row: &scraper::ElementRef<'_>| {
        let css = scraper::Selector::parse("td").unwrap();
        let cell = row.select(&css).nth(index)?;
        let kind = row.value().attr("data-row")?.to_owned();
        Some((kind, fen(figures(cell).first()?)))
    };
    rows.iter().filter_map(cell).collect()
}

#[track_caller]
fn adds_up(html: &Html, year: &str) {
    for index in 0..3 {
        let cells = column(html, year, index);
        let sum = |kinds: &[&str]| -> i64 {
            cells.iter().filter(|cell| kinds.contains(&&*cell.0)).map(|cell| cell.1).sum()
        };
        assert_eq!(sum(&["line"]), sum(&["cost"]), "{year}, column {index}: {cells:?}");
        if cells.iter().any(|cell| cell.0 == "sum") {
            assert_eq!(sum(&["fee", "part"]), sum(&["sum"]), "{year}, column {index}");
            assert_eq!(sum(&["sum"]) - sum(&["cost"]), sum(&["left"]), "{year}, column {index}");
        }
    }
}

#[test]
fn a_home_of_ninety_square_metres_sees_its_part_of_every_line() {
    let html = page(sample(), "share.html");
    for year in ["y2025", "y2026"] {
        adds_up(&html, year);
    }
    assert_eq!(row(&html, "#y2025 .home", "一年应交的物业费"), ["1728.00", "1728.00"]);
    // 561,600.00 × 1,728.00 ÷ 2,003,040.00 is 484.486: a fen more where remainders make it due.
    assert_eq!(row(&html, "#y2025 .home", "秩序维护")[..2], ["484.49", "484.48"]);
    let lead = text(&html, "#y2025 > p");
    assert!(lead.contains("每月 144.00 元"), "{lead}");
    assert!(lead.contains("有 5.9% 没有收到"), "{lead}");
}

#[test]
fn tables_for_four_areas_stand_there_without_a_script() {
    let html = page(sample(), "share.html");
    let open = "#areas > .scroll table";
    assert_eq!(
        texts(&html, &format!("{open} thead th")),
        ["60 平方米", "90 平方米", "120 平方米", "140 平方米"]
    );
    assert_eq!(row(&html, open, "每月物业费"), ["96.00", "144.00", "192.00", "224.00"]);
    let costs = row(&html, open, "服务花掉的");
    assert_eq!(costs[1], row(&html, "#y2025 .home", "服务花掉的")[1]);
    assert_eq!(select(&html, "#areas table").len(), 12, "two years, planned and real, three kinds");
    for table in select(&html, "#areas table") {
        assert!(words(table).contains("别家没交"), "what others did not pay stands in each");
    }
}

#[test]
fn the_way_to_the_page_is_not_far() {
    for from in ["index.html", "budget-2025.html", "contents.html"] {
        let html = page(sample(), from);
        assert!(!select(&html, "main a[href=\"share.html\"]").is_empty(), "{from}");
    }
    assert!(sample().contains_key("en/share.html"));
    let page_of = &sample()["share.html"];
    assert!(page_of.len() < 64_000, "{} bytes", page_of.len());
}

/// A community with a budget and one payment, and further settings.
fn community(settings: &str) -> Files {
    build(&format!(
        "-- community.toml --
format = 1
name = \"Lane\"
currency = \"GBP\"
languages = [\"en\"]
as_of = 2025-07-10
{settings}
-- budget/2025.csv --
id,name,kind,amount
I1,Dues,income,600.00
E1,Hedges,expense,300.00
E2,Lamps,expense,300.00
-- ledger/2025.csv --
voucher,date,item,summary,in,out
V1,2025-05-03,E1,Hedges cut,,100.00
V2,2025-05-04,E2,Lamps mended,,50.00
V3,2025-05-05,I1,Dues paid,450.00,
"
    ))
}

#[test]
fn without_prices_a_home_is_measured_by_its_area() {
    let files = community("households = 10\narea = 900.00");
    let html = page(&files, "share.html");
    adds_up(&html, "y2025");
    assert!(text(&html, ".note").contains("name neither prices nor what was billed"));
    assert_eq!(
        row(&html, "#y2025 .home", "Hedges"),
        ["30.00", "10.00", "2.00"],
        "five months are told"
    );
    assert!(select(&html, "#fee").is_empty(), "a fee could not be held against anything");
    assert_eq!(row(&html, "#areas > .scroll table, #areas table", "Lamps").len(), 4);
}

#[test]
fn without_an_area_a_household_counts_as_one_of_all() {
    let files = community("households = 10");
    let html = page(&files, "share.html");
    assert_eq!(row(&html, "#y2025 .home", "Spent on service")[..2], ["60.00", "15.00"]);
    assert!(select(&html, "form").is_empty() && select(&html, "#areas").is_empty());
    assert!(text(&html, "#y2025 p").contains("Each household’s part"));
}

#[test]
fn where_nothing_is_known_of_homes_a_hundred_is_shared_out() {
    let html = page(&community(""), "share.html");
    assert_eq!(data(&html, "#y2025 tr[data-row=cost] td:nth-child(3)"), ["100.00"]);
    assert_eq!(row(&html, "#y2025 .home", "Hedges")[..2], ["50.00", "66.67"]);
}

#[test]
fn an_empty_community_is_told_that_there_is_nothing_yet() {
    let files = build(
        "-- community.toml --\nformat = 1\nname = \"Lane\"\ncurrency = \"GBP\"\nlanguages = [\"en\"]\n",
    );
    let html = page(&files, "share.html");
    assert!(text(&html, ".lead").contains("neither a budget nor any spending"));
    assert!(select(&html, "form, section.share").is_empty());
    assert!(select(&page(&files, "index.html"), "a[href=\"share.html\"]").is_empty());
}

/// A community whose homes pay by area, at two prices.
fn paying(prices: (u64, u64), areas: (u64, u64), spent: &[u64]) -> Files {
    let mut text = format!(
        "-- community.toml --
format = 1
name = \"Lane\"
currency = \"GBP\"
languages = [\"en\"]
as_of = 2026-02-10
[[charges]]
id = \"fee\"
name = \"Fee\"
item = \"I1\"
-- tariffs.csv --
charge,group,name,from,to,units,quantity,unit,unit_price
fee,A,Low,2025-01,,40,{},m²,{}.25
fee,B,High,2025-01,,60,{},m²,{}.4
",
        areas.0, prices.0, areas.1, prices.1
    );
    text.push_str("-- budget/2025.csv --\nid,name,kind,amount\nI1,Dues,income,1000.00\n");
    for (index, amount) in spent.iter().enumerate() {
        text.push_str(&format!(
            "E{index},Line {index},expense,{}.{:02}\n",
            amount / 100,
            amount % 100
        ));
    }
    text.push_str("-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\n");
    for (index, amount) in spent.iter().enumerate() {
        let amount = format!("{}.{:02}", amount / 97, amount % 97);
        text.push_str(&format!("V{index},2025-05-03,E{index},Paid,,{amount}\n"));
    }
    build(&text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_homes_parts_add_up_whatever_the_prices(
        prices in (0_u64..9, 0_u64..9),
        areas in (1_000_u64..90_000, 1_000_u64..90_000),
        spent in proptest::collection::vec(1_u64..100_000_000, 1..30),
    ) {
        let files = paying(prices, areas, &spent);
        let html = page(&files, "share.html");
        prop_assert!(!column(&html, "y2025", 0).is_empty());
        adds_up(&html, "y2025");
    }
}
