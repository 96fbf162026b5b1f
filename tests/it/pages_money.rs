//! Pages about money, the trustee's pay, collection and assessments, read as residents find them.

use scraper::{ElementRef, Html, Selector};

use super::site::{Files, build, data, figures, page, sample, select, text};

/// Everything that a page says.
fn said(files: &Files, path: &str) -> String {
    text(&page(files, path), "main")
}

#[track_caller]
fn assert_says(files: &Files, path: &str, sentence: &str) {
    let said = said(files, path);
    assert!(said.contains(sentence), "{path} does not say {sentence:?}; it says {said}");
}

/// The numbers of the table rows whose name is `name`, in order.
fn rows(html: &Html, name: &str) -> Vec<String> {
    let head = Selector::parse("th").expect("a selector");
    let is_named = |row: &ElementRef<'_>| {
        row.select(&head).any(|head| {
            let text: String = head.text().collect();
            text.trim_start_matches(['＋', '−', '＝', '×', '✓', '✗']).trim() == name
        })
    };
    select(html, "tr").into_iter().filter(is_named).flat_map(figures).collect()
}

#[track_caller]
fn assert_row(files: &Files, path: &str, name: &str, expected: &[&str]) {
    let html = page(files, path);
    let found = rows(&html, name);
    let is_there = found.windows(expected.len()).any(|window| window == expected);
    assert!(
        is_there,
        "{path}: row {name:?} should hold {expected:?}, all such rows hold {found:?}"
    );
}

const BARE: &str = r#"
-- community.toml --
format = 1
name = "小园（虚构）"
currency = "CNY"
languages = ["zh-CN", "en"]
profile = "association"
as_of = 2025-03-31
"#;

const CLUB: &str = r#"
-- community.toml --
format = 1
name = "Rowing club (fictional)"
currency = "GBP"
languages = ["en"]
profile = "association"
year_start = 4
as_of = 2025-06-30
[[accounts]]
id = "bank"
name = "Current account"
kind = "bank"
[[accounts]]
id = "till"
name = "Till"
kind = "cash"
[opening]
date = 2025-04-01
balances = [{ account = "bank", amount = 100.00 }]
"#;

const LEDGER: &str = "
-- ledger/2025-04.csv --
voucher,date,item,summary,account,in,out
A-1,2025-04-02,Dues,Dues,bank,50.25,
A-2,2025-05-03,Boats,Varnish,bank,,20.05
";

