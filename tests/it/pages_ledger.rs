//! The ledger, its months and vouchers, and who was paid: what a person can add up from the
//! text stands on the page.

mod papers;
mod sample;

use scraper::Html;

use crate::site::{build, data, page, text, texts};

/// A club with only a ledger, whose year starts in July.
const CLUB: &str = r#"
-- community.toml --
format = 1
name = "Birch Rowing Club (fictional)"
profile = "association"
currency = "USD"
languages = ["en"]
year_start = 7
as_of = 2025-10-05
[opening]
date = 2025-07-01
balances = [{ amount = 100.00 }]
-- counterparties.csv --
id,name,kind,related
boat,Heron Boats (fictional),company,sister of the chair
mem,Members,members,none
-- contracts.csv --
id,title,counterparty,from,to,amount,quotes
C-1,Care of the boats,Heron Boats (fictional),2025-07-01,2025-12-31,400.00,2
-- ledger/2025.csv --
voucher,date,item,summary,counterparty,in,out,attachments,contract,corrects,refunds,note
V-2025-07-001,2025-07-03,Dues,Dues of July,Members,250.00,,,,,,
V-2025-07-002,2025-07-09,Boats,Oars repaired,Heron Boats (fictional),,90.00,1,C-1,,,
V-2025-07-003,2025-07-10,void,Torn form,,,,,,,,
V-2025-09-001,2025-09-01,Boats,Oars repaired: taken back,Heron Boats (fictional),,-90.00,1,C-1,V-2025-07-002,,
V-2025-09-002,2025-09-01,Boats,Oars repaired: as billed,Heron Boats (fictional),,60.00,1,C-1,V-2025-07-002,,
V-2025-09-003,2025-09-20,Kitchen,Kettle,,,35.50,,,,,"<b>old one ""broke""</b>"
V-2025-09-005,2025-09-21,Dues,Dues paid twice,Members,-20.00,,,,,V-2025-07-001,
"#;

/// Everything that a page says.
fn whole(html: &Html) -> String {
    text(html, "main")
}

#[test]
fn a_month_adds_up_from_opening_to_closing() {
    let site = build(CLUB);
    let july = page(&site, "m/2025-07.html");
    let equation = data(&july, "section:first-child .equation");
    assert_eq!(equation, ["100.00", "250.00", "90.00", "260.00"]);
    let september = page(&site, "m/2025-09.html");
    // Dues −20, boats −90 + 60, kitchen 35.50; 260 − 20 − 5.50 is left.
    let equation = data(&september, "section:first-child .equation");
    assert_eq!(equation, ["260.00", "-20.00", "5.50", "234.50"]);
    assert!(whole(&september).contains("No bank statement has been published"));
}

#[test]
fn entries_stand_by_day_and_link_to_the_months_beside() {
    let site = build(CLUB);
    let september = page(&site, "m/2025-09.html");
    assert_eq!(texts(&september, ".day"), ["1 Sep", "20 Sep", "21 Sep"]);
    let amounts = data(&september, "#entries .rows .number");
    assert_eq!(amounts, ["90.00", "-60.00", "-35.50", "-20.00"]);
    assert_eq!(texts(&september, "main .pager"), ["‹ July 2025"]);
}

#[test]
fn the_ledger_says_which_month_has_no_entries_and_which_numbers_do_not_count() {
    let site = build(CLUB);
    let ledger = page(&site, "ledger.html");
    let months = texts(&ledger, ".months tbody th");
    assert_eq!(months, ["September 2025", "August 2025", "July 2025"]);
    let august = texts(&ledger, ".months tbody tr:nth-child(2)");
    assert_eq!(august, ["August 2025no entries260.00"]);
    let totals = data(&ledger, ".months tfoot");
    assert_eq!(totals, ["230.00", "95.50", "234.50"]);
    let shown = whole(&ledger);
    for said in ["No closing of a month is public", "V-2025-07-003", "V-2025-09-004"] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
}

#[test]
fn a_corrected_voucher_shows_both_amounts_and_what_is_left() {
    let site = build(CLUB);
    for path in ["v/v-2025-07-002.html", "v/v-2025-09-001.html", "v/v-2025-09-002.html"] {
        let voucher = page(&site, path);
        let chain = data(&voucher, "section:nth-child(2) table");
        assert_eq!(chain, ["-90.00", "90.00", "-60.00", "-60.00"], "{path}");
    }
    let original = page(&site, "v/v-2025-07-002.html");
    assert_eq!(texts(&original, ".story b"), ["Entered", "Taken back", "Entered anew"]);
    assert_eq!(data(&original, ".figure"), ["-90.00"]);
}

