//! The pages of budgets and budget lines: every figure is one that a person can add up.

mod days;
mod sample;

use scraper::{ElementRef, Html, Selector};

use super::site::{build, data, figures, page, select, text, words};

/// A garden club with two funds, a budget that was adjusted, and a year that is over.
const GARDEN: &str = r#"
-- community.toml --
format = 1
name = { zh-CN = "小园（虚构）", en = "Little Garden (fictional)" }
currency = "CNY"
languages = ["zh-CN", "en"]
started = 2025-01-01
as_of = 2026-03-10
households = 50
area = 1000.00
[[funds]]
id = "SVC"
name = { zh-CN = "服务资金", en = "Service money" }
[[funds]]
id = "COM"
name = { zh-CN = "公共收益", en = "Common income" }
[[accounts]]
id = "bank"
name = { zh-CN = "共管户", en = "Joint account" }
kind = "bank"
[groups]
upkeep = { zh-CN = "维护", en = "Upkeep" }
[opening]
date = 2025-01-01
balances = [{ account = "bank", fund = "SVC", amount = 500.00 }]
[years.2025]
budget = "adopted"
decision = "D1"
[years.2026]
budget = "draft"
-- decisions/D1.md --
+++
id = "D1"
date = 2025-01-10
title = { zh-CN = "通过预算", en = "Budget adopted" }
body = "assembly"
kind = "ordinary"
vote = { area_total = 1000.00, area_part = 800.00, area_for = 600.00, heads_total = 50, heads_part = 40, heads_for = 30 }
+++
全体同意。
-- decisions/D2.md --
+++
id = "D2"
date = 2025-06-02
title = { zh-CN = "追加修理费", en = "More for repairs" }
body = "committee"
+++
水管坏了。
-- budget/2025.csv --
id,line,name,name:en,fund,to_fund,kind,group,heading,quantity,unit,unit_price,periods,amount,plan,basis
I1,,物业费,Fees,SVC,,income,,fee,50,户,20.00,12,12000.00,,每户每月20元
I2,,摊位费,Stalls,COM,,income,,common,,,,,2400.00,,
E1,,修理,Repairs,SVC,,expense,upkeep,2,,,,,3000.00,,
E1,1,材料,Parts,,,,,,,,,,1000.00,,
E1,2,人工,Labour,,,,,,10,天,200.00,1,2000.00,,
E2,,保洁,Cleaning,SVC,,expense,upkeep,3,,,,,9000.00,,
E3,,应急,Contingency,SVC,,expense,,9,,,,,500.00,any,
T1,,补贴服务资金,Subsidy,COM,SVC,transfer,,,,,,,600.00,12,
H1,,押金,Deposits,SVC,,held,,,,,,,,,
-- budget/2025-adjustments.csv --
id,date,item,amount,source,reason,reason:en,decision
A1,2025-06-02,E1,400.00,shift,水管爆裂,A burst pipe,D2
A1,2025-06-02,E3,-400.00,shift,同上,As above,D2
-- budget/2026.csv --
id,line,name,name:en,fund,to_fund,kind,group,heading,quantity,unit,unit_price,periods,amount,plan,basis
I1,,物业费,Fees,SVC,,income,,fee,,,,,12000.00,,
E1,,修理,Repairs,SVC,,expense,upkeep,2,,,,,3600.00,,
E2,,保洁,Cleaning,SVC,,expense,upkeep,3,,,,,9000.00,,
-- ledger/2025.csv --
voucher,line,date,item,summary,counterparty,in,out,account,period,attachments
记-1,,2025-01-05,I1,全年物业费,业主,12100.00,,bank,2025,1
记-2,,2025-02-05,I2,摊位费,摊主,2300.00,,bank,2025,1
记-3,,2025-03-05,E1,换水龙头,甲店,,250.00,bank,2025,1
记-4,,2025-06-05,E1,水管抢修,乙店,,3100.50,bank,2025,1
记-5,,2025-07-01,E2,全年保洁,丙店,,9000.00,bank,2025,1
记-6,,2025-08-01,H1,装修押金,业主,800.00,,bank,2025,1
记-7,,2025-09-01,H1,退押金,业主,,300.00,bank,2025,1
记-8,1,2025-12-01,T1,补贴转出,,,600.00,bank,2025,1
记-8,2,2025-12-01,T1,补贴转入,,600.00,,bank,2025,1
-- ledger/2026.csv --
voucher,line,date,item,summary,counterparty,in,out,account,period,attachments
记-9,,2026-01-05,I1,物业费,业主,2500.00,,bank,2026,1
记-10,,2026-02-05,E1,修门,甲店,,700.00,bank,2026,1
记-11,,2026-03-05,E2,保洁,丙店,,100.00,bank,2026,1
"#;

