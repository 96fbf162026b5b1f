//! Personal data: found however it is written, and never in amounts, dates or hashes.

use std::path::Path;

use sunbook::records::{PersonalKind, personal};
use sunbook::sources::{Snapshot, Worktree};

use PersonalKind::{BankCard, Email, Flat, Phone, Plate, ResidentId};

/// What people write, and what it holds. All numbers are made up.
const WRITTEN: &[(&str, PersonalKind)] = &[
    ("联系电话13800138000", Phone),
    ("电话：138 0013 8000", Phone),
    ("138-0013-8000（王）", Phone),
    ("手机１３８００１３８０００", Phone),
    ("+86 13800138000", Phone),
    ("+86-138-0013-8000", Phone),
    ("8613800138000", Phone),
    ("0086 138 0013 8000", Phone),
    ("tel13912345678", Phone),
    ("Tel:13912345678.", Phone),
    ("微信19912345678", Phone),
    ("vx16612345678，加我", Phone),
    ("1380013 8000", Phone),
    ("138 00138000", Phone),
    ("1380 0138 000", Phone),
    ("138·0013·8000", Phone),
    ("138－0013－8000", Phone),
    ("138—0013—8000", Phone),
    ("138　0013　8000", Phone),
    ("(13800138000)", Phone),
    ("记13800138000号", Phone),
    ("scan-13800138000.png", Phone),
    ("2025 138 0013 8000", Phone),
    ("身份证11010519491231002X", ResidentId),
    ("11010519491231002x", ResidentId),
    ("110105 19491231 002X", ResidentId),
    ("１１０１０５１９４９１２３１００２Ｘ", ResidentId),
    ("110105-19491231-002X", ResidentId),
    ("身份证号：440308199901101512", ResidentId),
    ("440308 1999 0110 1512", ResidentId),
    ("卡号6222021234567894", BankCard),
    ("6222 0212 3456 7894", BankCard),
    ("6222-0212-3456-7894", BankCard),
    ("６２２２０２１２３４５６７８９４", BankCard),
    ("622202 1234567894", BankCard),
    ("Visa 4111 1111 1111 1111", BankCard),
    ("苏D12345", Plate),
    ("苏D·12345", Plate),
    ("京AD12345停车费", Plate),
    ("沪A 1B2C3", Plate),
    ("5号楼301室", Flat),
    ("5号楼2单元1002室", Flat),
    ("12幢1单元302", Flat),
    ("7#601室", Flat),
    ("zhang.san@example.org", Email),
    ("写信到a_b@mail.example.com。", Email),
];

/// What only looks alike.
const HARMLESS: &[&str] = &[
    "13800138000.50",
    "213800138000",
    "138001380001",
    "发票12345678901",
    "a13800138000f3",
    "deadbeef13800138000cafe",
    "12800138000",
    "记-2025-03-012",
    "2025-01-03",
    "110105194912310021",
    "999999194912310027",
    "110105194913310020",
    "6222021234567890",
    "0000000000000000",
    "91320400MA1XXXXX0X",
    "电话0519-86881234",
    "400-820-8820",
    "12345 热线",
    "26,494,650.00",
    "5号楼负一层",
    "10号楼和商铺",
    "7号楼602平方米",
    "8#地下车库101个车位",
    "苏A标准",
    "粤语ABC",
    "20×49㎡",
    "@所有人",
    "重量@3.5",
    "13800138000_x",
    "1,3800138000",
    "12345678901234567890",
];

#[test]
fn personal_data_is_found_however_it_is_written() {
    for (text, kind) in WRITTEN {
        let found: Vec<PersonalKind> = personal(text).into_iter().map(|one| one.kind).collect();
        assert_eq!(found, [*kind], "in {text:?}");
    }
}

#[test]
fn what_only_looks_alike_is_let_be() {
    for text in HARMLESS {
        assert_eq!(personal(text), [], "in {text:?}");
    }
}

#[test]
fn what_is_found_is_the_number_and_no_more() {
    let text = "王：138-0013-8000，谢谢";
    let found = personal(text);
    assert_eq!(&text[found[0].range.clone()], "138-0013-8000");
    let text = "身份证１１０１０５１９４９１２３１００２Ｘ号";
    assert_eq!(&text[personal(text)[0].range.clone()], "１１０１０５１９４９１２３１００２Ｘ");
}

proptest::proptest! {
    #[test]
    fn no_text_upsets_the_search(text in "[0-9０-９ \\-A-Z@.苏号楼单元室#Xｘ]{0,80}") {
        for one in personal(&text) {
            proptest::prop_assert!(text.get(one.range).is_some());
        }
    }
}

/// The cells of a table but those of columns that hold nothing but numbers.
fn words(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    if !path.ends_with(".csv") {
        return vec![text.into_owned()];
    }
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map_while(Result::ok).collect();
    let is_number = |cell: &str| cell.chars().all(|c| c.is_ascii_digit() || "-,.() ".contains(c));
    let width = rows.iter().map(csv::StringRecord::len).max().unwrap_or(0);
    let holds_words = |column: &usize| {
        let cells = rows.iter().skip(1).filter_map(|row| row.get(*column));
        cells.filter(|cell| !is_number(cell)).count() > 0
    };
    let columns: Vec<usize> = (0..width).filter(holds_words).collect();
    let cells = rows.iter().flat_map(|row| columns.iter().filter_map(|column| row.get(*column)));
    cells.map(str::to_owned).collect()
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn published_ledgers_of_others_hold_nothing_that_is_sure() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../shared/realdata", "../../shared/realdata"].map(|path| home.join(path));
    let Some(folder) = folders.iter().find(|folder| folder.is_dir()) else {
        eprintln!("skipped: there is no folder of published ledgers beside the project");
        return;
    };
    let folder = Worktree::new(folder);
    for entry in folder.entries().unwrap() {
        if entry.path.ends_with(".bundle") {
            continue;
        }
        for text in words(&entry.path, &folder.bytes(&entry.path).unwrap()) {
            let sure = personal(&text).into_iter().find(|one| one.kind.is_sure());
            assert!(sure.is_none(), "{}: {text:?}", entry.path);
        }
    }
}
