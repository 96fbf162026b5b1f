//! `sunbook diff`: what a reviewer reads of five pull requests on the sample community.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::life::{run, said};
use super::story::git;

/// A repository with the sample community, in which a pull request can be made.
struct Request {
    folder: TempDir,
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|it| it.unwrap().path()) {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(&entry, &target).unwrap();
        }
    }
}

impl Request {
    /// The sample as `begin` leaves it, committed, and then as `change` leaves it.
    fn new(begin: impl FnOnce(&Self), change: impl FnOnce(&Self)) -> Self {
        let request = Self { folder: tempfile::tempdir().unwrap() };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-community"), request.path());
        begin(&request);
        git(request.path(), &["init", "-q", "-b", "main"], b"");
        git(request.path(), &["add", "-A"], b"");
        git(request.path(), &["commit", "-q", "-m", "Before", "--date", "2026-07-10T08:00Z"], b"");
        change(&request);
        request
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    fn append(&self, path: &str, rows: &str) {
        fs::write(self.path().join(path), self.text(path) + rows).unwrap();
    }

    fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.text(path);
        assert!(text.contains(old), "{path} lacks {old}");
        fs::write(self.path().join(path), text.replacen(old, new, 1)).unwrap();
    }

    /// Takes the rows out of a file that hold a text.
    fn without(&self, path: &str, text: &str) -> String {
        let all = self.text(path);
        let (gone, kept): (Vec<&str>, Vec<&str>) =
            all.split_inclusive('\n').partition(|line| line.contains(text));
        fs::write(self.path().join(path), kept.concat()).unwrap();
        gone.concat()
    }

    /// Moves the papers of June from one folder to another.
    fn take_papers(&self, from: &str, to: &str) {
        fs::create_dir_all(self.path().join(to)).unwrap();
        for entry in fs::read_dir(self.path().join(from)).unwrap().map(|it| it.unwrap()) {
            let name = entry.file_name().into_string().unwrap();
            if name.starts_with("ji-2026-06-") {
                fs::rename(entry.path(), self.path().join(to).join(name)).unwrap();
            }
        }
    }

    fn told(&self, form: &str, language: &str) -> (Option<i32>, String) {
        let output = run(self.path(), &["diff", "main", "--format", form, "--lang", language]);
        assert!(output.stderr.is_empty(), "{}", said(&output.stderr));
        let text = said(&output.stdout);
        assert!(!text.contains('⟦'), "{text}");
        let id = git(self.path(), &["rev-parse", "main"], b"");
        (output.status.code(), text.replace(&id, "…").replace(&id[..7], "…"))
    }

    /// Holds what is told in both languages against what was agreed.
    fn agrees(&self, name: &str) {
        for language in ["zh-CN", "en"] {
            let (_, text) = self.told("markdown", language);
            insta::with_settings!({
                snapshot_path => "../../cases/review",
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(format!("{name}.{language}"), text);
            });
        }
    }
}

#[test]
fn a_month_of_entries_reads_well() {
    let june = std::cell::RefCell::new(Vec::new());
    let files = ["periods.csv", "bank/2026.csv", "collections/2026.csv"];
    let request = Request::new(
        |it| {
            for path in files {
                june.borrow_mut().push(match path {
                    "periods.csv" => it.without(path, "2026-06,2026-07-08"),
                    _ => it.without(path, "2026-06-30"),
                });
            }
            let ledger = it.text("ledger/2026-06.csv");
            fs::remove_file(it.path().join("ledger/2026-06.csv")).unwrap();
            it.take_papers("vouchers", "papers-of-june");
            june.borrow_mut().push(ledger);
        },
        |it| {
            it.take_papers("papers-of-june", "vouchers");
            for (path, rows) in files.iter().zip(june.borrow().iter()) {
                it.append(path, rows);
            }
            fs::write(it.path().join("ledger/2026-06.csv"), &june.borrow()[3]).unwrap();
        },
    );
    request.agrees("month-of-entries");
}