/// The exact figures of the row that `label` heads in a table of budget lines.
#[track_caller]
fn row(html: &Html, section: &str, label: &str) -> Vec<String> {
    let head = Selector::parse("th").expect("a selector");
    let says = |row: &ElementRef<'_>| row.select(&head).next().is_some_and(|it| words(it) == label);
    let mut rows = select(html, &format!("{section} tr")).into_iter();
    figures(rows.find(says).unwrap_or_else(|| panic!("no row {label:?}")))
}

#[test]
fn each_line_stands_with_budget_actual_and_difference_and_the_sums_tie() {
    let site = build(GARDEN);
    let html = page(&site, "budget-2025.html");
    // Budget, adjusted, actual, difference, its rate, difference to the adjusted one, used.
    let repairs = row(&html, "#expense", "修理");
    assert_eq!(repairs[..4], ["3000.00", "3400.00", "3350.50", "350.50"]);
    assert_eq!(repairs[5], "-49.50");
    assert_eq!(row(&html, "#expense", "保洁")[..3], ["9000.00", "9000.00", "0.00"]);
    let upkeep = row(&html, "#expense", "维护");
    assert_eq!(upkeep[..4], ["12000.00", "12400.00", "12350.50", "350.50"]);
    let all = row(&html, "#expense", "服务资金支出合计");
    assert_eq!(all[..3], ["12500.00", "12350.50", "-149.50"]);
    let income = row(&html, "#income", "收入总计");
    assert_eq!(income[..3], ["14400.00", "14400.00", "0.00"]);
    // Income, transfers, spending and what is left: of either fund, then of both.
    let balance = data(&html, "#balance");
    assert_eq!(
        balance[..8].join(" "),
        "12000.00 12100.00 600.00 600.00 12500.00 12350.50 100.00 349.50"
    );
    assert_eq!(balance[balance.len() - 2..], ["1900.00", "2049.50"]);
}

#[test]
fn transfers_and_money_held_for_others_stand_apart_from_the_totals() {
    let site = build(GARDEN);
    let html = page(&site, "budget-2025.html");
    assert_eq!(data(&html, "#apart"), ["600.00", "500.00"]);
    assert!(text(&html, "#apart").contains("从公共收益划到服务资金。"));
    let held = page(&site, "en/i/h1.html");
    assert!(text(&held, ".lead").contains("In 2025 ¥800.00 came in and ¥300.00 was given back"));
}

#[test]
fn the_first_sentences_say_how_the_year_went_and_who_adopted_its_budget() {
    let site = build(GARDEN);
    let html = page(&site, "en/budget-2025.html");
    assert_eq!(
        text(&html, "h1"),
        "In 2025 ¥149.50 less was spent than budgeted, and income was as budgeted."
    );
    let first = text(&html, "main > section:first-child");
    assert!(first.contains("Adopted by the owners’ assembly on 10 January 2025."), "{first}");
    assert!(
        first.contains("Owners of 80.0% of the area took part; 75.0% of that area was in favour.")
    );
    let covers = text(&html, "#balance > p");
    assert!(covers.starts_with("The planned income of ¥14,400.00 covers"), "{covers}");
    let draft = text(&page(&site, "budget-2026.html"), "main > section:first-child");
    assert!(draft.contains("草案 这份预算还是草案，数字会变。"), "{draft}");
}

