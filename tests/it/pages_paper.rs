//! Notices for the board: which there are, what they say, and where their codes lead.

use scraper::Html;

use crate::site::{Files, build, figures, page, sample, select, text, texts, words};

/// A club with an address, a promise for every quarter, and entries in two of them.
const CLUB: &str = r#"
-- community.toml --
format = 1
name = "Rowing club (fictional)"
profile = "association"
currency = "EUR"
languages = ["en"]
as_of = 2025-07-10
url = "https://example.org/club/"
[opening]
date = 2025-01-01
balances = [{ amount = 100.00 }]
[[roles]]
id = "board"
name = "The board"
[[roles]]
id = "audit"
name = "The auditor"
[[disclosures]]
id = "quarter"
name = "Quarterly accounts"
every = "quarter"
within_days = 30
posted_days = 21
basis = "Our rules, 7"
-- budget/2025.csv --
id,name,kind,amount
I1,Dues,income,600.00
E1,Boats & oars,expense,500.00
-- ledger/2025.csv --
voucher,date,item,summary,in,out,corrects
V1,2025-02-03,I1,Dues,300.00,,
V2,2025-05-03,E1,New oars,,650.00,
V3,2025-05-09,E1,Oars booked too high,,-50.00,V2
V4,2025-07-02,E1,Paint,,20.00,
"#;

fn row(html: &Html, css: &str, name: &str) -> Vec<String> {
    let rows = select(html, &format!("{css} tr"));
    let row = rows.into_iter().find(|row| words(*row).starts_with(name));
    figures(row.unwrap_or_else(|| panic!("no row {name} in {css}")))
}

fn sheets(files: &Files) -> Vec<&str> {
    files.keys().filter_map(|path| path.strip_prefix("sheet/")).collect()
}

#[test]
fn there_is_a_sheet_for_each_month_and_for_each_longer_period_that_is_over() {
    let files = build(CLUB);
    let expected = [
        "2025-02.html",
        "2025-05.html",
        "2025-07.html",
        "2025-q1.html",
        "2025-q2.html",
        "budget-2025.html",
        "money.html",
    ];
    assert_eq!(sheets(&files), expected, "the quarter under way has none");
    let of_sample = sheets(sample());
    for name in ["2025-h1.html", "2025.html", "2026-q2.html", "2026-06.html", "trustee.html"] {
        assert!(of_sample.contains(&name), "{name}");
    }
    let quarters = of_sample.iter().filter(|name| name.contains("-q")).count();
    assert_eq!(
        quarters, 6,
        "every quarter has one, though only months and half-years are promised"
    );
}

#[test]
fn half_years_and_years_have_a_sheet_where_they_are_promised() {
    let over = CLUB.replace("2025-07-10", "2026-01-10");
    let longer = |text: &str| -> Vec<String> {
        let is_longer = |name: &&str| name.starts_with("2025-h") || *name == "2025.html";
        sheets(&build(text)).into_iter().filter(is_longer).map(str::to_owned).collect()
    };
    assert_eq!(longer(&over), Vec::<String>::new(), "only quarters are promised");
    let halves = over.replace("every = \"quarter\"", "every = \"half-year\"");
    assert_eq!(longer(&halves), ["2025-h1.html", "2025-h2.html"]);
    let years = over.replace("every = \"quarter\"", "every = \"year\"");
    assert_eq!(longer(&years), ["2025.html"]);
    let (before, after) = over.split_once("[[disclosures]]").expect("a promise");
    let after = after.split_once("-- budget").expect("a budget").1;
    assert_eq!(longer(&format!("{before}-- budget{after}")), ["2025.html"], "nothing is promised");
}

#[test]
fn all_sheets_are_listed_by_sort_the_latest_first() {
    let contents = page(sample(), "en/contents.html");
    let titles = texts(&contents, "h3");
    let titles: Vec<&str> =
        titles.iter().filter_map(|title| title.strip_prefix("Notices for the board: ")).collect();
    assert_eq!(titles, ["months", "quarters", "half-years", "years", "the budget and more"]);
    let rows = texts(&contents, "a[href*=\"sheet/\"]");
    let at = |name: &str| rows.iter().position(|row| row == name).expect(name);
    let order = [
        "June 2026",
        "January 2025",
        "Q2 2026",
        "Q1 2025",
        "First half of 2026",
        "2025",
        "Budget 2026",
    ];
    assert!(order.map(at).is_sorted(), "{rows:?}");
    assert_eq!(rows.len(), sheets(sample()).len());
}

#[test]
fn a_sheet_says_what_came_in_what_went_out_and_what_is_left() {
    let files = build(CLUB);
    let html = page(&files, "sheet/2025-q2.html");
    assert_eq!(texts(&html, ".paper h1"), ["Income and spending, Q2 2025"]);
    let key = ".paper > .wide";
    assert_eq!(
        figures(select(&html, &format!("{key} tbody tr"))[0])[..3],
        ["400.00", "0.00", "600.00"]
    );
    assert_eq!(row(&html, ".sides", "Boats & oars"), ["600.00", "600.00"]);
    assert_eq!(row(&html, ".sides", "Dues"), ["0.00", "300.00"], "the year so far stands beside");
    let said = text(&html, ".words");
    assert!(said.contains("One voucher corrects another: V3."), "{said}");
    assert!(said.contains("Our rules, 7") && said.contains("Posted for 21 days"), "{said}");
    assert!(said.contains("write to The board and The auditor"), "{said}");
    assert_eq!(texts(&html, ".seals b"), ["The board", "The auditor"]);
    assert!(text(&html, ".says").contains("no bank statement of 30 June 2025"));
}

