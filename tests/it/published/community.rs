//! A community of one string or one folder, read as a build reads it.

use sunbook::analysis::Analysis;
use sunbook::diag::{Code, Finding, Report, Subject};
use sunbook::model::{self, Books};
use sunbook::published::{self, BuildInfo, Facts, History, Inputs, ListedFile, PublishedFile};
use sunbook::records;
use sunbook::sources::{Commit, Files, Memory, Snapshot};
use sunbook::units::{Date, Language, Money, Period};

/// A community small enough to be read, with one of everything.
pub(crate) const SMALL: &str = r#"
-- community.toml --
format = 1
name = { zh-CN = "小园（虚构）", en = "Little Garden (fictional)" }
currency = "CNY"
languages = ["zh-CN", "en"]
started = 2025-01-01
as_of = 2025-02-20
households = 100
area = 8000.00
[publish]
households_min = 20
vouchers = true
[[funds]]
id = "SVC"
name = { zh-CN = "服务资金", en = "Service money" }
[[accounts]]
id = "bank"
name = { zh-CN = "共管户", en = "Joint account" }
kind = "bank"
last4 = "9876"
[opening]
date = 2025-01-01
balances = [{ account = "bank", fund = "SVC", amount = 500.00 }]
[[charges]]
id = "fee"
name = { zh-CN = "物业费", en = "Property fee" }
item = "I1"
[[charges]]
id = "kiosk"
name = { zh-CN = "摊位", en = "Kiosks" }
item = "I1"
[[grades]]
id = "good"
name = { zh-CN = "良好", en = "Good" }
min = 80
[years.2025]
budget = "draft"
-- budget/2025.csv --
id,line,name,name:en,kind,heading,quantity,unit,unit:en,unit_price,periods,rate,amount
I1,,物业费,Property fee,income,fee,,,,,,,1200.00
I1,1,住宅,Flats,,,100,户,flats,1,12,100%,1200.00
E1,,保洁,Cleaning,expense,3,,,,,,,600.00
E9,,没有计划的支出,,expense,,,,,,,,
-- ledger/2025.csv --
voucher,line,date,item,summary,summary:en,counterparty,in,out,period,invoice,contract,corrects
记-1,1,2025-01-05,I1,"物业费，一月","Fees, January",业主,1000.00,,2025-01,,,
记-1,2,2025-01-05,I1,=HYPERLINK(1),,业主,50.25,,2025,,,
记-2,,2025-01-20,E1,保洁费,,洁净公司（虚构）,,240.00,2025-01,00012345,HT-1,
记-3,,2025-01-21,void,写错的凭证,,,,,,,,
记-4,,2025-02-03,E1,"退回多付的 ""一半""",,洁净公司（虚构）,,-40.00,2025-01,,HT-1,记-2/1
记-5,,2025-02-10,E9,没有预算的支出,,,,10.00,,,,
-- tariffs.csv --
charge,group,name,from,units,quantity,unit_price
fee,A,A栋,2025-01,40,3200,1
fee,B,B栋,2025-01,50,4000,1
fee,S,商铺,2025-01,10,800,1
kiosk,K,摊位,2025-01,3,3,10
-- collections/2025.csv --
as_of,charge,group,period,opening,billed,waived,collected
2025-01-31,fee,A,2025,0.00,400.00,0.00,345.60
2025-01-31,fee,B,2025,0.00,700.00,0.00,672.55
2025-01-31,fee,S,2025,0.00,100.00,0.00,77.70
2025-01-31,fee,,..2024,90.00,0.00,0.00,0.00
2025-01-31,kiosk,K,2025,0.00,30.00,0.00,10.00
-- bank/2025.csv --
account,date,kind,amount,summary
bank,2025-01-31,statement,1320.25,
bank,2025-01-31,outstanding,15.00,支票未兑
-- contracts.csv --
id,title,title:en,counterparty,item,from,to,amount,quotes
HT-1,保洁合同,Cleaning,洁净公司（虚构）,E1,2025-01-01,2025-12-31,600.00,3
-- counterparties.csv --
id,name,kind,related
clean,洁净公司（虚构）,公司,none
owners,业主,业主,委托人
-- assessments/2025.toml --
period = "2025"
score = 85
grade = "good"
[[raters]]
id = "survey"
name = { zh-CN = "住户满意度", en = "Residents" }
weight = "100%"
score = 84.29
[raters.survey]
asked = 100
valid = 70
answers = [
  { name = "满意", value = 100, count = 48, satisfied = true },
  { name = "一般", value = 50, count = 22, satisfied = false },
]
-- vouchers/ji-2/telling-name.png --
no image at all
"#;

