//! Papers of a voucher, who agreed to it, and its part in its budget line.

use super::whole;
use crate::site::{build, page};

/// Papers: kept back, missing, too small, and as the community publishes them or not.
pub(super) const PAPERS: &str = r#"
-- community.toml --
format = 1
name = { zh-CN = "小园（虚构）", en = "Little Garden (fictional)" }
currency = "CNY"
languages = ["zh-CN", "en"]
as_of = 2025-02-20
[publish]
vouchers = true
withheld = [{ items = ["E1"], reason = { zh-CN = "工资表含个人信息", en = "Payrolls hold personal data" } }]
[[roles]]
id = "chair"
name = { zh-CN = "主任", en = "Chair" }
[[approval]]
id = "small"
name = { zh-CN = "主任批", en = "By the chair" }
roles = ["chair"]
up_to = 1000.00
-- budget/2025.csv --
编号,名称,名称:en,类别,预算金额
E1,工资,Wages,支出,9000.00
E2,维修,Repairs,支出,1000.00
-- ledger/2025.csv --
凭证号,日期,预算项,摘要,摘要:en,支出,审批
记-2025-01-001,2025-01-10,E1,一月工资,Wages of January,700.00,主任批
记-2025-01-002,2025-01-31,E2,修水泵,Pump repaired,600.00,主任批
记-2025-02-001,2025-02-10,E2,换灯泡,Bulbs,20.00,
记-2025-02-002,2025-02-12,E2,修门,Door mended,480.00,主任批
-- vouchers/ji-2025-02-002/发票 1.png --
not a picture
"#;

#[test]
fn papers_are_there_or_it_is_said_why_not() {
    let site = build(PAPERS);
    let says = |path: &str, said: &str| {
        let text = whole(&page(&site, path));
        assert!(text.contains(said), "{said} on {path}: {text}");
    };
    says("v/ji-2025-01-001.html", "理由：工资表含个人信息");
    says("en/v/ji-2025-01-001.html", "Reason: Payrolls hold personal data");
    says("v/ji-2025-01-002.html", "从2025年1月31日到现在缺了 20 天");
    says("en/v/ji-2025-01-002.html", "missing since 31 January 2025, 20 days");
    says("v/ji-2025-02-001.html", "不到 500.00 元的付款");
    says("v/ji-2025-02-001.html", "没写谁批准");
    says("v/ji-2025-02-002.html", "主任批批准 ✓");
    let door = &site["en/v/ji-2025-02-002.html"];
    assert!(door.contains("../../vouchers/ji-2025-02-002/%E5%8F%91%E7%A5%A8%201.png"), "{door}");
}

#[test]
fn a_voucher_says_how_much_of_its_line_was_used_before_and_after() {
    let site = build(PAPERS);
    let text = whole(&page(&site, "v/ji-2025-02-002.html"));
    // Repairs: 620 of 1,000 before, 1,100 after.
    assert!(text.contains("预算 1,000.00 元，付前用掉 62.0%，付后 110.0%"), "{text}");
    assert!(text.contains("超预算"), "{text}");
}