#[test]
fn the_sample_names_its_parties_its_missing_paper_and_its_dates() {
    let html = page(sample(), "sheet/2026-06.html");
    let said = text(&html, ".words");
    assert!(said.contains("缺票据的凭证 1 张：记-2026-06-021。"), "{said}");
    assert!(said.contains("2026年7月8日 由会计关账，还没有复核。"), "{said}");
    assert_eq!(texts(&html, ".seals p:first-child").len(), 3);
    assert!(text(&html, ".seals").contains("监察人"));
    let total = row(&html, ".paper > .wide", "合计");
    assert_eq!(total.last().map(String::as_str), Some("1179033.61"));
    assert!(text(&html, ".says").contains("账面与银行相符"));
    let tables = select(&html, ".sides tfoot");
    assert_eq!(figures(tables[0])[0], total[1], "income by line adds up to income by fund");
    assert_eq!(figures(tables[1])[0], total[2], "and so does spending");
}

/// The modules of a drawn code, row by row, without its rim.
fn modules(svg: &str) -> Vec<Vec<bool>> {
    let size: usize =
        svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let mut all = vec![vec![false; size]; size];
    let path = svg.rsplit("<path d=\"").next().unwrap();
    for run in path.split('M').skip(1) {
        let (at, rest) = run.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split('v').next().unwrap().parse().unwrap();
        all[y][x..x + length].fill(true);
    }
    let rim = 4;
    let inner = all[rim..size - rim].iter();
    inner.map(|row| row[rim..size - rim].to_vec()).collect()
}

#[test]
fn the_code_on_a_sheet_leads_to_the_page_that_it_is_the_paper_of() {
    let files = build(CLUB);
    for (sheet, address) in [
        ("2025-05", "https://example.org/club/m/2025-05.html"),
        ("2025-q2", "https://example.org/club/budget-2025.html"),
        ("money", "https://example.org/club/money.html"),
    ] {
        let html = &files[&format!("sheet/{sheet}.html")];
        let code = fast_qr::QRBuilder::new(address).ecl(fast_qr::ECL::M).build().unwrap();
        let expected: Vec<Vec<bool>> = (0..code.size)
            .map(|y| (0..code.size).map(|x| code.data[y * code.size + x].value()).collect())
            .collect();
        let svg = &html[html.find("<svg class=\"code\"").expect("a code")..];
        assert_eq!(modules(&svg[..svg.find("</svg>").unwrap()]), expected, "{sheet}");
        assert!(html.contains(&format!("aria-label=\"QR code: {address}\"")));
        let shown = address.trim_start_matches("https://");
        assert!(text(&page(&files, &format!("sheet/{sheet}.html")), ".made").contains(shown));
    }
}

#[test]
fn without_an_address_a_sheet_says_whom_to_ask() {
    let files = build(&CLUB.replace("url = \"https://example.org/club/\"\n", ""));
    let html = page(&files, "sheet/2025-05.html");
    assert!(select(&html, ".code").is_empty());
    assert!(text(&html, ".made").contains("ask those who posted this where to see"));
}

#[test]
fn each_sheet_is_reached_from_the_foot_of_the_page_that_it_is_the_paper_of() {
    for (from, to) in [
        ("m/2026-06.html", "../sheet/2026-06.html"),
        ("budget-2025.html", "sheet/budget-2025.html"),
        ("budget-2025.html", "sheet/2025.html"),
        ("budget-2025.html", "sheet/2025-q4.html"),
        ("ledger.html", "sheet/2026-h1.html"),
        ("ledger.html", "sheet/2026-q2.html"),
        ("money.html", "sheet/money.html"),
        ("collection.html", "sheet/collection.html"),
        ("assessment.html", "sheet/assessment.html"),
        ("trustee.html", "sheet/trustee.html"),
    ] {
        let html = page(sample(), from);
        assert_eq!(select(&html, &format!("footer a[href=\"{to}\"]")).len(), 1, "{from}");
    }
}

#[test]
fn the_ledger_leads_to_the_quarters_of_two_years_and_each_budget_to_its_own() {
    let entry = |year: i32| {
        format!(
            "-- ledger/{year}.csv --\nvoucher,date,item,summary,in,out\nW{year},{year}-02-03,I1,Dues,1.00,\n"
        )
    };
    let text = CLUB.replace("date = 2025-01-01", "date = 2023-01-01");
    let files = build(&format!("{text}{}{}", entry(2023), entry(2024)));
    let quarters = |path: &str| -> Vec<String> {
        let html = page(&files, path);
        let links = select(&html, "footer a[href^=\"sheet/\"]");
        let names = links.iter().filter_map(|link| link.value().attr("href"));
        names.filter(|name| name.contains("-q")).map(str::to_owned).collect()
    };
    let lately = ["sheet/2025-q2.html", "sheet/2025-q1.html", "sheet/2024-q1.html"];
    assert_eq!(quarters("ledger.html"), lately);
    assert_eq!(quarters("budget-2023.html"), ["sheet/2023-q1.html"]);
}

#[test]
fn long_budgets_stand_one_side_after_the_other() {
    let lines: String =
        (0..50).map(|index| format!("E{index},Line {index},expense,5.00\n")).collect();
    let text = CLUB.replace("E1,Boats & oars,expense,500.00\n", &lines);
    let files = build(&text);
    let html = page(&files, "sheet/budget-2025.html");
    assert_eq!(select(&html, ".sides.long table").len(), 2);
    assert_eq!(select(&html, ".sides .words").len(), 0, "what is said stands below both");
}
