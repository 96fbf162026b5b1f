//! The agreed figures of the sample community, read from its built pages.

use scraper::{ElementRef, Html};

use super::row;
use crate::sample::design;
use crate::site::{data, figures, page, sample, select, text, texts};

/// Hundredths, without any type of the program under test.
fn cents(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("no amount {text:?}"))
}

/// The figures of the budget line whose page is `slug`, on the page of its budget.
fn line(html: &Html, slug: &str) -> Vec<String> {
    let heads = select(html, &format!("tr th > a[href=\"i/{slug}.html\"]"));
    let head = heads.first().unwrap_or_else(|| panic!("no line {slug}"));
    let row = head.parent().and_then(|head| head.parent()).and_then(ElementRef::wrap);
    figures(row.expect("a row"))
}

#[test]
fn the_sample_shows_the_agreed_figures_on_every_page() {
    let site = sample();
    let html = page(site, "budget-2025.html");
    for [id, budget, actual] in design() {
        // What is held for others and what moves between funds stands apart from the budget.
        if !id.starts_with(['I', 'E']) {
            continue;
        }
        let slug = id.to_lowercase();
        let shown = line(&html, &slug);
        let at = usize::from(matches!(&*id, "E11" | "E29")) + 1;
        assert_eq!((&shown[0], &shown[at]), (&budget, &actual), "{id} on the budget's page");
        assert_eq!(cents(&shown[at + 1]), cents(&actual) - cents(&budget), "{id}: the difference");
        let item = page(site, &format!("i/{slug}.html"));
        let years = data(&item, "#y2025 .figure, main > section:first-child");
        assert!(years.contains(&actual), "{id} on its own page: {years:?}");
        let entries = page(site, &format!("i/{slug}-entries-2025.html"));
        assert_eq!(data(&entries, "tfoot"), [&*actual], "{id}: the sum of all entries");
        let months = data(&entries, ".month");
        assert_eq!(
            months.iter().map(|sum| cents(sum)).sum::<i64>(),
            cents(&actual),
            "{id}: months"
        );
    }
    let funds = [
        ("#income", "服务资金收入合计", "2118832.00", "2163262.70"),
        ("#income", "公共收益收入合计", "547100.00", "550964.17"),
        ("#income", "收入总计", "2665932.00", "2714226.87"),
        ("#expense", "支出总计", "2649474.56", "2619981.66"),
    ];
    for (section, label, budget, actual) in funds {
        assert_eq!(row(&html, section, label)[..2], [budget, actual], "{label}");
    }
    // An adjustment moved 14,000 from the common income's spending to the service money's.
    let of_service = row(&html, "#expense", "服务资金支出合计");
    assert_eq!(of_service[..3], ["2374474.56", "2388474.56", "2389124.51"]);
    let of_common = row(&html, "#expense", "公共收益支出合计");
    assert_eq!(of_common[..3], ["275000.00", "261000.00", "230857.15"]);
    let left = data(&html, "#balance .sum");
    assert_eq!(left.join(" "), "9357.44 39138.19 7100.00 55107.02 16457.44 94245.21");
    assert_eq!(line(&html, "e11")[1], "110000.00");
    assert_eq!(line(&html, "e29")[1], "46000.00");
    assert_eq!(data(&html, "#changes"), ["14000.00", "14000.00", "-14000.00"]);
    assert!(data(&html, "#apart").contains(&"265000.00".to_owned()), "the transfer");
    let heads = text(&html, "#heads");
    assert!(heads.contains("2.01 元") && heads.contains("1.98 元"), "{heads}");
}

#[test]
fn a_share_without_room_for_its_name_has_the_number_of_its_row() {
    for path in ["index.html", "en/budget-2025.html", "suppliers.html"] {
        let html = page(sample(), path);
        let rows = texts(&html, ".swatch");
        assert_eq!(rows[..6], ["1", "2", "3", "4", "5", "6"], "{path}");
        let numbers = texts(&html, ".chart.narrow .on.m text");
        assert!(numbers.len() >= 4, "{path}: {numbers:?}");
        assert!(numbers.iter().all(|number| rows.contains(number)), "{path}: {numbers:?}");
    }
}