#[test]
fn a_refund_shows_what_it_pays_back() {
    let site = build(CLUB);
    let refund = page(&site, "v/v-2025-09-005.html");
    let chain = data(&refund, "section:nth-child(2) table");
    assert_eq!(chain, ["250.00", "-20.00", "230.00"]);
}

#[test]
fn a_void_number_says_so_and_has_no_amount() {
    let site = build(CLUB);
    let void = page(&site, "v/v-2025-07-003.html");
    assert_eq!(texts(&void, "h1"), ["V-2025-07-003 is void"]);
    assert!(data(&void, "main").is_empty());
    assert!(whole(&void).contains("Torn form"));
}

#[test]
fn what_a_row_says_is_text_on_the_page() {
    let site = build(CLUB);
    let kettle = &site["v/v-2025-09-003.html"];
    assert!(kettle.contains("&lt;b&gt;old one"), "{kettle}");
    assert!(!kettle.contains("<b>old one"));
}

#[test]
fn who_was_paid_adds_up_to_the_spending_of_the_year() {
    let site = build(CLUB);
    let suppliers = page(&site, "suppliers.html");
    let paid = data(&suppliers, "section:nth-child(2) .parties:first-of-type");
    // Boats 60 of 95.50, nobody named 35.50, all.
    assert_eq!(paid[0], "60.00");
    assert_eq!(paid[2], "35.50");
    assert_eq!(paid[4], "95.50");
    let shown = whole(&suppliers);
    assert!(shown.contains("related: sister of the chair"), "{shown}");
    assert!(shown.contains("Nobody named"), "{shown}");
    let contract = text(&suppliers, "#c-c-1");
    assert!(contract.contains("Paid so far $60.00 (15.0%) in 3 entries."), "{contract}");
}

#[test]
fn a_counterparty_has_its_relation_its_sums_and_every_entry() {
    let site = build(CLUB);
    let boats = page(&site, "s/boat.html");
    assert!(whole(&boats).contains("Declared relation: sister of the chair."));
    assert_eq!(data(&boats, ".parties"), ["60.00"]);
    assert_eq!(data(&boats, "ul.rows"), ["-60.00", "90.00", "-90.00"]);
    let members = page(&site, "s/mem.html");
    assert!(whole(&members).contains("Declared: not related"), "{}", whole(&members));
}

#[test]
fn books_without_entries_say_so() {
    let text = "-- community.toml --\nformat = 1\nname = \"Elm Court (fictional)\"\n\
        currency = \"EUR\"\nlanguages = [\"en\"]\n-- budget/2025.csv --\n\
        id,name,kind,amount\nE1,Cleaning,expense,900.00\n";
    let site = build(text);
    let ledger = whole(&page(&site, "ledger.html"));
    assert!(ledger.contains("Nothing has been booked yet."), "{ledger}");
    let suppliers = whole(&page(&site, "suppliers.html"));
    assert!(suppliers.contains("The books do not say who was paid"), "{suppliers}");
    assert!(suppliers.contains("No contract has been published."), "{suppliers}");
}

#[test]
fn a_long_month_is_cut_into_pages_that_hold_every_entry_once() {
    let mut text = String::from(
        "-- community.toml --\nformat = 1\nname = \"Oak Court (fictional)\"\n\
         currency = \"EUR\"\nlanguages = [\"en\"]\n-- ledger/2025-03.csv --\n\
         voucher,date,item,summary,counterparty,in\n",
    );
    for number in 1..=650 {
        let day = number % 28 + 1;
        text.push_str(&format!("A-{number},2025-03-{day:02},Fees,Fee,Members,1.00\n"));
    }
    let site = build(&text);
    let count = |path| data(&page(&site, path), "#entries .rows .number").len();
    assert_eq!(
        ["m/2025-03.html", "m/2025-03-2.html", "m/2025-03-3.html"].map(count),
        [250, 250, 150]
    );
    let second = page(&site, "m/2025-03-2.html");
    assert!(texts(&second, ".equation").is_empty());
    assert!(whole(&second).contains("Page 2 of 3"));
    let path = site.keys().find(|path| path.starts_with("s/members")).expect("a page of theirs");
    let members = page(&site, path);
    assert_eq!(data(&members, "ul.rows").len(), 250);
    assert!(whole(&members).contains("400 older entries"), "{}", whole(&members));
}

#[test]
fn no_page_lacks_a_word() {
    for text in [CLUB, papers::PAPERS] {
        for (path, html) in build(text) {
            assert!(!html.contains('⟦'), "{path}: {html}");
        }
    }
}
