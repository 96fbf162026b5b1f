//! A community is started, and passes its own check.

use std::fs;

use super::{LANGUAGES, folder, run, said, status, transcript};

#[test]
fn a_new_community_passes_its_check_in_every_language_and_profile() {
    for language in LANGUAGES {
        for profile in ["trust", "association"] {
            let here = folder("");
            let start = format!("init c --lang {language} --profile {profile} --year 2026");
            assert_eq!(status(&run(here.path(), &start)), 0);
            let checked = run(here.path(), "check c --today 2026-02-10 --format json");
            assert_eq!(status(&checked), 0);
            let found: serde_json::Value = serde_json::from_slice(&checked.stdout).expect("JSON");
            let weighty = found["diagnostics"].as_array().expect("a list").iter();
            let weighty = weighty.filter(|it| it["severity"] != "note").map(|it| &it["code"]);
            // The one thing that nobody can decide for a community.
            assert_eq!(weighty.collect::<Vec<_>>(), ["disclosure-undecided"], "{language}");
        }
    }
}

#[test]
fn a_start_is_told_and_never_repeated() {
    for language in LANGUAGES {
        let here = folder("");
        let start = format!("init court --lang {language} --year 2026");
        let text = transcript(here.path(), &[&start, &start]);
        insta::assert_snapshot!(format!("cli init {language}"), text);
    }
}

#[test]
fn nothing_is_written_where_one_file_is_already_there() {
    let here = folder("-- ledger/2026-01.csv --\nmine\n");
    assert_eq!(status(&run(here.path(), "init --year 2026")), 2);
    assert_eq!(fs::read_dir(here.path()).expect("the folder").count(), 1);
}

#[test]
fn a_community_keeps_its_name_and_currency_whatever_they_are() {
    let here = folder("");
    for (name, currency) in [("Say \"NAME\" YEAR", "JPY"), ("甲\\乙 'c' \u{1F33B}", "kwd")] {
        let to = format!("c-{currency}");
        let line = ["init", &to, "--name", name, "--currency", currency, "--year", "2026"];
        let started = super::sunbook(here.path()).args(line).output().expect("runs");
        assert_eq!(status(&started), 0, "{}", said(&started.stderr));
        let settings = fs::read_to_string(here.path().join(&to).join("community.toml"));
        let settings: toml::Table = settings.expect("settings").parse().expect("TOML");
        assert_eq!(settings["name"].as_str(), Some(name));
        let checked = run(here.path(), &format!("check {to} --today 2026-02-10"));
        assert_eq!(status(&checked), 0, "{}", said(&checked.stdout));
    }
}
