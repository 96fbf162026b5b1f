//! A repository that was made to do harm: what it says is shown as text, and never acts.

use scraper::{ElementRef, Html};

use super::history::{Story, git};
use super::pages_past::site;
use super::site::{Files, select};

/// What every text of the repository tries.
const EVIL: &str = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} \
                    <!-- --> javascript:alert(1) \u{202e}evil\u{202c} a&b";

fn story() -> Story {
    let cell = EVIL.replace('"', "\"\"");
    let rows = |amount: &str, summary: &str| {
        format!(
            "voucher,date,item,summary,counterparty,in,out\n\
             \"V1\",2025-01-05,E1,\"{summary}\",\"{cell}\",,{amount}\n\
             \"V<2>\",2025-01-06,E1,\"{cell}\",,,7.00\n"
        )
    };
    let head = format!(
        "== 2025-02-01 {EVIL}\n> body \n> body Reason: {EVIL}\n> body Entered-by: {EVIL}\n\
         -- community.toml --\nformat = 1\nname = \"<script>alert(1)</script>\"\n\
         currency = \"USD\"\nlanguages = [\"en\", \"zh-CN\"]\nprofile = \"association\"\n\
         [publish]\nnames = true\n\
         -- budget/2025.csv --\nid,name,kind,amount\nE1,\"{cell}\",expense,100.00\n\
         -- notices/2025-01-01-x.md --\n+++\ntitle = '<script>alert(1)</script>'\ndate = 2025-01-01\n+++\n{EVIL}\n\
         -- ledger/2025-01.csv --\n"
    );
    let second = format!("== 2025-02-02 {EVIL}\n-- periods.csv --\nperiod,closed,closed_by\n");
    let third =
        format!("== 2025-02-03 {EVIL}\n> gone notices/2025-01-01-x.md\n-- ledger/2025-01.csv --\n");
    let only = rows("6.00", "plain").lines().take(2).collect::<Vec<_>>().join("\n");
    Story::make(&format!("{head}{}{second}{third}{only}\n", rows("5.00", &cell)))
}

/// Signs the last commit with a name that git itself would not take.
fn sign(story: &Story) {
    let here = story.path();
    let text = git(here, &["cat-file", "commit", "HEAD"], b"");
    let evil = text.replace("Someone", "<script>alert(1)</script>\u{202e} onload=x");
    let evil = format!("{evil}\n");
    let id = git(
        here,
        &["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
        evil.as_bytes(),
    );
    git(here, &["update-ref", "refs/heads/main", &id], b"");
}

/// What could act on a page: scripts, handlers, addresses that run, frames and forms.
fn live(html: &Html) -> Vec<String> {
    let acts = |element: &ElementRef<'_>| {
        let name = element.value().name();
        let is_active = ["script", "iframe", "object", "embed", "form", "base", "img", "meta"];
        let is_own = match name {
            "meta" => element.value().attr("http-equiv").is_none(),
            // The site's own scripts are files beside the pages, with no words in between.
            "script" => {
                let source = element.value().attr("src").unwrap_or_default();
                source.trim_start_matches("../").starts_with("js/") && element.text().count() == 0
            }
            "img" => element.value().attr("src").is_some_and(|it| it.ends_with("badge.svg")),
            _ => false,
        };
        let attributes = element.value().attrs();
        let is_handler = |(name, value): (&str, &str)| {
            let value = value.trim().to_ascii_lowercase();
            name.starts_with("on") || value.starts_with("javascript:") || name == "srcdoc"
        };
        (is_active.contains(&name) && !is_own) || attributes.into_iter().any(is_handler)
    };
    let all = select(html, "*").into_iter();
    all.filter(acts).map(|element| element.html().chars().take(200).collect()).collect()
}

fn assert_inert(files: &Files) {
    let mut pages = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let found = live(&Html::parse_document(text));
        assert!(found.is_empty(), "{path}: {found:?}");
        assert!(!text.contains('\u{202e}'), "{path} turns text around");
        assert!(!text.contains("49 {%"), "{path} was computed");
        pages += 1;
    }
    assert!(pages > 20, "{pages} pages");
}

#[test]
fn nothing_of_a_hostile_repository_acts_on_any_page_or_in_the_feed() {
    let story = story();
    sign(&story);
    let files = site(&story);
    assert_inert(&files);
    assert!(files["v/v1.html"].contains("&lt;script&gt;alert(1)&lt;"), "the text is there");
    for path in ["badge.svg", "zh-cn/badge.svg"] {
        let badge = roxmltree::Document::parse(&files[path]).expect("well-formed SVG");
        let names = badge.descendants().filter(roxmltree::Node::is_element);
        let known = ["svg", "title", "clipPath", "rect", "g", "path", "text"];
        assert!(names.clone().all(|node| known.contains(&node.tag_name().name())), "{path}");
    }
    for path in ["changes.xml", "zh-cn/changes.xml"] {
        let feed = roxmltree::Document::parse(&files[path]).expect("well-formed XML");
        let names = feed.descendants().filter(roxmltree::Node::is_element);
        let known =
            ["feed", "id", "title", "updated", "author", "name", "link", "entry", "content"];
        assert!(names.clone().all(|node| known.contains(&node.tag_name().name())), "{path}");
        let entries = names.filter(|node| node.tag_name().name() == "entry");
        assert_eq!(entries.count(), 3, "{path}");
        assert!(files[path].contains("&lt;script&gt;"), "{path}");
    }
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".json")) {
        serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|it| panic!("{path}: {it}"));
    }
}

#[test]
fn a_page_that_acts_would_be_found() {
    let page = "<p onclick=x>a</p><a href=' JavaScript:x'>b</a><script>c</script><p>d</p>";
    assert_eq!(live(&Html::parse_document(page)).len(), 3);
}
