//! The figures of the sample community, read from its built pages.

use scraper::{ElementRef, Html, Selector};
use sunbook::units::{Currency, Money};

use super::whole;
use crate::site::{data, page, sample, select, text, texts};

fn sum<T: AsRef<str>>(amounts: impl IntoIterator<Item = T>) -> String {
    let money = |text: T| Money::parse(text.as_ref(), Currency::CNY).expect("an amount");
    Money::total(Currency::CNY, amounts.into_iter().map(money)).to_string()
}

#[test]
fn the_months_of_2025_add_up_to_its_income_and_spending() {
    let ledger = page(sample(), "ledger.html");
    let column = |number: usize| {
        let row = "section:nth-of-type(4) .months";
        let months = data(&ledger, &format!("{row} tbody td:nth-child({number})"));
        assert_eq!(months.len(), 12);
        sum(months)
    };
    let totals = data(&ledger, "section:nth-of-type(4) .months tfoot");
    assert_eq!(totals, ["2714226.87", "2619981.66", "821779.66"]);
    assert_eq!([column(3), column(4)], ["2714226.87", "2619981.66"]);
}

/// The amounts on a month's page that count as income or spending.
fn counted(html: &Html) -> Vec<String> {
    let figure = Selector::parse(".number data").expect("a selector");
    let counts = |row: &ElementRef<'_>| !row.text().any(|text| text.contains("不计"));
    let amount = |row: ElementRef<'_>| {
        row.select(&figure).next().and_then(|data| data.value().attr("value")).map(str::to_owned)
    };
    let rows = select(html, "#entries .rows > li").into_iter();
    rows.filter(counts).filter_map(amount).collect()
}

#[test]
fn all_entries_on_the_pages_of_2025_add_up_to_its_surplus() {
    let months = (1..=12).map(|month| page(sample(), &format!("m/2025-{month:02}.html")));
    let amounts: Vec<String> = months.flat_map(|html| counted(&html)).collect();
    assert_eq!(sum(amounts), "94245.21");
}

#[test]
fn december_closes_with_what_january_opens_with() {
    let december = data(&page(sample(), "m/2025-12.html"), "section:first-child .equation");
    let january = data(&page(sample(), "m/2026-01.html"), "section:first-child .equation");
    assert_eq!(december.last().map(String::as_str), Some("821779.66"));
    assert_eq!(december.last(), january.first());
    let bank = data(&page(sample(), "m/2025-12.html"), ".equation .sum");
    // The month's closing, then the statements of three own accounts and of the maintenance fund.
    assert_eq!(sum(&bank[1..4]), "827331.66");
}

#[test]
fn the_burst_pipe_is_proven_and_agreed() {
    let voucher = page(sample(), "v/ji-2025-03-012.html");
    assert_eq!(data(&voucher, ".figure"), ["-12600.00"]);
    assert_eq!(texts(&voucher, "h1"), ["7#地下管道爆裂抢修"]);
    let marks = text(&voucher, ".marks");
    assert_eq!(marks, "记-2025-03-012 凭证 2 份 ✓ 应急批准 ✓ 已关账复核 ✓ 4月10日");
    assert_eq!(
        texts(&voucher, "footer p").first().map(String::as_str),
        Some("数据来源：ledger/2025-03.csv 第 29 行")
    );
}

#[test]
fn the_misread_invoice_shows_both_amounts_on_all_three_vouchers() {
    for number in ["ji-2025-04-019", "ji-2025-05-004", "ji-2025-05-005"] {
        for lang in ["", "en/"] {
            let voucher = page(sample(), &format!("{lang}v/{number}.html"));
            let chain = data(&voucher, "section:nth-of-type(2) table");
            assert_eq!(chain, ["-3800.00", "3800.00", "-3080.00", "-3080.00"], "{number}");
        }
    }
}

#[test]
fn the_void_number_and_the_missing_papers_are_said() {
    let void = whole(&page(sample(), "v/ji-2025-02-010.html"));
    assert!(void.contains("记-2025-02-010 已作废"), "{void}");
    let missing = whole(&page(sample(), "v/ji-2025-11-016.html"));
    assert!(missing.contains("缺凭证，已 234 天") && missing.contains("1 处已说明"), "{missing}");
    let ledger = whole(&page(sample(), "en/ledger.html"));
    assert!(ledger.contains("No gap was found") && ledger.contains("记-2025-02-010"), "{ledger}");
}

#[test]
fn contracts_have_their_place_and_what_was_paid() {
    let suppliers = page(sample(), "suppliers.html");
    let lifts = text(&suppliers, "#c-ht-21");
    assert!(lifts.contains("126,400.00") && lifts.contains("D2025-05"), "{lifts}");
    let security = text(&suppliers, "#c-ht-02");
    assert!(security.contains("已付 561,600.00 元（100.0%），12 笔"), "{security}");
    let related = whole(&page(sample(), "s/youshe.html"));
    assert!(related.contains("已声明的关联关系：受托人参股30%的公司"), "{related}");
}

#[test]
fn who_was_paid_in_2025_adds_up_to_its_spending() {
    let suppliers = page(sample(), "suppliers.html");
    let parties = "section:nth-of-type(3) > details:first-of-type .parties";
    let paid = data(&suppliers, &format!("{parties} tbody td:nth-child(3)"));
    assert_eq!(sum(paid), "2619981.66");
    assert_eq!(data(&suppliers, &format!("{parties} tfoot")), ["2619981.66"]);
}
