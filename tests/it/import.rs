//! Foreign tables become ledgers and budgets, and what cannot be read is named.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sunbook::diag::{Report, Severity};
use sunbook::import::{Outcome, Request, Source, run, suggest};
use sunbook::records::{self, ledger::Direction};
use sunbook::sources::{Files, Memory, Snapshot, Worktree};
use sunbook::units::{Currency, Money};

/// An outcome as text: findings with their places, figures, and what was written.
fn told(outcome: &Outcome) -> String {
    let mut text = String::new();
    for finding in outcome.report.findings() {
        let place = finding.place.expect("findings of an import have places");
        let file = outcome.files.file(place.file).expect("a file that can be shown");
        let at = file.line_column(place.start);
        text.push_str(&format!(
            "{}:{}:{} {}[{}]",
            file.path,
            at.line,
            at.column,
            finding.severity.word(),
            finding.code.0
        ));
        if finding.hint != "hint" {
            text.push_str(&format!(" {}", finding.hint));
        }
        text.push('\n');
    }
    text
}

fn import(mapping: &str, sources: &[(&str, &[u8])], existing: &Files) -> Outcome {
    let sources: Vec<Source<'_>> =
        sources.iter().map(|(path, bytes)| Source { path, bytes }).collect();
    let mapping = Source { path: "import/m.toml", bytes: mapping.as_bytes() };
    run(&Request { mapping, sources: &sources, existing })
}

/// The community's files after an import: what was there, with what was written.
pub(crate) fn after(existing: &Files, outcome: &Outcome) -> Files {
    let mut memory = Memory::default();
    for file in existing.iter() {
        memory.insert(file.path.as_str(), file.text());
    }
    for (path, text) in &outcome.written {
        memory.insert(path.as_str(), text.as_str());
    }
    Files::read(&memory, |_| true).expect("memory")
}

/// The strict reader's totals of a ledger, money in and money out; it must find no error.
#[track_caller]
fn ledger_totals(files: &Files) -> (usize, Money, Money) {
    let mut report = Report::default();
    let records = records::read(files, &mut report).expect("a community");
    let errors: Vec<_> =
        report.findings().iter().filter(|it| it.severity == Severity::Error).take(3).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let currency = records.community.identity.currency;
    let side = |wanted| {
        let movements = records.ledger.iter().filter_map(|row| row.movement);
        let amounts = movements.filter(|it| it.direction == wanted).map(|it| it.amount.value);
        Money::total(currency, amounts)
    };
    (records.ledger.len(), side(Direction::In), side(Direction::Out))
}

#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
pub(crate) fn real_data() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = option_env!("SUNBOOK_REALDATA").map(PathBuf::from);
    let near = ["../shared/realdata", "../../shared/realdata"].map(|path| root.join(path));
    let found = named.into_iter().chain(near).find(|path| path.is_dir());
    if found.is_none() {
        println!("skipped: the folder with public data is not here");
    }
    found
}

/// The case's community, and an import of some of the public files by its mapping.
pub(crate) fn import_real(
    case: &str,
    mapping: &str,
    folder: &str,
    names: &[&str],
) -> Option<(Files, Outcome)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/realdata").join(case);
    let data = Worktree::new(real_data()?.join(folder));
    let bytes: Vec<Vec<u8>> = names.iter().map(|name| data.bytes(name).expect(name)).collect();
    let sources: Vec<(&str, &[u8])> =
        names.iter().zip(&bytes).map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let community = Worktree::new(root);
    let mapping = community.bytes(mapping).expect("the case's mapping");
    let mapping = String::from_utf8(mapping).expect("text");
    let existing = Files::read(&community, |path| path == "community.toml").expect("a folder");
    let outcome = import(&mapping, &sources, &existing);
    Some((existing, outcome))
}

pub(crate) const QUARTERS: [&str; 8] = [
    "expenditure-over-500-jan-mar-2015.csv",
    "expenditure-over-500-apr-jun-2015.csv",
    "expenditure-over-500-jul-sep-2015.csv",
    "expenditure-over-500-oct-dec-2015.csv",
    "expenditure-over-500-jan-mar-2016.csv",
    "expenditure-over-500-apr-jun-2016.csv",
    "expenditure-over-500-jul-sep-2016.csv",
    "expenditure-over-500-oct-dec-2016.csv",
];