#[test]
fn an_amount_in_a_closed_month_is_not_overlooked() {
    let request = Request::new(
        |_| {},
        |it| {
            it.replace(
                "ledger/2026-03.csv",
                ",43780.00,共管户,2026-03,",
                ",45780.00,共管户,2026-03,",
            )
        },
    );
    request.agrees("closed-month");
    let (status, text) = request.told("text", "zh-CN");
    assert_eq!(status, Some(0));
    assert!(text.contains("! 2026年3月已经关账，这次又动了其中 1 行"), "{text}");
}

#[test]
fn a_budget_adjustment_shows_what_it_shifts() {
    let head = "调整号,日期,预算项,调整金额,资金来源,原因,原因:en,决议\n";
    let rows = "\
A2026-1,2026-07-08,E11,12000.00,调剂,上半年渗漏维修多,Many leaks were repaired in the first half,D2026-07
A2026-1,2026-07-08,E12,-12000.00,调剂,由本项调出,Taken from this line,D2026-07
";
    let request = Request::new(
        |_| {},
        |it| {
            let path = it.path().join("budget/2026-adjustments.csv");
            fs::write(path, format!("{head}{rows}")).unwrap();
        },
    );
    request.agrees("budget-adjustment");
}

/// A big payment to a firm that nobody has heard of.
const SUPPLIER: &str = "记-2026-06-046,,2026-06-30,E17,地下车库坡道改造,\
Garage ramp rebuilt,宏途市政（虚构）,,86400.00,共管户,2026-06,99180234,,,,,,,,,\n";

#[test]
fn a_new_supplier_without_papers_is_not_overlooked() {
    let request = Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", SUPPLIER));
    request.agrees("new-supplier");
}

/// Personal data, and everything that a forge or a browser might take for its own.
const HOSTILE: &str = "记-2026-06-047,,2026-06-30,E11,\
\"|`x`<img src=x onerror=alert(1)> [付款](javascript:alert(1)) @everyone #1 www.example.com \u{202E}00.9\",\
\"# <script>alert(2)</script>\",永固防水（虚构）,,90.00,共管户,2026-06,99180235,1,,,,,,,\
\"业主王先生 13812345678，https://example.com/?a=1&b=2\",\n";

#[test]
fn personal_data_and_hostile_text_stay_harmless() {
    let request = Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", HOSTILE));
    request.agrees("hostile");
    for form in ["text", "markdown", "json", "html"] {
        let (status, text) = request.told(form, "en");
        assert_eq!(status, Some(1), "{form}");
        for kept in ["13812345678", "\u{202E}"] {
            assert!(!text.contains(kept), "{kept:?} in {form}:\n{text}");
        }
        // In HTML only tags are alive, in Markdown links and mentions too.
        let live: &[&str] = match form {
            "html" => &["<img", "<script"],
            "markdown" => &["<img", "<script", "付款](", "@everyone", "https://"],
            _ => &[],
        };
        for live in live {
            assert!(!text.contains(live), "{live} in {form}:\n{text}");
        }
    }
}

#[test]
fn what_was_redacted_or_points_at_people_is_in_no_form() {
    let row = "记-2026-06-048,,2026-06-30,E11,给陈小满家换锁，电话 13812345678,Lock changed,\
               陈小满,,321.09,共管户,2026-06,99180236,1,,,,,,,,\n";
    let request = Request::new(
        |it| it.append("ledger/2026-06.csv", row),
        |it| {
            it.without("ledger/2026-06.csv", "记-2026-06-048");
            let redactions = "对象,栏,日期,理由\n记-2026-06-048,,2026-07-09,写了住户的姓名\n";
            fs::write(it.path().join("redactions.csv"), redactions).unwrap();
        },
    );
    for form in ["text", "markdown", "json", "html"] {
        let (_, text) = request.told(form, "zh-CN");
        for kept in ["陈小满", "13812345678", "Lock changed", "99180236"] {
            assert!(!text.contains(kept), "{kept} in {form}:\n{text}");
        }
        assert!(text.contains("记-2026-06-048"), "that a row is gone is told:\n{text}");
    }
}

