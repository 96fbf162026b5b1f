//! Input that looks odd and is right: nothing is found.

use crate::check::{check_file, words};

const HEADINGS: &str = "voucher,date,item,summary,in,out";

#[test]
fn what_is_right_is_left_alone() {
    let ledger = |rows: &str| ("ledger/2025-01.csv", format!("{HEADINGS}\n{rows}"));
    let file = |path, text: &str| (path, text.to_owned());
    let budget = "id,name,name:en,kind,amount,plan";
    let cases = [
        ledger(""),
        ledger("V1,2025-01-03,E1,Lamp,,5"),
        ledger("V1,2024-02-29,E1,Lamp,,1234.5\n"),
        ledger("V1,2025-01-03,E1,Lamp,,-12.50\n"),
        ledger("V1,2025-01-03,E1,Lamp,999999999999999.99,\n"),
        ledger("V1,2025-01-03,void,Torn up,,\n"),
        ledger("V1,2025-01-03,E1,\"Lamp, the big one\",,5\n"),
        ledger("V1,2025-01-03,E1,\"two\nlines\",,5\nV2,2025-01-03,E1,Lamp,,5\n"),
        ledger("V1,2025-01-03,E1,\"she said \"\"yes\"\"\",,5\n"),
        ledger("V1,2025-01-03,E1,7\" pipe,,5\n"),
        ledger("V1,2025-01-03,E1, Lamp ,,5\n"),
        ledger("V1,2025-01-03,E1,<b>A&B</b> {{ x }} =1+1,,5\n"),
        ledger("V1,2025-01-03,E1,家庭 👨\u{200d}👩\u{200d}👧,,5\n"),
        ledger("\n\n,,,,,\n  ,,,,,\nV1,2025-01-03,E1,Lamp,,5\n\n"),
        ledger("V1,2025-01-03,E1,Lamp,,5\nV1,2025-01-03,E1,Lamp,,5\n"),
        ledger("记-2025-01-001,2025-01-03,7#地下管道,Total repair,,5\n"),
        file("ledger/2025-01.csv", &format!("\u{feff}{HEADINGS}\r\nV1,2025-01-03,E1,L,,5\r\n")),
        file("ledger/2025-01.csv", &format!("{HEADINGS}\rV1,2025-01-03,E1,L,,5\r")),
        file(
            "ledger/2025-01.csv",
            &format!("{HEADINGS}\nV1,2025-01-03,E1,L,,5\r\nV2,2025-01-03,E1,L,,5\r"),
        ),
        file(
            "ledger/2025.csv",
            "支出,收入,摘要,预算项,日期,凭证号\n5,,灯,作废灯,2025-01-03,记-1\n",
        ),
        file(
            "budget/2025.csv",
            &format!("{budget}\nE1,灯,Lamp,支出,,3;6;9;12\nE2,树,,expense,0,any\n"),
        ),
        file(
            "periods.csv",
            "期间,关账日期,关账人,期末:SVC,期末:COM\n2025-01,2025-02-08,会计,-1.00,\n",
        ),
        file("collections/2025.csv", "as_of,charge,period,opening\n2025-12-31,fee,..2024,5\n"),
        file("items/E1.md", "换灯\n=======\n\n> > > [ [ [\n"),
        file("notices/停水.md", "\u{feff}+++\r\ntitle = \"停水\"\r\n+++\r\n正文\r\n"),
        file("pages/about.en.md", "+++\ntitle = \"About\"\norder = 2\n+++\n"),
        file("vouchers/v1/scan.pdf", "%PDF"),
        file("README.md", "anything\n"),
        file(
            "community.toml",
            "\u{feff}format = 1\nname = { zh-CN = \"某社区\", en = \"A\" }\ncurrency = \"JPY\"\n",
        ),
    ];
    for (path, text) in cases {
        let checked = check_file(path, text.as_str());
        assert_eq!(checked.found(), [""; 0], "{path}: {text:?}");
        assert_eq!(checked.is_partial, Some(false), "{path}: {text:?}");
        assert_eq!(checked.text(&words("en")), "Nothing to report.\n");
    }
}