#[test]
fn an_adjustment_names_what_moved_why_and_who_agreed() {
    let site = build(GARDEN);
    let html = page(&site, "budget-2025.html");
    assert_eq!(data(&html, "#changes"), ["400.00", "-400.00"]);
    let said = text(&html, "#changes");
    for part in ["2025年6月2日", "水管爆裂", "业主委员会同意", "调到 3,400.00 元"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
    let none = text(&page(&site, "en/budget-2026.html"), "#changes");
    assert!(none.contains("No. The budget of 2026 stands as it was first written."), "{none}");
}

#[test]
fn a_year_under_way_is_held_against_the_months_that_are_over() {
    let site = build(GARDEN);
    let html = page(&site, "budget-2026.html");
    // The year's budget, the plan of two months, actual, actual of two months, difference.
    assert_eq!(
        row(&html, "#expense", "保洁")[..5],
        ["9000.00", "1500.00", "100.00", "0.00", "-1500.00"]
    );
    assert_eq!(row(&html, "#expense", "修理")[..4], ["3600.00", "600.00", "700.00", "100.00"]);
    let item = text(&page(&site, "i/e1.html"), "main > section:first-child .lead");
    assert!(
        item.contains("按计划到2026年2月底该花 600.00 元，花了 700.00 元，多 100.00 元。"),
        "{item}"
    );
}

#[test]
fn a_budget_line_tells_why_and_how_it_was_worked_out_and_who_was_paid() {
    let site = build(GARDEN);
    let html = page(&site, "i/e1.html");
    let said = text(&html, "#y2025");
    for part in [
        "年初预算 3,000.00 元，后来调到 3,400.00 元。比年初的预算，超了 350.50 元（11.7%）。",
        "没有超过调整后的预算，还剩 49.50 元。",
        "2025年6月2日业主委员会同意调整，原因是：水管爆裂。",
        "平均每户 67.01 元，每平方米每月 0.28 元。",
        "10 天 × 200.00 元",
        "调到 3,400.00 元",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert_eq!(data(&html, "#y2025 .worked"), ["1000.00", "2000.00", "3000.00"]);
    assert_eq!(data(&html, "#y2025 .figure"), ["3350.50"]);
    let paid = data(&html, "#y2025 ul.rows");
    assert_eq!(paid[3..].join(" "), "-3100.50 -250.00 3100.50 250.00");
    let months = data(&html, "#y2025 details");
    assert_eq!(months[months.len() - 1], "3350.50", "the months add up to the year");
}

#[test]
fn every_entry_of_a_line_is_listed_and_the_sums_tie_with_its_page() {
    let site = build(GARDEN);
    let html = page(&site, "i/e1-entries-2025.html");
    assert_eq!(data(&html, ".month"), ["250.00", "3100.50"]);
    assert_eq!(data(&html, ".rows"), ["-250.00", "-3100.50"]);
    assert_eq!(data(&html, "tfoot"), ["3350.50"]);
    assert_eq!(data(&page(&site, "i/t1-entries-2025.html"), "tfoot"), ["600.00"]);
    assert_eq!(data(&page(&site, "i/h1-entries-2025.html"), "tfoot"), ["500.00"]);
}

#[test]
fn a_long_list_goes_over_several_pages_and_keeps_its_sum() {
    let mut books = String::from(
        "-- community.toml --\nformat = 1\nname = \"Club\"\ncurrency = \"USD\"\nlanguages = [\"en\"]\n\
         profile = \"association\"\nyear_start = 7\n-- ledger/2025.csv --\n\
         voucher,date,item,summary,in,out\n",
    );
    for number in 1..=251 {
        books += &format!("V{number},2025-07-02,dues,Dues,1.00,\n");
    }
    books += "-- budget/2025.csv --\nid,name,kind,amount\ndues,Dues,income,400.00\n";
    let site = build(&books);
    let first = page(&site, "i/dues-entries-2025.html");
    let second = page(&site, "i/dues-entries-2025-2.html");
    assert_eq!((data(&first, ".rows").len(), data(&second, ".rows").len()), (250, 1));
    for html in [&first, &second] {
        assert_eq!(data(html, ".month"), ["251.00"], "a month's sum is that of the whole month");
        assert_eq!(data(html, "tfoot"), ["251.00"]);
    }
    assert!(text(&first, "h1").contains("2025–26"), "a year that starts in July has both years");
}

#[test]
fn a_community_without_budget_or_without_entries_is_told_so() {
    let head = "-- community.toml --\nformat = 1\nname = \"Club\"\ncurrency = \"EUR\"\nlanguages = [\"en\"]\n";
    let budget =
        "-- budget/2025.csv --\nid,name,kind,amount\ni,Dues,income,400.00\ne,Rent,expense,500.00\n";
    let ledger =
        "-- ledger/2024.csv --\nvoucher,date,item,summary,in,out\nV1,2024-05-02,i,Dues,90.00,\n";
    let only_budget = build(&format!("{head}{budget}"));
    let html = page(&only_budget, "budget-2025.html");
    assert_eq!(text(&html, "h1"), "In 2025 we plan to take in €400.00 and spend €500.00.");
    assert!(text(&html, "main").contains("Nothing has been booked yet"));
    assert!(text(&html, "#balance").contains("the books do not say what makes up for it"));
    assert_eq!(row(&html, "#expense", "Rent"), ["500.00"]);
    assert!(
        text(&page(&only_budget, "i/e.html"), "main").contains("Nothing has been booked so far.")
    );

    let both = build(&format!("{head}{budget}{ledger}"));
    let html = page(&both, "budget-2024.html");
    assert_eq!(text(&html, "h1"), "2024 had no budget; €90.00 came in and €0.00 was spent.");
    assert_eq!(row(&html, "#income", "Dues"), ["90.00"]);
}