#[test]
fn eight_quarters_of_payments_with_drifting_headings_become_one_ledger() {
    let Some((existing, outcome)) =
        import_real("oxford", "import/payments.toml", "oxford-spend-500", &QUARTERS)
    else {
        return;
    };
    assert_eq!(
        told(&outcome),
        "\
expenditure-over-500-jul-sep-2015.csv:476:1 warning[import-repeated]
expenditure-over-500-jul-sep-2015.csv:1013:1 warning[import-repeated]
"
    );
    let files = after(&existing, &outcome);
    let (entries, money_in, money_out) = ledger_totals(&files);
    assert_eq!((entries, money_out.to_string().as_str()), (29_907, "107079310.62"));
    assert!(money_in.is_zero());
    let mut ignored = Report::default();
    let records = records::read(&files, &mut ignored).unwrap();
    let below = |row: &&records::ledger::LedgerRow<'_>| {
        row.movement.is_some_and(|movement| movement.amount.value.is_negative())
    };
    assert_eq!(records.ledger.iter().filter(below).count(), 21);
    let total = Money::total(
        Currency::parse("GBP").unwrap(),
        outcome.summary.sources.iter().map(|source| source.money_out),
    );
    assert_eq!(total, money_out);
}

#[test]
fn a_quarter_imported_again_changes_nothing() {
    let Some((existing, first)) =
        import_real("oxford", "import/payments.toml", "oxford-spend-500", &QUARTERS[..1])
    else {
        return;
    };
    let files = after(&existing, &first);
    let (mapping, data) = (
        Worktree::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/realdata/oxford")),
        Worktree::new(real_data().unwrap().join("oxford-spend-500")),
    );
    let mapping = String::from_utf8(mapping.bytes("import/payments.toml").unwrap()).unwrap();
    let bytes = data.bytes(QUARTERS[0]).unwrap();
    let second = import(&mapping, &[(QUARTERS[0], &bytes)], &files);
    assert_eq!(told(&second), "");
    assert!(second.written.is_empty());
    assert_eq!((second.summary.added, second.summary.kept), (0, 3_864));
}

#[test]
fn double_entry_extracts_become_cash_entries_to_the_cent() {
    let names =
        ["monthly_15_05.csv", "monthly_15_06.csv", "monthly_15_07.csv", "monthly_15_08.csv"];
    let Some((existing, outcome)) =
        import_real("hackclub", "import/extracts.toml", "hackclub-ledger", &names)
    else {
        return;
    };
    assert_eq!(told(&outcome), "");
    let files = after(&existing, &outcome);
    let (entries, _, _) = ledger_totals(&files);
    let mut ignored = Report::default();
    let records = records::read(&files, &mut ignored).unwrap();
    let usd = Currency::parse("USD").unwrap();
    let net = |account: Option<&str>| {
        let rows = records.ledger.iter().filter(|row| {
            account.is_none_or(|account| row.account.as_ref().is_some_and(|it| it.value == account))
        });
        let signed = rows.filter_map(|row| row.movement).map(|it| match it.direction {
            Direction::In => it.amount.value,
            Direction::Out => -it.amount.value,
        });
        Money::total(usd, signed).to_string()
    };
    // Added up from the extracts by hand: postings on Assets, then those on Liabilities.
    assert_eq!(entries, 128);
    assert_eq!((net(Some("owed")).as_str(), net(None).as_str()), ("-234.29", "56885.85"));
    assert!(outcome.summary.sources.iter().all(|source| source.refused == 0));
}

#[test]
fn rows_without_ids_fold_into_budget_lines_to_the_last_unit() {
    let cases = [
        ("FY13-14__adopted.csv", 8_953, "1094522416.00", "1094533634.00", "budget/2013.csv", ""),
        (
            "FY22-23__adopted.csv",
            22_236,
            "1920079118.00",
            "1920271118.00",
            "budget/2022.csv",
            // The file as published ends within its last row, which the mapping leaves out.
            "",
        ),
    ];
    for (name, rows, income, spending, path, findings) in cases {
        let Some((existing, outcome)) =
            import_real("oakland", "import/adopted.toml", "oakland-budget", &[name])
        else {
            return;
        };
        assert_eq!(told(&outcome), findings);
        let source = &outcome.summary.sources[0];
        assert_eq!(source.rows, rows);
        assert_eq!(source.money_in.to_string(), income);
        assert_eq!(source.money_out.to_string(), spending);
        assert_eq!(outcome.written[0].0, path);
        assert_budget(&after(&existing, &outcome), income, spending);
    }
}

#[test]
fn a_file_that_ends_within_a_row_is_said_at_its_line() {
    let Some(data) = real_data() else { return };
    let name = "FY22-23__adopted.csv";
    let bytes = Worktree::new(data.join("oakland-budget")).bytes(name).unwrap();
    let mapping = include_str!("../cases/realdata/oakland/import/adopted.toml");
    let (mapping, _) = mapping.split_once("# One file").expect("the rule that leaves the row out");
    let outcome = import(mapping, &[(name, &bytes)], &community("USD"));
    assert_eq!(told(&outcome), "FY22-23__adopted.csv:22237:73 error[import-empty]\n");
}