#[test]
fn a_comment_is_never_too_long_and_says_what_it_leaves_out() {
    let rows: String = (100..1_500)
        .map(|number| {
            format!(
                "记-2026-06-{number},,2026-06-30,E11,{},x,,,1.00,共管户,,,,,,,,,,,\n",
                "长".repeat(90)
            )
        })
        .collect();
    let request = Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", &rows));
    let (_, text) = request.told("markdown", "zh-CN");
    assert!(text.encode_utf16().count() < 60_000, "{} characters", text.chars().count());
    assert!(text.contains("没有列出"), "{}", &text[text.len() - 300..]);
    assert_eq!(text.matches("<details").count(), text.matches("</details>").count());
    let (_, whole) = request.told("json", "zh-CN");
    let whole: serde_json::Value = serde_json::from_str(&whole).unwrap();
    assert_eq!(whole["rows"].as_array().unwrap().len(), 1_400);
}

#[test]
fn a_program_reads_the_effect_in_exact_figures() {
    let request = Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", SUPPLIER));
    let (_, text) = request.told("json", "zh-CN");
    let told: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(told["format"], 1);
    assert_eq!(told["lines"][0]["item"], "E17");
    assert_eq!(told["lines"][0]["actual"], serde_json::json!(["21460.00", "107860.00"]));
    assert_eq!(told["suppliers"][0]["paid"], "86400.00");
    assert_eq!(told["vouchers_without_papers"][0]["voucher"], "记-2026-06-046");
    assert_eq!(told["closed_months"], serde_json::json!([{"month": "2026-06", "rows": 1}]));
    let (_, text) = request.told("text", "zh-CN");
    insta::with_settings!({
        snapshot_path => "../../cases/review",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!("new-supplier.text", text) });
}

#[test]
fn what_cannot_be_read_or_found_is_said() {
    let request =
        Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", "记-2026-06-049,oops\n"));
    let (status, text) = request.told("markdown", "en");
    assert_eq!(status, Some(1));
    assert!(text.contains("could not be read and compared"), "{text}");
    assert!(text.contains("no percentages"), "{text}");
    let unknown = run(request.path(), &["diff", "nowhere", "--lang", "en"]);
    assert_eq!(unknown.status.code(), Some(2), "{}", said(&unknown.stderr));
    git(request.path(), &["checkout", "-q", "."], b"");
    let same = run(request.path(), &["diff", "main", "main", "--lang", "en"]);
    assert!(said(&same.stdout).contains("The books did not change."), "{}", said(&same.stdout));
}

#[test]
fn what_others_did_to_the_main_branch_meanwhile_is_no_part_of_a_request() {
    let request = Request::new(|_| {}, |it| it.append("ledger/2026-06.csv", SUPPLIER));
    let git = |arguments: &[&str]| git(request.path(), arguments, b"");
    git(&["checkout", "-q", "-b", "ramp"]);
    git(&["commit", "-qam", "Ramp"]);
    git(&["checkout", "-q", "main"]);
    request.replace("budget/2026.csv", "18600.00", "18900.00");
    git(&["commit", "-qam", "Meanwhile"]);
    let told = |range: &[&str]| {
        let arguments = [&["diff"], range, &["--lang", "en"]].concat();
        said(&run(request.path(), &arguments).stdout)
    };
    assert!(told(&["main", "ramp"]).contains("budget line 2026/E17"));
    assert_eq!(told(&["main", "ramp"]), told(&["main..ramp"]));
    let own = told(&["main...ramp"]);
    assert!(own.contains("记-2026-06-046") && !own.contains("budget line 2026/E17"), "{own}");
    git(&["checkout", "-q", "ramp"]);
    let unsaved = told(&["main..."]);
    assert_eq!(
        unsaved.lines().skip(1).collect::<Vec<_>>(),
        own.lines().skip(1).collect::<Vec<_>>()
    );
}
