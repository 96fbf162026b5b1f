//! Decisions, notices, findings, methods, data, contents and the page for wrong addresses.

mod laws;
mod sample;

use scraper::Html;

use crate::site::{Files, build, data, page, select, texts};

/// A club whose years start in April, with a vote, a notice and one entry.
const CLUB: &str = r#"
-- community.toml --
format = 1
name = { en = "Rowing club (fictional)", zh-CN = "划船社（虚构）" }
profile = "association"
currency = "EUR"
languages = ["en", "zh-CN"]
year_start = 4
as_of = 2025-07-10
households = 30
url = "https://example.org/club/"
[checks]
rules = ["cn-civil-code"]
-- budget/2025.csv --
id,name,kind,amount
I1,Dues,income,600.00
E1,Boats & oars,expense,500.00
-- ledger/2025.csv --
voucher,date,item,summary,counterparty,in,out,decision
V1,2025-05-03,E1,New oars,Oar maker,,650.00,D1
-- decisions/D1.md --
+++
id = "D1"
date = 2025-04-05
title = { en = "New oars", zh-CN = "买桨" }
body = "assembly"
kind = "special"
decides = ["E1", "the old oars"]
vote = { area_total = 300.00, area_part = 200.00, area_for = 150.00, heads_total = 30, heads_part = 20, heads_for = 15 }
+++
Bought *at once*. <script>alert(1)</script>
-- decisions/D2.md --
+++
id = "D2"
date = 2025-03-31
title = "Too early"
body = "assembly"
kind = "ordinary"
vote = { area_total = 300.00, area_part = 199.99, area_for = 190.00, heads_total = 30, heads_part = 20, heads_for = 15 }
+++
-- decisions/D3.md --
+++
id = "D3"
date = 2025-06-01
title = "Paint"
body = "committee"
+++
-- notices/open.md --
+++
title = "Open day"
date = 2025-07-01
+++
## Come

[By boat](https://example.org/way)
-- notices/open.zh-CN.md --
来吧。
-- pages/ask.md --
+++
title = "How to ask"
order = 1
+++
On Saturdays.
"#;

fn has(html: &Html, css: &str, text: &str) -> bool {
    texts(html, css).iter().any(|words| words.contains(text))
}

/// The settings of the smallest community, in English.
const BARE: &str = "-- community.toml --
format = 1
name = \"Lane\"
currency = \"GBP\"
languages = [\"en\"]
as_of = 2025-07-10
";

/// Every page of this room and none of others.
const PAGES: [&str; 7] = [
    "decisions.html",
    "notices.html",
    "findings.html",
    "methods.html",
    "data.html",
    "contents.html",
    "404.html",
];

#[test]
fn a_vote_stands_beside_what_the_law_asks() {
    let files = build(CLUB);
    let html = page(&files, "d/d1.html");
    let figures = ["300", "200", "150", "30", "20", "15"];
    let values = data(&html, "table.stack td");
    assert!(figures.iter().all(|figure| values.contains(&(*figure).to_owned())), "{values:?}");
    assert_eq!(texts(&html, "dd .pill"), ["adopted"]);
    let tests = texts(&html, ".test p");
    let quorum = "At least two thirds of all must take part, by area and by owners: \
                  200 m² and 20 owners. Took part: 200 m² and 20 owners.";
    assert_eq!(tests[0], format!("✓ Met {quorum}"));
    assert!(tests[1].contains("at least three quarters must agree"), "{tests:?}");
    assert!(tests[1].contains("150 m² and 15 owners. Agreed: 150 m² and 15 owners."));
    assert_eq!(select(&html, ".test svg").len(), 4, "each test has its chart, narrow and wide");
}

#[test]
fn a_vote_that_falls_short_by_a_hundredth_is_not_called_adopted() {
    let files = build(CLUB);
    let html = page(&files, "d/d2.html");
    assert_eq!(texts(&html, "dd .pill"), ["too few took part"]);
    assert!(has(&html, ".lead", "fewer took part than the law asks"));
    assert!(has(&html, ".note", "too few took part"), "the finding stands on the page");
    let list = page(&files, "decisions.html");
    assert_eq!(texts(&list, ".pill"), ["decided", "adopted", "too few took part"]);
    let years = texts(&list, "h2");
    assert_eq!(years, ["2025–26", "2024–25"], "31 March belongs to the year before");
    assert!(has(
        &list,
        ".lead",
        "3 decisions, 2 of them by votes of all owners. 1 vote falls short"
    ));
}

#[test]
fn what_rests_on_a_decision_leads_on_and_its_text_can_do_nothing() {
    let files = build(CLUB);
    let html = page(&files, "d/d1.html");
    let links: Vec<_> =
        select(&html, "main .rows a").iter().filter_map(|a| a.value().attr("href")).collect();
    assert!(links.contains(&"../i/e1.html") && links.contains(&"../v/v1.html"), "{links:?}");
    assert!(has(&html, ".rows", "the old oars"), "what leads nowhere is said as well");
    assert!(has(&html, ".prose em", "at once"));
    assert!(select(&html, "main script").is_empty());
    let chinese = page(&files, "zh-cn/d/d1.html");
    assert_eq!(texts(&chinese, "h1"), ["买桨"]);
    assert_eq!(select(&chinese, ".prose")[0].value().attr("lang"), Some("en"));
}

#[test]
fn notices_and_standing_pages_are_read_in_ones_own_language() {
    let files = build(CLUB);
    let english = page(&files, "n/open.html");
    assert!(has(&english, ".prose h2", "Come"));
    assert!(has(&english, ".signed", "1 July 2025"));
    let chinese = page(&files, "zh-cn/n/open.html");
    assert_eq!(texts(&chinese, ".prose"), ["来吧。"]);
    let list = page(&files, "notices.html");
    assert!(has(&list, ".rows", "How to ask") && has(&list, ".rows", "Open day"));
    assert!(has(&page(&files, "p/ask.html"), ".prose", "On Saturdays."));
}

#[test]
fn findings_say_both_figures_and_what_was_looked_for() {
    let files = build(CLUB);
    let html = page(&files, "findings.html");
    assert!(has(&html, ".finding", "€650.00") && has(&html, ".finding", "€500.00"));
    assert!(has(&html, ".finding a", "Boats & oars"));
    let checks = select(&html, "#checked .rows > li").len();
    assert_eq!(checks, sunbook::checks::all().count(), "every check is listed");
    assert!(has(&html, "#rules dt", "Civil Code"));
    let front: Vec<_> = select(&html, ".finding").iter().filter_map(|it| it.value().id()).collect();
    let mut sorted = front.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), front.len(), "each finding has an anchor of its own");
}

