//! The sample community's votes, findings and lists, as a resident reads them.

use super::{has, inner_links};
use crate::site::{data, page, sample, select, texts, words};

#[test]
fn the_vote_on_the_budget_is_counted_as_it_was() {
    let html = page(sample(), "d/d2025-01.html");
    let figures = ["110000", "78430", "71.3", "66912", "1203", "842", "731"];
    let values = data(&html, "table.stack");
    for figure in figures {
        assert!(values.contains(&figure.to_owned()), "{figure} in {values:?}");
    }
    let tests = texts(&html, ".test p");
    assert!(tests[0].contains("73,333.33 平方米、802 人"), "{tests:?}");
    assert!(tests[1].contains("多于 39,215 平方米、多于 421 人"), "{tests:?}");
    assert!(texts(&html, "table.stack td").contains(&"85.3%".to_owned()));
    assert!(texts(&html, "table.stack td").contains(&"86.8%".to_owned()));
    let special = texts(&page(sample(), "d/d2025-02.html"), ".test p");
    assert!(special[1].contains("58,822.5 平方米、632 人"), "{special:?}");
    assert!(special[1].starts_with("✓ 达到"), "{special:?}");
}

#[test]
fn what_a_decision_carries_leads_to_its_pages() {
    let links = inner_links(sample(), "d/d2025-01.html");
    for target in ["budget-2025.html", "money.html", "methods.html", "suppliers.html"] {
        assert!(links.iter().any(|(file, _)| file == target), "{target} in {links:?}");
    }
    assert!(links.iter().any(|(_, mark)| mark.as_deref() == Some("published")));
}

/// The anchor and the words of each finding that waits for an answer.
fn open_findings(path: &str) -> Vec<(String, String)> {
    let html = page(sample(), path);
    let open = select(&html, ".finding:not(.plain)");
    open.into_iter()
        .map(|one| (one.value().id().unwrap_or_default().to_owned(), words(one)))
        .collect()
}

#[test]
fn what_is_open_this_year_stands_on_the_page_of_findings() {
    let open = open_findings("findings.html");
    assert_eq!(open.len(), 4, "{open:?}");
    for (text, code) in [
        ("记-2026-06-021", "missing-voucher"),
        ("E17", "over-budget"),
        ("E11", "pace"),
        ("2026年6月", "month-unreviewed"),
    ] {
        let is_it = |(_, words): &(String, String)| words.contains(text) && words.contains(code);
        assert!(open.iter().any(is_it), "{code} about {text} in {open:?}");
    }
    let html = page(sample(), "findings.html");
    assert!(has(&html, ".finding.plain", "HT-25"), "the contract that ends is a note");
    assert_eq!(texts(&html, "h1"), ["有 4 件事等待说明。已经答复的有 15 件。"]);
    assert_eq!(select(&html, ".finding").len(), 20);
}

#[test]
fn notes_on_other_pages_lead_to_the_finding_that_they_name() {
    let html = page(sample(), "findings.html");
    let anchors: Vec<_> =
        select(&html, ".finding").iter().filter_map(|it| it.value().id()).collect();
    assert!(anchors.contains(&"f-1") && anchors.contains(&"f-20"), "{anchors:?}");
    for path in sample().keys().filter(|path| path.ends_with(".html") && !path.starts_with("en/")) {
        for (file, mark) in inner_links(sample(), path) {
            let Some(mark) = mark.filter(|_| file == "findings.html") else { continue };
            assert!(mark == "checked" || anchors.contains(&&*mark), "{path} leads to #{mark}");
        }
    }
}

#[test]
fn every_link_of_these_pages_within_the_site_holds() {
    let pages = ["decisions", "notices", "findings", "methods", "data", "contents"];
    for path in pages.map(|name| format!("{name}.html")) {
        for (file, mark) in inner_links(sample(), &path) {
            let Some(text) = sample().get(&file) else { continue };
            let Some(mark) = mark else { continue };
            assert!(text.contains(&format!("id=\"{mark}\"")), "{path} leads to {file}#{mark}");
        }
    }
    let contents = inner_links(sample(), "contents.html");
    let leads = |target: &str| contents.iter().any(|(file, _)| file == target);
    for path in sample().keys().filter(|path| path.ends_with(".html") && !path.starts_with("en/")) {
        let is_reached = path.starts_with("v/") || path.contains("-entries-");
        let is_page = path == "index.html" || path == "404.html" || path == "contents.html";
        assert!(is_reached || is_page || leads(path), "no way to {path}");
    }
    for target in ["budget-2025.html", "m/2026-06.html", "i/e11.html", "money.html"] {
        assert!(leads(target), "{target}");
    }
}

#[test]
fn the_data_page_knows_every_file_and_its_rows() {
    let html = page(sample(), "data.html");
    for path in sample().keys().filter(|path| path.starts_with("data/")) {
        let link = format!("a[href=\"{path}\"]");
        assert_eq!(select(&html, &link).len(), 1, "{path}");
    }
    let rows = sample()["data/ledger.csv"].lines().count() - 1;
    let rows = format!("{},{:03} 行", rows / 1000, rows % 1000);
    assert!(has(&html, "#ledger h3", &rows), "{rows}");
}

#[test]
fn methods_name_the_rules_of_this_community() {
    let html = page(sample(), "methods.html");
    assert!(has(&html, "#method-remuneration", "6.4%"));
    assert!(has(&html, "#people", "望安诚物业服务（虚构）"));
    assert!(has(&html, "#published", "工资表含个人信息"));
    assert!(has(&html, "#calendar", "2026年7月10日"), "the statement of June is due that day");
    assert!(has(&html, "#thresholds", "500.00 元"));
    assert!(has(&html, "#rebuild code", "sunbook build . --out site --today 2026-07-10"));
}

/// The words of the wide drawing in a part of a page.
fn drawn(path: &str, part: &str) -> Vec<String> {
    texts(&page(sample(), path), &format!("{part} svg.wide text"))
}

#[test]
fn the_way_of_a_month_and_of_a_year_is_drawn_from_opening_to_closing() {
    let month = drawn("m/2025-06.html", "main");
    let steps = "期初 1,079,376.65 收入 ＋239,277.15 支出 −223,157.60 期末 1,095,496.20";
    assert_eq!(month.join(" "), steps);
    let year = drawn("money.html", "#years");
    for words in ["821,779.66", "＋1,663,765.91", "代管款", "−38,233.60", "1,179,033.61"] {
        assert!(year.iter().any(|text| text == words), "{words} in {year:?}");
    }
}

#[test]
fn those_who_were_paid_most_have_their_colours_in_the_picture_and_in_their_rows() {
    let html = page(sample(), "suppliers.html");
    assert_eq!(select(&html, ".parties .swatch").len(), 6);
    let named = drawn("suppliers.html", "main");
    assert!(named.iter().any(|text| text == "其余 27 家"), "{named:?}");
    assert!(named.iter().any(|text| text == "27.4%"), "{named:?}");
}

#[test]
fn the_scores_of_each_rater_are_drawn_beside_the_one_that_counts() {
    let drawn = drawn("assessment.html", "main");
    for words in ["总分", "社区自评", "第三方评估", "91", "86"] {
        assert!(drawn.iter().any(|text| text == words), "{words} in {drawn:?}");
    }
    let table = texts(&page(sample(), "assessment.html"), "details table.sheet tbody tr");
    assert!(table.iter().any(|row| row.starts_with("2025年")), "{table:?}");
}