/// Two funds, three buildings of which one is small, prices that rose, pay by grade.
const TOWN: &str = r#"
-- community.toml --
format = 1
name = { zh-CN = "小园（虚构）", en = "Little Garden (fictional)" }
currency = "CNY"
languages = ["zh-CN", "en"]
as_of = 2026-02-10
households = 100
area = 1000
[publish]
households_min = 20
[[funds]]
id = "SVC"
name = { zh-CN = "服务资金", en = "Service money" }
[[funds]]
id = "COM"
name = { zh-CN = "公共收益", en = "Common income" }
[[funds]]
id = "RES"
name = { zh-CN = "维修资金", en = "Maintenance fund" }
outside = true
first_deposit = 4000.00
[[accounts]]
id = "pool"
name = { zh-CN = "共管户", en = "Joint account" }
kind = "bank"
last4 = "9876"
control = { zh-CN = "双方都同意才能付", en = "Both must agree" }
[[accounts]]
id = "res"
name = { zh-CN = "专户", en = "Fund account" }
kind = "outside"
[opening]
date = 2025-01-01
balances = [
  { account = "pool", fund = "SVC", amount = 500.00 },
  { account = "pool", fund = "COM", amount = 80.00 },
  { account = "res", fund = "RES", amount = 3000.00 },
]
[[charges]]
id = "fee"
name = { zh-CN = "物业费", en = "Property fee" }
item = "I1"
arrears = "I2"
prepaid = "H1"
[[charges]]
id = "kiosk"
name = { zh-CN = "摊位费", en = "Kiosk fee" }
item = "I3"
[[roles]]
id = "trustee"
term = "trustee"
name = { zh-CN = "安心物业（虚构）", en = "Anxin (fictional)" }
[[remuneration]]
id = "base"
item = "E1"
on = ["I1", "I2"]
rate = "5%"
pay = "monthly"
[[remuneration]]
id = "performance"
item = "E2"
on = ["I1", "I2"]
rate = "2%"
factor = "grade"
pay = "yearly"
[[grades]]
id = "good"
name = { zh-CN = "良好", en = "Good" }
min = 80
factor = 0.5
[[grades]]
id = "poor"
name = { zh-CN = "较差", en = "Poor" }
min = 0
factor = 0
-- budget/2025.csv --
id,name,fund,kind,amount
I1,物业费,SVC,income,1000.00
I2,旧欠,SVC,income,100.00
I3,摊位,COM,income,50.00
H1,预收,SVC,held,
E1,基础酬金,SVC,expense,55.00
E2,考核酬金,SVC,expense,22.00
R1,利息,RES,income,
-- ledger/2025.csv --
voucher,date,item,summary,account,in,out
记-1,2025-01-10,I1,物业费,pool,600.00,
记-2,2025-01-31,E1,一月酬金,pool,,30.00
记-3,2025-02-10,I1,物业费,pool,300.00,
记-4,2025-02-11,I2,旧欠,pool,100.00,
记-5,2025-02-28,E1,二月酬金,pool,,25.00
记-6,2025-06-30,R1,利息,res,33.00,
记-7,2025-07-01,I3,摊位,pool,10.00,
记-8,2025-12-20,H1,预收,pool,70.00,
记-9,2025-12-31,E2,考核酬金,pool,,10.00
-- bank/2025.csv --
account,date,kind,amount,voucher,since,summary
pool,2025-12-31,statement,1600.00,,,
pool,2025-12-31,outstanding,10.00,记-9,2025-12-21,支票
-- tariffs.csv --
charge,group,name,name:en,from,to,units,quantity,unit,unit_price
fee,A,甲楼,Building A,2025-01,2025-12,60,500,㎡,1.00
fee,A,甲楼,Building A,2026-01,,60,500,㎡,1.20
fee,B,乙楼,Building B,2025-01,2025-12,30,400,㎡,1.00
fee,B,乙楼,Building B,2026-01,,30,400,㎡,1.20
fee,S,商铺,Shops,2025-01,2025-12,10,100,㎡,1.00
fee,S,商铺,Shops,2026-01,,40,100,㎡,1.20
kiosk,K,摊位,Kiosks,2025-01,,3,3,,10.00
-- collections/2025.csv --
as_of,charge,group,period,opening,billed,waived,collected
2025-06-30,fee,A,2025,0.00,500.00,0.00,300.00
2025-12-31,fee,A,2025,0.00,500.00,5.00,470.00
2025-12-31,fee,B,2025,0.00,400.00,0.00,360.00
2025-12-31,fee,S,2025,0.00,100.00,0.00,71.00
2025-12-31,fee,,..2024,150.00,0.00,0.00,100.00
2025-12-31,fee,,2026,0.00,0.00,0.00,70.00
2025-12-31,kiosk,K,2025,0.00,47.00,0.00,13.00
-- collections/2026.csv --
as_of,charge,group,period,opening,billed,waived,collected
2026-01-31,fee,A,2026,0.00,600.00,0.00,60.00
2026-01-31,fee,B,2026,0.00,480.00,0.00,48.00
2026-01-31,fee,S,2026,0.00,120.00,0.00,31.00
-- assessments/2025.toml --
period = "2025"
date = 2025-12-30
score = 88
grade = "good"
[[raters]]
id = "panel"
name = { zh-CN = "评审", en = "Panel" }
weight = "50%"
score = 90
criteria = [
  { name = { zh-CN = "保洁", en = "Cleaning" }, max = 50, score = 46 },
  { name = { zh-CN = "维修", en = "Repairs" }, max = 50, score = 44 },
]
[[raters]]
id = "survey"
name = { zh-CN = "问卷", en = "Survey" }
weight = "50%"
score = 86
[raters.survey]
asked = 90
valid = 20
answers = [
  { name = { zh-CN = "满意", en = "Satisfied" }, value = 100, count = 13, satisfied = true },
  { name = { zh-CN = "一般", en = "Neutral" }, value = 60, count = 7 },
]
"#;

