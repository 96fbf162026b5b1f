//! `sunbook history`: what a person reads who asks what happened to a row.

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;

use super::story::Story;

pub(crate) const SETTINGS: &str = "\
-- community.toml --
format = 1
name = \"和风苑（虚构）\"
currency = \"CNY\"
languages = [\"zh-CN\", \"en\"]

[[roles]]
id = \"accountant\"
name = { zh-CN = \"会计\", en = \"accountant\" }

[[roles]]
id = \"committee\"
name = { zh-CN = \"业委会\", en = \"owners’ committee\" }
";

const LIFE: &str = "\
== 2025-04-02 一月入账
> body 
> body Entered-by: 会计
-- budget/2025.csv --
编号,名称,类别,预算金额
E19,电梯维保,支出,36000.00
-- ledger/2025-03.csv --
凭证号,分录,日期,预算项,摘要,对方单位,收入,支出
记-2025-03-012,1,2025-03-05,E19,电梯维保,恒安电梯（虚构）,,3000.00
记-2025-03-012,2,2025-03-05,E19,找陈小满 13812345678 换门锁,恒安电梯（虚构）,,280.00
== 2025-04-10 三月关账
-- periods.csv --
期间,关账日期,关账人
2025-03,2025-04-10,accountant
== 2025-05-06 更正电梯维保金额
> body 
> body 对方补开了发票，问 someone@example.com。
> body 
> body Reason: 发票金额为 3,200 元，写信问过 someone@example.com
> body Entered-by: accountant
> body Reviewed-by: 陈小满 <chen@example.com>
-- ledger/2025-03.csv --
凭证号,分录,日期,预算项,摘要,对方单位,收入,支出
记-2025-03-012,1,2025-03-05,E19,电梯维保,恒安电梯（虚构）,,3200.00
记-2025-03-012,2,2025-03-05,E19,换门锁,恒安电梯（虚构）,,280.00
== 2025-06-01 预算改写
-- budget/2025.csv --
编号,名称,类别,预算金额
E19,电梯维保和年检,支出,38400.00
== 2025-06-02 删除一行
> body 
> body Reason: 记重了
-- ledger/2025-03.csv --
凭证号,分录,日期,预算项,摘要,对方单位,收入,支出
记-2025-03-012,1,2025-03-05,E19,电梯维保,恒安电梯（虚构）,,3200.00
";

/// The story with some more files in its first commit.
pub(crate) fn story(more: &str) -> Story {
    Story::make(&LIFE.replacen("-- budget", &format!("{SETTINGS}{more}-- budget"), 1))
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("sunbook"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command.current_dir(folder).args(arguments).output().unwrap()
}

pub(crate) fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The ids of commits differ with the version of git that made them.
fn without_ids(text: &str) -> String {
    let mut plain = String::new();
    for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let is_id = (bare.len() == 7 || bare.len() == 40)
            && bare.bytes().all(|byte| byte.is_ascii_hexdigit())
            && bare.bytes().any(|byte| byte.is_ascii_digit());
        plain.push_str(&if is_id { word.replace(bare, "…") } else { word.to_owned() });
    }
    plain
}

#[test]
fn the_life_of_a_voucher_and_of_a_budget_line_reads_well() {
    let story = story("");
    for language in ["zh-CN", "en"] {
        let mut text = String::new();
        for id in ["记-2025-03-012", "E19"] {
            let told = run(story.path(), &["history", id, "--lang", language]);
            assert_eq!(told.status.code(), Some(0), "{}", said(&told.stderr));
            text.push_str(&format!("$ sunbook history {id}\n{}\n", said(&told.stdout)));
        }
        for kept in ["13812345678", "example.com", "陈小满"] {
            assert!(!text.contains(kept), "{kept} in\n{text}");
        }
        assert!(!text.contains('⟦'), "{text}");
        insta::assert_snapshot!(format!("history life {language}"), without_ids(&text));
    }
}

#[test]
fn names_are_told_only_where_the_community_allows_it() {
    let story = story("\n[publish]\nnames = true\n");
    let told = run(story.path(), &["history", "记-2025-03-012/1"]);
    let text = said(&told.stdout);
    assert!(text.contains("陈小满") && !text.contains("example.com"), "{text}");
}

#[test]
fn a_program_reads_the_same_as_json() {
    let story = story("");
    let told = run(story.path(), &["history", "2025/E19", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(told["format"], 1);
    let change = &told["rows"][0]["revisions"][1]["change"];
    assert_eq!(change["kind"], "changed");
    assert_eq!(change["cells"][1]["name"], "amount");
    assert_eq!(change["cells"][1]["old"]["text"], "36000.00");
    let told = run(story.path(), &["history", "记-2025-03-012/2", "--format", "json"]);
    let text = said(&told.stdout);
    assert!(text.contains("\"withheld\": \"personal\"") && !text.contains("13812345678"));
}

#[test]
fn redacted_values_stay_inside_and_that_something_changed_is_still_told() {
    let redactions = "\
-- redactions.csv --
对象,栏,日期,理由
记-2025-03-012,对方单位,2025-07-01,对方是个人
记-2025-03-012/2,,2025-07-01,写了住户的事
E19,预算金额,2025-07-01,写错了
";
    let story = story(redactions);
    for form in ["text", "json"] {
        let voucher = run(story.path(), &["history", "记-2025-03-012", "--format", form]);
        let line = run(story.path(), &["history", "E19", "--format", form]);
        let text = said(&voucher.stdout) + &said(&line.stdout);
        for kept in ["恒安电梯", "换门锁", "280.00", "36000", "38400"] {
            assert!(!text.contains(kept), "{kept} in\n{text}");
        }
        assert!(text.contains("记重了") && text.contains("3200.00"), "{text}");
        assert!(text.contains("旧内容不再显示：写了住户的事"), "hiding is told: {text}");
    }
}

#[test]
fn an_unknown_id_is_answered_with_the_nearest() {
    let story = story("");
    let told = run(story.path(), &["history", "记-2025-03-021", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(said(&told.stderr).contains("Did you mean 记-2025-03-012"), "{}", said(&told.stderr));
    let elsewhere = tempfile::tempdir().unwrap();
    let told = run(elsewhere.path(), &["history", "E1", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(3));
    assert!(said(&told.stderr).contains("is not kept in git"));
}

#[test]
fn a_commit_may_not_quote_what_was_redacted_nor_a_document_keep_it_under_another_name() {
    let story = Story::make(&format!(
        "== 2025-04-02 Begin\n{SETTINGS}\
-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\nJ-1,2025-03-05,E1,Chen's lock,,10.00\n\
-- decisions/D1.md --\n+++\nid = \"D1\"\n+++\nChen owes money.\n\
== 2025-04-03 Change \"Chen's lock\" to what it was\n\
-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\nJ-1,2025-03-05,E1,A lock,,10.00\n\
== 2025-04-04 Another name and other words\n> gone decisions/D1.md\n\
-- decisions/D2.md --\n+++\nid = \"D1\"\n+++\nAn owner owes money.\n\
-- redactions.csv --\nabout,column,date,reason\nJ-1,summary,2025-04-04,A name\n\
decisions/D2.md,,2025-04-04,A name\n"
    ));
    for id in ["J-1", "decisions/D1.md", "decisions/D2.md"] {
        for form in ["text", "json"] {
            let told = run(story.path(), &["history", id, "--format", form, "--lang", "en"]);
            let text = said(&told.stdout);
            assert_eq!(told.status.code(), Some(0), "{}", said(&told.stderr));
            assert!(!text.contains("Chen") && text.contains("(withheld)"), "{text}");
        }
    }
}
