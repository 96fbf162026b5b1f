//! Transfers between own funds: whatever their size, they stand in no total.

use sunbook::analysis::Analysis;
use sunbook::diag::Finding;
use sunbook::sources::Memory;
use sunbook::units::Date;

use crate::checks::{check, community};

/// Two funds, and transfers between them beside income and spending.
fn with_transfers(amounts: &[(u32, bool)]) -> Memory {
    let mut text = String::from(
        "-- settings --\n[[funds]]\nid = \"A\"\nname = \"A\"\n[[funds]]\nid = \"B\"\nname = \"B\"\n\
         [opening]\ndate = 2025-01-01\nbalances = [{ fund = \"A\", amount = 1.00 }]\n\
         -- budget/2025.csv --\nid,name,kind,fund,to_fund\nI,In,income,A,\nE,Out,expense,B,\n\
         T,To B,transfer,A,B\nU,To A,transfer,B,A\n\
         -- ledger/2025.csv --\nvoucher,line,date,item,summary,in,out\n",
    );
    for (index, (fen, is_to_b)) in amounts.iter().enumerate() {
        let item = if *is_to_b { "T" } else { "U" };
        let amount = format!("{}.{:02}", fen / 100, fen % 100);
        text += &format!("V{index},1,2025-02-01,{item},Out,,{amount}\n");
        text += &format!("V{index},2,2025-02-01,{item},In,{amount},\n");
        text += &format!("W{index},1,2025-02-02,I,In,{amount},\n");
    }
    community(&text, "")
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(24))]
    #[test]
    fn transfers_of_any_size_net_to_nothing(amounts in proptest::collection::vec((1_u32.., proptest::bool::ANY), 1..20)) {
        let checked = check(&with_transfers(&amounts), "2025-07-10");
        let books = checked.books.unwrap();
        let analysis = Analysis::of(&books, Date::parse("2025-07-10").unwrap());
        let continuity = analysis.years[0].continuity;
        proptest::prop_assert!(continuity.transfers.is_zero());
        proptest::prop_assert!(continuity.spending.is_zero());
        proptest::prop_assert_eq!(continuity.opening + continuity.income, continuity.closing);
        let unbalanced = |finding: &Finding| finding.code.0 == "unbalanced-transfer";
        proptest::prop_assert!(!checked.report.findings().iter().any(unbalanced));
        proptest::prop_assert!(!checked.report.has_errors());
    }
}