#[test]
fn money_adds_up_by_fund_and_meets_the_bank() {
    let files = build(TOWN);
    assert_says(&files, "money.html", "账上和银行相差 5.00 元，还没有说明。");
    assert_row(&files, "money.html", "共管户", &["1505.00", "90.00", "1595.00"]);
    assert_row(&files, "money.html", "年初余额", &["500.00", "80.00", "580.00"]);
    assert_row(&files, "money.html", "收入", &["1000.00", "10.00", "1010.00"]);
    assert_row(&files, "money.html", "支出", &["-65.00", "0.00", "-65.00"]);
    assert_row(&files, "money.html", "期末余额", &["1505.00", "90.00", "1595.00"]);
}

#[test]
fn reconciling_items_say_what_they_are_and_how_old() {
    let files = build(TOWN);
    assert_row(&files, "money.html", "账面余额", &["1595.00"]);
    assert_says(&files, "money.html", "账上已付，银行未付：支票（已 10 天）");
    assert_says(&files, "money.html", "对不上，差");
    assert_says(&files, "en/money.html", "Payment not yet at the bank");
}

#[test]
fn money_held_for_others_and_by_others_stands_apart() {
    let files = build(TOWN);
    assert_row(&files, "money.html", "预收", &["0.00", "70.00", "0.00", "70.00"]);
    assert_says(&files, "money.html", "其中 70.00 元是代管的");
    assert_row(&files, "money.html", "利息", &["33.00"]);
    assert_says(&files, "money.html", "相当于首期 4,000.00 元的 75.8%");
    assert_says(&files, "money.html", "双方都同意才能付");
}

#[test]
fn the_pay_is_worked_out_step_by_step() {
    let files = build(TOWN);
    assert_row(&files, "trustee.html", "计酬的到账合计", &["1000.00"]);
    assert_row(&files, "trustee.html", "满额", &["20.00"]);
    assert_row(&files, "trustee.html", "考核系数：良好，88 分", &["0.5"]);
    assert_row(&files, "trustee.html", "因等级没有拿到的，仍归业主", &["10.00"]);
    assert_row(&files, "trustee.html", "多付", &["5.00"]);
    assert_says(&files, "trustee.html", "按规则应付 60.00 元，实付 65.00 元，多付了 5.00 元。");
    assert_row(&files, "trustee.html", "2025年2月", &["400.00", "20.00", "25.00", "5.00"]);
    assert_says(&files, "en/trustee.html", "Anxin (fictional) is the trustee.");
}

#[test]
fn collection_is_shown_by_building_and_small_ones_together() {
    let files = build(TOWN);
    let html = page(&files, "collection.html");
    let merged = rows(&html, "乙楼和商铺");
    assert_eq!(merged[..5], ["40", "500.00", "0.00", "431.00", "69.00"]);
    assert_row(&files, "collection.html", "甲楼", &["60", "500.00", "5.00", "470.00", "25.00"]);
    assert_says(&files, "collection.html", "不到 20 户");
    assert_row(&files, "collection.html", "一共欠", &["144.00"]);
    assert_says(&files, "collection.html", "另外收到以后年度的物业费 70.00 元");
    assert_says(&files, "en/collection.html", "Another ¥5.00 was waived.");
}

