//! Pages that are kept as one file: a month carries all of its style, a voucher what makes it
//! readable, and both say where they came from.

use super::history::Story;
use super::pages_past;
use super::site::{Files, build, page, sample, select, texts, words};

/// A club with one voucher and whatever theme.
const BOOKS: &str = "\
-- community.toml --
format = 1
name = \"Oak / Elm\"
currency = \"EUR\"
languages = [\"en\", \"zh-CN\"]
profile = \"association\"
url = \"https://example.org/club/\"
-- budget/2025.csv --
id,name,kind,amount
R1,Roof,expense,100.00
-- ledger/2025-01.csv --
voucher,date,item,summary,in,out
V-1,2025-01-05,R1,Tiles,,6.00
";

fn style(files: &Files, path: &str) -> String {
    let html = page(files, path);
    let styles = select(&html, "style");
    assert_eq!(styles.len(), 1, "{path} has one style");
    styles[0].text().collect()
}

/// The pages in a folder, of every language.
fn pages_in<'f>(
    files: &'f Files,
    folder: &'f str,
) -> impl Iterator<Item = (&'f String, &'f String)> {
    files
        .iter()
        .filter(move |(path, _)| path.ends_with(".html") && path.rsplit('/').nth(1) == Some(folder))
}

#[test]
fn a_month_needs_no_other_file() {
    let files = sample();
    let mut pages = 0;
    for (path, text) in pages_in(files, "m") {
        assert!(!text.contains("rel=\"stylesheet\"") && !text.contains("<img"), "{path}");
        assert_eq!(style(files, path), files["style.css"], "{path} carries all of the sheet");
        pages += 1;
    }
    assert!(pages > 20, "{pages} pages");
    let front = &files["index.html"];
    assert!(front.contains("href=\"style.css\"") && !front.contains("<style>"));
}

#[test]
fn a_voucher_can_be_read_without_its_sheet_and_follows_it_where_it_is() {
    let files = sample();
    let mut pages = 0;
    for (path, text) in pages_in(files, "v") {
        let (before, after) = text.split_once("<style>").expect("a style");
        assert!(!before.contains("stylesheet") && after.contains("style.css\">"), "{path}");
        assert!(!text.contains("<img"), "{path}");
        pages += 1;
    }
    assert!(pages > 1_000, "{pages} pages");
    let style = style(files, "v/ji-2025-12-034.html");
    assert!(style.contains(".facts{display:grid") && style.len() < 2_100, "{style}");
    assert!(!files.contains_key("css/alone.css"), "no page links it");
}

#[test]
fn a_kept_page_says_where_it_came_from_and_offers_itself() {
    let files = build(BOOKS);
    let html = page(&files, "v/v-1.html");
    let footer = words(select(&html, "footer")[0]);
    assert!(
        footer.contains("From the public books of Oak / Elm: https://example.org/club/v/v-1.html"),
        "{footer}"
    );
    assert!(footer.contains("Fingerprint of the books"), "{footer}");
    let link = select(&html, "a[download]")[0].value();
    assert_eq!((link.attr("href"), link.attr("download")), (Some(""), Some("Oak---Elm-V-1.html")));
    let chinese = page(&files, "zh-cn/m/2025-01.html");
    let link = select(&chinese, "a[download]")[0].value();
    assert_eq!(link.attr("download"), Some("Oak---Elm-2025-01-zh-CN.html"));
    assert!(select(&page(&files, "index.html"), "a[download]").is_empty());
    let nowhere = build(&BOOKS.replace("url = ", "# url = "));
    let said = texts(&page(&nowhere, "v/v-1.html"), "footer p").join("\n");
    assert!(said.contains("From the public books of Oak / Elm: v/v-1.html"), "{said}");
}

#[test]
fn what_was_taken_out_is_kept_as_one_file_too() {
    let files = pages_past::site(&Story::make(pages_past::BOOKS));
    assert!(style(&files, "v/ji-3.html").contains("main > section{"));
    let link = page(&files, "en/v/ji-3.html");
    assert_eq!(
        select(&link, "a[download]")[0].value().attr("download"),
        Some("Hefeng-Court-(fictional)-ji-3-en.html")
    );
}

#[test]
fn what_a_community_s_own_sheet_names_is_found_from_a_month() {
    let theme = "-- theme/css/print.css --\n\
        @font-face { font-family: Own; src: url(own.woff2) }\n\
        .equation::after { content: \"url(no.png)\"; background: url(\"icon.svg\") }\n\
        .notclosed { background: url( /top.png\n";
    let files = build(&format!("{BOOKS}{theme}"));
    for path in ["m/2025-01.html", "zh-cn/m/2025-01.html"] {
        let root = "../".repeat(path.matches('/').count());
        let led = files["style.css"]
            .replace("url(own.woff2)", &format!("url({root}own.woff2)"))
            .replace("url(\"icon.svg\")", &format!("url(\"{root}icon.svg\")"));
        assert!(led.contains(&format!("{root}own.woff2")) && led.contains("url( /top.png"));
        assert_eq!(style(&files, path), led);
    }
}

#[test]
fn a_community_s_own_sheet_cannot_end_the_style() {
    let theme = "-- theme/css/print.css --\n\
        .equation { content: \"</style><script>alert(1)</script>\" } /* </STYLE><img src=x> */\n\
        </style><script>alert(2)</script> { }\n";
    let files = build(&format!("{BOOKS}{theme}"));
    let html = page(&files, "m/2025-01.html");
    let scripts = select(&html, "script");
    assert_eq!(scripts.len(), 1, "{:?}", scripts.iter().map(|it| it.html()).collect::<Vec<_>>());
    assert!(select(&html, "img").is_empty());
    assert!(
        style(&files, "m/2025-01.html")
            .contains("content: \"<\\/style><script>alert(1)<\\/script>\"")
    );
}
