//! The site's memory: what pages say of rows that were changed, taken out or put right.

use scraper::Html;
use sunbook::output;
use sunbook::pipeline::{self, Moment};
use sunbook::sources::{Repository, Worktree};

use super::history::{Story, git};
use super::site::{Files, page, select, texts, words};

/// Three months of books, in one of which a voucher is changed and another taken out.
pub(crate) const BOOKS: &str = "\
== 2025-04-02 三月的账
> body 
> body Entered-by: 会计
-- community.toml --
format = 1
name = { zh-CN = \"和风苑（虚构）\", en = \"Hefeng Court (fictional)\" }
currency = \"CNY\"
languages = [\"zh-CN\", \"en\"]
repository = \"https://git.example/hefeng/books\"

[[roles]]
id = \"accountant\"
name = { zh-CN = \"会计\", en = \"Accountant\" }
-- budget/2025.csv --
编号,名称,类别,预算金额
I1,物业费,收入,90000.00
E1,电梯维保,支出,36000.00
E2,门厅灯,支出,2000.00
-- ledger/2025-03.csv --
凭证号,日期,预算项,摘要,收入,支出
记-1,2025-03-05,E1,电梯维保,,3000.00
记-2,2025-03-09,E2,换灯泡 13812345678,,120.00
记-3,2025-03-12,E2,误记一笔,,88.00
记-4,2025-03-20,I1,三月物业费,9000.00,
== 2025-04-10 三月关账
-- periods.csv --
期间,关账日期,关账人
2025-03,2025-04-10,accountant
== 2025-05-06 改维保金额
> body 
> body Reason: 发票是 3,200 元 <b>补开</b>
> body Entered-by: accountant
> body Reviewed-by: 陈小满 <chen@example.com>
-- ledger/2025-03.csv --
凭证号,日期,预算项,摘要,收入,支出
记-1,2025-03-05,E1,电梯维保,,3200.00
记-2,2025-03-09,E2,换灯泡,,120.00
记-4,2025-03-20,I1,三月物业费,9000.00,
== 2025-05-20 四月的账
-- ledger/2025-04.csv --
凭证号,日期,预算项,摘要,收入,支出,订正
记-5,2025-04-08,E2,换灯泡,,60.00,
记-6,2025-05-08,E2,冲回多记的灯泡,,-20.00,记-5
";

/// The site of a story's last commit.
pub(crate) fn site(story: &Story) -> Files {
    let repository = Repository::open(story.path()).unwrap();
    let tip = repository.resolve("HEAD").unwrap();
    let tree = Worktree::new(story.path());
    let commit = Some(repository.describe(tip).unwrap());
    let moment = Moment { commit, ..Moment::default() };
    let reading = pipeline::read(&tree, &moment).unwrap();
    let past = pipeline::past(&repository, tip, &reading).unwrap();
    let sink = output::Memory::default();
    let built = pipeline::build(&tree, &reading, &moment, past.as_ref(), &sink, &|_| ());
    assert!(built.is_ok(), "{built:?}: {:?}", reading.report.findings());
    let files = sink.into_files().into_iter();
    files.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

fn text(page: &Html) -> String {
    words(page.root_element())
}

#[track_caller]
fn says(files: &Files, path: &str, expected: &[&str]) {
    let text = text(&page(files, path));
    for part in expected {
        assert!(text.contains(part), "{path} does not say {part:?}: {text}");
    }
}

#[test]
fn a_voucher_tells_what_it_said_what_it_says_when_why_and_in_which_role() {
    let files = site(&Story::make(BOOKS));
    says(
        &files,
        "v/ji-1.html",
        &[
            "2025年4月2日录入，此后改过 1 次。",
            "支出3000.00 3200.00",
            "原因：发票是 3,200 元 <b>补开</b>",
            "2025年5月6日 · 录入：会计 · 复核：（不公开姓名）",
            "关账后改动",
        ],
    );
    says(&files, "v/ji-4.html", &["2025年4月2日录入，此后没有改过。"]);
    says(&files, "en/v/ji-4.html", &["Entered on 2 April 2025 and not changed since."]);
    says(&files, "i/e1.html", &["预算表里的改动 2025年4月2日录入，此后没有改过。"]);
    assert!(!files.values().any(|text| text.contains("陈小满") || text.contains("chen@")));
}

#[test]
fn what_was_taken_out_keeps_a_page_that_says_so() {
    let files = site(&Story::make(BOOKS));
    says(
        &files,
        "v/ji-3.html",
        &["这张凭证已从账本里删除", "它在2025年5月6日被删除", "摘要误记一笔", "支出88.00"],
    );
    says(&files, "en/v/ji-3.html", &["This voucher was removed from the books"]);
    let links = select(&page(&files, "c/2025-05.html"), "ol.story a")
        .iter()
        .filter_map(|link| link.attr("href").map(str::to_owned))
        .collect::<Vec<_>>();
    assert!(links.iter().any(|href| href == "../v/ji-3.html"), "{links:?}");
}

#[test]
fn corrections_after_closing_are_listed_with_their_effect_and_the_right_way_beside_them() {
    let files = site(&Story::make(BOOKS));
    says(
        &files,
        "corrections.html",
        &[
            "已有 1 个月关账。关账之后改过 3 处，结余合计少 112.00 元。",
            "支出3000.00 3200.00 结余因此少 200.00 元",
            "结余因此多 88.00 元",
            "另写的更正分录",
            "更正 记-5",
        ],
    );
    says(&files, "en/corrections.html", &["3 changes were made since; together they lower"]);
}

#[test]
fn a_year_says_what_was_told_at_closing_and_what_is_known_now() {
    let files = site(&Story::make(BOOKS));
    let html = page(&files, "budget-2025.html");
    let rows = texts(&html, "#then tbody tr");
    assert_eq!(
        rows,
        ["电梯维保3,000.003,200.00＋200.00", "门厅灯208.00120.00−88.00"].map(|row| row.to_owned())
    );
}

#[test]
fn every_page_names_the_commit_that_last_changed_what_it_shows_and_links_its_line() {
    let story = Story::make(BOOKS);
    let files = site(&story);
    let commit = git(story.path(), &["log", "-1", "--format=%H", "-S3200.00"], b"");
    let line = format!("https://git.example/hefeng/books/blob/{commit}/ledger/2025-03.csv#L2");
    let hrefs = |path: &str| -> Vec<String> {
        let html = page(&files, path);
        let links = select(&html, "footer a[href^=https]");
        links.iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect()
    };
    assert_eq!(hrefs("v/ji-1.html"), [line.clone(), line]);
    // Nothing that this page shows was touched by the last commit, so it does not name it.
    let last = git(story.path(), &["rev-parse", "--short=7", "HEAD"], b"");
    assert!(!files["v/ji-1.html"].contains(&last));
    assert!(text(&page(&files, "index.html")).contains(&last));
}

#[test]
fn what_points_at_a_person_in_an_old_version_is_shown_nowhere() {
    let files = site(&Story::make(BOOKS));
    for (path, text) in &files {
        assert!(!text.contains("13812345678"), "{path}");
    }
    says(&files, "v/ji-2.html", &["摘要（个人信息，不显示） 换灯泡"]);
}

#[test]
fn what_a_redaction_names_is_shown_nowhere_and_its_page_stays() {
    let redacted = format!(
        "{BOOKS}== 2025-06-01 隐去\n-- redactions.csv --\n对象,栏,日期,理由\n记-3,,2025-06-01,写了住户的名字\n"
    );
    let files = site(&Story::make(&redacted));
    for (path, text) in &files {
        assert!(!text.contains("误记一笔"), "{path}");
    }
    says(
        &files,
        "v/ji-3.html",
        &[
            "这张凭证已从账本里删除",
            "摘要（已隐去）",
            "2025年6月1日起，这一行的旧内容不再显示：写了住户的名字",
        ],
    );
    // The sum of what was said then would give the amount away.
    let rows = texts(&page(&files, "budget-2025.html"), "#then tbody tr");
    assert_eq!(rows, ["电梯维保3,000.003,200.00＋200.00"]);
}

#[test]
fn changes_are_told_by_month_and_as_a_feed() {
    let files = site(&Story::make(BOOKS));
    says(
        &files,
        "c/2025-04.html",
        &["2025年4月改了什么", "新增分录 4 条，收入 9,000.00 元，支出 3,208.00 元"],
    );
    says(
        &files,
        "changes.html",
        &["2025年5月改了什么", "2 次提交：新增 2 行，修改 2 行，删除 1 行。"],
    );
    let feed = &files["changes.xml"];
    let entries = feed.matches("<entry>").count();
    assert_eq!(entries, 4);
    assert!(feed.contains("<title>改维保金额</title>"));
    assert!(feed.contains("原因：发票是 3,200 元 &lt;b&gt;补开&lt;/b&gt;"));
    assert!(feed.contains("修改 分录 记-1/1：支出：3000.00 → 3200.00"));
    assert!(files["en/changes.xml"].contains("href=\"../en/c/2025-05.html#c-"));
}

#[test]
fn a_shallow_clone_says_that_earlier_changes_cannot_be_seen() {
    let story = Story::make(BOOKS);
    let clone = tempfile::tempdir().unwrap();
    let from = format!("file://{}", story.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "1", &from, "."], b"");
    let files = site(&Story::at(clone));
    says(
        &files,
        "v/ji-1.html",
        &["现有的历史从2025年5月20日开始，那时已有这条记录，此后没有改过。"],
    );
    says(&files, "corrections.html", &["这份仓库只有一部分历史，更早的改动看不到"]);
}