#[test]
fn the_households_of_a_year_are_those_of_its_own_prices() {
    let files = build(TOWN);
    let html = page(&files, "collection.html");
    assert_eq!(rows(&html, "商铺")[..4], ["40", "120.00", "31.00", "89.00"]);
    assert!(!rows(&html, "商铺").contains(&"71.00".to_owned()));
}

#[test]
fn a_charge_that_too_few_pay_shows_no_figure() {
    let files = build(TOWN);
    let html = page(&files, "collection.html");
    let all = data(&html, "main");
    assert!(!all.contains(&"13.00".to_owned()) && !all.contains(&"47.00".to_owned()));
    let said = said(&files, "collection.html");
    assert!(!said.contains("13.00") && !said.contains("47.00"), "{said}");
    assert_says(&files, "collection.html", "缴这一项的不到 20 户");
}

#[test]
fn assessments_say_who_rated_and_where_points_were_lost() {
    let files = build(TOWN);
    assert_says(&files, "assessment.html", "2025年服务得 88 分，良好。");
    assert_row(&files, "assessment.html", "评审", &["90", "45"]);
    assert_row(&files, "assessment.html", "问卷", &["86", "43"]);
    assert_says(&files, "assessment.html", "丢分最多的是维修，丢了 6 分。");
    assert_says(&files, "assessment.html", "发出 90 份，收回有效的 20 份，回收率 22.2%。");
    assert_says(&files, "assessment.html", "问卷回收偏少");
    assert_says(&files, "en/assessment.html", "Most points were lost on Repairs: 6.");
}

#[test]
fn what_a_community_does_not_have_is_said() {
    let budget = "\n-- budget/2025.csv --\nid,name,kind,amount\nE1,保洁,expense,600.00\n";
    let files = build(&format!("{BARE}{budget}"));
    assert_says(&files, "money.html", "还没有记账，看不到钱在哪里。");
    assert_says(&files, "money.html", "还没有公布银行对账单。");
    assert_says(&files, "trustee.html", "没有人按规则拿酬金。");
    assert_says(&files, "collection.html", "还没有公布收缴情况。");
    assert_says(&files, "assessment.html", "还没有服务评估。");
    for path in ["money", "trustee", "collection", "assessment"] {
        assert!(!said(&files, &format!("en/{path}.html")).contains('⟦'), "{path} lacks words");
    }
}

#[test]
fn without_an_opening_balance_no_balance_is_claimed() {
    let files = build(&format!(
        "{BARE}
[[accounts]]
id = \"bank\"
name = \"银行户\"
kind = \"bank\"
-- ledger/2025.csv --
voucher,date,item,summary,in,out
记-1,2025-01-02,会费,会费,50.00,
-- bank/2025.csv --
account,date,kind,amount
bank,2025-01-31,statement,7000.00
"
    ));
    assert_says(&files, "money.html", "还说不出一共有多少钱。");
    assert_row(&files, "money.html", "收入", &["50.00"]);
    assert_eq!(rows(&page(&files, "money.html"), "期末余额"), Vec::<String>::new());
    assert_row(&files, "money.html", "2025年1月31日", &["7000.00"]);
}

#[test]
fn a_club_whose_year_starts_in_april_has_its_own_pages() {
    let files = build(&format!("{CLUB}{LEDGER}"));
    assert_says(&files, "money.html", "No bank statement is there yet");
    assert_row(&files, "money.html", "Current account", &["130.20"]);
    assert_row(&files, "money.html", "Closing balance", &["130.20"]);
    assert_says(&files, "trustee.html", "Nobody is paid by rule.");
    assert!(!files.contains_key("en/money.html"));
}

