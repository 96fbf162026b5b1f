//! Days of spending: whatever is booked and whenever a year starts, they add up to the year.

use proptest::prelude::*;
use sunbook::analysis::{Analysis, SpendingDays};
use sunbook::model::Books;
use sunbook::sources::Memory;
use sunbook::units::{Date, Money};

use crate::checks::check;

/// An entry as a case writes it: days after the 1st of January 2023, hundredths, and its line.
type Row = (i32, i64, &'static str);

/// An own fund, one that is held elsewhere, and money held for others.
fn with_rows(start: u8, rows: &[Row]) -> Memory {
    let first = Date::parse("2023-01-01").unwrap();
    let mut text = format!(
        "-- community.toml --\nformat = 1\nname = \"Case (fictional)\"\ncurrency = \"EUR\"\n\
         languages = [\"en\"]\nyear_start = {start}\n[[funds]]\nid = \"A\"\nname = \"A\"\n\
         [[funds]]\nid = \"R\"\nname = \"R\"\noutside = true\n\
         -- budget/2023.csv --\nid,name,kind,fund\nE,Spent,expense,A\nF,Apart,expense,R\nH,Held,held,A\n\
         -- ledger/2023.csv --\nvoucher,date,item,summary,out\n",
    );
    for (index, (offset, cents, line)) in rows.iter().enumerate() {
        let item = match *line {
            "spent" => "E",
            "apart" => "F",
            _ => "H",
        };
        let date = first.plus_days(*offset);
        let sign = if *cents < 0 { "-" } else { "" };
        let (whole, part) = (cents.abs() / 100, cents.abs() % 100);
        text += &format!("V{index},{date},{item},Paid,{sign}{whole}.{part:02}\n");
    }
    Memory::parse(&text)
}

fn days_of(books: &Books, today: Date) -> Vec<(SpendingDays, Money)> {
    let analysis = Analysis::of(books, today);
    let years = analysis.years.iter();
    years
        .map(|figures| {
            let days = SpendingDays::of(books, &analysis.activity, figures.year, today);
            (days, figures.continuity.spending)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..Default::default() })]

    #[test]
    fn days_add_up_to_the_year_and_each_stands_once(
        start in 1_u8..13,
        rows in prop::collection::vec(
            (0_i32..800, -5_000_i64..50_000, prop::sample::select(vec!["spent", "apart", "held"])), 1..40),
    ) {
        let checked = check(&with_rows(start, &rows), "2026-01-01");
        let books = checked.books.unwrap();
        let mut all = books.zero();
        for (days, spending) in days_of(&books, Date::parse("2026-01-01").unwrap()) {
            let sum = Money::total(books.currency(), days.days.iter().map(|day| day.spent));
            prop_assert_eq!(sum, spending);
            prop_assert_eq!(days.so_far().spent, spending, "no spending is out of what is told");
            all += sum;
            let mut next = days.year.first_day();
            for day in &days.days {
                prop_assert_eq!(day.date, next);
                next = next.plus_days(1);
            }
            prop_assert_eq!(next, days.year.last_day().plus_days(1));
            let by_month: usize = days.year.months().map(|month| days.of_month(month).len()).sum();
            prop_assert_eq!(by_month, days.days.len());
        }
        let spent: i64 = rows.iter().filter(|row| row.2 == "spent").map(|row| row.1).sum();
        let (whole, part) = (spent.abs() / 100, spent.abs() % 100);
        let sign = if spent < 0 { "-" } else { "" };
        prop_assert_eq!(all.to_string(), format!("{sign}{whole}.{part:02}"));
    }
}

#[test]
fn a_leap_year_has_its_day_and_the_books_reach_to_today() {
    let rows = [(59, 1_000, "spent"), (424, 2_000, "spent"), (430, 500, "held")];
    let checked = check(&with_rows(3, &rows), "2024-03-10");
    let books = checked.books.unwrap();
    let years = days_of(&books, Date::parse("2024-03-10").unwrap());
    let year = &years[0].0;
    assert_eq!(year.days.len(), 366, "from March 2023 to the end of February 2024");
    let dearest: Vec<String> = year.dearest().iter().map(|day| day.date.to_string()).collect();
    assert_eq!(dearest, ["2024-02-29", "2023-03-01"]);
    let told = years[1].0.told.map(|(first, last)| format!("{first} {last}"));
    assert_eq!(told.unwrap(), "2024-03-01 2024-03-10");
}