/// A community read, with everything that published files are made from.
pub(crate) struct World {
    pub(crate) files: Files,
    pub(crate) books: Books,
    pub(crate) analysis: Analysis,
    pub(crate) report: Report,
    pub(crate) build: BuildInfo,
}

impl World {
    /// The community of one string, with two findings of the test's own.
    pub(crate) fn of(text: &str) -> Self {
        let mut world = Self::read(&Memory::parse(text));
        let ledger = world.files.iter().find(|file| file.path.starts_with("ledger/"));
        let place = ledger.map(|file| file.place(file.text().find("没有").unwrap_or(0), 0));
        let amount = Money::parse("-10", world.books.currency()).expect("an amount");
        let finding = Finding::warning(Code("unbudgeted"))
            .with("amount", amount)
            .with("item", "E9")
            .about(Subject::Item("E9".to_owned()));
        world.report = Report::default();
        world.report.push(place.into_iter().fold(finding, Finding::at));
        let year = Period::parse("2025").expect("a period");
        world.report.push(Finding::note(Code("early-days")).during(year));
        world
    }

    /// The community of a snapshot.
    pub(crate) fn read(snapshot: &dyn Snapshot) -> Self {
        let wanted = |path: &str| records::kind_of(path).is_some();
        let files = Files::read(snapshot, wanted).expect("files can be read");
        let mut report = Report::default();
        let records = records::read(&files, &mut report).expect("settings");
        let books = model::resolve(&records, &mut report);
        drop(records);
        let errors = report.findings().iter().filter(|f| f.severity.word() == "error");
        assert_eq!(errors.map(|f| (f.code, &f.values)).collect::<Vec<_>>(), []);
        let today = books.community.as_of.expect("a day");
        let analysis = Analysis::of(&books, today);
        let commit = Commit {
            id: "c0ffee".repeat(7),
            date: Date::parse("2025-02-19").ok(),
            is_altered: false,
            folder: String::new(),
        };
        let build = BuildInfo {
            commit: Some(commit),
            history: History::Unread,
            previous: None,
            inputs: Inputs::of(&files, "0.0.0"),
        };
        Self { files, books, analysis, report, build }
    }

    /// The paths of the published files.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.published(|files| files.iter().map(|file| file.path.clone()).collect())
    }

    /// The text of a published file.
    pub(crate) fn file(&self, path: &str) -> String {
        self.published(|files| {
            let file = files.iter().find(|file| file.path == path).expect("such a file");
            String::from_utf8(file.bytes().expect("memory")).expect("text")
        })
    }

    /// The manifest of a site with these files.
    pub(crate) fn manifest(&self, files: Vec<ListedFile>) -> String {
        let bytes = published::manifest(self.analysis.today, &self.build, files);
        String::from_utf8(bytes.expect("memory")).expect("text")
    }

    fn published<T>(&self, take: impl FnOnce(&[PublishedFile<'_>]) -> T) -> T {
        let facts = Facts { books: &self.books, analysis: &self.analysis, files: &self.files };
        let sentence = |finding: &Finding| {
            vec![(Language::english(), format!("This is said of {}", finding.code.0))]
        };
        take(&published::files(facts, &self.report, &self.build, &sentence))
    }
}