#[test]
fn codes_with_leading_zeros_and_amounts_of_trillions_stay_exact() {
    let Some((existing, outcome)) =
        import_real("twbudget", "import/budget.toml", "twbudget", &["tw2019ap.csv"])
    else {
        return;
    };
    assert_eq!(told(&outcome), "");
    assert_budget(&after(&existing, &outcome), "0.00", "1683097073000.00");
    let first = outcome.written[0].1.lines().nth(1).unwrap();
    assert_eq!(first, "3202010100,總統府 / 一般行政 / 無細項,支出,總統府主管,887163000.00");
}

/// The strict reader's totals of all budgets.
#[track_caller]
fn assert_budget(files: &Files, income: &str, spending: &str) {
    let mut report = Report::default();
    let records = records::read(files, &mut report).expect("a community");
    let errors: Vec<_> =
        report.findings().iter().filter(|it| it.severity == Severity::Error).take(3).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let currency = records.community.identity.currency;
    let total = |kind| {
        let rows = records.budgets.iter().flat_map(|(_, rows)| rows);
        let rows = rows.filter(|row| row.kind.is_some_and(|it| it.value == kind));
        Money::total(currency, rows.filter_map(|row| row.amount).map(|it| it.value)).to_string()
    };
    assert_eq!(total(records::budget::ItemKind::Income), income);
    assert_eq!(total(records::budget::ItemKind::Expense), spending);
}

/// A community that imports into an empty repository.
fn community(currency: &str) -> Files {
    let text = format!("format = 1\nname = \"N\"\ncurrency = \"{currency}\"\n");
    let mut memory = Memory::default();
    memory.insert("community.toml", text);
    Files::read(&memory, |_| true).expect("memory")
}

/// The fenced blocks of a page, each with the name behind its language.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fences = page.split("\n```").skip(1).step_by(2);
    fences
        .filter_map(|fence| {
            let (head, body) = fence.split_once('\n')?;
            Some((head.split_once(' ')?.1, body))
        })
        .collect()
}

const PAGE: &str = include_str!("../../src/import/README.md");

