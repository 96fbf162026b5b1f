//! The catalogues: complete in every language, and open to a community's own words.

use sunbook::diag::Value;
use sunbook::units::{Currency, Language, Localized, Money, Rate, YearStart};
use sunbook::wording::{Catalogue, Problem, Words};

fn words(catalogue: &Catalogue, tag: &str) -> Words {
    let language = Language::parse(tag).expect("a tag");
    catalogue.words(&language, Currency::CNY, YearStart::JANUARY).expect("a language")
}

fn yuan(text: &str) -> Value {
    Money::parse(text, Currency::CNY).expect("an amount").into()
}

#[test]
fn every_language_says_everything_with_the_same_values() {
    let catalogue = Catalogue::built_in();
    let tags: Vec<_> = catalogue.languages().map(Language::tag).collect();
    assert_eq!(tags, ["en", "zh-CN"]);
    assert_eq!(catalogue.problems(), []);
    assert!(catalogue.messages(&Language::english()).len() > 100);
}

#[test]
fn pages_that_render_in_parallel_share_one_language() {
    fn is_shared<T: Send + Sync + Clone>(_: &T) {}
    let catalogue = Catalogue::built_in();
    is_shared(&words(&catalogue, "en"));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| words(&catalogue, "en").say("count-days", &[("n", Value::Count(2))]));
        }
    });
}

#[test]
fn counts_take_the_plural_and_the_digits_of_the_language() {
    let catalogue = Catalogue::built_in();
    let cases = [
        (0, "0 entries", "0 条分录"),
        (1, "1 entry", "1 条分录"),
        (12, "12 entries", "12 条分录"),
        (12_648, "12,648 entries", "12,648 条分录"),
        (-1, "−1 entry", "−1 条分录"),
    ];
    for (count, english, chinese) in cases {
        let values = [("n", Value::Count(count))];
        assert_eq!(words(&catalogue, "en").say("count-entries", &values), english);
        assert_eq!(words(&catalogue, "zh-CN").say("count-entries", &values), chinese);
    }
}

const OWN: &str = "
gap = { $gap-sign ->
    [negative] The bank holds { $gap-abs } less.
    [zero] The bank agrees.
   *[positive] The bank holds { $gap } more.
}
near = No line { $id }.{ $near ->
    [none] { \"\" }
   *[other] {\" \"}Did you mean { $near }?
}
    .hint = Write it in { $file }.
all = { $what } · { $where } · { $rate } · { $list }
";

#[test]
fn values_are_worded_and_can_still_be_chosen_by() {
    let catalogue = Catalogue::built_in().with_overlay(&[("en/own.ftl", OWN)]);
    let words = words(&catalogue, "en");
    let gap = |amount| words.say("gap", &[("gap", yuan(amount))]);
    assert_eq!(gap("-1234.5"), "The bank holds ¥1,234.50 less.");
    assert_eq!(gap("0"), "The bank agrees.");
    assert_eq!(gap("20"), "The bank holds ¥20.00 more.");

    let near =
        |near: &str| words.say("near", &[("id", "E1\u{202E}9".into()), ("near", near.into())]);
    assert_eq!(near("none"), "No line E1⟨U+202E⟩9.");
    assert_eq!(near("E19"), "No line E1⟨U+202E⟩9. Did you mean E19?");
    let hint = words.attribute("near", "hint", &[("file", "budget/2025.csv".into())]);
    assert_eq!(hint.as_deref(), Some("Write it in budget/2025.csv."));
    assert_eq!(words.attribute("near", "explain", &[]), None);

    let lift = Localized::new("电梯").with(Language::english(), "Lift");
    let values = [
        ("what", Value::from(&lift)),
        ("where", Value::Word("term-fund")),
        ("rate", Rate::parse("6.125%").unwrap().into()),
        ("list", Value::texts(["E1", "E2", "E3"])),
    ];
    assert_eq!(words.say("all", &values), "Lift · fund · 6.125% · E1, E2, and E3");
}

#[test]
fn what_is_missing_is_seen_and_stops_nothing() {
    let catalogue = Catalogue::built_in();
    let words = words(&catalogue, "en");
    assert_eq!(words.say("no-such-message", &[]), "⟦no-such-message⟧");
    assert_eq!(words.value(&Value::Word("no-such-word")), "⟦no-such-word⟧");
    assert_eq!(words.say("count-entries", &[]), "{$n} entries");
    assert!(
        catalogue
            .words(&Language::parse("fr").unwrap(), Currency::CNY, YearStart::JANUARY)
            .is_none()
    );
}

#[test]
fn a_community_may_use_words_of_its_own() {
    let overlay = [("en.ftl", "term-trustee = managing agent")];
    let catalogue = Catalogue::built_in().with_overlay(&overlay);
    assert_eq!(words(&catalogue, "en").heading("term-trustee"), "Managing agent");
    assert_eq!(words(&catalogue, "en").heading("term-entry.plural"), "Entries");
    assert_eq!(words(&catalogue, "zh-CN").say("term-trustee", &[]), "受托人");
    assert_eq!(catalogue.problems(), []);
}

#[test]
fn another_language_is_one_file_and_its_gaps_are_listed() {
    let german = "yes = ja\nform-money = { $amount }{ $scale } { $currency }\nform-minus = −\n";
    let catalogue = Catalogue::built_in().with_overlay(&[("de.ftl", german)]);
    let words = words(&catalogue, "de");
    let amount = Money::parse("-1234.5", Currency::CNY).unwrap();
    assert_eq!(words.money_unit(amount), "−1.234,50 CNY");
    assert_eq!(words.say("yes", &[]), "ja");
    let missing = Problem::Missing { language: "de".to_owned(), key: "no".to_owned() };
    assert!(catalogue.problems().contains(&missing));
}

#[test]
fn faults_of_a_catalogue_are_named_with_their_place() {
    let files = [
        ("en/a.ftl", "broken\ntwin = one\nsee = { other } { -term }\n"),
        ("en/b.ftl", "twin = two\nnamed = { $one }\n"),
        ("zh-CN/a.ftl", "twin = 二\nsee = 见\nnamed = 名\nonly = 只\n"),
        ("notes.txt", ""),
    ];
    let catalogue = Catalogue::built_in().with_overlay(&files);
    let text = |text: &str| text.to_owned();
    let unresolved = |reference: &str| Problem::Unresolved {
        language: text("en"),
        key: text("see"),
        reference: text(reference),
    };
    assert_eq!(
        catalogue.problems(),
        [
            Problem::Unreadable { path: text("en/a.ftl"), line: 1 },
            Problem::Twice { path: text("en/b.ftl"), key: text("twin") },
            Problem::Misplaced { path: text("notes.txt") },
            Problem::Missing { language: text("en"), key: text("only") },
            unresolved("-term"),
            unresolved("other"),
            Problem::Unused { language: text("zh-CN"), key: text("named"), value: text("one") },
        ]
    );
}
