//! Help, explanations, findings, and what is said of a line that cannot be understood.

use std::fs;

use super::{LANGUAGES, folder, run, said, status, sunbook, transcript};

const SLIPS: &str = "\
-- community.toml --
format = 1
name = \"和风苑（虚构）\"
currency = \"CNY\"
-- budget/2026.csv --
编号,名称,类别,预算金额
E1,保洁,支出,1200.00
-- ledger/2026-01.csv --
凭证号,日期,预算项,摘要,收入,支出
记-2026-01-001,2026-01-05,E1,保洁用品,,1，200.00
记-2026-01-002,2026-02-30,E2,垃圾袋,,35.00
";

const SOUND: &str = "\
-- community.toml --
format = 1
name = \"Maple Court (fictional)\"
currency = \"USD\"
languages = [\"en\"]
-- budget/2026.csv --
id,name,kind,amount
E1,Cleaning,expense,1200.00
-- ledger/2026-01.csv --
voucher,date,item,summary,in,out
J-1,2026-01-05,E1,Brooms,,100.00
";

#[test]
fn help_reads_well_in_both_languages() {
    let here = folder("");
    for language in LANGUAGES {
        let mut text = String::new();
        for command in [
            "", "init", "check", "build", "serve", "import", "export", "explain", "history",
            "diff", "help",
        ] {
            let line = format!("{command} --help --lang {language}");
            let help = run(here.path(), line.trim());
            assert_eq!(status(&help), 0);
            text.push_str(&format!("$ sunbook {}\n{}\n", line.trim(), said(&help.stdout)));
        }
        assert!(!text.contains('⟦'), "{text}");
        insta::assert_snapshot!(format!("cli help {language}"), text);
    }
}

#[test]
fn help_is_the_same_however_it_is_asked_for() {
    let here = folder("");
    let asked = run(here.path(), "help check --lang en");
    assert_eq!(asked.stdout, run(here.path(), "check -h --lang en").stdout);
    assert_eq!(asked.stdout, run(here.path(), "check --help --lang=en").stdout);
    let bare = run(here.path(), "--lang en");
    assert_eq!(status(&bare), 2);
    assert_eq!(bare.stderr, run(here.path(), "--help --lang en").stdout);
    assert_eq!(said(&run(here.path(), "-V").stdout), "sunbook 0.1.0\n");
}

#[test]
fn a_line_that_cannot_be_understood_is_answered_in_words() {
    let here = folder("");
    for language in LANGUAGES {
        let lines = [
            "bild",
            "check --formt json",
            "check --format xml",
            "check --today 5.3.2026",
            "build --out",
            "build a b",
            "serve --port 70000",
            "init --year 26",
            "init --currency euro",
            "import",
            "import m.toml s.csv --suggest s.csv",
            "export ledgr",
            "export ledger bank",
            "help bild",
            "explain missing-vouchr",
            "explain nothing-of-the-kind",
        ];
        let lines: Vec<String> =
            lines.iter().map(|line| format!("{line} --lang={language}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let text = transcript(here.path(), &lines);
        assert!(!text.contains('⟦'), "{text}");
        insta::assert_snapshot!(format!("cli usage {language}"), text);
    }
    assert_eq!(status(&run(here.path(), "check --lang fr")), 2);
    assert_eq!(fs::read_dir(here.path()).expect("the folder").count(), 0);
}

#[test]
fn messages_are_in_the_language_asked_for_else_the_communitys_else_the_environments() {
    let speaks = |text: &str, line: &str, locale: &str| {
        let here = folder(text);
        let mut command = sunbook(here.path());
        let said = command.args(line.split(' ')).env("LC_ALL", locale).output().expect("runs");
        let text = String::from_utf8(said.stdout).expect("text");
        if text.contains(['。', '：', '错', '用']) { "zh-CN" } else { "en" }
    };
    let chinese = "-- community.toml --\nformat = 1\nname = \"x\"\ncurrency = \"CNY\"\nlanguages = [\"zh-CN\"]\n";
    let broken = "-- community.toml --\nformat = 1\n";
    assert_eq!(speaks(chinese, "check", "en_US.UTF-8"), "zh-CN");
    assert_eq!(speaks(chinese, "check --lang en", "zh_CN.UTF-8"), "en");
    assert_eq!(speaks(broken, "check", "zh_CN.UTF-8"), "zh-CN");
    assert_eq!(speaks(broken, "check", "zh_TW.UTF-8"), "zh-CN");
    assert_eq!(speaks(broken, "check", "C"), "en");
    assert_eq!(speaks("", "--help", "zh_CN.UTF-8"), "zh-CN");
}

#[test]
fn errors_are_shown_and_fail_the_check() {
    let here = folder(SLIPS);
    for language in LANGUAGES {
        let text = transcript(here.path(), &[&format!("check --lang {language}")]);
        insta::assert_snapshot!(format!("cli check {language}"), text);
    }
    for format in ["text", "json", "github", "sarif"] {
        let run = run(here.path(), &format!("check --format {format}"));
        assert_eq!(status(&run), 1, "{format}");
        assert!(said(&run.stdout).contains("bad-date"), "{format}");
        assert!(run.stderr.is_empty(), "{format}");
    }
}

#[test]
fn warnings_fail_a_check_only_if_it_is_strict() {
    let here = folder(SOUND);
    let checked = run(here.path(), "check");
    assert!(said(&checked.stdout).contains("warning["), "{}", said(&checked.stdout));
    assert_eq!(status(&checked), 0);
    assert_eq!(status(&run(here.path(), "check --strict")), 1);
}

#[test]
fn what_cannot_be_read_is_named() {
    let here = folder("-- file --\n");
    let lines = ["check nowhere --lang en", "check file --lang zh-CN", "build nowhere --lang en"];
    insta::assert_snapshot!("cli unreadable", transcript(here.path(), &lines));
}

#[test]
fn a_code_is_explained_as_it_stands_in_a_finding() {
    let here = folder("");
    let bare = run(here.path(), "explain missing-voucher --lang en");
    assert!(said(&bare.stdout).contains("[missing-voucher]\n"), "{}", said(&bare.stdout));
    assert_eq!(bare.stdout, run(here.path(), "explain warning[missing-voucher] --lang en").stdout);
    let all = said(&run(here.path(), "explain --lang zh-CN").stdout);
    let known = sunbook::findings::codes(
        &sunbook::wording::Catalogue::built_in(),
        &sunbook::units::Language::chinese(),
    );
    assert!(!all.contains('⟦'), "{all}");
    for code in known {
        let lines = all.lines().filter(|line| line.trim().starts_with(&format!("{code} ")));
        assert_eq!(lines.count(), 1, "{code}");
    }
}

#[test]
fn every_sentence_that_the_commands_name_is_worded() {
    let catalogue = sunbook::wording::Catalogue::built_in();
    let messages = catalogue.messages(&sunbook::units::Language::english());
    let mut folders =
        vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/cli"))];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.ends_with("starter") {
                folders.push(path);
            } else if path.extension().is_some_and(|suffix| suffix == "rs") {
                let text = fs::read_to_string(&path).expect("a source");
                let keys = text.split("\"cli-").skip(1).filter_map(|rest| rest.split('"').next());
                for key in keys.filter(|key| !key.contains('{')) {
                    assert!(messages.contains_key(&format!("cli-{key}")), "cli-{key}");
                }
            }
        }
    }
}

#[test]
fn colours_are_for_those_who_ask() {
    let here = folder(SLIPS);
    let has_colour = |line: &str| run(here.path(), line).stdout.contains(&b'\x1b');
    assert!(!has_colour("check"));
    assert!(has_colour("check --color always"));
    assert!(!has_colour("check --color never"));
}

#[test]
fn a_reader_who_has_seen_enough_is_no_failure() {
    let sample = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sample-community"));
    for line in ["export ledger", "check --format json", "explain"] {
        let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("sunbook"))
            .args(line.split(' '))
            .current_dir(sample)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("the program runs");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("an end");
        assert_eq!(status(&ended), 0, "{line}: {}", said(&ended.stderr));
        assert!(ended.stderr.is_empty(), "{line}: {}", said(&ended.stderr));
    }
}