#[test]
fn the_page_for_wrong_addresses_leads_home_from_any_depth() {
    let files = build(CLUB);
    let html = page(&files, "404.html");
    let style = select(&html, "link[rel=stylesheet]")[0].value().attr("href");
    assert_eq!(style, Some("https://example.org/club/style.css"));
    let links: Vec<_> = select(&html, "a").iter().filter_map(|a| a.value().attr("href")).collect();
    let is_whole =
        |link: &&&str| !link.starts_with("https://example.org/club/") && **link != "#main";
    assert_eq!(links.iter().find(is_whole), None);
    assert!(has(&html, "section[lang=zh-CN]", "回到首页"));
    assert!(!files.contains_key("zh-cn/404.html"));
    let bare = build(BARE);
    let html = page(&bare, "404.html");
    assert!(has(&html, "p", "up to the last slash"), "without an address advice must do");
}

#[test]
fn a_community_with_next_to_nothing_is_told_so() {
    let files = build(BARE);
    for path in PAGES {
        let html = page(&files, path);
        assert_eq!(select(&html, "h1").len(), 1, "{path}");
        let empty = select(&html, "main ul:empty, main dl:empty, main tbody:empty");
        assert!(empty.is_empty(), "{path} has an empty list");
        assert!(!files[path].contains('⟦'), "{path} lacks words");
    }
    assert!(has(&page(&files, "decisions.html"), ".lead", "No decision is on file yet"));
    assert!(has(&page(&files, "notices.html"), ".lead", "No notice has been posted"));
    assert!(has(&page(&files, "methods.html"), "#people", "do not say yet who does what"));
    assert!(!has(&page(&files, "methods.html"), "dt", "Collection rate"));
    assert!(has(&page(&files, "data.html"), "h3", "no rows yet"));
}

#[test]
fn a_club_is_not_told_of_trustees() {
    let files = build(CLUB);
    let methods = page(&files, "methods.html");
    assert!(select(&methods, "#term-settlor").is_empty());
    assert!(has(&methods, "#term-voucher dd", "under one number"));
    assert!(has(&methods, "#method-per-household dd", "30 households"));
}

/// The links of a page that lie within the site, as paths from its root.
fn inner_links(files: &Files, path: &str) -> Vec<(String, Option<String>)> {
    let html = page(files, path);
    let depth = path.matches('/').count();
    let links = select(&html, "main a");
    let links = links.iter().filter_map(|link| link.value().attr("href"));
    let inner = links.filter(|link| !link.contains("://") && !link.starts_with("mailto:"));
    let target = |link: &str| {
        let (file, mark) = link.split_once('#').map_or((link, None), |(f, m)| (f, Some(m)));
        let file = match file.strip_prefix(&"../".repeat(depth)) {
            _ if file.is_empty() => path.to_owned(),
            Some(file) => file.to_owned(),
            None => format!("{}/{file}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
        };
        (file, mark.map(str::to_owned))
    };
    inner.map(target).collect()
}
