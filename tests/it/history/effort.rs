//! What reading a history takes, counted in versions and bytes and not in seconds.

use std::collections::BTreeSet;

use sunbook::history::{Effort, History};
use sunbook::sources::Repository;
use sunbook::units::YearStart;

use super::story::{Story, git};

/// A year's table of so many rows, and after it so many corrections, each of one row.
fn story(rows: usize, corrections: usize) -> Story {
    let mut story = String::new();
    let mut amounts = vec![10; rows];
    for number in 0..=corrections {
        amounts[number * 37 % rows] += number;
        story.push_str(&format!("== 2025-02-01 Commit {number}\n-- ledger/2025.csv --\n"));
        story.push_str("voucher,date,item,summary,in,out\n");
        for (row, amount) in amounts.iter().enumerate() {
            story.push_str(&format!("J-{row:04},2025-01-05,E1,Brooms,,{amount:05}.00\n"));
        }
    }
    Story::make(&story)
}

fn effort(story: &Story) -> Effort {
    let repository = Repository::open(story.path()).unwrap();
    let tip = repository.resolve("HEAD").unwrap();
    History::of(&repository, tip, YearStart::JANUARY).unwrap().effort
}

#[test]
fn every_version_is_read_once_and_only_changed_rows_are_cut_into_cells() {
    let rows = "J-0000,2025-01-05,E1,Brooms,,00010.00\n".len();
    let heading = "voucher,date,item,summary,in,out\n".len();
    for (count, corrections) in [(50, 20), (50, 40), (500, 40)] {
        let story = story(count, corrections);
        let listed = git(story.path(), &["rev-list", "--objects", "HEAD", "--", "ledger"], b"");
        let blobs = listed.lines().filter(|line| line.ends_with("ledger/2025.csv"));
        let blobs: BTreeSet<&str> = blobs.collect();
        assert_eq!(blobs.len(), corrections + 1);
        let expected = Effort {
            versions: blobs.len(),
            bytes: blobs.len() * (heading + count * rows),
            // The first version, then of each one the row that is another.
            parsed: heading + count * rows + corrections * rows,
        };
        assert_eq!(effort(&story), expected);
    }
}
