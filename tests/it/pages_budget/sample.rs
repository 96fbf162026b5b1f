//! The agreed figures of the sample community, read from its built pages.

use scraper::{ElementRef, Html, Selector};
use sunbook::sources::Worktree;

use super::{row, words};
use crate::site::{build_from, data, page};

/// The agreed sample: budget and actual of each line of 2025.
const SAMPLE: &str = "\
I1 1852812.00 1884261.04|I2 71600.00 82350.00|I3 191520.00 193920.00|I4 2900.00 2731.66|\
I5 360000.00 358800.00|I6 46000.00 51286.50|I7 28800.00 28800.00|I8 12000.00 12000.00|\
I9 14400.00 14400.00|I10 30000.00 30000.00|I11 26400.00 27914.30|I12 24000.00 21600.00|\
I13 3600.00 4215.00|I14 1900.00 1948.37|\
E1 310800.00 308450.00|E2 561600.00 561600.00|E3 372000.00 372000.00|E4 208800.00 208800.00|\
E5 72600.00 72600.00|E6 115200.00 115200.00|E7 14400.00 14400.00|E8 42000.00 45800.00|\
E9 198000.00 207316.42|E10 15600.00 14207.85|E11 96000.00 108936.70|E12 54000.00 54000.00|\
E13 21600.00 21600.00|E14 9600.00 9600.00|E15 18000.00 16480.00|E16 14400.00 14400.00|\
E17 18600.00 18235.00|E18 30000.00 26914.55|E19 32000.00 32655.20|E20 135419.65 138273.99|\
E21 33854.91 27654.80|E22 18000.00 17640.00|E23 16000.00 16122.75|E24 100000.00 100000.00|\
E25 18000.00 12806.40|E26 27000.00 27000.00|E27 20000.00 18450.00|E28 16000.00 15238.00|\
E29 60000.00 23600.00";

/// Hundredths, without any type of the program under test.
fn cents(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("no amount {text:?}"))
}

/// The figures of the budget line whose page is `slug`, on the page of its budget.
fn line(html: &Html, slug: &str) -> Vec<String> {
    let link = format!("tr th > a[href=\"i/{slug}.html\"]");
    let link = Selector::parse(&link).expect("a selector");
    let figures = Selector::parse("data").expect("a selector");
    let head = html.select(&link).next().unwrap_or_else(|| panic!("no line {slug}"));
    let row = head.parent().and_then(|head| head.parent()).and_then(ElementRef::wrap);
    let value = |figure: ElementRef<'_>| figure.value().attr("value").map(str::to_owned);
    row.expect("a row").select(&figures).filter_map(value).collect()
}

#[test]
fn the_sample_shows_the_agreed_figures_on_every_page() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community");
    let site = build_from(&Worktree::new(folder));
    let html = page(&site, "budget-2025.html");
    for agreed in SAMPLE.split('|') {
        let [id, budget, actual] = agreed.split(' ').collect::<Vec<_>>()[..] else { panic!() };
        let slug = id.to_lowercase();
        let shown = line(&html, &slug);
        let at = usize::from(matches!(id, "E11" | "E29")) + 1;
        assert_eq!((&*shown[0], &*shown[at]), (budget, actual), "{id} on the budget's page");
        assert_eq!(cents(&shown[at + 1]), cents(actual) - cents(budget), "{id}: the difference");
        let item = page(&site, &format!("i/{slug}.html"));
        let years = data(&item, "#y2025 .figure, main > section:first-child");
        assert!(years.contains(&actual.to_owned()), "{id} on its own page: {years:?}");
        let entries = page(&site, &format!("i/{slug}-entries-2025.html"));
        assert_eq!(data(&entries, "tfoot"), [actual], "{id}: the sum of all entries");
        let months = data(&entries, ".month");
        assert_eq!(months.iter().map(|sum| cents(sum)).sum::<i64>(), cents(actual), "{id}: months");
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
    let heads = words(&html, "#heads");
    assert!(heads.contains("2.01 元") && heads.contains("1.98 元"), "{heads}");
}
