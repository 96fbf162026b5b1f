//! A statement becomes rows of the ledger: suggested, tried, written, and not written twice.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{LANGUAGES, folder, run, said, status, transcript, write};

const CHINESE: &str = "\
-- community.toml --
format = 1
name = \"和风苑（虚构）\"
currency = \"CNY\"
languages = [\"zh-CN\"]
-- budget/2026.csv --
编号,名称,类别,预算金额
E4,公共用电,支出,96000.00
I1,物业费,收入,600000.00
-- statement.csv --
交易日期,借方金额,贷方金额,对方户名,摘要
20260203,\"3,180.00\",,城东供电所（虚构）,电费
20260205,,\"12,400.00\",全体业主,物业费
合计,\"3,180.00\",\"12,400.00\",,
-- import/bank.toml --
[[source.ignore]]
column = \"交易日期\"
is = \"合计\"

[target]
kind = \"ledger\"

[columns]
date = \"交易日期\"
summary = \"摘要\"
counterparty = \"对方户名\"

[amounts]
debit = \"借方金额\"
credit = \"贷方金额\"
view = \"bank\"

[items]
text = \"摘要\"
[[items.rules]]
column = \"摘要\"
contains = \"电费\"
item = \"E4\"

[vouchers]
prefix = \"银\"
";

/// Every file of a folder and the folders in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("below").display().to_string();
            found.insert(name, fs::read(path).expect("a file"));
        }
    }
    found
}

#[test]
fn an_import_is_tried_then_done_then_has_nothing_to_do() {
    for language in LANGUAGES {
        let here = folder(CHINESE);
        let before = files(here.path());
        let line = format!("import import/bank.toml statement.csv --lang {language}");
        let trial = transcript(here.path(), &[&format!("{line} --dry-run")]);
        assert_eq!(files(here.path()), before, "a trial writes nothing");
        let done = transcript(here.path(), &[&line]);
        let after = files(here.path());
        assert_eq!(after.len(), before.len() + 1, "a month was added, and nothing lies around");
        let again = transcript(here.path(), &[&line]);
        assert_eq!(files(here.path()), after, "a second import changes nothing");
        let ledger = String::from_utf8(after["ledger/2026-02.csv"].clone()).expect("text");
        let text = format!("{trial}{done}{again}{ledger}");
        insta::assert_snapshot!(format!("cli import {language}"), text);
        assert_eq!(status(&run(here.path(), "check -q")), 0);
    }
}

#[test]
fn a_row_that_cannot_be_used_keeps_everything_from_being_written() {
    let here = folder(CHINESE);
    let source = "交易日期,借方金额,贷方金额,对方户名,摘要\n2026年2月,10.00,,某店（虚构）,电费\n20260205,20.00,,某店（虚构）,电费\n";
    write(here.path(), "statement.csv", source);
    let before = files(here.path());
    let refused = run(here.path(), "import import/bank.toml statement.csv");
    assert_eq!(status(&refused), 1);
    assert!(said(&refused.stderr).contains("[import-date]"), "{}", said(&refused.stderr));
    assert!(said(&refused.stderr).contains("什么也没有写"));
    assert_eq!(files(here.path()), before);
}

#[test]
fn a_source_that_is_named_twice_or_missing_is_refused() {
    let here = folder(CHINESE);
    let lines = [
        "import import/bank.toml statement.csv ./statement.csv",
        "import import/bank.toml missing.csv",
        "import missing.toml statement.csv",
        "import import/bank.toml statement.csv --into nowhere",
    ];
    insta::assert_snapshot!("cli import refused", transcript(here.path(), &lines));
}

#[test]
fn a_suggested_mapping_can_be_used_once_it_is_finished() {
    let here = folder(CHINESE);
    let suggested = run(here.path(), "import --suggest statement.csv");
    assert_eq!(status(&suggested), 0);
    let mapping =
        said(&suggested.stdout) + "\n[[source.ignore]]\ncolumn = \"交易日期\"\nis = \"合计\"\n";
    write(here.path(), "import/bank.toml", &mapping.replace("[items]", "[items]\ntext = \"摘要\""));
    let tried = run(here.path(), "import import/bank.toml statement.csv -n");
    assert_eq!(status(&tried), 0, "{}\n{mapping}", said(&tried.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_is_answered_with_a_word_and_its_status() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    use rustix::process::{Pid, Signal, kill_process};
    for (signal, expected) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let here = folder(CHINESE);
        let pipe = here.path().join("pipe.csv");
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe");
        let child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("sunbook"))
            .args(["import", "import/bank.toml", "pipe.csv", "--lang", "en"])
            .current_dir(here.path())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("the program runs");
        // Opens once the program has begun to read, and holds it there.
        let held = fs::OpenOptions::new().write(true).open(&pipe).expect("a reader");
        let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw).expect("a process");
        kill_process(pid, signal).expect("a signal");
        let ended = child.wait_with_output().expect("an end");
        drop(held);
        assert_eq!(said(&ended.stderr), "\nStopped.\n");
        assert_eq!(status(&ended), expected);
    }
}