#[test]
fn the_examples_of_the_page_do_what_the_page_says() {
    let mut count = 0;
    for example in PAGE.split("\n## Example").skip(1) {
        let blocks = blocks(example);
        let [(source, table), (_, mapping), expected @ ..] = blocks.as_slice() else {
            panic!("a source, a mapping and files");
        };
        let currency = if example.contains("GBP") { "GBP" } else { "CNY" };
        let existing = community(currency);
        let outcome = import(mapping, &[(source, table.as_bytes())], &existing);
        assert_eq!(told(&outcome), "");
        let written: Vec<(String, String)> = outcome
            .written
            .iter()
            .map(|(path, text)| (path.clone(), text.trim_end().to_owned()))
            .collect();
        let expected: Vec<(String, String)> =
            expected.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(written, expected);
        ledger_totals(&after(&existing, &outcome));
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn a_statement_in_gb18030_is_read_and_told_in_figures() {
    let blocks = blocks(PAGE);
    let (table, mapping) = (blocks[0].1, blocks[1].1);
    let bytes = encoding_rs::GB18030.encode(table).0.into_owned();
    let outcome = import(mapping, &[("对账单.csv", &bytes)], &community("CNY"));
    assert_eq!(told(&outcome), "");
    let source = &outcome.summary.sources[0];
    assert_eq!((source.rows, source.ignored, source.refused), (4, 1, 0));
    assert_eq!(source.money_in.to_string(), "12400.00");
    assert_eq!(source.money_out.to_string(), "3215.50");
    let broken = [&bytes[..40], b"\xff\xff", &bytes[40..]].concat();
    let outcome = import(mapping, &[("对账单.csv", &broken)], &community("CNY"));
    assert_eq!(told(&outcome), "对账单.csv:2:14 error[import-encoding]\n");
}

const PLAIN: &str = "
[target]
kind = \"ledger\"
language = \"en\"
[columns]
date = \"Date\"
summary = \"What\"
[amounts]
in = \"In\"
out = \"Out\"
[items]
text = \"What\"
[vouchers]
prefix = \"B\"
";

#[test]
fn everything_that_cannot_be_read_is_named_at_its_place() {
    let table = "\
Date,What,In,Out
2025-03-01,Rent,100.00,
2025-02-30,Rent,100.00,
2025-03-02,Rent,1.00,2.00
2025-03-03,Rent,,1e3
2025-03-04,Rent,,
2025-03-05,Rent,5.00
2025-03-06,,5.00,
2025-03-07,\"Rent,5.00,
Total,,105.00,
";
    let outcome = import(PLAIN, &[("bank.csv", table.as_bytes())], &community("CNY"));
    assert_eq!(
        told(&outcome),
        "\
bank.csv:3:1 error[import-date] hint-form
bank.csv:4:22 error[import-two-amounts]
bank.csv:5:18 error[import-amount]
bank.csv:6:17 warning[import-zero]
bank.csv:7:1 error[import-row-length]
bank.csv:8:12 error[import-empty]
bank.csv:9:12 error[open-quote]
bank.csv:10:1 error[import-total]
"
    );
    let source = &outcome.summary.sources[0];
    assert_eq!((source.rows, source.refused, outcome.summary.added), (9, 8, 1));
}

#[test]
fn a_mapping_that_fits_nothing_says_so_once() {
    let mapping = PLAIN.replace("\"In\"", "\"Money Out\"").replace("prefix", "prefx");
    let outcome = import(&mapping, &[("bank.csv", b"Date,What,In,Out\n")], &community("CNY"));
    assert_eq!(
        told(&outcome),
        "import/m.toml:14:1 error[missing-key]\nimport/m.toml:14:1 error[unknown-key] hint-near\n"
    );
    let mapping = PLAIN.replace("\"Out\"", "\"Outt\"");
    let outcome = import(&mapping, &[("bank.csv", b"Date,What,In,Out\n")], &community("CNY"));
    assert_eq!(told(&outcome), "bank.csv:1:1 error[import-no-column] hint-near\n");
}

#[test]
fn a_grown_source_keeps_what_was_imported_and_adds_the_rest() {
    let existing = community("CNY");
    let head = "Date,What,In,Out\n";
    let coffee = "2025-03-02,Coffee,,4.00\n";
    let first = format!("{head}2025-03-01,Rent,100.00,\n{coffee}{coffee}2025-03-04,Gone,,9.00\n");
    let outcome = import(PLAIN, &[("bank.csv", first.as_bytes())], &existing);
    let mut files = after(&existing, &outcome);
    // Somebody adds a remark by hand, in a column that the import knows nothing of.
    let ledger = files.find("ledger/2025-03.csv").unwrap().text().to_owned();
    let edited: String = ledger
        .lines()
        .enumerate()
        .map(|(index, line)| format!("{line},{}\n", ["note", "seen"][index.min(1)]))
        .collect();
    files = after(
        &files,
        &Outcome {
            written: vec![("ledger/2025-03.csv".to_owned(), edited.clone())],
            report: Report::default(),
            summary: sunbook::import::Summary::default(),
            files: Files::default(),
        },
    );
    let second =
        format!("{head}2025-03-01,Rent,100.00,\n{coffee}{coffee}{coffee}2025-03-05,Tea,,1.00\n");
    let outcome = import(PLAIN, &[("bank.csv", second.as_bytes())], &files);
    assert_eq!(told(&outcome), "ledger/2025-03.csv:5:1 warning[import-vanished]\n");
    let written = &outcome.written.last().unwrap().1;
    assert!(written.starts_with(&edited), "what was there stays byte for byte");
    assert_eq!(
        written[edited.len()..],
        *"B-2025-03-005,2025-03-02,coffee,Coffee,,4.00,\nB-2025-03-006,2025-03-05,tea,Tea,,1.00,\n"
    );
}

#[test]
fn a_source_that_changed_its_mind_is_reported_and_not_obeyed() {
    let mapping = PLAIN.replace("prefix = \"B\"", "id = \"No\"");
    let table = |amount: &str| format!("No,Date,What,In,Out\n007,2025-03-01,Rent,{amount},\n");
    let existing = community("CNY");
    let outcome = import(&mapping, &[("b.csv", table("5.00").as_bytes())], &existing);
    let files = after(&existing, &outcome);
    assert!(files.find("ledger/2025-03.csv").unwrap().text().contains("\n007,"));
    let outcome = import(&mapping, &[("b.csv", table("6.00").as_bytes())], &files);
    assert_eq!(told(&outcome), "b.csv:2:1 warning[import-changed]\n");
    assert!(outcome.written.is_empty());
}

#[test]
fn a_transaction_over_several_accounts_keeps_every_sum() {
    let mapping = PLAIN.replace("in = \"In\"\nout = \"Out\"", "amount = \"Sum\"")
        + "
[double_entry]
account = \"What\"
together = [\"Date\"]
accounts = [{ starts = \"Bank\", account = \"bank\" }, { starts = \"Till\", account = \"till\" }]
transfer = \"T1\"
";
    let table = "\
Date,What,Sum
2025-03-01,Rent,100
2025-03-01,Fees,-20
2025-03-01,Bank,-50
2025-03-01,Till,-30
2025-03-02,Bank,-10
2025-03-02,Till,10
2025-03-03,Rent,5
2025-03-03,Debts,-5
2025-03-04,Rent,5
2025-03-05,Bank,-5
";
    let outcome = import(&mapping, &[("b.csv", table.as_bytes())], &community("CNY"));
    assert_eq!(
        told(&outcome),
        "\
b.csv:8:1 error[import-no-money]
b.csv:10:1 error[import-unbalanced]
b.csv:11:1 error[import-unbalanced]
"
    );
    assert_eq!(
        outcome.written.last().unwrap().1,
        "\
voucher,line,date,item,summary,in,out,account
B-2025-03-001,1,2025-03-01,rent,Rent,,70.00,bank
B-2025-03-001,2,2025-03-01,rent,Rent,,30.00,till
B-2025-03-001,3,2025-03-01,fees,Fees,20.00,,bank
B-2025-03-002,1,2025-03-02,T1,Bank,,10.00,bank
B-2025-03-002,2,2025-03-02,T1,Till,10.00,,till
"
    );
}

#[test]
fn a_mapping_is_suggested_that_reads_the_table_it_was_made_for() {
    let bank = blocks(PAGE)[0].1;
    let bytes = encoding_rs::GB18030.encode(bank).0.into_owned();
    let suggested = suggest(&Source { path: "对账单.csv", bytes: &bytes });
    let mapping = suggested.replace("# 每行都要有规则：", "text = \"摘要\"");
    let outcome = import(&mapping, &[("对账单.csv", &bytes)], &community("CNY"));
    assert_eq!(told(&outcome), "对账单.csv:8:1 error[import-total]\n", "{mapping}");
    assert_eq!(outcome.summary.added, 3);

    let payments = "Supplier Name,Paid Date,Expenditure Category,Amount\nA,28/05/2025,Grounds,5\n";
    let source = Source { path: "q.csv", bytes: payments.as_bytes() };
    let outcome = import(&suggest(&source), &[("q.csv", source.bytes)], &community("GBP"));
    assert_eq!(told(&outcome), "");
    assert_eq!(outcome.summary.added, 1);
}

proptest! {
    #[test]
    fn whatever_a_source_says_its_totals_arrive(
        rows in proptest::collection::vec(
            (0_i32..700, "\\PC{0,12}|合计|=1\\+1|\"|,", any::<bool>(), 1_i64..1_000_000_000_000),
            0..30,
        ),
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["Date", "What", "In", "Out"]).unwrap();
        let zero = Money::zero(Currency::CNY);
        let (mut money_in, mut money_out) = (zero, zero);
        for (days, what, is_in, fen) in &rows {
            let date = sunbook::units::Date::new(2024, 1, 1).unwrap().plus_days(*days);
            let mut amount = String::new();
            write!(amount, "{}.{:02}", fen / 100, fen % 100).unwrap();
            let parsed = Money::parse(&amount, Currency::CNY).unwrap();
            let what = format!("x{what}");
            let (received, paid) = if *is_in { (amount.as_str(), "") } else { ("", &*amount) };
            if *is_in { money_in += parsed } else { money_out += parsed }
            writer.write_record([date.to_string().as_str(), &what, received, paid]).unwrap();
        }
        let table = writer.into_inner().unwrap();
        let existing = community("CNY");
        let outcome = import(PLAIN, &[("bank.csv", &table)], &existing);
        let files = after(&existing, &outcome);
        if outcome.report.findings().is_empty() {
            prop_assert_eq!(ledger_totals(&files), (rows.len(), money_in, money_out));
            let again = import(PLAIN, &[("bank.csv", &table)], &files);
            prop_assert!(again.written.is_empty());
            prop_assert_eq!(told(&again), "");
        }
    }

    #[test]
    fn any_bytes_are_read_and_every_finding_can_be_shown(
        table in proptest::collection::vec(any::<u8>(), 0..200),
        mapping in "(\\PC|\n|\\[|=|\"){0,200}",
    ) {
        let existing = community("CNY");
        for mapping in [PLAIN, &mapping] {
            told(&import(mapping, &[("any.csv", &table)], &existing));
        }
        suggest(&Source { path: "any.csv", bytes: &table });
    }
}
