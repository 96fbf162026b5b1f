//! The status badge and the feed of notices: what they say, and that they stand by themselves.

use roxmltree::Document;

use crate::site::{Files, build, page, sample, select, text, texts};

const LANE: &str = "
-- community.toml --
format = 1
name = \"Lane <&> [x](y)\"
currency = \"GBP\"
languages = [\"en\"]
as_of = 2025-07-10
URL
[publish]
vouchers = SHOWN
[[accounts]]
id = \"b\"
name = \"Bank\"
kind = \"bank\"
[opening]
date = 2025-01-01
balances = [{ account = \"b\", amount = 100.00 }]
-- ledger/2025.csv --
voucher,date,item,summary,in,out
V1,2025-05-03,Hedges,Hedges cut,,60.00
-- bank/2025.csv --
account,date,kind,amount
b,2025-05-31,statement,BANK
";

fn lane(url: &str, shown: &str, bank: &str) -> Files {
    build(&LANE.replace("URL", url).replace("SHOWN", shown).replace("BANK", bank))
}

/// The fields of a badge, from the left.
fn fields(files: &Files, path: &str) -> Vec<String> {
    let badge = Document::parse(&files[path]).expect("well-formed SVG");
    let texts = badge.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter_map(|node| node.text().map(str::to_owned)).collect()
}

#[test]
fn the_badge_says_how_the_books_stand() {
    assert_eq!(fields(sample(), "badge.svg"), ["账目至 2026-06", "对账 ✓", "凭证 99 %"]);
    assert_eq!(fields(sample(), "en/badge.svg"), ["books to 2026-06", "bank ✓", "vouchers 99 %"]);
    let badge = Document::parse(&sample()["badge.svg"]).expect("well-formed SVG");
    let title =
        badge.descendants().find(|node| node.has_tag_name("title")).and_then(|it| it.text());
    assert_eq!(title, Some("望桐苑（虚构）：账目至 2026-06 · 对账 ✓ · 凭证 99 %"));
    assert!(!sample()["badge.svg"].contains("href"), "nothing is loaded from elsewhere");
}

#[test]
fn the_badge_hides_neither_a_gap_nor_what_is_kept_back() {
    let gap = lane("", "true", "40.01");
    assert_eq!(fields(&gap, "badge.svg"), ["books to 2025-05", "bank off by £0.01", "vouchers —"]);
    let kept = lane("", "false", "40.00");
    assert_eq!(fields(&kept, "badge.svg"), ["books to 2025-05", "bank ✓", "vouchers not public"]);
    let bare = build(
        "-- community.toml --\nformat = 1\nname = \"Lane\"\nlanguages = [\"en\"]\ncurrency = \"GBP\"\n",
    );
    assert_eq!(fields(&bare, "badge.svg")[..2], ["no books yet", "bank not checked"]);
}

#[test]
fn the_page_of_data_says_how_to_show_the_badge_elsewhere() {
    let files = lane("url = \"https://example.org/lane/\"", "true", "40.00");
    let codes = texts(&page(&files, "data.html"), "#badge code");
    assert_eq!(
        codes,
        [
            "<a href=\"https://example.org/lane/index.html\">\
             <img src=\"https://example.org/lane/badge.svg\" alt=\"Lane x(y)\"></a>",
            "[![Lane x(y)](https://example.org/lane/badge.svg)](https://example.org/lane/index.html)",
        ]
    );
    let without = page(&lane("", "true", "40.00"), "data.html");
    assert!(select(&without, "#badge code").is_empty());
    assert!(text(&without, "#badge").contains("Once the books name the site’s address"));
    assert!(text(&without, "#badge").contains("data/summary.json"));
    assert!(sample()["data/README.md"].starts_with("# Published data"));
}

#[test]
fn notices_and_decisions_can_be_followed() {
    let feed = Document::parse(&sample()["notices.xml"]).expect("well-formed XML");
    let of = |name: &'static str| {
        let nodes = feed.descendants().filter(move |node| node.has_tag_name(name));
        nodes.filter_map(|node| node.text()).collect::<Vec<&str>>()
    };
    let titles = of("title");
    assert!(titles.iter().any(|title| title.starts_with("公告：")), "{titles:?}");
    assert!(titles.iter().any(|title| title.starts_with("决议：")), "{titles:?}");
    let mut days = of("updated");
    assert_eq!(days.remove(0), days[0], "the feed is as old as its latest entry");
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    let mut ids = of("id");
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "every entry has an id of its own");
    let front = page(sample(), "index.html");
    assert_eq!(select(&front, "link[href=\"notices.xml\"]").len(), 1);
    assert!(sample().contains_key("en/notices.xml"));
}

#[test]
fn a_community_that_announced_nothing_has_no_feed_of_it() {
    let files = lane("", "true", "40.00");
    assert!(!files.keys().any(|path| path.ends_with(".xml")));
    assert!(select(&page(&files, "data.html"), "link[type=\"application/atom+xml\"]").is_empty());
}
