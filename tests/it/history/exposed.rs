//! A number of somebody's that was taken out of the files and still stands in their history.

use super::life::{run, said, story};

#[test]
fn a_build_names_the_commits_in_which_somebodys_number_still_stands() {
    let story = story("");
    let told = run(story.path(), &["build", "--out", "site"]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told.stderr));
    let warned = said(&told.stderr);
    assert!(warned.contains("仓库的旧版本里有 1 处写着手机号、证件号或卡号"), "{warned}");
    assert!(warned.contains(" ledger/2025-03.csv:3"), "{warned}");
    assert!(!warned.contains("13812345678"), "{warned}");
    let english = said(&run(story.path(), &["build", "--out", "site", "--lang", "en"]).stderr);
    assert!(english.contains("One older version in the repository holds a telephone"), "{english}");
}