/// Building, households, billed, collected, unpaid, as the community was designed.
const BUILDINGS: &[(&str, [&str; 4])] = &[
    ("1号楼", ["60", "66528.00", "58611.17", "7916.83"]),
    ("2号楼", ["60", "66528.00", "60140.31", "6387.69"]),
    ("3号楼", ["60", "68112.00", "64706.40", "3405.60"]),
    ("4号楼", ["60", "68112.00", "62526.82", "5585.18"]),
    ("5号楼", ["136", "242841.60", "232399.41", "10442.19"]),
    ("6号楼", ["136", "242841.60", "230214.00", "12627.60"]),
    ("7号楼", ["170", "300288.00", "279868.42", "20419.58"]),
    ("8号楼", ["170", "300288.00", "289477.63", "10810.37"]),
    ("9号楼", ["174", "303590.40", "281124.71", "22465.69"]),
    ("10号楼和商铺", ["192", "343910.40", "325192.17", "18718.23"]),
];

#[test]
fn the_sample_shows_the_agreed_figures() {
    let files = sample();
    for (building, figures) in BUILDINGS {
        assert_row(files, "collection.html", building, figures);
    }
    let total = ["2003040.00", "1884261.04", "118778.96"];
    assert_row(files, "collection.html", "合计", &total);
    assert_row(files, "collection.html", "年初的往年欠费", &["286400.00"]);
    assert_row(files, "collection.html", "收回往年欠费", &["82350.00"]);
    assert_row(files, "collection.html", "一共欠", &["322828.96"]);
    for sentence in [
        "收到 1,884,261.04 元，收缴率 94.07%",
        "全年应收 201,600.00 元，收到 193,920.00 元，收缴率 96.19%",
        "物业费 46,233.60 元",
        "全小区 1,218 户，收费面积 110,000 平方米",
        "每㎡每月 1.10 元",
        "每㎡每月 2.40 元",
    ] {
        assert_says(files, "collection.html", sentence);
    }
    for (building, area) in [("1号楼", "5040"), ("9号楼", "15812")] {
        let units = if building == "1号楼" { "60" } else { "174" };
        assert_row(files, "collection.html", building, &[units, area]);
    }

    assert_row(files, "trustee.html", "当年物业费", &["1884261.04"]);
    assert_row(files, "trustee.html", "计酬的到账合计", &["2160531.04"]);
    for (step, figures) in
        [("应付", ["138273.99", "27654.80"]), ("实付", ["138273.99", "27654.80"])]
    {
        assert_row(files, "trustee.html", step, &figures);
    }
    assert_row(files, "trustee.html", "因等级没有拿到的，仍归业主", &["6913.70"]);
    assert_says(files, "trustee.html", "165,928.79 元");

    assert_row(files, "assessment.html", "第三方评估", &["88.5", "35.4"]);
    assert_row(files, "assessment.html", "业主满意度", &["86.2", "25.86"]);
    assert_row(files, "assessment.html", "区级复评", &["85", "17"]);
    assert_row(files, "assessment.html", "社区自评", &["92", "9.2"]);
    assert_row(files, "assessment.html", "总分", &["87.46"]);
    assert_row(files, "assessment.html", "设施设备", &["17", "20", "3"]);
    assert_row(files, "assessment.html", "秩序维护与消防", &["17.5", "20", "2.5"]);
    assert_row(files, "assessment.html", "非常满意", &["270"]);
    assert_row(files, "assessment.html", "2024年", &["81.9"]);
    for sentence in ["收回有效的 600 份，回收率 50.0%", "表示满意的 528 份，占 88.0%", "乘系数 0.8"]
    {
        assert_says(files, "assessment.html", sentence);
    }

    assert_row(files, "money.html", "年初余额", &["412386.25", "268914.60", "681300.85"]);
    assert_row(files, "money.html", "期末余额", &["497758.04", "324021.62", "821779.66"]);
    assert_row(files, "money.html", "预收下年物业费", &["46233.60", "0.00", "46233.60"]);
    assert_row(
        files,
        "money.html",
        "2025年12月31日",
        &["827331.66", "821779.66", "5552.00", "0.00"],
    );
    assert_row(files, "money.html", "期末余额", &["5537830.00"]);
    assert_row(files, "money.html", "维修资金使用", &["126400.00"]);
}
