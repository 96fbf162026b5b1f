//! Laws that hold for any history, however its lines part and join.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sunbook::history::{Change, History, Mask, Shown};
use sunbook::sources::Repository;
use sunbook::units::YearStart;

use super::story::Story;

/// A commit: its parents, by how many commits they lie back, and what it does to some rows.
#[derive(Clone, Debug)]
struct Step {
    back: Vec<usize>,
    rows: Vec<(u8, u8)>,
}

type Rows = BTreeMap<u8, u8>;

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step =
        (prop::collection::vec(1_usize..4, 1..3), prop::collection::vec((0_u8..4, 0_u8..4), 0..3));
    prop::collection::vec(step.prop_map(|(back, rows)| Step { back, rows }), 1..9)
}

/// The story of some steps, and the rows that its last commit has.
fn story(steps: &[Step]) -> (String, Rows) {
    let mut text = String::new();
    let mut states: Vec<Rows> = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let mut parents: Vec<usize> =
            step.back.iter().filter_map(|back| number.checked_sub(*back)).collect();
        parents.dedup();
        // The first parent's rows, changed by what this commit says; zero takes a row out.
        let mut rows = parents.first().map(|&it| states[it].clone()).unwrap_or_default();
        for (row, amount) in &step.rows {
            match amount {
                0 => drop(rows.remove(row)),
                amount => drop(rows.insert(*row, *amount)),
            }
        }
        text.push_str(&format!("== 2025-02-01 Commit {number}\n> name c{number}\n"));
        let names: Vec<String> = parents.iter().map(|it| format!("c{it}")).collect();
        if !names.is_empty() {
            text.push_str(&format!("> after {}\n", names.join(" ")));
        }
        text.push_str("-- ledger/2025.csv --\nvoucher,date,item,summary,in,out\n");
        for (row, amount) in &rows {
            text.push_str(&format!("J-{row},2025-01-05,E1,Brooms,,{amount}.00\n"));
        }
        states.push(rows);
    }
    (text, states.pop().unwrap_or_default())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_told_ends_with_the_rows_that_there_are(steps in steps()) {
        let (text, rows) = story(&steps);
        let made = Story::make(&text);
        let repository = Repository::open(made.path()).unwrap();
        let tip = repository.resolve("HEAD").unwrap();
        let history = History::of(&repository, tip, YearStart::JANUARY).unwrap();
        let mask = Mask::default();
        let mut told = Rows::new();
        for (row, life) in history.lives() {
            let amount = life.state().map(|state| match mask.cell(row, &state, "out") {
                Shown::Text(text) => text.trim_end_matches(".00").parse::<u8>().unwrap(),
                Shown::Withheld(why) => panic!("{why:?}"),
            });
            let number = row.id.trim_start_matches("J-").trim_end_matches("/1").parse().unwrap();
            told.extend(amount.map(|amount| (number, amount)));
            // The last thing told of a row is how it stands.
            let last = life.revisions.last().map(|revision| &revision.change);
            prop_assert_eq!(
                last.is_some_and(|change| change.change == Change::Removed) || last.is_none(),
                amount.is_none()
            );
            if let (Some(last), Some(state)) = (last.and_then(|it| it.new.as_ref()), life.state()) {
                prop_assert_eq!(mask.cells(row, last), mask.cells(row, &state), "{}", text);
            }
        }
        prop_assert_eq!(told, rows, "{}", text);
    }
}
